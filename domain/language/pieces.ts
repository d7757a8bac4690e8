/** A line in pieces that are read one by one: sentences, tasks between semicolons, and none too long. */
import { postHeads } from './lexicon/actors'
import { saysWhen, saysWho } from './speech/action-label'
import { sentences } from './text/sentences'
import type { Token } from './text/tokens'

/** Sentences longer than this are read in pieces, so that no text can make the reader slow. */
const longest = 400

/** Words without which no sentence of the discussion holds a promise: keeps news cheap. */
const cues = new Set(['would', 'could', 'will', 'shall', 'should', 'agreed', 'agree', 'agrees', 'undertook', 'undertake', 'undertakes', 'offered', 'promised', 'asked', 'asks', 'requested', 'requests', 'committed', 'volunteered', 'pledged', 'reminded', 'tasked', 'instructed', 'directed', 'to', 'needs', 'resolved', 'decided', 'ordered', 'assured', 'assurance', 'assurances', 'guaranteed', 'commissioned', 'demanded', 'required', 'request', 'took', 'content', 'left', 'fell', 'agreeing', 'undertaking', 'offering', 'volunteering', 'committing', 'need', 'needed', 'suggested', 'proposed', 'deferred', 'postponed', 'forward', 'until'])

/** "RECOMMENDED – T H A T the minutes": where the words begin after it. */
export function spacedThat(tokens: readonly Token[]): number {
  for (let at = 0; at < 6; at += 1) if (tokens[at]?.word === 't' && tokens[at + 1]?.word === 'h' && tokens[at + 2]?.word === 'a' && tokens[at + 3]?.word === 't') return at + 4
  return 0
}

export function pieces(tokens: readonly Token[], start = 0): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  const all = start === 0 ? sentences(tokens) : sentences(tokens.slice(start)).map(({ from, to }) => ({ from: from + start, to: to + start }))
  for (const { from, to } of all) {
    let begin = from
    for (let i = from; i < to; i += 1) {
      if (!opensAction(tokens, i, from)) continue
      if (i > begin) found.push({ from: afterReference(tokens, begin, i), to: i })
      begin = i + 1
    }
    for (let at = afterReference(tokens, begin, to); at < to; at += longest) found.push({ from: at, to: Math.min(to, at + longest) })
  }
  return found
}

/** "... a new Warden at the lock ACTION JM to write": an action in the middle of a line. */
function opensAction(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]
  if (token?.word !== 'action' || !token.caps || tokens[i + 1]?.capital !== true || (i > from && tokens[i - 1]?.caps)) return false
  for (let k = i + 2; k < i + 5; k += 1) if (tokens[k]?.word === 'to') return true
  return false
}

/** A note that begins with one of these is read as a decision is: "Deferred until the June meeting", "Please can governors send". */
const notes = new Set(['deferred', 'postponed', 'carried'])
/** What is put off in a note: "Decision postponed to next meeting". */
const waits = new Set(['item', 'items', 'decision', 'matter', 'discussion', 'report', 'motion', 'vote', 'election', 'consideration', 'approval', 'application'])
const polite = new Set(['can', 'could', 'would', 'will'])

export const isNote = (tokens: readonly Token[], from: number): boolean => notes.has(tokens[from]?.word ?? '') || (notes.has(tokens[from + 1]?.word ?? '') && waits.has(tokens[from]?.word ?? '')) || (from > 0 && asksPolitely(tokens, from))

/** True where the words before a token ask: "Please", "Please can". */
export const asksPolitely = (tokens: readonly Token[], from: number): boolean => tokens[from - 1]?.word === 'please' || (polite.has(tokens[from - 1]?.word ?? '') && tokens[from - 2]?.word === 'please')

const references = new Set(['p', 'page', 'pp', 'para', 'paragraph', 'item', 'minute'])

/** "p.3 – Robin to speak to Chris", "AP125 RW to price": where the words begin after the place in the last minutes, or the number of an action. */
function afterReference(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]
  if (first?.caps && first.word.startsWith('ap') && from + 2 < to) {
    const number = first.word === 'ap' ? from + 1 : from
    if (/^(?:ap)?\d+$/.test(tokens[number]?.word ?? '')) return tokens[number + 1]?.isWord ? number + 1 : number + 2
  }
  if (first?.word === 'please' && from + 3 < to && tokens[from + 1]?.word !== 'note') return polite.has(tokens[from + 1]?.word ?? '') ? from + 2 : from + 1
  // "(10.5.1) Clerk to arrange"
  if (first?.word === '(' && /^\d{1,3}(?:\.\d{1,3})+$/.test(tokens[from + 1]?.word ?? '') && tokens[from + 2]?.word === ')' && from + 3 < to) return from + 3
  if (!references.has(first?.word ?? '')) return from
  const at = tokens[from + 1]?.word === '.' ? from + 2 : from + 1
  const mark = tokens[at + 1]?.word
  return /^\d/.test(tokens[at]?.word ?? '') && (mark === '-' || mark === ':') && at + 2 < to ? at + 2 : from
}

/** "EM to circulate the slides; IB to book the room": an action each. */
export function atSemicolons(tokens: readonly Token[], part: { from: number; to: number }): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = part.from
  for (let i = part.from; i < part.to; i += 1) {
    if (tokens[i]?.word !== ';' || i + 1 >= part.to) continue
    found.push({ from, to: i })
    from = i + 1
  }
  found.push({ from, to: part.to })
  return found
}

/** "... of the proposed trail. When: within three months.": a sentence that only says when belongs to the one before. */
export function withTimes(tokens: readonly Token[], parts: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (const part of parts) {
    const before = found[found.length - 1]
    if (before && (saysWhen(tokens, part) || saysWho(tokens, part.from))) before.to = part.to
    else found.push({ ...part })
  }
  return found
}

/** "RW applying": initials or a post, and what they are doing. */
const doing = (name: Token, next: Token | undefined): boolean => next !== undefined && !next.capital && next.word.length > 5 && next.word.endsWith('ing') && (name.caps || postHeads.has(name.word))

export function hasCue(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (token && (cues.has(token.word) || (token.capital && doing(token, tokens[i + 1])))) return true
  }
  return from > 0 && asksPolitely(tokens, from)
}
