/** What sort of follow-up a deed is, by its verb, its object and who receives it. */
import type { FollowUpKind } from '../reading'
import type { Predicate } from '../grammar/predicate'
import { taskKind } from '../lexicon/verbs'
import { informationNouns, prepositions, recipientWords, relatives, reportNouns } from '../lexicon/words'
import type { Frame } from '../speech/frame'
import { sharedWith, wordOf } from '../speech/frame'
import { goesTo, hasDone, hasRecipient, inDocument, inMailing, inWriting, keepsBody, keepsInformed, onAgenda, onProgramme, onWebsite, toBody, toOne } from './kind-signs'

export { toBody }

const bodiesElsewhere = new Set(['cabinet', 'council', 'executive', 'government', 'minister', 'ministers', 'secretary', 'parliament', 'commissioner', 'authority'])

const nouns = {
  word: new Set(['word', 'words', 'conversation', 'discussion', 'chat', 'meeting', 'talk']), price: new Set(['price', 'prices', 'quote', 'quotes', 'quotation', 'quotations', 'estimate', 'costs', 'figures', 'information', 'advice']), matter: new Set(['item', 'matter', 'subject', 'topic']), item: new Set(['item', 'items', 'report']), it: new Set(['this', 'so', 'it', 'work', 'that']), work: new Set(['work']),
  nomination: new Set(['nominations', 'volunteers', 'expressions', 'nomination']), representation: new Set(['representations', 'representation']), enquiry: new Set(['enquiries', 'inquiries']),
  session: new Set(['exercise', 'session', 'sessions', 'workshop', 'workshops', 'training', 'seminar', 'course', 'event', 'events', 'drop-in', 'demonstration', 'rehearsal', 'briefing']),
  instrument: new Set(['decision', 'notice', 'notices', 'licence', 'permit', 'certificate', 'order', 'proceedings']), visit: new Set(['visit', 'visits']), returns: new Set(['return', 'returns', 'report', 'reports']), talks: new Set(['talks', 'discussions', 'negotiations', 'dialogue', 'conversations', 'correspondence']),
  research: new Set(['research', 'investigation', 'investigations', 'enquiries', 'inquiries']), opinion: new Set(['views', 'view', 'opinion', 'opinions', 'comments']), meeting: new Set(['meeting', 'meetings']), nominee: new Set(['nominee', 'nominees', 'nominations', 'nomination']), evidence: new Set(['evidence']), legal: new Set(['advice']),
  order: new Set(['order', 'orders', 'contract', 'contracts', 'deposit']), advert: new Set(['advert', 'adverts', 'advertisement', 'notice', 'notices']), review: new Set(['review', 'reviews']), day: new Set(['date', 'dates', 'day', 'slot', 'time']),
  arrangement: new Set(['arrangements', 'appointment']), thought: new Set(['consideration', 'thought']), letter: new Set(['letter', 'letters', 'apology', 'reminder', 'card']), response: new Set(['response', 'responses', 'submission']),
  view: new Set(['comments', 'recommendations', 'views', 'concerns', 'observations', 'recommendation', 'comment', 'petition']),
  application: new Set(['application', 'bid', 'claim', 'applications', 'form', 'forms', 'objection', 'objections']), answer: new Set(['response']), feeling: new Set(['thanks', 'gratitude', 'appreciation', 'sympathy', 'condolences', 'concern', 'concerns', 'regret', 'congratulations']),
  paper: new Set(['report', 'reports', 'proposal', 'proposals', 'paper', 'recommendations', 'recommendation', 'strategy', 'plan', 'case', 'options', 'matter', 'issue', 'item', 'request']),
}

/** The kind of a deed; null where the verb is none that anybody could be asked to do for a committee. */
export function kindOf(frame: Frame, index: number): FollowUpKind | null {
  const p = frame.predicates[index]
  if (!p) return null
  if (p.kind === undefined) p.kind = findKind(frame, p)
  return p.kind
}

