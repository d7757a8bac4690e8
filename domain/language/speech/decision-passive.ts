/** "be brought", "be deferred", "be approved subject to": what a passive decides. */
import { headNouns, kindOf } from '../duty/kind'
import { agentAfter } from '../duty/owner'
import type { Actor } from '../grammar/actors'
import type { Predicate } from '../grammar/predicate'
import { control, nil } from '../lexicon/verbs'
import type { ResolutionKind } from '../reading'
import { reportNouns } from '../lexicon/words'
import { duty, nounsOf } from './decision-duty'
import { changer, nilKind, putsOff, subjectToChange } from './decision-words'
import { allowedTo, changeOf, comesOfIt, sentOn } from './decision-sent-on'
import type { Frame, Statement } from './frame'
import { clauseEnd, subjectOf, wordOf } from './frame'
import { hasFuture } from './future'
import { isReceiver } from './people'

/** What a passive decides, and what has to be done for it. */
export function passive(frame: Frame, i: number): Statement {
  const p = frame.predicates[i] as Predicate
  const end = clauseEnd(frame, i)
  // "subject to the addition of two items, the programme be approved"
  const comma = wordOf(frame, p.subjectFrom) === 'subject' && wordOf(frame, p.subjectFrom + 1) === 'to' ? lastComma(frame, p) : -1
  const subject = comma > 0 ? headNouns(frame, comma + 1, p.subjectTo) : nounsOf(frame, i)
  const replaced = replacedBy(frame, i, end)
  if (replaced) return replaced
  const kind = nilKind(frame, p, subject)
  if (putsOff(frame, p)) return { kind: 'deferred', predicate: i, duty: duty(frame, i, { rule: 'decision.deferred', words: 'the item comes back', kind: 'work-programme', ...allowedTo(frame, i) }) }
  // "a deputation be received at the next meeting": not yet.
  if (kind === 'received' && p.mood === 'subjunctive' && wordOf(frame, p.to) === 'at' && hasFuture(frame, p.to + 1, end)) return { kind: 'agreed', predicate: i, duty: duty(frame, i, { rule: 'decision.considered-later', words: 'it is to be considered another time', kind: 'work-programme', dueFrom: p.subjectFrom }) }
  // "it was agreed that the draft would be received by 7 June": somebody sends it by then.
  if (kind === 'received' && p.mood === 'modal' && hasFuture(frame, p.to, end)) return { kind: 'agreed', predicate: i, duty: duty(frame, i, { rule: 'decision.to-have', words: 'it is to be there by then', kind: 'provide-information', owner: agentAfter(frame, p.to, end, ['from']), firmness: 2 }) }
  if (kind) {
    const change = changeOf(frame, i, end)
    if (change) return { kind, predicate: i, duty: change }
    if ((kind === 'approved' || kind === 'adopted' || kind === 'endorsed' || kind === 'agreed') && (subjectToChange(frame, p.to, end) || (comma > 0 && subjectToChange(frame, p.subjectFrom, comma)))) {
      return { kind, predicate: i, duty: duty(frame, i, { rule: 'decision.subject-to-change', words: 'approved with a change that somebody has to make', kind: 'implement', owner: changer(frame, p.to, end), firmness: 2, dueFrom: p.to }) }
    }
    // "be approved and published": a nil verb first, a deed after it.
    const next = frame.predicates[i + 1]
    if (next?.link === 'and' && next.passive && !nil.has(next.lemma) && !control.has(next.lemma) && next.lemma !== 'sign' && kindOf(frame, i + 1) && kind !== 'confirmed-minutes') {
      const rest = passive(frame, i + 1)
      return { kind: kind === 'received' && rest.kind === 'referred' ? rest.kind : kind, predicate: i, duty: rest.duty }
    }
    // "a lead member be appointed at the next meeting": not yet.
    if (kind === 'appointed' && !subjectOf(frame, i)?.sort.startsWith('person') && wordOf(frame, p.subjectFrom) === 'a' && hasFuture(frame, p.to, end)) return { kind, predicate: i, duty: duty(frame, i, { rule: 'decision.to-appoint', words: 'somebody is to be appointed', kind: 'appoint', owner: agentAfter(frame, p.to, end) }) }
    // "a Member be nominated to join the group": whoever that will be.
    if (kind === 'appointed' && ['a', 'an', 'another', 'one', 'two'].includes(wordOf(frame, p.subjectFrom)) && seats.has(wordOf(frame, p.subjectTo - 1)) && wordOf(frame, p.to) === 'to') return { kind, predicate: i, duty: duty(frame, i, { rule: 'decision.to-appoint', words: 'somebody is to be appointed', kind: 'appoint', owner: agentAfter(frame, p.to, end) }) }
    return { kind, predicate: i, duty: sentOn(frame, i, kind) }
  }
  if (p.mood === 'past' && !isWished(frame, i)) return { kind: 'agreed', predicate: i, duty: null }
  if ((p.lemma === 'consider' || p.lemma === 'hear') && !subject.some((noun) => noun === 'report' || noun === 'update')) {
    return { kind: 'deferred', predicate: i, duty: duty(frame, i, { rule: 'decision.considered-later', words: 'it is to be considered another time', kind: 'work-programme', dueFrom: p.subjectFrom }) }
  }
  const receiver = subjectOf(frame, i)
  const deed = deedOfSetUp(frame, i)
  const task = kindOf(frame, deed)
  const owner = agentAfter(frame, p.to, end, (receiver && isReceiver(receiver)) || (p.lemma === 'pass' && wordOf(frame, p.to) === 'on') ? ['by', 'from'] : ['by']) ?? (p.marker === 'absolute' && task === 'report-back' ? whoWorks(frame, i) : null)
  const resolution: ResolutionKind = p.lemma === 'refer' ? 'referred'
      : p.lemma === 'appoint' || p.lemma === 'nominate' ? 'appointed'
        : task === 'refer' ? (p.lemma === 'commend' ? 'recommended' : 'referred')
          : task === 'report-back' ? 'report-back'
            : receiver && isReceiver(receiver) && task !== 'arrange' ? 'requested' : 'agreed'
  return {
    kind: resolution, predicate: i,
    duty: duty(frame, deed, {
      rule: 'decision.passive', words: `“be ${wordOf(frame, p.verb)}” is to be done`, owner, kind: task ?? 'implement', firmness: task && task !== 'implement' ? 3 : 2,
      cueFrom: p.from, cueTo: p.to, dueFrom: p.subjectFrom, dueTo: Math.max(end, clauseEnd(frame, deed)),
    }),
  }
}

