/** HTML -> lines, by a streaming parser: no tree is built. Its stack is gone through at each tag, so depth has a limit. */
import { Parser } from 'htmlparser2'
import type { Mark } from '@/domain/document/nodes'
import type { ListHint, SourceLine } from '@/domain/language/layout/blocks'
import { sourceLine } from '@/domain/language/layout/blocks'
import type { MarkSpan } from '@/domain/language/layout/rich'
import { collapse, plain } from '@/domain/language/layout/rich'
import { ImportRefused } from '@/formats/text'
import type { OpenList } from './lists'
import { nextEntry, openList, statedLevel, wordEntry, wordLevel } from './lists'
import { blocks, chrome, declarations, headingLevel, isHidden, safeHref, silent } from './style'
import type { OpenTable } from './tables'
import { linesOfTable } from './tables'

interface Frame {
  tag: string
  bold: boolean
  italic: boolean
  href: string | null
  heading: number
  pre: boolean
  /** Page furniture. */
  page: boolean
  /** Inside what the page itself calls its content. */
  content: boolean
  /** Inside what makes no text. */
  silent: boolean
  /** Inside the marker of a Word list paragraph. */
  marker: boolean
}

/** Most elements that may stand in one another: pages that people read have some thirty, and twenty thousand would take a second. */
const deepest = 5_000
/** A page that says where its content is, as those of committee sites do: what stands outside is the site's own. */
const namesContent = /<main\b|<\w+\s[^<>]{0,300}?(?:\brole\s*=\s*["']?main\b|\bclass\s*=\s*["'][^"'<>]{0,200}\bmgContent\b)/i
const isContent = (tag: string, attributes: Record<string, string>): boolean => tag === 'main' || attributes['role'] === 'main' || /(?:^|\s)mgContent(?:\s|$)/.test(attributes['class'] ?? '')

/** Tables that stand deeper in one another only arrange the page: what is in them is read as lines. */
const deepestTable = 30

/**
 * The lines of a page or of a clipboard fragment. Scripts, styles, hidden parts and unsafe links are left out.
 * @throws ImportRefused where its elements stand in one another deeper than any page that was written
 */
export function linesOfHtml(html: string): SourceLine[] {
  const reader = new Reader(namesContent.test(html))
  const parser = new Parser({
    onopentag: (name, attributes) => { reader.open(name, attributes) },
    ontext: (text) => { reader.text(text) },
    onclosetag: (name) => { reader.close(name) },
  }, { decodeEntities: true })
  parser.write(html)
  parser.end()
  return reader.finish()
}

class Reader {
  private readonly frames: Frame[]
  private readonly lists: OpenList[] = []
  private readonly tables: OpenTable[] = []
  private readonly sinks: SourceLine[][] = [[]]
  private buffer = ''
  private marks: MarkSpan[] = []
  private marker = ''
  private hint: ListHint | null = null
  private wordList: number | null = null
  private gap = 1
  private broken = false

  /** @param named the page says where its content is */
  constructor(named: boolean) {
    this.frames = [{ tag: '', bold: false, italic: false, href: null, heading: 0, pre: false, page: named, content: !named, silent: false, marker: false }]
  }

  private get top(): Frame { return this.frames[this.frames.length - 1] as Frame }

  open(tag: string, attributes: Record<string, string>): void {
    if (this.frames.length > deepest) throw new ImportRefused('too-deep', 'The parts of what was pasted stand in one another too deep to be read. Nothing was changed. Paste it as plain text.')
    const above = this.top
    const style = declarations(attributes['style'])
    const content = above.content || isContent(tag, attributes)
    if (blocks.has(tag) && !above.silent) this.boundary()
    const weight = style.get('font-weight')
    const slant = style.get('font-style')
    this.frames.push({
      tag,
      bold: weight ? /bold|[6-9]00/.test(weight) : above.bold || tag === 'b' || tag === 'strong',
      italic: slant ? /italic|oblique/.test(slant) : above.italic || tag === 'i' || tag === 'em' || tag === 'cite',
      href: tag === 'a' ? safeHref(attributes['href']) : above.href,
      heading: headingLevel(tag, attributes['class']) || above.heading,
      pre: above.pre || tag === 'pre' || /^pre/.test(style.get('white-space') ?? ''),
      content,
      page: (content && !above.content ? false : above.page) || chrome.has(tag) || (style.get('mso-element') ?? '').startsWith('comment') || attributes['role'] === 'navigation' || attributes['role'] === 'contentinfo',
      silent: above.silent || silent.has(tag) || isHidden(attributes, style),
      marker: above.marker || (style.get('mso-list') ?? '') === 'ignore',
    })
    if (this.top.silent) return
    if (tag === 'br') this.lineBreak()
    else if (tag === 'ul' || tag === 'ol' || tag === 'menu') this.lists.push(openList(tag, attributes, style.get('list-style-type') ?? style.get('list-style')))
    else if (tag === 'li') {
      const list = this.lists[this.lists.length - 1] ?? { style: 'bullet', next: 1, upper: false, fromOne: true }
      this.hint = nextEntry(list, Math.max(0, this.lists.length - 1, statedLevel(attributes)), attributes['value'])
    } else if (style.has('mso-list') && blocks.has(tag)) this.wordList = wordLevel(style.get('mso-list'))
    else this.openTablePart(tag, attributes)
  }

