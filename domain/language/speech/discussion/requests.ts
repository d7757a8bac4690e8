/** Asking in the discussion: "asked the Clerk to", "requested a breakdown", "asked whether it could be included". */
import type { Actor } from '../../grammar/actors'
import { actorIn } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import { agentAfter } from '../../duty/owner'
import { headNouns, kindOf, objectNouns } from '../../duty/kind'
import { taskKind } from '../../lexicon/verbs'
import { haveForms, informationNouns } from '../../lexicon/words'
import { questions } from '../asking'
import { nilKind } from '../decision-words'
import { nothingOwed } from '../nothing-owed'
import type { Duty, Frame } from '../frame'
import { clauseEnd, hasWord, infinitiveOf, subjectOf, wordOf } from '../frame'
import { isReceiver } from '../people'
import { deedOf } from './conduct'
import { doerOf } from './first-names'
import { goBetween, isOutside } from './go-between'
import { hasDueWord, isDated, lastOfRow, make } from './make'
import { communicates } from './communicates'
import { hasAsked } from './has-asked'
import { isHadAtOnce, onlyBefalls } from './no-task'
import { requestedThing, toBeRequested, wasRequested } from './requested-things'
import { whoIsAsked } from './who-is-asked'

const nobodyAsked: Actor = { from: 0, to: 0, sort: 'outsider', head: '' }
const here = new Set(['members', 'committee', 'board', 'panel', 'forum', 'they', 'group', 'cabinet', 'governors', 'trustees'])

/** "were asked to nominate a member and a nomination was received": it has come. */
function cameSince(frame: Frame, deed: number): boolean {
  const next = frame.predicates[deed + 1]
  return next?.link === 'root' && next.passive && next.mood === 'past' && !next.negative && ['receive', 'provide', 'submit', 'supply'].includes(next.lemma) && ['a', 'an', 'this', 'these', 'it', 'one'].includes(wordOf(frame, next.subjectFrom)) && wordOf(frame, next.subjectFrom - 1) === 'and'
}

/** What a report asks of those who meet, there and then. */
const weighs = new Set(['consider', 'note', 'comment', 'agree', 'approve', 'discuss', 'decide', 'determine', 'appoint', 'elect', 'endorse', 'adopt'])

/** What those have who are asked for it: "asked for evidence from the schools". */
const proofs = new Set(['evidence', 'data', 'figures', 'examples', 'photographs', 'receipts'])

const confirms = new Set(['confirm', 'clarify', 'explain', 'say', 'state', 'outline', 'advise'])

/** "to consider the draft and send their comments": what is asked is to be sent. */
const sendsToo = (frame: Frame, deed: number): boolean => { const last = lastOfRow(frame, deed); return last !== deed && ['circulate', 'provide-information', 'respond', 'raise'].includes(kindOf(frame, last) ?? '') }

