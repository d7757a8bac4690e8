import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { and, eq } from 'drizzle-orm'
import { followUpEvents, followUpOwners, followUps, mailItems, mails, minutes, officeHolders, offices } from '@/db/schema'
import { carryOut, execute } from '@/server/command'
import { openWorld, type World } from '@/server/testing/world'
import { draftOf } from '@/server/minutes/testing/draft'
import { sameDuty } from './commands'
import { newWordings, offerOf } from './new-wording'
import { aFollowUp, minutesOf } from './testing/council'

const asked = 'That the Head of Finance circulate the figures to members by 31 March 2027.'
let world: World
let minutesId: string
beforeAll(async () => {
  world = await openWorld()
  minutesId = await minutesOf(world)
  await world.runtime.db.insert(offices).values({ id: 'head-of-housing', authorityId: 'wold', title: 'Head of Housing' })
  await world.runtime.db.insert(officeHolders).values({ authorityId: 'wold', officeId: 'head-of-housing', personId: 'p-member', from: '2020-01-01' })
})
afterAll(async () => { await world.close() })
beforeEach(async () => { await world.runtime.db.delete(mailItems); await world.runtime.db.delete(mails) })

/** An action issued with the sentence above, which the minutes now say otherwise. */
async function reworded(now: string, facts: Partial<typeof followUps.$inferInsert> = {}) {
  const draft = draftOf()
  const content = { ...draft, content: draft.content.map((block) => (block.attrs.id === 'r1' && block.type === 'resolution' ? { ...block, content: [{ type: 'text' as const, text: now }] } : block)) }
  await world.runtime.db.update(minutes).set({ content }).where(eq(minutes.id, minutesId))
  return aFollowUp(world, { nodeId: 'r1', sentence: asked, changedSentence: now, due: { type: 'date', date: '2027-03-31' }, dueOn: '2027-03-31', firstDueOn: '2027-03-31', dueWords: 'by 31 March 2027', dueMeetingId: null, ...facts })
}
type Row = Awaited<ReturnType<typeof reworded>>
const offer = async (row: Row) => offerOf(row, (await newWordings(world.runtime.db, [row])).get(row.id))
const now = async ({ id }: Row) => (await world.runtime.db.select().from(followUps).where(eq(followUps.id, id)))[0]

describe('what a new wording says', () => {
  it('is another date, beside the one that the action has', async () => {
    const row = await reworded('That the Head of Finance circulate the figures to members by 30 June 2027.')
    expect(await offer(row)).toEqual({ due: 'by 30 June 2027', hasDue: 'by 31 March 2027', owner: null, hasOwner: 'Head of Finance', stranger: null })
  })

  it('is another owner, where that post or person is known; a stranger is named', async () => {
    const known = await reworded('That the Head of Housing circulate the figures to members by 31 March 2027.')
    expect(await offer(known)).toMatchObject({ due: null, owner: 'Head of Housing', stranger: null })
    const stranger = await reworded('That the Head of Lighthouses circulate the figures to members by 31 March 2027.')
    expect(await offer(stranger)).toMatchObject({ due: null, owner: null, stranger: 'Head of Lighthouses' })
  })

  it('is nothing where the wording gives the same date and owner as before, whatever the committee has made of them since', async () => {
    const extended = await reworded('That the Head of Finance circulate the figures to all members by 31 March 2027.', { dueOn: '2027-06-30', dueWords: 'by 30 June 2027', due: { type: 'date', date: '2027-06-30' } })
    expect(await offer(extended)).toBeNull()
    const undated = await reworded('That the Head of Finance circulate the figures to members.')
    expect(await offer(undated)).toBeNull()
    const there = await reworded('That the Head of Finance circulate the figures to members by 30 June 2027.', { dueOn: '2027-06-30', dueWords: 'by 30 June 2027', due: { type: 'date', date: '2027-06-30' } })
    expect(await offer(there)).toBeNull()
  })
})

describe('“changed: tell the owner”', () => {
  const later = 'That the Head of Finance circulate the figures to members by 30 June 2027.'
  const kinds = async (row: Row) => (await world.runtime.db.select().from(mailItems).where(and(eq(mailItems.followUpId, row.id), eq(mailItems.state, 'planned')))).map((item) => item.kind).filter((kind) => kind.endsWith('changed')).sort()

  it('moves the date as the wording says, with its history, and tells it in one letter', async () => {
    const row = await reworded(later)
    await carryOut(sameDuty, { followUpId: row.id, answer: 'changed', reads: later, due: 'as-worded' }, await world.as('clerk'))
    expect(await now(row)).toMatchObject({ sentence: later, changedSentence: null, dueOn: '2027-06-30', firstDueOn: '2027-03-31', dueBecause: 'the date is in the text', setByClerk: { due: false } })
    const events = await world.runtime.db.select().from(followUpEvents).where(eq(followUpEvents.followUpId, row.id))
    expect(events.map(({ what, words, reason }) => [what, words, reason])).toContainEqual(['due-changed', 'Due by 30 June 2027; it was due by 31 March 2027', 'The minutes say so now'])
    expect(await kinds(row)).toEqual(['due-changed', 'sentence-changed'])
  })

  it('leaves the date where the clerk leaves it', async () => {
    const row = await reworded(later)
    await carryOut(sameDuty, { followUpId: row.id, answer: 'changed', due: 'as-it-is' }, await world.as('clerk'))
    expect(await now(row)).toMatchObject({ sentence: later, dueOn: '2027-03-31' })
    expect(await kinds(row)).toEqual(['sentence-changed'])
  })

  it('gives it to whom the wording names, who gets the mail of issue, and moves the date too', async () => {
    const row = await reworded('That the Head of Housing circulate the figures to members by 30 June 2027.')
    await carryOut(sameDuty, { followUpId: row.id, answer: 'changed', due: 'as-worded', owner: 'as-worded' }, await world.as('clerk'))
    expect(await now(row)).toMatchObject({ dueOn: '2027-06-30', owner: { sort: 'office', officeId: 'head-of-housing' }, setByClerk: { owner: false, due: false } })
    expect((await world.runtime.db.select().from(followUpOwners).where(eq(followUpOwners.followUpId, row.id))).map((one) => one.officeId)).toEqual(['head-of-housing'])
    const [mail] = await world.runtime.db.select().from(mails)
    expect(mail).toMatchObject({ kind: 'issue', toAddress: 'member@wold.example' })
    expect(mail?.text).toContain('by 30 June 2027')
    expect(await kinds(row)).not.toContain('sentence-changed')
  })

  it('settles nothing where the sentence has changed again, or no longer says so', async () => {
    const row = await reworded(later)
    const stale = await execute(sameDuty, { followUpId: row.id, answer: 'changed', reads: 'That it be circulated by May 2027.', due: 'as-worded' }, await world.as('clerk'))
    expect(stale.ok ? null : stale.refusal.kind).toBe('conflict')
    const nobody = await execute(sameDuty, { followUpId: row.id, answer: 'changed', owner: 'as-worded' }, await world.as('clerk'))
    expect(nobody.ok ? null : nobody.refusal.kind).toBe('conflict')
    expect(await now(row)).toMatchObject({ sentence: asked, changedSentence: later, dueOn: '2027-03-31' })
  })
})
