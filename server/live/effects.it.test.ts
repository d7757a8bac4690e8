import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { documentEdits, minutes } from '@/db/schema'
import type { DocumentEdit } from '@/domain/document/edit'
import { openWorld, type World } from '@/server/testing/world'
import { applyDocumentEdits, createDocument, resumeDocuments } from './effects'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.runtime.db.insert(minutes).values({ id: 'draft', authorityId: 'wold', bodyId: 'panel', meetingId: 'm-january', initial: { type: 'doc', content: [] } })
})
afterAll(async () => { await world.close() })

const words = (id: string): DocumentEdit => ({ type: 'insert-after', nodeId: null, blocks: [{ type: 'paragraph', attrs: { id, exempt: null }, content: [{ type: 'text', text: id }] }] })
const enter = async (...ids: string[]) => { for (const id of ids) await world.runtime.db.insert(documentEdits).values({ minutesId: 'draft', nodeId: id, edit: words(id) }) }
const text = () => world.runtime.collaboration.live.get('draft')?.document.content.map((block) => block.attrs.id)
const states = async () => [...new Set((await world.runtime.db.select().from(documentEdits).where(eq(documentEdits.minutesId, 'draft'))).map((one) => one.state))]

describe('what commands write into a draft', () => {
  it('waits until the draft is begun, and comes in the order in which it was made', async () => {
    const order = Array.from({ length: 12 }, (_, at) => `sentence-${at}`)
    await enter(...order)
    await applyDocumentEdits({ minutesId: 'draft' })
    expect(await states()).toEqual(['waiting'])
    await createDocument({ minutesId: 'draft' })
    await applyDocumentEdits({ minutesId: 'draft' })
    expect(text()).toEqual(order)
    expect(await states()).toEqual(['applied'])
  })

  it('is seen to at the next start where a process was killed before it', async () => {
    await enter('late')
    await resumeDocuments()
    await resumeDocuments()
    expect(text()?.at(-1)).toBe('late')
    expect(text()?.filter((id) => id === 'late')).toHaveLength(1)
  })
})
