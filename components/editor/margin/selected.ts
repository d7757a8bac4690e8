/** The words to make an action of: those selected, else the sentence at the caret. */
import type { EditorState } from '@tiptap/pm/state'
import type { Span } from '@/domain/language/reading'
import { blockAt } from '../keys/blocks'
import type { Selected } from './cards'

/** Null where the caret stands in no line with words, or the selection reaches over several. */
export function selectedWords(state: EditorState): Selected | null {
  const at = blockAt(state)
  const nodeId = at?.node.attrs['id'] as string | null | undefined
  if (!at || !nodeId) return null
  const { from, to, empty, $from, $to } = state.selection
  if (!$from.sameParent($to)) return null
  const text = at.node.textBetween(0, at.node.content.size, '', '\n')
  const start = at.pos + 1
  const span = trimmed(text, empty ? sentenceAt(text, from - start) : { start: from - start, end: to - start })
  return span && { nodeId, span, sentence: text.slice(span.start, span.end) }
}

/** The sentence that holds an offset: to the stop before it, and to the one after. */
export function sentenceAt(text: string, offset: number): Span {
  let start = 0
  for (const stop of text.matchAll(/[.?!]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu)) {
    const after = stop.index + stop[0].length
    if (after > offset) return { start, end: stop.index + stop[0].trimEnd().length }
    start = after
  }
  return { start, end: text.length }
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const inner = words.trim()
  if (inner === '') return null
  const from = start + words.indexOf(inner)
  return { start: from, end: from + inner.length }
}
