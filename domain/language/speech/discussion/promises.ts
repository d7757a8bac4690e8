/** "would", "will", "is to": promises told from news and from how things are. */
import type { Actor } from '../../grammar/actors'
import { actorIn } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import { agentAfter } from '../../duty/owner'
import { kindOf, objectNouns, toBody } from '../../duty/kind'
import { informationNouns, reportNouns, stative } from '../../lexicon/words'
import type { Duty, Frame } from '../frame'
import { clauseEnd, infinitiveOf, subjectOf, wordOf } from '../frame'
import { hasFuture } from '../future'
import { nilKind } from '../decision-words'
import { isReceiver } from '../people'
import { asWanted, reportTells } from './agreements'
import { passiveForm } from './by-form'
import { deedOf, isConduct, isHabit, isSomebody, isState, takesUpPost, standsIn } from './conduct'
import { firstName } from './first-names'
import { hasDueWord, isDated, lastOfRow, make } from './make'
import { isKept, isOpenCase, passivePromise } from './passive-promises'
import { ableTo, happyTo, pointing, shouldBeTaken, shouldBy, shouldCome } from './readiness'
import type { Standing } from './standing'
import { backToSpeaker, speaker, teller, vouched, voucher } from './standing'
import { thingComes } from './things-come'
import { canBeSent, couldGive, givesElsewhere, thereWillBe, weighs } from './weighing'

/** "each would develop a plan which would be reported back to the panel". */
export function relativePromise(frame: Frame, i: number, standing: Standing): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (standing === 'view' || p.mood === 'past' || p.modal === 'could' || p.modal === 'should' || p.modal === 'might' || p.modal === 'may') return null
  const kind = kindOf(frame, i)
  const own = p.passive || p.negative || (p.modal !== 'would' && p.modal !== 'will') ? null : subjectOf(frame, i)
  // "the survey, which Ms Rowe would circulate"
  if (own && (isSomebody(own) || own.head === 'officers') && (kind ?? deedOf(frame, i)) && !isState(p.lemma) && (kind !== null || !isConduct(p.lemma)) && p.subjectTo > p.subjectFrom) return make(frame, i, { rule: 'undertaking.which-would', words: '“which” somebody would do', owner: own, kind: kind ?? 'implement', firmness: kind && kind !== 'implement' ? 2 : 1, dueFrom: p.from })
  const goesRound = p.modal !== '' && sentRound.has(p.lemma) && informationNouns.has(wordOf(frame, p.from - 2))
  if (!kind || !(goesRound || (['report', 'present', 'submit', 'bring', 'circulate', 'share', 'feed'].includes(p.lemma) && toBody(frame, p.to, clauseEnd(frame, i))))) return null
  // The one who makes it is the one who reports it.
  const main = i > 0 ? frame.predicates[i - 1] : undefined
  const owner = main && !main.passive && main.mood === 'modal' ? subjectOf(frame, i - 1) : null
  return make(frame, i, { rule: 'undertaking.which-would-be', words: 'it is to be reported to the committee', kind, owner: owner && owner.sort !== 'outsider' && owner.sort !== 'pronoun' ? owner : null, firmness: toBody(frame, p.to, clauseEnd(frame, i)) ? 2 : 1 })
}

const sentRound = new Set(['circulate', 'share', 'distribute', 'send', 'email', 'forward', 'publish', 'issue'])

