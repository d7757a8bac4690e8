/** First names: "Jill will ring the contractor", "it was agreed that Idris would bring the keys". */
import type { Actor } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import { groupHeads, outsiders, postHeads, things } from '../../lexicon/actors'
import { informationNouns, pronouns } from '../../lexicon/words'
import type { Frame } from '../frame'
import { subjectOf } from '../frame'

/** Longest first name, in letters; a longer word that opens a sentence is rather a thing. */
const longest = 9
const noName = /(?:s|ing|ion|ment|ity|work|ness|thing|body|one|ance|ence|age)$/

/** Who is the subject by one capital word that is no thing: inside a sentence any such word, at its beginning a short one. */
export function firstName(frame: Frame, p: Predicate): Actor | null {
  const token = frame.tokens[p.subjectFrom]
  if (p.subjectTo - p.subjectFrom !== 1 || !token?.isWord || !token.capital || (p.link !== 'root' && p.link !== 'that' && p.link !== 'and')) return null
  const { word } = token
  if (token.caps || word.length < 3 || informationNouns.has(word) || outsiders.has(word) || groupHeads.has(word) || postHeads.has(word) || things.has(word) || pronouns.has(word)) return null
  const opens = p.subjectFrom === frame.from
  if (opens && (word.length > longest || noName.test(word))) return null
  return { from: p.subjectFrom, to: p.subjectTo, sort: 'person', head: word }
}

/** The subject of a predicate, by a first name where nobody else is named. */
export function doerOf(frame: Frame, i: number): Actor | null {
  const p = frame.predicates[i]
  return p ? subjectOf(frame, i) ?? firstName(frame, p) : null
}
