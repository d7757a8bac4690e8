/** What was promised over the years: a page of promises with their owners of today and what later minutes tell. */
import { and, asc, desc, eq, isNotNull, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { bodies, oldDocuments, oldFiles, oldPromises } from '@/db/schema'
import type { OldPromiseState } from '@/domain/backfill'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import { readerFacts } from '@/server/minutes/read-context'
import type { Viewer } from '@/server/people/viewer'
import { reachOf } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { scopeSql, standSql, type PromiseFilter } from '../filter'
import { isAskable, ownerToday } from '../owners'
import { documentsBody, readableDocuments } from '../rights'

/** What to do next: look whether it is still owed; see that it was done; nothing any more. */
export const promiseGroups = ['nothing-found', 'told', 'opened', 'dismissed'] as const
export type PromiseGroup = (typeof promiseGroups)[number]

export interface ShownPromise {
  id: string
  group: PromiseGroup
  state: OldPromiseState
  title: string
  sentence: string
  because: string[]
  certainty: 'sure' | 'likely' | 'ask'
  heading: string
  minuteNumber: string
  ownerWords: string
  ownerGuessed: boolean
  /** Who that is today: a post with its holder, a person, a committee; null where nobody can be asked. */
  ownerNow: string | null
  bodyName: string | null
  date: string | null
  /** `condition`: no day, but words that say what it waits for. */
  due: 'day' | 'condition' | 'none'
  dueOn: string | null
  dueWords: string
  document: { id: string; nodeId: string; file: string }
  told: { text: string; because: string; date: string | null; documentId: string; nodeId: string } | null
  followUpId: string | null
  maySettle: boolean
}

export interface PromisePage {
  rows: ShownPromise[]
  /** Of all that scope and committee leave, whatever their state. */
  counts: Record<PromiseGroup, number>
  /** That the filter leaves. */
  total: number
  years: { first: number; last: number } | null
  meetings: number
  bodies: { slug: string; name: string }[]
  pages: number
}

export const promisesAPage = 50

const group: SQL<PromiseGroup> = sql`case when ${oldPromises.state} = 'opened' then 'opened' when ${oldPromises.state} = 'dismissed' then 'dismissed' when ${oldPromises.told} is null then 'nothing-found' else 'told' end`
const rank = sql`array_position(array['nothing-found', 'told', 'opened', 'dismissed'], ${group})`

/**
 * A page of promises. Eleven statements, however many there are.
 * @param aPage how many stand on it; null for all in one
 */
export async function promisesFor(viewer: Viewer, authorityId: string, filter: PromiseFilter, aPage: number | null = promisesAPage): Promise<PromisePage> {
  const { db, council } = runtime()
  const today = council.today()
  const readable = and(eq(oldPromises.authorityId, authorityId), readableDocuments(reachOf(viewer, today)))
  const counted = await db.select({ group, number: sql<number>`count(*)::int` }).from(oldPromises)
    .innerJoin(oldDocuments, eq(oldDocuments.id, oldPromises.documentId)).leftJoin(bodies, documentsBody).where(and(readable, scopeSql(filter))).groupBy(group)
  const [held] = await db.select({ number: sql<number>`count(distinct ${oldDocuments.id})::int`, first: sql<string | null>`min(${oldDocuments.meetingDate})::text`, last: sql<string | null>`max(${oldDocuments.meetingDate})::text` }).from(oldPromises)
    .innerJoin(oldDocuments, eq(oldDocuments.id, oldPromises.documentId)).leftJoin(bodies, documentsBody).where(and(readable, scopeSql(filter)))
  const own = await db.selectDistinct({ slug: bodies.slug, name: bodies.name }).from(oldDocuments).innerJoin(bodies, documentsBody)
    .where(and(eq(oldDocuments.authorityId, authorityId), isNotNull(oldDocuments.bodyId), readableDocuments(reachOf(viewer, today)))).orderBy(asc(bodies.name))
  const counts = Object.fromEntries(promiseGroups.map((one) => [one, counted.find((row) => row.group === one)?.number ?? 0])) as Record<PromiseGroup, number>
  const teller = alias(oldDocuments, 'teller')
  const where = and(readable, scopeSql(filter), standSql(filter))
  const [all] = await db.select({ number: sql<number>`count(*)::int` }).from(oldPromises).innerJoin(oldDocuments, eq(oldDocuments.id, oldPromises.documentId)).leftJoin(bodies, documentsBody).where(where)
  const query = db.select({ promise: oldPromises, group, date: oldDocuments.meetingDate, file: oldFiles.name, body: { id: bodies.id, name: bodies.name, restricted: bodies.restricted }, toldOn: teller.meetingDate }).from(oldPromises)
    .innerJoin(oldDocuments, eq(oldDocuments.id, oldPromises.documentId)).innerJoin(oldFiles, eq(oldFiles.id, oldDocuments.fileId)).leftJoin(bodies, documentsBody).leftJoin(teller, eq(teller.id, oldPromises.toldBy))
    .where(where).orderBy(rank, desc(sql`coalesce(${oldDocuments.meetingDate}, date '0001-01-01')`), asc(oldDocuments.id), asc(oldPromises.place)).$dynamic()
  const found = await (aPage === null ? query : query.limit(aPage).offset((filter.page - 1) * aPage))
  const facts = found.length > 0 ? await readerFacts(db, { id: '', authorityId, bodyId: '', date: today }) : null
  const rows = found.map(({ promise, group: standsIn, date, file, body, toldOn }): ShownPromise => {
    const owner = facts ? ownerToday({ ...promise, bodyId: body?.id ?? '' }, facts) : null
    const post = owner?.sort === 'office' ? facts?.choices.offices.find((one) => one.id === owner.officeId) : undefined
    const person = owner?.sort === 'person' ? facts?.choices.people.find((one) => one.id === owner.personId) : undefined
    const standing = body ? standingOf(viewer, { authorityId, bodyId: body.id, restricted: body.restricted }, today) : null
    return {
      id: promise.id, group: standsIn, state: promise.state, title: promise.title, sentence: promise.sentence, because: promise.because, certainty: promise.certainty, heading: promise.heading, minuteNumber: promise.minuteNumber,
      ownerWords: promise.ownerWords, ownerGuessed: promise.ownerGuessed, ownerNow: owner && facts && isAskable(owner, facts) ? (post ? (post.holder ?? post.title) : (person?.name ?? null)) : null,
      bodyName: body?.name ?? null, date, due: promise.dueOn !== null ? 'day' : promise.due.type === 'none' && !promise.due.words ? 'none' : 'condition', dueOn: promise.dueOn, dueWords: promise.dueWords, document: { id: promise.documentId, nodeId: promise.nodeId, file },
      told: promise.told !== null && promise.toldBy !== null ? { text: promise.told, because: promise.toldBecause ?? '', date: toldOn, documentId: promise.toldBy, nodeId: promise.toldNodeId ?? '' } : null,
      followUpId: promise.followUpId,
      maySettle: standing !== null && date !== null && (!body?.restricted || standing.has('clerk')) && abilitiesOf(['backfill.settle'], standing, null)['backfill.settle'],
    }
  })
  return {
    rows, counts, total: all?.number ?? 0, meetings: held?.number ?? 0, bodies: own, pages: aPage === null ? 1 : Math.max(1, Math.ceil((all?.number ?? 0) / aPage)),
    years: held?.first && held.last ? { first: Number(held.first.slice(0, 4)), last: Number(held.last.slice(0, 4)) } : null,
  }
}
