/** The outbox: who may read it, and how. Open to all in a demo only; else for administrators, with links blotted out. */
import { and, desc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm'
import { mails } from '@/db/schema'
import type { MailState } from '@/domain/workflow/states'
import { isDemo } from '@/server/installation'
import { oneOf, reachOf } from '@/server/reach'
import { runtime } from '@/server/runtime'
import type { Viewer } from '@/server/people/viewer'
import { blotLinks } from './blot'
import { mailboxOf } from './tell'

export interface MailLine {
  id: string
  /** ISO instant of council time. */
  at: string
  kind: 'issue' | 'gathered' | 'sign-in' | 'workflow'
  toName: string
  toAddress: string
  subject: string
  state: MailState
  /** What the mail server said. */
  answer: string
}
export interface WholeMail extends MailLine {
  messageId: string
  fromName: string
  fromAddress: string
  replyTo: string | null
  copyTo: string[]
  text: string
  html: string
}

interface Sight { where: SQL; blotted: boolean }

/** What of the outbox the viewer may see; null for nothing. One statement. */
async function sightOf(viewer: Viewer): Promise<Sight | null> {
  if (await isDemo()) return { where: sql`true`, blotted: false }
  const { administratorIn } = reachOf(viewer, runtime().council.today())
  if (administratorIn.length === 0) return null
  return { where: or(inArray(mails.authorityId, administratorIn), isNull(mails.authorityId)) ?? sql`false`, blotted: true }
}

const line = (row: typeof mails.$inferSelect): MailLine => ({
  id: row.id, at: row.queuedAt, kind: row.kind, toName: row.toName, toAddress: row.toAddress, subject: row.subject, state: row.state, answer: row.answer,
})

/**
 * A page of the outbox, newest first; null where it is not for the viewer. Two statements.
 * @param page from 1
 */
export async function outboxFor(viewer: Viewer, page: number, size = 50): Promise<{ mails: MailLine[]; more: boolean; blotted: boolean } | null> {
  const sight = await sightOf(viewer)
  if (!sight) return null
  const rows = await runtime().db.select().from(mails).where(sight.where).orderBy(desc(mails.queuedAt), desc(mails.id)).limit(size + 1).offset((page - 1) * size)
  return { mails: rows.slice(0, size).map(line), more: rows.length > size, blotted: sight.blotted }
}

/** One mail as it would look; null where there is none, or it is not for the viewer. Three statements. */
export async function mailFor(viewer: Viewer, id: string): Promise<WholeMail | null> {
  const sight = await sightOf(viewer)
  if (!sight) return null
  const [row] = await runtime().db.select().from(mails).where(and(eq(mails.id, id), sight.where))
  if (!row) return null
  const shown = sight.blotted ? blotLinks : (words: string) => words
  return {
    ...line(row), messageId: row.messageId, fromName: row.fromName, fromAddress: await mailboxOf(row.authorityId), replyTo: row.replyTo, copyTo: row.copyTo,
    text: shown(row.text), html: shown(row.html),
  }
}

/** Mails that no server took, newest first, for the clerk to look at. One statement. */
export async function refusedFor(viewer: Viewer): Promise<MailLine[]> {
  const { clerkIn, administratorIn } = reachOf(viewer, runtime().council.today())
  const rows = await runtime().db.select().from(mails)
    .where(and(eq(mails.state, 'refused'), oneOf(mails.authorityId, [...clerkIn, ...administratorIn]))).orderBy(desc(mails.settledAt)).limit(50)
  return rows.map(line)
}