function findKind(frame: Frame, p: Predicate): FollowUpKind | null {
  const after = wordOf(frame, p.to)
  const kind = taskKind(p.lemma)
  if (kind === null && !particular.has(p.lemma)) return null
  const object = p.passive ? (p.subjectTo > p.subjectFrom ? headNouns(frame, p.subjectFrom, p.subjectTo) : sharedNouns(frame, p)) : objectNouns(frame, p.to)
  if (mayBeWritten.has(p.lemma) && inWriting(frame, p)) return 'write'
  switch (p.lemma) {
    case 'express': return any(object, nouns.feeling) ? 'raise' : null
    case 'look': return goesWith(frame, p, 'up') || after === 'for' ? 'investigate' : wordOf(frame, p.to + 1) === 'again' ? 'report-back' : goesWith(frame, p, 'out') && after !== 'for' ? 'investigate' : after === 'into' || after === 'at' || after === 'further' || after === 'again' ? 'investigate' : null
    case 'come': return after === 'round' ? 'circulate' : after === 'off' || after === 'out' ? null : 'report-back'
    case 'feed': case 'revert': return 'report-back'
    case 'get': return after === 'back' ? 'provide-information' : any(object, nouns.price) ? 'investigate' : null
    case 'go': return after === 'round' || after === 'out' ? (any(headNouns(frame, p.subjectFrom, p.subjectTo), nouns.letter) ? 'write' : 'circulate') : any(headNouns(frame, p.subjectFrom, p.subjectTo), nouns.letter) ? 'write' : after === 'back' ? 'report-back' : after === 'to' || after === 'before' || (after === 'forward' && toBody(frame, p.to, frame.to)) ? 'refer' : after === 'on' || after === 'in' || after === 'onto' ? (onProgramme(frame, p) ? 'work-programme' : onWebsite(frame, p) ? 'publish' : null) : null
    case 'carry': return after === 'out' ? (any(object, nouns.research) ? 'investigate' : any(object, reportNouns) ? 'report-back' : 'implement') : null
    case 'set': return after === 'up' || goesWith(frame, p, 'up') ? (any(object, reportNouns) ? 'report-back' : 'arrange') : after === 'out' ? 'provide-information' : 'implement'
    case 'take': return after === 'to' || after === 'back' || goesWith(frame, p, 'back') ? 'raise' : any(object, nouns.legal) ? 'investigate' : goesWith(frame, p, 'away') ? 'investigate' : goesWith(frame, p, 'up') || goesWith(frame, p, 'forward') ? 'raise' : takesTo(frame, p, object) ? 'refer' : p.passive && any(object, nouns.review) ? 'report-back' : 'implement'
    case 'follow': return !p.passive && goesWith(frame, p, 'up') ? 'raise' : !p.passive && comesLater(frame, p) ? 'provide-information' : after === 'up' || after === 'this' || after === 'that' || p.passive ? 'raise' : null
    case 'ask': return toSomeone(frame, p) || asksWhat(frame, p) ? 'raise' : kind
    case 'let': return any(object, reportNouns) ? 'report-back' : byObject(frame, p, kind, object)
    case 'clarify': return after === 'whether' || after === 'if' ? 'investigate' : kind
    case 'fix': case 'canvass': return any(object, nouns.day) || any(object, nouns.session) ? 'arrange' : kind
    case 'find': return any(object.slice(0, 3), nouns.day) ? 'arrange' : after === 'out' ? 'investigate' : object.includes('place') && onProgramme(frame, p) ? 'work-programme' : 'implement'
    case 'have': return any(object.slice(0, 3), nouns.word) ? 'raise' : gives(frame, p) ? 'provide-information' : object.some((noun) => noun === 'ready' || noun === 'done') || hasDone(frame, p) ? 'implement' : null
    case 'lay': return wordOf(frame, p.to) === 'before' || toBody(frame, p.to, frame.to) ? 'report-back' : 'implement'
    case 'see': return ['what', 'whether', 'if', 'how'].includes(after) ? 'investigate' : (after === 'to' && nouns.it.has(wordOf(frame, p.to + 1))) || after === 'that' || after === 'about' ? 'implement' : null
    case 'run': return any(object, nouns.session) ? 'arrange' : null
    case 'pick': return after === 'up' ? (goesWith(frame, p, 'with') ? 'raise' : 'investigate') : null
    case 'acknowledge': return p.passive ? 'respond' : kind
    case 'draw': return after === 'up' || goesWith(frame, p, 'together') || goesWith(frame, p, 'up') ? 'implement' : wordOf(frame, after === 'to' ? p.to + 2 : p.to) === 'attention' || goesWith(frame, p, 'attention') ? 'raise' : null
    case 'report': return reportsElsewhere(frame, p) ? 'raise' : byObject(frame, p, kind, object)
    case 'put': return after === 'before' || goesWith(frame, p, 'before') || (p.passive && after === 'to' && toBody(frame, p.to, Math.min(frame.to, p.to + 7))) ? 'report-back' : after === 'in' ? 'provide-information' : onWebsite(frame, p) ? 'publish' : any(object, nouns.matter) || onProgramme(frame, p) ? 'work-programme' : 'implement'
    case 'do': return any(object, nouns.it) && !p.passive ? 'implement' : any(object, nouns.work) ? 'implement' : null
    case 'seek': return any(object, nouns.nomination) ? 'appoint' : any(object, nouns.opinion) ? 'raise' : object.includes('meeting') ? 'arrange' : 'investigate'
    case 'open': case 'enter': case 'start': case 'begin': return any(object, nouns.talks) ? 'raise' : begun(frame, p) ?? kind
    case 'update': return object.includes('programme') && object.includes('work') ? 'work-programme' : tellsBody(frame, p, object) ? kind : 'implement'
    case 'call': return after === 'on' ? 'raise' : object.includes('meeting') ? 'arrange' : null
    case 'make': return p.passive && (after === 'publicly' || wordOf(frame, p.verb + 1) === 'publicly' || (after === 'available' && onWebsite(frame, p))) ? 'publish' : p.passive && after === 'available' ? 'provide-information' : any(object, nouns.representation) || goesWith(frame, p, 'known') ? 'raise' : any(object, nouns.visit) ? 'arrange' : p.passive && any(object, nouns.returns) ? 'report-back' : any(object, nouns.enquiry) ? 'investigate' : any(object, nouns.arrangement) ? 'arrange' : 'implement'
    case 'give': return p.passive && any(objectNouns(frame, p.to), nouns.session) ? 'arrange' : any(object, nouns.thought) ? 'investigate' : any(object, nouns.nominee) ? 'appoint' : object[0] === 'evidence' ? 'attend' : object.includes('public') && object.includes('notice') ? 'publish' : any(object, reportNouns) ? 'report-back' : 'provide-information'
    case 'obtain': return 'provide-information'
    case 'hold': return 'arrange'
    case 'keep': return keepsInformed(frame, p) ? (keepsBody(frame, p) ? 'report-back' : 'provide-information') : kind
    case 'invite': return any(object, nouns.nominee) || any(object, nouns.nomination) ? 'appoint' : 'arrange'
    case 'draft': return any(object, nouns.letter) ? 'write' : any(object, nouns.answer) ? 'respond' : 'implement'
    case 'place': return any(object, nouns.order) ? 'implement' : any(object, nouns.advert) ? 'publish' : byObject(frame, p, kind, object)
    case 'move': return any(object, nouns.item) ? 'work-programme' : 'implement'
    case 'include': return onProgramme(frame, p) ? 'work-programme' : inMailing(frame, p) ? 'circulate' : inDocument(frame, p) ? 'implement' : any(object, informationNouns) ? 'provide-information' : any(object, nouns.matter) || object.length === 0 ? 'work-programme' : 'implement'
    case 'answer': return 'respond'
    case 'reflect': return after === 'on' || after === 'upon' ? 'investigate' : kind
    case 'confirm': return after === 'with' ? 'raise' : kind
    case 'establish': return p.passive ? 'implement' : kind
    default: return byObject(frame, p, kind, object)
  }
}

