/** Persons by their title and initials by their capitals: where such a name ends, and whether more of them follow. */
import { groupHeads, postHeads, things, titles } from '../lexicon/actors'
import { informationNouns } from '../lexicon/words'
import type { Token } from '../text/tokens'
import { untilTold } from './until-told'

/** True for words by which a name goes on: a bracket, a further name, "of". */
export function opensMore(token: Token | undefined): boolean {
  return token !== undefined && (token.word === 'and' || token.word === '&' || token.word === '(' || token.word === ',' || token.word === 'or' || token.word === 'from' || token.word === 'of' || token.word === 'as' || token.word === '/')
}

/** The end of a name with those joined to it ("Mr Hay and Mrs Lee"), else the end of the first. */
export function joint(tokens: readonly Token[], person: number, to: number): number {
  const word = tokens[person]?.word
  return word === 'and' || word === '&' || word === '/' || word === 'or' || (word === ',' && tokens[person + 1]?.capital) ? untilTold(tokens, person, to) : person
}

/** "Councillor Mrs W. Bowkett", "Dr Ahmed": the token after the name, or -1. */
export function personEnd(tokens: readonly Token[], from: number, to: number): number {
  let i = from
  while (i < to && titles.has(tokens[i]?.word ?? '') && (tokens[i]?.capital || (small.has(tokens[i]?.word ?? '') && tokens[i + 1]?.capital))) {
    i += 1
    if (tokens[i]?.word === '.') i += 1
  }
  const titled = i > from
  // "Deputy Director of Nursing", "Lord Mayor", "Major Projects Officer": posts.
  if (!titled) return initialled(tokens, from, to)
  if (namesPost(tokens, i, to)) return -1
  let names = 0
  while (i < to) {
    const token = tokens[i]
    if (token?.word === '.') {
      i += 1
      continue
    }
    if (!token?.isWord || !token.capital) break
    names += 1
    i += 1
  }
  return names > 0 ? i : -1
}

/** "M. Collins", "J. P. de Souza": initials with their stops, and a surname that names no post, group or thing; the token after it, or -1. */
function initialled(tokens: readonly Token[], from: number, to: number): number {
  let i = from
  while (i + 2 < to && tokens[i]?.capital && (tokens[i]?.word.length ?? 0) === 1 && tokens[i + 1]?.word === '.') i += 2
  if (i === from) return -1
  const first = i
  while (i < to && tokens[i]?.isWord && tokens[i]?.capital) i += 1
  const last = tokens[i - 1]
  if (i === first || i - first > 2 || !last || last.word.length < 3 || postHeads.has(last.word) || groupHeads.has(last.word) || things.has(last.word) || informationNouns.has(last.word) || sums.has(last.word)) return -1
  return i
}

/** What a lettered entry of a list is about, and nobody's name. */
const sums = new Set(['payments', 'accounts', 'invoices', 'correspondence', 'planning', 'apologies', 'finance', 'items', 'matters'])

/** Titles that newspapers print in small letters. */
const small = new Set(['coun', 'cllr', 'councillor'])

/** Titles that stand in the names of posts too. */
const postTitles = new Set(['deputy', 'lord', 'lady', 'major', 'captain'])

function namesPost(tokens: readonly Token[], from: number, to: number): boolean {
  if (!postTitles.has(tokens[from - 1]?.word ?? '')) return false
  for (let i = from; i < to && tokens[i]?.capital; i += 1) if (postHeads.has(tokens[i]?.word ?? '')) return true
  return false
}

/** "JW / PS", "SH, CS, YG", "AWr": the token after the last, or -1. */
export function initialsEnd(tokens: readonly Token[], from: number, to: number): number {
  let i = from
  let found = false
  while (i < to) {
    const token = tokens[i]
    if (!token) break
    if (token.isWord) {
      const joiner = token.word === 'and' || token.word === '&'
      const length = token.end - token.start
      if (!joiner && !(token.capital && length >= 2 && length <= 7 && isInitials(token))) return -1
      found ||= !joiner
    } else if (token.word !== '/' && token.word !== ',') return -1
    i += 1
  }
  const last = tokens[i - 1]?.word
  return found && last !== 'and' && last !== '&' ? i : -1
}

function isInitials(token: Token): boolean {
  if (token.caps) return !/\d/.test(token.word) && token.word.length <= 4 || token.word.includes('/') || token.word.includes('&')
  return false
}
