/** Follow-ups as mails tell them, read for many at once. */
import { eq, inArray } from 'drizzle-orm'
import { authorities, bodies, followUps, meetings, minutes } from '@/db/schema'
import type { ToldAction } from '@/mail/letter'
import { answerUrl } from '@/server/answer/token'
import { runtime, type Database, type Transaction } from '@/server/runtime'
import type { Asked, Clerk } from './asked'

export interface Tellable {
  row: typeof followUps.$inferSelect
  body: typeof bodies.$inferSelect
  authority: typeof authorities.$inferSelect
  meetingDate: string
  /** The minutes are not yet published. */
  draft: boolean
}

/** The follow-ups with what a mail says of them, by id. One statement. */
export async function tellables(db: Database | Transaction, ids: readonly string[]): Promise<Map<string, Tellable>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select({ row: followUps, body: bodies, authority: authorities, meetingDate: meetings.date, publishedAt: minutes.publishedAt }).from(followUps)
    .innerJoin(bodies, eq(bodies.id, followUps.bodyId)).innerJoin(authorities, eq(authorities.id, followUps.authorityId))
    .innerJoin(meetings, eq(meetings.id, followUps.meetingId)).innerJoin(minutes, eq(minutes.id, followUps.minutesId))
    .where(inArray(followUps.id, [...ids]))
  return new Map(rows.map(({ publishedAt, ...rest }) => [rest.row.id, { ...rest, draft: publishedAt === null }]))
}

/**
 * One action as told to one person: an exempt one without its words, and with a page behind sign-in instead of the
 * link.
 */
export function toldTo(found: Tellable, to: { personId: string; office?: string }): ToldAction {
  const { row, body } = found
  const exempt = row.exempt !== null
  return {
    title: exempt ? '' : row.title,
    sentence: exempt ? '' : row.sentence,
    body: body.name,
    bodyShort: body.shortName,
    meetingDate: found.meetingDate,
    resolved: row.resolutionId !== null,
    dueOn: row.dueOn,
    dueWords: row.dueWords,
    office: to.office ?? '',
    link: exempt ? `${runtime().config.publicUrl}/desk/actions/${row.id}` : answerUrl({ followUpId: row.id, personId: to.personId }),
    exempt,
    draft: found.draft,
  }
}

/** From whom a mail comes and who is answered: the authority's democratic services, with the clerk's name. */
export function senderOf(authority: { name: string; settings: { mailboxName: string; telephone: string; mailbox: string } }, clerk: Clerk | undefined) {
  const { mailboxName } = authority.settings
  return {
    fromName: clerk ? `${clerk.name}, ${mailboxName}` : mailboxName.includes(authority.name) ? mailboxName : `${mailboxName}, ${authority.name}`,
    replyTo: clerk?.email ?? authority.settings.mailbox,
    by: {
      name: clerk?.name ?? mailboxName,
      jobTitle: clerk?.jobTitle ?? '',
      telephone: clerk?.telephone || authority.settings.telephone,
      authority: !clerk && mailboxName.includes(authority.name) ? '' : authority.name,
    },
  }
}

/**
 * The address that a mail comes from: the mailbox of its authority's democratic services; for a sign-in mail, which is
 * of none, MAIL_FROM. One statement.
 */
export async function mailboxOf(authorityId: string | null): Promise<string> {
  const { db, config } = runtime()
  const [authority] = authorityId === null ? [] : await db.select({ settings: authorities.settings }).from(authorities).where(eq(authorities.id, authorityId))
  return authority?.settings.mailbox || config.mailFrom
}

/** "Dee", or the whole name where no first name is known. */
export const greeting = (to: Pick<Asked, 'firstName' | 'name'>): string => to.firstName || to.name
