/** Readings like one that a clerk has changed, so that one key changes them all. Pure. */
import type { DecidedFollowUp } from '@/domain/document/nodes'
import type { PlacedReading } from '@/domain/document/decision-places'
import type { Reading } from '@/domain/language/reading'
import { reasonsFor } from './card-words'
import { isMention, type MarginCard, type ReadingCard } from './cards'

export interface Alike {
  /** What they share with the one changed, as the minutes have it. */
  owner: string | null
  due: string | null
  /** Each with what it becomes. */
  changes: { placed: PlacedReading; followUp: DecidedFollowUp }[]
}

const plain = (words: string): string => words.toLowerCase().replace(/^the\s+/, '').replace(/\s+/g, ' ').trim()

/** The words that a rule about when took, with the rule; null where the text gives no time. */
function dueOf({ text, span, followUp }: Reading): { rule: string; words: string } | null {
  const reason = followUp?.because.find(({ rule }) => rule.startsWith('due.'))
  return reason?.span ? { rule: reason.rule, words: text.slice(reason.span.start - span.start, reason.span.end - span.start) } : null
}

/**
 * The other readings that name the same owner in the same words, or the same time by the same rule, and do not yet
 * say what the changed one says now. Issued, dismissed and disputed ones are left alone.
 * @param whatToKeep what would be kept of a reading
 * @returns null where there is none, or nothing was changed by the clerk
 */
export function alike(card: ReadingCard, cards: readonly MarginCard[], whatToKeep: (placed: PlacedReading) => DecidedFollowUp | null): Alike | null {
  const { reading, settlement, state } = card.placed
  const now = settlement?.followUp
  if (!reading?.followUp || !now || state !== 'kept' || card.issued) return null
  const owner = now.setByClerk.owner ? reading.followUp.owner : null
  const due = now.setByClerk.due ? dueOf(reading) : null
  const changes: Alike['changes'] = []
  const shared = { owner: false, due: false }
  for (const other of cards) {
    if (other.sort !== 'reading' || other.name === card.name || other.issued || other.placed.gone || isMention(other.placed)) continue
    if (other.placed.state !== 'open' && other.placed.state !== 'kept') continue
    const { reading: found } = other.placed
    const before = whatToKeep(other.placed)
    if (!found?.followUp || !before) continue
    const [sameOwner, sameDue] = [sharesOwner(found, owner) && !same(before.owner, now.owner), sharesDue(found, due) && !same(before.due, now.due)]
    if (!sameOwner && !sameDue) continue
    shared.owner ||= sameOwner
    shared.due ||= sameDue
    const changed: DecidedFollowUp = {
      ...before, owner: sameOwner ? now.owner : before.owner, due: sameDue ? now.due : before.due,
      setByClerk: { owner: before.setByClerk.owner || sameOwner, due: before.setByClerk.due || sameDue },
    }
    changes.push({ placed: other.placed, followUp: { ...changed, because: reasonsFor(changed, found) } })
  }
  return changes.length === 0 ? null : { owner: shared.owner ? owner : null, due: shared.due ? (due?.words ?? null) : null, changes }
}

const sharesOwner = ({ followUp }: Reading, owner: string | null): boolean => owner !== null && typeof followUp?.owner === 'string' && plain(followUp.owner) === plain(owner)

function sharesDue(reading: Reading, due: { rule: string; words: string } | null): boolean {
  const own = due && dueOf(reading)
  return due !== null && own !== null && own.rule === due.rule && plain(own.words) === plain(due.words)
}

/** The same value, whatever the order of its keys. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const [a, b] = [Object.entries(one), other as Record<string, unknown>]
  return a.length === Object.keys(b).length && a.every(([key, value]) => same(value, b[key]))
}

/** "2 others name “the CFO”": what the key would change. */
export function alikeWords({ owner, due, changes }: Alike): string {
  const others = changes.length === 1 ? 'One other' : `${String(changes.length)} others`
  const verb = changes.length === 1 ? 's' : ''
  if (owner && due) return `${others} share${verb} “${owner}” or “${due}”.`
  return owner ? `${others} name${verb} “${owner}”.` : `${others} say${verb} “${due ?? ''}”.`
}
