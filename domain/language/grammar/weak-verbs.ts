/** Verbs that no auxiliary shows: those after "and", and those that their place shows. */
import { groupHeads, postHeads } from '../lexicon/actors'
import type { VerbForm } from '../lexicon/verbs'
import { commit, control, isParticiple, lemmaOf, nil, speech, taskKind, verbForm } from '../lexicon/verbs'
import { beForms, determiners, informationNouns, modals, prepositions, pronouns, relatives, subordinators } from '../lexicon/words'
import type { Token } from '../text/tokens'
import { endsWithActor } from './actors'
import type { Clause, ParseOptions } from './clauses'
import { saidAfter } from './headed'
import { isLight } from './light-verbs'
import { asksForDone, comesBack, holdsReport, jobFalls, takesAction } from './verb-signs'
import type { Predicate } from './predicate'
import type { VerbGroup } from './verb-group'
import { group, isAdverb } from './verb-group'

/** A verb that shares subject and mood with the predicate `like`. */
export interface Coordinate { at: number; like: number; weak: boolean; group: VerbGroup }

/** Verbs that are nouns too. */
const nounLike = new Set(['report', 'review', 'update', 'support', 'request', 'comment', 'plan', 'note', 'list', 'contact', 'brief', 'work', 'process', 'audit', 'survey', 'map', 'place', 'schedule', 'present', 'table', 'issue', 'copy', 'draft', 'answer', 'reply', 'change', 'progress', 'programme', 'order', 'purchase', 'open', 'close', 'cut', 'set', 'put', 'lead', 'trial', 'test', 'pilot', 'cover', 'post', 'display', 'visit', 'use', 'host', 'return', 'record', 'document', 'log', 'view', 'measure', 'price', 'cost', 'balance', 'forecast', 'model', 'label', 'mark', 'minute', 'question', 'mention', 'plant', 'paint', 'transfer', 'start', 'fund', 'bid', 'track', 'trace', 'count', 'fix', 'regard', 'act', 'store', 'tender', 'increase', 'reduce', 'lease', 'hire', 'monitor', 'approach', 'research', 'search', 'email', 'share', 'sign', 'claim', 'experience', 'project', 'action', 'thank', 'delegate', 'associate', 'deal', 'help', 'feedback', 'chase', 'hope', 'wish', 'need', 'offer', 'promise', 'demand', 'object', 'task', 'conduct', 'supply', 'brief', 'press', 'run', 'flag', 'form', 'account', 'petition', 'sound', 'mail', 'benchmark', 'probe', 'phone', 'telephone', 'ring', 'alert', 'find', 'lay', 'lodge'])

