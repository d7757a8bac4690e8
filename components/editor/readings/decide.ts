/** Turns what the reader says into what a clerk keeps: owner by name where the name is known, due as read. */
import { resolveDue, type DueCalendar, type ResolvedDue } from '@/domain/calendar'
import type { DecidedFollowUp, DecidedOwner } from '@/domain/document/nodes'
import type { Due, FollowUpReading } from '@/domain/language/reading'
import type { EditorContext, EditorHeader } from '../props'

const plain = (words: string): string => words.toLowerCase().replace(/^the\s+/, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Who is meant by words, among offices, people and bodies; the words themselves where nobody is. */
export function ownerFrom(words: string | null, context: EditorContext): DecidedOwner {
  const wanted = plain(words ?? '')
  if (words === null || wanted === '') return { sort: 'words', words }
  const office = context.offices.find(({ name, otherNames }) => [name, ...(otherNames ?? [])].some((one) => plain(one) === wanted))
  if (office) return { sort: 'office', officeId: office.id, words }
  const person = context.people.find(({ name }) => plain(name) === wanted)
  if (person) return { sort: 'person', personId: person.id, words }
  const bodies = [{ id: context.body.id, name: context.body.name, otherNames: ['Committee', 'Panel', 'Board'].filter((word) => context.body.name.endsWith(word)) }, ...context.bodies]
  const body = bodies.find(({ name, otherNames }) => [name, ...(otherNames ?? [])].some((one) => plain(one) === wanted))
  return body ? { sort: 'body', bodyId: body.id, words } : { sort: 'words', words }
}

/** What "Keep" keeps of a reading. */
export function keptFrom(reading: FollowUpReading, context: EditorContext): DecidedFollowUp {
  return {
    kind: reading.kind,
    title: reading.title,
    owner: ownerFrom(reading.owner ?? reading.ownerGuess, context),
    due: reading.due,
    setByClerk: { owner: false, due: false },
    because: reading.because.map(({ words }) => words),
  }
}

/** The calendar against which dues of this meeting are resolved. */
export function calendarFor(context: EditorContext, header: EditorHeader): DueCalendar {
  return {
    meetingDate: header.meetingDate,
    body: /\b(Panel|Board|Cabinet|Council)$/.exec(context.body.name) ? `the ${/(\w+)$/.exec(context.body.name)?.[1] ?? 'committee'}` : null,
    meetings: context.body.meetings,
    bodyMeetings: Object.fromEntries(context.bodies.flatMap((body) => [body.name, ...(body.otherNames ?? [])].map((name) => [name, body.meetings]))),
  }
}

/** When, and why then, in words. */
export function dueInWords(due: Due, calendar: DueCalendar): ResolvedDue { return resolveDue(due, calendar) }

/** True where the text gives neither a date nor a condition. */
export const withoutDate = (due: Due): boolean => due.type === 'none' && !due.words

/** The owner in words, "nobody named" where there is none. */
export function ownerInWords(owner: DecidedOwner): string {
  const words = owner.sort === 'outside' ? owner.organisation : owner.words
  return words ? words.replace(/^the\s+/i, '').replace(/^./, (first) => first.toUpperCase()) : 'Nobody is named'
}
