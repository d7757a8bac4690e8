/** Which decisions leave nothing to be done, and which approvals carry a change. */
import { actorIn } from '../grammar/actors'
import { titles } from '../lexicon/actors'
import { table } from '../lexicon/table'
import { verbForm } from '../lexicon/verbs'
import type { ResolutionKind } from '../reading'
import type { Actor } from '../grammar/actors'
import type { Predicate } from '../grammar/predicate'
import { any, headNouns, objectNouns } from '../duty/kind'
import { ofThisMeeting } from './decision-meeting'
import { hasDueWord } from './discussion/make'
import type { Frame } from './frame'
import { wordOf } from './frame'

const kinds = table<ResolutionKind>({
  note: 'noted', welcome: 'noted', acknowledge: 'noted', observe: 'noted', recognise: 'noted', recognize: 'noted', hear: 'noted', read: 'noted', appreciate: 'noted', consider: 'noted',
  receive: 'received', approve: 'approved', grant: 'approved', accept: 'approved', ratify: 'approved', permit: 'approved', sanction: 'approved', uphold: 'approved', admit: 'approved',
  adopt: 'adopted', endorse: 'endorsed', reaffirm: 'endorsed', affirm: 'endorsed', support: 'supported', agree: 'agreed', conclude: 'agreed', concur: 'agreed', assent: 'agreed', acquiesce: 'agreed', vote: 'agreed', await: 'agreed', resolve: 'agreed', determine: 'agreed', waive: 'agreed', exempt: 'agreed', declare: 'agreed',
  confirm: 'agreed', exclude: 'excluded-public', thank: 'thanked', commend: 'thanked', congratulate: 'thanked', carry: 'agreed',
  lose: 'lost', defeat: 'lost', reject: 'lost', refuse: 'lost', decline: 'lost', dismiss: 'lost', withdraw: 'lost',
  elect: 'appointed', 're-elect': 'appointed', reappoint: 'appointed', 're-appoint': 'appointed', suspend: 'procedural',
})
const minutesDeeds = new Set(['hold', 'amend', 'correct', 'alter', 'confirm', 'approve', 'agree', 'sign', 'accept', 'adopt', 'receive', 'take', 'record', 'ratify'])

const records = new Set(['minutes', 'minute', 'record', 'notes'])
const thanks = new Set(['thanks', 'appreciation', 'gratitude', 'congratulations', 'condolences', 'vote'])
const ofMembers = new Set(['member', 'notes'])

function about(nouns: readonly string[], words: readonly string[]): boolean {
  return nouns.some((noun) => words.includes(noun))
}

