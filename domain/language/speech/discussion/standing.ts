/** What the clauses above a deed make of it: agreed, asked for, only a view, done long ago, said by the way. */
import { commit } from '../../lexicon/verbs'
import type { Actor } from '../../grammar/actors'
import type { Frame } from '../frame'
import { subjectOf } from '../frame'

/** Ways of saying that bind nobody to what follows. */
const views = new Set(['suggest', 'propose', 'query', 'question', 'feel', 'believe', 'consider', 'hope', 'wish', 'want', 'think', 'argue', 'express', 'like', 'envisage', 'anticipate', 'expect', 'intend', 'plan', 'oppose', 'object', 'regard', 'move', 'second', 'prefer', 'fear', 'recommend', 'stress', 'seek'])
/** Ways of saying that leave what follows as firm as its own words. */
const passes = new Set(['say', 'state', 'report', 'advise', 'explain', 'confirm', 'inform', 'tell', 'hear', 'note', 'highlight', 'indicate', 'add', 'assure', 'outline', 'mention', 'reply', 'respond', 'announce', 'point', 'emphasise', 'clarify', 'answer', 'comment', 'understand', 'remind', 'record', 'acknowledge', 'reassure', 'be', 'notify', 'undertake', 'promise', 'guarantee', 'pledge', 'offer', 'commit'])
/** Ways of deciding. */
export const agrees = new Set(['agree', 'resolve', 'decide', 'determine', 'approve', 'conclude', 'direct', 'instruct', 'accept', 'order'])
/** Ways of asking. */
export const asks = new Set(['request', 'ask', 'require', 'demand', 'call', 'urge', 'insist', 'invite', 'instruct', 'direct', 'task', 'encourage', 'remind', 'commission'])
/** Ways of saying by which somebody answers for what follows. */
const vouches = new Set(['promise', 'undertake', 'guarantee', 'pledge', 'assure', 'commit'])

export type Standing = 'open' | 'agreed' | 'asked' | 'view' | 'done' | 'aside'

/** What the clauses above a predicate make of it. */
export function standingOf(frame: Frame, index: number): Standing {
  let at = index
  let standing: Standing = 'open'
  for (let steps = 0; steps < 8; steps += 1) {
    const p = frame.predicates[at]
    if (!p) break
    if (p.link === 'subordinate' || p.link === 'purpose') return 'aside'
    if (p.marker && ['suggestion', 'proposal', 'view', 'hope', 'concern', 'concerns', 'opinion', 'motion', 'amendment', 'recommendation'].includes(p.marker)) return 'view'
    if (p.marker === 'request') standing = 'asked'
    const up = p.governor
    if (up < 0 || p.link === 'root') break
    const g = frame.predicates[up]
    if (!g) break
    if (g.mood === 'past-perfect' || g.mood === 'perfect') {
      if (agrees.has(g.lemma) || asks.has(g.lemma) || commit.has(g.lemma)) return 'done'
    }
    if (g.negative) return 'view'
    if (views.has(g.lemma)) return 'view'
    if (g.lemma === 'invite' && p.link === 'to') return 'aside'
    if (asks.has(g.lemma)) standing = 'asked'
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

/**
 * Who speaks, where a deed stands after "and" without a subject of its own: "said that the clause was unclear and
 * would redraft it". Null where it has one.
 */
export function speaker(frame: Frame, index: number): Actor | null {
  const p = frame.predicates[index]
  const first = frame.predicates[0]
  if (!p || p.subjectTo > p.subjectFrom || !first || first.passive || first.link !== 'root' || !(passes.has(first.lemma) || agrees.has(first.lemma))) return null
  const subject = subjectOf(frame, 0)
  return subject && (subject.sort === 'post' || subject.sort === 'person') ? subject : null
}
