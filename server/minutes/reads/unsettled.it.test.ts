import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '@/server/testing/world'
import { bringUpToDate } from '../freeze'
import { draftOf, keptBoth, startDraft } from '../testing/draft'
import { unsettledIn } from './unsettled'

let world: World
beforeAll(async () => { world = await openWorld() })
afterAll(async () => { await world.close() })

it('names what was found and not answered for; nothing to whom the draft is not', async () => {
  const id = await startDraft(world, draftOf())
  const clerk = await world.as('clerk')
  const live = world.runtime.collaboration.live.get(id)
  if (!live) throw new Error('No live document')
  await bringUpToDate(id)
  expect((await unsettledIn(clerk, id)).map((one) => one.nodeId)).toEqual(['r1', 'r2'])
  live.decisions = keptBoth.slice(0, 1)
  await bringUpToDate(id)
  expect((await unsettledIn(clerk, id)).map((one) => one.nodeId)).toEqual(['r2'])
  live.decisions = [...keptBoth.slice(0, 1), { ...keptBoth[1]!, act: 'dismiss', followUp: null }]
  await bringUpToDate(id)
  expect(await unsettledIn(clerk, id)).toEqual([])
  live.decisions = []
  await bringUpToDate(id)
  expect(await unsettledIn(await world.as('member'), id)).toEqual([])
})
