/**
 * Who is named in a stretch of words: a post with its "of A, B and C" and its bracket, a person, initials, a group,
 * a body, a pronoun. The stretch must be wholly that name, save for what is said beside it ("in consultation with").
 */
import { postHeads } from '../lexicon/actors'
import { determiners, prepositions, relatives } from '../lexicon/words'
import type { Token } from '../text/tokens'
import type { Actor } from './actor'
import { beside, headed, postBeside } from './headed'
import { initialsEnd, joint, opensMore, personEnd } from './persons'
import { isAdverb } from './verb-group'

export type { Actor } from './actor'

const longest = 60

/** True where the tokens end with a name that can owe something. */
export function endsWithActor(tokens: readonly Token[], from: number, to: number): boolean {
  return actorIn(tokens, from, to) !== null
}

/** The name that fills the tokens from `from` to `to` (exclusive), or null. */
export function actorIn(tokens: readonly Token[], from: number, to: number): Actor | null {
  if (to - from > longest) from = to - longest
  // "Following a long debate, in the course of which ..., the Roads Manager": what stands after the last comma.
  if (prepositions.has(tokens[from]?.word ?? '') && to - from > 3) {
    const comma = lastComma(tokens, from, to)
    const name = comma > 0 ? nameAt(tokens, comma + 1, to) : null
    if (name) return name
  }
  const region = trim(tokens, from, to)
  if (region.to <= region.from) return null
  const whole = behindLetters(tokens, region.from, region.to) ?? nameAt(tokens, region.from, region.to)
  if (whole) return whole
  // "Following discussion, the Head of Law, HR and Assets": the name begins after one of the commas.
  for (let i = region.from; i < region.to; i += 1) {
    if (tokens[i]?.word !== ',' && tokens[i]?.word !== '-' && tokens[i]?.word !== ':') continue
    const rest = trim(tokens, i + 1, region.to)
    const name = rest.to > rest.from ? nameAt(tokens, rest.from, rest.to) : null
    if (name) return name
  }
  // "Arising from discussion the Members": without a comma, the name begins at the first article that fits.
  const opener = tokens[region.from]?.word ?? ''
  if (prepositions.has(opener) || opener.endsWith('ing') || opener === 'as' || opener === 'every' || opener === 'each') {
    const end = tokens[region.to - 1]
    const named = end !== undefined && (end.capital || postHeads.has(end.word))
    for (let i = region.from + 1; i < region.to; i += 1) {
      const token = tokens[i]
      if (token?.word !== 'the' && !(named && token?.capital && !tokens[i - 1]?.capital && !determiners.has(tokens[i - 1]?.word ?? ''))) continue
      const name = nameAt(tokens, i, region.to)
      if (name && (token.word === 'the' || name.sort === 'person' || name.sort === 'initials' || name.sort === 'post') && !['of', 'by', 'with', 'from', 'to', 'for', 'in', 'at', 'on'].includes(tokens[i - 1]?.word ?? '')) return name
    }
  }
  // "With the consent of the Chair it", "At the next meeting he".
  const last = tokens[region.to - 1]
  if (last && (last.word === 'he' || last.word === 'she' || last.word === 'they') && region.to - region.from > 1) {
    return { from: region.to - 1, to: region.to, sort: 'pronoun', head: last.word }
  }
  return null
}

/** "The Fenshire County Council (FCC) Finance team": letters that a name holds, and a name behind them. */
function behindLetters(tokens: readonly Token[], from: number, to: number): Actor | null {
  for (let i = from + 3; i < to - 1; i += 1) {
    if (tokens[i]?.word !== ')') continue
    return tokens[i - 2]?.word === '(' && tokens[i - 1]?.caps && tokens[i + 1]?.capital && !tokens[i + 1]?.caps ? nameAt(tokens, i + 1, to) : null
  }
  return null
}

const ownLetters = new Set(['la', 'lea', 'lpa', 'lha', 'ia', 'hr', 'ict', 'it'])
const othersLetters = new Set(['nhs', 'dfe', 'dft', 'dwp', 'doh', 'dhsc', 'ccg', 'ccgs', 'icb', 'icbs', 'lga', 'cqc', 'hmrc', 'hmic', 'defra', 'esfa', 'efa', 'mod', 'moj', 'mhclg', 'dclg', 'dluhc', 'hse', 'nao', 'bbc', 'eu', 'lgo', 'tfl', 'cps', 'gmc', 'ons', 'nice'])

