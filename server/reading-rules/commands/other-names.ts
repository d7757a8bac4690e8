import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { bodies, offices } from '@/db/schema'
import { defineCommand, type Change } from '@/server/command'
import { neededField } from '@/server/people/fields'
import { authorityTarget } from '@/server/people/target'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'

const whom = { authorityId: z.string(), of: z.enum(['office', 'body']), id: z.string().min(1, 'Choose the post or committee.') }

interface Bearer { id: string; name: string; otherNames: string[] }

/** Posts and committees of an authority with their names. Two statements. */
async function bearers(tx: Transaction, authorityId: string): Promise<Record<'office' | 'body', Bearer[]>> {
  const office = await tx.select({ id: offices.id, name: offices.title, otherNames: offices.otherNames }).from(offices).where(eq(offices.authorityId, authorityId)).orderBy(asc(offices.title)).for('update')
  const body = await tx.select({ id: bodies.id, name: bodies.name, otherNames: bodies.otherNames }).from(bodies).where(eq(bodies.authorityId, authorityId)).orderBy(asc(bodies.name)).for('update')
  return { office, body }
}

const plain = (name: string) => name.toLowerCase().replace(/^the\s+/, '').replace(/\s+/g, ' ').trim()

async function write(tx: Transaction, of: 'office' | 'body', bearer: Bearer, authorityId: string, otherNames: string[]): Promise<Change> {
  if (of === 'office') await tx.update(offices).set({ otherNames }).where(and(eq(offices.id, bearer.id), eq(offices.authorityId, authorityId)))
  else await tx.update(bodies).set({ otherNames }).where(and(eq(bodies.id, bearer.id), eq(bodies.authorityId, authorityId)))
  return { type: of, id: bearer.id, before: { otherNames: bearer.otherNames }, after: { otherNames } }
}

/** Gives a post or committee a further name, under which the reader knows it: "CFO", "the Panel". */
export const giveName = defineCommand({
  name: 'settings.giveName',
  input: z.object({ ...whom, name: neededField('Give the name that minutes use.', 120) }),
  may: { deed: 'settings.write', target: (tx, input) => authorityTarget(tx, input.authorityId) },
  example: (world) => ({ authorityId: world['authority'], of: 'office', id: world['office'], name: 'CFO' }),
  run: async ({ tx }, { authorityId, of, id, name }) => {
    const all = await bearers(tx, authorityId)
    const bearer = all[of].find((one) => one.id === id)
    if (!bearer) throw refuse.notFound(of === 'office' ? 'post' : 'committee')
    const holder = [...all.office, ...all.body].find((one) => [one.name, ...one.otherNames].some((known) => plain(known) === plain(name)))
    if (holder) throw refuse.invalid('The name is taken.', { name: holder.id === id ? `${holder.name} has that name already.` : `That name means ${holder.name}.` })
    return { result: { id }, changes: [await write(tx, of, bearer, authorityId, [...bearer.otherNames, name])] }
  },
})

/** Takes a further name away. */
export const forgetName = defineCommand({
  name: 'settings.forgetName',
  input: z.object({ ...whom, name: z.string() }),
  may: { deed: 'settings.write', target: (tx, input) => authorityTarget(tx, input.authorityId) },
  example: (world) => ({ authorityId: world['authority'], of: 'office', id: world['office'], name: 'Finance Chief' }),
  run: async ({ tx }, { authorityId, of, id, name }) => {
    const bearer = (await bearers(tx, authorityId))[of].find((one) => one.id === id)
    if (!bearer?.otherNames.includes(name)) throw refuse.notFound('name')
    return { result: { id }, changes: [await write(tx, of, bearer, authorityId, bearer.otherNames.filter((one) => one !== name))] }
  },
})
