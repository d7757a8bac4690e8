/** Words at which the reader of a sentence has to stop, and what they may do there. */
import type { VerbForm } from '../lexicon/verbs'
import { verbForm, verbForms } from '../lexicon/verbs'
import { beForms, haveForms, modals, relatives, subordinators } from '../lexicon/words'
import type { Token } from '../text/tokens'

const auxiliaries = new Set([...modals, ...beForms, ...haveForms, 'do', 'does', 'did', 'need', 'needs', 'needed', 'ought'])
const mayOpenClause = new Set(['after', 'before', 'as', 'so', 'provided'])
/** "until 31 March", "since the spring": a preposition unless a verb follows. */
const timesOnly = new Set(['until', 'since'])
export const joins = new Set(['and', 'or', 'but', '&', 'then'])
/** What a word at which the reader has to stop may do there, beside being a verb of the lexicon: found by one look. */
export const enum Turn { verb = 0, relative = 1, subordinator = 2, opener = 4, join = 8, auxiliary = 16, other = 32 }
export const turns = new Map<string, number>()
for (const [turn, words] of [
  [Turn.relative, relatives], [Turn.subordinator, [...subordinators].filter((word) => !timesOnly.has(word))], [Turn.opener, [...mayOpenClause, ...timesOnly]],
  [Turn.join, joins], [Turn.auxiliary, auxiliaries], [Turn.other, ['that', 'to', 'with']],
] as const) for (const word of words) turns.set(word, (turns.get(word) ?? 0) | turn)

/** What a word at which the reader stops is: its turns, and its forms where it is a verb. */
export interface Stop { turn: number; form: VerbForm | null }

const stops = new Map<string, Stop>()
for (const [word, form] of verbForms) stops.set(word, { turn: turns.get(word) ?? Turn.verb, form })
for (const [word, turn] of turns) if (!stops.has(word)) stops.set(word, { turn, form: null })

/** The stop that a word is, by one look; null for words that are read past. */
export function stopAt(word: string): Stop | null {
  const found = stops.get(word)
  if (found) return found
  const form = word.charCodeAt(2) === 0x2d ? verbForm(word) : null
  return form ? { turn: Turn.verb, form } : null
}

/** "AS to ring the vicar", "SO will bake": initials that are a small word too, among words in small letters. */
export function isNameLike(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (!token || token.end - token.start > 3 || !next?.isWord || next.capital || tokens[i - 1]?.caps) return false
  return (turns.has(token.word) || verbForm(token.word) !== null) && (next.word === 'to' || modals.has(next.word) || (beForms.has(next.word) && token.word !== 'to') || haveForms.has(next.word) || verbForm(next.word)?.past === true)
}
