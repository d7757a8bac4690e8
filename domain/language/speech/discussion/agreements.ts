/** What stands in the that-clause of an agreement or a request: "it was agreed that the Clerk would write". */
import { agentAfter } from '../../duty/owner'
import { headNouns, kindOf, objectNouns } from '../../duty/kind'
import type { Actor } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import { informationNouns, reportNouns, tellsMore } from '../../lexicon/words'
import { requestedKind } from '../decision-duty'
import { allowedTo } from '../decision-sent-on'
import { nothingOwed } from '../nothing-owed'
import type { Duty, Frame } from '../frame'
import { clauseEnd, hasWord, infinitiveOf, subjectOf, wordOf } from '../frame'
import { hasFuture } from '../future'
import { isReceiver } from '../people'
import { deedOf, isConduct, isSomebody } from './conduct'
import { doerOf } from './first-names'
import { allNouns, hasDueWord, isDated, lastOfRow, make } from './make'
import { isWorldly, onlyBefalls } from './no-task'
import { asks, speaker } from './standing'

/** What stands in the that-clause of an agreement or a request. */
export function under(frame: Frame, i: number, standing: 'agreed' | 'asked'): Duty | null {
  const p = frame.predicates[i] as Predicate
  const future = standing === 'agreed' && (!p.passive || p.lemma === 'keep') && (p.mood === 'modal' || p.mood === 'subjunctive') ? futureReports(frame, i) : null
  if (future) return future
  if (p.lemma === 'be' || (p.lemma === 'have' && kindOf(frame, i) === null)) return null
  const wished = standing === 'asked' && p.mood === 'past' && p.passive && p.link === 'that'
  if ((p.mood === 'past' && !wished) || p.mood === 'perfect' || p.mood === 'progressive') return null
  const top = p.governor >= 0 ? p.governor : i
  if (p.mood === 'need') return standing === 'agreed' ? neededAndAgreed(frame, i, top) : null
  const subject = doerOf(frame, i) ?? speaker(frame, i)
  const kind = kindOf(frame, i)
  const words = standing === 'agreed' ? 'it was agreed' : 'it was asked for'
  const rule = `undertaking.${standing}-that`
  if (p.passive) {
    if (p.modal === 'can') return null
    if (p.lemma === 'receive' && p.modal === 'would' && isDated(frame, p.to, clauseEnd(frame, i)) && !isReceiver(subject ?? nobody)) return make(frame, i, { rule, words, kind: 'provide-information', owner: agentAfter(frame, p.to, clauseEnd(frame, i), ['from']), firmness: 2 }, top)
    if (isNilPassive(frame, p) || correctsMinutes(frame, p)) return null
    // "that the Clerk be instructed not to pay"
    if ((asks.has(p.lemma) || p.lemma === 'tell') && frame.predicates[infinitiveOf(frame, i)]?.negative) return null
    const receives = subject !== null && isReceiver(subject)
    const owner = agentAfter(frame, p.to, clauseEnd(frame, i), receives || p.lemma === 'seek' ? ['by', 'from'] : ['by']) ?? bySpeaker(frame, i)
    const allowed = p.lemma === 'defer' || p.lemma === 'postpone' || p.lemma === 'adjourn' ? allowedTo(frame, i) : null
    if (allowed) return make(frame, allowed.deed, { rule, words, owner: allowed.owner, kind: allowed.kind, firmness: 2 }, top)
    const last = lastOfRow(frame, i)
    const lastKind = kindOf(frame, last)
    if (owner && last > i && lastKind && lastKind !== 'implement' && standing === 'agreed') return make(frame, last, { rule, words, owner, kind: lastKind, firmness: 2 }, top)
    if (p.mood === 'present') return standing === 'asked' || !kind ? null : make(frame, i, { rule, words, owner, firmness: 1 }, top)
    if (!kind) return standing === 'agreed' && (onlyBefalls(p.lemma) || isWorldly(headNouns(frame, p.subjectFrom, p.subjectTo))) ? null : make(frame, i, { rule, words, owner: owner ?? whoAgreed(frame, p), firmness: 1 }, top)
    return make(frame, i, { rule, words, owner: owner ?? whoAgreed(frame, p), kind, firmness: kind === 'implement' ? 2 : 3 }, top)
  }
  // "asked that the Forum receive a regular report": whoever is to have it.
  if (standing === 'asked' && subject && ['receive', 'have', 'see'].includes(p.lemma) && subject.sort !== 'outsider' && objectNouns(frame, p.to).some((noun) => informationNouns.has(noun))) return make(frame, i, { rule, words, kind: isReceiver(subject) || subject.sort === 'initials' ? requestedKind(objectNouns(frame, p.to)) : 'provide-information', owner: agentAfter(frame, p.to, clauseEnd(frame, i), ['from']), firmness: 2 }, top)
  if (p.lemma === 'continue' || nothingOwed(frame, i, subject)) return null
  if (p.modal === 'could' || p.modal === 'might' || p.modal === 'may' || p.modal === 'can') {
    if (standing !== 'asked') return null
  }
  // "that case studies form part of the next report"
  if (!subject && p.lemma === 'form' && wordOf(frame, p.to) === 'part' && headNouns(frame, p.to + 2, Math.min(frame.to, p.to + 8)).some((noun) => reportNouns.has(noun))) return make(frame, i, { rule, words, kind: 'provide-information', firmness: 2 }, top)
  const tells = !subject && standing === 'asked' ? reportTells(frame, i) : null
  if (tells) return tells
  if (!subject && kind && ['go', 'come', 'return'].includes(p.lemma)) return make(frame, i, { rule, words, kind, firmness: 2 }, top)
  // "would walk the route before the end of May": whatever it is, somebody is to do it by then.
  if (!kind && standing === 'agreed' && p.mood === 'modal' && subject && isSomebody(subject) && !isConduct(p.lemma) && hasDueWord(frame, p.to)) {
    return make(frame, i, { rule, words, owner: subject, kind: 'implement', firmness: 2 }, top)
  }
  if (kind && standing === 'agreed' && (p.mood === 'modal' || p.mood === 'subjunctive') && p.subjectTo - p.subjectFrom === 1 && wordOf(frame, p.subjectFrom) === 'we' && !isConduct(p.lemma)) return make(frame, i, { rule, words, kind, firmness: 2 }, top)
  // "that Fenshire County Council ask the operator to supply": whoever is to ask.
  if (subject && subject.sort !== 'pronoun' && asks.has(p.lemma) && (!isReceiver(subject) || isElsewhere(frame, subject)) && infinitiveOf(frame, i) >= 0) return make(frame, i, { rule, words, owner: subject, kind: 'raise' }, top)
  if (!subject || !kind || (p.mood === 'present' && !p.passive && standing === 'agreed' && !subject)) {
    return null
  }
  if (isReceiver(subject) && (p.lemma === 'receive' || p.lemma === 'consider' || p.lemma === 'review')) return make(frame, i, { rule, words, kind: 'report-back' }, top)
  if (isReceiver(subject) && (kind === 'implement' || p.lemma === 'see')) return null
  const last = lastOfRow(frame, i)
  return make(frame, last, { rule, words, owner: isReceiver(subject) && (kind === 'report-back' || kind === 'work-programme') ? null : subject, kind: kindOf(frame, last) ?? kind }, top)
}

