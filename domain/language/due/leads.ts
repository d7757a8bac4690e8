/** Prepositions before a time, of one word or several, and what they say of it. */
import { table } from '../lexicon/table'
import type { Scan } from './scan'
import { wordAt } from './scan'

/** A preposition and what it says: `limit` = no later than; `before` = earlier than. `words` name it in small letters. */
export interface Lead { to: number; sense: 'in' | 'limit' | 'before' | 'at' | 'within' | 'to' | 'from' | 'over'; words: string }

const simple = table<Lead['sense']>({
  in: 'in', during: 'in', around: 'in', for: 'at', at: 'at', on: 'at', by: 'limit', before: 'before', within: 'within', inside: 'within',
  of: 'at', to: 'to', until: 'to', till: 'to', from: 'from', since: 'from', over: 'over', through: 'over', throughout: 'over', into: 'to', with: 'at', circa: 'in',
})

/** Prepositions of several words, by their first. */
const compound = new Map<string, { parts: readonly string[]; words: string; sense: Lead['sense'] }[]>()
for (const [sense, phrases] of [
  ['limit', ['no later than', 'not later than', 'due by', 'latest by', 'by no later than', 'by or before', 'on or before', 'on or by']],
  ['before', ['prior to', 'ahead of', 'well ahead of', 'well before', 'in good time before', 'in good time for', 'in advance of', 'well in advance of', 'on the eve of', 'in the run-up to', 'in the lead-up to', 'not after', 'at or before', 'in time for', 'in time to', 'in readiness for']],
  ['in', ['due in', 'in or around', 'in or about', 'in about']], ['at', ['due on']], ['from', ['up to']],
] as const) {
  for (const words of phrases) {
    const parts = words.split(' ')
    const first = parts[0] ?? ''
    compound.set(first, [...(compound.get(first) ?? []), { parts, words, sense }])
  }
}

/** True for words with which a preposition before a time can begin. */
export const opensLead = (word: string): boolean => simple.has(word) || compound.has(word)

export function leadAt(scan: Scan, at: number): Lead | null {
  const word = wordAt(scan, at)
  const phrases = compound.get(word)
  if (phrases) {
    for (const { parts, words, sense } of phrases) {
      let k = 1
      while (k < parts.length && wordAt(scan, at + k) === parts[k]) k += 1
      if (k === parts.length) return { to: at + k, sense, words }
    }
  }
  const sense = simple.get(word)
  return sense ? { to: at + 1, sense, words: word } : null
}
