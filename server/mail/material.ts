/** Everything that the gathered mails of one morning are made from, read at once. */
import { eq, inArray } from 'drizzle-orm'
import { bodies, type mailItems, meetings, people } from '@/db/schema'
import type { IsoDate } from '@/domain/calendar'
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
  const ofBodies = await clerksFor(tx, met.map(({ meeting }) => ({ key: meeting.id, authorityId: meeting.authorityId, bodyId: meeting.bodyId, issuedBy: null })), today)
  const digests = await digestsOf(tx, items.flatMap((item) =>
    item.meetingId && item.kind.startsWith('digest-') ? [{ meetingId: item.meetingId, occasion: item.kind === 'digest-agenda' ? 'agenda' as const : 'after' as const }] : []), today)
  return {
    today, found, asked, clerks, digests,
    people: new Map(persons.flatMap((person) => { const reached = addressee(person); return reached ? [[person.id, reached] as const] : [] })),
    meetings: new Map(met.map(({ meeting, bodyName }) => [meeting.id, { bodyId: meeting.bodyId, bodyName, date: meeting.date, clerk: ofBodies.get(meeting.id) }])),
  }
}