/** "X would circulate", "an update would be given to Members", "X is to report", "needs to be presented". */
export function promise(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const able = ableTo(frame, i) ?? shouldBy(frame, i) ?? shouldBeTaken(frame, i) ?? shouldCome(frame, i) ?? canBeSent(frame, i) ?? couldGive(frame, i)
  if (able) return able
  if (p.modal === 'could' || p.modal === 'might' || p.modal === 'may' || p.modal === 'can' || p.modal === 'should' || p.modal === 'must') return null
  if (isHabit(frame, p) || standsIn(frame, p)) return null
  const received = willReceive(frame, i)
  if (received) return received
  const willing = happyTo(frame, i)
  if (willing || p.lemma === 'be') return willing ?? beWith(frame, i) ?? thereWillBe(frame, i)
  if (nobody.has(wordOf(frame, p.subjectFrom))) return null
  const kind = p.mood === 'need' ? kindOf(frame, i) : p.passive ? kindOf(frame, i) ?? (!isConduct(p.lemma) && !isState(p.lemma) && hasBy(frame, p.to) && agentAfter(frame, p.to, clauseEnd(frame, i)) ? 'implement' : null) : deedOf(frame, i)
  const end = clauseEnd(frame, i)
  if (p.passive && isAction(frame, p)) return make(frame, i, { rule: 'undertaking.would-be-done', words: `“${p.modal} be ${wordOf(frame, p.verb)}”`, kind: 'implement', owner: voucher(frame, i) ?? teller(frame, i), firmness: 1 })
  if (p.passive) return isKept(frame, p) || isOpenCase(frame, p, end) ? null : (kind ? passivePromise(frame, i, kind, end) : null) ?? passiveForm(frame, i, end)
  const weighed = weighs(frame, i)
  if (weighed) return weighed
  if (!kind) return null
  if (p.mood === 'need' || nilKind(frame, p, objectNouns(frame, p.to)) === 'procedural') return null
  if (p.lemma === 'take' && takesUpPost(frame, p)) return null
  const subject = backToSpeaker(frame, i) ?? subjectOf(frame, i) ?? speaker(frame, i) ?? firstName(frame, p)
  if (!subject && p.verb <= frame.from + 2 && wordOf(frame, frame.from) === 'will' && p.modal === 'will') return make(frame, lastOfRow(frame, i), { rule: 'undertaking.would', words: '“will” do it', kind, firmness: 2 }, i)
  if (!subject && isWe(frame, p) && !isConduct(p.lemma) && (p.link === 'that' ? (p.modal === 'will' && kind !== 'implement') || (p.lemma === 'ask' && infinitiveOf(frame, i) >= 0) : p.modal === 'would' || p.modal === 'will')) return make(frame, lastOfRow(frame, i), { rule: 'undertaking.would', words: `“we ${p.modal}” do it`, kind, firmness: 1 }, i)
  if (!subject) return thingComes(frame, i, kind, end) ?? ((p.modal === 'would' || p.modal === 'will') && asWanted(frame, p) ? reportTells(frame, i) : null)
  if (subject.sort === 'outsider' || beyond.has(subject.head) || (societies.has(subject.head) && subject.sort === 'body' && !toBody(frame, p.to, end))) return null
  if (isReceiver(subject) && subject.sort === 'body') return toThisBody(frame, i, subject, kind) ?? ownDeed(frame, i, subject, kind)
  // "group leaders were to give names": somebody arranged it, so only states and views are left out.
  const arranged = p.mood === 'be-to' && subject.sort !== 'body'
  const stays = kind !== 'attend' && (arranged ? isState(p.lemma) : isSomebody(subject) ? isConduct(p.lemma) : stative.has(p.lemma))
  if (stays && !givesElsewhere(frame, p) && !backTo(frame, p) && !amends(frame, p) && !(p.lemma === 'take' && kind !== 'implement')) return null
  if (kind === 'implement' || (kind === 'appoint' && !isSomebody(subject)) || p.lemma === 'consider' || p.lemma === 'monitor' || p.lemma === 'assess' || p.lemma === 'represent' || p.lemma === 'join') {
    const row = lastOfRow(frame, i)
    const rowKind = row === i ? null : kindOf(frame, row)
    const strong = hasDueWord(frame, p.to) || (rowKind !== null && rowKind !== 'implement')
    const bound = vouched(frame, i) || p.mood === 'be-to'
    // A service that would do something is news, unless it tells the body of it.
    if (!arranged && !isSomebody(subject) && subject.head !== 'officers' && !toBody(frame, p.to, p.to + 1) && !(rowKind !== null && rowKind !== 'implement')) return null
    if (!strong && subject.head === 'officers' && !mends.has(p.lemma)) return null
    return make(frame, row, { rule: 'undertaking.would', words: `“${p.modal || 'is to'}” do it`, owner: subject, kind: rowKind ?? kind, firmness: bound && isSomebody(subject) && kindOf(frame, i) ? 3 : arranged ? 2 : strong || mends.has(p.lemma) ? 2 : 1 }, i)
  }
  if (isReceiver(subject)) {
    if (kind === 'report-back' || (kind === 'provide-information' && !givesElsewhere(frame, p))) return null
    return make(frame, i, { rule: 'undertaking.would', words: `“${p.modal || 'are to'}” do it`, owner: subject, kind, firmness: 1 })
  }
  const last = lastOfRow(frame, i)
  // A named person, a deed of telling or sending, and when or to whom: said in so many words.
  const person = subject.sort === 'post' || subject.sort === 'person' || subject.sort === 'initials'
  const firm = person && (hasDueWord(frame, p.to) || toBody(frame, p.to, end) || (said.has(kindOf(frame, last) ?? kind) && (p.modal === 'would' || p.modal === 'will') && !conditional(frame)))
  return make(frame, last, { rule: 'undertaking.would', words: `“${p.modal || 'is to'}” do it`, owner: subject, kind: kindOf(frame, last) ?? kind, firmness: firm ? 3 : 2 }, i)
}

/** "This action would be undertaken shortly": what was asked for before. */
const isAction = (frame: Frame, p: Predicate): boolean => (p.modal === 'would' || p.modal === 'will') && !p.negative && ['undertake', 'complete', 'carry', 'progress'].includes(p.lemma) && wordOf(frame, p.subjectTo - 1) === 'action' && wordOf(frame, p.subjectTo - 2) === 'this' && ['shortly', 'soon', 'by', 'before'].includes(wordOf(frame, p.to))

