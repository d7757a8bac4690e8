/**
 * Decisions: what each statement of a resolution decides, and whether somebody has to do something for it.
 */
import { headNouns, kindOf, objectNouns } from '../duty/kind'
import { agentAfter } from '../duty/owner'
import { actorIn } from '../grammar/actors'
import type { Predicate } from '../grammar/predicate'
import { informationNouns, tellsMore } from '../lexicon/words'
import type { ResolutionKind } from '../reading'
import { anybody, asking, asksFavour, comes, leaveNouns, questions, powerNouns, powers, thinks, thought } from './asking'
import { authority, entrust, timeGiven, upToThing, whoFor } from './decision-delegate'
import { actsTo, antecedent, inherited, isDecider, relativeDuty } from './decision-subject'
import { duty, lastDeed, lastOf, nounsOf, owed, requestedKind } from './decision-duty'
import { ofThisMeeting, starts } from './decision-meeting'
import { passive } from './decision-passive'
import { bodyReceives, considers, promised, tellsOfReport } from './decision-receive'
import { hadDone } from './discussion/causative'
import { isOutside } from './discussion/go-between'
import { firstName } from './discussion/first-names'
import { hasDueWord } from './discussion/make'
import { leftWith } from './discussion/left-with'
import { actorAs, approves, isAgreed, isDecisionTo, moves, recommendedHere, settles, takesPlace } from './decision-said'
import { changeOf, sentOn } from './decision-sent-on'
import { belongsToOther, decidesOn, fell, withDoers, forWhom } from './decision-shape'
import { changer, nilKind, putsOff, standingPower, subjectIsNothing, subjectToChange } from './decision-words'
import { nothingOwed, toldBeside } from './nothing-owed'
import type { Frame, Statement } from './frame'
import { askedFor, clauseEnd, hasWord, infinitiveOf, subjectOf, thatOf, wordOf } from './frame'
import { isChairOrMembers, isReceiver } from './people'

/** The statements of a decision, in order. */
export function decide(frame: Frame): Statement[] {
  const found: Statement[] = []
  const used = new Set<number>()
  if (fell(frame)) return [{ kind: 'lost', predicate: 0, duty: null }]
  for (let i = 0; i < frame.predicates.length; i += 1) {
    const p = frame.predicates[i]
    if (!p || used.has(i)) continue
    if (p.link === 'relative') {
      const beside = relativeDuty(frame, i)
      if (beside) found.push(beside)
      continue
    }
    if (p.link === 'subordinate' || p.link === 'purpose' || p.link === 'to') continue
    // "agree that the survey be repeated and the results be published": each is owed.
    if (p.link === 'that' && p.governor >= 0 && !decidesOn(frame, i, found)) continue
    if (p.link === 'and' && belongsToOther(frame, p)) continue
    // "be approved subject to a correction to show that": how the minutes are put right.
    if (p.link === 'root' && p.mood === 'infinitive' && found.at(-1)?.kind === 'confirmed-minutes') continue
    const statement = statementOf(frame, i, used)
    if (statement) found.push(statement)
  }
  return withDoers(frame, found)
}

function statementOf(frame: Frame, i: number, used: Set<number>): Statement | null {
  const p = frame.predicates[i]
  if (!p) return null
  // "and may therefore be implemented": what is allowed is not owed.
  if (p.negative || (p.passive && p.modal === 'may' && p.subjectTo <= p.subjectFrom)) return { kind: p.lemma === 'carry' ? 'lost' : 'agreed', predicate: i, duty: null }
  if (p.lemma === 'delegate' && powerNouns.has(wordOf(frame, p.to)) && (p.passive || wordOf(frame, p.from) === 'have')) return authority(frame, i)
  if (p.passive && (p.lemma === 'give' || p.lemma === 'grant' || p.lemma === 'provide') && !nounsOf(frame, i).some((noun) => leaveNouns.has(noun)) && nounsOf(frame, i).concat(objectNouns(frame, p.to)).some((noun) => powerNouns.has(noun))) return authority(frame, i)
  const given = p.passive && p.lemma === 'give' ? timeGiven(frame, i) : takesPlace(frame, i)
  if (given) return given
  if (((p.passive && settles.has(p.lemma)) || moves.has(p.lemma)) && (thatOf(frame, i).length > 0 || ((wordOf(frame, p.subjectTo - 1) === 'it' || p.subjectTo <= p.subjectFrom) && infinitiveOf(frame, i) >= 0))) return bodyDecides(frame, i, used)
  const left = p.lemma === 'fall' || p.lemma === 'leave' ? leftWith(frame, i) : null
  if (left) {
    used.add(left.deed)
    return { kind: 'requested', predicate: i, duty: left }
  }
  if (p.passive && subjectIsNothing(frame, p)) return { kind: 'agreed', predicate: i, duty: null }
  if (p.mood === 'perfect' || p.mood === 'past-perfect' || p.mood === 'progressive') return null
  if (asking.has(p.lemma) && (p.passive || isDecider(frame, i))) return asked(frame, i, used)
  return p.passive ? passive(frame, i) : active(frame, i, used)
}

