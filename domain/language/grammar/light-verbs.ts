/** "gave a commitment that", "made a request for": a verb that says little and a noun that says what was done. */
import { table } from '../lexicon/table'
import { reportNouns } from '../lexicon/words'
import type { Token } from '../text/tokens'
import type { Predicate } from './predicate'

const light = new Set(['give', 'make', 'enter', 'offer', 'provide', 'issue', 'put', 'receive', 'seek'])
const deeds = table<string>({
  commitment: 'commit', commitments: 'commit', undertaking: 'undertake', undertakings: 'undertake', promise: 'promise', assurance: 'assure', assurances: 'assure',
  pledge: 'pledge', guarantee: 'guarantee', request: 'request', requests: 'request', instruction: 'instruct', instructions: 'instruct', direction: 'direct', suggestion: 'suggest', proposal: 'propose', offer: 'offer', word: 'promise',
})
/** Nouns by which the one who receives them is told something, or asks for it. */
const told = new Set(['assure', 'commit', 'undertake', 'promise', 'guarantee'])

/** Puts the deed in the place of the light verb, where its noun explains what follows ("that", "to", "for"). Changes the predicate. */
export function lightVerb(tokens: readonly Token[], p: Predicate, limit: number): void {
  if (p.lemma === 'be') {
    const at = tokens[p.to]?.word === 'a' ? p.to + 1 : p.to
    if (tokens[at]?.word === 'recommendation' && opensContent(tokens[at + 1])) {
      p.lemma = 'recommend'
      p.to = at + 1
    }
    subjectOfReport(tokens, p, limit)
    if (tokens[p.to]?.word === 'at') mayDo(tokens, p, ['liberty'])
    return
  }
  if (p.lemma === 'have' && !p.passive) mayDo(tokens, p, ['power', 'authority', 'leave', 'permission', 'liberty'])
  if (!light.has(p.lemma)) return
  if (p.passive) {
    if (p.lemma === 'put' || p.lemma === 'enter') return
    const noun = headBefore(tokens, p.subjectFrom, p.subjectTo)
    const deed = deeds.get(noun)
    // "A request was made by Members to": who made it stands between.
    let at = p.to
    if (tokens[at]?.word === 'by' || tokens[at]?.word === 'from') while (at < Math.min(limit, p.to + 6) && !opensContent(tokens[at])) at += 1
    if (deed && opensContent(tokens[at])) p.lemma = deed
    return
  }
  for (let i = p.to; i < Math.min(limit, p.to + 8); i += 1) {
    const token = tokens[i]
    if (i === p.to && token?.word === ',') continue
    if (!token?.isWord) return
    const deed = deeds.get(token.word)
    if (!deed) continue
    if (token.word === 'word' && !['his', 'her', 'their', 'its'].includes(tokens[i - 1]?.word ?? '')) return
    if (!opensContent(tokens[i + 1])) return
    if (p.lemma === 'seek' || p.lemma === 'receive') {
      // "sought an assurance that", "received a request that": said by the way.
      if (told.has(deed)) p.lemma = 'seek'
      return
    }
    p.lemma = deed
    p.to = i + 1
    return
  }
}

/** "be at liberty to", "have power to": be authorised to. Changes the predicate. */
function mayDo(tokens: readonly Token[], p: Predicate, nouns: readonly string[]): void {
  if (p.mood !== 'subjunctive' && !(p.lemma === 'have' && p.mood === 'present')) return
  for (let i = p.to; i < p.to + 4; i += 1) {
    if (!nouns.includes(tokens[i]?.word ?? '') || tokens[i + 1]?.word !== 'to') continue
    p.lemma = 'authorise'
    p.passive = true
    p.to = i + 1
    return
  }
}

/** "be the subject of a further report": be reported on. Changes the predicate. */
function subjectOfReport(tokens: readonly Token[], p: Predicate, limit: number): void {
  if (tokens[p.to]?.word !== 'the' || tokens[p.to + 1]?.word !== 'subject' || tokens[p.to + 2]?.word !== 'of') return
  for (let i = p.to + 3; i < Math.min(limit, p.to + 8) && tokens[i]?.isWord; i += 1) {
    if (!reportNouns.has(tokens[i]?.word ?? '')) continue
    p.lemma = 'report'
    p.passive = true
    p.to = i + 1
    return
  }
}

/** True where a light verb and its noun stand together ("gave an undertaking to"). */
export function isLight(tokens: readonly Token[], i: number, lemma: string): boolean {
  if (!light.has(lemma)) return false
  for (let k = i + 1; k < i + 8; k += 1) {
    const token = tokens[k]
    // "sought, and the Director gave, an undertaking that".
    if (k === i + 1 && token?.word === ',') continue
    if (!token?.isWord) return false
    if (deeds.has(token.word)) return opensContent(tokens[k + 1])
  }
  return false
}

function opensContent(token: Token | undefined): boolean {
  return token?.word === 'that' || token?.word === 'to' || token?.word === 'for'
}

/** The last noun before the first preposition of a subject. */
function headBefore(tokens: readonly Token[], from: number, to: number): string {
  let head = ''
  for (let i = from; i < to; i += 1) {
    const word = tokens[i]?.word ?? ''
    if (word === 'from' || word === 'by' || word === 'of') break
    head = word
  }
  return head
}
