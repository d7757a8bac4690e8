/** Lays a mark over words of a block, without the editor. Pure. */
import type { Span } from '@/domain/language/reading'
import type { Block, Inline, Mark, MinutesDocument } from './nodes'

/** The pieces of one inline node before, in and after a span. @param offset of the node in its block's text */
function cut(node: Inline, offset: number, span: Span, mark: Mark): Inline[] {
  if (node.type !== 'text') return [node]
  const from = Math.min(Math.max(span.start - offset, 0), node.text.length)
  const to = Math.min(Math.max(span.end - offset, from), node.text.length)
  const piece = (text: string, marks: Mark[] | undefined): Inline[] => (text ? [{ type: 'text', text, ...(marks?.length ? { marks } : {}) }] : [])
  return [
    ...piece(node.text.slice(0, from), node.marks),
    ...piece(node.text.slice(from, to), [...(node.marks ?? []), mark]),
    ...piece(node.text.slice(to), node.marks),
  ]
}

function markedBlock<B extends Block>(block: B, span: Span, mark: Mark): B {
  if (block.type === 'table') return block
  let offset = 0
  const content = (block.content ?? []).flatMap((node) => {
    const pieces = cut(node, offset, span, mark)
    offset += node.type === 'text' ? node.text.length : 1
    return pieces
  })
  return { ...block, content }
}

/**
 * The document with a mark over words of one of its blocks.
 * @param span UTF-16 offsets in the block's plain text
 */
export function markWords(document: MinutesDocument, nodeId: string, span: Span, mark: Mark): MinutesDocument {
  return { ...document, content: document.content.map((block) => (block.attrs.id === nodeId ? markedBlock(block, span, mark) : block)) }
}
