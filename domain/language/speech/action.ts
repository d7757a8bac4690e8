/** Action boxes: "ACTION (Cllr Bright): speak to the landowner", "Action: JW to circulate", "Circulate the note – JW". */
import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import { kindOf } from '../duty/kind'
import { agentAfter } from '../duty/owner'
import { isFirstName } from '../grammar/first-name'
import { commit, verbForm } from '../lexicon/verbs'
import { loose, named, saysWho } from './action-label'
import { idleFirst } from './told-done'
import type { Duty, Frame } from './frame'
import { infinitiveOf, thatOf, wordOf } from './frame'
import { firstName } from './discussion/first-names'
import { agrees } from './discussion/standing'

/** The first word as the deed, where an action names who is to do it and its verb is none that the lexicon has. */
export function bareDeed(frame: Frame, owned: boolean): Frame {
  const first = frame.tokens[frame.from]
  const doing = ['telegraphic', undefined].includes(frame.predicates[0]?.mood) && first && isFirstName(first, true) ? frame.tokens[frame.from + 1] : undefined
  // "Nick sending round the form": what a first name is doing.
  if (doing?.isWord && !doing.capital && doing.word.length > 5 && doing.word.endsWith('ing')) return withDeed(frame, frame.from + 1, verbForm(doing.word)?.lemma ?? doing.word)
  if (frame.predicates.length > 0 || !first?.isWord || !(owned || verbForm(first.word)?.base) || frame.to - frame.from < 2) return frame
  return withDeed(frame, frame.from, first.word, nounKinds.get(first.word))
}

/** What a note that begins with a thing asks for. */
const nounKinds = new Map<string, Duty['kind']>([['letter', 'write'], ['report', 'report-back'], ['update', 'report-back'], ['paper', 'report-back'], ['visit', 'arrange'], ['meeting', 'arrange'], ['training', 'arrange'], ['note', 'circulate'], ['minutes', 'circulate'], ['quotes', 'investigate'], ['agenda', 'work-programme']])

/** A frame whose one deed stands at a token, said of what stands before it. */
const withDeed = (frame: Frame, at: number, lemma: string, kind?: Duty['kind']): Frame => ({ ...frame, predicates: [{
  lemma, verb: at, from: at, to: at + 1, passive: false, mood: 'subjunctive', modal: '', negative: false,
  subjectFrom: frame.from, subjectTo: at, link: 'root', governor: -1, marker: '', weak: true, actor: undefined, kind: at > frame.from ? undefined : kind ?? 'implement',
}] })

/** True where the words say that there is nothing to do, or that it is done. */
export function isIdle(frame: Frame): boolean {
  const first = wordOf(frame, frame.from)
  if (first === 'not' || first === 'nothing' || (idleFirst.has(first) && !verbForm(first)?.base)) return true
  const second = wordOf(frame, frame.from + 1)
  if ((first === 'carried' && second === 'out') || (['taken', 'implemented', 'cleared', 'achieved'].includes(first) && (second === '' || frame.tokens[frame.from + 1]?.isWord === false))) return true
  if (first === 'for' && wordOf(frame, frame.from + 1) === 'information') return true
  if (first === 'no' || first === 'none' || first === 'nil' || first === 'n/a') return true
  for (let i = frame.from; i < frame.to; i += 1) {
    const word = wordOf(frame, i)
    if (word === 'noted' && i >= frame.to - 2 && frame.to - frame.from <= 4) return true
    if (['complete', 'completed', 'closed', 'discharged', 'done'].includes(word) && i >= frame.to - 3) return true
    if (word === 'actions' && wordOf(frame, i + 1) === 'from') return true
    if (word === 'has' || word === 'had' || word === 'have') {
      const next = wordOf(frame, i + 1)
      if ((verbForm(next)?.participle || next === 'been') && !waitsFor(frame, i)) return true
    }
  }
  return frame.to - frame.from <= 2 && (first === 'noted' || first === 'ongoing' || first === 'complete')
}

/** "write to the donors when the roof has been mended": said of what it waits for. */
function waitsFor(frame: Frame, at: number): boolean {
  // "to send a note confirming that the meeting has been moved": what the note says.
  for (let i = (frame.predicates[0]?.to ?? at) + 1; i < at; i += 1) if (['confirming', 'advising', 'informing', 'explaining', 'saying', 'stating', 'noting', 'announcing'].includes(wordOf(frame, i))) return true
  const p = frame.predicates.find((one) => at >= one.from && at < one.to)
  return p?.link === 'subordinate' && frame.predicates[0] !== p
}

