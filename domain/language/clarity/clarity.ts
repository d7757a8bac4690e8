/**
 * Clear before it is voted on: what a recommendation leaves open that somebody will have to ask about afterwards.
 * It never holds anybody back, and it is not for resolved words: those stand as they were voted.
 * Source: audits of follow-up in Norway, Sweden and Jersey name unclear decisions as the first reason why they are
 * not carried out; they ask for who, what, by when and report back.
 */
import { readItem } from '../read'
import type { OutlineItem, ReadContext } from '../outline'
import type { FollowUpKind, Reading, Span } from '../reading'

/** Replaces the text between two UTF-16 offsets; equal offsets insert. */
export interface Edit extends Span { insert: string }

export interface Unclear {
  what: 'nobody' | 'no-date' | 'vague-time' | 'two-duties' | 'no-report-back'
  /** In a sentence, for whoever writes the recommendation. */
  words: string
  /** Of the words that it is about; null where something is missing. */
  span: Span | null
  /** What would mend it; gaps that only people can fill stand in square brackets. */
  edits: Edit[]
}

export interface ClarityContext extends ReadContext {
  /** The post that wrote the report, offered where nobody is named. */
  author?: string | null
}

const wantReport: ReadonlySet<FollowUpKind> = new Set(['implement', 'investigate', 'raise', 'write', 'arrange'])
const vague = /\b(?:as soon as (?:is )?(?:reasonably )?(?:possible|practicable|practical)|in due course|in the near future|at the earliest opportunity|shortly|soon|promptly|urgently|without delay|asap)\b/i
/** What belongs to the verb before it: "set up", "written to". */
const particle = /^ (?:up|back|out|forward|down|off|away|to(?=[.,;]|$))\b/i
const nobodyInParticular = /^(?:the )?(?:relevant |appropriate )?(?:officers?|staff|members|councillors|everyone|all|service|department|administration)$/i

/** What a recommendation, not yet voted on, leaves open; empty where it is clear or leaves nothing to do. */
export function clarity(recommendation: string, context: ClarityContext): Unclear[] {
  const item: OutlineItem = { id: 'item', number: null, title: '', lines: [{ id: 'line', role: 'resolution', text: recommendation, marker: null, level: 0 }] }
  const owed = apart(recommendation, readItem(item, context).filter(({ followUp }) => followUp && !followUp.sameAs))
  const first = owed[0]
  if (!first?.followUp || first.followUp.kind === 'refer') return []
  const joints = owed.slice(1).map((reading) => jointBefore(recommendation, reading))
  return [
    ...owed.flatMap((reading, at) => {
      const own = { ...reading, span: { start: joints[at - 1]?.end ?? reading.span.start, end: joints[at]?.start ?? reading.span.end } }
      return [...nobody(recommendation, own, context), ...when(recommendation, own)]
    }),
    ...twoDuties(owed, joints),
    ...noReport(recommendation, owed, context),
  ]
}

/** Readings in the order of the text without those that begin before anything is said: what one duty is about is not another. */
function apart(text: string, owed: readonly Reading[]): Reading[] {
  const ordered = [...owed].sort((a, b) => a.span.start - b.span.start)
  return ordered.filter(({ span }, at) => at === 0 || text.slice(ordered[at - 1]?.span.start, span.start).trim().split(/\s+/).length > 3)
}

/** The text with all edits made, from the end to the beginning. */
export function mended(text: string, edits: readonly Edit[]): string {
  let out = text
  let from = text.length + 1
  // What goes in at one place goes in in its order: the last one first, each before the one put in already.
  const ordered = edits.map((edit, at) => ({ ...edit, at })).sort((a, b) => b.start - a.start || b.end - a.end || b.at - a.at)
  for (const edit of ordered) {
    if (edit.end > from) continue
    out = out.slice(0, edit.start) + edit.insert + out.slice(edit.end)
    from = edit.start
  }
  return out
}

