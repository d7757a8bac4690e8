/** What stands around an action: its label and number, who is named for it, and where its words begin. */
import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import { isEnumerator } from '../grammar/brackets'
import { monthOf } from '../lexicon/calendar-words'
import { isParticiple, verbForm } from '../lexicon/verbs'
import type { Token } from '../text/tokens'

/** Words of a label; those of `fields` need their colon. */
const labels = new Set(['action', 'actions', 'act', 'ap', 'owner', 'lead', 'responsible', 'point', 'points', 'required', 'item', 'items', 'by', 'for', 'agreed', 'number', 'no', 'who', 'decision', 'whom', 'assigned', 'to'])
const fields = new Set(['who', 'what', 'owner', 'lead', 'responsible', 'task', 'action', 'decision', 'assigned', 'by'])
/** Words that name the time of an action, before a colon. */
const times = new Set(['when', 'due', 'by', 'deadline', 'target', 'timescale', 'date', 'timeframe', 'completion'])

export interface Label { at: number; owner: Actor | null; labelled: boolean }

/** True for an action in brackets: "(Action: Ruth Lee)". */
export const isBracketed = (tokens: readonly Token[]): boolean => tokens[0]?.word === '(' && tokens[tokens.length - 1]?.word === ')' && tokens[1] !== undefined && opensLabel(tokens, 1, false)

/** Where the words of an action begin, after its label, and who is named there. */
export function actionStart(tokens: readonly Token[], from: number, to: number): Label {
  let i = afterMarker(tokens, from, to)
  if (i === 0 && isBracketed(tokens)) i += 1
  // "To PB – let Rotary know"
  if (tokens[i]?.word === 'to' && tokens[i + 1]?.caps && ['-', ':'].includes(tokens[i + 2]?.word ?? '')) i += 1
  let owner: Actor | null = null
  let labelled = false
  while (i < to) {
    const token = tokens[i]
    if (!token) break
    if (token.isWord && opensLabel(tokens, i, labelled)) {
      labelled = true
      i += 1
      // "Action 3:", "ACTION 14/25:"
      if (/^\d/.test(tokens[i]?.word ?? '') && !(tokens[i + 1]?.isWord && !tokens[i + 1]?.capital)) i += 1
    } else if (labelled && token.word === '(') {
      const close = closing(tokens, i, to)
      owner = named(tokens, i + 1, close) ?? owner
      i = close + 1
    } else if (!token.isWord && labelled) i += 1
    else break
  }
  i = afterOrigin(tokens, i, to)
  if (owner) return { at: i, owner, labelled }
  const end = nameEnd(tokens, i, to)
  owner = end > 0 && !isParticiple(tokens[i]?.word ?? '') ? named(tokens, i, end) : null
  return owner ? { at: afterWhat(tokens, end + 1, to), owner, labelled } : { at: i, owner: null, labelled }
}

/** "Carried forward from July: Clerk to ...", "Outstanding: Clerk to ...": where the words begin after whence it comes. */
function afterOrigin(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]?.word ?? ''
  const moved = (first === 'carried' || first === 'brought') && ['forward', 'over'].includes(tokens[from + 1]?.word ?? '')
  if (!moved && !['outstanding', 'overdue', 'ongoing', 'continuing', 'from', 'pending', 'open', 'continued'].includes(first)) return from
  for (let i = from + 1; i < Math.min(to, from + 10); i += 1) if (tokens[i]?.word === ':') return i + 1
  return from
}

/** "1) Clerk to ask", "(a) send the list": the token after the marker of a list. */
function afterMarker(tokens: readonly Token[], from: number, to: number): number {
  let open = tokens[from]?.word === '(' ? from + 1 : from
  while (tokens[open]?.word === '*') open += 1 // "** TODO:"
  const mark = tokens[open + 1]?.word
  return open + 2 < to && isEnumerator(tokens[open]?.word ?? '') && (mark === ')' || (mark === '.' && open === from)) ? open + 2 : tokens[from]?.word === '*' && /^to-?do$/.test(tokens[open]?.word ?? '') ? open : from
}

