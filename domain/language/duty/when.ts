/** Which of the due phrases near a deed is its due, and which are only dates that stand beside it. */
import type { Due } from '../reading'
import { fromMeeting } from '../due/hits'
import { meetingAt } from '../due/meetings'
import { bareTimeAt, duePhrases } from '../due/phrases'
import type { Hit } from '../due/scan'
import { textOf, weight } from '../due/scan'
import { commit, isParticiple, taskKind, verbForm } from '../lexicon/verbs'
import { beForms, determiners, haveForms, informationNouns, recipientWords, reportNouns } from '../lexicon/words'
import type { Predicate } from '../grammar/predicate'
import type { Duty, Frame } from '../speech/frame'
import { wordOf } from '../speech/frame'

export interface When {
  due: Due
  rule: string | null
  /** Tokens of the phrase. */
  from: number
  to: number
  /** Further times stand in the sentence that were not taken. */
  others: number
}

const moving = new Set(['move', 'defer', 'reschedule', 're-schedule', 'postpone', 'adjourn', 'extend', 'bring', 'change', 'put', 'roll', 'carry', 'list', 'schedule', 'add', 'invite', 'submit', 'present', 'report', 'refer', 'resubmit', 're-submit', 'delay', 'hold', 'stand', 'revisit'])
/** Words after which a date says when something else was or is. */
const elsewhere = new Set(['held', 'dated', 'since', 'from', 'agreed', 'published', 'issued', 'made', 'received', 'signed', 'approved', 'presented', 'considered', 'effective', 'commencing', 'starting', 'ending', 'expiring', 'opened', 'closed', 'introduced', 'took', 'effect', 'began', 'started', 'adopted', 'submitted', 'circulated', 'taken', 'identified', 'launched', 'discussed', 'raised', 'requested', 'undertaken', 'completed', 'aged', 'born', 'expires', 'expire', 'outlined', 'ended'])

/** Finds the due of a duty. */
export function whenOf(frame: Frame, duty: Duty): When {
  const hits = duePhrases(frame.scan, duty.dueFrom, duty.dueTo).filter((hit) => binds(frame, duty, hit))
  let best: Hit | null = ofMeeting(frame, duty)
  const held = best !== null
  for (const hit of hits) {
    // "in December" within the name of the meeting
    if (held && best && hit.from >= best.from && hit.to <= best.to) continue
    if (!best) best = hit
    else if (outweighs(frame, hit, best)) best = hit
  }
  best ??= duty.rule === 'action.box' ? bareTime(frame, duty) : null
  if (!best) return { due: { type: 'none' }, rule: null, from: 0, to: 0, others: 0 }
  return { due: best.due, rule: best.rule, from: best.from, to: best.to, others: hits.length - 1 }
}

const business = new Set(['include', 'cover', 'use', 'devot', 'dedicat', 'receive', 'consider', 'focus', 'hear', 'discuss'])

/** "the October meeting be used for training", "the meeting in May includes a talk": the meeting that the deed is said of. */
function ofMeeting(frame: Frame, duty: Duty): Hit | null {
  const deed = frame.predicates[duty.deed]
  if (!deed || !business.has(deed.lemma) || deed.subjectTo - deed.subjectFrom < 2 || !namesMeeting(frame, deed)) return null
  const meeting = meetingAt(frame.scan, deed.subjectFrom)
  return meeting && meeting.to <= deed.subjectTo ? fromMeeting(frame.scan, deed.subjectFrom, meeting, { to: deed.subjectFrom, sense: 'at', words: '' }) : null
}

function namesMeeting(frame: Frame, deed: Predicate): boolean {
  for (let i = deed.subjectFrom + 1; i < deed.subjectTo; i += 1) if (wordOf(frame, i) === 'meeting') return true
  return false
}

/** "(Head of Audit, April 2026)", "JW – 30 April": in an action a time stands by itself between marks. */
function bareTime(frame: Frame, duty: Duty): Hit | null {
  for (let i = duty.dueTo - 1; i > duty.dueFrom; i -= 1) {
    if (frame.tokens[i - 1]?.isWord) continue
    const hit = bareTimeAt(frame.scan, i)
    if (hit && frame.tokens[hit.to]?.isWord !== true) return hit
  }
  return null
}

