/**
 * Undertakings in the discussion: promises, agreements and requests, told apart from news, views, wishes, things
 * done and how things are. Modality, voice and tense decide.
 */
import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import type { Predicate } from '../grammar/predicate'
import { agentAfter } from '../duty/owner'
import { headNouns, kindOf, objectNouns, toBody } from '../duty/kind'
import { commit } from '../lexicon/verbs'
import { informationNouns, recipientWords, stative } from '../lexicon/words'
import { doneOrMoot, thisMeeting } from './discussion-words'
import { nothingOwed } from './decision-words'
import type { Duty, Frame } from './frame'
import { clauseEnd, infinitiveOf, subjectOf, thatOf, wordOf } from './frame'
import { isReceiver } from './people'

/** Ways of saying that bind nobody to what follows. */
const views = new Set(['suggest', 'propose', 'query', 'question', 'feel', 'believe', 'consider', 'hope', 'wish', 'want', 'think', 'argue', 'express', 'like', 'envisage', 'anticipate', 'expect', 'intend', 'plan', 'oppose', 'object', 'regard', 'move', 'second', 'prefer', 'fear', 'recommend', 'stress', 'seek'])
const passes = new Set(['say', 'state', 'report', 'advise', 'explain', 'confirm', 'inform', 'tell', 'hear', 'note', 'highlight', 'indicate', 'add', 'assure', 'outline', 'mention', 'reply', 'respond', 'announce', 'point', 'emphasise', 'clarify', 'answer', 'comment', 'understand', 'remind', 'record', 'acknowledge', 'reassure', 'be', 'notify', 'undertake', 'promise', 'guarantee', 'pledge', 'offer', 'commit'])
const agrees = new Set(['agree', 'resolve', 'decide', 'determine', 'approve', 'conclude', 'direct', 'instruct', 'accept', 'order'])
const asks = new Set(['request', 'ask', 'require', 'demand', 'call', 'urge', 'insist', 'invite', 'instruct', 'direct', 'task', 'encourage', 'remind', 'commission'])
const communicates = new Set(['circulate', 'recirculate', 're-circulate', 'share', 'provide', 'send', 'report', 'bring', 'present', 'submit', 'forward', 'email', 'e-mail', 'distribute', 'notify', 'inform', 'raise', 'arrange', 'invite', 'add', 'include', 'update', 'supply', 'pass', 'feed', 'issue', 'relay', 'brief', 'table', 'organise', 'organize', 'follow', 'convey', 'resubmit', 're-submit', 'give', 'copy', 'place', 'list', 'schedule', 'investigate', 'look', 'check', 'return', 'publish', 'contact', 'refer', 'chase', 'write', 'advise', 'answer', 'upload'])

type Standing = 'open' | 'agreed' | 'asked' | 'view' | 'done' | 'aside'

/** Duties of a sentence of the discussion, in order. */
export function undertakings(frame: Frame): Duty[] {
  const found: Duty[] = []
  if (thisMeeting(frame) || doneOrMoot(frame)) return found
  const used = new Set<number>()
  for (let i = 0; i < frame.predicates.length; i += 1) {
    if (used.has(i)) continue
    const duty = dutyAt(frame, i, used)
    if (duty) {
      found.push(duty)
      for (let k = i; k < frame.predicates.length; k += 1) {
        const p = frame.predicates[k]
        if (k === i || k <= duty.deed || (p && p.link === 'and' && p.governor === frame.predicates[duty.deed]?.governor)) used.add(k)
        else break
      }
    }
  }
  return found
}