/** "the LA", "NHS": letters that name a service or a body, and no person. */
function bodyByLetters(tokens: readonly Token[], from: number, to: number): Pick<Actor, 'sort' | 'head'> | null {
  const word = to - from === 1 ? tokens[from]?.word ?? '' : ''
  return ownLetters.has(word) ? { sort: 'group', head: word } : othersLetters.has(word) ? { sort: 'outsider', head: word } : null
}

function lastComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from; i -= 1) if (tokens[i]?.word === ',') return i
  return -1
}

function trim(tokens: readonly Token[], start: number, stop: number): { from: number; to: number } {
  let from = start
  let to = stop
  while (from < to) {
    const token = tokens[from]
    if (!token) break
    if (!token.isWord ? token.word !== '(' : (isAdverb(token.word) && !determiners.has(token.word) && !(token.caps && to - from === 1)) || token.word === 'that' || token.word === 'and' || token.word === 'but') from += 1
    else break
  }
  // "The Convener, for her part,": what stands between commas.
  if (tokens[to - 1]?.word === ',') {
    const comma = lastComma(tokens, from, to - 1)
    if (comma > from && !tokens[comma + 1]?.capital && nameAt(tokens, from, comma)) to = comma
  }
  // "the Clerk and Chairman between them"
  if (tokens[to - 1]?.word === 'them' && tokens[to - 2]?.word === 'between') to -= 2
  let changed = true
  while (changed && to > from) {
    changed = false
    const token = tokens[to - 1]
    if (token && (token.isWord ? isAdverb(token.word) && !token.capital : token.word !== ')' && token.word !== '.')) {
      to -= 1
      changed = true
      continue
    }
    // ", in consultation with the Chair" and its like at the end.
    for (let i = from + 1; i < to; i += 1) {
      const word = tokens[i]?.word ?? ''
      if (tokens[i - 1]?.word === ',' && beside.has(word)) {
        to = i - 1
        changed = true
        break
      }
      if (word === 'in' && tokens[i + 1]?.word === 'consultation') {
        to = i
        changed = true
        break
      }
    }
  }
  return { from, to }
}

/** The name that begins at `from` and fills the stretch. */
function nameAt(tokens: readonly Token[], from: number, to: number): Actor | null {
  let i = from
  const first = tokens[i]
  if (!first?.isWord && first?.word !== '(') return null
  if (to - from === 1 && (first.word === 'he' || first.word === 'she' || first.word === 'they' || (first.word === 'i' && first.capital))) return { from, to, sort: 'pronoun', head: first.word }
  if ((prepositions.has(first.word) && !(first.caps && to - from === 1)) || relatives.has(first.word)) return null
  let kept = from
  while (i < to) {
    const word = tokens[i]?.word ?? ''
    if (!determiners.has(word)) break
    if (word === 'the' || word === 'a' || word === 'an' || word === 'this' || word === 'that') kept = i === kept ? i + 1 : kept
    if ((word === 'each' || word === 'all' || word === 'both' || word === 'some' || word === 'any') && tokens[i + 1]?.word === 'of') i += 1
    if (word === 'no') return null
    i += 1
  }
  if (i >= to) return null
  const start = i
  const person = personEnd(tokens, start, to)
  if (person > 0) {
    const post = postBeside(tokens, person, to)
    if (post) return { ...post, sort: 'post' }
    if (person >= to || opensMore(tokens[person])) return { from: kept, to: person >= to ? to : joint(tokens, person, to), sort: 'person', head: tokens[person - 1]?.word ?? '' }
    return null
  }
  const initials = initialsEnd(tokens, start, to)
  if (initials >= to && !(to - start === 1 && postHeads.has(tokens[start]?.word ?? ''))) return { from: start, to, ...bodyByLetters(tokens, start, to) ?? { sort: 'initials', head: '' } }
  return headed(tokens, kept, start, to)
}
