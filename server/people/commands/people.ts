import { and, eq, isNull, ne, notExists, sql } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { authorityPeople, people } from '@/db/schema'
import { addDays } from '@/domain/calendar'
import { defineCommand } from '@/server/command'
import { lookWhoIsAsked } from '@/server/follow-ups/who-is-asked'
import { refuse } from '@/server/refusal'
import { runtime, type Transaction } from '@/server/runtime'
import { refuseForOthers } from '../account'
import { nameFields } from '../fields'
import { authorityTarget, personTarget } from '../target'

async function refuseSharedAddress(tx: Transaction, email: string | null, but: string | null): Promise<void> {
  if (email === null) return
  const [other] = await tx.select({ id: people.id }).from(people).where(and(eq(people.email, email), ne(people.id, but ?? '')))
  if (other) throw refuse.invalid('This address is in use.', { email: 'Somebody else has this address. Each signs in with an address of their own.' })
}

/** Who signs in by this address and is not known to the authority yet, where surname and address are those of one person. */
async function knownElsewhere(tx: Transaction, authorityId: string, { email, surname }: { email: string | null; surname: string }): Promise<string | null> {
  if (email === null) return null
  const here = tx.select({ id: authorityPeople.personId }).from(authorityPeople).where(and(eq(authorityPeople.personId, people.id), eq(authorityPeople.authorityId, authorityId)))
  const [found] = await tx.select({ id: people.id }).from(people).where(and(eq(people.email, email), eq(sql`lower(${people.surname})`, surname.toLowerCase()), notExists(here)))
  return found?.id ?? null
}

/** Enters a person whom an authority knows. Who serves another here already, by surname and address, keeps her one account. */
export const createPerson = defineCommand({
  name: 'people.create',
  input: z.object({ authorityId: z.string(), ...nameFields }),
  may: { deed: 'people.write', target: (tx, input) => authorityTarget(tx, input.authorityId) },
  public: true,
  example: (world) => ({ authorityId: world['authority'], title: 'Ms', firstName: 'Rosa', surname: 'Lindley' }),
  run: async ({ tx }, { authorityId, group, ...fields }) => {
    const known = await knownElsewhere(tx, authorityId, fields)
    const personId = known ?? newRowId()
    if (known === null) {
      await refuseSharedAddress(tx, fields.email, null)
      await tx.insert(people).values({ id: personId, ...fields })
    }
    await tx.insert(authorityPeople).values({ authorityId, personId, group })
    return { result: { personId }, changes: [{ type: 'person', id: personId, after: known === null ? { ...fields, group } : { email: fields.email, group } }] }
  },
})

/** Changes a person's name, address, telephone or group. */
export const changePerson = defineCommand({
  name: 'people.change',
  input: z.object({ authorityId: z.string(), personId: z.string(), ...nameFields }),
  may: { deed: 'people.write', target: (tx, input) => personTarget(tx, input.authorityId, input.personId) },
  public: true,
  example: (world) => ({ authorityId: world['authority'], personId: world['member'], firstName: 'Member', surname: 'Example-Jones' }),
  run: async (context, { authorityId, personId, group, ...fields }) => {
    const { tx } = context
    const [before] = await tx.select().from(people).where(eq(people.id, personId))
    if (!before) throw refuse.notFound('person')
    if (fields.email !== before.email) await refuseForOthers(context, { personId, authorityId, roles: ['administrator', 'clerk'] })
    await refuseSharedAddress(tx, fields.email, personId)
    await tx.update(people).set(fields).where(eq(people.id, personId))
    await tx.update(authorityPeople).set({ group, proposed: false }).where(and(eq(authorityPeople.authorityId, authorityId), eq(authorityPeople.personId, personId)))
    if (fields.email !== before.email) await lookWhoIsAsked(tx, { personId }, context.today, addDays(context.today, 1))
    const { title, initials, firstName, surname, postNominals, email, telephone } = before
    return { result: { personId }, changes: [{ type: 'person', id: personId, before: { title, initials, firstName, surname, postNominals, email, telephone }, after: { ...fields, group } }] }
  },
})

/** Shuts a person out, at once: the next request and every open document are refused. */
export const disablePerson = defineCommand({
  name: 'people.disable',
  input: z.object({ authorityId: z.string(), personId: z.string() }),
  may: { deed: 'people.disable', target: (tx, input) => personTarget(tx, input.authorityId, input.personId) },
  example: (world) => ({ authorityId: world['authority'], personId: world['member'] }),
  run: async (context, { authorityId, personId }) => {
    const { tx, now, today, personId: own, afterCommit } = context
    if (personId === own) throw refuse.conflict('You cannot shut yourself out. Another administrator can.')
    await refuseForOthers(context, { personId, authorityId, roles: ['administrator'] })
    await tx.update(people).set({ disabledAt: now }).where(and(eq(people.id, personId), isNull(people.disabledAt)))
    await lookWhoIsAsked(tx, { personId }, today, addDays(today, 1))
    afterCommit(() => runtime().collaboration.recheck())
    return { result: { personId }, changes: [{ type: 'person', id: personId, after: { disabledAt: now } }] }
  },
})

/** Lets a person in again. */
export const enablePerson = defineCommand({
  name: 'people.enable',
  input: z.object({ authorityId: z.string(), personId: z.string() }),
  may: { deed: 'people.disable', target: (tx, input) => personTarget(tx, input.authorityId, input.personId) },
  example: (world) => ({ authorityId: world['authority'], personId: world['disabled'] }),
  run: async (context, { authorityId, personId }) => {
    const { tx } = context
    await refuseForOthers(context, { personId, authorityId, roles: ['administrator'] })
    await tx.update(people).set({ disabledAt: null }).where(eq(people.id, personId))
    await lookWhoIsAsked(tx, { personId }, context.today, addDays(context.today, 1))
    return { result: { personId }, changes: [{ type: 'person', id: personId, after: { disabledAt: null } }] }
  },
})