/** A verb like the one before, after "and": shares its subject and mood. */
export function coordinateAt(
  tokens: readonly Token[], at: number, to: number, found: readonly Predicate[], clause: Clause, decision: boolean,
): Coordinate | null {
  let i = at
  while (i < to && tokens[i]?.isWord && (isAdverb(tokens[i]?.word ?? '') || tokens[i]?.word === 'then')) i += 1
  if (tokens[i]?.word === ',' ) return null
  const token = tokens[i]
  if (!token?.isWord || !clause.finite) return null
  const like = lastMain(found)
  const last = found[like]
  if (!last) return null
  const form = verbForm(token.word)
  const negative = tokens[i - 1]?.word === 'not' || last.negative
  const baseMood = last.mood === 'infinitive' || last.mood === 'modal' || last.mood === 'telegraphic' || last.mood === 'be-to' || last.mood === 'need' || (last.mood === 'subjunctive' && !last.passive)
  if (form?.base && baseMood && (!nounLike.has(token.word) || startsPhrase(tokens[i + 1]))) {
    return { at: i, like, weak: false, group: group(i, form.lemma, last.mood, negative, false, last.modal) }
  }
  // "were reminded that all had been sent one and asked that they return it", "asked for it to be brought, and stated that": said beside the first.
  const tellsOn = last.passive && last.link !== 'root' && form?.past && (tokens[i + 1]?.word === 'that' || (tokens[i + 1]?.word === 'to' && control.has(form.lemma))) && (speech.has(form.lemma) || control.has(form.lemma)) ? found.findLastIndex((p) => p.link === 'root' && p.mood === 'past' && (p.passive || last.link !== 'that')) : -1
  if (tellsOn >= 0 && form) return { at: i, like: tellsOn, weak: true, group: group(i, form.lemma, 'past', false, found[tellsOn]?.passive) }
  if (last.passive && !token.capital && isParticiple(token.word) && !(saidOfThings.has(token.word) && tokens[i + 1]?.isWord && !startsPhrase(tokens[i + 1])) && !(commit.has(lemmaOf(token.word)) && last.link === 'that') && (i === at || last.to >= at - 8)) {
    return { at: i, like, weak: false, group: group(i, lemmaOf(token.word), last.mood, negative, true, last.modal) }
  }
  if (form && last.weak && !last.passive) {
    const third = form.third && last.mood === 'present' && (!nounLikeThird.has(token.word) || startsPhrase(tokens[i + 1]))
    const past = form.past && last.mood === 'past'
    if (third || past) return { at: i, like, weak: true, group: group(i, form.lemma, past ? 'past' : 'present', negative) }
  }
  // "is satisfied that ..., and accordingly instructs the Solicitor to": the body goes on deciding.
  if (form?.third && decision && (control.has(form.lemma) || nil.has(form.lemma)) && (!nounLikeThird.has(token.word) || startsPhrase(tokens[i + 1]))) {
    const root = found.findIndex((p) => p.link === 'root' && p.mood === 'present' && !p.passive)
    if (root >= 0) return { at: i, like: root, weak: true, group: group(i, form.lemma, 'present') }
  }
  // "The Panel are content with it, and request that": many, and so without the "s".
  if (form?.base && decision && control.has(form.lemma) && startsPhrase(tokens[i + 1])) {
    const root = found.findIndex((p) => p.link === 'root' && ['are', 'were'].includes(tokens[p.from]?.word ?? ''))
    if (root >= 0) return { at: i, like: root, weak: true, group: group(i, form.lemma, 'present') }
  }
  const tells = speech.has(form?.lemma ?? '') || nil.has(form?.lemma ?? '') || isLight(tokens, i, form?.lemma ?? '')
  if (form?.past && !form.base && tells && startsPhrase(tokens[i + 1]) && (!last.passive || last.link === 'that') && !(last.weak && last.link === 'root')) {
    const root = found.findLast((p) => p.mood === 'past' && p.link === 'root' && !p.passive)
    if (root) return { at: i, like: found.indexOf(root), weak: true, group: group(i, form.lemma, 'past') }
  }
  if (form?.past && last.mood !== 'past' && !last.passive && (speech.has(form.lemma) || nil.has(form.lemma)) && startsPhrase(tokens[i + 1])) {
    const root = found.findLast((p) => p.weak && p.mood === 'past')
    if (root) return { at: i, like: found.indexOf(root), weak: true, group: group(i, form.lemma, 'past', negative) }
  }
  return null
}

/** "and related matters": said of what follows. */
const saidOfThings = new Set(['related', 'associated', 'connected', 'proposed', 'detailed', 'estimated', 'combined', 'continued', 'increased', 'reduced', 'limited', 'required', 'planned', 'projected', 'expected', 'extended', 'revised', 'updated', 'improved', 'attached', 'agreed', 'designated', 'named', 'linked', 'selected'])
/** "Delegate authority to the Clerk": what is handed on. */
const given = new Set(['authority', 'responsibility', 'powers', 'approval', 'power'])
/** What a law or a policy does: "The Act requires a statement to be agreed". */
const laysDown = new Set(['require', 'oblige', 'allow', 'permit', 'direct'])
/** "draw up", "carry out": with one of these a small verb is a deed. */
const particles = new Set(['up', 'out', 'back', 'on', 'away', 'forward', 'over', 'before'])

