/** One paragraph of a Word file while it is read, and how it is written as a paragraph of a page. */
import { parseMarker } from '@/domain/language/layout/markers'
import { escapeHtml } from '@/formats/html/escape'
import type { Numbering } from './numbering'
import type { Styles } from './styles'

/**
 * How deep entries of a list stand under each other, from 0. Word's own level will not do: where items are its first
 * level and their paragraphs its second, the points of a resolution are at its third and stand under nothing.
 */
export class Depth {
  private open: number[] = []

  leave(): void { this.open = [] }

  enter(level: number): number {
    this.open = [...this.open.filter((above) => above < level), level]
    return this.open.length - 1
  }
}

export class Paragraph {
  style: string | null = null
  /** The paragraph's own list and level, before its style's. */
  list: string | null = null
  level: number | null = null
  outline: number | null = null
  /** Its end was deleted by a tracked change: it runs on into the next. */
  joined = false
  /** What stands in text boxes anchored in it. */
  boxes = ''
  html = ''

  /** Adds text with the marks of its run. */
  add(text: string, run: { bold: boolean; italic: boolean }): void {
    if (text === '') return
    const marked = run.bold && run.italic ? ['<b><i>', '</i></b>'] : run.bold ? ['<b>', '</b>'] : run.italic ? ['<i>', '</i>'] : ['', '']
    this.html += (marked[0] ?? '') + escapeHtml(text) + (marked[1] ?? '')
  }

  /**
   * The paragraph in the form that Word itself gives a clipboard: a heading where its style says so, the number that
   * Word would draw as its marker.
   */
  write(styles: Styles, numbering: Numbering, depth: Depth): string {
    const style = styles.of(this.style)
    const heading = this.outline !== null && this.outline < 9 ? Math.min(this.outline + 1, 6) : style.heading
    const tag = heading > 0 ? `h${String(heading)}` : 'p'
    const list = this.list ?? style.list
    const level = this.level ?? (this.list === null ? style.level ?? (list === null || this.style === null ? 0 : numbering.levelOfStyle(list, this.style)) : 0)
    // Word numbers empty paragraphs of a list as well.
    const marker = list === null || list === '0' ? null : numbering.next(list, level)
    if (this.html.trim() === '') return this.boxes
    if (marker === null || !isMarker(marker)) {
      depth.leave()
      return `<${tag}>${marker ? `${escapeHtml(marker)} ` : ''}${this.html}</${tag}>${this.boxes}`
    }
    return `<${tag} style="mso-list:l0 level${String(depth.enter(level) + 1)} lfo1"><span style="mso-list:Ignore">${escapeHtml(marker)} </span>${this.html}</${tag}>${this.boxes}`
  }
}

/** True for what formats/html takes for the marker of an entry; "A.", "2.1" or "Minute 3" go before the words as they stand. */
const isMarker = (marker: string): boolean => marker === '•' || (parseMarker(`${marker} x`)?.written ?? null) !== null