const nobody: Actor = { from: 0, to: 0, sort: 'group', head: '' }
const ourOwn = new Set(['parish', 'town', 'full', 'community', 'district', 'city', 'county', 'borough', 'the', 'council', 'area', 'joint'])

/** "Fenshire County Council": a council by its own name, as against the one that meets. */
function isElsewhere(frame: Frame, { head, from, to }: Actor): boolean {
  const first = frame.tokens[from]
  return head === 'council' && to - from > 2 && first?.capital === true && !ourOwn.has(first.word)
}

/** "It was agreed the club needs to keep a log": what everybody holds to be needed is to be done. */
function neededAndAgreed(frame: Frame, i: number, top: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const subject = doerOf(frame, i)
  // "agreed that the forms would have to be returned soon"
  if (p.passive && p.modal === 'would' && !p.negative && !isNilPassive(frame, p) && (kindOf(frame, i) || hasDueWord(frame, p.to))) return make(frame, i, { rule: 'undertaking.agreed-that', words: 'it was agreed', kind: kindOf(frame, i) ?? 'implement', owner: agentAfter(frame, p.to, clauseEnd(frame, i)), firmness: 1, dueTo: frame.to }, top)
  const kind = deedOf(frame, i)
  if (p.passive || p.negative || !kind || isConduct(p.lemma) || subject?.sort === 'outsider' || p.modal === 'had' || p.modal === 'needed') return null
  return make(frame, i, { rule: 'undertaking.agreed-that', words: 'it was agreed', kind, owner: subject && isSomebody(subject) ? subject : null, firmness: 1 }, top)
}

