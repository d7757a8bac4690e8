import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import { oldPromises } from '@/db/schema'
import { defineCommand } from '@/server/command'
import { idField } from '@/server/follow-ups/fields'
import { refuseRestricted } from '../rights'
import { lockFound, promisesTarget } from './targets'

const input = z.object({ promiseIds: z.array(idField).min(1, 'Choose at least one.').max(200) })

/** Sets promises aside: read wrongly, or of no more concern. */
export const dismissOldPromises = defineCommand({
  name: 'backfill.dismiss',
  input,
  may: { deed: 'backfill.settle', target: (tx, { promiseIds }) => promisesTarget(tx, promiseIds) },
  example: (world) => ({ promiseIds: [world['oldPromise']] }),
  run: async (context, { promiseIds }) => {
    refuseRestricted(context)
    const rows = await lockFound(context.tx, promiseIds, 'found')
    await context.tx.update(oldPromises).set({ state: 'dismissed' }).where(inArray(oldPromises.id, promiseIds))
    return { result: { dismissed: rows.length }, changes: rows.map(({ id }) => ({ type: 'old promise', id, before: { state: 'found' }, after: { state: 'dismissed' } })) }
  },
})

/** Takes promises back that were set aside. */
export const takeBackOldPromises = defineCommand({
  name: 'backfill.takeBack',
  input,
  may: { deed: 'backfill.settle', target: (tx, { promiseIds }) => promisesTarget(tx, promiseIds) },
  example: (world) => ({ promiseIds: [world['dismissedPromise']] }),
  run: async (context, { promiseIds }) => {
    refuseRestricted(context)
    const rows = await lockFound(context.tx, promiseIds, 'dismissed')
    await context.tx.update(oldPromises).set({ state: 'found' }).where(inArray(oldPromises.id, promiseIds))
    return { result: { takenBack: rows.length }, changes: rows.map(({ id }) => ({ type: 'old promise', id, before: { state: 'dismissed' }, after: { state: 'found' } })) }
  },
})
