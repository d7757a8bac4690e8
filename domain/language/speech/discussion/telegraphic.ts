/** Notes without a finite verb: "The Clerk to send the link", "Matter to be listed". */
import type { Actor } from '../../grammar/actors'
import { actorIn } from '../../grammar/actors'
import { openers } from '../../grammar/first-name'
import type { Predicate } from '../../grammar/predicate'
import { isAdverb } from '../../grammar/verb-group'
import { agentAfter } from '../../duty/owner'
import { headNouns, kindOf } from '../../duty/kind'
import { nil, speech, verbForm } from '../../lexicon/verbs'
import { postHeads } from '../../lexicon/actors'
import { determiners, informationNouns, prepositions } from '../../lexicon/words'
import { nothingOwed } from '../nothing-owed'
import type { Duty, Frame } from '../frame'
import { hasWord, wordOf } from '../frame'
import { correctsMinutes } from './agreements'
import { deedOf, isConduct, isSomebody } from './conduct'
import { isDated, lastOfRow, make } from './make'

const nobody = new Set(['nil', 'nothing', 'none', 'nobody'])
const lets = new Set(['allowing', 'enabling', 'permitting', 'causing', 'attention'])
const wishes = new Set(['wishes', 'condolences', 'regards', 'congratulations', 'sympathies'])

/** "The clerk: to find out the price": who is named before a colon is to do it. */
export function labelledToDo(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const colon = wordOf(frame, p.from - 1) === ':' ? p.from - 1 : wordOf(frame, p.from - 2) === ':' ? p.from - 2 : -1
  const owner = i === 0 && p.mood === 'infinitive' && p.link === 'root' && !p.passive && !p.negative && colon > frame.from ? actorIn(frame.tokens, frame.from, colon) : null
  const kind = owner && (isSomebody(owner) || owner.sort === 'group') ? deedOf(frame, i) : null
  return kind ? make(frame, lastOfRow(frame, i), { rule: 'undertaking.x-to-do', words: '“to do” names who does it', owner, kind: kindOf(frame, lastOfRow(frame, i)) ?? kind }, i) : null
}

/** "The Clerk to send the link", "Matter to be listed at the next meeting". */
export function telegraphic(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const kind = p.passive ? kindOf(frame, i) : deedOf(frame, i)
  const before = frame.tokens[p.subjectTo - 1]
  // "Nil to report"
  if (nobody.has(before?.word ?? '')) return null
  if (!p.passive && kind !== null && telling.has(kind) && toldBehind(frame, i)) return null
  if (isHeading(frame, p) || (!p.passive && holds.has(p.lemma) && before?.word === ',')) return null
  const told = before?.isWord === true && !before.capital && verbForm(before.word)?.past === true && !verbForm(before.word)?.base
  if (p.passive) {
    if (p.lemma === 'share' && ['out', 'between', 'equally', 'among'].includes(wordOf(frame, p.to))) return null
    // "; to be explained by KMo in an email": said of what stands before.
    const after = ['', ';', '-', ':'].includes(wordOf(frame, p.from - 1))
    if (!kind || (p.subjectTo <= p.subjectFrom && !after) || before?.word === 'remained' || before?.word === 'remains' || before?.word === 'following') return null
    // "Next meeting to be held on 4 May": when the committee sits is nobody's task.
    if (p.lemma === 'hold' && wordOf(frame, p.subjectTo - 1) === 'meeting' && hasWord(frame, p.subjectFrom, p.subjectTo, sittings)) return null
    // "saved on rent, allowing more to be spent": what comes of it.
    if (correctsMinutes(frame, p) || hasWord(frame, p.subjectFrom, p.subjectTo, lets) || (wishes.has(wordOf(frame, p.subjectTo - 1)) && kind !== 'write')) return null
    const doer = agentAfter(frame, p.to, frame.to)
    // "lamp to be replaced by LED": what comes instead, not who sees to it.
    return make(frame, i, { rule: 'undertaking.to-be-done', words: '“to be done”', owner: p.lemma === 'replace' && doer?.sort === 'initials' ? null : doer, kind, firmness: 2 })
  }
  // "Item to come back in May", "Notice to go on the website": a thing, and nobody.
  if (goes.has(p.lemma) && kind && isMatter(frame, p)) return make(frame, i, { rule: 'undertaking.to-be-done', words: 'it is to come or go', kind, firmness: 2 })
  // "Members went on to praise it": what was done next.
  const verb = verbForm(wordOf(frame, p.subjectTo - 2))
  if (!p.passive && onward.has(before?.word ?? '') && verb?.past && !verb.base) return null
  // "brought the appeal, asking the Provost to weigh it": said of what was asked before.
  if (!p.passive && hasWord(frame, p.subjectFrom, p.subjectTo, asking)) return null
  // "Ms Tilley attended to present the report": what was done, and why.
  if (!kind || told || tellsPast(frame, p.subjectFrom, p.subjectTo)) return null
  // "It remains for the Head of Procurement to notify"
  const remains = wordOf(frame, p.subjectFrom) === 'it' && ['remains', 'falls', 'remained', 'rests', 'is'].includes(wordOf(frame, p.subjectFrom + 1)) && ['for', 'to', 'with'].includes(wordOf(frame, p.subjectFrom + 2)) ? 3 : 0
  let actor = actorIn(frame.tokens, p.subjectFrom + remains, p.subjectTo)
  const whole = actor !== null
  if (!actor) actor = firstNames(frame, lastMark(frame, p.subjectFrom, p.subjectTo), p.subjectTo) ?? runOn(frame, p.subjectFrom, p.subjectTo)
  if (!actor || actor.sort === 'pronoun' || (actor.sort === 'outsider' && kind === 'implement')) return null
  // "The Chair to continue searching for members"
  if (p.lemma === 'continue' && wordOf(frame, p.to).endsWith('ing')) return make(frame, i, { rule: 'undertaking.x-to-do', words: 'somebody “to” go on doing it', owner: actor, kind, firmness: 1 })
  // "Exercise to develop a post": a thing.
  if (kind === 'implement' && actor.sort === 'person' && actor.to - actor.from === 1 && /(?:ise|ize|tion|sion|ment|ness|ity)$/.test(actor.head)) return null
  if (nothingOwed(frame, i, actor) || isOnAgenda(frame, p, actor)) return null
  const last = lastOfRow(frame, i)
  return make(frame, last, { rule: 'undertaking.x-to-do', words: 'somebody “to” do it', owner: actor, kind: kindOf(frame, last) ?? kind, ...(whole ? {} : { dueFrom: actor.from }) })
}

