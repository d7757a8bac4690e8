/** A report, an agenda or a list, pasted -> the recommendations in it, one by one. Runs in the browser and on the server. */
import { cleanText, linesOfText } from './lines'

export interface PastedRecommendations {
  /** What the report calls the body that is asked: "Panel" in "The Panel is asked to"; null where it names none. */
  body: string | null
  /** In their order, without number and closing semicolon; empty where none is found. */
  texts: string[]
}

/** "3. Recommendations", "RECOMMENDATION(S)", "Officer recommendations:", and "Recommended: That ...", whose words begin behind it. */
const heads = /^(\d+)?(?:\.\d+)*\.?\s*(?:officers?[’']?s?[’']?\s+|summary of\s+|proposed\s+|draft\s+)?(?:recommend(?:ations?|ed)(?:\(s\))?|decisions? (?:required|requested|sought))(?:\s+(?:to|for|of) [^:.]{0,50})?\s*(?::\s*-?\s*(.*)|-\s*)?$/i
/** "The Panel is asked to:", "Members are recommended to", "Cabinet is invited to:". */
const asks = /^(?:That\s+)?((?:[Tt]he\s+)?[A-Z][\w&,’' -]{1,80}?)\s+(?:is|are)\s+(?:therefore\s+)?(?:asked|recommended|invited|requested|RECOMMENDED)\s+(to|that)\b\s*:?\s*(.*)$/
/** "It is recommended that Cabinet:", "That the Committee:". */
const holds = /^(?:It is (?:therefore )?(?:recommended|RECOMMENDED)\s+)?[Tt]hat\b\s*((?:[Tt]he\s+)?[A-Z][\w&’'-]*(?:\s+(?:[A-Z&][\w’'-]*|and|of|for)){0,9})?\s*:$/
const inFull = /^it is (?:therefore )?recommended\s+(that|to)\s+(.+)$/i
const opens = /^(?:that|to)\s/i
/** The same at the beginning of a sentence. */
const begins = /^(?:That|To)\s/
const marked = /^(?:\(?(\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivxl]{2,6})[.)]\)?|(\d{1,2}(?:\.\d{1,2}){1,3}(?=\s+\p{L})|\d{1,2}(?=\s+(?:that|to)\b))|[•▪◦‣●*–—-])\s+(?=\S)/iu
const general = /^(?:it|this|members|councillors|there|report|recommendation)$/i

interface Row { text: string; marker: string | null; gap: boolean }
/** How entries without "That" go on from the words above them. */
type Lead = { with: 'to' | 'that'; who: string } | null

const kindOf = (marker: string): string => (/^\d+\./.test(marker) ? 'deeper' : /^\d/.test(marker) ? 'number' : /^[ivxl]+$/i.test(marker) ? 'roman' : /^[a-z]/i.test(marker) ? 'letter' : 'bullet')

/**
 * The recommendations of a text: what stands under "Recommendations" and its like; in a text that has no such heading,
 * a list of nothing else, or each sentence that opens with "That" or "To".
 * @throws ImportRefused where the text is too long or no text at all
 */
export function recommendationsIn(text: string): PastedRecommendations {
  const rows = linesOfText(cleanText(text)).map((line): Row => {
    const found = marked.exec(line.rich.text)
    return { text: line.rich.text.slice(found?.[0].length ?? 0), marker: found ? (found[1] ?? found[2] ?? '•') : null, gap: line.gap > 0 }
  })
  const out: PastedRecommendations = { body: null, texts: [] }
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]
    const head = row && heads.exec(row.marker === null ? row.text : `${row.marker} ${row.text}`)
    if (!row || !head) continue
    if (head[2]) rows[at] = { text: head[2], marker: null, gap: true }
    at = section(rows, head[2] ? at : at + 1, head[1] ?? null, out) - 1
  }
  if (out.texts.length > 0) return out
  const led = rows.findIndex((row) => leadOf(row) !== null)
  const onlyList = rows.length > 1 && rows.every(({ marker, gap }) => marker !== null || !gap)
  if (led >= 0 || onlyList) section(rows, Math.max(led, 0), null, out)
  if (out.texts.length === 0) plainly(rows, out)
  return out
}

