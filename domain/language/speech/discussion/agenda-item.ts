/** "Hedges will be an agenda item for the next meeting", "rents to be on the agenda": a thing that comes before a meeting. */
import type { Predicate } from '../../grammar/predicate'
import type { Duty, Frame } from '../frame'
import { hasWord, wordOf } from '../frame'
import { isDated, make } from './make'

const little = new Set(['a', 'an', 'the', 'also', 'back', 'again', 'our', 'its', 'next'])

const topics = new Set(['topic', 'topics', 'subject', 'discussion', 'focus', 'theme', 'matter'])

/** "at the next meeting", "for our November meeting" among the few words after it. */
function hasNext(frame: Frame, from: number): boolean {
  for (let k = from; k < Math.min(frame.to, from + 9); k += 1) if (wordOf(frame, k) === 'meeting' && wordOf(frame, k - 1) !== 'this') return true
  return false
}

/** What will be or is to be an item of an agenda; null for an agenda that there will be. */
export function agendaItem(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const now = p.mood === 'present' && p.link !== 'relative'
  if (p.lemma !== 'be' || p.passive || p.negative || !(now || p.modal === 'will' || p.modal === 'would' || p.mood === 'be-to' || p.mood === 'telegraphic') || p.subjectTo <= p.subjectFrom || wordOf(frame, p.subjectTo - 1) === 'there') return null
  let at = p.to
  while (little.has(wordOf(frame, at))) at += 1
  const on = wordOf(frame, at) === 'on'
  if (on) at += 1
  while (little.has(wordOf(frame, at))) at += 1
  const first = wordOf(frame, at)
  const item = first === 'agenda' && /^items?$/.test(wordOf(frame, at + 1))
  // "would be a topic at the next meeting": what is to be talked of there.
  const topic = topics.has(first) && !(first === 'subject' && wordOf(frame, at + 1) === 'to') && hasNext(frame, at + 1)
  if (!(item || topic || (on && first === 'agenda') || (/^items?$/.test(first) && ['on', 'for'].includes(wordOf(frame, at + 1)) && [at + 2, at + 3].some((k) => wordOf(frame, k) === 'agenda')))) return null
  // "is back on the agenda for the August meeting": told with its meeting.
  if (now && !(hasNext(frame, at + 1) && isDated(frame, at, frame.to))) return null
  return make(frame, i, { rule: 'undertaking.agenda-item', words: 'it is to be an item of an agenda', kind: 'work-programme', firmness: 2 })
}

const listed = new Set(['add', 'list', 'include', 'schedule', 'put', 'place'])
const itemWords = new Set(['item', 'items', 'topic', 'topics'])
const lists = new Set(['programme', 'plan', 'agenda', 'workplan'])

/** "There would be an item to add to the work programme": it is to be listed. */
export function itemToAdd(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const d = frame.predicates[i + 1]
  if (wordOf(frame, p.subjectTo - 1) !== 'there' || p.negative || !d || d.link !== 'to' || d.governor !== i || !listed.has(d.lemma)) return null
  if (!hasWord(frame, d.subjectFrom, d.subjectTo, itemWords) || !hasWord(frame, d.to, Math.min(frame.to, d.to + 6), lists)) return null
  return make(frame, i + 1, { rule: 'undertaking.agenda-item', words: 'it is to be an item of an agenda', kind: 'work-programme', firmness: 2 })
}
