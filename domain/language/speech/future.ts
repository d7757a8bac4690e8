/** Words that say that something is yet to come. */
import type { Frame } from './frame'
import { wordOf } from './frame'

/** True where the words between two tokens name a time to come, or say "further", "next", "regular". */
export function hasFuture(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = wordOf(frame, i)
    // "the Annual Review": the name of a thing.
    if (frame.tokens[i]?.capital && frame.tokens[i + 1]?.capital) continue
    if (['further', 'next', 'future', 'annual', 'annually', 'quarterly', 'six-monthly', 'monthly', 'again', 'months', 'regular', "months'", 'yearly', 'year', 'updates', 'progress', 'half-yearly'].includes(word)) return true
    if (word === 'after' && ['months', 'years', 'year', 'months\'', 'years\'', 'weeks'].includes(wordOf(frame, i + 2))) return true
    if ((word === 'at' || word === 'in' || word === 'by' || word === 'before' || word === 'within' || word === 'on' || word === 'every') && isTime(frame, i)) return true
  }
  return false
}

function isTime(frame: Frame, i: number): boolean {
  for (let k = i + 1; k < i + 5; k += 1) {
    const word = wordOf(frame, k)
    if (/^\d+(st|nd|rd|th)?$/.test(word) || word === 'meeting' || word === 'autumn' || word === 'spring' || word === 'summer' || word === 'winter') return true
    const token = frame.tokens[k]
    if (token?.capital && ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'].includes(word)) return true
  }
  return false
}