/** Entries from a row on, until the text goes on to something else. @returns the row after them */
function section(rows: readonly Row[], from: number, number: string | null, out: PastedRecommendations): number {
  let lead: Lead = null
  let first: string | null = null
  let before: Row | null = null
  let nested: string | null = null
  let own: string[] = []
  const close = () => { if (own.length > 0) out.texts.push(worded(own.join(' '), lead)); own = [] }
  let at = from
  for (; at < rows.length; at += 1) {
    const row = rows[at]
    if (!row || (at > from && (heads.test(row.text) || isNextSection(row, before, first, number, own.length > 0)))) break
    const led = leadOf(row)
    if (led) {
      close()
      lead = led.lead
      if (led.lead && !general.test(led.lead.who)) out.body ??= led.lead.who.replace(/^the /i, '') || null
      first = null
      if (led.rest) own = [led.rest]
    } else if (row.marker !== null) {
      const kind = kindOf(row.marker)
      first ??= kind
      if (own.at(-1)?.endsWith(':') && kind !== first) nested = kind
      if (nested !== null && kind === nested) own.push(`${row.marker === '•' ? '•' : `(${row.marker})`} ${row.text}`)
      else { nested = null; close(); own = [row.text] }
    } else if (own.length > 0 && !row.gap && !startsAnew(row.text, own)) own.push(row.text)
    else if (begins.test(row.text) || (lead && first === null && /^[a-z]/.test(row.text)) || at === from && row.gap) { close(); own = [row.text] }
    else if (own.length > 0 || out.texts.length > 0) break
    before = row
  }
  close()
  return Math.max(at, from)
}

/** A line that begins a recommendation of its own although nothing stands before it. */
const startsAnew = (text: string, own: readonly string[]): boolean => /^That\s/.test(text) && /[.;]$|;\s*and$/.test(own.at(-1) ?? '')

/** "4. Financial implications" after "3. Recommendations"; "REASONS", "Background". */
function isNextSection({ text, marker, gap }: Row, before: Row | null, first: string | null, number: string | null, begun: boolean): boolean {
  if (opens.test(text)) return false
  const title = text.split(/\s+/).length <= 9 && /^\p{Lu}/u.test(text) && !/[.;:,]$|;\s*and$/.test(text)
  if (marker === null) return title && (gap || text === text.toUpperCase()) && before !== null
  if (!title || !/^\d+$/.test(marker) || first === 'number') return false
  return number === null ? begun && first === null : Number(marker) === Number(number) + 1
}

function leadOf({ text }: Row): { lead: Lead; rest: string } | null {
  const held = holds.exec(text)
  if (held) return { lead: { with: 'that', who: held[1] ?? '' }, rest: '' }
  const full = inFull.exec(text)
  if (full) return { lead: { with: full[1]?.toLowerCase() === 'to' ? 'to' : 'that', who: '' }, rest: (full[2] ?? '').replace(/^:\s*/, '') }
  const asked = asks.exec(text)
  if (!asked) return null
  const that = asked[2] === 'that'
  return { lead: { with: that ? 'that' : 'to', who: that ? '' : (asked[1] ?? '') }, rest: asked[3] ?? '' }
}

/** Where no heading says what is recommended: what is worded as a recommendation, but no purpose of a report. */
function plainly(rows: readonly Row[], out: PastedRecommendations): void {
  let own: string[] = []
  const close = () => { if (own.length > 0) out.texts.push(worded(own.join(' '), null)); own = [] }
  for (const row of rows) {
    if (row.marker === null ? begins.test(row.text) : opens.test(row.text)) { close(); own = [row.text] }
    else if (row.marker === null && !row.gap && own.length > 0) own.push(row.text)
    else close()
  }
  close()
}

/** As it is put to the vote: "note the report; and" under "The Panel is asked to:" is "To note the report." */
function worded(text: string, lead: Lead): string {
  const bare = text.replace(/[;,]?\s*(?:and)?$/i, '').replace(/([^.?!:])$/, '$1.').trim()
  if (opens.test(bare) || lead === null) return upper(bare)
  const going = /^\p{Lu}\p{Ll}+(?:\s|\.)/u.test(bare) && !/^(?:The|A|An|Councillor|Cllr)\s/.test(bare) && (lead.with === 'to' || lead.who !== '') ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
  if (lead.with === 'to') return `To ${going}`
  return `That ${lead.who === '' ? '' : `${lead.who.replace(/^The /, 'the ')} `}${/^(?:The|A|An)\s/.test(going) ? going.charAt(0).toLowerCase() + going.slice(1) : going}`
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
