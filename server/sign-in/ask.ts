/** Asking for a sign-in link. What is answered never depends on whether the address has an account. */
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { people } from '@/db/schema'
import { runtime } from '@/server/runtime'
import { queueSignInMail } from '@/server/mail/sign-in'
import { backPath } from './back'
import { forgetAttempts, withinLimit } from './limits'
import { linkMinutes, makeLinkToken } from './tokens'

const address = z.email().max(254)

/** An e-mail address as it is kept: trimmed, lower case. @returns null where it is none */
export function normalAddress(typed: string): string | null {
  const parsed = address.safeParse(typed.normalize('NFKC').trim().toLowerCase())
  return parsed.success ? parsed.data : null
}

/** What to say to who asked: the address cannot be one, too many were asked for from here, or the same for all else. */
export type AskVerdict = 'no-address' | 'too-many' | 'asked'

/**
 * Counts the attempt and says what to answer. Sends nothing: {@link sendLink} does, after the answer, so that its
 * time tells nothing either.
 * @param network the asker's network address
 */
export async function judgeAsk(typed: string, network: string): Promise<{ verdict: AskVerdict; email: string | null }> {
  const email = normalAddress(typed)
  if (!(await withinLimit('network', network))) return { verdict: 'too-many', email: null }
  if (email === null) return { verdict: 'no-address', email: null }
  const mayHaveOne = await withinLimit('address', email)
  return { verdict: 'asked', email: mayHaveOne ? email : null }
}

/** Queues the mail with the link where the address belongs to somebody who is let in; else does nothing. */
export async function sendLink(email: string, back: string): Promise<void> {
  const { db, config } = runtime()
  await forgetAttempts()
  await db.transaction(async (tx) => {
    const [person] = await tx.select().from(people).where(and(eq(people.email, email), isNull(people.disabledAt)))
    if (!person) return
    const token = await makeLinkToken(tx, email)
    const query = new URLSearchParams({ token, back: backPath(back) })
    await queueSignInMail(tx, {
      personId: person.id,
      email,
      name: [person.firstName || person.title, person.surname].filter(Boolean).join(' '),
      url: `${config.publicUrl}/sign-in/link?${query}`,
      minutes: linkMinutes,
    })
  })
}