/** The duty of an action box. */
export function action(frame: Frame, label: { owner: Actor | null }): Duty | null {
  if (isIdle(frame)) return null
  const stated = label.owner ?? saidToOwn(frame)
  const make = (deed: number, owner: Actor | null): Duty | null => {
    const p = frame.predicates[deed]
    if (!p) return null
    let last = deed
    for (let i = deed + 1; i < frame.predicates.length; i += 1) {
      const q = frame.predicates[i]
      if (!q || q.link !== 'and') break
      const kind = kindOf(frame, i)
      if (kind && kind !== 'implement') last = i
    }
    return {
      deed: last, rule: 'action.box', words: 'it is marked as an action', cueFrom: frame.from, cueTo: Math.min(frame.to, frame.from + 1), owner: stated ?? owner,
      kind: kindOf(frame, last) ?? kindOf(frame, deed) ?? 'implement', firmness: 3, dueFrom: label.owner && label.owner.to <= frame.from ? label.owner.to : frame.from, dueTo: frame.to,
    }
  }
  for (let i = 0; i < frame.predicates.length; i += 1) {
    const p = frame.predicates[i]
    if (!p || p.link === 'relative' || p.link === 'subordinate' || p.link === 'purpose') continue
    if (p.lemma === 'be' && !p.passive) continue
    if (agrees.has(p.lemma) && thatOf(frame, i).length > 0) continue
    const named = p.subjectTo > p.subjectFrom ? actorIn(frame.tokens, p.subjectFrom, p.subjectTo) ?? (p.mood === 'telegraphic' ? loose(frame.tokens, p.subjectFrom, p.subjectTo) : p.mood === 'modal' || p.mood === 'past' || p.mood === 'subjunctive' ? firstName(frame, p) : null) : null
    const own = commit.has(p.lemma) && !p.passive ? infinitiveOf(frame, i) : -1
    if (own >= 0) return make(own, named?.sort === 'pronoun' ? null : named)
    if (p.passive) return make(i, agentAfter(frame, p.to, frame.to) ?? trailing(frame))
    // "Kit asked for the sketches to be sent to him", "Kit asked the wardens to send them"
    const wanted = (p.lemma === 'ask' || p.lemma === 'request') && p.mood === 'past' && named ? frame.predicates[i + 1] : undefined
    if (wanted?.link === 'to' && wanted.governor === i && wanted.from > p.to) return make(i + 1, wanted.passive ? agentAfter(frame, wanted.to, frame.to) : actorIn(frame.tokens, p.to, wanted.from))
    return make(i, (named?.sort === 'pronoun' ? null : named) ?? trailing(frame))
  }
  return null
}

/** What a name in the margin owes of the sentence beside it: what would be or is to be. Null where it only tells. */
export function besideName(frame: Frame): Duty | null {
  const at = frame.predicates.findLastIndex((p) => !p.negative && p.link !== 'relative' && p.link !== 'subordinate' && (p.modal === 'would' || p.modal === 'will' || p.mood === 'be-to' || (p.modal === 'should' && p.lemma !== 'be') || (p.mood === 'subjunctive' && p.link === 'that')))
  const p = frame.predicates[at]
  return p ? { deed: at, rule: 'action.beside', words: 'a name stands beside it as its owner', cueFrom: p.from, cueTo: p.to, owner: null, kind: kindOf(frame, at) ?? 'implement', firmness: 2, dueFrom: frame.from, dueTo: frame.to } : null
}

/** "... Owner: Bursar", "... (Lead: Bursar)". */
function saidToOwn(frame: Frame): Actor | null {
  for (let i = frame.from + 1; i < frame.to; i += 1) {
    if (!whose(frame, i)) continue
    let end = i + 2
    while (end < frame.to && !['.', ';', '|', ')'].includes(frame.tokens[end]?.word ?? '')) end += 1
    return named(frame.tokens, i + 2, end)
  }
  return null
}

const whose = (frame: Frame, i: number): boolean => frame.tokens[i]?.isWord === true && saysWho(frame.tokens, i)

/** "... – JW", "... (Head of Finance)" at the end; "[Director of Strategy]" anywhere. */
function trailing(frame: Frame): Actor | null {
  for (let i = frame.from + 1; i < frame.to; i += 1) {
    if (frame.tokens[i]?.word !== '[') continue
    for (let close = i + 1; close < Math.min(frame.to, i + 12); close += 1) if (frame.tokens[close]?.word === ']') return named(frame.tokens, i + 1, close)
  }
  // "... (Clerk) - 7 days before the meeting": the name in brackets, its time behind a dash.
  const dash = bracketBeforeDash(frame)
  let end = dash > 0 ? dash : frame.to
  while (end > frame.from && frame.tokens[end - 1] && !frame.tokens[end - 1]?.isWord && frame.tokens[end - 1]?.word !== ')') end -= 1
  if (frame.tokens[end - 1]?.word === ')') {
    for (let i = end - 2; i > Math.max(frame.from, end - 14); i -= 1) {
      if (frame.tokens[i]?.word === '(') return named(frame.tokens, i + 1, end - 1)
    }
    return null
  }
  for (let i = end - 1; i > Math.max(frame.from, end - 12); i -= 1) {
    if (frame.tokens[i]?.word === '-') return named(frame.tokens, i + 1, end)
  }
  return null
}

function bracketBeforeDash(frame: Frame): number {
  for (let i = frame.from + 2; i < frame.to - 1; i += 1) if (wordOf(frame, i) === ')' && wordOf(frame, i + 1) === '-') return i + 1
  return -1
}