/** "agreed that the visits be written up by her": the one who agreed. */
function bySpeaker(frame: Frame, i: number): Actor | null {
  const p = frame.predicates[i] as Predicate
  const governor = frame.predicates[p.governor]
  if (!governor || governor.passive) return null
  for (let k = p.to; k < Math.min(clauseEnd(frame, i), p.to + 8); k += 1) {
    if (wordOf(frame, k) !== 'by' || !['her', 'him', 'them', 'herself', 'himself', 'themselves'].includes(wordOf(frame, k + 1))) continue
    const subject = subjectOf(frame, p.governor)
    return subject && !isReceiver(subject) ? subject : null
  }
  return null
}

/** "Mr Orde agreed that the lane would be swept": he sees to it. */
function whoAgreed(frame: Frame, p: Predicate): Actor | null {
  const governor = frame.predicates[p.governor]
  const by = governor?.passive && p.modal === 'would' ? agentAfter(frame, governor.to, Math.max(governor.to, p.subjectFrom - 1)) : null
  if (by && isSomebody(by)) return by
  const subject = governor && !governor.passive && p.modal === 'would' ? subjectOf(frame, p.governor) : null
  return subject && isSomebody(subject) && subject.sort !== 'pronoun' ? subject : null
}

/** "that future reports should be alike": how what is to come is to be. */
function futureReports(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (wordOf(frame, p.subjectFrom) !== 'future' && wordOf(frame, p.subjectFrom + 1) !== 'future') return null
  const nouns = headNouns(frame, p.subjectFrom, p.subjectTo)
  if (p.negative || !nouns.some((noun) => informationNouns.has(noun)) || tellsMore.has(p.lemma)) return null
  return make(frame, i, { rule: 'undertaking.report-tells', words: 'what is to come is to be so', kind: 'implement', firmness: 1 })
}

/** "future reports would show the figures by ward": what a report is to tell from now on. */
export function reportTells(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i]
  if (!p || p.passive || !tellsMore.has(p.lemma) || !headNouns(frame, p.subjectFrom, p.subjectTo).some((noun) => reportNouns.has(noun))) return null
  return make(frame, i, { rule: 'undertaking.report-tells', words: 'a report is to tell it from now on', kind: 'provide-information', firmness: 2 })
}

/** "In future ...", "..., as Members had asked": it will be done because it was wanted. */
export function asWanted(frame: Frame, p: Predicate): boolean {
  if (frame.predicates.some((q, k) => k > frame.predicates.indexOf(p) && q.link === 'subordinate' && q.marker === 'as' && asks.has(q.lemma))) return true
  for (let i = p.subjectFrom; i < p.subjectTo; i += 1) if (wordOf(frame, i) === 'future') return true
  return false
}