const weighed = new Set(['discuss', 'consider', 'review', 'receive', 'scrutinise', 'examine', 'note'])

/** "The Committee to discuss new topics", "The Leader, Cllr Ash, to outline his plans": what an agenda says of today. */
function isOnAgenda(frame: Frame, p: Predicate, actor: Actor): boolean {
  if (isDated(frame, p.to, frame.to)) return false
  if (actor.sort === 'body' || actor.head === 'members') return weighed.has(p.lemma)
  return p.lemma === 'outline' || p.lemma === 'introduce' || (p.lemma === 'present' && hasWord(frame, actor.from, actor.to, comma))
}

const comma: ReadonlySet<string> = new Set([','])

const sittings: ReadonlySet<string> = new Set(['next', 'following', 'future', 'subsequent', 'annual'])

const telling: ReadonlySet<string> = new Set(['report-back', 'provide-information'])

/** "Mr Hay to update the Panel – Members heard that": an item of the agenda, and what was said to it. */
function toldBehind(frame: Frame, i: number): boolean {
  const p = frame.predicates[i] as Predicate
  const q = frame.predicates[i + 1]
  if (!q || q.link !== 'root' || q.mood !== 'past' || !speech.has(q.lemma) && !nil.has(q.lemma)) return false
  for (let k = p.to; k < q.from; k += 1) if (wordOf(frame, k) === '-' || wordOf(frame, k) === ':') return true
  return false
}

const goes = new Set(['come', 'go', 'return', 'revert'])
const matters = new Set(['item', 'items', 'matter', 'matters', 'notice', 'notices', 'motion', 'topic', 'subject', 'budget', 'lease', 'petition', 'application', 'applications', 'question', 'questions', 'business', 'issue', 'poster', 'posters', 'invoice', 'flyer', 'flyers', 'scheme', 'bill'])

/** Headed by a paper or a matter. */
function isMatter(frame: Frame, p: Predicate): boolean {
  const nouns = headNouns(frame, p.subjectFrom, p.subjectTo)
  return matters.has(nouns[0] ?? '') || informationNouns.has(nouns[0] ?? '')
}

/** "A meeting in Crewe on 3 May, to include a talk": what the thing before holds. */
const holds = new Set(['include', 'comprise', 'cover', 'feature', 'contain', 'involve', 'consist'])

/** Nouns of what is only wanted or talked of. */
const wanted = new Set(['need', 'desire', 'appetite', 'importance', 'case', 'scope', 'support', 'call', 'calls', 'demand', 'wish', 'hope', 'possibility', 'potential', 'reason', 'reasons', 'time', 'opportunity', 'necessity'])
const sums = new Set(['payments', 'payment', 'accounts', 'invoices', 'bills', 'cheques', 'receipts', 'minutes', 'apologies', 'items'])
const passed = new Set(['make', 'pay', 'approve', 'authorise', 'sign', 'ratify', 'note', 'receive', 'agree', 'confirm', 'discuss', 'consider', 'raise', 'address', 'cover', 'clarify', 'review'])

