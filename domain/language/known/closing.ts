/** Who stands at the end of what is to be done: "... be circulated. Mr Hale", "(Act Clerk)", "Action: SBM", "... on the website / Lesley". */
import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import { isFirstName } from '../grammar/first-name'
import { ownerText } from '../duty/owner'
import { postHeads } from '../lexicon/actors'
import { loose } from '../speech/action-label'
import type { ReadContext } from '../outline'
import type { FollowUpReading } from '../reading'
import type { Scan } from '../due/scan'
import type { Predicate } from '../grammar/predicate'
import type { Duty, Frame } from '../speech/frame'
import { wordOf } from '../speech/frame'
import type { Token } from '../text/tokens'
import { whoIs } from './who'

export interface Closing {
  owner: Actor
  /** It says that this is who acts, so that no more than a sentence before it is asked for. */
  labelled: boolean
}

/** Most words of a sentence that is only a name. */
const longest = 9
/** What says that nobody acts. */
const idle = new Set(['none', 'nil', 'no', 'noted', 'complete', 'completed', 'closed', 'ongoing', 'points', 'plan', 'log', 'required', 'taken'])
const labels = new Set(['action', 'act', 'actions', 'actioned'])

/** The name that a sentence without a verb is, or null. @param last it ends its paragraph */
export function closingName(tokens: readonly Token[], part: { from: number; to: number }, last: boolean): Closing | null {
  let { from, to } = part
  if (to - from > longest) return null
  const bracket = tokens[from]?.word === '(' || tokens[from]?.word === '['
  if (bracket) from += 1
  while (to > from && !tokens[to - 1]?.isWord) to -= 1
  if (labels.has(tokens[from]?.word ?? '')) {
    let at = from + 1
    while (at < to && (!tokens[at]?.isWord || tokens[at]?.word === 'by' || tokens[at]?.word === 'for')) at += 1
    if (idle.has(tokens[at]?.word ?? '')) return null
    const owner = at < to ? actorIn(tokens, at, to) ?? loose(tokens, at, to) : null
    return owner ? { owner, labelled: true } : null
  }
  if (!(bracket || last) || to - from > 5) return null
  const owner = nameOnly(tokens, from, to)
  return owner ? { owner, labelled: false } : null
}

/** "Dave to action", "Clerk to progress this": who takes what was said before, or null. */
export function takesAction(frame: Frame): Actor | null {
  const p = frame.predicates[0]
  if (frame.predicates.length !== 1 || !p || p.mood !== 'telegraphic' || !['action', 'progress', 'actions'].includes(p.lemma)) return null
  let end = frame.to
  while (end > p.to && (frame.tokens[end - 1]?.isWord !== true || ['this', 'it', 'these'].includes(wordOf(frame, end - 1)))) end -= 1
  return end > p.to ? null : actorIn(frame.tokens, p.subjectFrom, p.subjectTo) ?? loose(frame.tokens, p.subjectFrom, p.subjectTo)
}

/** Who stands behind the last mark of a sentence: "(JB)", "(Action Clerk)", "/ Lesley", "– RW"; or null. */
export function nameBehind(frame: Frame): Actor | null {
  const { tokens } = frame
  let to = frame.to
  while (to > frame.from && tokens[to - 1]?.word === '.') to -= 1
  const closes = tokens[to - 1]?.word === ')'
  if (closes) to -= 1
  for (let i = to - 1; i > Math.max(frame.from, to - 6); i -= 1) {
    const mark = tokens[i]?.word
    if (closes && mark === '(') {
      const at = labels.has(wordOf(frame, i + 1)) ? i + 2 : i + 1
      return at > i + 1 ? actorIn(tokens, at, to) ?? loose(tokens, at, to) : shortens(tokens, i, to) ? null : initials(tokens, at, to)
    }
    if (!closes && (mark === '/' || mark === '-') && (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0) && (tokens[i + 1]?.start ?? 0) > (tokens[i]?.end ?? 0)) return mark === '/' ? nameOnly(tokens, i + 1, to) : initials(tokens, i + 1, to)
  }
  return null
}

/** A sentence that only tells, as the action that a label behind it makes of it. */
export function statedAction(scan: Scan, { from, to }: { from: number; to: number }): { frame: Frame; duty: Duty } {
  const first = scan.tokens[from]?.word ?? ''
  const deed: Predicate = { lemma: first, verb: from, from, to: from + 1, passive: false, mood: 'subjunctive', modal: '', negative: false, subjectFrom: from, subjectTo: from, link: 'root', governor: -1, marker: '', weak: true, actor: undefined, kind: 'implement' }
  const duty: Duty = { deed: 0, rule: 'action.beside', words: 'a name stands beside it as its owner', cueFrom: from, cueTo: from + 1, owner: null, kind: 'implement', firmness: 1, dueFrom: to, dueTo: to }
  return { frame: { scan, tokens: scan.tokens, from, to, predicates: [deed] }, duty }
}

/** Gives a follow-up the owner who stands beside it. */
export function owns(followUp: FollowUpReading, owner: string): void {
  Object.assign(followUp, { owner, because: [...followUp.because, { rule: 'owner.action-line', words: `the action line names ${owner}`, span: null }] })
}

/** A follow-up that names nobody, with the name that stands behind its sentence. */
export function behind(frame: Frame, followUp: FollowUpReading, context: ReadContext): FollowUpReading {
  const actor = followUp.owner === null ? nameBehind(frame) : null
  if (!actor) return followUp
  const owner = ownerText(frame, actor)
  const known = whoIs(owner, context)
  return { ...followUp, owner, ...(known ? { ownerIs: known } : {}), because: [...followUp.because, { rule: 'owner.action-line', words: `${owner} stands beside it`, span: null }] }
}

/** A person by title or initials, a post in capitals, a first name. */
function nameOnly(tokens: readonly Token[], from: number, to: number): Actor | null {
  const first = tokens[from]
  if (!first?.isWord || !first.capital) return null
  if (to - from === 1 && !first.caps && !postHeads.has(first.word)) return isFirstName(first, true) ? { from, to, sort: 'person', head: first.word } : null
  const actor = actorIn(tokens, from, to)
  if (actor) return actor.from === from && (actor.sort === 'person' || actor.sort === 'initials' || actor.sort === 'post') ? actor : null
  return initials(tokens, from, to)
}

/** "Local Access Forum (LAF)": the first letters of the words before it. */
function shortens(tokens: readonly Token[], open: number, to: number): boolean {
  const short = tokens[open + 1]?.word ?? ''
  return to === open + 2 && short.length > 1 && tokens[open - 1]?.capital === true && tokens[open - 1]?.word.startsWith(short.slice(-1)) === true
}

/** "JB", "JA/TT", "RW and HT". */
function initials(tokens: readonly Token[], from: number, to: number): Actor | null {
  let caps = 0
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (token?.caps && token.end - token.start <= 5) caps += 1
    else if (!token || (token.isWord ? token.word !== 'and' && token.word !== '&' : token.word !== '/' && token.word !== ',')) return null
  }
  return caps > 0 ? { from, to, sort: 'initials', head: '' } : null
}