const nounLikeThird = new Set([...nounLike].map((word) => `${word}s`))

function lastMain(found: readonly Predicate[]): number {
  for (let i = found.length - 1; i >= 0 && i > found.length - 16; i -= 1) {
    const p = found[i]
    if (p && p.link !== 'purpose' && p.link !== 'subordinate' && p.link !== 'relative') return i
  }
  return -1
}

/** "report what she finds", "explain how it was let". */
const asksWhat = new Set(['what', 'how', 'whether', 'why', 'which', 'where'])

/** "clarify and email members": a second deed, as against a second noun ("the report and plan be approved"). */
function goesOnDoing(tokens: readonly Token[], i: number, to: number): boolean {
  return verbForm(tokens[i]?.word ?? '')?.base === true && startsPhrase(tokens[i + 1]) && !laterGroup(tokens, i, to)
}

const counts = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'twenty'])
/** True for words with which the object or the rest of a verb begins. */
function startsPhrase(token: Token | undefined): boolean {
  if (!token) return false
  if (!token.isWord) return token.word === ',' || token.word === '"'
  return determiners.has(token.word) || prepositions.has(token.word) || pronouns.has(token.word) || token.word === 'that' || token.word === 'back' ||
    token.capital || isAdverb(token.word) || token.word === 'further' || token.word === 'out' || token.word === 'members' || asksWhat.has(token.word) || token.word === 'officers' || token.word.endsWith('ing') || token.word === 'them' || token.word.charCodeAt(0) === 0xa3 || counts.has(token.word)
}