/** "Matters Arising To discuss any matters", "Payments to be made:", "the need for the ditch to be cleared": the wording of an agenda or list, or a wish. */
function isHeading(frame: Frame, p: Predicate): boolean {
  if (!p.passive) {
    const to = frame.tokens[p.from]
    // "Change to Order of Business": a name.
    if (frame.tokens[p.verb]?.capital && !frame.tokens[p.verb]?.caps && !to?.capital) return true
    return to?.capital === true && !to.caps && p.from > frame.from && frame.tokens[p.verb]?.capital === false && frame.tokens[p.from - 1]?.isWord === true
  }
  if (passed.has(p.lemma) && sums.has(wordOf(frame, p.subjectTo - 1)) && !frame.tokens[p.to]?.isWord) return true
  for (let k = p.subjectFrom + 1; k < p.subjectTo; k += 1) if ((wordOf(frame, k) === 'for' || wordOf(frame, k) === 'of') && wanted.has(wordOf(frame, k - 1))) return true
  return false
}

/** "Shutters: Clerk obtaining prices": in hand, and not yet done. */
export function isDoing(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const kind = deedOf(frame, i)
  const owner = actorIn(frame.tokens, p.subjectFrom, p.subjectTo)
  if (!kind || !owner || (owner.sort !== 'initials' && owner.sort !== 'person' && owner.sort !== 'post') || isConduct(p.lemma) || speech.has(p.lemma) || nil.has(p.lemma) || nothingOwed(frame, i, owner)) return null
  return make(frame, i, { rule: 'undertaking.is-doing', words: 'somebody has it in hand', owner, kind, firmness: 1 })
}

const onward = new Set(['on', 'back', 'forward', 'out', 'up', 'ahead'])
const asking = new Set(['asking', 'inviting', 'requesting', 'urging', 'telling', 'encouraging', 'allowing', 'enabling', 'requiring'])

/** Verbs whose past is the word itself: "A visitor put a question to the Chair to learn". */
const unchanged = new Set(['put', 'set', 'cut', 'let', 'read'])

/** "The Chair and RW also checked the swing to see": what was done, and why. */
function tellsPast(frame: Frame, from: number, to: number): boolean {
  for (let k = from + 1; k < to - 1; k += 1) {
    const token = frame.tokens[k]
    const before = frame.tokens[k - 1]
    if (!token?.isWord || token.capital || !determiners.has(wordOf(frame, k + 1))) continue
    const form = verbForm(token.word)
    if (form === null ? before?.capital === true && token.word.length > 5 && token.word.endsWith('ed') : form.past && (form.base ? unchanged.has(form.lemma) : before?.capital || isAdverb(before?.word ?? ''))) return true
  }
  return false
}

/** "AGM – Lindy to check": where the words begin after the last mark. */
function lastMark(frame: Frame, from: number, to: number): number {
  for (let i = to - 1; i > from; i -= 1) if (frame.tokens[i]?.isWord === false && ['-', ':', ','].includes(frame.tokens[i]?.word ?? '')) return i + 1
  return from
}

/** "still out after two months Clerk to ring again": a post or initials, with no mark before. */
function runOn(frame: Frame, from: number, to: number): Actor | null {
  const token = frame.tokens[to - 1]
  const before = frame.tokens[to - 2]
  if (to - from < 2 || !token?.capital || !(postHeads.has(token.word) || (token.caps && token.end - token.start <= 4)) || !before?.isWord || before.capital || determiners.has(before.word) || prepositions.has(before.word) || before.word === 'and' || before.word === '&') return null
  return { from: to - 1, to, sort: postHeads.has(token.word) ? 'post' : 'initials', head: token.word }
}

/** "Robin to speak to Chris": one or more capital words that fill the subject. */
function firstNames(frame: Frame, from: number, to: number): Actor | null {
  if (to - from < 1 || to - from > 4 || !frame.tokens[from]?.capital || openers.has(wordOf(frame, from))) return null
  // "Hoping to start soon"
  if (to - from === 1 && wordOf(frame, from).length > 4 && wordOf(frame, from).endsWith('ing')) return null
  for (let i = from; i < to; i += 1) {
    const token = frame.tokens[i]
    if (!token || !(token.capital || token.word === 'and' || token.word === '&' || token.word === '/' || token.word === ',')) return null
    if (informationNouns.has(token.word)) return null
  }
  return { from, to, sort: 'person', head: wordOf(frame, to - 1) }
}
