/** What an approval leaves to do by its own words: "for submission to the Executive", "subject to the item being moved to May", "deferred to allow officers to". */
import { kindOf } from '../duty/kind'
import { agentAfter } from '../duty/owner'
import { actorIn } from '../grammar/actors'
import type { ResolutionKind } from '../reading'
import { duty, owed } from './decision-duty'
import type { Duty, Frame } from './frame'
import { clauseEnd, wordOf } from './frame'

const onward = new Set(['submission', 'transmission', 'referral', 'recommendation', 'presentation', 'forwarding', 'adoption', 'ratification', 'approval'])
const goods: ReadonlySet<ResolutionKind> = new Set(['approved', 'adopted', 'endorsed', 'agreed', 'supported', 'received', 'noted'])
const assents = new Set(['adoption', 'ratification', 'approval'])

/** "be endorsed for submission to the Executive", "be approved for publication": where it goes from here; null where nowhere. */
export function sentOn(frame: Frame, i: number, kind: ResolutionKind): Duty | null {
  const p = frame.predicates[i]
  if (!p || !goods.has(kind)) return null
  const end = Math.min(frame.to, p.to + 40)
  for (let k = p.to; k < end - 1; k += 1) {
    if (wordOf(frame, k) === ';' || wordOf(frame, k) === '.') return null
    if (wordOf(frame, k) !== 'for') continue
    const at = ['onward', 'formal', 'final', 'further', 'its', 'their'].includes(wordOf(frame, k + 1)) ? k + 2 : k + 1
    const noun = wordOf(frame, at)
    const said = { rule: 'decision.sent-on', words: 'it goes on from here', firmness: 2 as const, cueFrom: k, cueTo: at + 1, dueFrom: k }
    if (noun === 'publication') return duty(frame, i, { ...said, kind: 'publish' })
    const lead = wordOf(frame, at + 1)
    if (!onward.has(noun) || !(assents.has(noun) ? lead === 'by' : lead === 'to') || !toSomebody(frame, at + 2, frame.to)) continue
    return duty(frame, i, { ...said, kind: 'refer' })
  }
  return null
}

/** The next few words name a body, a post or an office. */
function toSomebody(frame: Frame, from: number, to: number): boolean {
  for (let k = from + 1; k <= Math.min(to, from + 9); k += 1) if (actorIn(frame.tokens, from, k)) return true
  return frame.tokens[from]?.capital === true || frame.tokens[from + 1]?.capital === true
}

const edits = new Set(['add', 'move', 'include', 'insert', 'amend', 'remove', 'delete', 'replace', 'correct', 'change', 'alter', 'update', 'revise', 'list', 'place', 'clarify', 'reword', 'strengthen', 'circulate', 'report', 'submit', 'bring', 'present', 'publish', 'send', 'defer', 'postpone', 'reschedule', 're-schedule', 'expand', 'append', 'attach', 'redraft'])

/** "be approved, subject to the item on moorings being moved to 8 December": the first change that has a deed. */
export function changeOf(frame: Frame, i: number, end: number): Duty | null {
  const p = frame.predicates[i]
  if (!p) return null
  let subject = -1
  for (let k = p.to; k < end && subject < 0; k += 1) if (wordOf(frame, k) === 'subject' && wordOf(frame, k + 1) === 'to') subject = k
  if (subject < 0) return null
  const at = frame.predicates.findIndex((q, k) => k > i && q.from > subject && q.passive && q.mood === 'progressive' && edits.has(q.lemma))
  const q = frame.predicates[at]
  if (!q) return null
  const next = frame.predicates[at + 1]
  const dueTo = next ? Math.max(next.subjectFrom, q.to) : end
  return duty(frame, at, { rule: 'decision.subject-to-change', words: 'approved with a change that somebody has to make', owner: agentAfter(frame, q.to, dueTo), kind: kindOf(frame, at) ?? 'implement', firmness: 2, dueFrom: q.to, dueTo })
}

/** "be measured, the findings of which be reported to the Panel": the report is what is owed; -1 where there is none. */
export function comesOfIt(frame: Frame, i: number): number {
  return frame.predicates.findIndex((q, k) => k > i && k < i + 3 && q.link === 'relative' && q.marker === 'which' && q.passive && ['subjunctive', 'be-to', 'infinitive', 'modal'].includes(q.mood) && kindOf(frame, k) === 'report-back')
}

/** "be deferred to allow officers to look at the costs and report back in May": those who are given the time bring it back. */
export function allowedTo(frame: Frame, i: number): Pick<Duty, 'deed' | 'owner' | 'kind' | 'dueTo'> | null {
  const p = frame.predicates[i]
  let at = p?.to ?? frame.to
  while (at < (p?.to ?? 0) + 8 && !(wordOf(frame, at) === 'to' && ['allow', 'enable', 'permit', 'give'].includes(wordOf(frame, at + 1)))) at += 1
  if (wordOf(frame, at) !== 'to') return null
  let to = at + 2
  while (to < at + 12 && wordOf(frame, to) !== 'to' && wordOf(frame, to) !== '') to += 1
  const owner = owed(actorIn(frame.tokens, at + 2, wordOf(frame, to - 1) === 'time' ? to - 1 : to))
  const deed = frame.predicates.findLastIndex((q, k) => k > i && q.from > to && !q.passive && (q.link === 'and' || q.link === 'to') && kindOf(frame, k) === 'report-back')
  if (!owner || owner.sort === 'outsider') return null
  if (deed < 0) {
    // Behind a verb that the lexicon lacks the report stands as words.
    for (let k = to + 2; k < frame.to; k += 1) if (wordOf(frame, k) === 'report' && wordOf(frame, k - 1) === 'and' && ['back', 'to'].includes(wordOf(frame, k + 1))) return { deed: i, owner, kind: 'report-back', dueTo: frame.to }
    return null
  }
  return { deed, owner, kind: 'report-back', dueTo: clauseEnd(frame, deed) }
}