/** What the clauses above a predicate make of it. */
function standingOf(frame: Frame, index: number): Standing {
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

function make(frame: Frame, deed: number, changes: Partial<Duty> & Pick<Duty, 'rule' | 'words'>, top = deed): Duty {
  const p = frame.predicates[deed] as Predicate
  const t = frame.predicates[top] as Predicate
  return {
    deed, owner: null, kind: kindOf(frame, deed) ?? 'implement', firmness: 3, cueFrom: t.from, cueTo: Math.max(t.to, t.from + 1),
    dueFrom: Math.min(t.from, p.link === 'to' ? t.from : Math.min(p.subjectFrom, p.from)), dueTo: clauseEnd(frame, deed), ...changes,
  }
}

function dutyAt(frame: Frame, i: number, used: Set<number>): Duty | null {
  const p = frame.predicates[i]
  if (!p || p.negative || p.mood === 'past-perfect') return null
  if (p.link === 'subordinate' || p.link === 'purpose' || (p.link === 'relative' && !(p.mood === 'modal' && p.passive))) return null
  if (p.link === 'to') return null
  const standing = standingOf(frame, i)
  if (standing === 'done' || standing === 'aside') return null
  if (p.link === 'relative') return relativePromise(frame, i, standing)
  if (standing === 'view') return null
  if (!p.passive && commit.has(p.lemma) && p.mood !== 'progressive') {
    const promised = commitment(frame, i, used)
    if (promised) return promised
  }
  if (p.passive && agrees.has(p.lemma) && p.mood !== 'perfect') {
    const deed = infinitiveOf(frame, i)
    if (deed >= 0 && isIt(frame, p)) return agreedTo(frame, i, deed)
  }
  if (asks.has(p.lemma) && p.mood !== 'progressive' && p.mood !== 'perfect') {
    const asked = request(frame, i)
    if (asked) return asked
  }
  if (p.lemma === 'like' && p.modal === 'would') return wouldLike(frame, i)
  if (p.mood === 'telegraphic') return telegraphic(frame, i)
  if (standing === 'agreed' || standing === 'asked') return under(frame, i, standing)
  if (p.mood === 'modal' || p.mood === 'be-to' || p.mood === 'need') return promise(frame, i)
  return null
}

function isIt(frame: Frame, p: Predicate): boolean {
  for (let i = p.subjectFrom; i < p.subjectTo; i += 1) if (wordOf(frame, i) === 'it') return true
  return p.subjectTo <= p.subjectFrom
}

/** "agreed to circulate", "undertook to check", "offered to arrange", "agreed that ...". */
function commitment(frame: Frame, i: number, used: Set<number>): Duty | null {
  const p = frame.predicates[i] as Predicate
  const deed = infinitiveOf(frame, i)
  const subject = subjectOf(frame, i)
  if (deed >= 0 && (frame.predicates[deed]?.from ?? 0) - p.to <= 12) {
    const d = frame.predicates[deed] as Predicate
    used.add(deed)
    if (d.negative || d.lemma === 'vary') return null
    const kind = kindOf(frame, deed)
    if (!kind && p.lemma === 'agree') return null
    if (nothingOwed(frame, deed, subject)) return null
    if (subject === null && p.lemma === 'agree' && p.subjectTo > p.subjectFrom && !isGroupAgreed(frame, p)) return null
    const last = lastOfRow(frame, deed)
    const owner = subject && subject.sort !== 'pronoun' && !(isReceiver(subject) && p.lemma === 'agree') ? subject : subject?.sort === 'pronoun' ? subject : null
    return make(frame, last, { rule: `undertaking.${p.lemma}-to`, words: `“${wordOf(frame, p.verb)} to”`, owner, kind: kindOf(frame, last) ?? kind ?? 'implement' }, i)
  }
  if (p.lemma === 'undertake' || p.lemma === 'promise' || p.lemma === 'commit' || p.lemma === 'volunteer') {
    const object = objectNouns(frame, p.to)
    if (p.lemma === 'promise' && object.some((n) => informationNouns.has(n)) && subject) {
      return make(frame, i, { rule: 'undertaking.promise', words: '“promised”', owner: subject, kind: 'provide-information' })
    }
  }
  return null
}

function isGroupAgreed(frame: Frame, p: Predicate): boolean {
  return recipientWords.has(wordOf(frame, p.subjectTo - 1))
}

/** "check ... and let Members know": the last deed that tells somebody gives the kind; the first is the deed. */
function lastOfRow(frame: Frame, deed: number): number {
  let last = deed
  for (let i = deed + 1; i < frame.predicates.length; i += 1) {
    const p = frame.predicates[i]
    if (!p || p.link !== 'and' || p.governor !== frame.predicates[deed]?.governor) break
    const kind = kindOf(frame, i)
    if (kind && kind !== 'implement') last = i
  }
  return last
}

/** "it was agreed to invite the provider". */
function agreedTo(frame: Frame, i: number, deed: number): Duty | null {
  const d = frame.predicates[deed] as Predicate
  if (d.negative || nothingOwed(frame, deed, null)) return null
  const kind = kindOf(frame, deed)
  if (!kind || d.lemma === 'vary' || d.lemma === 'change') return null
  if (!d.passive && kind === 'implement' && !hasDueWord(frame, d.to)) return null
  const last = lastOfRow(frame, deed)
  return make(frame, last, { rule: 'undertaking.it-was-agreed-to', words: '“it was agreed to”', owner: d.passive ? agentAfter(frame, d.to, frame.to) : null, kind: kindOf(frame, last) ?? kind }, i)
}

/** What stands in the that-clause of an agreement or a request. */
function under(frame: Frame, i: number, standing: 'agreed' | 'asked'): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.lemma === 'be' || p.lemma === 'have') return null
  if (p.mood === 'past' || p.mood === 'perfect' || p.mood === 'progressive') return null
  if (p.mood === 'need') return null
  const top = p.governor >= 0 ? p.governor : i
  const subject = subjectOf(frame, i)
  const kind = kindOf(frame, i)
  const words = standing === 'agreed' ? 'it was agreed' : 'it was asked for'
  const rule = `undertaking.${standing}-that`
  if (p.passive) {
    if (isNilPassive(frame, p)) return null
    const receives = subject !== null && isReceiver(subject)
    const owner = agentAfter(frame, p.to, clauseEnd(frame, i), receives ? ['by', 'from'] : ['by'])
    if (p.mood === 'present') return standing === 'asked' || !kind ? null : make(frame, i, { rule, words, owner, firmness: 1 }, top)
    if (!kind) return standing === 'agreed' ? null : make(frame, i, { rule, words, owner, firmness: 1 }, top)
    return make(frame, i, { rule, words, owner, kind, firmness: kind === 'implement' ? 2 : 3 }, top)
  }
  if (p.lemma === 'continue' || nothingOwed(frame, i, subject)) return null
  if (p.modal === 'could' || p.modal === 'might' || p.modal === 'may' || p.modal === 'can') {
    if (standing !== 'asked') return null
  }
  if (!subject || !kind || (p.mood === 'present' && !p.passive && standing === 'agreed' && !subject)) {
    return null
  }
  if (isReceiver(subject) && (p.lemma === 'receive' || p.lemma === 'consider' || p.lemma === 'review')) return make(frame, i, { rule, words, kind: 'report-back' }, top)
  if (isReceiver(subject) && kind === 'implement') return null
  const last = lastOfRow(frame, i)
  return make(frame, last, { rule, words, owner: isReceiver(subject) && (kind === 'report-back' || kind === 'work-programme') ? null : subject, kind: kindOf(frame, last) ?? kind }, top)
}