/** Deeds by which somebody named tells, sends, takes up or arranges: promised in so many words. */
const said = new Set<Duty['kind']>(['circulate', 'provide-information', 'write', 'raise', 'report-back', 'arrange', 'investigate', 'respond', 'work-programme'])

/** "would write if asked": it hangs on something. */
const conditional = (frame: Frame): boolean => frame.predicates.some(({ link, marker }) => link === 'subordinate' && (marker === 'if' || marker === 'unless' || marker === 'whether'))

/** What a body does by its members, as against what it hears, weighs and decides at a meeting. */
const goesOut = new Set<Duty['kind']>(['investigate', 'write', 'raise', 'arrange', 'circulate', 'publish', 'respond'])
const atMeetings = new Set(['consider', 'review', 'monitor', 'discuss', 'meet', 'hold', 'assess', 'evaluate', 'examine', 'scrutinise', 'talk', 'host', 'engage', 'audit', 'reconvene'])

const others = new Set(['cabinet', 'executive', 'council', 'authority', 'trust'])
const meets = new Set(['committee', 'panel', 'board', 'forum', 'commission', 'sub-committee', 'group'])

/** "Cabinet would report back to this Committee": another body tells the one that meets. */
function toThisBody(frame: Frame, i: number, subject: Actor, kind: Duty['kind']): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (!others.has(subject.head) || kind !== 'report-back' || (p.modal !== 'would' && p.modal !== 'will') || p.negative) return null
  const to = agentAfter(frame, p.to, clauseEnd(frame, i), ['to'])
  return to?.sort === 'body' && meets.has(to.head) ? make(frame, i, { rule: 'undertaking.would', words: `“${p.modal}” do it`, owner: subject, kind, firmness: 2 }, i) : null
}

/** "The committee would inspect the plot and report back": its own errand. */
function ownDeed(frame: Frame, i: number, subject: Actor, kind: Duty['kind']): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.modal !== 'would' && p.modal !== 'will') return null
  if (!['committee', 'panel', 'board', 'group', 'forum', 'sub-committee', 'trustees'].includes(subject.head) || subject.to - subject.from > 2) return null
  if (['discuss', 'consider', 'revisit', 'review'].includes(p.lemma) && [p.to, p.to + 1].some((at) => pointing.has(wordOf(frame, at))) && isDated(frame, p.to, clauseEnd(frame, i))) return make(frame, i, { rule: 'undertaking.would-be-heard', words: 'it is to come to a meeting', kind: 'work-programme', firmness: 1, dueTo: frame.predicates[i + 1]?.from ?? frame.to })
  if (!goesOut.has(kind) || atMeetings.has(p.lemma) || p.link !== 'root') return null
  return make(frame, lastOfRow(frame, i), { rule: 'undertaking.would', words: `“${p.modal}” do it`, owner: subject, kind, firmness: 1 }, i)
}

const isWe = (frame: Frame, p: Predicate): boolean => p.subjectTo > p.subjectFrom && p.subjectTo - p.subjectFrom <= 2 && wordOf(frame, p.subjectTo - 1) === 'we'

function hasBy(frame: Frame, from: number): boolean {
  for (let i = from; i < Math.min(frame.to, from + 12); i += 1) if (wordOf(frame, i) === 'by') return true
  return false
}

/** Posts of other authorities. */
const beyond = new Set(['ombudsman', 'minister', 'regulator', 'judge', 'coroner', 'mp'])
const societies = new Set(['trust', 'federation', 'society', 'association', 'party'])
const nobody = new Set(['nobody', 'none', 'nothing', 'neither', 'no-one', 'no'])

/** Deeds by which somebody puts right what was spoken of. */
const mends = new Set(['prepare', 'compile', 'gather', 'ensure', 'amend', 'action', 'correct', 'do', 'revise', 'arrange', 'draw', 'take', 'make', 'complete', 'finalise', 'produce', 'redraft', 're-draft', 'reword', 'reflect', 'include', 'incorporate', 'update', 'add'])

/** Where what is sent is found. */
const papers = new Set(['papers', 'agenda', 'pack', 'bulletin', 'minutes', 'newsletter', 'report', 'folder', 'website', 'briefing', 'list', 'programme'])

