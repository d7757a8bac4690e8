/** Follow-ups for tests, issued through the door. */
import { followUps, minutes } from '@/db/schema'
import type { DecidedOwner } from '@/domain/document/nodes'
import type { Due } from '@/domain/language/reading'
import { carryOut } from '@/server/command'
import { issueFollowUps } from '@/server/follow-ups/commands/issue'
import type { World } from '@/server/testing/world'

export interface Wanted { id: string; owner?: DecidedOwner; due?: Due; title?: string; sentence?: string; exempt?: boolean; resolution?: string | null }

const finance: DecidedOwner = { sort: 'office', officeId: 'head-of-finance', words: 'Head of Finance' }

/** Enters them as kept from the panel's January meeting. */
export async function propose(world: World, wanted: readonly Wanted[]): Promise<void> {
  const { db } = world.runtime
  await db.insert(minutes).values({ id: 'minutes-january', authorityId: 'wold', bodyId: 'panel', meetingId: 'm-january' }).onConflictDoNothing()
  await db.insert(followUps).values(wanted.map((one, at) => ({
    id: one.id, authorityId: 'wold', bodyId: 'panel', meetingId: 'm-january', minutesId: 'minutes-january', askedOn: '2027-01-14', nodeId: `n${one.id}`, readingId: `r${one.id}`,
    kind: 'circulate' as const, title: one.title ?? `Circulate the figures of ${one.id}`, sentence: one.sentence ?? `The Head of Finance undertook to circulate the figures of ${one.id}.`,
    minuteNumber: String(40 + at), heading: 'Budget', owner: one.owner ?? finance, ownerWords: (one.owner ?? finance).words ?? '', due: one.due ?? { type: 'date' as const, date: '2027-03-18' },
    setByClerk: { owner: false, due: false }, resolutionId: one.resolution ?? null,
    ...(one.exempt ? { exempt: { paragraphs: ['3'], publicInterest: 'Commercial terms.', reviewOn: null, confidential: false } as never } : {}),
  })))
}

/** Enters and issues them as the clerk. */
export async function issue(world: World, wanted: readonly Wanted[]): Promise<void> {
  await propose(world, wanted)
  await carryOut(issueFollowUps, { meetingId: 'm-january', followUpIds: wanted.map((one) => one.id) }, await world.as('clerk'))
}
