import { and, eq, gte, isNull, lte, ne, or } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { officeHolders, offices } from '@/db/schema'
import { addDays, formatDate } from '@/domain/calendar'
import { defineCommand } from '@/server/command'
import { lookWhoIsAsked } from '@/server/follow-ups/who-is-asked'
import { refuse } from '@/server/refusal'
import { runtime, type Transaction } from '@/server/runtime'
import { dateField, endField, linesField, neededField } from '../fields'
import { authorityTarget, holdingTarget, officeTarget, personTarget } from '../target'

const officeFields = {
  title: neededField('Say what the post is called.', 160),
  otherNames: linesField(),
  copyAddresses: linesField(z.email('One of these is not an e-mail address. Write one a line.')),
}

async function refuseSameTitle(tx: Transaction, authorityId: string, title: string, but: string | null): Promise<void> {
  const [other] = await tx.select({ id: offices.id }).from(offices).where(and(eq(offices.authorityId, authorityId), eq(offices.title, title), isNull(offices.endedOn), ne(offices.id, but ?? '')))
  if (other) throw refuse.invalid('There is a post of this name.', { title: 'Another post has this name.' })
}

/** Enters a post. */
export const createOffice = defineCommand({
  name: 'offices.create',
  input: z.object({ authorityId: z.string(), ...officeFields }),
  may: { deed: 'offices.write', target: (tx, input) => authorityTarget(tx, input.authorityId) },
  example: (world) => ({ authorityId: world['authority'], title: 'Head of Fostering', otherNames: ['Fostering Manager'], copyAddresses: [] }),
  run: async ({ tx }, input) => {
    await refuseSameTitle(tx, input.authorityId, input.title, null)
    const office = { id: newRowId(), ...input }
    await tx.insert(offices).values(office)
    return { result: { officeId: office.id }, changes: [{ type: 'office', id: office.id, after: input }] }
  },
})

/** Changes a post: its name, the further names under which minutes know it, who gets copies; or ends it. */
export const changeOffice = defineCommand({
  name: 'offices.change',
  input: z.object({ officeId: z.string(), ...officeFields, endedOn: endField }),
  may: { deed: 'offices.write', target: (tx, input) => officeTarget(tx, input.officeId) },
  example: (world) => ({ officeId: world['office'], title: 'Director of Finance', otherNames: ['Head of Finance'], copyAddresses: [] }),
  run: async ({ tx, target }, { officeId, ...fields }) => {
    const [before] = await tx.select().from(offices).where(eq(offices.id, officeId))
    await refuseSameTitle(tx, target.authorityId, fields.title, officeId)
    await tx.update(offices).set(fields).where(eq(offices.id, officeId))
    return { result: { officeId }, changes: [{ type: 'office', id: officeId, before, after: fields }] }
  },
})

/** Appoints somebody to a post from a day on; who held it before ends the day before. */
export const appoint = defineCommand({
  name: 'offices.appoint',
  input: z.object({ officeId: z.string(), personId: z.string().min(1, 'Choose who it is.'), from: dateField }),
  may: { deed: 'offices.write', target: (tx, input) => officeTarget(tx, input.officeId) },
  example: (world) => ({ officeId: world['vacantOffice'], personId: world['leadOfficer'], from: '2027-02-01' }),
  run: async ({ tx, target, today }, { officeId, personId, from }) => {
    await personTarget(tx, target.authorityId, personId)
    const overlapping = await tx.select().from(officeHolders).where(and(eq(officeHolders.officeId, officeId), or(isNull(officeHolders.to), gte(officeHolders.to, from))))
    const later = overlapping.find((row) => row.from >= from)
    if (later) throw refuse.invalid('The post is held then.', { from: `It is held from ${formatDate(later.from)}. Give a later day, or end that first.` })
    const ended = overlapping.filter((row) => row.from < from)
    for (const row of ended) await tx.update(officeHolders).set({ to: addDays(from, -1) }).where(eq(officeHolders.id, row.id))
    const row = { id: newRowId(), authorityId: target.authorityId, officeId, personId, from }
    await tx.insert(officeHolders).values(row)
    await lookWhoIsAsked(tx, { officeId }, today, addDays(today, 1))
    return { result: { holdingId: row.id }, changes: [{ type: 'officeHolder', id: row.id, after: row }, ...ended.map(({ id }) => ({ type: 'officeHolder', id, after: { to: addDays(from, -1) } }))] }
  },
})

/** Ends a holding: the post is vacant from the next day. */
export const endHolding = defineCommand({
  name: 'offices.endHolding',
  input: z.object({ holdingId: z.string(), on: dateField }),
  may: { deed: 'offices.write', target: (tx, input) => holdingTarget(tx, input.holdingId) },
  example: (world) => ({ holdingId: world['holding'], on: '2027-01-31' }),
  run: async ({ tx, today, afterCommit }, { holdingId, on }) => {
    const [row] = await tx.select().from(officeHolders).where(eq(officeHolders.id, holdingId))
    if (!row) throw refuse.notFound('post')
    if (on < row.from) throw refuse.invalid('It ends before it began.', { on: `Give a day on or after ${formatDate(row.from)}.` })
    const [next] = await tx.select().from(officeHolders).where(and(eq(officeHolders.officeId, row.officeId), ne(officeHolders.id, holdingId), lte(officeHolders.from, on), or(isNull(officeHolders.to), gte(officeHolders.to, row.from))))
    if (next && next.from > row.from) throw refuse.invalid('Somebody else holds it by then.', { on: `The next holder begins on ${formatDate(next.from)}.` })
    await tx.update(officeHolders).set({ to: on }).where(eq(officeHolders.id, holdingId))
    await lookWhoIsAsked(tx, { officeId: row.officeId }, today, addDays(today, 1))
    afterCommit(() => runtime().collaboration.recheck())
    return { result: { holdingId }, changes: [{ type: 'officeHolder', id: holdingId, before: { to: row.to }, after: { to: on } }] }
  },
})