/** "they would be with Members by the end of the month", "one would be in the papers for the next meeting": somebody sends it. */
function beWith(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const end = clauseEnd(frame, i)
  if (p.lemma !== 'be' || p.negative || (p.modal !== 'would' && p.modal !== 'will') || !hasDueWord(frame, p.to)) return null
  const lead = wordOf(frame, p.to)
  if (lead === 'with' && (toBody(frame, p.to, end) || vouched(frame, i))) return make(frame, i, { rule: 'undertaking.would-be-with', words: 'somebody is to send it by then', owner: teller(frame, i), kind: 'provide-information', firmness: 2 })
  if (!['in', 'on', 'among', 'before'].includes(lead)) return null
  for (let k = p.to + 1; k < p.to + 5; k += 1) {
    if (papers.has(wordOf(frame, k)) || (lead === 'before' && toBody(frame, k, k + 1))) return make(frame, i, { rule: 'undertaking.would-be-with', words: 'somebody is to put it there', owner: voucher(frame, i), kind: wordOf(frame, k) === 'agenda' ? 'work-programme' : lead === 'before' ? 'report-back' : 'provide-information', firmness: 2 })
  }
  return null
}

/** "The Committee would receive a further presentation in the summer": somebody has to bring it. */
function willReceive(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.passive || (p.modal !== 'would' && p.modal !== 'will') || !['receive', 'consider', 'review', 'have', 'get'].includes(p.lemma)) return null
  if (p.lemma === 'have' || p.lemma === 'get') {
    const given = kindOf(frame, i) === 'provide-information' && hasDueWord(frame, p.to)
    return given ? make(frame, i, { rule: 'undertaking.will-have', words: 'the members are to be given it', kind: 'provide-information', owner: voucher(frame, i) ?? teller(frame, i), firmness: 2 }) : null
  }
  const subject = toldThemselves(frame, i) ?? subjectOf(frame, i)
  const end = clauseEnd(frame, i)
  if (subject && isReceiver(subject) && p.lemma === 'receive' && !hasFuture(frame, p.to, end) && objectNouns(frame, p.to).some((noun) => sent.has(noun))) return make(frame, i, { rule: 'undertaking.will-have', words: 'the members are to be given it', kind: 'provide-information', owner: agentAfter(frame, p.to, end, ['from', 'by']), firmness: 1 })
  if (!subject || !isReceiver(subject) || !objectNouns(frame, p.to).some((noun) => reportNouns.has(noun)) || !hasFuture(frame, p.to, end)) return null
  // "Cabinet will consider the report", "the Housing Select Committee will review": what another body does.
  if (p.lemma !== 'receive' && (['cabinet', 'executive', 'council'].includes(subject.head) || (subject.sort === 'body' && subject.to - subject.from > 2))) return null
  return make(frame, i, { rule: 'undertaking.will-receive', words: 'the committee is to receive it, so somebody has to bring it', kind: 'report-back', owner: agentAfter(frame, p.to, end, ['from', 'by']), firmness: 2 })
}

/** "reminded the Board that it would receive": those who are told it. */
function toldThemselves(frame: Frame, i: number): Actor | null {
  const p = frame.predicates[i] as Predicate
  const g = frame.predicates[p.governor]
  if (!g || p.link !== 'that' || p.subjectTo - p.subjectFrom !== 1 || !['it', 'they'].includes(wordOf(frame, p.subjectFrom))) return null
  const told = g.passive ? subjectOf(frame, p.governor) : actorIn(frame.tokens, g.to, p.subjectFrom - 1)
  return told && isReceiver(told) ? told : null
}

/** What somebody has to send for it to be received. */
const sent = new Set(['email', 'e-mail', 'emails', 'letter', 'letters', 'copy', 'copies', 'note', 'briefing', 'invitation', 'invitations'])

/** "would reflect it in the January report", "would include this in the plan". */
function amends(frame: Frame, p: Predicate): boolean {
  const object = wordOf(frame, p.to)
  return ['reflect', 'include', 'incorporate', 'cover'].includes(p.lemma) && (object === 'it' || object === 'this' || object === 'these' || object === 'them' || object === 'that') && wordOf(frame, p.to + 1) === 'in'
}

function backTo(frame: Frame, p: Predicate): boolean {
  const after = wordOf(frame, p.to)
  if ((p.lemma === 'come' || p.lemma === 'get' || p.lemma === 'go' || p.lemma === 'feed') && after === 'back') return true
  if (p.lemma === 'see' && kindOf(frame, frame.predicates.indexOf(p)) !== null) return true
  if (p.lemma === 'return' && (after === 'with' || hasDueWord(frame, p.to))) return true
  if (p.lemma === 'run' && kindOf(frame, frame.predicates.indexOf(p)) !== null) return true
  if ((p.lemma === 'find' && after === 'out') || (p.lemma === 'have' && kindOf(frame, frame.predicates.indexOf(p)) !== null)) return true
  if (p.lemma === 'keep' && kindOf(frame, frame.predicates.indexOf(p)) !== 'implement') return true
  return (p.lemma === 'provide' || p.lemma === 'give') && objectNouns(frame, p.to).some((n) => informationNouns.has(n))
}