/** The kind of a decision that asks nothing of anybody, with an eye to what it is said of ("minutes be confirmed", "the meeting be adjourned"); null where something has to be done. */
export function nilKind(frame: Frame, p: Predicate, nouns: readonly string[]): ResolutionKind | null {
  const after = wordOf(frame, p.to)
  if (any(nouns, records) && minutesDeeds.has(p.lemma) && !about(nouns, ['item'])) {
    if (p.lemma === 'take' && after !== 'as') return null
    return p.lemma === 'receive' ? 'received' : 'confirmed-minutes'
  }
  if (any(nouns, thanks) && !about(nouns, ['letter', 'letters', 'card', 'token', 'voucher', 'flowers', 'gift']) && !about(nouns, ['volunteer'])) {
    if (['convey', 'pass', 'extend', 'record', 'enter', 'tender', 'place', 'express', 'give', 'offer', 'send', 'minute', 'accord', 'put', 'note'].includes(p.lemma)) return 'thanked'
  }
  if (p.passive && ['add', 'include', 'insert'].includes(p.lemma) && whoWasThere(frame, p.to)) return 'confirmed-minutes'
  const here = any(nouns, ofMembers) ? null : ofThisMeeting(frame, p, nouns)
  if (here) return here
  switch (p.lemma) {
    case 'carry': return after === 'out' || after === 'forward' || after === 'over' ? null : about(nouns, ['motion', 'amendment', 'proposal']) || !p.passive ? 'agreed' : 'agreed'
    case 'place': case 'lay': return onRecord(frame, p) ? 'noted' : null
    case 'lie': return 'agreed'
    case 'confirm': return about(nouns, ['appointment', 'appointments', 'election', 'nomination', 'nominations']) ? 'appointed' : 'agreed'
    case 'accept': return about(nouns, ['report', 'reports', 'presentation', 'update']) ? 'received' : 'approved'
    case 'acknowledge': return isToAnswer(frame, p, nouns) ? null : 'noted'
    case 'thank': return p.passive && inWriting(frame, p.to) ? null : 'thanked'
    case 'commend': return after === 'to' ? null : 'thanked'
    case 'pay': return about(nouns, ['accounts', 'payments', 'invoices', 'bills', 'cheques']) || ['these', 'those', 'them'].includes(wordOf(frame, p.subjectFrom)) ? 'approved' : null
    case 'affix': return 'agreed'
    case 'pass': return after !== 'to' && about(nouns, ['accounts', 'account', 'payments', 'payment', 'invoices', 'invoice', 'bills', 'cheques', 'motion', 'resolution', 'amendment']) ? 'approved' : null
    case 'take': return about(nouns, ['chair', 'place', 'seat']) && !p.passive ? 'appointed' : !p.passive && about(nouns, ['assurance', 'comfort', 'note', 'cognisance', 'account', 'heed']) ? 'noted' : after === 'into' || after === 'as' ? 'noted' : about(nouns, ['action']) && nouns.includes('no') ? 'agreed' : about(nouns, ['item', 'items']) && !p.passive ? 'procedural' : null
    case 'record': case 'minute': return 'noted'
    case 'register': case 'express': case 'voice': return about(nouns, ['concern', 'concerns', 'support', 'opposition', 'disappointment', 'regret', 'dismay', 'objection', 'objections', 'disquiet']) ? 'noted' : null
    case 'extend': return about(nouns, ['term', 'terms', 'appointment', 'appointments', 'membership', 'tenure']) ? 'appointed' : null
    case 'free': case 'fre': case 'release': return after === 'for' && wordOf(frame, p.to + 1) === 'implementation' ? 'agreed' : null
    case 'reconfirm': case 're-confirm': return 'agreed'
    case 'increase': case 'reduce': return about(nouns, ['budget', 'budgets', 'precept']) ? 'agreed' : null
    case 'set': case 'fix': return after === 'at' || after === 'aside' ? 'agreed' : null
    case 'sign': return about(nouns, ['cheques', 'cheque']) ? 'approved' : !p.passive ? null : mentions(frame, ['minutes', 'minute']) ? 'confirmed-minutes' : p.link === 'and' ? 'approved' : null
    case 'put': return after === 'to' && (wordOf(frame, p.to + 2) === 'vote' || wordOf(frame, p.to + 1) === 'vote') ? 'procedural' : null
    case 'consider': return p.passive ? (futureWord(frame, p.to) ? null : 'noted') : 'noted'
    case 'replace': return titles.has(wordOf(frame, p.to)) ? 'appointed' : null
    case 'appoint': return 'appointed'
    case 'nominate': case 'co-opt': case 'coopt': return 'appointed'
    case 'rescind': case 'revoke': case 'annul': case 'quash': case 'overturn': case 'lapse': return 'agreed'
    case 'renew': case 'repeat': case 'reiterate': return about(nouns, ['request', 'call', 'view', 'plea', 'opposition', 'support', 'commitment']) ? 'agreed' : null
    case 'grant': return paysMoney(frame, p) && !about(nouns, ['permission', 'consent', 'licence', 'leave', 'approval', 'lease']) ? null : 'approved'
    case 'homologate': return 'endorsed'
    case 'hear': return p.passive && p.mood === 'subjunctive' && futureWord(frame, p.to) ? null : 'noted'
    case 'sustain': return 'approved'
    case 'hold': return after === 'that' ? 'agreed' : after === 'in' && wordOf(frame, p.to + 1) === 'abeyance' ? 'deferred' : null
    case 'close': return about(nouns, ['petition', 'item', 'complaint', 'matter', 'case', 'issue', 'action', 'actions']) ? 'agreed' : null
    case 'give': return about(nouns, ['permission', 'approval', 'consent', 'assent', 'authority', 'leave', 'dispensation']) ? 'approved' : p.passive && objectNouns(frame, p.to).slice(0, 3).some((noun) => ['status', 'membership', 'priority', 'preference', 'rights'].includes(noun)) ? 'agreed' : null
    case 'withdraw': return 'agreed'
    case 'support': return about(nouns, ['application', 'bid']) && p.passive ? 'supported' : 'supported'
    case 'keep': return ['informed', 'apprised', 'updated', 'advised', 'abreast', 'briefed', 'up'].includes(after) ? null : 'agreed'
    case 'retain': case 'remain': case 'stand': case 'continue': case 'deem': case 'regard': case 'treat': case 'allow': return 'agreed'
    default: return kinds.get(p.lemma) ?? null
  }
}

