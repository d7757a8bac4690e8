/** What leaves nothing owed: done before they rise, fallen, answered on the spot. */
import { isParticiple } from '../../lexicon/verbs'
import { fallWords } from '../../text/motions'
import type { Token } from '../../text/tokens'
import type { Frame } from '../frame'
import { wordOf } from '../frame'

const near = new Set(['end', 'item', 'later', 'during', 'under', "today's", 'this', 'as', 'heard', 'recent'])
const moot = new Set(['did', 'content', 'and', 'declared', 'no', 'done'])

/** Words at which it is worth looking closer: most sentences hold none of them. */
const telling = new Set([...near, ...moot])

/** True where nothing remains of a sentence: it speaks of this meeting, or what it says was lost, left or done on the spot. */
export function leavesNothing(frame: Frame): boolean {
  // "Were the county to object, the plan would have to wait": a case that has not come.
  if (wordOf(frame, frame.from) === 'were') return true
  for (let i = frame.from; i < frame.to; i += 1) {
    const word = frame.tokens[i]?.word ?? ''
    if (telling.has(word) && ((near.has(word) && thisMeeting(frame, i, word)) || (moot.has(word) && doneOrMoot(frame, i, word)))) return true
  }
  return false
}

/** "later in the meeting", "at today's meeting": what happens before they rise is no follow-up. */
function thisMeeting(frame: Frame, i: number, word: string): boolean {
  const next = wordOf(frame, i + 1)
  const third = wordOf(frame, i + 2)
  if (word === 'later' && (next === 'in' || next === 'on' || next === 'during') && hasNear(frame, i + 2, ['meeting', 'agenda'], 4)) return true
  if (word === 'end' && next === 'of' && hasNear(frame, i + 2, ['meeting', 'session', 'agenda'], 2) && ['this', 'the', 'today'].includes(third)) return true
  // "the report requested during the discussion" is still to come.
  // "During the discussion members requested that": still to come as well.
  if (word === 'during' && next === 'the' && (third === 'meeting' || (third === 'discussion' && i > frame.from)) && !isParticiple(wordOf(frame, i - 1))) return true
  if (word === 'under' && (next === 'item' || next === 'agenda' || next === 'minute')) return true
  if (word === "today's") return true
  if (word === 'item') return isOrder(frame, i)
  if (word === 'this' && next === 'meeting' && !(['at', 'to', 'in', 'during', 'for', 'by', 'from'].includes(wordOf(frame, i - 1)) || third === '' || third === '.')) return false
  // "too full for it at this meeting, and it would be taken at the next meeting"
  if (word === 'this' && next === 'meeting' && comesNext(frame)) return false
  if (word === 'this' && third !== 'but' && third !== 'room' && (next === 'meeting' || next === 'evening' || next === 'afternoon' || next === 'morning') && wordOf(frame, i - 1) !== 'after' && wordOf(frame, i - 1) !== 'following' && wordOf(frame, i - 1) !== 'of') return true
  if (word === 'as' && next === 'the' && (third === 'final' || third === 'first' || third === 'next') && wordOf(frame, i + 3) === 'item') return true
  if (word === 'heard' && next === 'first') return true
  // "that at a recent Board meeting, he asked": elsewhere, and before.
  if (word === 'recent') return elsewhereBefore(frame, i)
  return false
}

function elsewhereBefore(frame: Frame, i: number): boolean {
  if (!['a', 'the', 'his', 'her', 'their'].includes(wordOf(frame, i - 1)) || !['at', 'during', 'in'].includes(wordOf(frame, i - 2))) return false
  for (let k = i + 1; k < i + 7; k += 1) {
    if (wordOf(frame, k) !== 'meeting') continue
    const at = wordOf(frame, k + 1) === ',' ? k + 2 : k + 1
    return ['he', 'she', 'they', 'it'].includes(wordOf(frame, at)) && ['asked', 'requested', 'had'].includes(wordOf(frame, at + 1))
  }
  return false
}

function comesNext(frame: Frame): boolean {
  for (let i = frame.from; i < frame.to; i += 1) if (wordOf(frame, i) === 'next' && wordOf(frame, i + 1) === 'meeting') return true
  return false
}

const treated = new Set(['considered', 'discussed', 'covered', 'heard', 'addressed', 'taken', 'debated', 'with'])
const takes = new Set(['bring', 'take', 'move', 'hear', 'put', 'brought', 'moved', 'taken'])
const onwards = new Set(['forward', 'up', 'earlier', 'next', 'first', 'now', 'higher'])

/** "considered in item 11", "bring item 9 further up the agenda": how the meeting goes on. */
function isOrder(frame: Frame, i: number): boolean {
  if (!/^\d/.test(wordOf(frame, i + 1))) return false
  let at = i - 1
  if (wordOf(frame, at) === 'agenda') at -= 1
  if (['in', 'at', 'under'].includes(wordOf(frame, at))) return treated.has(wordOf(frame, at - 1))
  if (!takes.has(wordOf(frame, at))) return false
  for (let k = i + 2; k < Math.min(frame.to, i + 12); k += 1) if (onwards.has(wordOf(frame, k))) return true
  return false
}

