/**
 * What is owed by the form of its sentence alone, whatever the deed: "a skip is to be hired", "the wall would be
 * repointed". Lists name only what does not count (no-task.ts). Never more than `ask` or `likely`.
 */
import type { Predicate } from '../../grammar/predicate'
import { agentAfter } from '../../duty/owner'
import { kindOf } from '../../duty/kind'
import { duePhrases } from '../../due/phrases'
import { relatives } from '../../lexicon/words'
import type { Duty, Frame } from '../frame'
import { hasWord, ownSubject, wordOf } from '../frame'
import { isOutside } from './go-between'
import { allNouns, hasDueWord, isDated, make } from './make'
import { isWorldly, onlyBefalls } from './no-task'
import { voucher } from './standing'
import { byOthers } from './wider-passives'

/** A passive with "would", "will", "is to": of anything that is done, unless it is news, a state or another's. */
export function passiveForm(frame: Frame, i: number, end: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.negative || p.mood === 'need' || !(p.modal === 'would' || p.modal === 'will' || p.mood === 'be-to')) return null
  if (wordOf(frame, p.verb) === 'be' || (wordOf(frame, frame.from) === 'please' && wordOf(frame, frame.from + 1) === 'note')) return null
  const nouns = allNouns(frame, p)
  if (nouns.length === 0 || onlyBefalls(p.lemma) || (p.lemma !== 'seek' && isWorldly(nouns)) || hasWord(frame, p.subjectFrom, p.subjectTo, relatives) || isRegular(frame, p.to, end)) return null
  // "The fair would be held on 3 May": news of an event; "an evening for helpers would be held": to be arranged.
  if (p.lemma === 'hold' && !hasWord(frame, p.subjectFrom, Math.min(p.subjectTo, p.subjectFrom + 3), indefinite)) return null
  if (p.lemma === 'carry' && !(wordOf(frame, p.to) === 'out' && (p.mood === 'be-to' || (i > 0 ? p.link === 'that' || p.link === 'root' : true) && (inquiries.has(nouns[0] ?? '') || isDated(frame, p.to, end) || (['this', 'it', 'these'].includes(nouns[0] ?? '') && hasDueWord(frame, p.to)))))) return null
  if (p.lemma === 'take' && nouns.some((noun) => ['question', 'questions', 'vote', 'item', 'items', 'break'].includes(noun))) return null
  // "all present would be asked to leave": how a meeting goes on.
  const asked = frame.predicates[i + 1]
  if ((p.lemma === 'ask' || p.lemma === 'invite') && asked?.link === 'to' && stays.has(asked.lemma)) return null
  if (toldBy(frame, p.subjectFrom) || saidOutside(frame, p)) return null
  const agent = agentAfter(frame, p.to, end)
  if (agent?.sort === 'outsider' || agent?.sort === 'body' || (agent === null && byOthers(frame, p.to, end))) return null
  return make(frame, i, { rule: 'undertaking.would-be-done', words: `“${p.modal || 'is to'} be ${wordOf(frame, p.verb)}”`, owner: agent ?? voucher(frame, i), kind: kindOf(frame, i) ?? 'implement', firmness: 1 })
}

const stays = new Set(['leave', 'withdraw', 'remain', 'stay', 'retire', 'stand', 'sit', 'return'])

/** "The applicant contended that the wall would be rebuilt": what somebody from outside says. */
function saidOutside(frame: Frame, p: Predicate): boolean {
  const g = p.link === 'that' ? frame.predicates[p.governor] : undefined
  return g !== undefined && !g.passive && (isOutside(frame, g) || ownSubject(frame, g)?.sort === 'outsider')
}

/** "having been told by Highways that": somebody else's news. */
function toldBy(frame: Frame, to: number): boolean {
  for (let k = frame.from; k < to - 1; k += 1) if (wordOf(frame, k + 1) === 'by' && ['told', 'informed', 'advised', 'assured'].includes(wordOf(frame, k))) return true
  return false
}

const inquiries = new Set(['survey', 'surveys', 'count', 'inspection', 'inspections', 'review', 'audit', 'assessment', 'check', 'checks', 'study', 'consultation', 'investigation', 'exercise', 'repair', 'repairs', 'search', 'trial'])

const indefinite = new Set(['a', 'an', 'another', 'further', 'one', 'some'])

/** "would be refreshed annually": how things are. */
function isRegular(frame: Frame, from: number, to: number): boolean {
  return duePhrases(frame.scan, from, to).some((hit) => hit.due.type === 'recurring')
}
