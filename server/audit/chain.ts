/** The chain of what was done: each event's hash covers the one before it, one chain per authority. */
import { createHash, randomBytes } from 'node:crypto'
import { asc, eq, sql } from 'drizzle-orm'
import { auditEvents, auditHeads } from '@/db/schema'
import type { Database, Transaction } from '@/server/runtime'
import { canonicalJson } from './canonical'

export interface AuditEntry {
  authorityId: string
  /** Council time. */
  at: string
  actorId: string | null
  actorName: string
  command: string
  /** Ids and changes; may hold personal data, so only its salted digest is chained. The actor's name is kept in it too. */
  content: Record<string, unknown>
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const start = '0'.repeat(64)

const link = (row: { authorityId: string; sequence: number; at: string; actorId: string | null; command: string; digest: string }, previousHash: string) =>
  sha256(previousHash + canonicalJson([row.authorityId, row.sequence, row.at, row.actorId, row.command, row.digest]))

/**
 * Appends an event. To be called last in a transaction: it locks the head row of the authority until the commit.
 */
export async function appendAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  await tx.insert(auditHeads).values({ authorityId: entry.authorityId, sequence: 0, hash: start }).onConflictDoNothing()
  const [head] = await tx.select().from(auditHeads).where(eq(auditHeads.authorityId, entry.authorityId)).for('update')
  if (!head) throw new Error('The audit has no head row')
  const salt = randomBytes(16).toString('hex')
  const content = canonicalJson({ ...entry.content, by: entry.actorName })
  const sequence = head.sequence + 1
  const row = { authorityId: entry.authorityId, sequence, at: entry.at, actorId: entry.actorId, command: entry.command, digest: sha256(salt + content) }
  const hash = link(row, head.hash)
  await tx.insert(auditEvents).values({ ...row, actorName: entry.actorName, salt, content, previousHash: head.hash, hash })
  await tx.update(auditHeads).set({ sequence, hash }).where(eq(auditHeads.authorityId, entry.authorityId))
}

export type AuditFinding = { authorityId: string; events: number; broken: null } | { authorityId: string; events: number; broken: { sequence: number; why: string } }

/** Proves each chain from its first event and names the first broken link. Reads in pages; changes nothing. */
export async function checkAudit(db: Database): Promise<AuditFinding[]> {
  const heads = await db.select().from(auditHeads).orderBy(asc(auditHeads.authorityId))
  const findings: AuditFinding[] = []
  for (const head of heads) findings.push(await checkChain(db, head))
  return findings
}

type Event = typeof auditEvents.$inferSelect

/** Why an event does not hold after the one before it; null where it does. */
function brokenLink(row: Event, previousHash: string): string | null {
  if (row.previousHash !== previousHash) return 'it does not follow the event before it'
  if (row.content !== null && row.salt !== null && sha256(row.salt + row.content) !== row.digest) return 'its content was changed'
  const by = row.content === null ? undefined : (JSON.parse(row.content) as { by?: string }).by
  if (by !== undefined && by !== row.actorName) return 'the name of who did it was changed'
  return link(row, previousHash) === row.hash ? null : 'its facts were changed'
}

/**
 * Proves events that stand one after another, without those before and after them.
 * @returns the first that does not hold, or null
 */
export function checkLinks(rows: readonly Event[]): { sequence: number; why: string } | null {
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1]
    if (before && row.sequence !== before.sequence + 1) return { sequence: before.sequence + 1, why: 'the event is missing' }
    const why = brokenLink(row, before?.hash ?? (row.sequence === 1 ? start : row.previousHash))
    if (why) return { sequence: row.sequence, why }
  }
  return null
}

/** Proves one chain from its first event to its head. Reads in pages; changes nothing. */
export async function checkChain(db: Database, head: { authorityId: string; sequence: number; hash: string }): Promise<AuditFinding> {
  let previous = start
  let expected = 1
  const broken = (sequence: number, why: string): AuditFinding => ({ authorityId: head.authorityId, events: head.sequence, broken: { sequence, why } })
  for (;;) {
    const page = await db.select().from(auditEvents)
      .where(sql`${auditEvents.authorityId} = ${head.authorityId} and ${auditEvents.sequence} >= ${expected}`)
      .orderBy(asc(auditEvents.sequence)).limit(500)
    for (const row of page) {
      if (row.sequence !== expected) return broken(expected, 'the event is missing')
      const why = brokenLink(row, previous)
      if (why) return broken(row.sequence, why)
      previous = row.hash
      expected += 1
    }
    if (page.length < 500) break
  }
  if (expected - 1 !== head.sequence || previous !== head.hash) return broken(expected, 'the chain ends before its head')
  return { authorityId: head.authorityId, events: head.sequence, broken: null }
}