function isNilPassive(frame: Frame, p: Predicate): boolean {
  if (['note', 'approve', 'adopt', 'endorse', 'support', 'receive', 'accept', 'agree', 'confirm', 'exclude', 'thank', 'elect', 'appoint', 'do', 'record', 'take', 'hear', 'vary', 'grant', 'carry', 'welcome', 'acknowledge', 'celebrate'].includes(p.lemma)) {
    return !(p.lemma === 'carry' && wordOf(frame, p.to) === 'out') && !(p.lemma === 'take' && ['to', 'back', 'forward', 'up'].includes(wordOf(frame, p.to)))
  }
  return headNouns(frame, p.subjectFrom, p.subjectTo).includes('no') || headNouns(frame, p.subjectFrom, p.subjectTo)[0] === 'thanks'
}

/** "asked the Clerk to ...", "were asked to ...", "requested a breakdown". */
function request(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const deed = infinitiveOf(frame, i)
  const d = deed >= 0 ? frame.predicates[deed] ?? null : null
  if (p.passive) {
    if (!d || p.mood === 'subjunctive' || p.mood === 'infinitive') return null
    if (p.lemma === 'invite' || p.lemma === 'require' || p.lemma === 'encourage' || p.lemma === 'urge' || p.lemma === 'call') return null
    const subject = subjectOf(frame, i)
    const kind = kindOf(frame, deed)
    if (!subject || subject.sort === 'pronoun' || subject.sort === 'outsider' || !kind || nothingOwed(frame, deed, subject)) return null
    if (p.mood === 'present' || p.modal) return p.lemma === 'remind' ? null : p.modal === 'would' || p.modal === 'will' ? make(frame, lastOfRow(frame, deed), { rule: 'undertaking.asked-to', words: `“${wordOf(frame, p.verb)} to”`, owner: subject, firmness: 2 }, i) : null
    const last = lastOfRow(frame, deed)
    return make(frame, last, { rule: 'undertaking.asked-to', words: `“${wordOf(frame, p.verb)} to”`, owner: subject, kind: kindOf(frame, last) ?? kind, firmness: isReceiver(subject) ? 2 : 3 }, i)
  }
  if (p.lemma === 'remind' || p.lemma === 'invite' || p.lemma === 'encourage' || p.lemma === 'urge' || p.lemma === 'call' || p.lemma === 'require') {
    if (!d || p.lemma !== 'remind') return null
  }
  if (p.mood !== 'past' && p.mood !== 'subjunctive') return null
  const subject = subjectOf(frame, i)
  if (subject?.head === 'report' || (subject === null && headNouns(frame, p.subjectFrom, p.subjectTo).some((n) => informationNouns.has(n)))) return null
  if (d && d.from - p.to <= 24) {
    if (d.passive && d.from === p.to) {
      // "asked to be kept informed"
      return ['keep', 'inform', 'update', 'brief', 'notify', 'advise', 'send', 'provide'].includes(d.lemma) ? make(frame, deed, { rule: 'undertaking.asked-for', words: 'it was asked for', kind: 'provide-information', firmness: 2 }, i) : null
    }
    if (d.from === p.to) {
      return ['see', 'receive', 'have', 'hear'].includes(d.lemma) && objectNouns(frame, d.to).some((n) => informationNouns.has(n))
        ? make(frame, deed, { rule: 'undertaking.asked-for', words: 'it was asked for', kind: kindOf(frame, deed) ?? 'provide-information', firmness: 1 }, i) : null
    }
    const object = actorIn(frame.tokens, p.to, d.from)
    const kind = kindOf(frame, deed)
    if (!object || !kind || nothingOwed(frame, deed, object) || (object.sort === 'outsider' && kind === 'implement')) return null
    if (object.sort === 'pronoun') return null
    const last = lastOfRow(frame, deed)
    return make(frame, last, { rule: 'undertaking.asked-to', words: `“${wordOf(frame, p.verb)} ... to”`, owner: object, kind: kindOf(frame, last) ?? kind }, i)
  }
  if (thatOf(frame, i).length > 0) return null
  const at = wordOf(frame, p.to) === 'for' ? p.to + 1 : p.to
  if (p.lemma !== 'request' && wordOf(frame, p.to) !== 'for') return null
  const nouns = objectNouns(frame, at)
  if (!nouns.some((n) => informationNouns.has(n) && n !== 'clarification' && n !== 'explanation' && n !== 'advice' && n !== 'position' && n !== 'confirmation' && n !== 'comments' && n !== 'evidence')) return null
  const future = nouns.includes('further') || nouns.includes('report') || nouns.includes('breakdown') || nouns.includes('note') || nouns.includes('copy') || hasDueWord(frame, at)
  if (!future) return null
  return make(frame, i, { rule: 'undertaking.requested-thing', words: '“requested”', kind: nouns.includes('report') ? 'report-back' : 'provide-information', owner: agentAfter(frame, at, frame.to, ['from']), firmness: hasDueWord(frame, at) ? 2 : 1 })
}

