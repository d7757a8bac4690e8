/** Writes what happened to a follow-up: the page's history and the audit are drawn from it. */
import { followUpEvents, followUps } from '@/db/schema'
import type { FollowUpEventKind } from '@/db/schema/follow-ups'
import type { Actor, Change, CommandContext } from '@/server/command'
import { planReminders } from '@/server/mail/plan'
import { eq } from 'drizzle-orm'
import type { FollowUpRow } from './load'

export interface NewEvent {
  what: FollowUpEventKind
  words: string
  reason?: string
  data?: Record<string, unknown>
  /** Who it was, where that is not the actor: the calendar, or who says to be writing. */
  by?: string
}

type Recording = Pick<CommandContext, 'tx' | 'actor' | 'today' | 'now' | 'personId'>

/** Who a person is on record as: by her account, by her link, or the program itself. */
export const personOf = (actor: Actor): string | null => ('system' in actor ? null : (actor.personId ?? actor.link?.personId ?? null))

/** Adds an event to the history. One statement. */
export async function addEvent({ tx, actor, today, now }: Recording, followUpId: string, event: NewEvent): Promise<void> {
  await tx.insert(followUpEvents).values({
    followUpId, at: now, on: today, what: event.what, byPersonId: personOf(actor), byName: event.by ?? actor.name,
    words: event.words, reason: event.reason ?? '', data: event.data ?? {},
  })
}

type Patch = Partial<typeof followUps.$inferInsert>

/**
 * Changes a follow-up's row, writes the event, and brings its reminders in line.
 * @returns the change for the audit, with only the fields that were set
 */
export async function changeFollowUp(context: Recording, before: FollowUpRow, patch: Patch, event: NewEvent): Promise<Change> {
  await context.tx.update(followUps).set(patch).where(eq(followUps.id, before.id))
  await addEvent(context, before.id, event)
  await planReminders(context.tx, before.id)
  return changeOf(before, patch, event.reason)
}

/** The change for the audit. */
export function changeOf(before: FollowUpRow, patch: Patch, reason?: string): Change {
  const keys = Object.keys(patch) as (keyof FollowUpRow & string)[]
  return {
    type: 'follow-up', id: before.id, before: Object.fromEntries(keys.map((key) => [key, before[key]])),
    after: { ...patch, ...(reason ? { reason } : {}) },
  }
}
