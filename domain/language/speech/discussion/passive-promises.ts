/** "would be told", "is to be circulated": passive promises, told from news by what is done and to whom. */
import type { Actor } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import { agentAfter } from '../../duty/owner'
import { kindOf, toBody } from '../../duty/kind'
import { informationNouns } from '../../lexicon/words'
import type { Duty, Frame } from '../frame'
import { clauseEnd, hasWord, subjectOf, wordOf } from '../frame'
import { isReceiver } from '../people'
import { allNouns, hasDueWord, isDated, make } from './make'
import { communicates } from './communicates'
import { isBinding, vouched, voucher } from './standing'
import { widerPassive } from './wider-passives'

const agendas = new Set(['agenda', 'agendas', 'programme', 'forward'])

/** A passive with "would", "will", "is to" or "needs to" of a deed that somebody owes; null where it is news. */
export function passivePromise(frame: Frame, i: number, kind: Duty['kind'], end: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const vouching = voucher(frame, i)
  // "the cost would be shared equally": parted, not told.
  if (p.lemma === 'share' && (['cost', 'costs', 'expense', 'expenses', 'burden'].some((noun) => allNouns(frame, p).includes(noun)) || ['equally', 'between', 'among', 'evenly'].includes(wordOf(frame, p.to)))) return null
  if (vouched(frame, i) && (isBinding(frame, i) || (kind === 'implement' && hasDueWord(frame, p.to)))) {
    return make(frame, i, { rule: 'undertaking.vouched', words: 'somebody vouches that it would be done', owner: agentAfter(frame, p.to, end) ?? vouching, kind, firmness: 2 }, p.governor)
  }
  // "The report would need to be added to the May agenda"
  if (p.mood === 'need' && p.modal !== 'had' && p.modal !== 'needed' && ['add', 'place', 'put', 'include', 'schedule', 'reschedule', 'bring'].includes(p.lemma) && hasWord(frame, p.to, end, agendas)) return make(frame, i, { rule: 'undertaking.needed', words: 'it needs doing', owner: agentAfter(frame, p.to, end), kind: 'work-programme', firmness: 1 })
  const doer = agentAfter(frame, p.to, end)
  if (doer && p.mood !== 'need' && (doer.sort === 'post' || doer.sort === 'person' || doer.sort === 'initials' || (doer.sort === 'group' && !isReceiver(doer)))) return make(frame, i, { rule: 'undertaking.would-be-by', words: 'it says who is to do it', owner: doer, kind, firmness: kind === 'implement' && p.mood !== 'be-to' && !hasDueWord(frame, p.to) ? 1 : 2 })
  const heard = comesBefore(frame, i, end)
  if (heard) return heard
  return communicated(frame, i, kind, end) ?? widerPassive(frame, i, kind, end)
}

/** "notes would be taken", "will be recorded in the minutes": as meetings are kept. */
export const isKept = (frame: Frame, p: Predicate): boolean =>
  (p.lemma === 'take' && allNouns(frame, p).some((noun) => noun === 'notes' || noun === 'minutes')) || (p.lemma === 'record' && wordOf(frame, p.to) === 'in' && [p.to + 1, p.to + 2].some((at) => wordOf(frame, at) === 'minutes')) ||
  (p.lemma === 'report' && allNouns(frame, p).some((noun) => noun === 'outcome' || noun === 'debate' || noun === 'decision') && ['public', 'open'].includes(wordOf(frame, p.to + 1)))

/** "... as the results would be reported to members": told beside something else. */
export function toldBeside(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const end = clauseEnd(frame, i)
  const kind = p.passive && !p.negative && (p.modal === 'would' || p.modal === 'will') && communicates.has(p.lemma) ? kindOf(frame, i) : null
  if (!kind || !(toBody(frame, p.to, end) || isDated(frame, p.to, end))) return null
  const duty = communicated(frame, i, kind, end)
  return duty && { ...duty, firmness: 1 }
}

