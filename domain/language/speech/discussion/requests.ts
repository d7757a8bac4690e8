/** Asking in the discussion: "asked the Clerk to", "requested a breakdown", "asked whether it could be included". */
import type { Actor } from '../../grammar/actors'
import { actorIn } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import { agentAfter } from '../../duty/owner'
import { headNouns, kindOf, objectNouns } from '../../duty/kind'
import { taskKind } from '../../lexicon/verbs'
import { haveForms, informationNouns } from '../../lexicon/words'
import { questions } from '../asking'
import { requestedKind } from '../decision-duty'
import { nilKind } from '../decision-words'
import { nothingOwed } from '../nothing-owed'
import type { Duty, Frame } from '../frame'
import { askedFor, clauseEnd, hasWord, infinitiveOf, subjectOf, thatOf, wordOf } from '../frame'
import { isReceiver } from '../people'
import { deedOf } from './conduct'
import { doerOf } from './first-names'
import { goBetween, isOutside } from './go-between'
import { hasDueWord, isDated, lastOfRow, make } from './make'
import { communicates } from './communicates'
import { hasAsked } from './has-asked'
import { isHadAtOnce, onlyBefalls } from './no-task'

/** "asked for a breakdown, which had been sent round": had since. */
function sentSince(frame: Frame, i: number): boolean {
  const next = frame.predicates[i + 1]
  return next?.link === 'relative' && next.passive && next.mood === 'past-perfect' && communicates.has(next.lemma)
}

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

/** What is arranged rather than sent. */
const sessions = new Set(['briefing', 'workshop', 'seminar', 'session', 'demonstration', 'visit', 'tour', 'training', 'hearing', 'meeting'])

/** "asked the Clerk to ...", "were asked to ...", "requested a breakdown". */
export function request(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const deed = infinitiveOf(frame, i)
  const d = deed >= 0 ? frame.predicates[deed] ?? null : null
  if (p.passive) {
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
  if (thatOf(frame, i).length > 0 || sentSince(frame, i)) return null
  const whom = askedFor(frame, p)
  const at = whom ? whom.to + 1 : wordOf(frame, p.to) === 'for' ? p.to + 1 : p.to
  if (p.lemma !== 'request' && !whom && wordOf(frame, p.to) !== 'for') return null
  // "asked the Committee for any comments": those who sit there, there and then.
  if (whom && isReceiver(whom) && wordOf(frame, at) === 'any') return null
  const nouns = objectNouns(frame, at)
  const any = (p.lemma === 'request' || (subject !== null && doings.has(wordOf(frame, wordOf(frame, at) === 'the' ? at + 1 : at)))) && !whom && asksForIt(frame, p, subject, nouns) ? { rule: 'undertaking.requested-thing', words: p.lemma === 'request' ? '“requested”' : '“asked for”', kind: nouns.some((n) => informationNouns.has(n)) ? 'provide-information' as const : 'implement' as const, owner: agentAfter(frame, at, frame.to, ['from']), firmness: 1 as const } : null
  if (!nouns.some((n) => (informationNouns.has(n) || sessions.has(n)) && n !== 'clarification' && n !== 'explanation' && n !== 'advice' && n !== 'position' && n !== 'confirmation' && n !== 'comments' && n !== 'evidence')) return any && make(frame, i, any)
  const future = nouns.includes('further') || nouns.includes('report') || nouns.includes('breakdown') || nouns.includes('note') || nouns.includes('copy') || nouns.some((n) => sessions.has(n)) || hasDueWord(frame, at)
  if (!future) return any && make(frame, i, any)
  return make(frame, i, { rule: 'undertaking.requested-thing', words: '“requested”', kind: nouns.some((n) => sessions.has(n)) ? 'arrange' : requestedKind(nouns), owner: whom ?? agentAfter(frame, at, frame.to, ['from']), firmness: hasDueWord(frame, at) ? 2 : 1 })
}

/** "An update would be requested for the June meeting": somebody is to ask for it. */
function toBeRequested(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.negative || !headNouns(frame, p.subjectFrom, p.subjectTo).some((noun) => informationNouns.has(noun) || sessions.has(noun))) return null
  return make(frame, i, { rule: 'undertaking.would-be', words: `“${p.modal} be requested”`, kind: 'raise', owner: agentAfter(frame, p.to, clauseEnd(frame, i)), firmness: isDated(frame, p.to, frame.to) ? 2 : 1 })
}

/** "Further updates on the plan were requested", "costings have been requested for the June meeting". */
export function wasRequested(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const nouns = headNouns(frame, p.subjectFrom, p.subjectTo)
  const dated = isDated(frame, p.to, frame.to)
  if (p.link !== 'root' || !(p.mood === 'past' || (p.mood === 'perfect' && dated)) || !nouns.some((n) => informationNouns.has(n) || sessions.has(n)) || isHadAtOnce(nouns) || nouns.includes('no')) return null
  return make(frame, i, { rule: 'undertaking.requested-thing', words: '“requested”', kind: nouns.some((n) => sessions.has(n)) ? 'arrange' : requestedKind(nouns), owner: agentAfter(frame, p.to, frame.predicates[i + 1]?.from ?? frame.to, ['from']), firmness: dated ? 2 : 1, dueTo: frame.to })
}

