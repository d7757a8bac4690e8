/**
 * Lines that belong to the page and not to the minutes: page numbers, running headers, the labels and menus of
 * committee web sites. They are taken out of the text and kept in a list of their own.
 */
import type { SourceLine } from './blocks'

/** Labels that steer layout as well as being furniture. */
export type Label = 'agenda-item' | 'minutes' | 'decision' | 'documents'

const labels: [Label, RegExp][] = [
  ['agenda-item', /^(?:agenda items?|decision details)\s*:?$/i],
  ['decision', /^issue - decisions$/i],
  ['minutes', /^(?:minutes?|cofnodion)\s*:$/i],
  ['documents', /^(?:supporting|additional|background|attached|related) (?:documents?|papers?)\s*:?$/i],
  ['documents', /^(?:attachments|dogfennau ategol)\s*:?$|^papers:$/i],
]

const junk: RegExp[] = [
  /^page \d{1,4}(?: of \d{1,4})?\.?$/i,
  /^(?:- ?)?\d{1,4} ?(?: ?- ?)?$/,
  /^\d{1,4} (?:of|\/) \d{1,4}$/i,
  /^minute book page(?: no\.?)? ?\d*$/i,
  /^this page (?:is|has been|was) (?:intentionally |deliberately )?(?:left )?blank\.?$/i,
  /^(?:original text|share this item|share this page|view directions|print this page|back to top|skip to (?:main )?content)\s*:?$/i,
  /^(?:webcast for|view the (?:background|full)|\.\.\. ?view the full|… ?view the full)\b/i,
  /^(?:pdf|word|dot|\w{3,4}) icon\b.{0,80}$/i,
  /^items$/i,
  /^\|?\s*no\.?[ |]+item[ |]*$/i,
  /^(?:no\.?|item)\s*\|$/i,
  /^-{3,} ?(?:original message|forwarded message) ?-{3,}$/i,
  /^(?:audio|video|webcast) recording\b.{0,60}$/i,
  /^(?:add to )?(?:calendar|favourites)$/i,
  /^<\/?[A-Z]{2}\d+>$/,
  /^(?:[•·] )?(?:view recorded vote for this item|recorded vote|title ?type ?recorded vote text ?result)$/i,
  /^[\s._…–—=*-]*$/,
]

/** The label a line is, if it is one. */
export function labelOf(text: string): Label | null {
  if (text.length > 60) return null
  return labels.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** True for a line that by its own words belongs to the page. A bare number only counts as one beside a page break. */
export function isJunk(line: SourceLine): boolean {
  const text = line.rich.text
  return line.table === null && text.length <= 120 && junk.some((pattern) => pattern.test(text)) && !/^\d{1,4}\.?$/.test(text)
}

/** Bare numbers and running heads: told by their repeating in the same shape, or by their place at a page break. */
export function runningLines(lines: SourceLine[]): Set<number> {
  const found = new Set<number>()
  const shapes = new Map<string, number[]>()
  lines.forEach((line, i) => {
    const text = line.rich.text
    if (text.length === 0 || text.length > 100 || line.table || line.whole || !/\d/.test(text)) return
    const shape = text.replace(/\d+/g, '#')
    shapes.set(shape, [...(shapes.get(shape) ?? []), i])
  })
  for (const [shape, places] of shapes) {
    if (places.length < 3 || !/[\p{L}#]/u.test(shape)) continue
    // A head or foot bears a page number that grows, or stands at regular distance; list entries do neither.
    // "Page 2 of 9" grows in its last figure but one.
    const grows = [/\d+(?=\D*$)/, /\d+(?= ?(?:of|\/) ?\d+\D*$)/].some((figure) => {
      const numbers = places.map((i) => Number(figure.exec(lines[i]?.rich.text ?? '')?.[0] ?? Number.NaN))
      return numbers.every((n, k) => !Number.isNaN(n) && (k === 0 || n === (numbers[k - 1] ?? Number.NaN) + 1))
    })
    const spread = places.every((i, k) => k === 0 || i - (places[k - 1] ?? 0) >= 8)
    const bare = shape === '#' || shape === '- # -'
    if (spread && (grows || bare) && !/^\(?#[.)]/.test(shape)) places.forEach((i) => found.add(i))
  }
  for (const i of [...runningHeads(lines, found), ...mailHeads(lines)]) found.add(i)
  return found
}

const pageNumber = /^(?:page )?\d{1,4} (?:of|\/) \d{1,4}\.?$|^page \d{1,4}\.?$|^[-–] ?\d{1,4} ?[-–]$/i

const mailField = /^(from|sent|date|to|cc|bcc|subject|importance|attachments?)\s*:/i

/** The head of a mail (From, Sent, To, Subject) that came with what was copied out of it. */
function mailHeads(lines: SourceLine[]): number[] {
  const out: number[] = []
  for (let i = 0; i < lines.length; i++) {
    if (!/^from\s*:/i.test(lines[i]?.rich.text ?? '')) continue
    const fields = new Set<string>()
    let end = i
    for (let field = mailField.exec(lines[end]?.rich.text ?? ''); field && !lines[end]?.table; field = mailField.exec(lines[end]?.rich.text ?? '')) {
      fields.add((field[1] ?? '').toLowerCase())
      end++
    }
    if (fields.size >= 3 && fields.has('subject')) for (let at = i; at < end; at++) out.push(at)
    i = Math.max(i, end - 1)
  }
  return out
}

/** Lines that stand word for word beside two page numbers or more. The first line of all is the title, and stays. */
function runningHeads(lines: SourceLine[], numbers: ReadonlySet<number>): number[] {
  const isNumber = (i: number): boolean => numbers.has(i) || pageNumber.test(lines[i]?.rich.text ?? '')
  const places = new Map<string, number[]>()
  lines.forEach((line, i) => {
    const text = line.rich.text
    if (text.length < 5 || text.length > 100 || line.table || line.whole || /[.;:,]$/.test(text)) return
    if (!isNumber(i) && (isNumber(i - 1) || isNumber(i + 1))) places.set(text, [...(places.get(text) ?? []), i])
  })
  return [...places.values()].filter((found) => found.length > 1).flat().filter((i) => i > 0)
}

/** True for the name of a document under "Supporting documents": short, and no sentence. */
export function isDocumentName(text: string): boolean {
  if (/\b(?:pdf|docx?|xlsx?|pptx?)\b.{0,20}\d+ ?[km]b\b/i.test(text)) return true
  return text.length <= 160 && !/[.:;,]$/.test(text) && !/^(?:resolved|agreed|decision)\b/i.test(text)
}

/** "Title of an item pdf icon PDF 184 KB": where the noise after a heading begins, or -1. */
export function iconNoise(text: string): number {
  return text.search(/\s*(?:pdf|word) icon\s+(?:pdf|doc)\s+[\d.,]+\s*[km]b\s*$|\s+\(?(?:pdf|docx?|dotx|xlsx?)\s+[\d.,]+\s*[km]b\)?\s*$/i)
}
