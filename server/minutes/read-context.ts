/** What the reader may know besides the text of a meeting: people, posts, committees and the calendar. */
import { and, asc, eq, gte, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { authorities, authorityPeople, bodies, meetings, memberships, officeHolders, offices, people } from '@/db/schema'
import { addDays, type CalendarMeeting, type DueCalendar } from '@/domain/calendar'
import type { NamesInUse } from '@/domain/document/keep'
import type { ReadContext } from '@/domain/language/outline'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import type { Viewer } from '@/server/people/viewer'
import { otherNamesOf, rulesOf } from '@/server/reading-rules/settings'
import { runtime, type Database, type Transaction } from '@/server/runtime'

/** Who and what can be named after "@" and chosen as owner. */
export interface NameChoices {
  /** `otherNames` as minutes may print them. */
  people: { id: string; name: string; office: string | null; member: boolean; otherNames: string[] }[]
  offices: { id: string; title: string; holder: string | null; otherNames: string[] }[]
  bodies: { id: string; name: string; shortName: string; otherNames: string[] }[]
}

export interface ReaderFacts {
  context: ReadContext
  calendar: DueCalendar
  choices: NameChoices
}

interface MeetingFacts { id: string; authorityId: string; bodyId: string; date: string }

/**
 * The facts for the reader and the editor of a meeting's minutes.
 * @returns null where the viewer may not read its drafts, or there is no such meeting
 */
export async function readContextFor(viewer: Viewer, meetingId: string): Promise<ReaderFacts | null> {
  const { db, council } = runtime()
  const [found] = await db.select({ meeting: meetings, restricted: bodies.restricted }).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId)).where(eq(meetings.id, meetingId))
  if (!found) return null
  const { authorityId, bodyId } = found.meeting
  const may = abilitiesOf(['minutes.readDraft'], standingOf(viewer, { authorityId, bodyId, restricted: found.restricted }, council.today()), null)
  return may['minutes.readDraft'] ? readerFacts(db, found.meeting) : null
}

/** The same without a viewer, for the program itself. Seven statements. */
export async function readerFacts(db: Database | Transaction, meeting: MeetingFacts): Promise<ReaderFacts> {
  const on = meeting.date
  const [authority] = await db.select({ settings: authorities.settings }).from(authorities).where(eq(authorities.id, meeting.authorityId))
  const known = await db.select({ id: people.id, title: people.title, initials: people.initials, first: people.firstName, surname: people.surname, post: people.postNominals })
    .from(authorityPeople).innerJoin(people, eq(people.id, authorityPeople.personId))
    .where(and(eq(authorityPeople.authorityId, meeting.authorityId), isNull(people.disabledAt))).orderBy(asc(people.surname), asc(people.firstName))
  const seats = await db.selectDistinct({ personId: memberships.personId }).from(memberships)
    .where(and(eq(memberships.authorityId, meeting.authorityId), lte(memberships.from, on), or(isNull(memberships.to), gte(memberships.to, on))))
  const posts = await db.select({ id: offices.id, title: offices.title, otherNames: offices.otherNames, personId: officeHolders.personId }).from(offices)
    .leftJoin(officeHolders, and(eq(officeHolders.officeId, offices.id), lte(officeHolders.from, on), or(isNull(officeHolders.to), gte(officeHolders.to, on))))
    .where(and(eq(offices.authorityId, meeting.authorityId), or(isNull(offices.endedOn), gte(offices.endedOn, on)))).orderBy(asc(offices.title))
  const committees = await db.select({ id: bodies.id, name: bodies.name, shortName: bodies.shortName, otherNames: bodies.otherNames }).from(bodies)
    .where(and(eq(bodies.authorityId, meeting.authorityId), or(isNull(bodies.endedOn), gte(bodies.endedOn, on)))).orderBy(asc(bodies.name))
  const dates = await db.select({ id: meetings.id, bodyId: meetings.bodyId, date: meetings.date, state: meetings.state, kind: meetings.kind }).from(meetings)
    .where(and(eq(meetings.authorityId, meeting.authorityId), gte(meetings.date, addDays(on, -60)), ne(meetings.id, meeting.id), sql`${meetings.date} <= ${addDays(on, 800)}`))
    .orderBy(asc(meetings.date))
  const rules = await rulesOf(db, meeting.authorityId)
  const members = new Set(seats.map((seat) => seat.personId))
  const prefix = authority?.settings.memberPrefix ?? ''
  const officeOf = new Map(posts.flatMap((post) => (post.personId ? [[post.personId, post.title] as const] : [])))
  const plainNames = new Map(known.map((person) => [person.id, [person.first || person.title, person.surname].filter(Boolean).join(' ')]))
  const own = committees.find((body) => body.id === meeting.bodyId)
  const offered = [...new Map(posts.map((post) => [post.id, post])).values()]
  return {
    context: {
      meetingDate: meeting.date,
      body: own?.name ?? null,
      people: known.flatMap((person) => namesOf(person, members.has(person.id) ? prefix : '').map((name) => ({ name, office: officeOf.get(person.id) ?? null }))),
      offices: [...new Set(posts.flatMap((post) => [post.title, ...post.otherNames]))],
      bodies: [...new Set(committees.flatMap((body) => [body.name, body.shortName, ...body.otherNames]))],
      settings: { rules, otherNames: otherNamesOf(offered, committees) },
    },
    calendar: calendarOf(meeting, own, committees, dates),
    choices: {
      people: known.map((person) => ({ id: person.id, name: plainNames.get(person.id) ?? '', office: officeOf.get(person.id) ?? null, member: members.has(person.id), otherNames: namesOf(person, members.has(person.id) ? prefix : '') })),
      offices: offered.map((post) => ({ id: post.id, title: post.title, holder: post.personId ? (plainNames.get(post.personId) ?? null) : null, otherNames: post.otherNames })),
      bodies: committees.map(({ id, name, shortName, otherNames }) => ({ id, name, shortName, otherNames })),
    },
  }
}

