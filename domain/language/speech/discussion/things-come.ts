/** What comes, follows or takes place: somebody has to bring it, send it or put it on a list. */
import type { Predicate } from '../../grammar/predicate'
import { agentAfter } from '../../duty/owner'
import { toBody } from '../../duty/kind'
import { informationNouns } from '../../lexicon/words'
import type { Duty, Frame } from '../frame'
import { wordOf } from '../frame'
import { allNouns, hasDueWord, isDated, make } from './make'
import { atNext } from './passive-promises'
import { teller, voucher } from './standing'

/** What takes place because somebody arranges it. */
const calls = new Set(['visit', 'visits', 'inspection', 'inspections', 'survey', 'surveys', 'walkabout', 'viewing', 'trial'])

/** What a meeting takes that was left for it. */
const business = new Set(['election', 'elections', 'vote', 'appointment', 'appointments', 'nomination', 'nominations', 'discussion', 'debate', 'review', 'consideration', 'presentation', 'ballot'])

const talks = new Set(['liaison', 'discussion', 'discussions', 'talks', 'consultation', 'conversation', 'conversations', 'dialogue', 'contact', 'engagement'])
const held = new Set(['evaluation', 'audit', 'consultation', 'assessment', 'workshop', 'training', 'exercise', 'briefing', 'seminar', 'evaluations', 'workshops'])

/** "this would come to the May meeting", "a memo would reach members by June": what comes is brought by somebody. */
export function thingComes(frame: Frame, i: number, kind: Duty['kind'], end: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const place = p.lemma === 'take' && wordOf(frame, p.to) === 'place'
  if (place && atNext(frame, { ...p, to: p.to + 1 }, end) && allNouns(frame, p).some((noun) => business.has(noun))) return make(frame, i, { rule: 'undertaking.would-be-heard', words: 'it is to come to a meeting', owner: voucher(frame, i), kind: 'work-programme', firmness: 1 })
  if (place && talks.has(allNouns(frame, p)[0] ?? '') && wordOf(frame, p.to + 1) === 'with') return make(frame, i, { rule: 'undertaking.would-come', words: 'somebody has to take it up', owner: voucher(frame, i) ?? teller(frame, i), kind: 'raise', firmness: 1 })
  if (place && held.has(allNouns(frame, p)[0] ?? '') && isDated(frame, p.to, end)) return make(frame, i, { rule: 'undertaking.would-come', words: 'somebody has to arrange it', owner: voucher(frame, i), kind: 'arrange', firmness: 1 })
  if (place && !['the', 'this'].includes(wordOf(frame, p.subjectFrom)) && allNouns(frame, p).some((noun) => calls.has(noun))) return make(frame, i, { rule: 'undertaking.would-come', words: 'somebody has to arrange it', owner: voucher(frame, i), kind: 'arrange', firmness: 1 })
  if (!['come', 'return', 'reach', 'go', 'follow'].includes(p.lemma)) return null
  const nouns = allNouns(frame, p)
  const told = nouns.some((n) => informationNouns.has(n) || n === 'one' || n === 'anything' || n === 'copies' || n === 'apology' || n === 'reminder' || n === 'cheque' || n === 'refund' || n === 'notice' || n === 'budget' || n === 'draft' || n === 'version' || n === 'revision' || n === 'this' || n === 'it' || n === 'they' || n === 'these' || n === 'matter')
  if (!told || !(kind === 'circulate' || kind === 'write' || (p.lemma === 'follow' && wordOf(frame, p.to) !== 'the') || toBody(frame, p.to, end) || hasDueWord(frame, p.to))) return null
  return make(frame, i, { rule: 'undertaking.would-come', words: 'what is to come is brought by somebody', owner: agentAfter(frame, p.to, end, ['from', 'by']) ?? voucher(frame, i), kind, firmness: 2 })
}