/** "asked for the inclusion of flooding": nouns that say what somebody has to do. */
const doings: ReadonlySet<string> = new Set(['inclusion', 'addition', 'insertion', 'removal', 'deletion', 'circulation', 'provision', 'publication', 'preparation', 'installation', 'replacement', 'completion', 'sight', 'submission', 'production', 'creation'])

/** "requested a plan of the drains", "requested sight of the lease": whatever it is, unless it was had at once. */
function asksForIt(frame: Frame, p: Predicate, subject: Actor | null, nouns: readonly string[]): boolean {
  return subject !== null && (isReceiver(subject) || subject.sort === 'person' || subject.sort === 'post') && nouns.length > 0 && !isHadAtOnce(nouns.slice(0, 6)) && wordOf(frame, p.to) !== 'that'
}

/** What one asks to do oneself. */
const oneself = new Set(['see', 'receive', 'have', 'hear', 'know', 'speak', 'leave', 'join', 'attend', 'address', 'view', 'inspect', 'be', 'withdraw', 'return', 'go', 'come', 'get', 'use', 'move', 'put', 'record', 'add', 'raise', 'visit', 'meet', 'make', 'bring', 'look'])

/** "Wardens asked to check the sheds": a note without its "were", as against "Mr Orde asked to speak". */
function askedInANote(frame: Frame, deed: number, subject: Actor | null): Duty['kind'] | null {
  const d = frame.predicates[deed]
  if (!d || !subject || oneself.has(d.lemma) || !(subject.sort === 'post' || subject.sort === 'initials' || (subject.sort === 'group' && !isReceiver(subject))) || nothingOwed(frame, deed, subject)) return null
  return deedOf(frame, deed)
}

/** Who is asked: named behind the verb, or named before it and asked as "him", "her" or "them". */
function whoIsAsked(frame: Frame, i: number, to: number): Actor | null {
  const p = frame.predicates[i] as Predicate
  if (to - p.to !== 1 || !['him', 'her', 'them'].includes(wordOf(frame, p.to))) return actorIn(frame.tokens, p.to, to)
  return whoseAttention(frame, i) ?? thankedBefore(frame, i) ?? actorIn(frame.tokens, p.to, to)
}

/** "drew governors' attention to the rota and asked them to": whose attention it was. */
function whoseAttention(frame: Frame, i: number): Actor | null {
  const from = frame.predicates[i - 1]?.from ?? frame.from
  for (let k = (frame.predicates[i] as Predicate).from - 1; k > from; k -= 1) {
    if (wordOf(frame, k) !== 'attention') continue
    const whose = frame.tokens[k - 1]
    return whose?.word.endsWith("s'") ? { from: k - 1, to: k, sort: 'group', head: whose.word.slice(0, -1) } : null
  }
  return null
}

/** "thanked Mr Hay for the map and asked him to": who was thanked, welcomed or spoken to before. */
function thankedBefore(frame: Frame, i: number): Actor | null {
  const p = frame.predicates[i] as Predicate
  const q = frame.predicates[i - 1]
  if (!q || q.passive || q.link !== p.link && p.link !== 'and') return null
  const many = wordOf(frame, p.to) === 'them'
  let last = q.to
  while (last < Math.min(frame.to, p.from, q.to + 8) && wordOf(frame, last) !== 'for') last += 1
  for (let end = last; end > q.to; end -= 1) {
    const actor = wordOf(frame, end - 1) === 'and' ? null : actorIn(frame.tokens, q.to, end)
    if (actor && (actor.sort === 'person' || actor.sort === 'post' || actor.sort === 'initials' || (many && actor.sort === 'group'))) return actor
  }
  return null
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

/** "It was left with the Clerk to sound out the owner", "it fell to the Chair to reply". */
export function leftWith(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (!(p.lemma === 'fall' || (p.lemma === 'leave' && p.passive)) || p.mood === 'modal') return null
  const deed = infinitiveOf(frame, i)
  const d = frame.predicates[deed]
  if (!d && p.lemma === 'fall') return jobFell(frame, i)
  if (!d || d.negative) return null
  const owner = agentAfter(frame, p.to, d.from, ['with', 'to'])
  const kind = deedOf(frame, deed)
  if (!owner || owner.sort === 'outsider' || isReceiver(owner) || !kind || nothingOwed(frame, deed, owner)) return null
  const last = lastOfRow(frame, deed)
  return make(frame, last, { rule: 'undertaking.left-with', words: 'it was left with somebody to do', owner, kind: kindOf(frame, last) ?? kind }, i)
}

const jobs = new Set(['job', 'task', 'duty', 'work', 'business', 'responsibility'])

/** "The job of sorting the costumes fell to Mrs Ewart": the deed stands in what fell. */
function jobFell(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.mood !== 'past' || p.negative || !headNouns(frame, p.subjectFrom, p.subjectTo).some((noun) => jobs.has(noun)) || !frame.tokens.slice(p.subjectFrom, p.subjectTo).some(({ word }) => word.length > 5 && word.endsWith('ing'))) return null
  const owner = agentAfter(frame, p.to, clauseEnd(frame, i), ['to', 'on', 'upon'])
  return owner && owner.sort !== 'outsider' && owner.sort !== 'body' ? make(frame, i, { rule: 'undertaking.left-with', words: 'it was left with somebody to do', owner, kind: 'implement', firmness: 2 }) : null
}

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