function outweighs(frame: Frame, hit: Hit, best: Hit): boolean {
  // "in June and quarterly thereafter", "another month, thereafter a quarterly report": the first comes first.
  if (hit.due.type === 'recurring' && best.due.type !== 'recurring' && best.weight >= weight.meeting && hasThereafter(frame, best.to, hit.to + 2)) return false
  if (hit.due.type === 'recurring' && hit.adjective && definite(frame, hit) && best.weight >= weight.meeting) return false
  if (best.due.type === 'recurring' && best.adjective && definite(frame, best) && hit.weight >= weight.meeting) return true
  // "moved from 2 November to 7 December": the second.
  if (hit.lead === 'to' && best.weight >= weight.range && hit.weight >= weight.range) return true
  return hit.weight > best.weight
}

function hasThereafter(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (wordOf(frame, i) === 'thereafter' || wordOf(frame, i) === 'then') return true
  return false
}

/** "the annual report" is one report; "an annual report", "annual reports", "future quarterly reports" recur. */
function definite(frame: Frame, hit: Hit): boolean {
  for (let i = hit.from - 1; i >= Math.max(frame.from, hit.from - 8); i -= 1) {
    const word = wordOf(frame, i)
    if (word === 'the' || word === 'this' || word === 'its' || word === 'his' || word === 'her' || word === 'their' || word === 'that' || word.endsWith("'s")) return true
    if (word === 'a' || word === 'an' || word === 'future' || determiners.has(word)) return false
    if (frame.tokens[i]?.isWord !== true) return false
  }
  return false
}

function binds(frame: Frame, duty: Duty, hit: Hit): boolean {
  const before = wordOf(frame, hit.from - 1)
  const deed = frame.predicates[duty.deed]
  if (deed?.passive && hit.from > deed.subjectFrom && hit.to <= deed.subjectTo) {
    // "the minutes of the meeting (and reconvened on 18 May)": said by the way of what it is done to.
    if (inBracket(frame, hit.from, deed.subjectFrom)) return false
    // "the annual update be added to the programme": one item of it.
    if (duty.kind === 'work-programme' && hit.adjective && definite(frame, hit)) return false
    // "a date for a further session be arranged": what is arranged, not when.
    if (duty.kind === 'arrange' && hit.due.type === 'meeting') return false
  }
  if (hit.adjective) return bindsAdjective(frame, hit) || rateOfDeed(frame, duty, hit)
  if (hit.due.type === 'none' && hit.rule === 'due.condition') {
    // "to members following the meeting": kept as words; "if" and "when" said of something done are no due.
    return hit.from >= (deed?.from ?? 0) || hit.from <= (deed?.subjectFrom ?? 0) + 1
  }
  const lead = wordOf(frame, hit.from)
  // "the figures for August": what they tell of.
  if (lead === 'for' && hit.due.type === 'range' && ofMonth.has(before)) return false
  if (elsewhere.has(before) && !(deed && deed.verb === hit.from - 1)) {
    const groupVerb = frame.predicates.some((p) => p.verb === hit.from - 1 && p.mood !== 'past' && p.mood !== 'past-perfect' && p.mood !== 'perfect' && p.link !== 'relative')
    if (!groupVerb && lead !== 'by' && lead !== 'before' && lead !== 'within' && lead !== 'no') return false
  }
  if ((lead === 'to' || lead === 'until' || lead === 'till') && (hit.due.type === 'range' || hit.due.type === 'date') && !atMeeting(frame, hit)) {
    if (!moving.has(deed?.lemma ?? '') && (wordOf(frame, hit.from - 1) !== 'up' || spans.has(wordOf(frame, hit.from - 2)))) return false
    if (lead !== 'to' && !moving.has(deed?.lemma ?? '')) return false
  }
  // "the letter sent in August": what was done then, said of a thing.
  if ((lead === 'in' || lead === 'on') && isParticiple(before) && !frame.predicates.some((p) => p.verb === hit.from - 1) && isThing(frame, hit.from - 2)) return false
  if ((before === 'dated' || before === 'act' || before === 'regulations' || before === 'report') && lead === 'of') return false
  return !insideOther(frame, duty, hit)
}

