/** Where a paste lands, and what that place makes of it. */
import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { Block, TextBlock } from '@/domain/document/nodes'
import { deepestLevel, levelOf } from '../keys/blocks'

/** True where nobody has written anything yet: a paste may then be the whole of the minutes. */
export function isEmpty(doc: Node): boolean {
  let text = false
  doc.descendants((node) => {
    if (node.isText && node.text?.trim()) text = true
    return !text
  })
  return !text
}

/** The number that a minute begun at `pos` would be drawn with; null where the first number is not known. */
export function numberAt(doc: Node, pos: number, first: number | null): number | null {
  let next = first
  doc.forEach((node, at) => {
    if (next === null || at >= pos || node.type.name !== 'minute') return
    const fixed = node.attrs['fixedNumber'] as string | null
    if (fixed === null) next += 1
    else if (/^\d+$/.test(fixed)) next = Number(fixed) + 1
  })
  return next
}

/** True where the caret or the selection's start stands in the cell of a table. */
export const inCell = ({ selection }: EditorState): boolean => selection.$from.depth > 1

const ofLists = new Set<Block['type']>(['paragraph', 'point', 'resolution'])

/**
 * Pasted lines as the place would have them: a bare list pasted among resolutions is one of resolutions, names pasted
 * among names are names. Null where what is pasted has a form of its own.
 */
export function asThePlaceHasIt(blocks: readonly Block[], place: Node): TextBlock[] | null {
  const kind = place.type.name
  const lines = blocks.filter((block): block is TextBlock => block.type !== 'table')
  if (lines.length < blocks.length) return null
  if (kind === 'attendee' && lines.every((line) => line.type === 'attendee' || line.type === 'paragraph')) {
    return lines.map((line) => (line.type === 'attendee' ? line : { type: 'attendee', attrs: { id: line.attrs.id, personId: null, presiding: false }, ...content(line) }))
  }
  if ((kind !== 'point' && kind !== 'resolution') || !lines.every((line) => ofLists.has(line.type))) return null
  return lines.map((line): TextBlock => {
    const listed = line.type === 'point' || line.type === 'resolution'
    const attrs = {
      id: line.attrs.id, exempt: null, marker: listed ? line.attrs.marker : null,
      level: Math.min(deepestLevel, levelOf(place) + (listed ? line.attrs.level : 0)),
    }
    if (kind === 'resolution') return { type: kind, attrs, ...content(line) }
    const style = line.type === 'point' ? line.attrs.style : (place.attrs['style'] as 'bullet')
    return { type: 'point', attrs: { ...attrs, style }, ...content(line) }
  })
}

const content = (line: TextBlock): Pick<TextBlock, 'content'> => (line.content ? { content: line.content } : {})
