import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '@/server/testing/world'
import { closed, draftOf, startDraft } from '../testing/draft'
import { wouldRefuse } from './publish'

let world: World
beforeAll(async () => { world = await openWorld() })
afterAll(async () => { await world.close() })

it('says before the chair has it what would forbid publishing, as the draft stands at this moment; nothing to whom it is not', async () => {
  const id = await startDraft(world, draftOf({ exempt: closed, excluded: false }))
  expect((await wouldRefuse(await world.as('clerk'), 'm-january')).map((one) => one.reason)).toEqual(['no-exclusion'])
  expect(await wouldRefuse(await world.as('member'), 'm-january')).toEqual([])
  const live = world.runtime.collaboration.live.get(id)
  if (!live) throw new Error('No live document')
  live.document = draftOf({ exempt: closed })
  expect(await wouldRefuse(await world.as('clerk'), 'm-january')).toEqual([])
})
