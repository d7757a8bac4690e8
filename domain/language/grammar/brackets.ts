/** Brackets: those that number a list, and those that are read over. */
import type { Token } from '../text/tokens'

/** "(i)", "(a)", "(12)": the token after it, or -1. */
export function enumeratorEnd(tokens: readonly Token[], at: number, to: number): number {
  const inner = tokens[at + 1]
  if (at + 2 >= to || !inner?.isWord || tokens[at + 2]?.word !== ')') return -1
  return isEnumerator(inner.word) ? at + 3 : -1
}

/** A letter, a small number or a roman numeral. */
export function isEnumerator(word: string): boolean {
  if (word.length === 1) return true
  if (word.length > 5) return false
  for (let i = 0; i < word.length; i += 1) if (!'ivx'.includes(word[i] ?? '')) return word.length === 2 && word[0] === word[1] ? true : word.length <= 2 && Number.isInteger(Number(word))
  return true
}

/** The token after "(ii)", "ii)" or "and (b)" with which an entry of a list within a sentence begins, or -1. */
export function entryAt(tokens: readonly Token[], at: number, to: number): number {
  const i = tokens[at]?.word === 'and' || tokens[at]?.word === 'or' ? at + 1 : at
  if (tokens[i]?.word === '(') return enumeratorEnd(tokens, i, to)
  return i + 1 < to && tokens[i + 1]?.word === ')' && isEnumerator(tokens[i]?.word ?? '') ? i + 2 : -1
}

/** The token after the bracket that closes, within 40 words; else the next token. */
export function bracketEnd(tokens: readonly Token[], at: number, to: number): number {
  const close = tokens[at]?.word === '(' ? ')' : ']'
  const limit = Math.min(to, at + 40)
  for (let i = at + 1; i < limit; i += 1) if (tokens[i]?.word === close) return i + 1
  return at + 1
}
