/** What the words beside a deed say of its kind: to whom it goes, where it is put, who is kept informed. */
import type { Predicate } from '../grammar/predicate'
import { isParticiple } from '../lexicon/verbs'
import { prepositions, recipientWords } from '../lexicon/words'
import type { Frame } from '../speech/frame'
import { wordOf } from '../speech/frame'

const closesNoun = new Set(['inside', 'once', 'when', 'this', 'next', 'now', 'during', 'safe', 'good', 'up', 'out', 'back', 'away', 'down', 'again', 'off', 'before', 'by', 'in', 'at', 'within', 'on', 'to', 'for', 'as', 'without', 'and', 'with', 'from'])
const pages = new Set(['website', 'websites', 'web', 'noticeboard', 'noticeboards', 'internet', 'facebook', 'twitter', 'intranet', 'magazine', 'newsletter'])
const hasOn = (frame: Frame, from: number, to: number): boolean => { for (let i = from; i < to; i += 1) if (wordOf(frame, i) === 'on' || wordOf(frame, i) === 'in') return true; return false }

/** "put the recording on the website". */
export function onWebsite(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 9); i += 1) if (pages.has(wordOf(frame, i)) || (wordOf(frame, i) === 'board' && (wordOf(frame, i - 1) === 'notice' || (wordOf(frame, i - 2) === 'on' && wordOf(frame, i - 3) === 'up')))) return hasOn(frame, p.to, i)
  return false
}

export function goesTo(frame: Frame, p: Predicate, word: string): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 12); i += 1) if (wordOf(frame, i) === word) return true
  return false
}

/** "forward the form to Ida Crewe": sent to one, as against sent round. */
export function toOne(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 10); i += 1) if (wordOf(frame, i) === 'to') return frame.tokens[i + 1]?.capital === true || (frame.tokens[i + 2]?.capital === true && wordOf(frame, i + 1) === 'the')
  return false
}

/** "include the figures in the strategy", "within the Forward Plan". */
export function inDocument(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 14); i += 1) {
    if (!['in', 'within', 'into'].includes(wordOf(frame, i))) continue
    for (let k = i + 1; k < i + 5; k += 1) if (['strategy', 'plan', 'policy', 'leaflet', 'letter', 'constitution', 'minutes'].includes(wordOf(frame, k))) return !['work', 'business', 'audit'].includes(wordOf(frame, k - 1))
  }
  return false
}

/** "put this to the Commissioner in writing", "be told by letter". */
export function inWriting(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 12); i += 1) {
    const word = wordOf(frame, i)
    if (word === ';' || word === '.') return false
    if ((word === 'writing' && wordOf(frame, i - 1) === 'in') || (word === 'letter' && wordOf(frame, i - 1) === 'by')) return true
  }
  return false
}

/** "included in the monthly mailing", "within its circulation". */
export function inMailing(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 14); i += 1) if (mailings.has(wordOf(frame, i))) return ['in', 'within', 'on', 'into', 'to'].some((word) => goesTo(frame, p, word))
  return false
}
const mailings = new Set(['circulation', 'mailing', 'mailings', 'distribution', 'mailshot'])

/** "brought back to the agenda". */
export function onAgenda(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 5); i += 1) if (wordOf(frame, i) === 'agenda') return true
  return false
}

/** "on the forward plan", "on the agenda". */
export function onProgramme(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 7); i += 1) {
    const word = wordOf(frame, i)
    if (word === 'agenda' || word === 'workplan' || word === 'programme' || (word === 'plan' && ['forward', 'work', 'business'].includes(wordOf(frame, i - 1)))) return true
  }
  return false
}

/** "keep the ward members informed". */
export function keepsInformed(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 8); i += 1) {
    const word = wordOf(frame, i)
    if (['informed', 'updated', 'apprised', 'advised', 'abreast', 'posted', 'briefed', 'up-to-date'].includes(word)) return true
    if (word === 'up' && wordOf(frame, i + 1) === 'to' && wordOf(frame, i + 2) === 'date') return true
  }
  return false
}

/** "keep the Board informed", "the Committee be kept informed": the body, as against members one by one. */
export function keepsBody(frame: Frame, p: Predicate): boolean {
  const [from, to] = p.passive ? [p.subjectFrom, p.subjectTo] : [p.to, p.to + 5]
  for (let i = from; i < to; i += 1) if (['committee', 'board', 'panel', 'cabinet', 'council', 'forum', 'executive', 'commission'].includes(wordOf(frame, i))) return true
  return false
}

/** "have it made safe", "have the gate repaired": somebody is made to do it. */
export function hasDone(frame: Frame, p: Predicate): boolean {
  for (let i = p.to + 1; i < Math.min(frame.to, p.to + 8); i += 1) {
    const token = frame.tokens[i]
    if (!token?.isWord || (prepositions.has(token.word) && token.word !== 'of')) return false
    const next = frame.tokens[i + 1]
    const noun = ['the', 'a', 'an', 'any', 'some', 'further', 'its', 'their'].includes(frame.tokens[i - 1]?.word ?? '')
    if (isParticiple(token.word) && !noun && (!next?.isWord || closesNoun.has(next.word))) return true
  }
  return false
}

/** True where the words from a token on name the body or its members as those who receive. */
export function toBody(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, frame.to, from + 30); i += 1) {
    const word = wordOf(frame, i)
    if (recipientWords.has(word) || (word.endsWith("'") && recipientWords.has(word.slice(0, -1)))) return true
  }
  return false
}

export function hasRecipient(frame: Frame, from: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < Math.min(frame.to, from + 16); i += 1) {
    const word = wordOf(frame, i)
    if (word === ';' || word === '.') return false
    if (words.has(word)) return true
  }
  return false
}