/** What runs up to a day: "the period up to 31 March". */
const spans = new Set(['period', 'year', 'quarter', 'months', 'time', 'data', 'figures', 'costs', 'spending', 'position'])

/** What tells of a month. */
const ofMonth = new Set(['figures', 'rota', 'minutes', 'accounts', 'statistics', 'data', 'returns', 'invoice', 'invoices', 'statement', 'statements', 'performance', 'results', 'payments'])

function inBracket(frame: Frame, at: number, from: number): boolean {
  for (let i = at - 1; i >= from; i -= 1) {
    const word = wordOf(frame, i)
    if (word === ')') return false
    if (word === '(') return true
  }
  return false
}

/** A noun, as against "be", "have" or a word that goes with a verb. */
function isThing(frame: Frame, i: number): boolean {
  const word = wordOf(frame, i)
  return frame.tokens[i]?.isWord === true && !beForms.has(word) && !haveForms.has(word) && word !== 'to' && word !== 'and' && word !== 'or' && !word.endsWith('ly')
}

function atMeeting(frame: Frame, hit: Hit): boolean {
  for (let i = hit.from; i < hit.to; i += 1) if (wordOf(frame, i) === 'meeting' || wordOf(frame, i) === 'on') return true
  return false
}

const limits = new Set(['by', 'within', 'before', 'no later than', 'not later than', 'by no later than', 'on or before'])

function bindsAdjective(frame: Frame, hit: Hit): boolean {
  // "the Annual Governance Statement", "the 2026/27 Annual Report": the name of one thing.
  if (hit.from > frame.from && frame.tokens[hit.from]?.capital && frame.tokens[hit.to]?.capital && definite(frame, hit)) return false
  // "in the next annual report", "in the annual report": where it is told, not how often.
  const before = wordOf(frame, hit.from - 1)
  if (before === 'next' || before === 'last' || before === 'previous' || ((before === 'the' || before === 'his' || before === 'her' || before === 'its' || before === 'their') && wordOf(frame, hit.from - 2) === 'in')) return false
  for (let i = hit.to; i < hit.to + 5; i += 1) {
    const word = wordOf(frame, i)
    if (reportNouns.has(word) || (informationNouns.has(word) && word !== 'plan' && word !== 'survey' && word !== 'business')) {
      // "the annual report of the panel" among what is noted: only where this duty reports it.
      return true
    }
    if (word === 'monitoring' || word === 'reporting' || word === 'basis' || word === 'returns' || word === 'newsletter') return true
    if (frame.tokens[i]?.isWord !== true) return false
  }
  return false
}

const repeats = new Set<Duty['kind']>(['report-back', 'provide-information', 'circulate', 'publish', 'arrange'])

/** "That fortnightly bulletins be issued": the rate stands in the name of what is told, sent or held. */
function rateOfDeed(frame: Frame, duty: Duty, hit: Hit): boolean {
  const deed = frame.predicates[duty.deed]
  if (!deed || !repeats.has(duty.kind)) return false
  const [from, to] = deed.passive ? [deed.subjectFrom, deed.subjectTo] : [deed.to, Math.min(frame.to, deed.to + 8)]
  if (hit.from < from || hit.to >= to) return false
  for (let i = hit.from - 1; i >= from && wordOf(frame, i) !== 'with'; i -= 1) if (frame.tokens[i]?.isWord !== true || oneOf.has(wordOf(frame, i))) return false
  return true
}

/** Words behind which another thing is named ("a note on monthly budgets"), or only one ("the annual accounts"). */
const oneOf = new Set(['of', 'on', 'about', 'for', 'from', 'in', 'regarding', 'concerning', 'the', 'this', 'its', 'his', 'her', 'their', 'that'])

