/** Decisions about the meeting itself: how long it sits, in what order, under which rules, before whom. */
import { any, headNouns } from '../duty/kind'
import type { Predicate } from '../grammar/predicate'
import type { ResolutionKind } from '../reading'
import type { Frame } from './frame'
import { wordOf } from './frame'
import { hasFuture } from './future'

const sittings = new Set(['meeting', 'proceedings', 'session', 'sitting', 'debate', 'discussion'])
const sittingDeeds = new Set(['adjourn', 'suspend', 'close', 'extend', 'vary', 'reconvene', 'resume', 'continue', 'change', 'take', 'open', 're-open', 'reopen', 're-adjourn', 're-convene', 'defer', 'stand', 'prolong', 'conclude', 'pause'])
/** Which meetings are the body's own: "the next meeting", "future meetings". */
const ofOurs = new Set(['next', 'following', 'future', 'subsequent', 'remaining'])
/** Those who listen and may be sent out. */
const outsideEars = new Set(['public', 'press'])
const people = new Set([...outsideEars, 'members', 'persons', 'representatives'])
const rules = new Set(['orders', 'rule', 'rules', 'procedure', 'procedures'])
/** What tells the rules of a meeting from those of a car park. */
const ofMeetings = new Set(['standing', 'debate', 'procedure', 'speaking', 'order', 'conduct', 'speech', 'speeches', 'speakers', 'motions', 'questions'])
const ruleDeeds = new Set(['suspend', 'waive', 'relax', 'lift', 'set', 'dispense', 'extend', 'vary', 'reinstate', 'resume', 'disapply', 'invoke', 'continue', 'change'])
const business = new Set(['item', 'items', 'report', 'reports', 'application', 'applications', 'motion', 'motions', 'business', 'matter', 'matters', 'agenda'])
const orders = new Set(['vary', 'change', 'amend', 'alter', 'revise', 'rearrange', 'reverse'])

export const starts: ReadonlySet<string> = new Set(['start', 'begin', 'commence', 'finish', 'end'])

/** `procedural` or `excluded-public` where a decision is only about the meeting in which it is taken; else null. */
export function ofThisMeeting(frame: Frame, p: Predicate, nouns: readonly string[]): ResolutionKind | null {
  const after = wordOf(frame, p.to)
  if (p.passive && nouns.some((noun) => people.has(noun)) && subjectHas(frame, p, outsideEars)) {
    if (p.lemma === 'exclude') return 'excluded-public'
    if (after === 'to' && ['leave', 'withdraw', 'retire'].includes(wordOf(frame, p.to + 1))) return 'excluded-public'
    if (after === 'to' && wordOf(frame, p.to + 1) === 'return') return 'procedural'
    if (p.lemma === 'readmit' || p.lemma === 'admit' || (p.lemma === 'invite' && after === 'back')) return 'procedural'
  }
  if (any(nouns, sittings) && sittingDeeds.has(p.lemma) && (p.passive || ['stand', 'resume', 'adjourn', 'reconvene'].includes(p.lemma))) return 'procedural'
  // The date of a meeting is nobody's task; "a special meeting be held" is.
  if (p.lemma === 'hold' && p.passive && (nouns.includes('meeting') || nouns.includes('meetings')) && (subjectHas(frame, p, ofOurs) || (nouns.includes('meetings') && wordOf(frame, p.subjectFrom) === 'meetings'))) return 'procedural'
  // "that the next meeting would start at 6 pm"
  if (!p.passive && starts.has(p.lemma) && headNouns(frame, p.subjectFrom, p.subjectTo).some((noun) => noun === 'meeting' || noun === 'meetings')) return 'procedural'
  if (p.lemma === 'put' && nouns.some((noun) => noun === 'question' || noun === 'vote' || noun === 'motion')) return 'procedural'
  if (!p.passive && ['go', 'move', 'pass'].includes(p.lemma) && after === 'into' && closed(frame, p)) return 'excluded-public'
  if (p.lemma === 'extend' && nouns.includes('time') && subjectHas(frame, p, sittings)) return 'procedural'
  if (any(nouns, rules) && ruleDeeds.has(p.lemma) && subjectHas(frame, p, ofMeetings)) return 'procedural'
  if (nouns.some((noun) => noun === 'order' || noun === 'business') && orders.has(p.lemma)) return 'procedural'
  // "to move to exclude the press"
  if (!p.passive && p.lemma === 'move' && after === 'to' && wordOf(frame, p.to + 1) === 'exclude') return 'excluded-public'
  // "to move item 9 into public session"
  if (!p.passive && p.lemma === 'move' && inSession(frame, p)) return 'procedural'
  if (!any(nouns, business)) return null
  // "That the matter be dealt with as an urgent item of business."
  if (p.passive && ['deal', 'treat', 'take', 'consider'].includes(p.lemma) && asUrgent(frame, p)) return 'procedural'
  if (p.lemma === 'move' && nouns.includes('motion')) return 'procedural'
  if (p.passive && p.lemma === 'take' && !['to', 'up', 'forward', 'back', 'away', 'into', 'on', 'out'].includes(after)) return 'procedural'
  if (p.passive && ['take', 'consider', 'discuss', 'debate', 'hear'].includes(p.lemma) && ['together', 'next', 'first', 'immediately'].includes(after)) return 'procedural'
  // "be brought forward on the agenda" is for today; "be brought forward to the May meeting" is not.
  if (p.passive && (p.lemma === 'bring' || p.lemma === 'move') && (after === 'forward' || after === 'up') && !hasFuture(frame, p.to, frame.to)) return 'procedural'
  return null
}

function asUrgent(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < p.to + 5; i += 1) if (wordOf(frame, i) === 'urgent' || wordOf(frame, i) === 'urgency') return true
  return false
}

/** "the report into public session" */
function inSession(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 12); i += 1) if (wordOf(frame, i) === 'into' && ['public', 'private', 'open'].includes(wordOf(frame, i + 1)) && wordOf(frame, i + 2) === 'session') return true
  return false
}

/** "into private session", "into closed session", "into committee". */
function closed(frame: Frame, p: Predicate): boolean {
  for (let i = p.to + 1; i < p.to + 4; i += 1) if (['private', 'closed', 'exempt', 'camera', 'committee', 'confidential', 'public-excluded'].includes(wordOf(frame, i))) return true
  return false
}

/** The words that a predicate is said of, past their prepositions: "the rules of debate". */
function subjectHas(frame: Frame, p: Predicate, words: ReadonlySet<string>): boolean {
  const [from, to] = p.passive ? [p.subjectFrom, p.subjectTo] : [p.to, Math.min(frame.to, p.to + 8)]
  for (let i = from; i < to; i += 1) if (words.has(wordOf(frame, i))) return true
  return headNouns(frame, from, to).includes('standing')
}
