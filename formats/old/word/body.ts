/**
 * The text of a part of a Word file (WordprocessingML, ECMA-376-1, 17) as HTML in the form of Word's own clipboard, which
 * formats/html reads: headings, lists with the numbers that Word draws, tables, bold, italic, links. Tracked changes are
 * read as accepted, hidden text is left out, text boxes follow the paragraph that they are anchored in.
 */
import { escapeHtml } from '@/formats/html/escape'
import type { Numbering } from './numbering'
import { Depth, Paragraph } from './paragraph'
import type { Styles } from './styles'
import { Table } from './table'
import type { Attributes } from './xml'
import { isOn, walk, whole } from './xml'

export interface Context {
  styles: Styles
  numbering: Numbering
  /** Addresses that links point to, by the id of the relation. */
  links: ReadonlyMap<string, string>
}

/** What was met on the way and is not in the text. */
export interface Met { changes: number; pictures: number }

export interface Body { html: string; met: Met }

/** Elements whose content is not in the text as it now stands: what was deleted or moved away, the older form of a text box. */
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:tcPrChange', 'w:trPrChange', 'w:sectPrChange', 'w:numPrChange', 'w:tblGridChange'])
/** Deleting and inserting inside of these concerns a mark (the end of a paragraph, a row), not text. */
const properties = new Set(['w:rPr', 'w:trPr', 'w:pPr', 'w:tcPr'])

interface Run { bold: boolean | null; italic: boolean | null; hidden: boolean | null; style: string | null }
/** Where paragraphs go: the part itself, a text box, or a table within either. */
interface Place { kind: 'part' | 'box'; html: string; tables: Table[]; paragraphs: Paragraph[]; carried: Paragraph | null }

/** Reads one part: the document, its notes, a header. */
export function bodyOf(xml: string, context: Context): Body {
  const reader = new BodyReader(context)
  walk(xml, reader)
  return reader.finish()
}

class BodyReader {
  private readonly path: string[] = []
  private skip = 0
  private readonly places: Place[] = [newPlace('part')]
  private run: Run | null = null
  private inText = false
  private readonly depth = new Depth()
  /** Of each open link, whether its address was written. */
  private readonly links: boolean[] = []
  private readonly met: Met = { changes: 0, pictures: 0 }

  constructor(private readonly context: Context) {}

  private get place(): Place { return this.places[this.places.length - 1] as Place }
  private get paragraph(): Paragraph | undefined { return this.place.paragraphs[this.place.paragraphs.length - 1] }
  private get table(): Table | undefined { return this.place.tables[this.place.tables.length - 1] }
  private get parent(): string { return this.path[this.path.length - 1] ?? '' }

  open(name: string, attributes: Attributes): void {
    const within = this.parent
    this.path.push(name)
    if (this.skip > 0) { this.skip++; return }
    if (properties.has(within) && (name === 'w:del' || name === 'w:ins')) { this.markChanged(name, within); return }
    if (name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom') this.met.changes++
    if (skipped.has(name)) { this.skip = 1; return }
    if (within === 'w:pPr' || within === 'w:numPr') this.paragraphProperty(name, attributes)
    else if (within === 'w:rPr') this.runProperty(name, attributes)
    else if (within === 'w:tcPr' || within === 'w:trPr') this.tableProperty(name, attributes)
    else this.content(name, attributes)
  }

  private content(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:p': this.openParagraph(); break
      case 'w:r': this.run = { bold: null, italic: null, hidden: null, style: null }; break
      case 'w:t': case 'm:t': this.inText = true; break
      case 'w:tab': case 'w:ptab': this.add('\t'); break
      case 'w:br': case 'w:cr': if (this.paragraph && !this.isHidden()) this.paragraph.html += '<br>'; break
      case 'w:noBreakHyphen': this.add('-'); break
      case 'w:sym': this.add(symbol(attributes)); break
      case 'w:hyperlink': this.openLink(this.context.links.get(attributes['r:id'] ?? '')); break
      case 'pic:pic': case 'v:imagedata': this.met.pictures++; break
      case 'w:txbxContent': this.places.push(newPlace('box')); break
      case 'w:tbl': this.place.tables.push(new Table()); break
      case 'w:tr': this.table?.openRow(); break
      case 'w:tc': this.table?.openCell(); break
    }
  }

  private openLink(href: string | undefined): void {
    const written = href !== undefined && this.paragraph !== undefined
    this.links.push(written)
    if (written && this.paragraph) this.paragraph.html += `<a href="${escapeHtml(href)}">`
  }

  text(text: string): void {
    if (this.skip === 0 && this.inText) this.add(text)
  }

