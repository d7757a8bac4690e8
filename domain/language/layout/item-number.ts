/**
 * The number before the heading of a minute: "8.", "34/21", "PLA146/14", "*455", "Item 5:", "2021/34". Whether a
 * number is one is settled by the run of all of them (`headings.ts`).
 */

export interface ItemNumber {
  /** As the minute bears it, without the dot after it. */
  written: string
  /** The numbers in it, for counting on. */
  parts: number[]
  /** What surrounds them: items of one document share it. */
  form: string
  /** Offset of the title. */
  end: number
}

const months = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
/** "43.15" (the 43rd of 2015), "24.01", "2307.01", "MH01/18.1", "AB 14.52", "1-0607/8", "GBP/2122/ 216", "LAB/58/16-17". */
const odd = String.raw`\(\d{3,4}\)(?=\s+\p{Lu}{2})|\d{4}\.\d{2}(?![\d.])|\d{2}\.\d{3}(?!\d|\.\d)|\d{1,3}\.(?!00|30|45)\d{2}(?![\d.])|[A-Z]{1,4}\d{1,4}\/\d{2,4}\.\d{1,3}(?![\d.])|[A-Z]{2,4}\s\d{2}\.\d{1,3}(?![\d.])|[A-Z]{1,3}\d{2}\.\d{1,3}(?![\d.])|\d{1,4}-\d{4}\/\d{1,4}|[A-Z]{2,6}\/\d{2,4}\/\s\d{1,4}|[A-Z]{2,6}\/\d{1,4}\/\d{2}-\d{2}`
const pattern = new RegExp(String.raw`^(?:(minute|item|agenda item)\s+(?:no\.?\s*)?)?(${odd}|\*?(?:[A-Z]{1,6}[\s./-]?)?\d{1,4}(?:[A-Za-z]|\.0)?(?:\/\d{1,4}){0,2})(\s?[.):]|\s?[-–—](?=\s)|\s\/(?=\s))?(?:\s+|$|(?<=^(?:\d{1,2}|\d{2}\.\d{3})\.)(?=[A-Z][a-z]))`, 'iu')
const dateAhead = new RegExp(`^(?:st|nd|rd|th)?\\s*(?:${months})\\b(?!/)`, 'i')
/** "March 2027 Minutes": a month and its year. */
const monthFirst = new RegExp(`^(?:${months})\\b`, 'i')
const quantityAhead = /^(?:members?|people|per cent|%|years?|months?|weeks?|days?|hours?|minutes?|[ap]\.?m\.?|of|and|to|or|in|votes?)\b/

/** "2026/27 budget": a financial year. */
function isYears(text: string): boolean {
  const found = /^(?:19|20)(\d\d)\/(\d\d)$/.exec(text)
  return found !== null && (Number(found[1]) + 1) % 100 === Number(found[2])
}

/** "A3Minutes of the last meeting": a number that a page set against its title. */
const glued = /^()(\p{Lu}?\d{1,3})()(?=\p{Lu}\p{Ll}{2})/u

/** The number a heading would begin with; null where the line begins otherwise, or with a date or a quantity. */
export function itemNumber(text: string): ItemNumber | null {
  const found = pattern.exec(text) ?? glued.exec(text)
  if (!found) return null
  const [all, word = '', written = '', close = ''] = found
  const rest = text.slice(all.length)
  if (dateAhead.test(rest) || (close === '' && quantityAhead.test(rest))) return null
  // "A 1" or "I 5" is prose unless the letters and the number are tied together.
  if (/^[a-z]|^[A-Z][a-z]+\s\d+\./.test(written) || (written.length > 6 && monthFirst.test(written)) || /^\d{1,2}\/\d{1,2}\/(?:19|20)\d\d$/.test(written) || isYears(written)) return null
  const year = /^(\d{1,4})\.(\d\d\d?)$/.exec(written)
  if (year) {
    // "24.01" counts in the year 24, "43.15" in the year 15; paragraphs 12.10, 12.11 count as neither.
    const counts = year[2]?.startsWith('0') || (year[1]?.length ?? 0) === 4
    return { written, parts: [Number(counts ? year[2] : year[1])], form: `${word.toLowerCase()}|${counts ? `${year[1] ?? ''}.#` : `#.${year[2] ?? ''}`}|`, end: all.length }
  }
  const parts = (written.match(/\d+/g) ?? []).map(Number)
  const form = `${word.toLowerCase()}|${written.replace(/\d+/g, '#').replace(/\s+(?=#)|(?<=#)[A-Za-z]$/g, '')}|${parts.length > 1 ? '' : close.trim().replace(/[–—]/, '-')}`
  return { written, parts, form, end: all.length }
}

/** True where `b` is the next number after `a`, or at most three on (an item that was left out). */
export function follows(a: number[], b: number[]): number {
  if (a.length !== b.length) return 0
  let step = 0
  for (let i = 0; i < a.length; i++) {
    const by = (b[i] ?? 0) - (a[i] ?? 0)
    if (by === 0) continue
    if (step !== 0 || by < 1 || by > 3) return 0
    step = by
  }
  return step
}
