/** Words for old minutes and what was found in them. */
import { formatDate } from '@/domain/calendar'

/** "1 file", "1,000 files". */
export const times = (number: number, one: string, many = `${one}s`): string => `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`

/** What became of files that were sent, of which some stood here already. */
export function sentWords(all: number, here: number): string {
  if (here >= all) return `${all === 1 ? 'This file stands' : `All ${times(all, 'file')} stand`} here already. Nothing was read again.`
  return `${times(all - here, 'file')} sent.${here > 0 ? ` ${times(here, 'file')} stood here already.` : ''} Reading has begun.`
}

export const stateChips = {
  refused: { words: 'Not read', colour: 'red' },
  partly: { words: 'Read in part', colour: 'amber' },
  waiting: { words: 'Waiting', colour: 'grey' },
  read: { words: 'Read', colour: 'green' },
  same: { words: 'Here already', colour: 'grey' },
  unpacked: { words: 'Unpacked', colour: 'grey' },
} as const

export const groupHeads = {
  'nothing-found': 'Nothing found in later minutes',
  told: 'Later minutes say it was done',
  opened: 'Opened as actions',
  dismissed: 'Set aside',
} as const

/** The meetings among which something was found: "in 312 meetings from 2012 to 2024". */
export function spanWords(meetings: number, years: { first: number; last: number } | null): string {
  if (!years) return `in ${times(meetings, 'meeting')}`
  return `in ${times(meetings, 'meeting')} ${years.first === years.last ? `of ${years.first}` : `from ${years.first} to ${years.last}`}`
}

/** Files read of those given, archives that are unpacked first, and meetings looked through of those that can be. */
export interface ReadingFacts { done: number; all: number; archives: number; comparing: { done: number; all: number } }

/** How far reading is, in a sentence or two. */
export function readingWords({ done, all, archives, comparing }: ReadingFacts): string {
  if (archives > 0) return `${archives === 1 ? 'A ZIP is' : `${archives} ZIPs are`} being unpacked.${all > 0 ? ` ${times(all, 'file')} so far.` : ''}`
  if (done < all) return `${done.toLocaleString('en-GB')} of ${times(all, 'file')} read.`
  return `All ${times(all, 'file')} read. Later minutes are looked through for what was kept: ${comparing.done.toLocaleString('en-GB')} of ${times(comparing.all, 'meeting')}.`
}

export const meetingWords = (bodyName: string | null, bodyWords: string, date: string | null): string =>
  [bodyName ?? (bodyWords ? `“${bodyWords}”` : 'Committee not named'), date ? formatDate(date) : 'no date'].join(', ')
