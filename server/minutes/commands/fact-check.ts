import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { factChecks, minutes, people } from '@/db/schema'
import { formatDate, isDateOfForm } from '@/domain/calendar'
import { liveIds } from '@/domain/document/ids'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { lockMinutes, minutesTarget } from '../load'
import { tell, tellClerk } from '../tell'

const byField = z.string().refine(isDateOfForm, 'Give a date that exists, such as 18 March 2027.')
const target = (deed: 'minutes.askFactCheck' | 'minutes.answerFactCheck' | 'minutes.endFactCheck') =>
  ({ deed, target: (tx: Parameters<typeof minutesTarget>[0], input: { minutesId: string }) => minutesTarget(tx, input.minutesId) })

/** Asks officers to check their items by a day. They may note at these items; the text stays open to its clerks. */
export const askFactCheck = defineCommand({
  name: 'minutes.askFactCheck',
  input: z.object({
    minutesId: z.string(),
    by: byField,
    checkers: z.array(z.object({ personId: z.string(), nodeIds: z.array(z.string()).min(1, 'Choose at least one item for each officer.') })).min(1, 'Choose at least one officer.'),
  }),
  may: target('minutes.askFactCheck'),
  example: (world) => ({ minutesId: world['minutes'], by: '2027-01-22', checkers: [{ personId: world['leadOfficer'], nodeIds: ['head-1'] }] }),
  run: async (context, { minutesId, by, checkers }) => {
    const { tx, today, now } = context
    const found = await lockMinutes(tx, minutesId)
    if (!found.body.settings.factCheck) throw refuse.conflict(`The ${found.body.name} does without a fact check. An administrator can switch it on in the committee’s settings.`)
    if (by < today) throw refuse.invalid('The day by which to answer has passed.', { by: `Give a day from ${formatDate(today)} on.` })
    const live = found.row.content ? liveIds(found.row.content) : new Map<string, string>()
    for (const { personId, nodeIds } of checkers) {
      const [person] = await tx.select({ id: people.id }).from(people).where(and(eq(people.id, personId), isNull(people.disabledAt)))
      if (!person) throw refuse.notFound('person')
      if (nodeIds.some((id) => !live.has(id))) throw refuse.conflict('An item that was chosen is no longer in the minutes. Nobody was asked; choose again.')
      await tx.delete(factChecks).where(and(eq(factChecks.minutesId, minutesId), eq(factChecks.personId, personId)))
      await tx.insert(factChecks).values({ minutesId, personId, nodeIds, askedAt: now })
    }
    await tx.update(minutes).set({ state: 'fact-check', factCheckBy: by }).where(eq(minutes.id, minutesId))
    await tell(context, found, 'fact-check', checkers.map((one) => one.personId), now, { by })
    return {
      result: { asked: checkers.length },
      changes: [{ type: 'minutes', id: minutesId, before: { state: found.row.state }, after: { state: 'fact-check', by, checkers } }],
    }
  },
})

/** An officer has checked her items: right as they are, or as her notes say. */
export const answerFactCheck = defineCommand({
  name: 'minutes.answerFactCheck',
  input: z.object({ minutesId: z.string() }),
  may: target('minutes.answerFactCheck'),
  example: (world) => ({ minutesId: world['minutes'] }),
  run: async (context, { minutesId }) => {
    const { tx, now, personId } = context
    const found = await lockMinutes(tx, minutesId)
    await tx.update(factChecks).set({ answeredAt: now }).where(and(eq(factChecks.minutesId, minutesId), eq(factChecks.personId, personId ?? '')))
    const waiting = await tx.select({ id: factChecks.id }).from(factChecks).where(and(eq(factChecks.minutesId, minutesId), isNull(factChecks.answeredAt)))
    if (waiting.length === 0) await tellClerk(context, found, 'checked', now)
    return { result: { waitingFor: waiting.length }, changes: [{ type: 'factCheck', id: minutesId, after: { answeredBy: personId } }] }
  },
})

/** The clerk ends the fact check, whoever has answered. */
export const endFactCheck = defineCommand({
  name: 'minutes.endFactCheck',
  input: z.object({ minutesId: z.string() }),
  may: target('minutes.endFactCheck'),
  example: (world) => ({ minutesId: world['minutes'] }),
  run: async ({ tx }, { minutesId }) => {
    await lockMinutes(tx, minutesId)
    await tx.update(minutes).set({ state: 'draft', factCheckBy: null }).where(eq(minutes.id, minutesId))
    return { result: null, changes: [{ type: 'minutes', id: minutesId, before: { state: 'fact-check' }, after: { state: 'draft' } }] }
  },
})
