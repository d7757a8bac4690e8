/** People whom a pasted text named before anybody knew them. */
import { and, eq, or } from 'drizzle-orm'
import { z } from 'zod'
import { attendances, authorityPeople, followUpOwners, memberships, officeHolders, people, staff } from '@/db/schema'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'
import { personTarget } from '../target'

async function needProposed(tx: Transaction, authorityId: string, personId: string): Promise<void> {
  const [row] = await tx.select().from(authorityPeople).where(and(eq(authorityPeople.authorityId, authorityId), eq(authorityPeople.personId, personId)))
  if (!row?.proposed) throw refuse.conflict('This person is known already, so the name stays.')
}

/** Whether anything but an attendance list refers to the person. */
async function isInUse(tx: Transaction, personId: string): Promise<boolean> {
  const [seat] = await tx.select({ id: memberships.id }).from(memberships).where(eq(memberships.personId, personId)).limit(1)
  const [post] = await tx.select({ id: officeHolders.id }).from(officeHolders).where(eq(officeHolders.personId, personId)).limit(1)
  const [role] = await tx.select({ id: staff.id }).from(staff).where(eq(staff.personId, personId)).limit(1)
  const [owner] = await tx.select({ id: followUpOwners.id }).from(followUpOwners).where(eq(followUpOwners.personId, personId)).limit(1)
  return Boolean(seat ?? post ?? role ?? owner)
}

async function forget(tx: Transaction, personId: string): Promise<void> {
  await tx.delete(authorityPeople).where(eq(authorityPeople.personId, personId))
  await tx.delete(people).where(eq(people.id, personId))
}

/** Takes a proposed person as known. */
export const keepPerson = defineCommand({
  name: 'people.keepProposed',
  input: z.object({ authorityId: z.string(), personId: z.string() }),
  may: { deed: 'people.write', target: (tx, input) => personTarget(tx, input.authorityId, input.personId) },
  example: (world) => ({ authorityId: world['authority'], personId: world['member'] }),
  run: async ({ tx }, { authorityId, personId }) => {
    await tx.update(authorityPeople).set({ proposed: false }).where(and(eq(authorityPeople.authorityId, authorityId), eq(authorityPeople.personId, personId)))
    return { result: { personId }, changes: [{ type: 'person', id: personId, after: { proposed: false } }] }
  },
})

/** Says that a proposed person is one who is known: the lists that name her then mean the known one. */
export const samePerson = defineCommand({
  name: 'people.samePerson',
  input: z.object({ authorityId: z.string(), personId: z.string(), knownId: z.string('Choose who it is.').min(1, 'Choose who it is.') }),
  may: { deed: 'people.write', target: (tx, input) => personTarget(tx, input.authorityId, input.personId) },
  example: (world) => ({ authorityId: world['authority'], personId: world['proposed'], knownId: world['member'] }),
  run: async ({ tx }, { authorityId, personId, knownId }) => {
    await needProposed(tx, authorityId, personId)
    await personTarget(tx, authorityId, knownId)
    if (knownId === personId || await isInUse(tx, personId)) throw refuse.conflict('Other records name this person already, so the two stay apart.')
    const own = await tx.select().from(attendances).where(or(eq(attendances.personId, personId), eq(attendances.personId, knownId)))
    for (const row of own.filter((one) => one.personId === personId)) {
      const twice = own.some((one) => one.personId === knownId && one.meetingId === row.meetingId)
      if (twice) await tx.delete(attendances).where(eq(attendances.id, row.id))
      else await tx.update(attendances).set({ personId: knownId }).where(eq(attendances.id, row.id))
    }
    await forget(tx, personId)
    return { result: { personId: knownId }, changes: [{ type: 'person', id: personId, after: { sameAs: knownId } }] }
  },
})

/** Forgets a proposed person; the lists keep the name as printed. */
export const forgetPerson = defineCommand({
  name: 'people.forgetProposed',
  input: z.object({ authorityId: z.string(), personId: z.string() }),
  may: { deed: 'people.write', target: (tx, input) => personTarget(tx, input.authorityId, input.personId) },
  example: (world) => ({ authorityId: world['authority'], personId: world['proposed'] }),
  run: async ({ tx }, { authorityId, personId }) => {
    await needProposed(tx, authorityId, personId)
    if (await isInUse(tx, personId)) throw refuse.conflict('Other records name this person already. Keep the person, and shut the person out if need be.')
    await tx.update(attendances).set({ personId: null }).where(eq(attendances.personId, personId))
    await forget(tx, personId)
    return { result: {}, changes: [{ type: 'person', id: personId, after: { forgotten: true } }] }
  },
})