function lastComma(frame: Frame, p: Predicate): number {
  for (let k = p.subjectTo - 2; k > p.subjectFrom; k -= 1) if (wordOf(frame, k) === ',') return k
  return -1
}

/** "That the Committee were provided with a breakdown": one body with "were" is wished, not told. */
function isWished(frame: Frame, i: number): boolean {
  const p = frame.predicates[i] as Predicate
  return i === 0 && wordOf(frame, p.from) === 'were' && ['provide', 'give', 'send', 'keep', 'inform', 'notify', 'update'].includes(p.lemma) && subjectOf(frame, i)?.sort === 'body'
}

const seats = new Set(['member', 'members', 'representative', 'representatives', 'councillor', 'councillors', 'governor', 'governors', 'trustee', 'trustees', 'volunteer', 'volunteers', 'person'])

/** "officers continue to talk and the outcome to be reported": those who do the first. */
function whoWorks(frame: Frame, i: number): Actor | null {
  const before = frame.predicates.findLast((q, k) => k < i && q.link === 'root')
  const actor = before && !before.passive ? subjectOf(frame, frame.predicates.indexOf(before)) : null
  return actor && (actor.sort === 'post' || actor.sort === 'person' || actor.head === 'officers') ? actor : null
}

/** "its place to be taken by a quarterly report from the Director", "be replaced by an annual note": what comes instead is to be brought. */
function replacedBy(frame: Frame, i: number, end: number): Statement | null {
  const p = frame.predicates[i] as Predicate
  if (!['take', 'replace', 'supersede', 'follow'].includes(p.lemma) || wordOf(frame, p.to) !== 'by' || !['a', 'an'].includes(wordOf(frame, p.to + 1))) return null
  for (let k = p.to + 2; k < Math.min(end, p.to + 9); k += 1) {
    if (!reportNouns.has(wordOf(frame, k))) continue
    return { kind: 'report-back', predicate: i, duty: duty(frame, i, { rule: 'decision.replaced-by', words: 'a report is to come in its place', kind: 'report-back', owner: agentAfter(frame, k, end, ['from', 'by']), firmness: 2 }) }
  }
  return null
}

/** "a working group be set up to examine ... and report back": the report is what is owed. */
function deedOfSetUp(frame: Frame, i: number): number {
  const p = frame.predicates[i]
  const told = comesOfIt(frame, i)
  if (told >= 0) return told
  if (!p || !['set', 'establish', 'form', 'convene', 'create', 'appoint', 'commission'].includes(p.lemma)) return i
  for (let k = i + 1; k < frame.predicates.length; k += 1) {
    const q = frame.predicates[k]
    if (!q || (q.link !== 'to' && q.link !== 'and')) break
    if (kindOf(frame, k) === 'report-back') return k
  }
  return i
}