/** True where the nearest verb before the phrase tells of something else: done, or said of a thing. */
function insideOther(frame: Frame, duty: Duty, hit: Hit): boolean {
  if (besideDeed(frame, duty, hit)) return true
  let nearest = -1
  for (let i = 0; i < frame.predicates.length; i += 1) {
    const p = frame.predicates[i]
    if (p && p.verb <= hit.from) nearest = i
  }
  if (nearest < 0 || nearest === duty.deed) return false
  const p = frame.predicates[hangsIn(frame, nearest)]
  if (!p) return false
  // "... whose home was surveyed, within 28 days": the comma closes the clause, a limit belongs to the deed.
  if ((p.link === 'relative' || p.link === 'subordinate') && wordOf(frame, hit.from - 1) === ',' && limits.has(hit.lead)) return false
  // "which the university will finish in November": somebody else's time; "which would be reported in May" may be its own.
  // "a note, which Members should have within ten days": the time by which it is given.
  if (p.link === 'relative' && p.modal !== '' && ['have', 'receive', 'get', 'see'].includes(p.lemma) && recipientWords.has(wordOf(frame, p.subjectTo - 1))) return false
  if (p.link === 'relative' && !p.passive && p.subjectTo > p.subjectFrom) return true
  // "consider how grants are paid at a future meeting": a meeting belongs to the deed.
  if (p.link === 'subordinate' && hit.due.type === 'meeting' && p.mood === 'present' && ['how', 'what', 'why', 'whether'].includes(p.marker)) return false
  // "ensure that the bins are emptied by May": what is to be so, by then.
  if (p.marker === 'ensure' && (p.mood === 'present' || p.mood === 'subjunctive')) return false
  // "see whether she can attend the next meeting"
  if (p.link === 'subordinate' && (p.marker === 'whether' || p.marker === 'if') && ['attend', 'come', 'join'].includes(p.lemma)) return true
  if (p.link === 'relative' || p.link === 'subordinate') return (p.mood !== 'modal' && p.mood !== 'be-to') || (p.negative && p.modal === 'could')
  if (p.mood === 'past-perfect' || p.mood === 'perfect') return true
  // "publish the minutes for these to be ratified at the next meeting": what is done with it then.
  if (nearest > duty.deed && p.passive && p.mood === 'infinitive' && p.link === 'to' && forOwn(frame, p, frame.predicates[duty.deed]?.to ?? 0)) return true
  if (isParticiple(wordOf(frame, hit.from - 1)) && p.verb === hit.from - 1 && p.mood === 'past' && nearest > duty.deed) return true
  return false
}

/** "recirculate the dates, correcting the one in November": the time of what is done beside it, unless that is a limit. */
function besideDeed(frame: Frame, duty: Duty, hit: Hit): boolean {
  // "suggesting that the first visit take place before December"
  for (let i = hit.from - 1; i > (frame.predicates[duty.deed]?.to ?? hit.from); i -= 1) if (wordOf(frame, i) === 'that' && verbForm(wordOf(frame, i - 1))?.gerund) return true
  if (limits.has(hit.lead) || (hit.due.type !== 'range' && hit.due.type !== 'date')) return false
  const from = frame.predicates[duty.deed]?.to ?? hit.from
  for (let i = hit.from - 1; i > from; i -= 1) {
    const form = verbForm(wordOf(frame, i))
    if (form?.gerund && !form.base && wordOf(frame, i - 1) === ',') return !['report-back', 'provide-information', 'circulate', 'respond'].includes(taskKind(form.lemma) ?? '')
  }
  return false
}

/** The relative clause in which an infinitive hangs ("which the contractor expects to complete"), else itself. */
function hangsIn(frame: Frame, index: number): number {
  const p = frame.predicates[index]
  const g = p?.link === 'to' || p?.link === 'purpose' ? frame.predicates[p.governor] : undefined
  return (g?.link === 'relative' && p && !commit.has(g.lemma)) || (g?.link === 'subordinate' && g.marker === 'since') ? p?.governor ?? index : index
}

/** The words of a due as they stand. */
export function dueText(frame: Frame, when: When): string {
  return textOf(frame.scan, when.from, when.to)
}

/** "for these to then be ratified": an infinitive with its own "for". */
function forOwn(frame: Frame, p: Predicate, behind: number): boolean {
  for (let i = p.from - 1; i > p.from - 6 && i > behind + 2; i -= 1) if (wordOf(frame, i) === 'for') return true
  return false
}