/** "be received and passed to the county": of what the passive before is said. */
function sharedNouns(frame: Frame, p: Predicate): string[] {
  const at = sharedWith(frame, frame.predicates.indexOf(p))
  const before = frame.predicates[at]
  return before?.passive ? headNouns(frame, before.subjectFrom, before.subjectTo) : []
}

/** Telling that is writing where it is done "in writing" or "by letter". */
const mayBeWritten = new Set(['tell', 'put', 'make', 'inform', 'notify', 'thank', 'raise', 'remind'])

/** Verbs whose kind hangs on the word that follows, whatever the lexicon says. */
const particular = new Set(['express', 'see', 'call', 'have', 'lay', 'come', 'get', 'go', 'feed', 'do', 'draw', 'pick', 'follow', 'run'])

function byObject(frame: Frame, p: Predicate, kind: FollowUpKind | null, object: readonly string[]): FollowUpKind | null {
  if (any(object, nouns.letter) && (kind === 'circulate' || kind === 'provide-information') && !/circulate$/.test(p.lemma)) return 'write'
  if (kind === 'circulate' && object[0] === 'answer') return 'write'
  if ((kind === 'report-back' || kind === 'refer' || kind === 'circulate') && any(object, nouns.response) && hasRecipient(frame, p.to, bodiesBeyond)) return 'respond'
  if (['provide', 'give', 'send', 'issue', 'supply', 'prepare'].includes(p.lemma) && (object.includes('response') || object.includes('reply') || (object.includes('answer') && object.includes('written')))) return 'respond'
  if ((kind === 'circulate' || kind === 'provide-information') && object.some((noun) => noun === 'comments' || noun === 'observations') && object.includes('their')) return 'respond'
  if (['update', 'amend', 'review', 'revise', 'bring'].includes(p.lemma) && p.lemma !== 'bring' && object.includes('programme') && (object.includes('work') || object.includes('forward'))) return 'work-programme'
  if (p.lemma === 'bring' && onAgenda(frame, p)) return 'work-programme'
  if (p.lemma === 'issue' && any(object, nouns.instrument)) return 'implement'
  if (p.lemma === 'submit' || p.lemma === 'present' || p.lemma === 'forward' || p.lemma === 'pass') {
    if (any(object, nouns.view) && (hasRecipient(frame, p.to, bodiesElsewhere) || hasRecipient(frame, p.to, bodiesBeyond) || (p.passive && hasRecipient(frame, p.to, bodiesAny)))) return 'refer'
    if (any(object, nouns.application) && (p.lemma === 'submit' || p.lemma === 'present')) return 'implement'
  }
  if (p.lemma === 'return' && !p.passive && object.length > 0 && !['to', 'with', 'before', 'at', 'in'].includes(wordOf(frame, p.to))) return any(object, nouns.application) ? 'implement' : toBody(frame, p.to, frame.to) ? kind : 'provide-information'
  if (kind === 'circulate' && p.passive && responseTo(frame, p)) return 'respond'
  if (kind === 'circulate' && ['email', 'e-mail', 'forward', 'pass'].includes(p.lemma) && !toBody(frame, p.to, Math.min(frame.to, p.to + 16)) && toOne(frame, p)) return 'provide-information'
  if ((kind === 'provide-information' || kind === 'circulate') && any(object, reportNouns) && p.lemma !== 'circulate' && p.lemma !== 'send' && p.lemma !== 'forward' && p.lemma !== 'share' && hasReport(object)) return 'report-back'
  if (kind === 'implement' && (p.lemma === 'undertake' || p.lemma === 'do' || p.lemma === 'conduct') && any(object, nouns.research)) return 'investigate'
  if (kind === 'implement' && (p.lemma === 'undertake' || p.lemma === 'produce' || p.lemma === 'complete') && hasReport(object)) return 'report-back'
  if (['produce', 'prepare', 'compile', 'gather'].includes(p.lemma) && kind === 'provide-information' && !hasReport(object) && !tellsAnybody(frame, p)) return 'implement'
  if ((p.lemma === 'produce' || p.lemma === 'prepare') && object.includes('paper') && goesTo(frame, p, 'meeting')) return 'report-back'
  return kind
}