/** Deeds of telling, sending and bringing, where what is told is information or those who are told are the body. */
function communicated(frame: Frame, i: number, kind: Duty['kind'], end: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const vouching = voucher(frame, i)
  if (!communicates.has(p.lemma) || p.lemma === 'consult') return null
  const nouns = allNouns(frame, p)
  const subject = subjectOf(frame, i)
  const informs = ['notify', 'inform', 'update', 'brief', 'advise', 'invite', 'contact'].includes(p.lemma)
  const receives = subject !== null && isReceiver(subject)
  const isInformation = nouns.some((n) => informationNouns.has(n)) || nouns.some((n) => n === 'this' || n === 'it' || n === 'they' || n === 'which' || n === 'matter' || n === 'matters' || n === 'item' || n === 'details' || n === 'these' || n === 'issue' || n === 'alternatives' || n === 'concerns' || n === 'work' || n === 'topic')
  const reaches = toBody(frame, p.to, end)
  if (p.mood === 'need' && !(reaches && ['present', 'report', 'bring', 'submit', 'share', 'circulate'].includes(p.lemma))) return null
  const raises = p.lemma === 'raise' && wordOf(frame, p.to) === 'with'
  if (isInformation && kind === 'work-programme' && programme(frame, p.to, end)) return make(frame, i, { rule: 'undertaking.would-be', words: `“${p.modal || 'to'} be ${wordOf(frame, p.verb)}”`, owner: agentAfter(frame, p.to, end) ?? vouching, kind, firmness: 2 })
  if (informs ? !(receives || p.lemma === 'invite' && reaches) : !(isInformation && (reaches || shared(p.lemma) || hasDueWord(frame, p.to))) && !(receives && (p.lemma === 'provide' || p.lemma === 'give' || p.lemma === 'send')) && !raises && !(reaches && ['present', 'report', 'bring', 'submit', 'share', 'circulate', 'refer'].includes(p.lemma))) return null
  if ((p.lemma === 'put' || p.lemma === 'include' || p.lemma === 'add' || p.lemma === 'place' || p.lemma === 'list' || p.lemma === 'schedule') && !programme(frame, p.to, end)) return null
  if (p.lemma === 'publish' && !reaches) return null
  const owner = agentAfter(frame, p.to, end, receives ? ['by', 'from'] : ['by']) ?? agentOfRow(frame, i) ?? vouching
  return make(frame, i, { rule: 'undertaking.would-be', words: `“${p.modal || 'to'} be ${wordOf(frame, p.verb)}”`, owner, kind, firmness: isInformation && reaches && p.modal !== '' ? 3 : reaches || receives ? 2 : 1 })
}

/** "to be checked by Internal Audit and sent on": who does the first does the rest. */
function agentOfRow(frame: Frame, i: number): Actor | null {
  const p = frame.predicates[i]
  const before = frame.predicates[i - 1]
  return p?.link === 'and' && before?.passive ? agentAfter(frame, before.to, p.from) : null
}

/** "the plan would be considered at the March meeting": it has to be brought there. */
function comesBefore(frame: Frame, i: number, end: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const taken = settles.has(p.lemma)
  if (!(taken || weighs.has(p.lemma)) || p.negative || p.mood === 'need') return null
  if (taken) return atNext(frame, p, end) && allNouns(frame, p).some((n) => informationNouns.has(n) || items.has(n)) ? make(frame, i, { rule: 'undertaking.would-be-heard', words: 'it is to come to a meeting', kind: 'work-programme', firmness: 1 }) : null
  let meeting = false
  for (let k = p.to; k < end; k += 1) {
    const word = wordOf(frame, k)
    if (word === 'by' || word === 'cabinet' || word === 'council' || word === 'executive') return null
    meeting ||= word === 'meeting'
  }
  return meeting && allNouns(frame, p).some((n) => informationNouns.has(n)) ? make(frame, i, { rule: 'undertaking.would-be-heard', words: 'it is to come to a meeting', kind: 'work-programme', firmness: 1 }) : null
}

const settles = new Set(['take', 'hear', 'deal', 'decide'])
const weighs = new Set(['consider', 'discuss', 'review'])
const items = new Set(['it', 'this', 'item', 'items', 'matter', 'matters', 'these', 'they', 'application', 'motion', 'question', 'topic', 'subject'])

/** "taken at the next meeting", "decided at a later meeting". */
export function atNext(frame: Frame, p: Predicate, end: number): boolean {
  for (let k = p.to; k < Math.min(end, p.to + 6); k += 1) if (wordOf(frame, k) === 'at' || wordOf(frame, k) === 'to') return ['next', 'later', 'future', 'following', 'subsequent'].includes(wordOf(frame, k + 2)) && frame.tokens.slice(k + 3, k + 6).some(({ word }) => word === 'meeting')
  return false
}

function shared(lemma: string): boolean {
  return ['circulate', 'recirculate', 're-circulate', 'report', 'feed', 'distribute', 'follow', 'relay', 'convey', 'share', 'email', 'forward', 'investigate', 'look', 'check', 'append', 'attach', 'annex'].includes(lemma)
}

function programme(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = wordOf(frame, i)
    if (['programme', 'agenda', 'plan', 'agendas', 'meeting', 'list', 'report', 'reports', 'minutes', 'tracker', 'log', 'update', 'bulletin'].includes(word)) return true
  }
  return false
}

const asOften = new Set(['proposal', 'proposals', 'request', 'requests', 'change', 'changes', 'decision', 'decisions'])

/** "any proposal to let it would be brought to the Board", "If there were any gaps, they would be told": as often as there is one. */
export function isOpenCase(frame: Frame, p: Predicate, end: number): boolean {
  if (isDated(frame, p.to, end)) return false
  const first = wordOf(frame, p.subjectFrom)
  if ((first === 'any' || wordOf(frame, p.subjectFrom + 1) === 'any') && allNouns(frame, p).some((noun) => asOften.has(noun))) return true
  if (wordOf(frame, frame.from) !== 'if' || !['they', 'it', 'these', 'this'].includes(first)) return false
  for (let k = frame.from + 1; k < Math.min(p.from, frame.from + 6); k += 1) if (wordOf(frame, k) === 'any') return true
  return false
}