/** "asked the Clerk to ...", "were asked to ...", "requested a breakdown". */
export function request(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const deed = infinitiveOf(frame, i)
  const d = deed >= 0 ? frame.predicates[deed] ?? null : null
  if (p.passive) return wereAsked(frame, i, deed, d)
  if (p.lemma === 'remind' || p.lemma === 'invite' || p.lemma === 'encourage' || p.lemma === 'urge' || p.lemma === 'call' || p.lemma === 'require') {
    if (!d || (p.lemma !== 'remind' && !(p.lemma === 'invite' && invitedToBring(frame, deed)))) return null
  }
  if (p.mood !== 'past' && p.mood !== 'subjunctive') return null
  const subject = subjectOf(frame, i)
  if (subject?.head === 'report' || (subject === null && wordOf(frame, p.subjectTo - 1) !== 'and' && headNouns(frame, p.subjectFrom, p.subjectTo).some((n) => informationNouns.has(n)))) return null
  const from = p.lemma === 'ask' && wordOf(frame, p.to) === 'for' && proofs.has(wordOf(frame, p.to + 1)) ? agentAfter(frame, p.to + 2, d ? d.from : frame.to, ['from']) : null
  if (from && from.sort !== 'outsider' && from.sort !== 'pronoun') return make(frame, i, { rule: 'undertaking.requested-thing', words: '“asked for”', kind: 'provide-information', owner: from, firmness: 1 })
  if (d && d.from - p.to <= 24) {
    if (d.passive && d.from === p.to) {
      // "asked to be kept informed"
      return ['keep', 'inform', 'update', 'brief', 'notify', 'advise', 'send', 'provide'].includes(d.lemma) ? make(frame, deed, { rule: 'undertaking.asked-for', words: 'it was asked for', kind: 'provide-information', firmness: 2 }, i) : null
    }
    if (d.from === p.to) {
      const noted = p.lemma === 'ask' && i === 0 ? askedInANote(frame, deed, subject) : null
      if (noted) return make(frame, lastOfRow(frame, deed), { rule: 'undertaking.asked-to', words: '“asked to”', owner: subject, kind: noted, firmness: 2 }, i)
      return ['see', 'receive', 'have', 'hear'].includes(d.lemma) && objectNouns(frame, d.to).some((n) => informationNouns.has(n))
        ? make(frame, deed, { rule: 'undertaking.asked-for', words: 'it was asked for', kind: kindOf(frame, deed) ?? 'provide-information', firmness: 1 }, i) : null
    }
    // "requested a report to be submitted"
    if (d.passive && (wordOf(frame, p.to) === 'for' || p.lemma === 'request') && subject?.sort !== 'outsider' && canBeAskedFor(frame, d)) return make(frame, deed, { rule: 'undertaking.asked-for', words: 'it was asked for', kind: kindOf(frame, deed) ?? 'implement', owner: agentAfter(frame, d.to, frame.to), firmness: 2 }, i)
    const object = whoIsAsked(frame, i, d.from)
    const kind = deedOf(frame, deed) ?? kindOf(frame, lastOfRow(frame, deed))
    if (subject?.sort === 'outsider' || isOutside(frame, p)) return null
    if (!object || !kind || nothingOwed(frame, deed, object) || (object.sort === 'outsider' && kind === 'implement')) return null
    if (object.sort === 'pronoun' || (isReceiver(object) && !taskKind(d.lemma))) return null
    const last = lastOfRow(frame, deed)
    // "asked the Director to confirm what would be kept": the next sentence may answer it.
    const rule = confirms.has(d.lemma) && questions.has(wordOf(frame, d.to)) ? 'undertaking.asked-whether' : 'undertaking.asked-to'
    return make(frame, last, { rule, words: `“${wordOf(frame, p.verb)} ... to”`, owner: object, kind: kindOf(frame, last) ?? kind }, i)
  }
  return requestedThing(frame, i, subject)
}

