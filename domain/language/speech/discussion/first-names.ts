/** First names: "Jill will ring the contractor", "it was agreed that Idris would bring the keys". */
import type { Actor } from '../../grammar/actors'
import { isFirstName } from '../../grammar/first-name'
import type { Predicate } from '../../grammar/predicate'
import type { Frame } from '../frame'
import { sharedWith, subjectOf } from '../frame'

/** Who is the subject by one capital word that is no thing: inside a sentence any such word, at its beginning a short one. */
export function firstName(frame: Frame, p: Predicate): Actor | null {
  const token = frame.tokens[p.subjectFrom]
  const joint = jointNames(frame, p)
  if (joint) return joint
  if (p.subjectTo - p.subjectFrom !== 1 || !token?.isWord || (p.link !== 'root' && p.link !== 'that' && p.link !== 'and')) return null
  return isFirstName(token, p.subjectFrom === frame.from) ? { from: p.subjectFrom, to: p.subjectTo, sort: 'person', head: token.word } : null
}

/** "Joan, Petra and Idris will": a first name, a mark or "and", and another. */
function jointNames(frame: Frame, p: Predicate): Actor | null {
  const { subjectFrom: from, subjectTo: to } = p
  if (to - from < 3 || to - from > 9 || (to - from) % 2 === 0 || (p.link !== 'root' && p.link !== 'that' && p.link !== 'and')) return null
  for (let i = from; i < to; i += 1) {
    const token = frame.tokens[i]
    if (!token || ((i - from) % 2 === 0 ? !isFirstName(token, false) : token.word !== 'and' && token.word !== '&' && token.word !== ',')) return null
  }
  return { from, to, sort: 'person', head: frame.tokens[to - 1]?.word ?? '' }
}

/** The subject of a predicate, by a first name where nobody else is named. */
export function doerOf(frame: Frame, i: number): Actor | null {
  const p = frame.predicates[i]
  if (!p) return null
  const found = subjectOf(frame, i) ?? firstName(frame, p)
  // "Joan said that it was late and hoped to finish": whose verb it shares.
  const before = found === null && p.link === 'and' && p.subjectTo <= p.subjectFrom + 1 ? frame.predicates[sharedWith(frame, i)] : undefined
  return before ? firstName(frame, before) : found
}
