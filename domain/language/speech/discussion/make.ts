/** A duty of the discussion, and what stands around its deed. */
import { duePhrases } from '../../due/phrases'
import { headNouns, kindOf } from '../../duty/kind'
import { monthOf } from '../../lexicon/calendar-words'
import type { Predicate } from '../../grammar/predicate'
import type { Duty, Frame } from '../frame'
import { clauseEnd, wordOf } from '../frame'

/** The duty of a deed; `top` is the predicate that shows it to be one ("agreed to"). */
export function make(frame: Frame, deed: number, said: Said, top = deed): Duty {
  const p = frame.predicates[deed] as Predicate
  const t = frame.predicates[top] as Predicate
  const { rule, words, owner = null, kind = kindOf(frame, deed) ?? 'implement', firmness = 3 } = said
  return {
    deed, rule, words, cueFrom: t.from, cueTo: Math.max(t.to, t.from + 1), owner, kind, firmness,
    dueFrom: said.dueFrom ?? (p.link === 'and' && deed > top && isTimed(frame, p.to, clauseEnd(frame, deed)) ? p.from : null) ?? Math.min(t.from, p.link === 'to' ? t.from : Math.min(p.subjectFrom, p.from)), dueTo: said.dueTo ?? dueEnd(frame, deed),
  }
}

/** "would look at the plot on 4 July and report back at the next meeting": the last deed has a time of its own. */
const isTimed = (frame: Frame, from: number, to: number): boolean => duePhrases(frame.scan, from, to).some((hit) => hit.due.type !== 'none')

type Said = Pick<Duty, 'rule' | 'words'> & Partial<Pick<Duty, 'owner' | 'kind' | 'firmness' | 'dueFrom' | 'dueTo'>>

/** Where its due may stand: in its clause, and in one that says when "this" would happen. */
function dueEnd(frame: Frame, deed: number): number {
  const end = clauseEnd(frame, deed)
  const at = frame.predicates.findIndex((q, k) => k > deed && k < deed + 4 && (q.link === 'root' || q.link === 'that' || q.link === 'and'))
  const next = frame.predicates[at]
  const subject = next ? wordOf(frame, next.subjectTo - 1) : ''
  const same = next && next.subjectFrom >= end - 1 && next.subjectTo - next.subjectFrom <= 2 && ['this', 'it', 'these', 'they'].includes(subject)
  return same && ['happen', 'do', 'take', 'be'].includes(next.lemma) ? clauseEnd(frame, at) : end
}

/** "check ... and let Members know": the last deed that tells somebody gives the kind; the first is the deed. */
export function lastOfRow(frame: Frame, deed: number): number {
  let last = deed
  for (let i = deed + 1; i < frame.predicates.length; i += 1) {
    const p = frame.predicates[i]
    if (!p || p.link !== 'and' || p.governor !== frame.predicates[deed]?.governor) break
    const kind = kindOf(frame, i)
    // "write to the Minister and ask her": the letter asks.
    if (kind && kind !== 'implement' && !(kind === 'raise' && kindOf(frame, deed) === 'write')) last = i
  }
  // "prepare a case, to be presented to the Panel in May": it is owed there.
  const next = frame.predicates[last + 1]
  if (next?.link === 'to' && next.governor === last && next.passive && wordOf(frame, next.from - 1) === ',' && ['report-back', 'circulate'].includes(kindOf(frame, last + 1) ?? '')) return last + 1
  return last
}

/** True where a time follows. */
export function hasDueWord(frame: Frame, from: number): boolean {
  for (let i = from; i < frame.to; i += 1) {
    const word = wordOf(frame, i)
    if (times.has(word)) return true
    if (ofMonths.has(word) && frame.tokens[i + 1]?.capital && monthOf(wordOf(frame, i + 1)) !== null) return true
    if (limits.has(word) && (frame.tokens[i + 1]?.capital || /^\d/.test(wordOf(frame, i + 1)) || wordOf(frame, i + 2) === 'end')) return true
  }
  return false
}
const times = new Set(['meeting', 'months', "months'", 'weeks', "weeks'", 'days', 'annually', 'quarterly', 'week', 'fortnight', 'autumn', 'spring', 'summer', 'winter', 'year'])
const ofMonths = new Set(['the', 'for', 'its'])
const limits = new Set(['by', 'before', 'within', 'in'])

/** True where a day, a month, a season or a meeting is said. */
export function isDated(frame: Frame, from: number, to: number): boolean {
  return duePhrases(frame.scan, from, to).some((hit) => hit.due.type === 'meeting' || hit.due.type === 'date' || hit.due.type === 'range')
}

/** The nouns of the subject, or of the one it shares. */
export function allNouns(frame: Frame, p: Predicate): string[] {
  if (p.subjectTo > p.subjectFrom) {
    const found = headNouns(frame, p.subjectFrom, p.subjectTo)
    if (found.some((n) => n !== 'and' && n !== 'also')) return found
  }
  // Subject understood from the verb before: "were discussed and would be raised".
  const before = frame.predicates.findLast((q) => q.verb < p.verb && q.subjectTo > q.subjectFrom)
  return before ? headNouns(frame, before.subjectFrom, before.subjectTo) : []
}
