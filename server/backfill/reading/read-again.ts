/** Old minutes whose meeting somebody said after they were read: what they promise is found as of that day. */
import { and, eq } from 'drizzle-orm'
import { oldDocuments, oldFiles, oldPromises } from '@/db/schema'
import { outlineOf } from '@/domain/document/outline'
import { FileRefused } from '@/formats/old/limits'
import { runtime } from '@/server/runtime'
import { promisesIn, type NewPromise } from './meeting'
import { lookAgainAfter } from './read-file'

export type OldDocumentRow = typeof oldDocuments.$inferSelect

/**
 * Reads a document in the thread of the files and stores what it promises, in one transaction, once. Where reading
 * takes longer than it may, its file says so and nothing is promised.
 */
export async function readAgain(document: OldDocumentRow): Promise<void> {
  const { id, authorityId, bodyId, meetingDate, content } = document
  let promises: NewPromise[] = []
  let refused: string | null = null
  try {
    promises = await promisesIn({ id, authorityId, bodyId, meetingDate, document: content, outline: outlineOf(content) })
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    refused = error.message
  }
  await runtime().db.transaction(async (tx) => {
    const [waiting] = await tx.select({ fileId: oldDocuments.fileId }).from(oldDocuments).where(and(eq(oldDocuments.id, id), eq(oldDocuments.readAgain, true))).for('update')
    if (!waiting) return
    await tx.update(oldDocuments).set({ readAgain: false, compared: false }).where(eq(oldDocuments.id, id))
    await tx.delete(oldPromises).where(eq(oldPromises.documentId, id))
    if (promises.length > 0) await tx.insert(oldPromises).values(promises)
    if (refused !== null) {
      const [file] = await tx.select({ notices: oldFiles.notices }).from(oldFiles).where(eq(oldFiles.id, waiting.fileId))
      await tx.update(oldFiles).set({ notices: [...new Set([...file?.notices ?? [], refused])] }).where(eq(oldFiles.id, waiting.fileId))
    }
    await lookAgainAfter(tx, { bodyId, meetingDate })
  })
}
