/** Sign-in links: what the link carries is kept as a hash only, works once and for half an hour. Machine time. */
import { createHash, randomBytes } from 'node:crypto'
import { eq, lt } from 'drizzle-orm'
import { signInTokens } from '@/db/schema'
import { runtime, type Database, type Transaction } from '@/server/runtime'

export const linkMinutes = 30

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Makes a token for an address (lower case) and keeps its hash; forgets those that have run out. */
export async function makeLinkToken(tx: Database | Transaction, email: string): Promise<string> {
  const now = runtime().machine.now()
  const token = randomBytes(32).toString('base64url')
  await tx.delete(signInTokens).where(lt(signInTokens.expires, now))
  await tx.insert(signInTokens).values({ identifier: email, tokenHash: hashOf(token), expires: now + linkMinutes * 60_000 })
  return token
}

/**
 * Spends a token: it never works again, whether in time or not.
 * @returns the address it was sent to; null where it is forged, used or too old
 */
export async function spendLinkToken(token: string): Promise<string | null> {
  const [row] = await runtime().db.delete(signInTokens).where(eq(signInTokens.tokenHash, hashOf(token))).returning()
  return row && row.expires >= runtime().machine.now() ? row.identifier : null
}
