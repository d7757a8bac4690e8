/** What the clauses above a deed make of it: agreed, asked for, only a view, done long ago, said by the way. */
import { commit } from '../../lexicon/verbs'
import type { Actor } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import type { Frame } from '../frame'
import { ownSubject, subjectOf } from '../frame'

/** Ways of saying that bind nobody to what follows. */
const views = new Set(['wonder', 'suggest', 'propose', 'query', 'question', 'feel', 'believe', 'consider', 'hope', 'wish', 'want', 'think', 'argue', 'express', 'like', 'envisage', 'anticipate', 'expect', 'intend', 'plan', 'oppose', 'object', 'regard', 'move', 'second', 'prefer', 'fear', 'recommend', 'stress', 'seek'])
/** What one holds for true, and may do something about. */
const opinions = new Set(['believe', 'think', 'feel', 'consider', 'suspect', 'fear', 'hope', 'expect', 'regret'])
/** Ways of saying that leave what follows as firm as its own words. */
const passes = new Set(['say', 'state', 'report', 'advise', 'explain', 'confirm', 'inform', 'tell', 'hear', 'note', 'highlight', 'indicate', 'add', 'assure', 'outline', 'mention', 'reply', 'respond', 'announce', 'point', 'emphasise', 'clarify', 'answer', 'comment', 'understand', 'remind', 'record', 'acknowledge', 'reassure', 'be', 'notify', 'undertake', 'promise', 'guarantee', 'pledge', 'offer', 'commit'])
/** Ways of deciding. */
export const agrees = new Set(['arrange', 'settle', 'leave', 'rule', 'vote', 'agree', 'resolve', 'decide', 'determine', 'approve', 'conclude', 'direct', 'instruct', 'accept', 'order'])
/** Ways of asking. */
export const asks = new Set(['request', 'ask', 'require', 'demand', 'call', 'urge', 'insist', 'invite', 'instruct', 'direct', 'task', 'encourage', 'remind', 'commission'])
/** Ways of saying by which somebody answers for what follows. */
const vouches = new Set(['promise', 'undertake', 'guarantee', 'pledge', 'assure', 'commit'])

export type Standing = 'open' | 'agreed' | 'asked' | 'view' | 'done' | 'aside'

/**
 * "believed that it was 14 but would confirm the number": after "but" or "and" the deed is the one's who spoke, where
 * what he spoke of does no deeds. Null elsewhere.
 */
export function backToSpeaker(frame: Frame, index: number): Actor | null {
  const p = frame.predicates[index]
  if (!p || p.link !== 'that' || p.passive || (p.modal !== 'would' && p.modal !== 'will')) return null
  const g = frame.predicates[p.governor]
  if (!g || g.passive || g.negative || g.mood !== 'past' || !(opinions.has(g.lemma) || passes.has(g.lemma))) return null
  const joint = frame.tokens[p.from - 1]?.word
  if (joint !== 'but' && joint !== 'and') return null
  // Something between them has a subject of its own that is no one who could do it.
  const between = frame.predicates.findLast((q, k) => k < index && q.governor === p.governor && q.link === 'that')
  const spoken = between && between.subjectTo > between.subjectFrom ? ownSubject(frame, between) : null
  if (spoken && !(spoken.sort === 'pronoun' && spoken.head === 'it')) return null
  const said = subjectOf(frame, p.governor)
  return said && (said.sort === 'post' || said.sort === 'person' || said.sort === 'initials' || said.head === 'he' || said.head === 'she') ? said : null
}

/** Nouns of what was decided, and of what was only thought or wished. */
const settled = new Set(['agreement', 'consensus', 'decision', 'conclusion', 'outcome', 'upshot', 'answer'])
const wished = new Set(['view', 'feeling', 'hope', 'aim', 'suggestion', 'recommendation', 'concern', 'fear', 'idea', 'proposal', 'wish', 'opinion', 'advice', 'intention'])

/** Nouns before a "that" that tells only what somebody holds or wishes. */
const held = new Set(['suggestion', 'proposal', 'view', 'hope', 'concern', 'concerns', 'opinion', 'motion', 'amendment', 'recommendation'])

/** "The consensus was that": what the noun before "was" makes of it. */
function saysOf(frame: Frame, g: Predicate, nouns: ReadonlySet<string>): boolean {
  for (let i = g.subjectFrom; i < g.subjectTo; i += 1) if (nouns.has(frame.tokens[i]?.word ?? '')) return true
  return false
}

/** "were reminded that the fair would be held": told, as against "reminded that they should reply". */
const tellsOf = (g: Predicate, p: Predicate): boolean => g.lemma === 'remind' && p.link === 'that' && p.modal !== 'should' && (p.modal !== 'must' || p.passive) && p.mood !== 'subjunctive'