/** "be requested to V", "asks that ...", "authority be delegated to A to V", "be recommended to Cabinet". */
function asked(frame: Frame, i: number, used: Set<number>): Statement {
  const p = frame.predicates[i] as Predicate
  const kind = asking.get(p.lemma) ?? 'requested'
  const start = p.passive ? p.subjectFrom : p.from
  const cue = { cueFrom: p.from, cueTo: p.to, dueFrom: start }
  const none: Statement = { kind, predicate: i, duty: null }
  const here = p.passive ? ofThisMeeting(frame, p, nounsOf(frame, i)) : null
  if (here) return { ...none, kind: here }
  const deed = infinitiveOf(frame, i)
  if (p.lemma === 'recommend' || p.lemma === 'advise') {
    const own = p.passive ? null : recommendedHere(frame, i, statementOf)
    for (const t of thatOf(frame, i)) used.add(t)
    if (own) return own
    if (p.lemma === 'advise' && !thatOf(frame, i).length && deed < 0) return passive(frame, i)
    const subject = p.passive ? headNouns(frame, p.subjectFrom, p.subjectTo) : []
    if (subject.some((w) => w === 'minutes')) return { kind: 'confirmed-minutes', predicate: i, duty: null }
    return { kind: 'recommended', predicate: i, duty: duty(frame, i, { ...cue, rule: 'decision.recommend', words: 'a recommendation goes to another body', kind: 'refer', dueTo: clauseEnd(frame, lastOf(frame, i)) }) }
  }
  // "be remitted to the Sub-Committee" is a referral; "remit to the Chief Officer to consult" is a task.
  const entrusted = p.lemma === 'remit' && deed < 0 ? entrust(frame, i) : null
  if (entrusted) return entrusted
  if (p.lemma === 'remit' && deed < 0) return p.passive ? passive(frame, i) : { kind, predicate: i, duty: duty(frame, i, { ...cue, rule: 'decision.refers', words: 'the matter goes to another body', kind: 'refer' }) }
  if (p.lemma === 'delegate' || p.lemma === 'devolve' || p.lemma === 'remit') {
    if (standingPower(frame, p.from) || (deed < 0 && (p.passive ? nounsOf(frame, i) : objectNouns(frame, p.to)).some((noun) => noun === 'functions' || noun === 'powers'))) return none
    const owner = upToThing(frame, agentAfter(frame, p.to, deed >= 0 ? (frame.predicates[deed]?.from ?? frame.to) : frame.to, ['to'])) ?? whoFor(frame, deed)
    if (!owner && deed < 0 && !p.passive && objectNouns(frame, p.to).length === 0) return none
    const at = deed >= 0 ? deed : i
    return { kind, predicate: i, duty: duty(frame, at, { ...cue, rule: 'decision.delegate', words: 'the thing is delegated to somebody to do', owner, kind: deed >= 0 ? kindOf(frame, deed) ?? 'implement' : 'implement', dueTo: clauseEnd(frame, at) }) }
  }
  if (p.passive) {
    if (p.lemma === 'call' && nounsOf(frame, i).includes('meeting')) return passive(frame, i)
    const subject = subjectOf(frame, i)
    if (p.lemma === 'invite' && !(deed >= 0 && !comes.has(frame.predicates[deed]?.lemma ?? ''))) {
      return { kind: 'agreed', predicate: i, duty: duty(frame, i, { ...cue, rule: 'decision.invite', words: 'somebody is to be invited', kind: 'arrange', owner: agentAfter(frame, p.to, deed >= 0 ? frame.predicates[deed]?.from ?? frame.to : frame.to), dueTo: clauseEnd(frame, deed >= 0 ? deed : i) }) }
    }
    if (deed >= 0) {
      const d = frame.predicates[deed]
      if (!d || nothingOwed(frame, deed, subject) || (kind === 'authorised' && standingPower(frame, p.from))) return none
      const owner = owed(subject)
      if (owner?.sort === 'body' && thinks.has(d.lemma)) return { kind: 'requested', predicate: i, duty: duty(frame, i, { ...cue, rule: 'decision.asks-body-to-consider', words: 'another body is asked to consider it', kind: 'refer', dueTo: clauseEnd(frame, deed) }) }
      return { kind: kind === 'authorised' ? 'authorised' : 'requested', predicate: i, duty: duty(frame, lastDeed(frame, deed), { ...cue, rule: kind === 'authorised' ? 'decision.authorised-to' : 'decision.asked-to', words: `“${wordOf(frame, p.verb)} to” names who is to do it`, owner }) }
    }
    const inner = thatOf(frame, i)[0]
    if (inner !== undefined) {
      used.add(inner)
      const statement = statementOf(frame, inner, used)
      return { kind, predicate: i, duty: statement?.duty ?? null }
    }
    if (kind === 'requested' && subject && p.lemma === 'ask' && wordOf(frame, p.to) === 'for') {
      return { kind, predicate: i, duty: duty(frame, i, { ...cue, rule: 'decision.asked-for', words: '“asked for” something', owner: owed(subject), kind: requestedKind(objectNouns(frame, p.to + 1)) }) }
    }
    // "be asked whether the fund may be drawn upon": to say so.
    if (subject && p.lemma === 'ask' && questions.has(wordOf(frame, p.to))) return { kind, predicate: i, duty: duty(frame, i, { ...cue, rule: 'decision.asked-for', words: '“asked” something', ...asksFavour(frame, p, frame.predicates[i + 1], subject) ? { owner: null, kind: 'raise' as const } : { owner: owed(subject), kind: 'provide-information' as const }, firmness: 2, dueTo: frame.to }) }
    if (kind === 'requested' && !subject) {
      return { kind, predicate: i, duty: duty(frame, i, { ...cue, rule: 'decision.requested-thing', words: 'something is requested', kind: requestedKind(headNouns(frame, p.subjectFrom, p.subjectTo)), owner: agentAfter(frame, p.to, clauseEnd(frame, i), ['from', 'by']) }) }
    }
    return none
  }
  // The body asks: "requests the Director to ...", "asks that ...", "requests a report from ...".
  const inner = thatOf(frame, i)
  if (inner.length > 0) {
    let first: Statement | null = null
    for (const t of inner) {
      used.add(t)
      const other = subjectOf(frame, t)
      const q = frame.predicates[t]
      const statement: Statement | null = q && !q.passive && other?.sort === 'body' && considers.has(q.lemma)
        ? { kind: 'requested', predicate: t, duty: duty(frame, t, { rule: 'decision.asks-body-to-consider', words: 'another body is asked to consider it', kind: 'refer' }) }
        : clauseDuty(frame, t)
      if (statement && !first?.duty) first = statement
    }
    return { kind, predicate: i, duty: first?.duty ? { ...first.duty, cueFrom: p.from, cueTo: p.to } : null }
  }
  if (deed >= 0) {
    const d = frame.predicates[deed]
    const upon = p.lemma === 'call' && ['on', 'upon'].includes(wordOf(frame, p.to)) ? 1 : 0
    const object = d ? actorIn(frame.tokens, p.to + upon, d.from) ?? actorAs(frame, p.to + upon, d.from) : null
    if (!d || nothingOwed(frame, deed, object) || (kind === 'authorised' && standingPower(frame, p.from))) return none
    if (p.lemma === 'invite' && comes.has(d.lemma) && anybody.has(wordOf(frame, p.to))) return { kind, predicate: i, duty: duty(frame, i, { ...cue, rule: 'decision.invite', words: 'somebody is to be invited', kind: 'arrange', owner: null, dueTo: clauseEnd(frame, deed) }) }
    return { kind, predicate: i, duty: duty(frame, lastDeed(frame, deed), { ...cue, rule: 'decision.body-asks', words: `“${wordOf(frame, p.verb)}” names who is to do it`, owner: owed(object) }) }
  }
  const object = objectNouns(frame, p.to)
  if (p.lemma === 'ask' && wordOf(frame, p.to) === 'for' && object.length > 0 && !askedFor(frame, p)) return { kind, predicate: i, duty: duty(frame, i, { ...cue, rule: 'decision.requests-thing', words: 'the committee requests something', kind: requestedKind(object), owner: agentAfter(frame, p.to, clauseEnd(frame, i), ['from']), firmness: 2 }) }
  if (kind === 'requested' && (object.some((noun) => informationNouns.has(noun)) || askedFor(frame, p))) {
    return { kind, predicate: i, duty: duty(frame, i, { ...cue, rule: 'decision.requests-thing', words: 'the committee requests something', kind: requestedKind(object), owner: agentAfter(frame, p.to, clauseEnd(frame, i), ['from', 'by']) ?? askedFor(frame, p) }) }
  }
  return none
}