/** "begin to publish draft minutes": what is begun. */
function begun(frame: Frame, p: Predicate): FollowUpKind | null {
  const at = frame.predicates.indexOf(p) + 1
  const next = frame.predicates[at]
  return next?.link === 'to' && next.from === p.to && frame.predicates[next.governor] === p ? kindOf(frame, at) : null
}

/** "ask the county why it stopped", "ask Ann to look". */
const asksWhat = (frame: Frame, p: Predicate): boolean => { for (let i = p.to; i < p.to + 9; i += 1) if (questions.has(wordOf(frame, i))) return true; return false }
const questions = new Set(['whether', 'if', 'why', 'how', 'what', 'for'])
const toSomeone = (frame: Frame, p: Predicate): boolean => { const next = frame.predicates[frame.predicates.indexOf(p) + 1]; return next?.link === 'to' && next.from > p.to && !p.passive }

const others = new Set(['county', 'district', 'police', 'highways', 'contractor', 'landlord', 'landowner', 'owner', 'operator', 'company', 'ombudsman', 'agency', 'supplier', 'insurers'])

/** "report this to the county council": taken up with others. */
function reportsElsewhere(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 6); i += 1) if (wordOf(frame, i) === 'to') return [i + 1, i + 2, i + 3].some((k) => others.has(wordOf(frame, k)))
  return false
}

