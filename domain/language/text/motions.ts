/** The words of motions, in one place for sentences and layouts: that one fell, and the wording of somebody's own. */
import type { Token } from './tokens'

/** Single words that say that the body decided against what was moved, or let it fall. */
const lostWords: readonly string[] = ['lost', 'defeated', 'rejected', 'fell', 'lapsed', 'lapses']
/** And that nothing came of it, decided or not. */
export const fallWords: readonly string[] = [...lostWords, 'withdrawn']

/** Source of a pattern for what was decided against. */
export const votedDown = `(?:${lostWords.join('|')}|not carried)`
/** Source of a pattern for whatever fell. */
export const fallen = `(?:${fallWords.join('|')}|not carried)`

/** The words say that what was moved fell. */
export const saysFell = new RegExp(`\\b${fallen}\\b`, 'i')

const modals = ['will', 'shall', 'would']
const puts = ['ask', 'move', 'propose', 'request', 'call']

/** "“I will ask at the next meeting that ...", "We shall move that ...": the wording of somebody's own motion, at the start of a line. */
export const ownMotion = new RegExp(`^[“"‘'|]{0,2}\\s*[“"|]?\\s*(?:I|We) (?:${modals.join('|')}|wish to) (?:${puts.join('|')})\\b`)

/** The same at a token; where nothing is quoted, only with "at" or "that" behind it: "I will ask the Clerk" is a promise. */
export function isOwnMotion(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.isWord ? from : from + 1
  const who = tokens[at]
  if (!who?.capital || (who.word !== 'i' && who.word !== 'we')) return false
  const verb = modals.includes(tokens[at + 1]?.word ?? '') ? at + 2 : tokens[at + 1]?.word === 'wish' && tokens[at + 2]?.word === 'to' ? at + 3 : -1
  return verb > 0 && puts.includes(tokens[verb]?.word ?? '') && (at > from || ['at', 'that'].includes(tokens[verb + 1]?.word ?? ''))
}
