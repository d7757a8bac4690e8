/** What the shape of a whole decision says: that a motion fell, and who does what was decided. */
import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import { isFirstName } from '../grammar/first-name'
import type { Predicate } from '../grammar/predicate'
import { asking } from './asking'
import { inList, settles } from './decision-said'
import { fallWords } from '../text/motions'
import type { Duty, Frame, Statement } from './frame'
import { wordOf } from './frame'

/** "for Gareth to repaint the bench": who stands between "for" and "to", or null. */
export function forWhom(frame: Frame, p: Predicate): Actor | null {
  if (wordOf(frame, p.subjectFrom) !== 'for' || p.passive) return null
  const actor = actorIn(frame.tokens, p.subjectFrom + 1, p.subjectTo)
  if (actor) return actor.sort === 'body' || actor.sort === 'outsider' || actor.sort === 'pronoun' ? null : actor
  const name = frame.tokens[p.subjectFrom + 1]
  return name && p.subjectTo === p.subjectFrom + 2 && isFirstName(name, false) ? { from: p.subjectFrom + 1, to: p.subjectTo, sort: 'person', head: name.word } : null
}

const proposals = new Set(['motion', 'amendment', 'proposal', 'proposition'])
const losses = new Set([...fallWords, 'failed', 'fails'])

/** "The motion that the Council write to the Minister was put and lost": nothing of it was decided. */
export function fell(frame: Frame): boolean {
  let moved = false
  const opens = ['on', 'upon', 'when', 'after'].includes(wordOf(frame, frame.from))
  for (let i = frame.from; i < Math.min(frame.to, frame.from + 7); i += 1) moved ||= (i < frame.from + 5 && proposals.has(wordOf(frame, i))) || (opens && ['put', 'vote', 'division', 'hands'].includes(wordOf(frame, i)))
  if (!moved) return noSeconder(frame)
  for (let i = frame.to - 1; i > frame.from; i -= 1) {
    const word = wordOf(frame, i)
    if (losses.has(word)) return true
    if (word === 'not' && ['carried', 'seconded', 'agreed', 'supported'].includes(wordOf(frame, i + 1))) return true
  }
  return false
}

/** "There was no seconder and the motion fell." */
function noSeconder(frame: Frame): boolean {
  for (let i = frame.from; i < Math.min(frame.to, frame.from + 6); i += 1) if (wordOf(frame, i) === 'no' && /^second(?:er|ers|ed)$/.test(wordOf(frame, i + 1))) return true
  return false
}

/** True for a verb after "and" that goes on with another's words. */
export function belongsToOther(frame: Frame, p: Predicate): boolean {
  const g = frame.predicates[p.governor]
  // "no matters which it wishes to be noted and reported"
  if (g?.link === 'relative') return true
  // "... to agree the terms and to complete the sale", "be approved to go on finding and invite": one task of the one who is asked.
  return p.mood === 'infinitive' && g !== undefined && (asking.has(g.lemma) || g.lemma === 'continue' || ((g.passive || g.link === 'to' || g.link === 'purpose') && !settles.has(g.lemma)))
}

/** "... be sent out within a week, Procurement to draft it": who is named behind the comma does what was decided. */
export function withDoers(frame: Frame, statements: readonly Statement[]): Statement[] {
  const found: Statement[] = []
  for (const statement of statements) {
    const p = frame.predicates[statement.predicate]
    const before = found[found.length - 1]
    // "given to the Member for Roads, Parks & Trees to sign", "with the Member, the Officer and the Chairs to discuss": a further name of a list.
    if (p?.marker === 'absolute' && before?.duty && inList(frame, before, p)) continue
    const doer = p?.marker === 'absolute' && !p.passive ? actorIn(frame.tokens, p.subjectFrom, p.subjectTo) : null
    if (p && before?.duty && statement.duty && p.link === 'and' && p.subjectTo <= p.subjectFrom && sharedTask(before.duty, statement.duty)) {
      const { kind } = statement.duty
      // "be revised and presented to the Panel": the deed that reports gives the kind.
      before.duty = { ...before.duty, kind: before.duty.kind === 'implement' && reports.has(kind) ? kind : before.duty.kind, dueTo: Math.max(before.duty.dueTo, statement.duty.dueTo) }
      continue
    }
    if (doer && before?.duty && before.duty.owner === null) before.duty = { ...before.duty, owner: doer }
    else found.push(statement)
  }
  return found
}

const reports: ReadonlySet<Duty['kind']> = new Set(['report-back', 'circulate'])

/** "be drafted by the Secretary and sent by 13 May", "write to the Minister and copy the letter": steps of one task. */
function sharedTask(first: Duty, next: Duty): boolean {
  const [a, b] = [first.owner, next.owner]
  return b === null || (a !== null && a.from === b.from)
}

/** True where a clause goes on with what the body decided in the words before it, of a subject of its own. */
export function decidesOn(frame: Frame, i: number, found: readonly Statement[]): boolean {
  const p = frame.predicates[i] as Predicate
  const first = found.find(({ predicate }) => predicate === p.governor)?.duty
  return first !== undefined && first !== null && first.deed < i && (p.mood === 'subjunctive' || p.modal === 'would' || p.modal === 'will' || p.modal === 'shall') && p.subjectTo > p.subjectFrom && ['agree', 'resolve', 'decide'].includes(frame.predicates[p.governor]?.lemma ?? '')
}