/** Whom the minutes of a body can name, for `keptFrom`. Pure. */
export const namesInUse = ({ choices }: Pick<ReaderFacts, 'choices'>, body: NamesInUse['body'], chair: NamesInUse['chair'] = null): NamesInUse => ({
  body, chair, people: choices.people,
  offices: choices.offices.map(({ id, title, otherNames }) => ({ id, name: title, otherNames })),
  bodies: choices.bodies.map(({ id, name, shortName, otherNames }) => ({ id, name, otherNames: [shortName, ...otherNames] })),
})

/** A person's names as minutes print them: "Councillor Mrs W Example", "Mrs W Example CC", "Wendy Example". */
function namesOf(person: { title: string; initials: string; first: string; surname: string; post: string }, prefix: string): string[] {
  const join = (...parts: string[]) => parts.filter(Boolean).join(' ')
  const names = [join(person.first, person.surname), join(person.title, person.initials, person.surname)]
  const printed = prefix ? [join(prefix, person.title, person.initials, person.surname), join(prefix, person.initials, person.surname), join(prefix, person.surname)] : []
  return [...new Set([...names, ...printed])].filter((name) => name.includes(' '))
}

type DatedMeeting = CalendarMeeting & { id: string; bodyId: string }

function calendarOf(
  meeting: MeetingFacts, own: { name: string; shortName: string } | undefined, committees: readonly { id: string; name: string; shortName: string; otherNames: string[] }[], dates: readonly DatedMeeting[],
): DueCalendar {
  const of = (bodyId: string): CalendarMeeting[] => dates.filter((one) => one.bodyId === bodyId).map(({ id, date, state, kind }) => ({ id, date, state, kind }))
  return {
    meetingDate: meeting.date,
    body: own ? `the ${bodyWord(own.name)}` : null,
    meetings: of(meeting.bodyId),
    bodyMeetings: Object.fromEntries(committees.filter((body) => body.id !== meeting.bodyId)
      .flatMap((body) => [body.name, body.shortName, ...body.otherNames].map((name) => [name, of(body.id)] as const))),
  }
}

/** What a body calls itself: "Panel" for "Corporate Parenting Panel"; its name where the last word says nothing. */
export function bodyWord(name: string): string {
  const last = name.split(' ').at(-1) ?? name
  return /^(panel|committee|board|cabinet|council|authority|group|forum|sub-committee|executive)$/i.test(last) ? last : name
}
