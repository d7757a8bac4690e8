/** What waits: put off to another meeting, or still needed. */
import type { Predicate } from '../../grammar/predicate'
import { kindOf } from '../../duty/kind'
import { agentAfter } from '../../duty/owner'
import { nothingOwed } from '../nothing-owed'
import type { Duty, Frame } from '../frame'
import { clauseEnd, subjectOf, wordOf } from '../frame'
import { deedOf, isConduct, isSomebody } from './conduct'
import { allNouns, isDated, make } from './make'
import { isWorldly, onlyBefalls } from './no-task'

const puts = new Set(['defer', 'postpone', 'adjourn'])
const over = new Set(['carry', 'hold', 'roll', 'put', 'bring'])
/** What is carried forward without coming before anybody again. */
const sums = new Set(['balance', 'balances', 'sum', 'surplus', 'deficit', 'loss', 'underspend', 'funding', 'budget', 'leave', 'meeting', 'reserves', 'amount', 'money', 'decision'])

/** "The action was carried forward to the next meeting": it comes again. */
export function putOff(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const toCome = p.modal === 'would' || p.modal === 'will'
  if (!p.passive || p.negative || !(p.link === 'root' || (p.link === 'that' && told(frame, p) && (toCome || p.mood === 'past-perfect'))) || !(toCome || p.mood === 'past' || p.mood === 'past-perfect' || p.mood === 'present' || (p.mood === 'subjunctive' && p.from <= frame.from + 1))) return null
  const after = wordOf(frame, p.to)
  const goes = puts.has(p.lemma) || (over.has(p.lemma) && (after === 'forward' || after === 'over' || (p.lemma === 'put' && after === 'back')))
  if (!goes || allNouns(frame, p).some((noun) => sums.has(noun) && !(noun === 'decision' && puts.has(p.lemma)))) return null
  const end = clauseEnd(frame, i)
  let to = -1
  for (let k = p.to; k < end && to < 0; k += 1) if (['to', 'until', 'till', 'for'].includes(wordOf(frame, k))) to = k
  if (to < 0 || !(meets(frame, to, end, puts.has(p.lemma)) || (wordOf(frame, to) === 'until' && isDated(frame, to, end)))) return null
  return make(frame, i, { rule: 'undertaking.put-off', words: 'it is put off, and comes again', kind: 'work-programme', firmness: p.mood === 'past-perfect' ? 1 : 2 })
}

/** "The Chairman advised that the item had been deferred to": told, and it comes again all the same. */
const told = (frame: Frame, p: Predicate): boolean => ['advise', 'announce', 'inform', 'note', 'report', 'state', 'explain', 'say', 'confirm'].includes(frame.predicates[p.governor]?.lemma ?? '')

/** @param any whichever meeting it is */
function meets(frame: Frame, from: number, to: number, any: boolean): boolean {
  for (let k = from; k < Math.min(to, from + 9); k += 1) if (wordOf(frame, k) === 'meeting') return any || isDated(frame, from, to)
  return false
}

/** A sentence of no more words is a note of what is to be done rather than a view of how things are. */
const longNote = 11

const some = new Set(['we', 'i'])

/** "Three quotes needed for the roof": a note of what is to be had. */
export function thingNeeded(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const next = frame.tokens[p.to]
  if (p.lemma !== 'need' || wordOf(frame, p.verb) !== 'needed' || p.passive || p.negative || i > 0 || p.subjectTo - p.subjectFrom > 5 || p.subjectTo <= p.subjectFrom || (next?.isWord && !['for', 'from', 'by', 'before', 'at', 'on', 'to'].includes(next.word))) return null
  const nouns = allNouns(frame, p)
  const who = subjectOf(frame, i)
  if (p.subjectFrom > frame.from || (who && who.sort !== 'person') || isWorldly(nouns) || hasMoney(frame, p)) return null
  return make(frame, i, { rule: 'undertaking.needed', words: 'it is needed', kind: 'implement', firmness: 1 })
}

function hasMoney(frame: Frame, p: Predicate): boolean {
  return /[£$€%]/.test(frame.scan.text.slice(frame.tokens[p.subjectFrom]?.start ?? 0, frame.tokens[p.subjectTo - 1]?.end ?? 0))
}

/** "Need to order more salt", "We need to renew the insurance before June", "the gate needs mending". */
export function needed(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.mood !== 'need' || p.negative || p.link !== 'root' || p.modal === 'had' || p.modal === 'needed') return null
  const rule = { rule: 'undertaking.needed', words: 'it needs doing', firmness: 1 as const }
  const bare = p.subjectTo <= p.subjectFrom
  if (p.passive) {
    const owner = agentAfter(frame, p.to, clauseEnd(frame, i))
    const who = owner && isSomebody(owner) ? owner : null
    if (bare || (onlyBefalls(p.lemma) && !who) || isWorldly(allNouns(frame, p)) || !(who || frame.to - frame.from <= longNote || isDated(frame, p.from, clauseEnd(frame, i)))) return null
    return make(frame, i, { ...rule, owner: who, kind: kindOf(frame, i) ?? 'implement' })
  }
  const we = p.subjectTo - p.subjectFrom === 1 && some.has(wordOf(frame, p.subjectFrom))
  const subject = bare || we ? null : subjectOf(frame, i)
  if (!bare && !we && !(subject && isSomebody(subject))) return null
  if (bare && p.from > frame.from + 1) return null
  const kind = deedOf(frame, i)
  if (!kind || isConduct(p.lemma) || nothingOwed(frame, i, subject)) return null
  return make(frame, i, { ...rule, kind, owner: subject })
}
