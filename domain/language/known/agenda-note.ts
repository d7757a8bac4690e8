/** Notes without a verb: "For agenda at next meeting, new keyholder", "Agenda item: moorings". */
import type { Scan } from '../due/scan'
import { actorIn } from '../grammar/actors'
import type { Actor } from '../grammar/actors'
import type { Predicate } from '../grammar/predicate'
import { loose } from '../speech/action-label'
import { agendaItem } from '../speech/discussion/agenda-item'
import type { Duty, Frame } from '../speech/frame'
import { frameOf } from '../speech/frame-of'

/** Most words of such a note. */
const longest = 24

/** The word stands among the first of the note. */
function soon(tokens: Scan['tokens'], { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < Math.min(to, from + 8); i += 1) if (tokens[i]?.word === 'agenda') return true
  return false
}

const again = new Set(['discuss', 'review', 'revisit', 're-visit', 'consider', 'reconsider', 'decide', 'agree', 'finalise', 'defer', 'raise', 'cover', 'debate'])

/** "Discuss at the next meeting.": a bare verb, and the meeting; null for anything longer. */
function nextTime(scan: Scan, part: { from: number; to: number }): { frame: Frame; duty: Duty } | null {
  const { tokens } = scan
  if (part.to - part.from > 11 || !again.has(tokens[part.from]?.word ?? '')) return null
  let at = part.from + 1
  while (at < part.to && ['again', 'further', 'this', 'it', 'fully', 'more'].includes(tokens[at]?.word ?? '')) at += 1
  if (!['at', 'for', 'until', 'to'].includes(tokens[at]?.word ?? '') || !tokens.slice(at, part.to).some(({ word }) => word === 'meeting' || word === 'agenda') || ['last', 'previous', 'this'].some((old) => tokens[at + 1]?.word === old || tokens[at + 2]?.word === old)) return null
  return noted(scan, part, part.from, null, at)
}

function noted(scan: Scan, part: { from: number; to: number }, at: number, owner: Actor | null, dueFrom: number): { frame: Frame; duty: Duty } {
  const deed: Predicate = { lemma: 'list', verb: at, from: at, to: at + 1, passive: false, mood: 'subjunctive', modal: '', negative: false, subjectFrom: at, subjectTo: at, link: 'root', governor: -1, marker: '', weak: true, actor: undefined, kind: 'work-programme' }
  const duty: Duty = { deed: 0, rule: 'undertaking.for-agenda', words: 'it is noted for an agenda', cueFrom: at, cueTo: at + 1, owner, kind: 'work-programme', firmness: 2, dueFrom, dueTo: part.to }
  return { frame: { scan, tokens: scan.tokens, from: part.from, to: part.to, predicates: [deed] }, duty }
}

const puts = new Set(['push', 'move', 'carry', 'defer', 'postpone', 'hold', 'roll', 'leave', 'put', 'bring', 'shift', 'park'])

/** "Rota - push to next meeting", "carry over to the next meeting": a bare verb behind a mark, and the meeting; null for anything else. */
export function putToNext(scan: Scan, part: { from: number; to: number }): { frame: Frame; duty: Duty } | null {
  const { tokens } = scan
  if (part.to - part.from > 14) return null
  for (let i = part.from; i < part.to - 3; i += 1) {
    const token = tokens[i]
    if (!token || !puts.has(token.word) || !(i === part.from || tokens[i - 1]?.isWord === false)) continue
    let at = i + 1
    while (['over', 'forward', 'back', 'off', 'it', 'this'].includes(tokens[at]?.word ?? '')) at += 1
    if (!['to', 'until', 'for', 'till'].includes(tokens[at]?.word ?? '')) return null
    const meets = tokens.slice(at, Math.min(part.to, at + 5)).some(({ word }) => word === 'meeting' || word === 'agenda') && tokens.slice(at, at + 4).some(({ word }) => word === 'next' || word === 'following')
    return meets ? noted(scan, part, i, null, at) : null
  }
  return null
}

/** "The lido is back on the agenda for our May meeting": told with its meeting. */
function isOnAgenda(scan: Scan, part: { from: number; to: number }): { frame: Frame; duty: Duty } | null {
  const { tokens } = scan
  for (let i = part.from + 1; i < Math.min(part.to, part.from + 8); i += 1) {
    if (tokens[i]?.word !== 'is' && tokens[i]?.word !== 'are') continue
    const frame = frameOf(scan, part.from, part.to, false)
    const duty = frame.predicates[0]?.lemma === 'be' ? agendaItem(frame, 0) : null
    return duty ? { frame, duty } : null
  }
  return null
}

/** A note for an agenda, as the action that it is; null where the sentence has a verb or is none. */
export function agendaNote(scan: Scan, part: { from: number; to: number }): { frame: Frame; duty: Duty } | null {
  const { tokens } = scan
  if (again.has(tokens[part.from]?.word ?? '')) return nextTime(scan, part)
  if (part.to - part.from > longest || !soon(tokens, part)) return null
  const stands = isOnAgenda(scan, part)
  if (stands) return stands
  const word = (i: number): string => (i < part.to ? tokens[i]?.word ?? '' : '')
  let at = part.from
  let owner: Actor | null = null
  for (let k = at + 1; k < at + 5 && owner === null; k += 1) if (tokens[at]?.capital && (word(k) === 'agenda' || word(k) === 'for')) owner = actorIn(tokens, at, k) ?? (tokens[at]?.caps ? loose(tokens, at, k) : null)
  if (owner) at = owner.to
  while (at < part.to && tokens[at]?.isWord === false) at += 1
  const leads = word(at) === 'for' || word(at) === 'on'
  if (leads) at += 1
  if (['the', 'our', 'a'].includes(word(at))) at += 1
  const next = word(at) === 'next'
  if (next) at += 1
  if (word(at) !== 'agenda') return null
  const item = word(at + 1) === 'item' || word(at + 1) === 'items'
  const after = tokens[item ? at + 2 : at + 1]
  const opens = after === undefined || !after.isWord || ['at', 'for', 'in', 'of'].includes(after.word)
  if (!(item || leads) || !opens || (item && !leads && !next && !(after?.word === 'for' || after?.word === ':'))) return null
  const { predicates } = frameOf(scan, part.from, part.to, false)
  if (predicates.some((p) => p.mood !== 'infinitive')) return null
  return noted(scan, part, at, owner, next && leads ? part.from : at + 1)
}
