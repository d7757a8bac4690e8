/** A duty that a decision creates, and what stands around its deed. */
import { headNouns, kindOf } from '../duty/kind'
import type { Actor } from '../grammar/actors'
import type { Duty, Frame } from './frame'
import { clauseEnd, sharedWith } from './frame'

/** The duty of a deed, with what the rule that found it says of it. */
export function duty(frame: Frame, deed: number, changes: Partial<Duty> & Pick<Duty, 'rule' | 'words'>): Duty | null {
  const p = frame.predicates[deed]
  if (!p) return null
  return {
    deed, owner: null, kind: kindOf(frame, deed) ?? 'implement', firmness: 3, cueFrom: p.from, cueTo: p.to,
    dueFrom: Math.min(p.subjectFrom, p.from), dueTo: clauseEnd(frame, deed), ...changes,
  }
}

/** What somebody who is asked for a thing does. */
export function requestedKind(object: readonly string[]): Duty['kind'] {
  return object.some((n) => n === 'report' || n === 'update' || n === 'reports' || n === 'updates' || n === 'review' || n === 'paper' || n === 'presentation') ? 'report-back' : 'provide-information'
}

/** The actor as an owner; "he" and "they" name nobody in a decision. */
export function owed(actor: Actor | null): Actor | null {
  return actor && actor.sort !== 'pronoun' ? actor : null
}

/** "review and report back": the last deed of the row says what comes of it. */
export function lastDeed(frame: Frame, deed: number): number {
  let last = deed
  for (let i = deed + 1; i < frame.predicates.length; i += 1) {
    const p = frame.predicates[i]
    if (!p || p.link !== 'and' || p.governor !== frame.predicates[deed]?.governor) break
    const kind = kindOf(frame, i)
    if (kind === 'report-back' || kind === 'provide-information' || kind === 'circulate') last = i
  }
  return last
}

/** Index of the last predicate that hangs on one. */
export function lastOf(frame: Frame, i: number): number {
  let last = i
  for (let k = i + 1; k < frame.predicates.length; k += 1) {
    const p = frame.predicates[k]
    if (p && (p.governor === i || p.governor === last || p.link === 'and' || p.link === 'to')) last = k
    else break
  }
  return last
}

/** Nouns of the subject, or of the one that it shares ("be confirmed and signed"). */
export function nounsOf(frame: Frame, i: number): string[] {
  for (let at = i, steps = 0; at >= 0 && steps < 6; at = sharedWith(frame, at), steps += 1) {
    const p = frame.predicates[at]
    if (!p) break
    const nouns = headNouns(frame, p.subjectFrom, p.subjectTo).filter((word) => word !== 'and' && word !== 'also')
    if (nouns.length > 0) return nouns
  }
  return []
}
