import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { bodies, bodyClerks, staff } from '@/db/schema'
import { staffRoles } from '@/domain/council'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { runtime } from '@/server/runtime'
import { bodyTarget } from '@/server/meetings/target'
import { dateField, neededField } from '../fields'
import { personTarget } from '../target'

/** Gives somebody a role: democratic services, monitoring officer, administrator. */
export const giveRole = defineCommand({
  name: 'people.giveRole',
  input: z.object({ authorityId: z.string(), personId: z.string(), role: z.enum(staffRoles), jobTitle: neededField('Give the title, such as “Scrutiny Officer”.', 120), from: dateField }),
  may: { deed: 'people.giveRole', target: (tx, input) => personTarget(tx, input.authorityId, input.personId) },
  example: (world) => ({ authorityId: world['authority'], personId: world['leadOfficer'], role: 'clerk', jobTitle: 'Scrutiny Officer', from: '2027-01-18' }),
  run: async ({ tx }, { authorityId, personId, role, jobTitle, from }) => {
    const [held] = await tx.select({ id: staff.id }).from(staff).where(and(eq(staff.authorityId, authorityId), eq(staff.personId, personId), eq(staff.role, role), isNull(staff.to)))
    if (held) throw refuse.invalid('The role is held already.', { role: 'Held already. End it first to begin it anew.' })
    const row = { id: newRowId(), authorityId, personId, role, jobTitle, from }
    await tx.insert(staff).values(row)
    return { result: { staffId: row.id }, changes: [{ type: 'staff', id: row.id, after: row }] }
  },
})

/** Ends a role on a day; the last administrator cannot be ended. */
export const endRole = defineCommand({
  name: 'people.endRole',
  input: z.object({ authorityId: z.string(), personId: z.string(), staffId: z.string(), on: dateField }),
  may: { deed: 'people.giveRole', target: (tx, input) => personTarget(tx, input.authorityId, input.personId) },
  example: (world) => ({ authorityId: world['authority'], personId: world['clerk'], staffId: world['staff'], on: '2027-01-31' }),
  run: async ({ tx, afterCommit }, { authorityId, personId, staffId, on }) => {
    const [row] = await tx.select().from(staff).where(and(eq(staff.id, staffId), eq(staff.authorityId, authorityId), eq(staff.personId, personId)))
    if (!row) throw refuse.notFound('role')
    if (on < row.from) throw refuse.invalid('It ends before it began.', { on: 'Give a day on or after its first.' })
    if (row.role === 'administrator') {
      const all = await tx.select({ id: staff.id }).from(staff).where(and(eq(staff.authorityId, authorityId), eq(staff.role, 'administrator'), isNull(staff.to)))
      if (all.length === 1 && all[0]?.id === staffId) throw refuse.conflict('This is the last administrator. Give the role to somebody else first.')
    }
    await tx.update(staff).set({ to: on }).where(eq(staff.id, staffId))
    afterCommit(() => runtime().collaboration.recheck())
    return { result: { staffId }, changes: [{ type: 'staff', id: staffId, before: { to: row.to }, after: { to: on } }] }
  },
})

/** Names the clerks of a restricted committee, nobody else of the staff acts on it; or opens it to all staff again. */
export const nameClerks = defineCommand({
  name: 'bodies.nameClerks',
  input: z.object({ bodyId: z.string(), personIds: z.array(z.string()).max(50), restricted: z.boolean().default(true) }),
  may: { deed: 'bodies.write', target: (tx, input) => bodyTarget(tx, input.bodyId) },
  example: (world) => ({ bodyId: world['closedBody'], personIds: [world['namedClerk']] }),
  run: async ({ tx, target, afterCommit }, { bodyId, personIds, restricted }) => {
    const before = await tx.select().from(bodyClerks).where(eq(bodyClerks.bodyId, bodyId))
    const clerks = await tx.select({ personId: staff.personId }).from(staff).where(and(eq(staff.authorityId, target.authorityId), eq(staff.role, 'clerk')))
    const named = restricted ? [...new Set(personIds)].filter((id) => clerks.some((row) => row.personId === id)) : []
    if (restricted && named.length === 0) throw refuse.invalid('Nobody could act on it, so nothing was changed. Name at least one of the staff, or leave it open to all.', { personIds: 'Name at least one of the staff.' })
    await tx.delete(bodyClerks).where(eq(bodyClerks.bodyId, bodyId))
    if (named.length > 0) await tx.insert(bodyClerks).values(named.map((personId) => ({ bodyId, personId })))
    await tx.update(bodies).set({ restricted }).where(eq(bodies.id, bodyId))
    afterCommit(() => runtime().collaboration.recheck())
    return { result: { bodyId }, changes: [{ type: 'body', id: bodyId, before: { restricted: target.restricted, clerks: before.map((row) => row.personId) }, after: { restricted, clerks: named } }] }
  },
})
