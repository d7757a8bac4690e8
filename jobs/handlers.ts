/** What each job does. */
import type { JobHandlers } from './boss'
import { applyDocumentEdits, createDocument } from './documents'

export const handlers: JobHandlers = {
  'documents.create': createDocument,
  'documents.apply': applyDocumentEdits,
}