/** A that-clause under "asks", "agrees", "notes": read as a statement of its own, with its own subject. */
const clauseDuty = (frame: Frame, i: number): Statement | null => (frame.predicates[i]?.negative === false ? statementOf(frame, i, new Set()) : null)

function active(frame: Frame, i: number, used: Set<number>): Statement | null {
  const p = frame.predicates[i] as Predicate
  const stated = subjectOf(frame, i)
  const subject = antecedent(frame, i, stated) ?? stated
  // "That the Executive Member approves the award": the post decides.
  const deciding = (isDecider(frame, i) || (p.mood === 'present' && approves.has(p.lemma) && !hasDueWord(frame, p.to))) && subject === stated
  const had = p.lemma === 'have' ? hadDone(frame, i) : null
  if (had) return { kind: 'agreed', predicate: i, duty: duty(frame, i, { rule: 'decision.to-have-done', words: 'somebody is had to do it', owner: had.actor, kind: had.kind, firmness: 2 }) }
  if (p.lemma === 'be') {
    if (thatOf(frame, i).length > 0 && isAgreed(frame, p)) return bodyDecides(frame, i, used)
    if (!isDecisionTo(frame, i)) return null
    used.add(i + 1)
    return active(frame, i + 1, used)
  }
  if (p.lemma === 'have' && !(kindOf(frame, i) === 'implement' && stated?.sort === 'post' && p.mood === 'present')) return null
  if ((deciding || p.mood !== 'past') && putsOff(frame, p)) return { kind: 'deferred', predicate: i, duty: duty(frame, i, { rule: 'decision.deferred', words: 'the item comes back', kind: 'work-programme' }) }
  if (deciding && (considers.has(p.lemma) || (p.lemma === 'continue' && frame.predicates[i + 1]?.lemma === 'receive'))) return bodyReceives(frame, p.lemma === 'continue' ? i + 1 : i)
  if (deciding && ((p.lemma === 'vote' && infinitiveOf(frame, i) >= 0) || ['agree', 'resolve', 'decide', 'approve', 'note', 'undertake', 'welcome', 'hear', 'accept', 'determine', 'confirm', 'endorse', 'support', 'adopt', 'acknowledge'].includes(p.lemma) && !(p.lemma === 'undertake' && infinitiveOf(frame, i) < 0 && thatOf(frame, i).length === 0))) {
    return bodyDecides(frame, i, used)
  }
  const here = starts.has(p.lemma) || ['stand', 'go', 'move', 'pass', 'resume', 'adjourn', 'reconvene'].includes(p.lemma) ? ofThisMeeting(frame, p, nounsOf(frame, i)) : null
  if (here) return { kind: here, predicate: i, duty: null }
  const taken = p.lemma === 'take' || ['its', 'our'].includes(wordOf(frame, p.to)) ? nilKind(frame, p, objectNouns(frame, p.to)) : null
  if (taken === 'appointed' || taken === 'noted' || taken === 'thanked') return { kind: taken, predicate: i, duty: null }
  const bodyNil = deciding ? nilKind(frame, p, objectNouns(frame, p.to)) : null
  if (bodyNil) return { kind: bodyNil, predicate: i, duty: null }
  if (p.mood === 'past') return null
  const task = actsTo(frame, i, subject)
  if (task) return task
  if (nothingOwed(frame, i, subject)) return { kind: 'agreed', predicate: i, duty: null }
  const told = p.lemma === 'continue' ? toldBeside(frame, i) : -1
  const deed = told >= 0 ? told : lastDeed(frame, i)
  const kind = kindOf(frame, deed) ?? kindOf(frame, i) ?? (p.lemma === 'grant' || (subject?.sort === 'post' && powers.has(p.lemma)) ? 'implement' : tellsOfReport(frame, i) ? 'provide-information' : null)
  if (!kind || (p.marker === 'absolute' && isOutside(frame, p))) return null
  if (p.lemma === 'refer' && deciding) return { kind: 'referred', predicate: i, duty: duty(frame, i, { rule: 'decision.refers', words: 'the matter goes to another body', kind: 'refer' }) }
  const owner = subject && subject.sort !== 'pronoun' && !inherited(frame, i, subject) && !(isReceiver(subject) && kind === 'report-back' && !(subject.head === 'members' && p.lemma === 'submit')) ? subject : forWhom(frame, p) ?? (subject === null && p.link === 'that' && p.mood === 'modal' ? firstName(frame, p) : null)
  if (!subject && p.subjectTo > p.subjectFrom && p.mood === 'subjunctive' && !['come', 'go', 'return', 'revert', 'issue'].includes(p.lemma) && !tellsMore.has(p.lemma) && kind !== 'work-programme') return null
  for (let k = i; k <= deed; k += 1) used.add(k)
  const resolution: ResolutionKind = kind === 'report-back' ? 'report-back' : kind === 'refer' ? 'referred' : isChairOrMembers(subject) ? 'agreed' : 'requested'
  return {
    kind: resolution, predicate: i,
    duty: duty(frame, deed, { rule: owner ? 'decision.named-to-do' : 'decision.to-do', words: owner ? 'the resolution names who does it' : 'the committee decides that it be done', owner, kind,
      // Somebody stands before the verb who was not understood: not sure.
      firmness: subject !== stated ? 2 : owner || p.subjectTo <= p.subjectFrom || deciding ? 3 : 2, cueFrom: p.from, cueTo: p.to, dueFrom: Math.min(p.subjectFrom, p.from) }),
  }
}

