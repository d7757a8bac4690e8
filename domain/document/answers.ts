/** What clerks answered to the rules that spoke: counted in the open, and nothing is learned from it silently. Pure. */
import type { Settlement } from './decisions'
import type { Decision } from './nodes'

export type ReadingAnswer = 'kept' | 'changed' | 'dismissed' | 'added'

/** The name under which actions are counted that a clerk made where the reader had found none. */
export const madeByHand = 'clerk.added'

export interface Answered {
  readingId: string
  rule: string
  answer: ReadingAnswer
  /** As it stood when it was answered. */
  sentence: string
}

/**
 * One answer for each rule behind each reading that was decided; none where two people still differ.
 * A rule about who or when counts as changed only where that part was changed.
 * @param settlements from `settle`
 * @param ruleOf rules of what the reader finds now, by the reading's key: for acts that did not note them
 */
export function answersOf(settlements: readonly Settlement[], ruleOf: ReadonlyMap<string, readonly string[]>): Answered[] {
  return settlements.flatMap((settlement) => {
    const [act] = settlement.active
    const [readingId] = settlement.readingIds
    if (!act || readingId === undefined || settlement.state === 'conflict' || settlement.state === 'open') return []
    const rules = act.act === 'add' ? [madeByHand] : act.rules ?? settlement.readingKeys.flatMap((key) => ruleOf.get(key) ?? [])
    return [...new Set(rules)].map((rule) => ({ readingId, rule, answer: answerOf(act, rule), sentence: settlement.sentence }))
  })
}

function answerOf({ act, followUp }: Decision, rule: string): ReadingAnswer {
  if (act === 'add') return 'added'
  if (act === 'dismiss') return 'dismissed'
  if (act === 'keep') return 'kept'
  if (rule.startsWith('due.')) return followUp?.setByClerk.due ? 'changed' : 'kept'
  if (rule.startsWith('owner.')) return followUp?.setByClerk.owner ? 'changed' : 'kept'
  return 'changed'
}
