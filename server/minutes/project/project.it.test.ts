import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { followUps, minutes, resolutions } from '@/db/schema'
import { todayFor } from '@/server/today/queries'
import { openWorld, type World } from '@/server/testing/world'
import { draftOf, keptBoth, letter, report, rowOf, startDraft, type } from '../testing/draft'
import { projectMinutes } from './store'

let world: World
let id: string
beforeEach(async () => {
  world = await openWorld()
  id = await startDraft(world)
})
afterEach(async () => { await world.close() })

const proposed = async () => (await world.runtime.db.select().from(followUps).where(eq(followUps.minutesId, id))).sort((a, b) => a.nodeId.localeCompare(b.nodeId))
const project = (document = draftOf(), decisions = keptBoth) => projectMinutes(world.runtime.db, id, document, decisions)

describe('projecting a draft', () => {
  it('derives resolutions and kept follow-ups, and writes nothing the second time', async () => {
    expect(await project()).toBe('stored')
    const first = await proposed()
    expect(first).toMatchObject([
      { nodeId: 'r1', resolutionId: 'r1', state: 'proposed', sentence: report, minuteNumber: '1', heading: 'Recruitment', dueOn: '2028-01-14', askedOn: '2027-01-14', ownerWords: 'Head of Finance' },
      { nodeId: 'r2', resolutionId: 'r2', state: 'proposed', sentence: letter, dueOn: null, ownerWords: 'Chair' },
    ])
    expect(await world.runtime.db.select({ id: resolutions.id, text: resolutions.text, leadIn: resolutions.leadIn }).from(resolutions).orderBy(resolutions.position))
      .toEqual([{ id: 'r1', text: report, leadIn: 'RESOLVED' }, { id: 'r2', text: letter, leadIn: 'RESOLVED' }])
    expect(await project()).toBe('equal')
    expect(await proposed()).toEqual(first)
  })

  it('follows the document until issue: changed words, a revoked keep, a deleted sentence', async () => {
    await project()
    const [before] = await proposed()
    type(world, id, 'r1', 'That a report be presented in May.')
    const live = world.runtime.collaboration.live.get(id)
    await project(live?.document, keptBoth)
    expect((await proposed())[0]).toMatchObject({ id: before?.id, sentence: 'That a report be presented in May.' })
    await project(live?.document, [...keptBoth, { id: 'd3', readingId: 'mark-letter', readingKey: null, act: 'revoke', revokes: 'd2', sentence: letter, followUp: null }])
    expect(await proposed()).toHaveLength(1)
    await project({ type: 'doc', content: draftOf().content.filter((block) => block.attrs.id !== 'r1') }, keptBoth)
    expect((await proposed()).map((row) => row.nodeId)).toEqual(['r2'])
  })

  it('remembers what was kept and has lost its words, until it is put back or let go; Today asks the clerk', async () => {
    const without = { type: 'doc' as const, content: draftOf().content.filter((block) => block.attrs.id !== 'r1') }
    const asked = async () => (await todayFor(await world.as('clerk'))).needs.filter((need) => need.what.includes('lost its words'))
    await project()
    expect([(await rowOf(world, id)).wordless, await asked()]).toEqual([[], []])
    await project(without, keptBoth)
    expect((await rowOf(world, id)).wordless).toMatchObject([{ readingId: keptBoth[0]?.readingId, sentence: report }])
    expect(await asked()).toMatchObject([{ deed: 'Open the minutes' }])
    expect(await project(without, keptBoth)).toBe('equal')
    await project(without, [...keptBoth, { id: 'd9', readingId: keptBoth[0]?.readingId ?? '', readingKey: null, act: 'dismiss', revokes: null, sentence: report, followUp: null }, { id: 'd10', readingId: keptBoth[0]?.readingId ?? '', readingKey: null, act: 'revoke', revokes: keptBoth[0]?.id ?? '', sentence: report, followUp: null }])
    expect([(await rowOf(world, id)).wordless, await asked()]).toEqual([[], []])
  })

  it('never writes an issued one again; its changed sentence is noted, and forgotten when it is equal again', async () => {
    await project()
    await world.runtime.db.update(followUps).set({ state: 'issued', title: 'As issued' }).where(eq(followUps.nodeId, 'r1'))
    type(world, id, 'r1', 'That a report be presented in May.')
    await project(world.runtime.collaboration.live.get(id)?.document, keptBoth)
    expect((await proposed())[0]).toMatchObject({ state: 'issued', title: 'As issued', sentence: report, changedSentence: 'That a report be presented in May.' })
    await project()
    expect((await proposed())[0]).toMatchObject({ sentence: report, changedSentence: null })
    await project({ type: 'doc', content: draftOf().content.filter((block) => block.attrs.id !== 'r1') }, keptBoth)
    expect((await proposed())[0]).toMatchObject({ state: 'issued', changedSentence: '' })
  })

  it('refuses where the state lets nothing be typed', async () => {
    await world.runtime.db.update(minutes).set({ state: 'with-chair' }).where(eq(minutes.id, id))
    const before = await rowOf(world, id)
    expect(await project({ type: 'doc', content: [] }, [])).toBe('refused')
    expect(await rowOf(world, id)).toEqual(before)
    expect(await projectMinutes(world.runtime.db, 'no-such', draftOf(), [])).toBe('refused')
  })
})
