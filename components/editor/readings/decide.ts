/** Turns what the reader says into what a clerk keeps: owner by name where the name is known, due as read. */
import { resolveDue, type DueCalendar, type ResolvedDue } from '@/domain/calendar'
import type { DecidedOwner } from '@/domain/document/nodes'
import type { Due } from '@/domain/language/reading'
import type { EditorContext, EditorHeader } from '../props'

export { keptFrom, ownerFrom } from '@/domain/document/keep'

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