/** "Cabinet agrees to receive ...", "agreed that the Chair write ...", "to note that officers would ...". */
function bodyDecides(frame: Frame, i: number, used: Set<number>): Statement {
  const p = frame.predicates[i] as Predicate
  let own: ResolutionKind = nilKind(frame, p, objectNouns(frame, p.to)) ?? 'agreed'
  const binding = p.lemma !== 'note' && p.lemma !== 'welcome' && p.lemma !== 'hear' && p.lemma !== 'acknowledge'
  const deed = infinitiveOf(frame, i)
  if (deed >= 0 && binding && !(approves.has(p.lemma) && (frame.predicates[deed]?.from ?? 0) > p.to) && !((frame.predicates[deed]?.from ?? 0) - p.to > 3 && hasWord(frame, p.to, frame.predicates[deed]?.from ?? 0, informationNouns))) {
    used.add(deed)
    const d = frame.predicates[deed] as Predicate
    if (d.negative) return { kind: own, predicate: i, duty: null }
    // "resolved to call upon the Director to furnish": asked as much as "requests the Director to".
    if (!d.passive && asking.has(d.lemma) && (d.lemma === 'delegate' || infinitiveOf(frame, deed) >= 0)) return { ...asked(frame, deed, used), predicate: i }
    if (d.passive) return { ...passive(frame, deed), predicate: i }
    const statement = active({ ...frame }, deed, used)
    if (statement?.duty || thatOf(frame, i).length === 0) return { ...(statement ?? { kind: own, duty: null }), predicate: i }
    // "agreed to note the changes; and that they be sent on"
    own = statement?.kind ?? own
  }
  let first: ResolutionKind | null = null
  for (const t of thatOf(frame, i)) {
    used.add(t)
    const q = frame.predicates[t]
    // "supports the view that the scheme should proceed"
    // "noted the motion, and that it be sent on": that is no longer noted.
    const wills = binding || (q?.mood === 'subjunctive' && q.passive && wordOf(frame, q.subjectFrom - 2) === 'and')
    if (!q || thought.has(q.marker) || !wills && q.mood !== 'modal' && q.mood !== 'be-to') continue
    const statement = wills ? clauseDuty(frame, t) : promised(frame, t)
    if (statement?.duty) return { kind: binding ? statement.kind : own, predicate: i, duty: statement.duty }
    if (statement && binding) first ??= statement.kind
  }
  if (!first && (own === 'approved' || own === 'adopted' || own === 'endorsed' || own === 'agreed') && subjectToChange(frame, p.to, clauseEnd(frame, i))) {
    return { kind: own, predicate: i, duty: duty(frame, i, { rule: 'decision.subject-to-change', words: 'approved with a change that somebody has to make', kind: 'implement', owner: changer(frame, p.to, clauseEnd(frame, i)), firmness: 2 }) }
  }
  return { kind: first ?? own, predicate: i, duty: first ? null : changeOf(frame, i, clauseEnd(frame, i)) ?? sentOn(frame, i, own) }
}