/** What the clauses above a predicate make of it. */
export function standingOf(frame: Frame, index: number): Standing {
  if (backToSpeaker(frame, index)) return 'open'
  let at = index
  let standing: Standing = 'open'
  for (let steps = 0; steps < 8; steps += 1) {
    const p = frame.predicates[at]
    if (!p) break
    if (p.link === 'subordinate' || p.link === 'purpose') return 'aside'
    if (p.marker !== '') {
      if (held.has(p.marker)) return 'view'
      if (p.marker === 'request') standing = 'asked'
      if (settled.has(p.marker)) standing = 'agreed'
    }
    const up = p.governor
    if (up < 0 || p.link === 'root') break
    const g = frame.predicates[up]
    if (!g) break
    if (g.mood === 'past-perfect' || g.mood === 'perfect') {
      if (agrees.has(g.lemma) || asks.has(g.lemma) || commit.has(g.lemma)) return 'done'
    }
    if (g.negative) return 'view'
    // "were asked to note that": what is to be noted is told, not asked for.
    if (g.lemma === 'note' && (g.link === 'to' || g.mood === 'infinitive')) return standing
    // "It was understood that Mr Cole would be there": who else is coming, by hearsay.
    if (p.lemma === 'attend' && g.lemma === 'understand' && g.passive) return 'aside'
    if (views.has(g.lemma)) return 'view'
    if (g.lemma === 'invite' && p.link === 'to') return 'aside'
    // "The consensus was that", "The decision was taken that"
    if ((g.lemma === 'be' || (g.passive && g.mood === 'past' && ['take', 'make', 'reach'].includes(g.lemma))) && saysOf(frame, g, settled)) standing = 'agreed'
    else if (g.lemma === 'be' && saysOf(frame, g, wished)) return 'view'
    else if (asks.has(g.lemma) && !tellsOf(g, p)) {
      // "it would be required under the rules that": how things are.
      if (g.lemma === 'require' && g.mood === 'modal') return 'aside'
      standing = 'asked'
    }
    else if (agrees.has(g.lemma)) standing = standing === 'asked' ? 'asked' : 'agreed'
    else if (!passes.has(g.lemma) && p.link === 'that') return 'aside'
    at = up
  }
  return standing
}

/** True where somebody vouches for what a that-clause says, whoever it is. */
export function vouched(frame: Frame, index: number): boolean {
  const p = frame.predicates[index]
  const g = frame.predicates[p?.governor ?? -1]
  return p?.link === 'that' && g !== undefined && vouches.has(g.lemma)
}

/** True where it was promised or undertaken, as against only assured. */
export function isBinding(frame: Frame, index: number): boolean {
  return vouched(frame, index) && frame.predicates[frame.predicates[index]?.governor ?? -1]?.lemma !== 'assure'
}

/** Who vouches for what a that-clause says ("promised that an answer would be sent"), or null. */
export function voucher(frame: Frame, index: number): Actor | null {
  const governor = frame.predicates[index]?.governor ?? -1
  const g = frame.predicates[governor]
  if (!g || g.passive || !vouches.has(g.lemma)) return null
  const subject = subjectOf(frame, governor)
  return subject && (subject.sort === 'post' || subject.sort === 'person' || subject.sort === 'initials') ? subject : null
}

/** The post or person who tells what a that-clause says ("replied that talks would take place"), or null. */
export function teller(frame: Frame, index: number): Actor | null {
  const governor = frame.predicates[index]?.governor ?? -1
  const g = frame.predicates[governor]
  const subject = g && !g.passive ? subjectOf(frame, governor) : null
  return subject && (subject.sort === 'post' || subject.sort === 'person') ? subject : null
}

/**
 * Who speaks, where a deed stands after "and" without a subject of its own: "said that the clause was unclear and
 * would redraft it". Null where it has one.
 */
export function speaker(frame: Frame, index: number): Actor | null {
  const p = frame.predicates[index]
  const first = frame.predicates[0]
  if (!p || p.subjectTo > p.subjectFrom || !first || first.passive || first.link !== 'root' || !(passes.has(first.lemma) || agrees.has(first.lemma))) return null
  // "reported that the company had admitted the fault and would send a fitter": the company.
  const between = frame.predicates.findLast((q, k) => k < index && q.governor === p.governor && q.link === 'that' && q.subjectTo > q.subjectFrom)
  if (between && !between.passive && (between.lemma === 'admit' || commit.has(between.lemma))) return null
  const subject = subjectOf(frame, 0)
  return subject && (subject.sort === 'post' || subject.sort === 'person') ? subject : null
}