/** "Members agreed that they would like to discuss the following topics": for the work programme. */
function wouldLike(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const subject = subjectOf(frame, i)
  const deed = infinitiveOf(frame, i)
  if (!subject || subject.sort === 'outsider') return null
  if (!(isReceiver(subject) || subject.sort === 'pronoun') || !(p.governor >= 0 || isReceiver(subject))) return null
  const governor = frame.predicates[p.governor]
  if (subject.head === 'council' || subject.head === 'authority') return null
  if (deed >= 0) {
    const d = frame.predicates[deed] as Predicate
    if (['discuss', 'consider', 'review', 'look', 'scrutinise', 'examine'].includes(d.lemma)) {
      return governor && agrees.has(governor.lemma) ? make(frame, deed, { rule: 'undertaking.would-like-to-discuss', words: 'they agreed what they would like to discuss', kind: 'work-programme', firmness: 2 }, i) : null
    }
    if (['see', 'receive', 'have'].includes(d.lemma) && objectNouns(frame, d.to).some((n) => informationNouns.has(n))) {
      return make(frame, deed, { rule: 'undertaking.would-like', words: 'the members would like it', kind: 'report-back', firmness: 1 }, i)
    }
    return null
  }
  return objectNouns(frame, p.to).some((n) => n === 'report' || n === 'update' || n === 'briefing') ? make(frame, i, { rule: 'undertaking.would-like', words: 'the members would like it', kind: 'report-back', firmness: 1 }) : null
}

