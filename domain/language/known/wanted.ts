/** Lists of what was asked for or agreed, under a line of the discussion: "The Committee requested:", "It was agreed to:". */
import type { Reading } from '../reading'

const opens = /\b(?:requested|asked|agreed|asks|requests|agrees|request|actions? agreed|undertook|to be actioned|for action)(?: (?:that|to|for))?\s*[:;]\s*[-–—]*\s*$/i

/** True for a line under which each entry is wanted. */
export const opensWanted = (text: string): boolean => /[:;–—-]\s*$/.test(text.slice(-4)) && opens.test(text.slice(-60))

/** Entries read as decisions, from the place on, as what they are: wishes of the discussion; those that ask nothing are none. */
export function asWanted(readings: Reading[], from: number): void {
  for (let i = readings.length - 1; i >= from; i -= 1) {
    const reading = readings[i]
    if (!reading?.followUp) readings.splice(i, 1)
    else Object.assign(reading, { where: 'discussion', resolution: null })
  }
}
