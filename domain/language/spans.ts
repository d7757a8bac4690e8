/** Where in its line a reading stands. */
import type { Duty, Frame, Statement } from './speech/frame'

export function spanBetween(frame: Frame, from: number, to: number): { start: number; end: number } | null {
  const first = frame.tokens[from]
  const last = frame.tokens[to - 1]
  return first && last && to > from ? { start: first.start, end: last.end } : null
}

export function spanOf(frame: Frame): { start: number; end: number } {
  return spanBetween(frame, frame.from, frame.to) ?? { start: 0, end: 0 }
}

/** Of several duties in one sentence each gets its own clause. */
export function clauseSpan(frame: Frame, duty: Duty, duties: readonly Duty[]): { start: number; end: number } {
  const index = duties.indexOf(duty)
  const next = duties[index + 1]
  const from = index === 0 ? frame.from : Math.max(frame.from, opens(frame, duties, index))
  const to = next ? Math.max(from + 1, opens(frame, duties, index + 1)) : frame.to
  return spanBetween(frame, from, to) ?? spanOf(frame)
}

/** Where the clause of a duty begins: at the words that led to it, or at its own where those led to the one before too. */
function opens(frame: Frame, duties: readonly Duty[], index: number): number {
  const duty = duties[index]
  const before = duties[index - 1]
  const deed = duty && frame.predicates[duty.deed]
  if (!duty || !deed) return frame.to
  const last = before ? frame.predicates[before.deed] : undefined
  const cue = Math.min(duty.cueFrom, duty.dueFrom)
  return last && cue <= last.from ? Math.max(last.to, Math.min(deed.from, deed.subjectTo > deed.subjectFrom ? deed.subjectFrom : deed.from)) : cue
}

export function startOf(frame: Frame, statement: Statement): number {
  const p = frame.predicates[statement.predicate]
  if (!p) return frame.tokens[frame.from]?.start ?? 0
  const at = Math.min(p.subjectTo > p.subjectFrom ? p.subjectFrom : p.from, p.from)
  return frame.tokens[at]?.start ?? 0
}

export function trim(text: string, span: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = span
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}