/** Lost motions, suggestions left, requests answered on the spot: nothing remains of them. */
function doneOrMoot(frame: Frame, i: number, word: string): boolean {
  const next = wordOf(frame, i + 1)
  if (word === 'content' && next === 'to' && (wordOf(frame, i + 2) === 'leave' || wordOf(frame, i + 2) === 'note')) return true
  if (word === 'and' && (next === 'was' || next === 'were') && ['told', 'advised', 'informed', 'assured'].includes(wordOf(frame, i + 2))) return true
  if (word === 'done' && hasNear(frame, Math.max(frame.from, i - 3), ['had', 'has', 'have'], 3) && (wordOf(frame, i + 1) === 'so' || wordOf(frame, i + 1) === 'this' || wordOf(frame, i + 1) === '.')) return true
  if (word === 'did' && (next === 'so' || next === 'this') && i > frame.from + 2 && wordOf(frame, i - 1) === 'and') return true
  // "offered to read it out, which he did"
  if (word === 'did' && ['he', 'she', 'they'].includes(wordOf(frame, i - 1)) && wordOf(frame, i - 2) === 'which' && next !== 'not') return true
  if (word === 'declared' && hasNear(frame, i + 1, ['interest', 'interests'], 6)) return true
  if (word === 'no' && (next === 'support' || next === 'seconder')) return true
  return false
}

/** True where something is moved in a sentence. */
export function moves(frame: Frame): boolean {
  for (const { lemma } of frame.predicates) if (lemma === 'move' || lemma === 'propose' || lemma === 'second') return true
  return false
}

/** True where the words say that what was moved before fell ("the motion was lost"). */
function motionFell(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const word = tokens[i]?.word ?? ''
    if (!falls.has(word)) continue
    const next = i + 1 < to ? tokens[i + 1]?.word : ''
    if (word === 'not' && next !== 'carried' && next !== 'seconded' && next !== 'agreed') continue
    for (let k = i - 1; k >= Math.max(from, i - 5); k -= 1) if (moved.has(tokens[k]?.word ?? '')) return true
  }
  return false
}

/** True where any sentence of a paragraph says so. */
export function anyFell(tokens: readonly Token[], parts: readonly { from: number; to: number }[]): boolean {
  for (const { from, to } of parts) if (motionFell(tokens, from, to)) return true
  return false
}
const moved = new Set(['motion', 'amendment', 'proposal', 'it'])
const falls = new Set([...fallWords, 'falling', 'lapse', 'failed', 'unseconded', 'not'])

/** "Members agreed.", "This was agreed." as a sentence of its own: what was suggested before it holds. */
export function assents(frame: Frame): boolean {
  if (frame.to - frame.from > 9) return false
  let agreed = false
  for (let i = frame.from; i < frame.to; i += 1) {
    const word = wordOf(frame, i)
    if (word === 'not' || word === 'to' || word === 'that' || word === 'disagreed') return false
    if (word === 'agreed' || word === 'supported' || word === 'assented' || word === 'accepted') agreed = true
  }
  return agreed
}

const accepts = new Set(['accept', 'agree', 'approve', 'support', 'endorse', 'carry', 'adopt'])

/** "It was suggested that ..., which was accepted": the suggestion holds. */
export function acceptedHere(frame: Frame): boolean {
  let suggested = false
  for (const p of frame.predicates) {
    if ((p.lemma === 'suggest' || p.lemma === 'propose') && !p.negative && p.link === 'root') suggested = true
    else if (suggested && p.passive && p.mood === 'past' && !p.negative && accepts.has(p.lemma)) {
      const word = wordOf(frame, p.subjectTo - 1)
      if ((p.link === 'relative' && p.marker === 'which' && p.subjectTo <= p.subjectFrom) || word === 'this' || word === 'it') return true
    }
  }
  return false
}

/** A suggestion, read again as an agreement. */
export function asAgreed(frame: Frame): Frame {
  return { ...frame, predicates: frame.predicates.map((p) => (p.lemma === 'suggest' || p.lemma === 'propose' ? { ...p, lemma: 'agree', kind: undefined } : p)) }
}

const told = new Set(['explained', 'replied', 'responded', 'answered', 'clarified', 'advised', 'confirmed', 'said', 'stated', 'reported', 'informed', 'noted', 'heard', 'told'])

/** True where a sentence tells something: after "asked whether" that is the answer. */
export function tells(frame: Frame): boolean {
  for (let i = frame.from; i < Math.min(frame.to, frame.from + 22); i += 1) if (told.has(wordOf(frame, i))) return true
  return false
}

/** "In response, the Director explained": the request before it was answered on the spot. */
export function answers(frame: Frame): boolean {
  const first = wordOf(frame, frame.from)
  const second = wordOf(frame, frame.from + 1)
  if (first === 'in' && (second === 'response' || second === 'reply')) return true
  // "The response from the services was that"
  if (first === 'the' && ['response', 'reply', 'answer'].includes(second) && hasNear(frame, frame.from + 2, ['was'], 7)) return true
  // "This was not collected at present."
  if (['this', 'it', 'these', 'they', 'none', 'that'].includes(first) && ['was', 'were', 'is', 'are', 'had', 'could', 'did'].includes(second) && (first === 'none' || wordOf(frame, frame.from + 2) === 'not')) return true
  for (let i = frame.from; i < Math.min(frame.to, frame.from + 24); i += 1) {
    const word = wordOf(frame, i)
    // "showed her support for the model and explained"
    if (i >= frame.from + 14) { if (word === 'explained' || word === 'clarified') return true; continue }
    if (word === 'would' || word === 'will' || word === 'undertook' || word === 'agreed') return false
    // "advised that this could not be provided"
    if (word === 'could' && wordOf(frame, i + 1) === 'not' && ['this', 'it', 'these', 'they', 'that'].includes(wordOf(frame, i - 1))) return true
    if (['explained', 'replied', 'responded', 'answered', 'declined', 'refused', 'clarified'].includes(word)) return true
  }
  return false
}

function hasNear(frame: Frame, from: number, words: readonly string[], within: number): boolean {
  for (let i = from; i < Math.min(frame.to, from + within); i += 1) if (words.includes(wordOf(frame, i))) return true
  return false
}