function opensLabel(tokens: readonly Token[], i: number, labelled: boolean): boolean {
  const word = tokens[i]?.word ?? ''
  if (labelled) return labels.has(word)
  // "Action", "AP3", "Who:"
  return word.startsWith('action') || ((word === 'todo' || word === 'to-do') && (tokens[i + 1]?.isWord === false || (tokens[i]?.caps === true && tokens[i + 1]?.capital === true))) || (word === 'agreed' && (tokens[i + 1]?.word ?? '').startsWith('action')) || /^ap\d*$/.test(word) || (/^ref(?:erence)?$/.test(word) && /^\d/.test(tokens[i + 1]?.word ?? '')) || (fields.has(word) && (tokens[i + 1]?.word === ':' || ((word === 'owner' || word === 'lead') && tokens[i + 1]?.caps === true && tokens[i + 2]?.word === ':')))
}

/** The mark after a name that opens an action ("Clerk – contact", "Cllr Gill: walk", "Head of Estates | Confirm"), or -1. */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + 14); i += 1) {
    const token = tokens[i]
    if (!token) return -1
    const before = tokens[i - 1]
    if (token.word === ':' || token.word === '|' || (token.word === '>' && before?.isWord)) return i
    if (token.word === '.' && before?.isWord && before.word.length > 2 && tokens[i + 1]?.capital) return i
    // A dash between blanks closes the name where what follows is no part of one ("Assistant Director – Education").
    if (token.word === '-' && before && before.end < token.start && startsDeed(tokens, i + 1)) return i
    if (token.word === 'to' && verbForm(tokens[i + 1]?.word ?? '')?.base) return -1
  }
  return -1
}

function startsDeed(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return token?.isWord === true && (!token.capital || verbForm(token.word)?.base === true)
}

/** After "Who: Clerk. What:" stands the deed. */
function afterWhat(tokens: readonly Token[], from: number, to: number): number {
  let i = from
  while (i < to && !tokens[i]?.isWord) i += 1
  return fields.has(tokens[i]?.word ?? '') && tokens[i + 1]?.word === ':' ? i + 2 : i
}

function closing(tokens: readonly Token[], open: number, to: number): number {
  let depth = 0
  let i = open
  for (; i < to; i += 1) {
    if (tokens[i]?.word === '(') depth += 1
    else if (tokens[i]?.word === ')' && (depth -= 1) === 0) break
  }
  return i
}

/** True where a sentence of an action only says who: "Owner: Bursar.", "(Lead: Bursar)". */
export function saysWho(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.word === '(' ? from + 1 : from
  return whose.has(tokens[at]?.word ?? '') && tokens[at + 1]?.word === ':'
}

const whose = new Set(['owner', 'lead', 'responsible', 'who', 'responsibility'])

/** True where a sentence of an action only says when: "Due: January 2026", "When: within three months". */
export function saysWhen(tokens: readonly Token[], part: { from: number; to: number }): boolean {
  const second = tokens[part.from + 1]?.word
  return times.has(tokens[part.from]?.word ?? '') && (second === ':' || second === 'date' || /^\d/.test(second ?? ''))
}

const states = new Set(['ongoing', 'on-going', 'asap', 'tbc', 'urgent', 'outstanding', 'immediately', 'overdue'])

/** Who is named between two tokens, a time beside the name left out ("Head of Housing, by 30 April"). */
export function named(tokens: readonly Token[], from: number, to: number): Actor | null {
  let end = to
  for (let i = from + 1; i < to; i += 1) {
    const mark = tokens[i]?.word
    if (mark !== ',' && mark !== '-' && mark !== 'by' && mark !== '/') continue
    const next = tokens[mark === 'by' ? i : i + 1]
    if (next && (next.word === 'by' || next.word === 'due' || next.word === 'before' || /^\d/.test(next.word) || monthOf(next.word) !== null || next.word === 'next' || states.has(next.word))) {
      end = i
      break
    }
  }
  return actorIn(tokens, from, end) ?? loose(tokens, from, end) ?? (tokens[from]?.word === 'all' && end - from === 2 && tokens[from + 1]?.word.endsWith('s') ? { from, to: end, sort: 'group', head: tokens[from + 1]?.word ?? '' } : null)
}

/** Capital words or initials that nothing else explains. */
export function loose(tokens: readonly Token[], from: number, to: number): Actor | null {
  if (to <= from || to - from > 8) return null
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (!token) return null
    if (token.isWord && !token.capital && !['and', '&', 'of', 'for', 'the'].includes(token.word)) return null
    if (!token.isWord && ![',', '/', '.', '-', '+'].includes(token.word)) return null
  }
  return { from, to, sort: 'initials', head: '' }
}
