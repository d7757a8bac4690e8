import type { Token } from './tokens'

/** Token indexes of one sentence; `to` is exclusive. */
export interface Sentence { from: number; to: number }

const abbreviations = new Set([
  'mr', 'mrs', 'ms', 'dr', 'cllr', 'cllrs', 'cr', 'prof', 'rev', 'revd', 'hon', 'st', 'no', 'nos', 'para', 'paras',
  'ref', 'approx', 'dept', 'govt', 'inc', 'ltd', 'vs', 'v', 'p', 'pp', 'e', 'g', 'i', 'eg', 'ie', 'etc', 'sch', 'sr',
  'jr', 'sgt', 'insp', 'supt', 'capt', 'col', 'lt', 'messrs', 'fig', 'art', 'vol', 'ext', 'tel', 'viz', 'cf', 'nr',
])

/**
 * Cuts a line into sentences. A full stop does not end one after a title, an initial or another abbreviation, nor
 * inside a bracket or before a small letter.
 */
export function sentences(tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i += 1) {
    const mark = tokens[i]
    if (!mark || mark.isWord || !(mark.word === '.' || mark.word === '?' || mark.word === '!')) continue
    if (!ends(tokens, i)) continue
    let to = i + 1
    while (to < tokens.length && isCloser(tokens[to])) to += 1
    found.push({ from, to })
    from = to
    i = to - 1
  }
  if (from < tokens.length) found.push({ from, to: tokens.length })
  return found
}

function ends(tokens: readonly Token[], i: number): boolean {
  let n = i + 1
  while (n < tokens.length && isCloser(tokens[n])) n += 1
  const next = tokens[n]
  if (!next) return true
  if (tokens[i]?.word !== '.') return true
  const before = tokens[i - 1]
  if (before?.isWord) {
    if (abbreviations.has(before.word) && !(before.word === 'etc' && next.capital) && !(before.word === 'no' && !isNumber(next))) return false
    if (before.word.length === 1 && before.capital && before.end === tokens[i]?.start) return false
    // "a.m.", "T.B.C."
    const touching = tokens[i + 1]
    if (touching && touching.isWord && touching.start === tokens[i]?.end && touching.word.length <= 2) return false
  }
  if (next.isWord && !next.capital && !/^\d/.test(next.word) && tokens[i]?.end !== next.start) {
    const first = next.word.charCodeAt(0)
    if (first >= 0x61 && first <= 0x7a) return false
  }
  return true
}

function isNumber(token: Token): boolean {
  const code = token.word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

function isCloser(token: Token | undefined): boolean {
  return token !== undefined && !token.isWord && (token.word === '"' || token.word === "'" || token.word === ')' || token.word === ']')
}