const interests = new Set(['interest', 'interests', 'declarations'])
const good = new Set(['wishes', 'condolences', 'sympathy', 'congratulations', 'thanks', 'appreciation', 'gratitude'])

const putsRight = new Set(['alter', 'amend', 'correct', 'change', 'replace', 'include', 'insert', 'add', 'delete', 'remove', 'reword', 'record'])
const ofText = new Set(['paragraph', 'minute', 'minutes', 'spelling', 'wording', 'sentence', 'typo'])
const words = new Set(['word', 'words'])
const places = new Set(['minute', 'page', 'paragraph', 'minutes'])

/** "asked that paragraph 4 be altered", "On minute 74 the Chair asked that it be included": the minutes are put right at the meeting that signs them. */
export function correctsMinutes(frame: Frame, p: Predicate): boolean {
  if (!putsRight.has(p.lemma) || hasDueWord(frame, p.to)) return false
  // "that these comments be included in the minutes": they are, by being told here.
  if (wordOf(frame, p.to) === 'in' && (wordOf(frame, p.to + 1) === 'minutes' || wordOf(frame, p.to + 2) === 'minutes')) return true
  const nouns = headNouns(frame, p.subjectFrom, p.subjectTo)
  if (nouns.some((noun) => ofText.has(noun)) || (nouns.some((noun) => words.has(noun)) && hasWord(frame, frame.from, frame.to, places))) return true
  for (let i = frame.from; i < frame.from + 3; i += 1) if (places.has(wordOf(frame, i)) && [i + 1, i + 2].some((at) => /^\d/.test(wordOf(frame, at)))) return true
  return false
}

const talkedOf = new Set(['issue', 'matter', 'item', 'query', 'action', 'case', 'complaint', 'petition'])

function isNilPassive(frame: Frame, p: Predicate): boolean {
  // "that interests be declared", "that phones be switched off": there and then.
  const nouns = headNouns(frame, p.subjectFrom, p.subjectTo)
  if ((p.lemma === 'declare' && hasWord(frame, p.subjectFrom, p.subjectTo, interests)) || (['switch', 'turn', 'silence', 'put'].includes(p.lemma) && allNouns(frame, p).some((noun) => noun.endsWith('phones') || noun === 'devices' || noun === 'mobiles'))) return true
  // "that its best wishes be conveyed to": as thanks are.
  if (['convey', 'pass', 'extend', 'express', 'send', 'record'].includes(p.lemma) && nouns.some((noun) => good.has(noun)) && !nouns.some((noun) => noun === 'letter' || noun === 'card')) return true
  // "be kept under review", "be left on the table": how it stays.
  if (p.lemma === 'leave') return true
  // "that the issue is closed"
  if (p.lemma === 'close' && headNouns(frame, p.subjectFrom, p.subjectTo).some((noun) => talkedOf.has(noun))) return true
  if (p.lemma === 'keep') return kindOf(frame, frame.predicates.indexOf(p)) === 'implement'
  if (['note', 'approve', 'adopt', 'endorse', 'support', 'receive', 'accept', 'agree', 'confirm', 'exclude', 'thank', 'elect', 'appoint', 'do', 'record', 'take', 'hear', 'vary', 'grant', 'carry', 'welcome', 'acknowledge', 'celebrate'].includes(p.lemma)) {
    const after = wordOf(frame, p.to)
    if (p.lemma === 'carry') return !['out', 'forward', 'over'].includes(after)
    // "be taken at the next meeting", "be heard in June": it comes then.
    return !(p.lemma === 'take' && ['to', 'back', 'forward', 'up'].includes(after)) && !((p.lemma === 'take' || p.lemma === 'hear') && hasFuture(frame, p.to, clauseEnd(frame, frame.predicates.indexOf(p))))
  }
  return nouns.includes('no') || nouns[0] === 'thanks'
}
