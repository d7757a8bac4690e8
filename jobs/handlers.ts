/** What each job does. */
import type { JobHandlers } from './boss'
import { readOldMinutes } from './backfill'
import { beginDay } from './day'
import { applyDocumentEdits, createDocument } from '@/server/live/effects'
import { gather, sendMails } from './mail'

export const handlers: JobHandlers = {
  'backfill.read': readOldMinutes,
  'documents.create': createDocument,
  'documents.apply': applyDocumentEdits,
  'day.begin': beginDay,
  'mail.gather': gather,
  'mail.send': sendMails,
}
