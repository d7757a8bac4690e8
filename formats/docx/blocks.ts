/** Parts of the minutes as Word paragraphs and tables. */
import {
  AlignmentType, BorderStyle, ExternalHyperlink, Footer, Header, HeadingLevel, PageNumber, Paragraph, type ParagraphChild, Tab, Table, TableCell,
  TableRow, TabStopType, TextRun, WidthType,
} from 'docx'
import type { Entry, Part, Run } from '@/formats/pdf/parts'

const right = 9000

/** The body of the file, and room to sign or who signed. */
export function blocksOf(parts: Part[], { signatory, signed }: { signatory: string | null; signed?: string | null }): (Paragraph | Table)[] {
  const out = parts.flatMap(blockOf)
  if (signed) out.push(new Paragraph({ spacing: { before: 600 }, keepLines: true, children: [new TextRun(signed)] }))
  else if (signatory !== null) out.push(...room(signatory))
  return out
}

/** The authority's name above the heading. */
export const authorityLine = (name: string): Paragraph => new Paragraph({ keepNext: true, spacing: { after: 60 }, children: [new TextRun({ text: name, color: '4a4a45' })] })

function blockOf(part: Part): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading': return [new Paragraph({
      keepNext: true,
      heading: part.level === 1 ? HeadingLevel.HEADING_1 : part.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
      indent: { left: part.number === null ? 0 : 600, hanging: part.number === null ? 0 : 600 },
      children: [...(part.number === null ? [] : [new TextRun({ children: [part.number, new Tab()] })]), ...runs(part.runs)],
    })]
    case 'names': return part.names.map((name, i) => new Paragraph({ spacing: { after: i === part.names.length - 1 ? 160 : 20 }, children: runs(name) }))
    case 'list': return part.entries.flatMap((entry) => entryOf(entry, 0, part.decided))
    case 'resolution': return [new Paragraph({ indent: { left: 400 }, border: bar(), children: runs(part.runs) })]
    case 'lead-in': return [new Paragraph({ keepNext: true, children: runs(part.runs, { bold: true }) })]
    case 'purpose': case 'presenter': return [new Paragraph({ children: runs(part.runs, { italic: true }) })]
    case 'exempt': return [new Paragraph({ keepNext: true, spacing: { before: 120, after: 120 }, children: part.runs.map((run) => new TextRun({ text: run.text, bold: true, size: 20, color: '8c2f1d' })) })]
    case 'action': return [new Paragraph({ children: runs(part.runs), border: box(), spacing: { before: 120, after: 200 } })]
    case 'signature': return [new Paragraph({ children: runs(part.runs), spacing: { before: 480 }, keepLines: true })]
    case 'table': return [tableOf(part), new Paragraph({})]
    default: return [new Paragraph({ children: runs(part.runs) })]
  }
}

function entryOf(entry: Entry, level: number, decided: boolean): Paragraph[] {
  const left = 560 + level * 560 + (decided ? 400 : 0)
  return [
    new Paragraph({
      indent: { left, hanging: 560 }, tabStops: [{ type: TabStopType.LEFT, position: left }], spacing: { after: 100 }, ...(decided ? { border: bar() } : {}),
      children: [new TextRun({ children: [entry.marker ?? '', new Tab()] }), ...runs(entry.runs)],
    }),
    ...entry.children.flatMap((child) => entryOf(child, level + 1, decided)),
  ]
}

function runs(list: Run[], over: { bold?: boolean; italic?: boolean } = {}): ParagraphChild[] {
  return list.map((run) => {
    if (run.break) return new TextRun({ break: 1 })
    const text = new TextRun({
      // Said only where it is so: "not bold" would take the boldness of a heading's style away.
      text: run.text, ...(run.bold || over.bold ? { bold: true } : {}), ...(run.italic || over.italic ? { italics: true } : {}),
      ...(run.href === null ? {} : { style: 'Hyperlink' }),
    })
    return run.href === null ? text : new ExternalHyperlink({ link: run.href, children: [text] })
  })
}

function tableOf(part: Part & { kind: 'table' }): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: part.rows.map((row, i) => new TableRow({
      tableHeader: part.header && i === 0,
      children: row.map((cell) => new TableCell({
        columnSpan: cell.colspan, rowSpan: cell.rowspan, margins: { top: 60, bottom: 60, left: 100, right: 100 },
        children: (cell.runs.length > 0 ? cell.runs : [[]]).map((line) => new Paragraph({ spacing: { after: 40 }, children: runs(line, { bold: part.header && i === 0 }) })),
      })),
    })),
  })
}

const side = { style: BorderStyle.SINGLE, size: 4, color: '8a8a82', space: 4 }
const bar = () => ({ left: { style: BorderStyle.SINGLE, size: 10, color: '2c5f4b', space: 10 } })
const box = () => ({ top: side, bottom: side, left: side, right: side })

function room(signatory: string): Paragraph[] {
  const tabStops = [{ type: TabStopType.LEFT, position: 5600, leader: 'underscore' as const }, { type: TabStopType.LEFT, position: 6200 }, { type: TabStopType.RIGHT, position: right, leader: 'underscore' as const }]
  return [
    new Paragraph({ spacing: { before: 800, after: 40 }, keepNext: true, tabStops, children: [new TextRun({ children: ['Signed ', new Tab(), ' Date ', new Tab(), new Tab()] })] }),
    new Paragraph({ children: [new TextRun({ text: signatory, size: 20 })] }),
  ]
}

/** What runs at the head of each page, with the mark at the right. */
export const header = (title: string, mark: string): Header => new Header({ children: [new Paragraph({
  tabStops: [{ type: TabStopType.RIGHT, position: right }],
  children: [new TextRun({ text: title, size: 18, color: '4a4a45' }), new TextRun({ children: [new Tab(), mark], size: 18, bold: true, color: '4a4a45' })],
})] })

/** Authority and page number. */
export const footer = (authority: string): Footer => new Footer({ children: [new Paragraph({
  alignment: AlignmentType.LEFT, tabStops: [{ type: TabStopType.RIGHT, position: right }],
  children: [new TextRun({ children: [authority, new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 18, color: '4a4a45' })],
})] })
