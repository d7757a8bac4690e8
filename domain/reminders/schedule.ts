/**
 * When the owner of a follow-up is reminded. Counted from the last day of its due (the end of a range, the date of
 * the meeting, the open round of a recurring one); without a date there is none.
 */
import { addDays, nextWorkingDay, previousWorkingDay, type IsoDate } from '@/domain/calendar'
import { remindedStates, type FollowUpState, type MailItemKind } from '@/domain/workflow/states'

/** What a reminder depends on. */
export interface Reminded {
  followUpId: string
  state: FollowUpState
  /** Last day of the due; null without a date. */
  dueOn: IsoDate | null
  /** The mail at issue went on this day: no reminder goes on it or before. Null where it is not issued. */
  issuedOn: IsoDate | null
  /** Of the body. */
  rules: { daysBefore: readonly number[]; dayAfter: boolean }
}

export interface Reminder {
  kind: MailItemKind
  /** Names follow-up, due and which reminder: with the person, what is said once. */
  cause: string
  sendOn: IsoDate
}

const kindOf = (days: number): MailItemKind => (days === 28 ? 'due-in-28' : days === 7 ? 'due-in-7' : 'due-soon')

/** Begins the cause of each reminder of a follow-up. */
export const causeOf = (followUpId: string): string => `reminder:${followUpId}:`

/**
 * The reminders of a follow-up, in order of their dates. Those before the due go on the working day before where
 * theirs is none, the one after the due on the next. Of several that fall on one day the one nearest the due stays.
 * @param closedDays of the authority, beyond weekends and bank holidays
 */
export function remindersOf(reminded: Reminded, closedDays: readonly IsoDate[]): Reminder[] {
  const { dueOn, issuedOn, rules, followUpId } = reminded
  if (!remindedStates.includes(reminded.state) || dueOn === null || issuedOn === null) return []
  const cause = (which: string) => `${causeOf(followUpId)}${dueOn}:${which}`
  const before = [...new Set(rules.daysBefore)].filter((days) => days > 0).sort((a, b) => b - a)
    .map((days): Reminder => ({ kind: kindOf(days), cause: cause(String(days)), sendOn: previousWorkingDay(addDays(dueOn, -days), closedDays) }))
  const after: Reminder[] = rules.dayAfter ? [{ kind: 'late', cause: cause('after'), sendOn: nextWorkingDay(addDays(dueOn, 1), closedDays) }] : []
  const byDay = new Map([...before, ...after].map((reminder) => [reminder.sendOn, reminder]))
  return [...byDay.values()].filter((reminder) => reminder.sendOn > issuedOn)
}
