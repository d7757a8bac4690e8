import { z } from 'zod'
import { defineCommand, type Change } from '@/server/command'
import { idField } from '@/server/follow-ups/fields'
import { calendarChanged } from '@/server/meetings/moved'
import { archiveDocument } from '../archive'
import { refuseRestricted } from '../rights'
import { bodyOfTarget, documentsTarget, lockDocuments } from './targets'

/** Most documents of one deed. */
export const mostArchived = 25

/**
 * Archives old minutes of one committee: each stands from then on as the record of a meeting that was held, for staff,
 * and for residents where that is said.
 */
export const archiveOldMinutes = defineCommand({
  name: 'backfill.archive',
  input: z.object({ documentIds: z.array(idField).min(1, 'Choose at least one meeting.').max(mostArchived), open: z.boolean().default(false), confirmed: z.boolean().default(false) }),
  may: { deed: 'backfill.settle', target: (tx, input) => documentsTarget(tx, input.documentIds) },
  public: true,
  example: (world) => ({ documentIds: [world['oldDocument']], confirmed: true }),
  run: async (context, { documentIds, ...how }) => {
    refuseRestricted(context)
    const body = await bodyOfTarget(context.tx, context.target)
    const changes: Change[] = []
    for (const document of await lockDocuments(context.tx, documentIds)) changes.push(...(await archiveDocument(context, document, body, how)).changes)
    await calendarChanged(context, body.id)
    return { result: { archived: documentIds.length }, changes }
  },
})