  private add(text: string): void {
    const paragraph = this.paragraph
    if (!paragraph || this.isHidden()) return
    const style = this.context.styles.of(paragraph.style)
    const own = this.run?.style === null || this.run === null ? null : this.context.styles.of(this.run.style)
    paragraph.add(text, { bold: this.run?.bold ?? own?.bold ?? style.bold ?? false, italic: this.run?.italic ?? own?.italic ?? style.italic ?? false })
  }

  private isHidden(): boolean {
    const own = this.run?.style ? this.context.styles.of(this.run.style).hidden : null
    return this.run?.hidden ?? own ?? this.context.styles.of(this.paragraph?.style ?? null).hidden ?? false
  }

  private markChanged(name: string, within: string): void {
    this.met.changes++
    if (name === 'w:ins') return
    if (within === 'w:trPr') { if (this.table?.row) this.table.row.deleted = true }
    else if (within === 'w:rPr' && this.path[this.path.length - 3] === 'w:pPr' && this.paragraph) this.paragraph.joined = true
  }

  private paragraphProperty(name: string, attributes: Attributes): void {
    const paragraph = this.paragraph
    if (!paragraph) return
    if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? null
    else if (name === 'w:numId') paragraph.list = attributes['w:val'] ?? null
    else if (name === 'w:ilvl') paragraph.level = whole(attributes, 8)
    else if (name === 'w:outlineLvl') paragraph.outline = whole(attributes)
  }

  private runProperty(name: string, attributes: Attributes): void {
    // The properties of a paragraph's end are not those of its text.
    if (!this.run || this.path[this.path.length - 3] !== 'w:r') return
    if (name === 'w:b') this.run.bold = isOn(attributes)
    else if (name === 'w:i') this.run.italic = isOn(attributes)
    else if (name === 'w:vanish') this.run.hidden = isOn(attributes)
    else if (name === 'w:rStyle') this.run.style = attributes['w:val'] ?? null
  }

  private tableProperty(name: string, attributes: Attributes): void {
    const { row, cell } = this.table ?? {}
    if (name === 'w:gridSpan' && cell) cell.span = Math.min(Math.max(whole(attributes) ?? 1, 1), 50)
    else if (name === 'w:vMerge' && cell) cell.merge = attributes['w:val'] === 'restart' ? 'first' : 'more'
    else if (name === 'w:tblHeader' && row) row.header = isOn(attributes)
    else if (name === 'w:gridBefore' && row) row.before = Math.min(whole(attributes) ?? 0, 50)
  }

  private openParagraph(): void {
    const carried = this.place.carried
    this.place.carried = null
    const paragraph = new Paragraph()
    if (carried) { paragraph.html = carried.html; paragraph.boxes = carried.boxes }
    this.place.paragraphs.push(paragraph)
  }

  close(name: string): void {
    this.path.pop()
    if (this.skip > 0) { this.skip--; return }
    switch (name) {
      case 'w:p': this.closeParagraph(); break
      case 'w:r': this.run = null; break
      case 'w:t': case 'm:t': this.inText = false; break
      case 'w:hyperlink': if (this.links.pop() && this.paragraph) this.paragraph.html += '</a>'; break
      case 'w:txbxContent': this.closeBox(); break
      case 'w:tbl': { const table = this.place.tables.pop(); if (table) this.put(table.write()); break }
    }
  }

  private closeParagraph(): void {
    const paragraph = this.place.paragraphs.pop()
    if (!paragraph) return
    if (paragraph.joined) this.place.carried = paragraph
    else this.put(paragraph.write(this.context.styles, this.context.numbering, this.depth))
  }

  private closeBox(): void {
    if (this.place.kind !== 'box') return
    this.closeOpen()
    const box = this.places.pop()
    if (!box) return
    if (this.paragraph) this.paragraph.boxes += box.html
    else this.put(box.html)
  }

  private put(html: string): void {
    if (this.table) this.table.add(html)
    else this.place.html += html
  }

  /** Closes what a part cut short left open in this place. */
  private closeOpen(): void {
    while (this.place.paragraphs.length > 0) this.closeParagraph()
    const { carried } = this.place
    this.place.carried = null
    if (carried) this.put(carried.write(this.context.styles, this.context.numbering, this.depth))
    while (this.place.tables.length > 0) { const table = this.place.tables.pop(); if (table) this.put(table.write()) }
  }

  finish(): Body {
    while (this.places.length > 1) this.closeBox()
    this.closeOpen()
    return { html: this.place.html, met: this.met }
  }
}

const newPlace = (kind: Place['kind']): Place => ({ kind, html: '', tables: [], paragraphs: [], carried: null })

/** A sign of a symbol font: those of Unicode as they are, those in the private area as a bullet. */
function symbol(attributes: Attributes): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  if (!Number.isFinite(code) || code < 0x20 || code > 0xffff) return ''
  return code >= 0xe000 && code <= 0xf8ff ? '•' : String.fromCharCode(code)
}
