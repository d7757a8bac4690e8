/** What an owner's link opens. Reading changes nothing, however often a robot does it. */
import { and, desc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { bodies, files, followUpOwners, followUps, meetings, minutes, officeHolders, offices, people, progressReports } from '@/db/schema'
import type { IsoDate } from '@/domain/calendar'
import { openStates, type FollowUpState } from '@/domain/workflow/states'
import { addressee, clerksOf, type Clerk } from '@/server/mail/asked'
import { runtime, type Database, type Transaction } from '@/server/runtime'
import { readAnswerToken, type AnswerLink } from './token'

/** What was said before, as the page shows it. */
export interface SaidBefore { on: IsoDate; writer: string; says: 'progress' | 'done' | 'other-date' | 'not-mine'; text: string; proposedDate: IsoDate | null; files: string[] }

export interface OpenAnswer {
  is: 'open'
  link: AnswerLink
  person: string
  title: string
  sentence: string
  resolved: boolean
  body: string
  meetingDate: IsoDate
  office: string
  state: FollowUpState
  dueOn: IsoDate | null
  dueWords: string
  draft: boolean
  seen: boolean
  before: SaidBefore[]
  clerk: Clerk | null
  today: IsoDate
}

export type Answer =
  /** Not made here, or of something that is not there. */
  | { is: 'unknown' }
  /** The action has ended; nothing more is asked. */
  | { is: 'ended'; state: FollowUpState; body: string; meetingDate: IsoDate; clerk: Clerk | null }
  /** Somebody else answers for it now. */
  | { is: 'passed-on'; body: string; clerk: Clerk | null }
  /** Its words are exempt: a sign-in is needed. */
  | { is: 'exempt'; link: AnswerLink; body: string; meetingDate: IsoDate }
  | OpenAnswer

/** What a token opens today. Eight statements at most; none of them writes. */
export async function answerFor(token: string): Promise<Answer> {
  const { db, council } = runtime()
  const link = readAnswerToken(token)
  if (!link) return { is: 'unknown' }
  const today = council.today()
  const [found] = await db.select({ row: followUps, body: bodies.name, meetingDate: meetings.date, publishedAt: minutes.publishedAt, person: people }).from(followUps)
    .innerJoin(bodies, eq(bodies.id, followUps.bodyId)).innerJoin(meetings, eq(meetings.id, followUps.meetingId)).innerJoin(minutes, eq(minutes.id, followUps.minutesId))
    .innerJoin(people, eq(people.id, link.personId)).where(eq(followUps.id, link.followUpId))
  if (!found) return { is: 'unknown' }
  const { row, body, meetingDate } = found
  const clerk = (await clerksOf(db, [row], today)).get(row.id) ?? null
  if (!openStates.includes(row.state)) return { is: 'ended', state: row.state, body, meetingDate, clerk }
  const part = await ownerPart(db, link, today)
  if (!part || found.person.disabledAt) return { is: 'passed-on', body, clerk }
  if (row.exempt) return { is: 'exempt', link, body, meetingDate }
  return {
    is: 'open', link, person: addressee(found.person)?.name ?? found.person.surname, title: row.title, sentence: row.sentence, resolved: row.resolutionId !== null,
    body, meetingDate, office: part.office, state: row.state, dueOn: row.dueOn, dueWords: row.dueWords, draft: found.publishedAt === null,
    seen: part.seen, before: await saidBefore(db, row.id), clerk, today,
  }
}

/** How the person stands to the follow-up today: in person or as holder of a post; null where she does not. Two statements. */
export async function ownerPart(db: Database | Transaction, link: AnswerLink, today: IsoDate): Promise<{ office: string; seen: boolean } | null> {
  const [own] = await db.select().from(followUpOwners).where(and(eq(followUpOwners.followUpId, link.followUpId), eq(followUpOwners.personId, link.personId))).limit(1)
  if (own) return { office: '', seen: own.seenAt !== null }
  const [post] = await db.select({ office: offices.title, seenAt: followUpOwners.seenAt }).from(followUpOwners)
    .innerJoin(offices, eq(offices.id, followUpOwners.officeId)).innerJoin(officeHolders, eq(officeHolders.officeId, offices.id))
    .where(and(eq(followUpOwners.followUpId, link.followUpId), eq(officeHolders.personId, link.personId),
      lte(officeHolders.from, today), or(isNull(officeHolders.to), gte(officeHolders.to, today)))).limit(1)
  return post ? { office: post.office, seen: post.seenAt !== null } : null
}

async function saidBefore(db: Database, followUpId: string): Promise<SaidBefore[]> {
  const reports = await db.select().from(progressReports).where(eq(progressReports.followUpId, followUpId)).orderBy(desc(progressReports.at), desc(progressReports.id)).limit(20)
  const sent = await db.select({ name: files.name, reportId: files.progressReportId }).from(files).where(eq(files.followUpId, followUpId))
  return reports.map((report) => ({
    on: report.on, writer: report.writer, says: report.says, text: report.text, proposedDate: report.proposedDate,
    files: sent.filter((file) => file.reportId === report.id).map((file) => file.name),
  }))
}