/** "prepare a timetable for the Panel", "a note be prepared on fares": for somebody, or of what informs. */
function tellsAnybody(frame: Frame, p: Predicate): boolean {
  if (toBody(frame, p.to, Math.min(frame.to, p.to + 16))) return true
  for (let i = p.passive ? p.subjectFrom : p.to; i < (p.passive ? p.subjectTo : Math.min(frame.to, p.to + 8)); i += 1) if (tellingNouns.has(wordOf(frame, i))) return true
  return false
}
const tellingNouns = new Set(['briefing', 'note', 'notes', 'paper', 'papers', 'summary', 'breakdown', 'list', 'lists', 'figures', 'information', 'data', 'analysis', 'statistics', 'options', 'factsheet', 'comparison', 'table', 'details'])

/** "the response to the consultation be sent": an answer to those who asked. */
function responseTo(frame: Frame, p: Predicate): boolean {
  for (let i = p.subjectFrom; i < p.subjectTo; i += 1) if (nouns.response.has(wordOf(frame, i))) return wordOf(frame, i + 1) === 'to'
  return false
}

/** "take the question away": the particle after a short object. */
function goesWith(frame: Frame, p: Predicate, particle: string): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 6); i += 1) {
    const word = wordOf(frame, i)
    if (word === particle) return true
    if (prepositions.has(word) || (!frame.tokens[i]?.isWord && word !== "'")) return false
  }
  return false
}

/** Whoever is promised something is "it" or "they" in what follows. */
const vouching = new Set(['promise', 'assure', 'undertake', 'guarantee', 'pledge', 'tell', 'inform'])

/** "Members would have it within a week", "would have copies": they are given it. */
function gives(frame: Frame, p: Predicate): boolean {
  const head = wordOf(frame, p.subjectTo - 1)
  const told = ['it', 'they', 'he', 'she'].includes(head) && p.link === 'that' && vouching.has(frame.predicates[p.governor]?.lemma ?? '')
  return (told && objectNouns(frame, p.to).length > 1) || (recipientWords.has(head) && (wordOf(frame, p.to) === 'it' || wordOf(frame, p.to) === 'this' || objectNouns(frame, p.to).some((noun) => informationNouns.has(noun))))
}

/** "A revised budget will follow": what is to be sent. */
const comesLater = (frame: Frame, p: Predicate): boolean => headNouns(frame, p.subjectFrom, p.subjectTo).some((noun) => informationNouns.has(noun) || ['budget', 'draft', 'version'].includes(noun))

/** "update Members", "update on progress": told, as against "update the register". */
function tellsBody(frame: Frame, p: Predicate, object: readonly string[]): boolean {
  if (p.passive || wordOf(frame, p.to) === 'on') return p.passive ? any(object, recipientWords) : true
  return object.length === 0 || any(object.slice(0, 3), recipientWords)
}

/** "take the proposals to the Executive". */
function takesTo(frame: Frame, p: Predicate, object: readonly string[]): boolean {
  if (!any(object, nouns.paper)) return false
  for (let i = p.to; i < Math.min(frame.to, p.to + 12); i += 1) if (wordOf(frame, i) === 'to' && hasRecipient(frame, i, recipientWords)) return true
  return false
}

export function any(object: readonly string[], words: ReadonlySet<string>): boolean {
  for (const noun of object) if (words.has(noun)) return true
  return false
}

const bodiesAny = new Set(['commission', 'committee', 'board', 'panel', 'councils', 'council', 'cabinet', 'executive', 'forum'])
const bodiesBeyond = new Set(['department', 'government', 'ministry', 'consultation', 'inspectorate', 'ombudsman', 'minister', 'secretary', 'defra', 'dfe', 'ofsted'])

function hasReport(object: readonly string[]): boolean {
  return object.some((noun) => noun === 'report' || noun === 'reports' || noun === 'update' || noun === 'updates' || noun === 'review' || noun === 'reviews')
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
  let informs = false
  for (let i = from; i < Math.min(frame.to, from + 16); i += 1) {
    const token = frame.tokens[i]
    if (!token) break
    const word = token.word
    if (!token.isWord) {
      if (word === ';' || word === '.' || word === ':') break
      continue
    }
    if (word === 'with' || word === 'to' || word === 'back' || word === 'out' || word === 'up' || word === 'by' || word === 'at' || word === 'for') continue
    if ((informs && (word === 'and' || prepositions.has(word))) || relatives.has(word) || word === 'that') break
    informs ||= informationNouns.has(word)
    found.push(word)
  }
  return found
}

