/**
 * Words and marks of a stretch of text, with their places. One pass over the characters, no regular expression, so
 * that the time is linear in the text whatever it holds.
 */
export interface Token {
  /** UTF-16 offsets in the text; `end` is exclusive. */
  start: number
  end: number
  /** Lower case, straight apostrophes, unified dashes. */
  word: string
  /** A word or number, as against a mark. */
  isWord: boolean
  /** Begins with a capital letter. */
  capital: boolean
  /** All letters are capitals, two or more. */
  caps: boolean
}

/** Splits text into words ("six-monthly", "months'", "30th", "2026/27", "17.5" are one each) and single marks. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  const length = text.length
  let i = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) {
      i += 1
      continue
    }
    const start = i
    if (isWordChar(code) || code === 0xa3) {
      i = wordEnd(text, i + 1, length)
      tokens.push(wordToken(text, start, i))
    } else {
      i += 1
      tokens.push({ start, end: i, word: plainMark(text[start] ?? ''), isWord: false, capital: false, caps: false })
    }
  }
  return tokens
}

function wordToken(text: string, start: number, end: number): Token {
  const raw = text.slice(start, end)
  let plain = true
  for (let i = start; i < end && plain; i += 1) {
    const code = text.charCodeAt(i)
    plain = (code >= 0x61 && code <= 0x7a) || code < 0x41
  }
  if (plain) return { start, end, word: raw, isWord: true, capital: false, caps: false }
  const lower = raw.toLowerCase()
  return { start, end, word: plainWord(lower), isWord: true, capital: isUpper(text.charCodeAt(start)), caps: raw !== lower && raw.length > 1 && raw === raw.toUpperCase() }
}

function wordEnd(text: string, from: number, length: number): number {
  let i = from
  while (i < length) {
    const code = text.charCodeAt(i)
    if (isWordChar(code)) {
      i += 1
      continue
    }
    const next = i + 1 < length ? text.charCodeAt(i + 1) : 0
    const before = text.charCodeAt(i - 1)
    const joins = code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2f || code === 0x2011
      ? isWordChar(next)
      : (code === 0x2e || code === 0x2c || code === 0x3a) && isDigit(before) && isDigit(next)
    if (joins) {
      i += 2
      continue
    }
    // A possessive at the end of a plural: months', Members’.
    if ((code === 0x27 || code === 0x2019) && (before === 0x73 || before === 0x53) && next === 0x20 && isWordChar(text.charCodeAt(i + 2))) i += 1
    break
  }
  return i
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x2028 || code === 0x2029 ||
    (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isUpper(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

function isWordChar(code: number): boolean {
  if (code < 0x80) return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x26
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && code !== 0xfeff && !(code >= 0x3000 && code <= 0x303f)
}

function plainWord(lower: string): string {
  return lower.includes('’') || lower.includes('‑') ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower
}

function plainMark(mark: string): string {
  if (mark === '–' || mark === '—' || mark === '−' || mark === '‑') return '-'
  if (mark === '“' || mark === '”') return '"'
  if (mark === '‘' || mark === '’') return "'"
  return mark
}
