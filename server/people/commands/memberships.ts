import { and, eq, gte, isNull, lte, ne, or } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { authorityPeople, bodyAuthorities, memberships } from '@/db/schema'
import { membershipRoles } from '@/domain/council'
import { formatDate } from '@/domain/calendar'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { runtime, type Transaction } from '@/server/runtime'
import { bodyTarget } from '@/server/meetings/target'
import { dateField, endField, textField } from '../fields'
import { membershipTarget } from '../target'

interface Span { bodyId: string; personId: string; from: string; to: string | null }

const seatFields = {
  role: z.enum(membershipRoles), chairWord: textField(40).transform((word) => word || null), voting: z.boolean().default(true), from: dateField, to: endField,
}

/** Refuses, in words, a second membership of one person that overlaps another in one body. */
async function refuseOverlap(tx: Transaction, span: Span, but: string | null): Promise<void> {
  if (span.to !== null && span.to < span.from) throw refuse.invalid('It ends before it begins.', { to: 'Give a last day on or after the first.' })
  const [other] = await tx.select().from(memberships).where(and(
    eq(memberships.bodyId, span.bodyId), eq(memberships.personId, span.personId), ne(memberships.id, but ?? ''),
    or(isNull(memberships.to), gte(memberships.to, span.from)), span.to === null ? undefined : lte(memberships.from, span.to),
  )).limit(1)
  if (!other) return
  const until = other.to ? ` to ${formatDate(other.to)}` : ' on'
  throw refuse.invalid('The two memberships overlap. Nothing was changed.', { from: `Already ${other.role === 'member' ? 'a member' : other.role} here from ${formatDate(other.from)}${until}. End that first, or give other days.` })
}

/** One chair and one vice-chair at a time. */
async function refuseSecondChair(tx: Transaction, span: Span & { role: string }, but: string | null): Promise<void> {
  if (span.role !== 'chair' && span.role !== 'vice-chair') return
  const [other] = await tx.select().from(memberships).where(and(
    eq(memberships.bodyId, span.bodyId), eq(memberships.role, span.role), ne(memberships.id, but ?? ''),
    or(isNull(memberships.to), gte(memberships.to, span.from)), span.to === null ? undefined : lte(memberships.from, span.to),
  )).limit(1)
  if (other) throw refuse.invalid('There is one already at that time.', { role: `Another ${span.role} serves from ${formatDate(other.from)}. End that first.` })
}

/** Makes somebody a member of a committee. In a joint body she may come from any of its authorities. */
export const addMembership = defineCommand({
  name: 'memberships.add',
  input: z.object({ bodyId: z.string(), personId: z.string().min(1, 'Choose who it is.'), ...seatFields }),
  may: { deed: 'memberships.write', target: (tx, input) => bodyTarget(tx, input.bodyId) },
  public: true,
  example: (world) => ({ bodyId: world['cabinet'], personId: world['member'], role: 'member', from: '2027-02-01' }),
  run: async ({ tx, target }, { bodyId, personId, ...seat }) => {
    const [known] = await tx.select({ personId: authorityPeople.personId }).from(authorityPeople)
      .leftJoin(bodyAuthorities, and(eq(bodyAuthorities.authorityId, authorityPeople.authorityId), eq(bodyAuthorities.bodyId, bodyId)))
      .where(and(eq(authorityPeople.personId, personId), or(eq(authorityPeople.authorityId, target.authorityId), eq(bodyAuthorities.bodyId, bodyId)))).limit(1)
    if (!known) throw refuse.notFound('person')
    await refuseOverlap(tx, { bodyId, personId, from: seat.from, to: seat.to }, null)
    await refuseSecondChair(tx, { bodyId, personId, ...seat }, null)
    const row = { id: newRowId(), authorityId: target.authorityId, bodyId, personId, ...seat }
    await tx.insert(memberships).values(row)
    return { result: { membershipId: row.id }, changes: [{ type: 'membership', id: row.id, after: row }] }
  },
})

/** Changes role, vote or days of a membership. */
export const changeMembership = defineCommand({
  name: 'memberships.change',
  input: z.object({ membershipId: z.string(), ...seatFields }),
  may: { deed: 'memberships.write', target: (tx, input) => membershipTarget(tx, input.membershipId) },
  public: true,
  example: (world) => ({ membershipId: world['membership'], role: 'member', from: '2020-01-01', to: '2027-05-01' }),
  run: async ({ tx, afterCommit }, { membershipId, ...seat }) => {
    const [before] = await tx.select().from(memberships).where(eq(memberships.id, membershipId))
    if (!before) throw refuse.notFound('membership')
    await refuseOverlap(tx, { ...before, from: seat.from, to: seat.to }, membershipId)
    await refuseSecondChair(tx, { ...before, ...seat }, membershipId)
    await tx.update(memberships).set(seat).where(eq(memberships.id, membershipId))
    afterCommit(() => runtime().collaboration.recheck())
    return { result: { membershipId }, changes: [{ type: 'membership', id: membershipId, before, after: seat }] }
  },
})
