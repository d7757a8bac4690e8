import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { followUps, oldPromises } from '@/db/schema'
import { formatDate } from '@/domain/calendar'
import { defineCommand, type Change } from '@/server/command'
import { dateField, idField } from '@/server/follow-ups/fields'
import { issueRows } from '@/server/follow-ups/issue-rows'
import type { FollowUpRow } from '@/server/follow-ups/load'
import { calendarChanged } from '@/server/meetings/moved'
import { readerFacts } from '@/server/minutes/read-context'
import { refuse } from '@/server/refusal'
import { archiveDocument } from '../archive'
import { ownerToday } from '../owners'
import { refuseRestricted } from '../rights'
import { bodyOfTarget, lockDocuments, lockFound, promisesTarget } from './targets'

/** Most promises of one deed. */
export const mostOpened = 100

/**
 * Opens old promises of one committee as follow-ups and issues them: the meetings they were made at are archived for
 * staff, owners are those whom their words mean today, and each person asked gets one mail.
 */
export const openOldPromises = defineCommand({
  name: 'backfill.open',
  input: z.object({
    promiseIds: z.array(idField).min(1, 'Choose at least one.').max(mostOpened, `Open at most ${mostOpened} at once.`),
    /** A day set by hand for all of them; where it is left out each keeps its own. */
    askedBy: dateField.optional(),
  }),
  may: { deed: 'backfill.settle', target: (tx, input) => promisesTarget(tx, input.promiseIds) },
  public: true,
  example: (world) => ({ promiseIds: [world['oldPromise']] }),
  run: async (context, { promiseIds, askedBy }) => {
    refuseRestricted(context)
    const { tx, today } = context
    if (askedBy !== undefined && askedBy < today) throw refuse.invalid('That day has passed.', { askedBy: `Give a day from ${formatDate(today)} on.` })
    const body = await bodyOfTarget(tx, context.target)
    const promises = await lockFound(tx, promiseIds, 'found')
    const facts = await readerFacts(tx, { id: '', authorityId: body.authorityId, bodyId: body.id, date: today })
    const rows: FollowUpRow[] = []
    const changes: Change[] = []
    for (const document of await lockDocuments(tx, [...new Set(promises.map((one) => one.documentId))])) {
      const archived = await archiveDocument(context, document, body, { open: false, confirmed: false })
      changes.push(...archived.changes)
      for (const promise of promises.filter((one) => one.documentId === document.id)) {
        const owner = ownerToday({ ...promise, bodyId: body.id }, facts)
        const due = askedBy === undefined
          ? { due: promise.due, dueOn: promise.dueOn, dueWords: promise.dueWords, dueBecause: promise.dueBecause }
          : { due: { type: 'date' as const, date: askedBy }, dueOn: askedBy, dueWords: `by ${formatDate(askedBy)}`, dueBecause: 'the date was set by hand' }
        const [row] = await tx.insert(followUps).values({
          authorityId: body.authorityId, bodyId: body.id, meetingId: archived.meetingId, minutesId: archived.minutesId, askedOn: document.meetingDate ?? today, nodeId: promise.nodeId,
          readingId: `old-${promise.id}`, resolutionId: promise.resolved ? promise.nodeId : null, kind: promise.kind, title: promise.title, sentence: promise.sentence,
          minuteNumber: promise.minuteNumber, heading: promise.heading, because: promise.because, owner, ownerWords: owner.words ?? '', ...due, setByClerk: { owner: false, due: askedBy !== undefined },
        }).returning()
        if (!row) throw new Error('The action was not written')
        rows.push(row)
        await tx.update(oldPromises).set({ state: 'opened', followUpId: row.id }).where(eq(oldPromises.id, promise.id))
        changes.push({ type: 'old promise', id: promise.id, before: { state: 'found' }, after: { state: 'opened', followUpId: row.id } })
      }
    }
    await calendarChanged(context, body.id)
    const issued = await issueRows(context, rows, { authorityId: body.authorityId, meetingId: rows[0]?.meetingId ?? '' })
    return { result: issued.result, changes: [...changes, ...issued.changes] }
  },
})
