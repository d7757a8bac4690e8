/** What sort of follow-up a deed is, by its verb, its object and who receives it. */
import type { FollowUpKind } from '../reading'
import { taskKind } from '../lexicon/verbs'
import { informationNouns, prepositions, recipientWords, relatives, reportNouns } from '../lexicon/words'
import type { Frame } from '../speech/frame'
import { wordOf } from '../speech/frame'

const bodiesElsewhere = new Set(['cabinet', 'council', 'executive', 'government', 'minister', 'ministers', 'secretary', 'parliament', 'commissioner', 'authority'])

/** The kind of a deed; null where the verb is none that anybody could be asked to do for a committee. */
export function kindOf(frame: Frame, index: number): FollowUpKind | null {
  const p = frame.predicates[index]
  if (!p) return null
  const after = wordOf(frame, p.to)
  const object = p.passive ? headNouns(frame, p.subjectFrom, p.subjectTo) : objectNouns(frame, p.to)
  const has = (words: ReadonlySet<string>): boolean => object.some((noun) => words.has(noun))
  switch (p.lemma) {
    case 'look': return after === 'into' || after === 'at' || after === 'further' || after === 'again' ? 'investigate' : null
    case 'come': case 'revert': return 'report-back'
    case 'get': return after === 'back' ? 'provide-information' : null
    case 'feed': return 'report-back'
    case 'go': return after === 'back' ? 'report-back' : null
    case 'carry': return after === 'out' ? (has(reportNouns) ? 'report-back' : 'implement') : null
    case 'set': return after === 'up' ? (has(reportNouns) ? 'report-back' : 'arrange') : after === 'out' ? 'provide-information' : 'implement'
    case 'take': return after === 'to' || after === 'back' ? 'raise' : 'implement'
    case 'follow': return after === 'up' || after === 'this' || after === 'that' || p.passive ? 'raise' : null
    case 'find': return after === 'out' ? 'provide-information' : 'implement'
    case 'pick': return after === 'up' ? 'raise' : null
    case 'draw': return after === 'up' ? 'implement' : null
    case 'put': return has(new Set(['item', 'matter', 'subject', 'topic'])) || wordOf(frame, p.to + 1) === 'agenda' ? 'work-programme' : 'implement'
    case 'do': return has(new Set(['this', 'so', 'it', 'work', 'that'])) && !p.passive ? 'implement' : has(new Set(['work'])) ? 'implement' : null
    case 'seek': return has(new Set(['nominations', 'volunteers', 'expressions', 'nomination'])) ? 'appoint' : 'investigate'
    case 'make': return has(new Set(['representations', 'representation'])) ? 'write' : has(new Set(['enquiries', 'inquiries'])) ? 'investigate' : has(new Set(['arrangements', 'appointment'])) ? 'arrange' : 'implement'
    case 'give': return has(new Set(['consideration', 'thought'])) ? 'investigate' : has(reportNouns) ? 'report-back' : 'provide-information'
    case 'obtain': return 'provide-information'
    case 'hold': return 'arrange'
    case 'invite': return 'arrange'
    case 'draft': return has(new Set(['letter', 'letters'])) ? 'write' : has(new Set(['response'])) ? 'respond' : 'implement'
    case 'move': return has(new Set(['item', 'items', 'report'])) ? 'work-programme' : 'implement'
    case 'include': return has(informationNouns) ? 'provide-information' : has(new Set(['item', 'matter', 'topic', 'subject'])) || object.length === 0 ? 'work-programme' : 'implement'
    case 'answer': return 'respond'
    default: break
  }
  const kind = taskKind(p.lemma)
  if (has(new Set(['letter', 'letters'])) && (kind === 'circulate' || kind === 'provide-information')) return 'write'
  if (kind === 'circulate' && object[0] === 'answer') return 'write'
  if ((kind === 'report-back' || kind === 'refer' || kind === 'circulate') && has(new Set(['response', 'responses', 'submission'])) && hasRecipient(frame, p.to, bodiesBeyond)) return 'respond'
  if (p.lemma === 'submit' || p.lemma === 'present' || p.lemma === 'forward' || p.lemma === 'pass') {
    if (has(new Set(['comments', 'recommendations', 'views', 'concerns', 'observations', 'recommendation', 'comment', 'petition'])) && hasRecipient(frame, p.to, bodiesElsewhere)) return 'refer'
    if (has(new Set(['application', 'bid', 'claim', 'applications', 'form', 'forms', 'objection', 'objections'])) ) return 'implement'
  }
  if ((kind === 'provide-information' || kind === 'circulate') && has(reportNouns) && p.lemma !== 'circulate' && p.lemma !== 'send' && p.lemma !== 'forward' && hasReport(object)) return 'report-back'
  if (kind === 'implement' && (p.lemma === 'undertake' || p.lemma === 'produce' || p.lemma === 'complete') && hasReport(object)) return 'report-back'
  return kind
}

const bodiesBeyond = new Set(['department', 'government', 'ministry', 'consultation', 'inspectorate', 'ombudsman', 'minister', 'secretary', 'defra', 'dfe', 'ofsted'])

function hasReport(object: readonly string[]): boolean {
  return object.some((noun) => noun === 'report' || noun === 'reports' || noun === 'update' || noun === 'updates' || noun === 'review' || noun === 'reviews')
}

function hasRecipient(frame: Frame, from: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < Math.min(frame.to, from + 16); i += 1) {
    const word = wordOf(frame, i)
    if (word === ';' || word === '.') return false
    if (words.has(word)) return true
  }
  return false
}

/** Nouns of the noun phrase before its first preposition or relative: "a further report on X" gives further, report. */
export function headNouns(frame: Frame, from: number, to: number): string[] {
  const found: string[] = []
  for (let i = from; i < to; i += 1) {
    const token = frame.tokens[i]
    if (!token) break
    if (!token.isWord) {
      if (token.word === ',' && found.length > 0) break
      continue
    }
    if (prepositions.has(token.word) && token.word !== 'following' && found.length > 0) {
      // "the outcome of the consultation", "details of": what comes after "of" counts too, but later.
      break
    }
    if (relatives.has(token.word) || token.word === 'that') {
      if (found.length > 0) break
      continue
    }
    found.push(token.word)
  }
  return found.reverse()
}

/** Nouns of the object after a verb, past a recipient ("provide Members with the figures"). */
export function objectNouns(frame: Frame, from: number): string[] {
  const found: string[] = []
  for (let i = from; i < Math.min(frame.to, from + 16); i += 1) {
    const token = frame.tokens[i]
    if (!token) break
    const word = token.word
    if (!token.isWord) {
      if (word === ';' || word === '.' || word === ':') break
      continue
    }
    if (word === 'with' || word === 'to' || word === 'back' || word === 'out' || word === 'up' || word === 'by' || word === 'at' || word === 'for') continue
    if (word === 'and' && found.some((noun) => informationNouns.has(noun))) break
    if (relatives.has(word) || word === 'that' || (prepositions.has(word) && found.some((noun) => informationNouns.has(noun)))) break
    found.push(word)
  }
  return found
}

/** True where the words from a token on name the body or its members as those who receive. */
export function toBody(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, frame.to, from + 30); i += 1) {
    if (recipientWords.has(wordOf(frame, i))) return true
  }
  return false
}
