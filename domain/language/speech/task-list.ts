/** "asked the Head of Roads to: (i) write to the parishes; (ii) circulate the plan": a list of tasks within one sentence. */
import type { Scan } from '../due/scan'
import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import { entryAt } from '../grammar/brackets'
import { kindOf } from '../duty/kind'
import { decide } from './decision'
import { duty as dutyOf } from './decision-duty'
import type { Duty, Frame } from './frame'
import { subjectOf, wordOf } from './frame'
import { frameOf } from './frame-of'
import { isReceiver } from './people'

const asks = new Set(['ask', 'request', 'instruct', 'direct', 'require', 'urge', 'task'])

/** Between two entries. */
const parts = new Set([';', ',', 'and'])

/**
 * The tasks of such a list, each in a frame of its own so that a time is that of its entry.
 * @param part tokens of the sentence
 * @returns null where the sentence holds no such list, or nobody of the body's is asked
 */
export function taskList(scan: Scan, part: { from: number; to: number }): { frame: Frame; duty: Duty }[] | null {
  const { tokens } = scan
  for (let i = part.from; i < part.to - 3; i += 1) {
    if (tokens[i]?.word !== 'to') continue
    const first = entryAt(tokens, tokens[i + 1]?.isWord === false && tokens[i + 1]?.word !== '(' ? i + 2 : i + 1, part.to)
    if (first < 0) continue
    const who = whoIsAsked(frameOf(scan, part.from, i + 1, true), i)
    return who && tasks(scan, first, part.to, who)
  }
  return null
}

function whoIsAsked(above: Frame, to: number): Actor | null {
  const at = above.predicates.findLastIndex((p) => asks.has(p.lemma))
  const p = above.predicates[at]
  if (!p || p.negative) return null
  const who = p.passive ? subjectOf(above, at) : actorIn(above.tokens, p.to, to)
  // "Cabinet is asked to: (a) approve ...; (b) agree": what a paper asks of those who decide.
  return who && who.sort !== 'pronoun' && who.sort !== 'outsider' && who.sort !== 'body' && !isReceiver(who) ? who : null
}

function tasks(scan: Scan, first: number, end: number, owner: Actor): { frame: Frame; duty: Duty }[] | null {
  const found: { frame: Frame; duty: Duty }[] = []
  let from = first
  for (let i = first; i <= end; i += 1) {
    const next = i === end ? end : parts.has(scan.tokens[i]?.word ?? '') ? entryAt(scan.tokens, scan.tokens[i]?.isWord ? i : i + 1, end) : -1
    if (next < 0 || i < from) continue
    const frame = frameOf(scan, from, i, true)
    const decided = decide(frame).find((statement) => statement.duty !== null)?.duty
    const kind = (frame.predicates[0]?.passive === false ? kindOf(frame, 0) : null) ?? decided?.kind
    // What is only noted in an entry is no task; a list of such is read as any sentence is.
    if (!kind || wordOf(frame, frame.from) === 'that') return null
    const asksFor = { kind, owner: decided?.owner ?? owner, rule: 'undertaking.asked-to', words: 'a list of what somebody is asked to do', firmness: 3 as const }
    const duty = decided ? { ...decided, ...asksFor } : dutyOf(frame, 0, asksFor)
    if (duty) found.push({ frame, duty })
    from = next
  }
  return found.length > 1 ? found : null
}
