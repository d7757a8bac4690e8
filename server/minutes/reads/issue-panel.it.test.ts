import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Block, Decision } from '@/domain/document/nodes'
import { openWorld, type World } from '@/server/testing/world'
import { draftOf, keptBoth, startDraft } from '../testing/draft'
import { issuePanel } from './issue-panel'

let world: World
beforeAll(async () => { world = await openWorld() })
afterAll(async () => { await world.close() })

const heading = (id: string): Block => ({ type: 'minute', attrs: { id, fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: null }, content: [{ type: 'text', text: 'Business' }] })
const promise = (id: string): Block => ({ type: 'paragraph', attrs: { id, exempt: null }, content: [{ type: 'text', text: 'The Head of Finance would circulate it.', marks: [{ type: 'reading', attrs: { id: `mark-${id}` } }] }] })
const kept = (id: string): Decision => ({ ...(keptBoth[0] as Decision), id: `kept-${id}`, readingId: `mark-${id}`, sentence: 'The Head of Finance would circulate it.' })

it('lists what is ready in the order of the minutes, the tenth after the second, those with nobody to ask first', async () => {
  const base = draftOf()
  const many = Array.from({ length: 10 }, (_, at): Block[] => [heading(`m${at}`), promise(`z${10 - at}`), promise(`y${10 - at}`)]).flat()
  const id = await startDraft(world, { ...base, content: [...base.content, ...many] })
  const live = world.runtime.collaboration.live.get(id)
  if (!live) throw new Error('No live document')
  live.decisions = [...keptBoth, ...['z10', 'y10', 'z9', 'z1', 'y1'].map(kept)]
  const lines = await issuePanel(await world.as('clerk'), id)
  expect(lines?.map((one) => [one.minuteNumber, one.nobody === null])).toEqual([['1', false], ['1', true], ['2', true], ['2', true], ['3', true], ['11', true], ['11', true]])
  expect(lines?.slice(2, 4).map((one) => one.heading)).toEqual(['Business', 'Business'])
  expect(await issuePanel(await world.as('member'), id)).toBeNull()
})