  private openTablePart(tag: string, attributes: Record<string, string>): void {
    const table = this.tables[this.tables.length - 1]
    if (tag === 'table') {
      if (table) table.nested = true
      this.tables.push({ rows: [], nested: false, className: attributes['class'] ?? '' })
    } else if (this.tables.length > deepestTable) return
    else if (tag === 'tr') table?.rows.push([])
    else if ((tag === 'td' || tag === 'th') && table) {
      const span = (name: string): number => Math.min(50, Math.max(1, Number.parseInt(attributes[name] ?? '1', 10) || 1))
      const cell = { header: tag === 'th', colspan: span('colspan'), rowspan: span('rowspan'), lines: [] }
      if (table.rows.length === 0) table.rows.push([])
      table.rows[table.rows.length - 1]?.push(cell)
      this.sinks.push(cell.lines)
    }
  }

  text(text: string): void {
    const { silent: none, marker, pre, bold, italic, href } = this.top
    if (none) return
    if (marker) { this.marker += text; return }
    if (pre && text.includes('\n')) {
      text.split('\n').forEach((part, i) => { if (i > 0) this.lineBreak(); if (part !== '') this.text(part) })
      return
    }
    const start = this.buffer.length
    this.buffer += text.replace(/\n/g, ' ')
    const add = (mark: Mark): void => { this.marks.push({ start, end: this.buffer.length, mark }) }
    if (bold) add({ type: 'bold' })
    if (italic) add({ type: 'italic' })
    if (href !== null) add({ type: 'link', attrs: { href } })
  }

  close(tag: string): void {
    const was = this.frames.length > 1 ? this.frames.pop() : undefined
    if (!was || was.silent) return
    if (blocks.has(tag)) { this.push(was); this.gap = 1 }
    if (tag === 'ul' || tag === 'ol' || tag === 'menu') this.lists.pop()
    if (tag === 'li') this.hint = null
    if (blocks.has(tag)) this.wordList = null
    if ((tag === 'td' || tag === 'th') && this.tables.length > 0 && this.tables.length <= deepestTable && this.sinks.length > 1) this.sinks.pop()
    if (tag === 'table') {
      const table = this.tables.pop()
      const sink = this.sinks[this.sinks.length - 1]
      if (table && sink) {
        for (const line of linesOfTable(table, (laid) => sourceLine(0, plain(''), { table: laid, gap: 1, whole: true, page: was.page }))) sink.push(line)
      }
    }
  }

  private boundary(): void { this.push(this.top); this.gap = 1 }

  private lineBreak(): void {
    if (this.buffer.trim() === '' && this.marker === '') { this.gap = 1; return }
    this.broken = true
    this.push(this.top)
    this.gap = 0
  }

  /** Writes the gathered text as a line; what is blank leaves no line. */
  private push(frame: Frame): void {
    const rich = collapse({ text: this.buffer, marks: this.marks })
    const sink = this.sinks[this.sinks.length - 1]
    if ((rich.text !== '' || this.marker.trim() !== '') && sink) {
      const list = this.marker.trim() !== '' ? wordEntry(this.wordList ?? 0, this.marker) : this.hint
      const lost = this.marker.trim() !== '' && list?.marker === null && !list.drawn ? `${this.marker.trim()} ` : ''
      const text = lost === '' ? rich : { text: lost + rich.text, marks: rich.marks.map((m) => ({ ...m, start: m.start + lost.length, end: m.end + lost.length })) }
      sink.push(sourceLine(0, text, {
        gap: this.gap, heading: rich.text.length > 300 ? 0 : frame.heading, list: lost === '' ? list : null, whole: !this.broken || this.gap > 0, page: frame.page,
      }))
      this.hint = null
      this.gap = 0
    }
    this.buffer = ''
    this.marks = []
    this.marker = ''
    if (this.gap > 0) this.broken = false
  }

  finish(): SourceLine[] {
    this.boundary()
    // Tables and cells left open by a page cut short.
    while (this.tables.length > 0) {
      const table = this.tables.pop()
      while (this.sinks.length > Math.min(this.tables.length, deepestTable) + 1) this.sinks.pop()
      const sink = this.sinks[this.sinks.length - 1]
      if (table && sink) sink.push(...linesOfTable({ ...table, nested: true }, (laid) => sourceLine(0, plain(''), { table: laid, gap: 1, whole: true })))
    }
    return (this.sinks[0] ?? []).map((line, at) => ({ ...line, at }))
  }
}