/** "be added to the list of members present": the minutes are put right. */
function whoWasThere(frame: Frame, at: number): boolean {
  for (let i = at + 2; i < Math.min(frame.to, at + 9); i += 1) if (['present', 'attendance', 'attendees', 'apologies'].includes(wordOf(frame, i))) return wordOf(frame, at) === 'to' || wordOf(frame, at) === 'in'
  return false
}

/** "be thanked by letter", "thanked in writing": somebody has to write. */
function inWriting(frame: Frame, at: number): boolean {
  for (let i = at; i < at + 4; i += 1) if (['letter', 'writing', 'email', 'card'].includes(wordOf(frame, i)) && ['by', 'in', 'with'].includes(wordOf(frame, i - 1))) return true
  return false
}

/** "The complaint be acknowledged within a week", "receipt of the letter be acknowledged": somebody has to write. */
function isToAnswer(frame: Frame, p: Predicate, nouns: readonly string[]): boolean {
  return p.passive && (nouns.includes('receipt') || (hasDueWord(frame, p.to) && nouns.some((noun) => ['complaint', 'letter', 'correspondence', 'petition', 'email', 'enquiry', 'request', 'query'].includes(noun))))
}

export function mentions(frame: Frame, words: readonly string[]): boolean {
  for (let i = frame.from; i < frame.to; i += 1) if (words.includes(wordOf(frame, i))) return true
  return false
}

/** "be placed on record", "lie on the table". */
function onRecord(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < p.to + 3; i += 1) if (wordOf(frame, i) === 'on' && (wordOf(frame, i + 1) === 'record' || wordOf(frame, i + 2) === 'record')) return true
  return false
}

const deferrals = new Set(['deferral', 'deferment', 'postponement'])

/** "stand over until June", "be held over", "be put back", "be continued": it comes again. */
export function putsOff(frame: Frame, p: Predicate): boolean {
  if (p.lemma === 'defer' || p.lemma === 'postpone' || (p.lemma === 'table' && tableUntil(frame, p.to))) return true
  // "agree to the deferment of the report"
  if ((p.lemma === 'agree' || p.lemma === 'approve') && (p.passive ? subjectNouns(frame, p) : objectNouns(frame, p.to)).slice(0, 2).some((noun) => deferrals.has(noun))) return true
  const after = wordOf(frame, p.to)
  if (p.lemma === 'stand' && subjectNouns(frame, p).some((noun) => noun === 'meeting' || noun === 'session' || noun === 'sitting')) return false
  if (['lie', 'stand', 'stay', 'remain', 'lay', 'leave', 'hold', 'keep', 'rest', 'put', 'set'].includes(p.lemma) && waits(frame, p.to)) return true
  if ((p.lemma === 'stand' || p.lemma === 'lie') && ['over', 'adjourned', 'deferred', 'postponed', 'continued'].includes(after)) return true
  if (!p.passive) return p.lemma === 'continue' && ['consideration', 'item', 'matter', 'application', 'report'].some((noun) => objectNouns(frame, p.to).includes(noun))
  if (['hold', 'carry', 'roll', 'bring'].includes(p.lemma) && (after === 'over' || (p.lemma === 'carry' && after === 'forward'))) return true
  return (p.lemma === 'put' && (after === 'back' || after === 'off')) || (p.lemma === 'continue' && (after === 'to' || after === 'until'))
}

/** "table the policy until the May meeting". */
function tableUntil(frame: Frame, at: number): boolean {
  for (let i = at; i < at + 9; i += 1) if (wordOf(frame, i) === 'until' || wordOf(frame, i) === 'till') return true
  return false
}

/** "grant the choir £200", "a sum of £50 be granted": to be paid out. */
function paysMoney(frame: Frame, p: Predicate): boolean {
  for (let i = p.passive ? p.subjectFrom : p.to; i < Math.min(frame.to, p.to + 8); i += 1) if (wordOf(frame, i).startsWith('£')) return true
  return false
}

/** "on the table until the Auditor's opinion is to hand", "in abeyance pending the audit": it comes again then. */
function waits(frame: Frame, at: number): boolean {
  if (!['on', 'over', 'in', 'aside', 'by'].includes(wordOf(frame, at))) return false
  for (let i = at + 1; i < at + 6; i += 1) if (['until', 'till', 'pending'].includes(wordOf(frame, i))) return true
  return false
}

