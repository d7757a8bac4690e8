/** Lists of what was asked for or agreed, under a line of the discussion: "The Committee requested:", "It was agreed to:". */
import type { Predicate } from '../grammar/predicate'
import type { Reading } from '../reading'
import type { Frame } from '../speech/frame'

const opens = /\b(?:requested|asked|agreed|asks|requests|agrees|request|actions? agreed|undertook|to be actioned|for action)(?: (?:that|to|for))?\s*[:;]\s*[-–—]*\s*$/i

/** True for a line under which each entry is wanted. */
export const opensWanted = (text: string): boolean => /[:;–—-]\s*$/.test(text.slice(-4)) && opens.test(text.slice(-60))

/** "Definitions were written in time for May", under "requested that:": wished, though it has the form of a past. */
export function asWished(frame: Frame): Frame {
  return frame.predicates.some(isTold) ? { ...frame, predicates: frame.predicates.map((p) => (isTold(p) ? { ...p, mood: 'subjunctive' } : p)) } : frame
}

const isTold = (p: Predicate): boolean => p.passive && p.mood === 'past' && p.link === 'root'

/** Entries read as decisions, from the place on, as what they are: wishes of the discussion; those that ask nothing are none. */
export function asWanted(readings: Reading[], from: number): void {
  for (let i = readings.length - 1; i >= from; i -= 1) {
    const reading = readings[i]
    if (!reading?.followUp) readings.splice(i, 1)
    else Object.assign(reading, { where: 'discussion', resolution: null })
  }
}
