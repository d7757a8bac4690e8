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
const pattern = /^(?:(minute|item|agenda item)\s+(?:no\.?\s*)?)?(\*?(?:[A-Z]{1,6}[\s./-]?)?\d{1,4}(?:[A-Za-z]|\.0)?(?:\/\d{1,4}){0,2})(\s?[.):]|\s[-–—](?=\s))?(?:\s+|$)/i
const dateAhead = new RegExp(`^(?:st|nd|rd|th)?\\s*(?:${months})\\b`, 'i')
const quantityAhead = /^(?:members?|people|per cent|%|years?|months?|weeks?|days?|hours?|minutes?|[ap]\.?m\.?|of|and|to|or|in|votes?)\b/

/** The number a heading would begin with; null where the line begins otherwise, or with a date or a quantity. */
export function itemNumber(text: string): ItemNumber | null {
  const found = pattern.exec(text)
  if (!found) return null
  const [all, word = '', written = '', close = ''] = found
  const rest = text.slice(all.length)
  if (dateAhead.test(rest) || (close === '' && quantityAhead.test(rest))) return null
  // "A 1" or "I 5" is prose unless the letters and the number are tied together.
  if (/^[a-z]/.test(written)) return null
  const parts = (written.match(/\d+/g) ?? []).map(Number)
  const form = `${word.toLowerCase()}|${written.replace(/\d+/g, '#').replace(/(?<=#)[A-Za-z]$/, '')}|${close.trim()}`
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
