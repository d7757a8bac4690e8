/**
 * What holds of all that clerks decided about readings. The record is a heap of acts that nobody overwrites; here it
 * becomes one answer a reading: kept, dismissed, or two people who differ.
 *
 * Whoever changes her mind revokes what she saw before she acts anew. So two acts that both hold can only come from
 * two people who did not see each other, and that is the one case in which the program has to ask.
 */
import type { DecidedFollowUp, Decision } from './nodes'

export type SettledState = 'open' | 'kept' | 'dismissed' | 'conflict'

/** All acts about one reading, and what they come to. */
export interface Settlement {
  /** Ids of `reading` marks that tie it to its words: more than one where two people acted at once. */
  readingIds: string[]
  /** Keys under which the reader gave it. */
  readingKeys: string[]
  /** Acts that hold, in the order of their ids. */
  active: Decision[]
  state: SettledState
  /** What is to be done, for `kept`; null otherwise. */
  followUp: DecidedFollowUp | null
  /** The sentence as it stood when it was decided; of the first act where there are several. */
  sentence: string
}

/** A sentence without what does not change its sense: case, spaces, quotation marks' shape, closing stops. */
export function normaliseSentence(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '')
}

const keeps = (decision: Decision): boolean => decision.act !== 'dismiss'

/** Two acts say the same where both dismiss, or both keep the same thing for the same owner by the same due. */
function saysTheSame(one: Decision, other: Decision): boolean {
  if (keeps(one) !== keeps(other)) return false
  if (!keeps(one)) return true
  const essence = (decision: Decision) =>
    decision.followUp ? stable([decision.followUp.kind, decision.followUp.title, decision.followUp.owner, decision.followUp.due]) : ''
  return essence(one) === essence(other)
}

/** JSON with sorted keys: Yjs gives attributes back in any order. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner)
}

/** The acts that no later act revoked, `revoke` itself left out. */
export function activeDecisions(decisions: readonly Decision[]): Decision[] {
  const revoked = new Set(decisions.map((decision) => (decision.act === 'revoke' ? decision.revokes : null)))
  return decisions.filter((decision) => decision.act !== 'revoke' && !revoked.has(decision.id))
}

/**
 * One settlement a reading. Acts belong together where they share the mark or the reader's key: two people who decide
 * the same sentence at once each put their own mark over it.
 * @param decisions all entries of the document's map, in any order
 */
export function settle(decisions: readonly Decision[]): Settlement[] {
  const groups: Decision[][] = []
  const byName = new Map<string, Decision[]>()
  for (const decision of [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const names = [`id ${decision.readingId}`, ...(decision.readingKey === null ? [] : [`key ${decision.readingKey}`])]
    const found = [...new Set(names.flatMap((name) => byName.get(name) ?? []))]
    const group = [...found, decision]
    for (const old of new Set(names.map((name) => byName.get(name)))) if (old) groups.splice(groups.indexOf(old), 1)
    groups.push(group)
    for (const member of group) {
      byName.set(`id ${member.readingId}`, group)
      if (member.readingKey !== null) byName.set(`key ${member.readingKey}`, group)
    }
  }
  return groups.map(settleGroup)
}

function settleGroup(group: Decision[]): Settlement {
  const active = activeDecisions(group).sort((a, b) => (a.id < b.id ? -1 : 1))
  const [first] = active
  const state: SettledState = !first
    ? 'open'
    : active.some((other) => !saysTheSame(first, other))
      ? 'conflict'
      : keeps(first) ? 'kept' : 'dismissed'
  return {
    readingIds: [...new Set(group.map((decision) => decision.readingId))],
    readingKeys: [...new Set(group.flatMap((decision) => decision.readingKey ?? []))],
    active,
    state,
    followUp: state === 'kept' ? (first?.followUp ?? null) : null,
    sentence: first?.sentence ?? group[0]?.sentence ?? '',
  }
}

/** What a clerk does about one reading. */
export interface Act {
  act: 'keep' | 'change' | 'dismiss' | 'add'
  readingId: string
  readingKey: string | null
  sentence: string
  followUp: DecidedFollowUp | null
  rules?: string[]
}

/**
 * The entries to write for an act: first the acts she saw are revoked, then hers stands.
 * @param seen the settlement shown to her, null where nothing was decided yet
 * @param newId gives a fresh id at each call
 */
export function entriesFor(act: Act, seen: Settlement | null, newId: () => string): Decision[] {
  return [...revocations(seen?.active ?? [], newId), { id: newId(), revokes: null, ...act }]
}

/** Entries that take the given acts back. */
export function revocations(acts: readonly Decision[], newId: () => string): Decision[] {
  return acts.map((decision) => ({
    id: newId(),
    readingId: decision.readingId,
    readingKey: decision.readingKey,
    act: 'revoke',
    revokes: decision.id,
    sentence: decision.sentence,
    followUp: null,
  }))
}

/**
 * The entries that undo what one act wrote: what it added is revoked, what it revoked is said again (a revocation
 * itself is never revoked, so that the record stays readable).
 * @param written entries of that act
 * @param all every entry of the document
 */
export function undoEntries(written: readonly Decision[], all: readonly Decision[], newId: () => string): Decision[] {
  const holding = new Set(activeDecisions(all).map((decision) => decision.id))
  const added = written.filter((decision) => decision.act !== 'revoke' && holding.has(decision.id))
  const restored = written.flatMap((decision) => {
    const before = decision.act === 'revoke' ? all.find((other) => other.id === decision.revokes) : undefined
    return before ? [{ ...before, id: newId() }] : []
  })
  return [...revocations(added, newId), ...restored]
}
