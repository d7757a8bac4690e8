/** Dates and numbers as a mail says them in a sentence. */
import { formatDate, formatDayMonth, type IsoDate } from '@/domain/calendar'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** "18 March" within the year of `today`, else with its year. */
export const shortDate = (date: IsoDate, today: IsoDate): string =>
  date.slice(0, 4) === today.slice(0, 4) ? formatDayMonth(date) : formatDate(date)

/** Numbers under ten in words, as sentences have them. */
export const inWords = (number: number): string => small[number] ?? String(number)

/** "three actions", "one action". */
export const counted = (number: number, one: string, many = `${one}s`): string => `${inWords(number)} ${number === 1 ? one : many}`

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

/** The sentence's first letter as a capital. */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

const outbox = 'Kept in the outbox'
/** What stands as the mail server's answer where there is none. */
export const keptInOutbox = `${outbox}: no mail server is set.`

/** An answer in two: how far the mail has come where it says so by itself, and what is said beside that. */
export const answerParts = (answer: string): { state: string | null; beside: string } =>
  (answer === keptInOutbox ? { state: outbox, beside: 'No mail server is set.' } : { state: null, beside: answer })