/** Verbs without an auxiliary: "agreed", "asks", "notes", and in decisions "the Chair write". */
export function weakVerbAt(
  tokens: readonly Token[], i: number, form: VerbForm | null, to: number, clause: Clause, commaAt: number, lastVerb: number, options: ParseOptions,
): VerbGroup | null {
  const token = tokens[i]
  if (!token || !form) return null
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (before?.isWord && (determiners.has(before.word) || (prepositions.has(before.word) && !before.caps && i > clause.start)) && before.word !== 'that' && !(before.word === 'all' && !prepositions.has(tokens[i - 2]?.word ?? ''))) return null
  // "following approval of the plan, instruct the Director to": what is decided stands behind the comma.
  const led = options.decision && control.has(form.lemma) && commaAt === i - 1 && ['following', 'after', 'having', 'subject', 'on', 'upon'].includes(tokens[clause.start]?.word ?? '')
  const start = (clause.finite || led) && commaAt >= clause.start ? commaAt + 1 : clause.start
  const atStart = start >= i || onlyAdverbs(tokens, start, i)
  const known = speech.has(form.lemma) || nil.has(form.lemma) || control.has(form.lemma) || (options.decision && (form.lemma === 'defer' || form.lemma === 'postpone')) || (token.word === 'updated' && next?.word === 'that')

  if (form.past && !form.base) {
    // "... was noted, and the Clerk promised": after "and" somebody new may speak.
    const anew = clause.start > lastVerb && !atStart && (speech.has(form.lemma) || isLight(tokens, i, form.lemma)) && endsWithActor(tokens, clause.start, i)
    if (clause.finite && !anew && !(commaAt >= clause.start && atStart)) return null
    // "Asked why it had closed, the Manager said": a participle.
    if (!options.decision && atStart && form.lemma === 'ask' && next && (subordinators.has(next.word) || prepositions.has(next.word)) && next.word !== 'for') return null
    if (!known && form.lemma !== 'undertake' && !(next?.word === 'to' && commit.has(form.lemma)) && !(form.lemma === 'take' && takesAction(tokens, i)) && !(form.lemma === 'fall' && next?.word === 'to' && (before?.word === 'it' || jobFalls(tokens, start, i))) && !isLight(tokens, i, form.lemma)) return null
    if (atStart && clause.link !== 'root' && clause.link !== 'that' && !(clause.link === 'relative' && commit.has(form.lemma) && next?.word === 'to')) return null
    // "seconded by Councillor Reid": a participle.
    if (next?.word === 'by' && atStart && clause.finite) return null
    // "in respect of the items agreed for inclusion, the Chair": said of what is named in a phrase before the subject.
    if (!atStart && prepositions.has(next?.word ?? '') && prepositions.has(tokens[commaAt >= start ? commaAt + 1 : start]?.word ?? '') && !endsWithActor(tokens, start, i)) return null
    if (!atStart && next?.isWord && (next.word === 'by' || (prepositions.has(next.word) && laterGroup(tokens, i + 1, to) && !asksForDone(tokens, i, to, start)))) return null
    return group(i, form.lemma, 'past')
  }
  // "ratify the decision and the Clerk notify Payroll": after "and" somebody new.
  const another = options.decision && form.base && clause.start > lastVerb && !atStart && endsWithActor(tokens, clause.start, i)
  if (clause.finite && !another && !(commaAt >= clause.start && atStart && options.decision)) return null
  if (form.third) {
    if (atStart && !options.decision) return null
    // "the Moorings Places Plan": a name.
    if (token.capital && !token.caps && !atStart && next?.capital) return null
    const lays = !options.decision && laysDown.has(form.lemma) && next !== undefined && determiners.has(next.word)
    if (!atStart && !lays && !(options.decision && (before?.word === 'it' || holdsReport(tokens, i, form, start))) && !endsWithActor(tokens, start, i)) return null
    if (nounLikeThird.has(token.word) && !startsPhrase(next) && (!options.decision || !next?.isWord || laterGroup(tokens, i + 1, to))) return null
    return group(i, form.lemma, 'present')
  }
  if (form.base) {
    // "the Executive Lead for Roads": a capital inside a sentence names.
    if (token.capital && !token.caps && !atStart) return null
    // "The JOINT BOARD AUDIT COMMITTEE": a name in capitals.
    if (token.caps && before?.caps && next?.caps) return null
    if (!next && !atStart) return null
    if (atStart) {
      if (!options.decision || (token.word === 'second' && next?.word === 'by')) return null
      // "that Draft Minutes be kept": a name.
      if (token.capital && !token.caps && before?.word === 'that' && next?.capital && !next.caps) return null
      if (nounLike.has(token.word) && !startsPhrase(next) && !(token.word === 'delegate' && given.has(next?.word ?? ''))) return null
      return group(i, form.lemma, clause.link === 'relative' ? 'present' : 'subjunctive')
    }
    if (clause.link === 'relative' || clause.link === 'subordinate' || (!options.decision && clause.link !== 'that')) return null
    // "the Members present discuss": who is there.
    if (token.word === 'present' && next && !next.capital && verbForm(next.word)?.base && groupHeads.has(before?.word ?? '')) return null
    if (next && !next.isWord && next.word !== '(' && next.word !== ',') return null
    if (next && (beForms.has(next.word) || modals.has(next.word) || (next.word === 'and' && !goesOnDoing(tokens, i + 2, to)))) return null
    const tells = clause.link === 'that' && (options.decision || clause.asked) && informationNouns.has(before?.word ?? '') && (startsPhrase(next) || (clause.asked && next?.isWord === true && !nounLike.has(token.word) && !laterGroup(tokens, i + 1, to)))
    const comes = tells || (comesBack(form.lemma, next) && (options.decision || clause.link === 'that'))
    // "agreed that we ask for more"
    const we = clause.link === 'that' && before?.word === 'we' && i - start === 1
    if (!comes && !we && !endsWithActor(tokens, start, i)) return null
    if (nounLike.has(token.word) && !startsPhrase(next) && (!next?.isWord || laterGroup(tokens, i + 1, to))) return null
    if (!comes && taskKind(form.lemma) === null && !known && !(next && particles.has(next.word))) return null
    return group(i, form.lemma, 'subjunctive')
  }
  return null
}

