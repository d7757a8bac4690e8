/** What members are told about their committee: when an agenda is published, and after a meeting. */
import { and, eq, gte, inArray, isNotNull, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import { authorities, bodies, followUps, mailItems, meetings, memberships } from '@/db/schema'
import { addDays, addWorkingDays, nextWorkingDay, type IsoDate } from '@/domain/calendar'
import { lateStates, openStates } from '@/domain/workflow/states'
import type { Digest, DigestLine } from '@/mail/gathered'
import { meetingHref, placeInDay } from '@/server/public/queries'
import { runtime, type Transaction } from '@/server/runtime'
import { insertItems, londonDay } from './plan'

/** Working days after a meeting on which its members hear what was asked: the clerk issues the actions meanwhile. */
const afterMeeting = 2
/** Where she has issued none by then it waits for them, at most until so many working days after the meeting. */
const patience = 5
/** A meeting longer ago than this is no news (days). */
export const news = 14

/**
 * Plans the digests of an authority that are not planned yet: for agendas that are published, on the working day after,
 * and for meetings that were held, once their actions are issued. Called when an agenda is published, when actions are
 * issued, and each day. What is said after a meeting stands in the plan a day before, for the clerk to see.
 * @param earliest none is planned for a day before this
 */
export async function planDigests(tx: Transaction, authorityId: string, earliest: IsoDate): Promise<void> {
  const [authority] = await tx.select().from(authorities).where(eq(authorities.id, authorityId))
  if (!authority) return
  const closed = authority.settings.closedDays
  const recent = await tx.select().from(meetings).where(and(eq(meetings.authorityId, authorityId), inArray(meetings.state, ['planned', 'held']),
    or(and(isNotNull(meetings.agendaPublishedAt), gte(meetings.date, earliest)), and(gte(meetings.date, addDays(earliest, -news)), lt(meetings.date, earliest)))))
  const wanted = recent.flatMap((meeting) => {
    const held = meeting.date < earliest
    const [told, tomorrow] = [addWorkingDays(meeting.date, afterMeeting, closed), addDays(earliest, 1)]
    const soonest = held ? (told > tomorrow ? told : tomorrow) : addDays(londonDay(meeting.agendaPublishedAt ?? ''), 1)
    const kind = held ? 'digest-after' as const : 'digest-agenda' as const
    return [{ meeting, kind, cause: `${kind}:${meeting.id}`, sendOn: nextWorkingDay(soonest > earliest ? soonest : earliest, closed) }]
  })
  if (wanted.length === 0) return
  const issued = await tx.selectDistinct({ meetingId: followUps.meetingId }).from(followUps)
    .where(and(inArray(followUps.meetingId, wanted.map((one) => one.meeting.id)), isNotNull(followUps.issuedAt)))
  const early = ({ kind, meeting }: (typeof wanted)[number]) =>
    kind === 'digest-after' && !issued.some((row) => row.meetingId === meeting.id) && earliest < addWorkingDays(meeting.date, patience - 1, closed)
  const planned = await tx.selectDistinct({ cause: mailItems.cause }).from(mailItems).where(inArray(mailItems.cause, wanted.map((one) => one.cause)))
  const known = new Set(planned.map((row) => row.cause))
  const fresh = wanted.filter((one) => !known.has(one.cause) && !early(one))
  if (fresh.length === 0) return
  const members = await tx.select().from(memberships).where(and(inArray(memberships.bodyId, fresh.map((one) => one.meeting.bodyId)),
    ne(memberships.role, 'substitute'), lte(memberships.from, earliest), or(isNull(memberships.to), gte(memberships.to, earliest))))
  await insertItems(tx, fresh.flatMap(({ meeting, kind, cause, sendOn }) =>
    members.filter((member) => member.bodyId === meeting.bodyId).map((member) => ({ authorityId, personId: member.personId, kind, cause, sendOn, meetingId: meeting.id }))))
}

/**
 * The digests of some meetings as they stand now, by meeting. Those with nothing to say are left out, and meetings that will not be. Three statements.
 * What falls due: by that meeting where its agenda is published; after a meeting by the next, or within six weeks.
 */
export async function digestsOf(tx: Transaction, wanted: readonly { meetingId: string; occasion: Digest['occasion'] }[], today: IsoDate): Promise<Map<string, Digest>> {
  const found = new Map<string, Digest>()
  if (wanted.length === 0) return found
  const rows = await tx.select({ meeting: meetings, body: bodies, place: placeInDay }).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId))
    .where(and(inArray(meetings.id, wanted.map((one) => one.meetingId)), inArray(meetings.state, ['planned', 'held'])))
  const bodyIds = [...new Set(rows.map(({ body }) => body.id))]
  const open = await tx.select().from(followUps).where(and(inArray(followUps.bodyId, bodyIds), inArray(followUps.state, [...openStates])))
    .orderBy(sql`${followUps.dueOn} nulls last`, followUps.id)
  const coming = await tx.select({ bodyId: meetings.bodyId, date: sql<string>`min(${meetings.date})::text` }).from(meetings)
    .where(and(inArray(meetings.bodyId, bodyIds), eq(meetings.state, 'planned'), gte(meetings.date, today))).groupBy(meetings.bodyId)
  for (const { meeting, body, place } of rows) {
    const occasion = wanted.find((one) => one.meetingId === meeting.id)?.occasion ?? 'after'
    const until = occasion === 'agenda' ? meeting.date : (coming.find((one) => one.bodyId === body.id)?.date ?? addDays(today, 42))
    const mine = open.filter((row) => row.bodyId === body.id)
    const named = mine.filter((row) => row.exempt === null)
    const asked = occasion === 'after' ? named.filter((row) => row.meetingId === meeting.id) : []
    const others = named.filter((row) => !asked.includes(row))
    const late = others.filter((row) => row.dueOn !== null && row.dueOn < today && lateStates.includes(row.state))
    const due = others.filter((row) => row.dueOn !== null && row.dueOn >= today && row.dueOn <= until)
    if (asked.length + late.length + due.length === 0) continue
    found.set(meeting.id, {
      body: body.name, bodyShort: body.shortName, occasion, meetingDate: meeting.date, asked: asked.map(lineOf), late: late.map(datedLine), due: due.map(datedLine),
      exempt: mine.length - named.length, link: `${runtime().config.publicUrl}/desk/actions?body=${body.slug}`,
      agendaLink: `${runtime().config.publicUrl}${meetingHref(body.slug, meeting.date, place)}`,
    })
  }
  return found
}

type Row = typeof followUps.$inferSelect

const lineOf = (row: Row) => ({ title: row.title, owner: row.ownerWords, dueOn: row.dueOn, dueWords: row.dueWords, meetingDate: row.askedOn })
const datedLine = (row: Row): DigestLine => ({ ...lineOf(row), dueOn: row.dueOn ?? '' })
