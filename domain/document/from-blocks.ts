/** Blocks of a layout -> minutes document. */
import type { LaidBlock, LaidOut } from '@/domain/language/layout/blocks'
import type { Rich } from '@/domain/language/layout/rich'
import type { Block, BlockAttrs, Inline, Mark, MinutesDocument, TableCell } from './nodes'

/** The document of a layout, each block with a new id. Lists drawn in the source keep their marker as written. */
export function documentFromBlocks(laid: Pick<LaidOut, 'blocks'>, newId: () => string): MinutesDocument {
  return { type: 'doc', content: laid.blocks.map((b) => toBlock(b, newId)) }
}

function toBlock(b: LaidBlock, newId: () => string): Block {
  const attrs: BlockAttrs = { id: newId() }
  const content = inlineOf(b.rich)
  const filled = content.length > 0 ? { content } : {}
  switch (b.type) {
    case 'table': return { type: 'table', attrs, content: rows(b, newId) }
    case 'attendanceHeading': return { type: b.type, attrs: { ...attrs, group: b.group ?? 'present' }, ...filled }
    case 'attendee': return { type: b.type, attrs: { ...attrs, personId: null, presiding: b.presiding }, ...filled }
    case 'minute': return {
      type: b.type, ...filled,
      attrs: { ...attrs, fixedNumber: b.marker, agendaNumber: null, agendaItemId: null, exempt: null },
    }
    case 'paragraph': return { type: b.type, attrs: { ...attrs, exempt: null }, ...filled }
    case 'point': return { type: b.type, attrs: { ...attrs, level: b.level, style: b.style, marker: b.marker, exempt: null }, ...filled }
    case 'resolution': return { type: b.type, attrs: { ...attrs, level: b.level, marker: b.marker, exempt: null }, ...filled }
    default: return { type: b.type, attrs, ...filled }
  }
}

const rows = (b: LaidBlock, newId: () => string) => (b.table?.rows ?? []).map((row) => ({
  type: 'tableRow' as const,
  content: row.map((cell): TableCell => ({
    type: cell.header ? 'tableHeader' : 'tableCell',
    attrs: { colspan: cell.colspan, rowspan: cell.rowspan },
    content: (cell.lines.length > 0 ? cell.lines : [{ text: '', marks: [] }]).map((rich) => {
      const content = inlineOf(rich)
      return { type: 'paragraph' as const, attrs: { id: newId(), exempt: null }, ...(content.length > 0 ? { content } : {}) }
    }),
  })),
}))

/** Text with its marks as inline content; "\n" becomes a hard break. */
export function inlineOf(rich: Rich): Inline[] {
  const cuts = new Set([0, rich.text.length])
  for (const span of rich.marks) { cuts.add(span.start); cuts.add(span.end) }
  for (let i = rich.text.indexOf('\n'); i >= 0; i = rich.text.indexOf('\n', i + 1)) { cuts.add(i); cuts.add(i + 1) }
  const places = [...cuts].sort((a, b) => a - b)
  const out: Inline[] = []
  places.forEach((start, i) => {
    const text = rich.text.slice(start, places[i + 1] ?? rich.text.length)
    if (text === '') return
    if (text === '\n') { out.push({ type: 'hardBreak' }); return }
    const marks = dedupe(rich.marks.filter((m) => m.start <= start && m.end >= start + text.length).map((m) => m.mark))
    const last = out.at(-1)
    if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) last.text += text
    else out.push({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) })
  })
  return out
}

function dedupe(marks: Mark[]): Mark[] {
  const byType = new Map(marks.map((mark) => [mark.type, mark]))
  return [...byType.values()].sort((a, b) => a.type.localeCompare(b.type))
}
