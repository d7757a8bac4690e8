/** Old minutes for tests: as rows, as they stand after a file was read. */
import { newRowId } from '@/db/row-id'
import { oldDocuments, oldFiles, oldPromises } from '@/db/schema'
import type { Block } from '@/domain/document/nodes'
import type { World } from '@/server/testing/world'

const words = (text: string) => ({ content: [{ type: 'text' as const, text }] })

/** A document of one minute with one promise, and the file it came in. @returns their ids */
export async function anOldDocument(world: World, of: { bodyId: string | null; meetingDate: string | null; name?: string; told?: string }): Promise<{ fileId: string; documentId: string; promiseIds: string[] }> {
  const { db } = world.runtime
  const [fileId, documentId, promiseId] = [newRowId(), newRowId(), newRowId()]
  const node = `old-${documentId}`
  const sentence = 'That the Head of Finance circulate the figures by district to all members.'
  const content: Block[] = [
    { type: 'title', attrs: { id: `title-${documentId}` }, ...words('Minutes of a meeting') },
    { type: 'minute', attrs: { id: `minute-${documentId}`, fixedNumber: '7', agendaNumber: null, agendaItemId: null, exempt: null }, ...words('Figures by district') },
    { type: 'leadIn', attrs: { id: `lead-${documentId}` }, ...words('RESOLVED') },
    { type: 'resolution', attrs: { id: node, level: 0, marker: null, exempt: null }, ...words(sentence) },
  ]
  await db.insert(oldFiles).values({ id: fileId, authorityId: 'wold', name: of.name ?? `${of.meetingDate ?? 'undated'}.txt`, size: 100, digest: fileId, state: 'read', kind: 'txt', givenAt: '2027-01-18T09:00:00Z' })
  await db.insert(oldDocuments).values({
    id: documentId, authorityId: 'wold', fileId, place: 0, bodyWords: of.bodyId ? '' : 'Some Board', bodyId: of.bodyId, meetingDate: of.meetingDate, content: { type: 'doc', content }, compared: true,
  })
  await db.insert(oldPromises).values({
    id: promiseId, authorityId: 'wold', documentId, place: 0, nodeId: node, resolved: true, kind: 'circulate', title: 'Circulate the figures by district', sentence, heading: 'Figures by district',
    minuteNumber: '7', ownerWords: 'Head of Finance', due: { type: 'none' }, certainty: 'sure', because: ['“circulate” asks for a deed'],
    ...(of.told ? { toldBy: documentId, told: of.told, toldBecause: 'the sentence says that it was done' } : {}),
  })
  return { fileId, documentId, promiseIds: [promiseId] }
}
