/** Action boxes: "ACTION (Cllr Bright): speak to the landowner", "Action: JW to circulate", "Circulate the note – JW". */
import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import { isEnumerator } from '../grammar/brackets'
import { kindOf } from '../duty/kind'
import { agentAfter } from '../duty/owner'
import { monthOf } from '../lexicon/calendar-words'
import { verbForm } from '../lexicon/verbs'
import type { Token } from '../text/tokens'
import type { Duty, Frame } from './frame'
import { thatOf, wordOf } from './frame'
import { agrees } from './discussion/standing'

const labels = new Set(['action', 'actions', 'act', 'ap', 'owner', 'lead', 'responsible', 'point', 'points', 'required', 'item', 'items', 'by', 'for', 'agreed', 'number', 'no', 'who'])

/** "1) Clerk to ask", "(a) send the list": the token after the marker of a list. */
function afterMarker(tokens: readonly Token[], from: number, to: number): number {
  const open = tokens[from]?.word === '(' ? from + 1 : from
  const mark = tokens[open + 1]?.word
  return open + 2 < to && isEnumerator(tokens[open]?.word ?? '') && (mark === ')' || (mark === '.' && open === from)) ? open + 2 : from
}

/** Where the words of an action begin, after its label, and who is named in the label. */
export function actionStart(tokens: readonly Token[], from: number, to: number): { at: number; owner: Actor | null; labelled: boolean } {
  let i = afterMarker(tokens, from, to)
  let owner: Actor | null = null
  let labelled = false
  while (i < to) {
    const token = tokens[i]
    if (!token) break
    if (token.isWord && labels.has(token.word) && (labelled || token.word.startsWith('action'))) {
      labelled = true
      i += 1
      // "Action 3:", "Action 4.2"
      if (/^\d/.test(tokens[i]?.word ?? '') && !(tokens[i + 1]?.isWord && !tokens[i + 1]?.capital)) i += 1
      continue
    }
    if (labelled && token.word === '(') {
      let close = i + 1
      for (let depth = 1; close < to; close += 1) {
        if (tokens[close]?.word === '(') depth += 1
        else if (tokens[close]?.word === ')' && (depth -= 1) === 0) break
      }
      owner = named(tokens, i + 1, close)
      i = close + 1
      continue
    }
    if (!token.isWord && labelled) {
      i += 1
      continue
    }
    break
  }
  // "Action – JW: circulate ...", "Cllr Gill: walk the route": a name before a colon.
  if (!owner) {
    for (let k = i; k < Math.min(to, i + 14); k += 1) {
      if (tokens[k]?.word !== ':') continue
      owner = named(tokens, i, k)
      if (owner) i = k + 1
      break
    }
  }
  return { at: i, owner, labelled }
}

/** The first word as the deed, where an action names who is to do it and its verb is none that the lexicon has. */
export function bareDeed(frame: Frame, label: { owner: Actor | null }): Frame {
  const first = frame.tokens[frame.from]
  if (frame.predicates.length > 0 || !label.owner || !first?.isWord || frame.to - frame.from < 2) return frame
  return { ...frame, predicates: [{
    lemma: first.word, verb: frame.from, from: frame.from, to: frame.from + 1, passive: false, mood: 'subjunctive', modal: '', negative: false,
    subjectFrom: frame.from, subjectTo: frame.from, link: 'root', governor: -1, marker: '', weak: true, kind: 'implement',
  }] }
}

/** Who is named between two tokens, a time beside the name left out ("Head of Housing, by 30 April"). */
function named(tokens: readonly Token[], from: number, to: number): Actor | null {
  let end = to
  for (let i = from + 1; i < to; i += 1) {
    const mark = tokens[i]?.word
    if (mark !== ',' && mark !== '-' && mark !== 'by' && mark !== '/') continue
    const next = tokens[mark === 'by' ? i : i + 1]
    if (next && (next.word === 'by' || next.word === 'due' || next.word === 'before' || /^\d/.test(next.word) || monthOf(next.word) !== null || next.word === 'next')) {
      end = i
      break
    }
  }
  return actorIn(tokens, from, end) ?? loose(tokens, from, end)
}

/** Capital words or initials that nothing else explains. */
export function loose(tokens: readonly Token[], from: number, to: number): Actor | null {
  if (to <= from || to - from > 8) return null
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (!token) return null
    if (token.isWord && !token.capital && !['and', '&', 'of', 'for', 'the'].includes(token.word)) return null
    if (!token.isWord && ![',', '/', '.', '-'].includes(token.word)) return null
  }
  return { from, to, sort: 'initials', head: '' }
}

/** True where the words say that there is nothing to do, or that it is done. */
export function isIdle(frame: Frame): boolean {
  const first = wordOf(frame, frame.from)
  if (first === 'no' || first === 'none' || first === 'nil' || first === 'n/a') return true
  for (let i = frame.from; i < frame.to; i += 1) {
    const word = wordOf(frame, i)
    if (['complete', 'completed', 'closed', 'discharged', 'done'].includes(word) && i >= frame.to - 3) return true
    if (word === 'actions' && wordOf(frame, i + 1) === 'from') return true
    if (word === 'has' || word === 'had' || word === 'have') {
      const next = wordOf(frame, i + 1)
      if (verbForm(next)?.participle || next === 'been') return true
    }
  }
  return frame.to - frame.from <= 2 && (first === 'noted' || first === 'ongoing' || first === 'complete')
}

/** The duty of an action box. */
export function action(frame: Frame, label: { owner: Actor | null }): Duty | null {
  if (isIdle(frame)) return null
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
      deed: last, rule: 'action.box', words: 'it is marked as an action', cueFrom: frame.from, cueTo: Math.min(frame.to, frame.from + 1), owner: label.owner ?? owner,
      kind: kindOf(frame, last) ?? kindOf(frame, deed) ?? 'implement', firmness: 3, dueFrom: label.owner && label.owner.to <= frame.from ? label.owner.to : frame.from, dueTo: frame.to,
    }
  }
  for (let i = 0; i < frame.predicates.length; i += 1) {
    const p = frame.predicates[i]
    if (!p || p.link === 'relative' || p.link === 'subordinate' || p.link === 'purpose') continue
    if (p.lemma === 'be' && !p.passive) continue
    if (agrees.has(p.lemma) && thatOf(frame, i).length > 0) continue
    const named = p.subjectTo > p.subjectFrom ? actorIn(frame.tokens, p.subjectFrom, p.subjectTo) ?? (p.mood === 'telegraphic' ? loose(frame.tokens, p.subjectFrom, p.subjectTo) : null) : null
    if (p.passive) return make(i, agentAfter(frame, p.to, frame.to) ?? trailing(frame))
    return make(i, (named?.sort === 'pronoun' ? null : named) ?? trailing(frame))
  }
  return null
}

/** "... – JW", "... (Head of Finance)" at the end. */
function trailing(frame: Frame): Actor | null {
  let end = frame.to
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
