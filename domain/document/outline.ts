/** The minutes document as the reader sees it. */
import type { Outline, OutlineAttendee, OutlineItem, OutlineLine, LineRole } from '@/domain/language/outline'
import { readAttendees } from '@/domain/language/layout/attendee'
import { withNamedInItems } from '@/domain/language/layout/apologies'
import { asBoard } from '@/domain/language/layout/board'
import { attendanceColumns, attendanceRows, setTogether } from '@/domain/language/layout/side-by-side'
import { byMark, markOfPresence } from '@/domain/language/layout/starred'
import type { CellUse } from '@/domain/language/layout/table-rows'
import { tableUse } from '@/domain/language/layout/table-rows'
import { signatory } from '@/domain/language/layout/signature'
import { findDate, meetingFacts } from '@/domain/language/layout/title'
import type { AttendanceGroup, Block, MinutesDocument, TextBlock, TextBlockType } from './nodes'
import { plainText } from './text'

const roles: Partial<Record<TextBlockType, LineRole>> = {
  purpose: 'purpose', presenter: 'presenter', subheading: 'subheading', paragraph: 'paragraph', point: 'point',
  leadIn: 'lead-in', resolution: 'resolution', action: 'action', vote: 'vote',
}

/**
 * The outline of a document. Ids are the blocks' own, `text` is the block's plain text (a hard break is "\n"), so
 * spans of readings fit the editor. Cells of tables come as lines of their own. Furniture is no part of a document:
 * the list is empty.
 */
export function outlineOf(document: MinutesDocument): Outline {
  const titles: string[] = []
  const outline: Outline = {
    title: null, body: null, meetingDate: null, venue: null, attendance: [], preamble: [], items: [], signature: null, furniture: [],
  }
  let item: OutlineItem | null = null
  let group: AttendanceGroup = 'present'
  const present = new Set<OutlineAttendee>()
  let names: { text: string; presiding: boolean; vice?: boolean }[] = []
  /** "Vice-Chairman" stood alone over the name that comes next. */
  let over: 'chair' | 'vice-chair' | null = null
  const mark = markOfPresence(document.content.slice(0, 80).map((block) => (block.type === 'table' ? '' : plainText(block))))
  /** Reads the names since the last heading, all at once: columns may have come apart. */
  const flush = (): void => {
    const marked = mark !== null && group === 'present' ? byMark(names, mark) : null
    const came = marked?.came ?? names
    const presiding = new Set(came.filter((name) => name.presiding).map(({ text }) => text))
    const vice = new Set(came.filter((name) => name.vice).map(({ text }) => text))
    for (const text of setTogether(came.map((name) => name.text))) {
      for (const person of readAttendees(text, group, presiding.has(text))) {
        if (vice.has(text) && person.role === 'member') person.role = 'vice-chair'
        outline.attendance.push(person)
        if (group === 'present') present.add(person)
      }
    }
    for (const { text } of marked?.stayed ?? []) outline.attendance.push(...readAttendees(text, 'absent'))
    names = []
  }
  const visit = (block: Block, use: CellUse | null = null): void => {
    if (block.type !== 'attendee') flush()
    if (block.type === 'table') {
      const rows = block.content.map((row) => row.content.map((cell) => cell.content.map(plainText).join(' ')))
      if (!item) {
        for (const column of attendanceColumns(rows) ?? [{ group, names: attendanceRows(rows) ?? [] }]) {
          group = column.group
          names = column.names.map((name) => ({ text: name, presiding: false }))
          flush()
        }
      }
      const uses = tableUse(rows)
      block.content.forEach((row, r) => { row.content.forEach((cell, c) => { cell.content.forEach((inner) => { visit(inner, uses?.[r]?.[c] ?? null) }) }) })
      return
    }
    const text = plainText(block)
    switch (block.type) {
      case 'title': if (text !== '') titles.push(text); break
      case 'attendanceHeading': group = block.attrs.group; over = presidesOver(text); break
      case 'attendee':
        names.push({ text, presiding: block.attrs.presiding || over === 'chair', vice: over === 'vice-chair' })
        over = null
        break
      case 'minute':
        item = { id: block.attrs.id, number: block.attrs.fixedNumber, title: text, lines: [] }
        outline.items.push(item)
        break
      case 'signature':
        outline.signature = { role: signatory(text), date: findDate(text), text: outline.signature ? `${outline.signature.text}\n${text}` : text }
        break
      default: (item?.lines ?? outline.preamble).push(inRow(lineOf(block, text), use))
    }
  }
  document.content.forEach((block) => { visit(block) })
  flush()
  outline.title = titles.length > 0 ? titles.join('\n') : null
  return { ...outline, ...meetingFacts(titles), attendance: withNamedInItems(asBoard(outline.attendance, present), [{ title: '', lines: outline.preamble }, ...outline.items]) }
}

/** Whose name stands below a heading that is a role alone. */
const presidesOver = (heading: string): 'chair' | 'vice-chair' | null =>
  /^(?:vice|deputy)[ -]?(?:chair\w*|conven[eo]r)$/i.test(heading) ? 'vice-chair' : /^(?:chair\w*|conven[eo]r|mayor|provost|president)$/i.test(heading) ? 'chair' : null

/** A line of a cell, with what the table makes of it. */
function inRow(line: OutlineLine, use: CellUse | null): OutlineLine {
  if (!use) return line
  return { ...line, role: use.role === 'paragraph' ? line.role : use.role, ...(use.beside ? { beside: use.beside } : {}), ...(use.quoted ? { quoted: true } : {}) }
}

function lineOf(block: TextBlock, text: string): OutlineLine {
  const listed = block.type === 'point' || block.type === 'resolution'
  return {
    id: block.attrs.id, role: roles[block.type] ?? 'paragraph', text,
    marker: listed ? block.attrs.marker : null, level: listed ? block.attrs.level : 0,
  }
}