function futureWord(frame: Frame, at: number): boolean {
  for (let i = at; i < at + 12; i += 1) {
    const word = wordOf(frame, i)
    if (word === 'further' || word === 'again' || word === 'next' || word === 'future' || word === 'meeting' || word === 'months' || word === "months'" || word === 'time') return true
    if (word === '' || word === ';' || word === '.') return false
  }
  return false
}

const changes = new Set(['amendment', 'amendments', 'inclusion', 'addition', 'additions', 'insertion', 'removal', 'deletion', 'change', 'changes', 'correction', 'corrections', 'amended', 'added', 'included', 'inserted', 'removed', 'deleted', 'changed', 'revision', 'revisions', 'moved', 'strengthened', 'replaced', 'substitution', 'including', 'adding', 'amending', 'deleting', 'removing', 'rewording', 'expanded', 'altered', 'alteration', 'alterations', 'modification', 'modifications', 'clarified', 'updated', 'rewritten', 'redrafted', 'corrected', 'reworded', 'revised', 'shortened', 'shown', 're-written', 're-worded', 're-drafted', 'relabelled', 'renamed', 'moving', 'deferral', 'deferring', 'rescheduling', 'inserting'])

/** "subject to the inclusion of ...", "with the addition of ...": a change that somebody has to make. */
export function subjectToChange(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = wordOf(frame, i)
    const provided = wordOf(frame, i + 1) === 'that' && (word === 'provided' || word === 'condition')
    const opens = provided || (word === 'subject' && wordOf(frame, i + 1) === 'to') || (word === 'with' && wordOf(frame, i + 1) === 'the')
    // "subject to change": should there be need.
    if (!opens || (word === 'subject' && wordOf(frame, i + 2) === 'change')) continue
    const limit = word === 'with' ? 5 : 12
    for (let k = i + 2; k < Math.min(to, i + 2 + limit); k += 1) {
      const inner = wordOf(frame, k)
      if (inner === ';' || inner === '.') break
      if (changes.has(inner)) return true
    }
  }
  return false
}

/** "subject to the Head of Audit adding ...": who makes the change, or null. */
export function changer(frame: Frame, from: number, to: number): Actor | null {
  for (let i = from; i < to; i += 1) {
    if (wordOf(frame, i) !== 'subject' || wordOf(frame, i + 1) !== 'to') continue
    for (let k = i + 3; k < Math.min(to, i + 16); k += 1) {
      const form = verbForm(wordOf(frame, k))
      if (form?.gerund && !form.base) return actorIn(frame.tokens, i + 2, k)
    }
  }
  return null
}

/** Powers to be used when needed are no task: "as the need arises", "between meetings". */
export function standingPower(frame: Frame, from: number): boolean {
  // "in the event of the recommendations being amended, the wording be delegated to"
  for (let i = frame.from; i < Math.min(frame.to, frame.from + 10); i += 1) if (wordOf(frame, i) === 'in' && wordOf(frame, i + 2) === 'event') return true
  for (let i = from; i < frame.to; i += 1) {
    const word = wordOf(frame, i)
    const next = wordOf(frame, i + 1)
    const third = wordOf(frame, i + 2)
    if (word === 'need' && (next === 'arises' || next === 'arose' || next === 'arise')) return true
    if (word === 'as' && (next === 'necessary' || next === 'required' || next === 'appropriate') && third !== 'by') return true
    if (word === 'as' && next === 'and' && third === 'when') return true
    if ((word === 'where' || word === 'if' || word === 'when' || word === 'whenever') && (next === 'necessary' || next === 'required' || next === 'needed' || next === 'appropriate')) return true
    if (word === 'between' && (next === 'meetings' || (next === 'committee' && third === 'meetings'))) return true
    if (word === 'from' && next === 'time' && third === 'to') return true
    if (word === 'day-to-day' || (word === 'day' && next === 'to' && third === 'day')) return true
  }
  return false
}

/** Nouns of what a passive is said of. */
function subjectNouns(frame: Frame, p: Predicate): string[] {
  return headNouns(frame, p.subjectFrom, p.subjectTo)
}

/** "That no action be taken", "nothing be paid". */
export function subjectIsNothing(frame: Frame, p: Predicate): boolean {
  const first = wordOf(frame, p.subjectFrom)
  return first === 'no' || first === 'nothing' || (wordOf(frame, p.subjectFrom + 1) === 'no' && first !== '')
}