/** ", the Treasurer pay the bill": behind a comma somebody else who is to do something, in a decision. */
export function anotherDoes(tokens: readonly Token[], comma: number, to: number): boolean {
  if (tokens[comma + 1]?.word !== 'the') return false
  for (let i = comma + 2; i < Math.min(to, comma + 9); i += 1) {
    const token = tokens[i]
    if (!token?.isWord || token.word === 'and' || token.word === 'to') return false
    if (!token.capital && verbForm(token.word)?.base && taskKind(token.word) !== null && endsWithActor(tokens, comma + 1, i) && startsPhrase(tokens[i + 1])) return true
  }
  return false
}

/** "closed the item by asking the Director to": asking, said of the one who did the first; ", Mr Hill agreeing to": of the one behind the comma. */
export function askingAt(tokens: readonly Token[], i: number, form: VerbForm | null, found: readonly Predicate[], commaAt: number): Coordinate | null {
  if (!form?.gerund) return null
  const before = tokens[i - 1]?.word
  const like = lastMain(found)
  const last = found[like]
  if (commit.has(form.lemma) && last && tokens[i + 1]?.word === 'to' && commaAt >= last.to && i - commaAt < 9 && endsWithActor(tokens, commaAt + 1, i)) {
    return { at: i, like, weak: true, group: group(i, form.lemma, 'past') }
  }
  if (!control.has(form.lemma) || !last || last.passive || (before !== 'by' && before !== ',' && before !== 'and')) return null
  return { at: i, like, weak: true, group: group(i, form.lemma, last.mood) }
}

/** "That Democratic Services poll members": a word in small letters between somebody and an object can only be a verb. */
export function unknownVerbAt(tokens: readonly Token[], i: number, to: number, clause: Clause): VerbGroup | null {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (!token || clause.finite || i <= clause.start || token.capital || token.word.length < 3 || clause.link === 'relative' || clause.link === 'subordinate') return null
  if (!before || !(before.capital || before.word === ')' || postHeads.has(before.word) || groupHeads.has(before.word))) return null
  if (determiners.has(token.word) || prepositions.has(token.word) || pronouns.has(token.word) || isAdverb(token.word) || token.word.charCodeAt(0) < 0x61 || token.word.charCodeAt(0) > 0x7a || postHeads.has(token.word) || groupHeads.has(token.word)) return null
  if (saidAfter.has(token.word)) return null
  const third = token.word.endsWith('s') && !token.word.endsWith('ss')
  if (third || (token.word.endsWith('ed') && !token.word.endsWith('eed')) || token.word.endsWith('ing')) return null
  if (!startsPhrase(tokens[i + 1]) || laterGroup(tokens, i + 1, to) || !endsWithActor(tokens, clause.start, i)) return null
  return group(i, token.word, 'subjunctive', false, false, '', true)
}

export function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (!token || (token.isWord ? (!isAdverb(token.word) || (token.caps && i === to - 1 && to - from === 1)) && token.word !== 'and' : token.word !== '"' && token.word !== ',')) return false
  }
  return true
}

/** True where a modal or "be" follows in the same clause: then a past form here is a participle. */
function laterGroup(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 40); i += 1) {
    const token = tokens[i]
    if (!token) return false
    if (!token.isWord && token.word !== ',' && token.word !== "'" && token.word !== '"') return false
    if (token.word === 'that' || relatives.has(token.word) || subordinators.has(token.word) || token.word === 'and') return false
    if (token.word === 'to' && verbForm(tokens[i + 1]?.word ?? '')?.base) return false
    if ((modals.has(token.word) && !(token.capital && !token.caps)) || beForms.has(token.word)) return true
  }
  return false
}
