/**
 * Words and marks of a stretch of text, with their places. One pass over the characters, no regular expression but
 * over the few words after a shortened verb, so that the time is linear in the text whatever it holds.
 */
import { verbForm } from '../lexicon/verbs'

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

/** What an ASCII sign is; everything above is asked by range. */
const enum Sign { mark, space, lower, upper, digit, and }
const ascii = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) {
  ascii[code] = code === 0x20 || (code >= 0x09 && code <= 0x0d) ? Sign.space : code >= 0x61 && code <= 0x7a ? Sign.lower
    : code >= 0x41 && code <= 0x5a ? Sign.upper : code >= 0x30 && code <= 0x39 ? Sign.digit : code === 0x26 ? Sign.and : Sign.mark
}

function signOf(code: number): Sign {
  return code < 128 ? ascii[code] ?? Sign.mark : beyondAscii(code)
}

function beyondAscii(code: number): Sign {
  if (code === 0xa0 || code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff) return Sign.space
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return Sign.upper
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) ? Sign.lower : Sign.mark
}

/** Filled while a text is split, over and over, so that no array has to grow; each text then gets a copy of the right length. */
const filled: Token[] = []

/** Splits text into words ("six-monthly", "months'", "30th", "2026/27", "17.5" are one each) and single marks. */
export function tokenise(text: string): Token[] {
  const length = text.length
  let count = 0
  let i = 0
  while (i < length) {
    const start = i
    const code = text.charCodeAt(i)
    const sign = signOf(code)
    i += 1
    if (sign === Sign.space) continue
    if (sign === Sign.mark && code !== 0xa3) {
      filled[count++] = { start, end: i, word: plainMark(text.charAt(start)), isWord: false, capital: false, caps: false }
      continue
    }
    // A plain word, small letters and figures only, needs no second look.
    let plain = code < 128 && (sign === Sign.lower || sign === Sign.digit)
    // With one of these a word is not all capitals.
    let small = sign === Sign.lower && code < 128
    let before = code
    let mark = -1
    while (i < length) {
      const at = text.charCodeAt(i)
      const kind = signOf(at)
      if (kind > Sign.space) {
        if (kind === Sign.upper || at > 127) plain = false
        else if (kind === Sign.lower) small = true
        before = at
        i += 1
      } else if (at === 0x2e && i - start === 1 && code === 0x73 && signOf(text.charCodeAt(i + 1)) === Sign.digit) {
        // "s.151 Officer"
        before = at
        i += 1
      } else if (joins(at, before, i + 1 < length ? text.charCodeAt(i + 1) : 0)) {
        if (at > 127) plain = false
        if (at === 0x27 || at === 0x2019) mark = i
        before = at
        i += 1
      } else {
        // A possessive at the end of a plural: months', Members’.
        if ((at === 0x27 || at === 0x2019) && (before === 0x73 || before === 0x53) && text.charCodeAt(i + 1) === 0x20 && signOf(text.charCodeAt(i + 2)) > Sign.space) {
          if (at > 127) plain = false
          i += 1
        }
        break
      }
    }
    const raw = text.slice(start, i)
    const short = mark < 0 ? null : contraction(text, start, mark, i)
    if (short) {
      const first = text.slice(start, short.at).toLowerCase()
      filled[count++] = { start, end: short.at, word: (short.word === 'not' ? fulls.get(first) : undefined) ?? first, isWord: true, capital: sign === Sign.upper, caps: false }
      filled[count++] = { start: short.at, end: i, word: short.word, isWord: true, capital: false, caps: false }
    } else if (plain) filled[count++] = { start, end: i, word: raw, isWord: true, capital: false, caps: false }
    else {
      const lower = raw.toLowerCase()
      filled[count++] = { start, end: i, word: plainWord(lower), isWord: true, capital: sign === Sign.upper, caps: raw !== lower && raw.length > 1 && ((!small && raw === raw.toUpperCase()) || isMixed(raw)) }
    }
  }
  const tokens = filled.slice(0, count)
  // A very long line leaves nothing behind.
  if (count > 4096) filled.length = 0
  return tokens
}

/** "KMo", "AWr": initials that tell two people apart. */
function isMixed(raw: string): boolean {
  return raw.length === 3 && signOf(raw.charCodeAt(1)) === Sign.upper && signOf(raw.charCodeAt(2)) === Sign.lower && raw.charCodeAt(2) !== 0x73
}

const pronouns = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'you', 'who', 'that', 'there', 'this'])
/** "won't", "can't": what is left of the verb. */
const fulls: ReadonlyMap<string, string> = new Map([['wo', 'will'], ['ca', 'can'], ['sha', 'shall']])

/** "she'd", "they'll", "couldn't" are two words each: where the second begins, and what it stands for. */
function contraction(text: string, start: number, mark: number, end: number): { at: number; word: string } | null {
  const tail = text.slice(mark + 1, end)
  if (tail === 't' && text[mark - 1] === 'n' && mark - 1 > start) return { at: mark - 1, word: 'not' }
  if ((tail !== 'd' && tail !== 'll' && tail !== 've') || !pronouns.has(text.slice(start, mark).toLowerCase())) return null
  return { at: mark, word: tail === 'll' ? 'will' : tail === 've' ? 'have' : isDone(text, end) ? 'had' : 'would' }
}

/** True where a participle or "been" follows: "he'd already drafted one" is "had". */
function isDone(text: string, from: number): boolean {
  for (const word of text.slice(from, from + 60).toLowerCase().match(/[a-z-]+/g)?.slice(0, 3) ?? []) {
    if (['already', 'also', 'just', 'now', 'not', 'never', 'only', 'recently', 'since', 'always', 'all', 'both', 'then'].includes(word)) continue
    if (word === 'better') return true
    const form = verbForm(word)
    return word === 'been' || (form ? form.participle && !form.base : word.endsWith('ed'))
  }
  return false
}

/** True where a mark inside a word belongs to it: "co-opted", "Chair's", "and/or", "17.5", "9:30". */
function joins(code: number, before: number, next: number): boolean {
  if (code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2f || code === 0x2011) return signOf(next) > Sign.space
  return (code === 0x2e || code === 0x2c || code === 0x3a) && signOf(before) === Sign.digit && signOf(next) === Sign.digit
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
