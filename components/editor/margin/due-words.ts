/** A due as a clerk types it, understood while she types. Pure. */
import { formatDate, type DueCalendar } from '@/domain/calendar'
import { readDue } from '@/domain/language'
import type { Due, IsoDate } from '@/domain/language/reading'
import { dueInWords } from '../readings/decide'

/** @returns what the words mean; a condition where they say no time, and nothing for no words */
export function dueFromWords(words: string, calendar: DueCalendar): Due {
  const typed = words.trim()
  if (typed === '') return { type: 'none' }
  return readDue(typed, calendar.meetingDate, calendar.body ?? null) ?? { type: 'none', words: typed }
}

/** "by 28 May 2027: six months after the meeting of 28 November 2026", or what is missing. */
export function understood(due: Due, calendar: DueCalendar): string {
  if (due.type === 'none') return due.words ? `No date is understood in this. “${due.words}” is kept as the condition, and nobody is reminded.` : 'No date: nobody is reminded.'
  const { words, because } = dueInWords(due, calendar)
  return because === 'the date is in the text' ? words : `${words}: ${because}`
}

/** How a due stands in the field before it is touched. */
export function wordsOfDue(due: Due, calendar: DueCalendar): string {
  return due.type === 'none' ? (due.words ?? '') : dueInWords(due, calendar).words
}

export const dueOn = (date: IsoDate): { due: Due; words: string } => ({ due: { type: 'date', date }, words: `by ${formatDate(date)}` })

/** The day for the date field; empty where none can be said. */
export const dayOf = (due: Due, calendar: DueCalendar): IsoDate => (due.type === 'none' ? '' : (dueInWords(due, calendar).lastDay ?? ''))