/** "The Clerk to send the link", "Matter to be listed at the next meeting". */
function telegraphic(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const kind = kindOf(frame, i)
  if (p.passive) {
    if (!kind || p.subjectTo <= p.subjectFrom) return null
    return make(frame, i, { rule: 'undertaking.to-be-done', words: '“to be done”', owner: agentAfter(frame, p.to, frame.to), kind, firmness: 2 })
  }
  if (!kind) return null
  let actor = actorIn(frame.tokens, p.subjectFrom, p.subjectTo)
  if (!actor) actor = firstNames(frame, p.subjectFrom, p.subjectTo)
  if (!actor || actor.sort === 'pronoun' || (actor.sort === 'outsider' && kind === 'implement')) return null
  if (nothingOwed(frame, i, actor)) return null
  const last = lastOfRow(frame, i)
  return make(frame, last, { rule: 'undertaking.x-to-do', words: 'somebody “to” do it', owner: actor, kind: kindOf(frame, last) ?? kind })
}

/** "Robin to speak to Chris": one or more capital words that fill the subject. */
function firstNames(frame: Frame, from: number, to: number): Actor | null {
  if (to - from < 1 || to - from > 4 || !frame.tokens[from]?.capital) return null
  for (let i = from; i < to; i += 1) {
    const token = frame.tokens[i]
    if (!token || !(token.capital || token.word === 'and' || token.word === '&' || token.word === '/' || token.word === ',')) return null
    if (informationNouns.has(token.word)) return null
  }
  return { from, to, sort: 'person', head: wordOf(frame, to - 1) }
}

/** "each would develop a plan which would be reported back to the panel". */
function relativePromise(frame: Frame, i: number, standing: Standing): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (standing === 'view' || p.modal === 'could' || p.modal === 'should' || p.modal === 'might' || p.modal === 'may') return null
  const kind = kindOf(frame, i)
  if (!kind || !['report', 'present', 'submit', 'bring', 'circulate', 'share', 'feed'].includes(p.lemma) || !toBody(frame, p.to, clauseEnd(frame, i))) return null
  // The one who makes it is the one who reports it.
  const main = i > 0 ? frame.predicates[i - 1] : undefined
  const owner = main && !main.passive && main.mood === 'modal' ? subjectOf(frame, i - 1) : null
  return make(frame, i, { rule: 'undertaking.which-would-be', words: 'it is to be reported to the body', kind, owner: owner && owner.sort !== 'outsider' && owner.sort !== 'pronoun' ? owner : null, firmness: 2 })
}

/** "X would circulate", "an update would be given to Members", "X is to report", "needs to be presented". */
function promise(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.modal === 'could' || p.modal === 'might' || p.modal === 'may' || p.modal === 'can' || p.modal === 'should' || p.modal === 'must') return null
  const kind = kindOf(frame, i)
  if (!kind) return null
  const end = clauseEnd(frame, i)
  if (p.passive) return passivePromise(frame, i, kind, end)
  if (p.mood === 'need' || stative.has(p.lemma) && !backTo(frame, p)) return null
  const subject = subjectOf(frame, i)
  if (!subject || subject.sort === 'outsider') return null
  if (isReceiver(subject) && subject.sort === 'body') return null
  if (kind === 'implement' || p.lemma === 'consider' || p.lemma === 'monitor' || p.lemma === 'assess' || p.lemma === 'represent' || p.lemma === 'join') {
    const row = lastOfRow(frame, i)
    const rowKind = row === i ? null : kindOf(frame, row)
    const strong = hasDueWord(frame, p.to) || (rowKind !== null && rowKind !== 'implement')
    if (!strong && !(subject.sort === 'person' || subject.sort === 'post')) return null
    if (!strong && kind === 'implement' && !['ensure', 'amend', 'action', 'correct', 'do', 'revise', 'arrange', 'draw', 'take', 'make', 'complete', 'finalise', 'produce'].includes(p.lemma)) return null
    return make(frame, row, { rule: 'undertaking.would', words: `“${p.modal || 'is to'}” do it`, owner: subject, kind: rowKind ?? kind, firmness: strong ? 2 : 1 })
  }
  if (isReceiver(subject)) {
    if (kind === 'report-back' || kind === 'provide-information') return null
    return make(frame, i, { rule: 'undertaking.would', words: `“${p.modal || 'are to'}” do it`, owner: subject, kind, firmness: 1 })
  }
  const last = lastOfRow(frame, i)
  return make(frame, last, { rule: 'undertaking.would', words: `“${p.modal || 'is to'}” do it`, owner: subject, kind: kindOf(frame, last) ?? kind, firmness: 2 })
}

