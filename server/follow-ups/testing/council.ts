/** Follow-ups of the test council, written as rows: quicker than minutes where a test is about something else. */
import { eq } from 'drizzle-orm'
import { followUpOwners, followUps, minutes } from '@/db/schema'
import type { DecidedOwner } from '@/domain/document/nodes'
import { ownerRows } from '@/domain/follow-ups/owners'
import type { World } from '@/server/testing/world'

export const finance: DecidedOwner = { sort: 'office', officeId: 'head-of-finance', words: 'Head of Finance' }

/** Minutes of a meeting, published unless told otherwise. Gives their id. */
export async function minutesOf(world: World, meetingId = 'm-january', facts: Partial<typeof minutes.$inferInsert> = {}, bodyId = 'panel', authorityId = 'wold'): Promise<string> {
  const { db } = world.runtime
  const [there] = await db.select({ id: minutes.id }).from(minutes).where(eq(minutes.meetingId, meetingId))
  if (there) return there.id
  const [made] = await db.insert(minutes).values({ authorityId, bodyId, meetingId, state: 'published', publishedAt: '2027-01-16T10:00:00Z', ...facts }).returning({ id: minutes.id })
  return made?.id ?? ''
}

let count = 0

/** A follow-up of the January meeting, issued to the Head of Finance by 18 March unless told otherwise. Gives its row. */
export async function aFollowUp(world: World, facts: Partial<typeof followUps.$inferInsert> = {}): Promise<typeof followUps.$inferSelect> {
  const { db } = world.runtime
  count += 1
  const owner = facts.owner ?? finance
  const minutesId = facts.minutesId ?? await minutesOf(world)
  const [row] = await db.insert(followUps).values({
    authorityId: 'wold', bodyId: 'panel', meetingId: 'm-january', askedOn: '2027-01-14', nodeId: `node-${count}`, readingId: `reading-${count}`, state: 'issued', kind: 'circulate',
    title: `Circulate table ${count}`, sentence: `That table ${count} be circulated before the next meeting.`, minuteNumber: '41', heading: 'Recruitment', ownerWords: owner.words ?? '',
    due: { type: 'meeting', which: 'next', relation: 'before' }, dueOn: '2027-03-17', firstDueOn: '2027-03-17', dueWords: 'before 18 March 2027', dueMeetingId: 'm-march',
    setByClerk: { owner: false, due: false }, issuedAt: '2027-01-15T10:00:00Z', issuedBy: 'p-clerk', ...facts, owner, minutesId,
  }).returning()
  if (!row) throw new Error('No follow-up was written')
  const rows = ownerRows(owner).map((one) => ({ ...one, followUpId: row.id }))
  if (rows.length > 0) await db.insert(followUpOwners).values(rows)
  return row
}