function nobody(text: string, { followUp, text: own }: Reading, context: ClarityContext): Unclear[] {
  if (!followUp) return []
  const post = context.author ? `the ${context.author.replace(/^the /i, '')}` : 'the [post]'
  if (followUp.owner === null) {
    const verb = followUp.because[0]?.span
    // "deferred to the next meeting": the clerk's own business, and nobody's name stands in it.
    if (followUp.because[0]?.rule === 'decision.deferred') return []
    const passive = verb !== undefined && verb !== null && /\b(?:be|is|are|being)\b/i.test(text.slice(verb.start, verb.end))
    const at = passive ? verb.end + (particle.exec(text.slice(verb.end))?.[0].length ?? 0) : 0
    return [{ what: 'nobody', words: 'Nobody is named to do it.', span: null, edits: passive ? [{ start: at, end: at, insert: ` by ${post}` }] : [] }]
  }
  if (!nobodyInParticular.test(followUp.owner.trim())) return []
  const at = text.indexOf(followUp.owner, text.indexOf(own))
  const span = at < 0 ? null : { start: text.slice(Math.max(0, at - 4), at).toLowerCase() === 'the ' ? at - 4 : at, end: at + followUp.owner.length }
  return [{ what: 'nobody', words: `“${followUp.owner}” is nobody in particular.`, span, edits: span ? [{ ...span, insert: post }] : [] }]
}

function when(text: string, reading: Reading): Unclear[] {
  if (!reading.followUp || reading.followUp.due.type !== 'none') return []
  const found = vague.exec(text.slice(reading.span.start, reading.span.end))
  if (found) {
    const start = reading.span.start + found.index
    const span = { start, end: start + found[0].length }
    return [{ what: 'vague-time', words: `“${found[0]}” is no date: nobody can be reminded of it.`, span, edits: [{ ...span, insert: 'by [date]' }] }]
  }
  if (reading.followUp.due.words) return []
  const at = endOf(text, reading.span.end)
  return [{ what: 'no-date', words: 'It says no date by which it is to be done.', span: null, edits: [{ start: at, end: at, insert: ' by [date]' }] }]
}

/** @param joints the words between each duty and the next */
function twoDuties(owed: readonly Reading[], joints: readonly Span[]): Unclear[] {
  const second = owed[1]
  if (!second) return []
  const many = owed.length === 2 ? 'Two' : 'Several'
  return [{
    what: 'two-duties', words: `${many} duties stand in one sentence: each can be done without the other, so each wants a number of its own.`, span: second.span,
    edits: [{ start: 0, end: 0, insert: '(1) ' }, ...joints.map((joint, at) => ({ ...joint, insert: `;\n(${at + 2}) That ` }))],
  }]
}

/** The words that join a duty to the one before it: from the end of that to its own first word. */
function jointBefore(text: string, { span }: Reading): Span {
  const before = /(?:[,;]?\s+(?:and|;)\s+(?:that\s+)?|[,;]\s*(?:that\s+)?)$/i.exec(text.slice(0, span.start))
  const own = /^\s*(?:and\s+)?(?:that\s+)?/i.exec(text.slice(span.start))?.[0].length ?? 0
  return { start: trimBack(text, before ? before.index : span.start), end: span.start + own }
}

function noReport(text: string, owed: readonly Reading[], context: ClarityContext): Unclear[] {
  if (!owed.every(({ followUp }) => followUp && wantReport.has(followUp.kind))) return []
  const last = owed[owed.length - 1]
  const at = endOf(text, last?.span.end ?? text.length)
  const body = context.body ? context.body.replace(/^the /i, '') : 'Committee'
  return [{ what: 'no-report-back', words: `Nothing says that the ${body} will hear what came of it.`, span: null, edits: [{ start: at, end: at, insert: `, and that the outcome be reported to the ${body} [at which meeting]` }] }]
}

/** The place before a closing full stop or semicolon. */
function endOf(text: string, end: number): number {
  return trimBack(text, end)
}

function trimBack(text: string, end: number): number {
  let at = end
  while (at > 0 && /[\s.;,]/.test(text[at - 1] ?? '')) at -= 1
  return at
}