function backTo(frame: Frame, p: Predicate): boolean {
  const after = wordOf(frame, p.to)
  if ((p.lemma === 'come' || p.lemma === 'get' || p.lemma === 'go' || p.lemma === 'feed') && after === 'back') return true
  return (p.lemma === 'provide' || p.lemma === 'give') && objectNouns(frame, p.to).some((n) => informationNouns.has(n))
}

function passivePromise(frame: Frame, i: number, kind: Duty['kind'], end: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (!communicates.has(p.lemma)) return null
  const nouns = allNouns(frame, p)
  const subject = subjectOf(frame, i)
  const informs = ['notify', 'inform', 'update', 'brief', 'advise', 'invite', 'contact'].includes(p.lemma)
  const receives = subject !== null && isReceiver(subject)
  const isInformation = nouns.some((n) => informationNouns.has(n)) || nouns.some((n) => n === 'this' || n === 'it' || n === 'which' || n === 'matter' || n === 'matters' || n === 'item' || n === 'details' || n === 'these' || n === 'issue' || n === 'alternatives' || n === 'concerns' || n === 'work' || n === 'topic')
  const reaches = toBody(frame, p.to, end)
  if (p.mood === 'need' && !(reaches && ['present', 'report', 'bring', 'submit', 'share', 'circulate'].includes(p.lemma))) return null
  const raises = p.lemma === 'raise' && wordOf(frame, p.to) === 'with'
  if (informs ? !(receives || p.lemma === 'invite' && reaches) : !(isInformation && (reaches || shared(p.lemma) || hasDueWord(frame, p.to))) && !(receives && (p.lemma === 'provide' || p.lemma === 'give' || p.lemma === 'send')) && !raises && !(reaches && ['present', 'report', 'bring', 'submit', 'share', 'circulate', 'refer'].includes(p.lemma))) return null
  if ((p.lemma === 'include' || p.lemma === 'add' || p.lemma === 'place' || p.lemma === 'list' || p.lemma === 'schedule') && !programme(frame, p.to, end)) return null
  if (p.lemma === 'publish' && !reaches) return null
  const owner = agentAfter(frame, p.to, end, receives ? ['by', 'from'] : ['by'])
  return make(frame, i, { rule: 'undertaking.would-be', words: `“${p.modal || 'to'} be ${wordOf(frame, p.verb)}”`, owner, kind, firmness: reaches || receives ? 2 : 1 })
}

function allNouns(frame: Frame, p: Predicate): string[] {
  if (p.subjectTo > p.subjectFrom) {
    const found = headNouns(frame, p.subjectFrom, p.subjectTo)
    if (found.some((n) => n !== 'and' && n !== 'also')) return found
  }
  // Subject understood from the verb before: "were discussed and would be raised".
  const before = frame.predicates.findLast((q) => q.verb < p.verb && q.subjectTo > q.subjectFrom)
  return before ? headNouns(frame, before.subjectFrom, before.subjectTo) : []
}

function shared(lemma: string): boolean {
  return ['circulate', 'recirculate', 're-circulate', 'report', 'feed', 'distribute', 'follow', 'relay', 'convey', 'share', 'email', 'forward', 'investigate', 'look', 'check'].includes(lemma)
}

function programme(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = wordOf(frame, i)
    if (['programme', 'agenda', 'plan', 'agendas', 'meeting', 'list', 'report', 'reports', 'minutes', 'tracker', 'log', 'update', 'bulletin'].includes(word)) return true
  }
  return false
}

function hasDueWord(frame: Frame, from: number): boolean {
  for (let i = from; i < frame.to; i += 1) {
    const word = wordOf(frame, i)
    if (['meeting', 'months', "months'", 'weeks', 'weeks\'', 'days', 'annually', 'quarterly', 'week', 'fortnight'].includes(word)) return true
    if ((word === 'by' || word === 'before' || word === 'within' || word === 'in') && (frame.tokens[i + 1]?.capital || /^\d/.test(wordOf(frame, i + 1)) || wordOf(frame, i + 2) === 'end')) return true
  }
  return false
}
