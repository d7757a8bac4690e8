/** Deeds that are nobody's follow-up, though somebody is asked to do them: noting, sitting, going on as before. */
import { kindOf, objectNouns } from '../duty/kind'
import type { Actor } from '../grammar/actors'
import type { Predicate } from '../grammar/predicate'
import { prepositions } from '../lexicon/words'
import { mentions } from './decision-words'
import { hasDueWord } from './discussion/make'
import type { Frame } from './frame'
import { wordOf } from './frame'

const idle = new Set(['note', 'receive', 'continue', 'keep', 'remain', 'consider', 'support', 'agree', 'approve', 'endorse', 'adopt', 'accept', 'welcome', 'serve', 'take', 'be', 'sign', 'retain', 'hold', 'vote', 'comment', 'act'])

const stays = new Set(['stay', 'remain', 'stand', 'continue', 'rise', 'fall'])

/** True for deeds that are no follow-up when somebody is asked to do them ("to note", "to sign the minutes"). */
export function nothingOwed(frame: Frame, deed: number, owner: Actor | null): boolean {
  const d = frame.predicates[deed]
  if (!d) return true
  if (d.negative) return true
  // "that rents stay as they are": a noun, and the verb is the next word.
  if (d.subjectTo <= d.subjectFrom && wordOf(frame, d.verb).endsWith('s') && stays.has(wordOf(frame, d.to))) return true
  // "meet any shortfall": should there be one.
  // "to meet at 3.15 pm this winter"
  if (d.lemma === 'meet' && wordOf(frame, d.to) === 'at' && /^\d/.test(wordOf(frame, d.to + 1))) return true
  if (d.lemma === 'meet' || d.lemma === 'cover') return (wordOf(frame, d.to) === 'any' || objectNouns(frame, d.to).includes('shortfall')) && objectNouns(frame, d.to).some((n) => sums.has(n))
  if (d.lemma === 'sign') return objectNouns(frame, d.to).some((n) => ['minutes', 'record'].includes(n) || (['them', 'it'].includes(n) && mentions(frame, ['minutes', 'minute', 'record'])))
  if (d.lemma === 'enter' && objectNouns(frame, d.to).slice(0, 4).includes('session')) return true
  if (d.lemma === 'take' || d.lemma === 'adopt') {
    const object = objectNouns(frame, d.to)
    if (object[0] === 'no' || object[0] === 'part' || object.slice(0, 3).includes('effect') || isStance(frame, d)) return true
    if (d.lemma === 'take') return false
  }
  if (anyNeeded(frame, d) || shouldTheyWish(frame, d)) return true
  // "to declare any interests": there and then.
  if (['declare', 'intimate', 'disclose'].includes(d.lemma)) return objectNouns(frame, d.to).some((n) => ['interest', 'interests', 'declaration', 'declarations'].includes(n))
  // "serve on the board" is a seat; "serve notice" is a deed.
  if (d.lemma === 'serve') return wordOf(frame, d.to) === '' || prepositions.has(wordOf(frame, d.to))
  if (d.lemma === 'comment') return owner === null || owner.sort === 'pronoun' || !hasDueWord(frame, d.to)
  if (d.lemma === 'act' || d.lemma === 'be' || d.lemma === 'remain') return true
  if (d.lemma === 'continue') return continues(frame, deed)
  if (d.lemma === 'consider') return owner === null
  // A post that is to agree or approve something has something to do; a body that agrees has done it.
  if ((d.lemma === 'agree' || d.lemma === 'approve' || d.lemma === 'accept') && owner?.sort === 'post') return objectNouns(frame, d.to).length === 0
  if (d.lemma === 'keep' && kindOf(frame, deed) !== 'implement') return false
  if (d.passive) return false
  return idle.has(d.lemma) && d.lemma !== 'hold'
}

/** "take the view that", "adopt an approach of sharing", "take a cautious line": how one stands to a thing. */
function isStance(frame: Frame, d: Predicate): boolean {
  if (!['a', 'an', 'the', 'this', 'that', 'no'].includes(wordOf(frame, d.to))) return false
  for (let i = d.to + 1; i < d.to + 4; i += 1) if (stances.has(wordOf(frame, i))) return true
  return false
}
const stances = new Set(['approach', 'view', 'stance', 'position', 'line', 'attitude'])

/** "provide any help necessary": should there be need. */
function anyNeeded(frame: Frame, d: Predicate): boolean {
  if (wordOf(frame, d.to) !== 'any' && wordOf(frame, d.to) !== 'such') return false
  for (let i = d.to + 2; i < d.to + 6; i += 1) if (['necessary', 'required', 'needed', 'requested'].includes(wordOf(frame, i))) return true
  return false
}

/** "to contact the Chair if they have any items", "if they wished to attend": an open door. */
function shouldTheyWish(frame: Frame, d: Predicate): boolean {
  if (['ask', 'see', 'check', 'find', 'establish'].includes(d.lemma)) return false
  for (let i = d.to; i < Math.min(frame.to, d.to + 10); i += 1) if (wordOf(frame, i) === 'if' && ['they', 'he', 'she'].includes(wordOf(frame, i + 1)) && /^(?:ha[vd]e?|wish(?:ed)?|want(?:ed)?|would)$/.test(wordOf(frame, i + 2))) return true
  return false
}

const sums = new Set(['shortfall', 'deficit', 'cost', 'costs', 'expense', 'expenses', 'loss', 'losses', 'excess', 'charge', 'charges', 'overspend'])

const telling: ReadonlySet<string> = new Set(['report-back', 'provide-information', 'circulate'])

/** "continue to watch the ditch and keep the Board informed": the deed by which it is told, or -1. */
export function toldBeside(frame: Frame, deed: number): number {
  const row = frame.predicates[deed + 2]
  return row?.link === 'and' && row.governor === deed && telling.has(kindOf(frame, deed + 2) ?? 'implement') ? deed + 2 : -1
}

/** "continue to monitor" is what they do anyway; "continue to report quarterly" is owed. */
function continues(frame: Frame, deed: number): boolean {
  const d = frame.predicates[deed]
  const next = frame.predicates[deed + 1]
  if (!d || next?.link !== 'to') return true
  if (toldBeside(frame, deed) >= 0) return false
  return !['report', 'provide', 'circulate', 'update', 'bring', 'press', 'lobby', 'chase', 'contact', 'submit', 'present'].includes(next.lemma)
}