/** "Officers were asked to look at it", "will be asked to". */
function wereAsked(frame: Frame, i: number, deed: number, d: Predicate | null): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.lemma === 'request' && !d && (p.modal === 'would' || p.modal === 'will')) return toBeRequested(frame, i)
  if (p.lemma === 'request' && (!d || (d.passive && (d.lemma === 'provide' || d.lemma === 'send' || d.lemma === 'bring')))) return wasRequested(frame, i)
  // "The Council will be asked if the Group can": somebody has to ask.
  const asksIf = frame.predicates[i + 1]
  if (!d && p.lemma === 'ask' && (p.modal === 'would' || p.modal === 'will') && !p.negative && asksIf?.link === 'subordinate' && ['if', 'whether'].includes(wordOf(frame, p.to)) && !here.has((subjectOf(frame, i) ?? nobodyAsked).head)) return make(frame, i, { rule: 'undertaking.would-be', words: `“${p.modal} be asked”`, kind: 'raise', owner: null, firmness: 2 })
  if (!d || p.mood === 'subjunctive' || p.mood === 'infinitive') return null
  if (cameSince(frame, deed)) return null
  if ((p.lemma === 'invite' && !invitedToBring(frame, deed)) || p.lemma === 'require' || ((p.lemma === 'encourage' || p.lemma === 'urge') && !(d && isDated(frame, d.to, clauseEnd(frame, deed)))) || p.lemma === 'call') return null
  // "were reminded of the rules, to help the Clerk": of what, and no deed.
  if (p.lemma === 'remind' && ['of', 'about'].includes(wordOf(frame, p.to))) return null
  const subject = doerOf(frame, i)
  // "If anybody had a point they were asked to raise it": whoever that may be.
  if (subject?.head === 'they' && p.mood === 'past' && wordOf(frame, frame.from) === 'if' && !isDated(frame, d.to, frame.to)) return null
  // "I was asked to find out": told of what was done since.
  if (subject?.head === 'i' && p.mood === 'past') return null
  const kind = deedOf(frame, deed) ?? kindOf(frame, lastOfRow(frame, deed))
  const go = goBetween(frame, i, deed, subject)
  if (go) return go
  // "A request was made by Members to increase": of nobody in particular.
  if (!subject && p.lemma === 'request' && p.mood === 'past' && wordOf(frame, p.verb) !== 'requested' && kind && !d.passive && !nothingOwed(frame, deed, null)) return make(frame, lastOfRow(frame, deed), { rule: 'undertaking.asked-for', words: 'it was asked for', kind, firmness: 1 }, i)
  if (!subject || subject.sort === 'outsider' || !kind || nothingOwed(frame, deed, subject) || (isReceiver(subject) && weighs.has(d.lemma) && !sendsToo(frame, deed))) return null
  if (p.mood === 'present' && p.lemma !== 'remind' && isInvited(subject) && (!weighs.has(d.lemma) || sendsToo(frame, deed))) return make(frame, lastOfRow(frame, deed), { rule: 'undertaking.asked-to', words: `“${wordOf(frame, p.verb)} to”`, owner: subject, kind, firmness: hasDueWord(frame, d.to) ? 2 : 1 }, i)
  // "The Forum will be asked to make a recommendation on 9 February": what a meeting to come takes.
  if (p.modal && isReceiver(subject) && subject.sort === 'body') return isDated(frame, d.to, frame.to) && d.lemma !== 'confirm' ? make(frame, deed, { rule: 'undertaking.would-be-heard', words: 'it is to come to a meeting', kind: 'work-programme', firmness: 1, dueTo: frame.to }, i) : null
  if (p.mood === 'present' || p.modal) return p.lemma === 'remind' ? null : p.modal === 'would' || p.modal === 'will' ? make(frame, lastOfRow(frame, deed), { rule: 'undertaking.asked-to', words: `“${wordOf(frame, p.verb)} to”`, owner: subject, firmness: 2 }, i) : null
  const last = lastOfRow(frame, deed)
  return make(frame, last, { rule: 'undertaking.asked-to', words: `“${wordOf(frame, p.verb)} to”`, owner: subject, kind: kindOf(frame, last) ?? kind, firmness: isReceiver(subject) ? 2 : 3 }, i)
}

/** What one asks to do oneself. */
const oneself = new Set(['see', 'receive', 'have', 'hear', 'know', 'speak', 'leave', 'join', 'attend', 'address', 'view', 'inspect', 'be', 'withdraw', 'return', 'go', 'come', 'get', 'use', 'move', 'put', 'record', 'add', 'raise', 'visit', 'meet', 'make', 'bring', 'look'])

/** "Wardens asked to check the sheds": a note without its "were", as against "Mr Orde asked to speak". */
function askedInANote(frame: Frame, deed: number, subject: Actor | null): Duty['kind'] | null {
  const d = frame.predicates[deed]
  if (!d || !subject || oneself.has(d.lemma) || !(subject.sort === 'post' || subject.sort === 'initials' || (subject.sort === 'group' && !isReceiver(subject))) || nothingOwed(frame, deed, subject)) return null
  return deedOf(frame, deed)
}

