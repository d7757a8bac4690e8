/** Everything that the gathered mails of one morning are made from, read at once. */
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { bodies, factChecks, type mailItems, meetings, minutes, people } from '@/db/schema'
import type { IsoDate } from '@/domain/calendar'
import type { MinutesState } from '@/domain/workflow/states'
import type { Digest } from '@/mail/gathered'
import type { Transaction } from '@/server/runtime'
import { addressee, askedFor, clerksFor, clerksOf, type Addressee, type Asked, type Clerk } from './asked'
import { digestsOf } from './digest'
import { tellables, type Tellable } from './tell'

export type Item = typeof mailItems.$inferSelect

export interface Material {
  today: IsoDate
  people: Map<string, Addressee>
  found: Map<string, Tellable>
  asked: Map<string, Asked[]>
  clerks: Map<string, Clerk>
  meetings: Map<string, { bodyId: string; bodyName: string; date: IsoDate; clerk: Clerk | undefined }>
  digests: Map<string, Digest>
  /** How minutes on their way stand: with whom they are, and who has still to check. */
  records: Map<string, { state: MinutesState; chairId: string | null; toCheck: ReadonlySet<string> }>
}

/** A fixed number of statements for any number of items. */
export async function materialFor(tx: Transaction, items: readonly Item[], today: IsoDate): Promise<Material> {
  const ids = [...new Set(items.flatMap((item) => item.followUpId ?? []))]
  const persons = await tx.select().from(people).where(inArray(people.id, [...new Set(items.map((item) => item.personId))]))
  const found = await tellables(tx, ids)
  const asked = await askedFor(tx, ids, today)
  const clerks = await clerksOf(tx, [...found.values()].map(({ row }) => row), today)
  const meetingIds = [...new Set(items.flatMap((item) => item.meetingId ?? []))]
  const met = meetingIds.length === 0 ? [] : await tx.select({ meeting: meetings, bodyName: bodies.name }).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId)).where(inArray(meetings.id, meetingIds))
  const askedBy = (meetingId: string) => items.flatMap((item) => (item.meetingId === meetingId && typeof item.data['from'] === 'string' ? [item.data['from']] : [])).at(-1) ?? null
  const ofBodies = await clerksFor(tx, met.map(({ meeting }) => ({ key: meeting.id, authorityId: meeting.authorityId, bodyId: meeting.bodyId, issuedBy: askedBy(meeting.id) })), today)
  const digests = await digestsOf(tx, items.flatMap((item) =>
    item.meetingId && item.kind.startsWith('digest-') ? [{ meetingId: item.meetingId, occasion: item.kind === 'digest-agenda' ? 'agenda' as const : 'after' as const }] : []), today)
  const records = await recordsOf(tx, [...new Set(items.flatMap((item) => item.minutesId ?? []))])
  return {
    today, found, asked, clerks, digests, records,
    people: new Map(persons.flatMap((person) => { const reached = addressee(person); return reached ? [[person.id, reached] as const] : [] })),
    meetings: new Map(met.map(({ meeting, bodyName }) => [meeting.id, { bodyId: meeting.bodyId, bodyName, date: meeting.date, clerk: ofBodies.get(meeting.id) }])),
  }
}


async function recordsOf(tx: Transaction, ids: readonly string[]): Promise<Material['records']> {
  if (ids.length === 0) return new Map()
  const rows = await tx.select({ id: minutes.id, state: minutes.state, chairId: minutes.chairId }).from(minutes).where(inArray(minutes.id, [...ids]))
  const open = await tx.select({ minutesId: factChecks.minutesId, personId: factChecks.personId }).from(factChecks).where(and(inArray(factChecks.minutesId, [...ids]), isNull(factChecks.answeredAt)))
  return new Map(rows.map(({ id, state, chairId }) => [id, { state, chairId, toCheck: new Set(open.flatMap((one) => (one.minutesId === id ? [one.personId] : []))) }]))
}
