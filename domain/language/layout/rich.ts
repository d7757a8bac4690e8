/**
 * Text with marks over it. Layout cuts and joins lines; bold, italic and links must follow the cut, so every piece of
 * text travels as a `Rich` and is only changed through these functions.
 */
import type { Mark } from './kinds'

/** A mark over `[start, end)` in UTF-16 offsets of the text it belongs to. */
export interface MarkSpan { start: number; end: number; mark: Mark }
export interface Rich { text: string; marks: MarkSpan[] }

/** Text without any mark. */
export const plain = (text: string): Rich => ({ text, marks: [] })

/** The piece `[start, end)`; marks are clipped to it and shifted. */
export function slice(rich: Rich, start: number, end: number = rich.text.length): Rich {
  const text = rich.text.slice(start, end)
  if (rich.marks.length === 0) return { text, marks: [] }
  const marks = rich.marks
    .map((m) => ({ start: Math.max(m.start, start) - start, end: Math.min(m.end, end) - start, mark: m.mark }))
    .filter((m) => m.end > m.start)
  return { text, marks }
}

/** Without white space at both ends. */
export function trim(rich: Rich): Rich {
  const start = rich.text.length - rich.text.trimStart().length
  const end = rich.text.trimEnd().length
  return start === 0 && end === rich.text.length ? rich : slice(rich, start, Math.max(start, end))
}

/** `a`, the glue, then `b`. The glue bears no mark. */
export function join(a: Rich, glue: string, b: Rich): Rich {
  const shift = a.text.length + glue.length
  const moved = b.marks.map((m) => ({ start: m.start + shift, end: m.end + shift, mark: m.mark }))
  return { text: a.text + glue + b.text, marks: a.marks.length + moved.length === 0 ? [] : [...a.marks, ...moved] }
}

/** Every run of white space but a line break becomes one space; the ends are trimmed. */
export function collapse(rich: Rich): Rich {
  if (rich.marks.length === 0) {
    return plain(rich.text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim())
  }
  const at = new Int32Array(rich.text.length + 1)
  let text = ''
  for (let i = 0; i < rich.text.length; i++) {
    at[i] = text.length
    const ch = rich.text[i] ?? ''
    if (/[^\S\n]/.test(ch)) {
      if (text !== '' && !text.endsWith(' ') && !text.endsWith('\n')) text += ' '
    } else if (ch === '\n') {
      text = text.trimEnd() + '\n'
      at[i] = text.length - 1
    } else text += ch
  }
  at[rich.text.length] = text.length
  const marks = rich.marks.map((m) => ({ start: at[m.start] ?? 0, end: at[m.end] ?? text.length, mark: m.mark }))
  return trim({ text, marks: marks.filter((m) => m.end > m.start) })
}

/** True where one mark of that type covers every character that is no white space. */
export function whollyMarked(rich: Rich, type: Mark['type']): boolean {
  const spans = rich.marks.filter((m) => m.mark.type === type).sort((a, b) => a.start - b.start)
  if (spans.length === 0) return false
  let at = 0
  for (const span of spans) {
    if (rich.text.slice(at, span.start).trim() !== '') return false
    at = Math.max(at, span.end)
  }
  return rich.text.slice(at).trim() === ''
}