/** "officers have been asked to look at it and report by Easter": asked before, and still to come. */
export function haveBeenAsked(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const deed = infinitiveOf(frame, i)
  if (!p.passive) return hasAsked(frame, i, deed)
  if (p.mood !== 'perfect' || p.link !== 'root' || deed < 0 || p.lemma === 'invite') return null
  const last = lastOfRow(frame, deed)
  const d = frame.predicates[last] as Predicate
  const subject = doerOf(frame, i)
  const kind = deedOf(frame, last)
  if (!subject || subject.sort === 'outsider' || isReceiver(subject) || !kind || !isDated(frame, d.to, clauseEnd(frame, last))) return null
  return make(frame, last, { rule: 'undertaking.asked-to', words: `“${wordOf(frame, p.verb)} to”`, owner: subject, kind, firmness: 2 }, i)
}

/** Deeds of telling and recording; thanks that go on record are given there and then. */
function canBeAskedFor(frame: Frame, d: Predicate): boolean {
  const nouns = headNouns(frame, d.subjectFrom + 1, d.subjectTo)
  const letter = nouns.some((noun) => noun === 'letter' || noun === 'card')
  if (!letter && nilKind(frame, d, nouns) === 'thanked') return false
  return letter || !onlyBefalls(d.lemma) || (communicates.has(d.lemma) && nouns.some((noun) => informationNouns.has(noun)) && !isHadAtOnce(nouns))
}

const askedWords = new Set(['asked', 'requested'])

/** "the Chair asked for a list be brought back": asked for, though its "to" is left out. */
export function askedBe(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (!p.passive || p.mood !== 'subjunctive' || p.link !== 'root' || p.negative || onlyBefalls(p.lemma) || !hasWord(frame, Math.max(p.subjectFrom, p.subjectTo - 9), p.subjectTo, askedWords) || hasWord(frame, Math.max(p.subjectFrom, p.subjectTo - 10), p.subjectTo, haveForms)) return null
  return make(frame, i, { rule: 'undertaking.asked-for', words: 'it was asked for', kind: kindOf(frame, i) ?? 'implement', owner: agentAfter(frame, p.to, clauseEnd(frame, i)), firmness: 2, dueFrom: p.from })
}

/** Those of the body, one by one, as against the body that a report asks to decide. */
const isInvited = (actor: Actor): boolean => actor.sort === 'post' || actor.sort === 'person' || actor.sort === 'initials' || (actor.sort === 'group' && isReceiver(actor) && actor.head !== 'members')

/** "invited the Head of Libraries to bring a paper to the next meeting": for another day, so not done where it was said. */
function invitedToBring(frame: Frame, deed: number): boolean {
  const d = frame.predicates[deed]
  return d !== undefined && !d.passive && ['bring', 'prepare', 'produce', 'submit', 'write', 'draft', 'report', 'circulate', 'send', 'supply', 'provide', 'develop', 'come', 'return', 'give', 'present'].includes(d.lemma) && hasDueWord(frame, d.to)
}

/** "asked the Director whether a glossary could be included": a request, unless the next sentence answers it. */
export function askedWhether(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const q = frame.predicates[i + 1]
  if (p.lemma !== 'ask' || p.passive || p.mood !== 'past' || !q || q.link !== 'subordinate' || (q.marker !== 'whether' && q.marker !== 'if')) return null
  if (!['could', 'might', 'can', 'would'].includes(q.modal) || !communicates.has(q.lemma) || q.from - p.to > 24) return null
  if (!q.passive) {
    // "asked if the Head of HR could bring it to the next meeting": for another day, so not answered at once.
    const asked = subjectOf(frame, i + 1)
    if (!asked || asked.sort === 'pronoun' || isReceiver(asked) || !hasDueWord(frame, q.to)) return null
    return make(frame, i + 1, { rule: 'undertaking.asked-whether', words: '“asked whether” somebody could do it', owner: asked, firmness: 2 }, i)
  }
  const owner = actorIn(frame.tokens, p.to, q.subjectFrom - 1)
  return owner && owner.sort !== 'pronoun' ? make(frame, i + 1, { rule: 'undertaking.asked-whether', words: '“asked whether” it could be done', owner, firmness: 1 }, i) : null
}
