import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { authorities, bodies, bodyAuthorities } from '@/db/schema'
import { bodyKinds, defaultBodySettings, type BodySettings } from '@/domain/council'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { runtime, type Transaction } from '@/server/runtime'
import { bodyTarget } from '@/server/meetings/target'
import { bodySettingsField, bodySettingsPart } from '../body-settings'
import { endField, neededField, textField } from '../fields'
import { authorityTarget } from '../target'

const reserved = ['new']

/** "Children's Scrutiny" gives "childrens-scrutiny": the committee's name in addresses. */
export function slugOf(name: string): string {
  const slug = name.normalize('NFKD').toLowerCase().replace(/[’'\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60)
  return slug && !reserved.includes(slug) ? slug : 'committee'
}

/** Free on the whole installation: residents' addresses name no authority. Where another has the name, ours goes before it. */
async function freeSlug(tx: Transaction, authorityId: string, name: string): Promise<string> {
  const rows = await tx.select({ slug: bodies.slug, authorityId: bodies.authorityId }).from(bodies)
  const taken = new Set(rows.map((row) => row.slug))
  const plain = slugOf(name)
  const [own] = rows.some((row) => row.slug === plain && row.authorityId !== authorityId) ? await tx.select({ slug: authorities.slug }).from(authorities).where(eq(authorities.id, authorityId)) : []
  const slug = own ? `${own.slug}-${plain}` : plain
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    if (!taken.has(candidate)) return candidate
  }
}

async function refuseSameName(tx: Transaction, authorityId: string, name: string, but: string | null): Promise<void> {
  const [other] = await tx.select({ id: bodies.id }).from(bodies).where(and(eq(bodies.authorityId, authorityId), eq(bodies.name, name), ne(bodies.id, but ?? '')))
  if (other) throw refuse.invalid('There is a committee of this name.', { name: 'Another committee has this name.' })
}

const bodyFields = { name: neededField('Say what the committee is called.', 160), shortName: textField(60), kind: z.enum(bodyKinds) }

/** Sets a committee up, with the usual settings. */
export const createBody = defineCommand({
  name: 'bodies.create',
  input: z.object({ authorityId: z.string(), ...bodyFields }),
  may: { deed: 'bodies.write', target: (tx, input) => authorityTarget(tx, input.authorityId) },
  public: true,
  example: (world) => ({ authorityId: world['authority'], name: 'Environment Scrutiny Committee', shortName: 'Environment Scrutiny', kind: 'scrutiny' }),
  run: async ({ tx }, { authorityId, name, shortName, kind }) => {
    await refuseSameName(tx, authorityId, name, null)
    const body = { id: newRowId(), authorityId, name, shortName: shortName || name, slug: await freeSlug(tx, authorityId, name), kind, settings: defaultBodySettings }
    await tx.insert(bodies).values(body)
    return { result: { bodyId: body.id, slug: body.slug }, changes: [{ type: 'body', id: body.id, after: { name, kind } }] }
  },
})

/** Changes what a committee is called and is, and its settings whole where they are given; its address stays. */
export const changeBody = defineCommand({
  name: 'bodies.change',
  input: z.object({ bodyId: z.string(), ...bodyFields, restricted: z.boolean().optional(), endedOn: endField, settings: bodySettingsField.optional() }),
  may: { deed: 'bodies.write', target: (tx, input) => bodyTarget(tx, input.bodyId) },
  public: true,
  example: (world) => ({ bodyId: world['panel'], name: 'Corporate Parenting Panel', shortName: 'Parenting Panel', kind: 'scrutiny', restricted: false, settings: defaultBodySettings }),
  run: async ({ tx, target, afterCommit }, { bodyId, ...fields }) => {
    const [before] = await tx.select().from(bodies).where(eq(bodies.id, bodyId))
    await refuseSameName(tx, target.authorityId, fields.name, bodyId)
    const after = { ...fields, shortName: fields.shortName || fields.name }
    await tx.update(bodies).set(after).where(eq(bodies.id, bodyId))
    afterCommit(() => runtime().collaboration.recheck())
    return { result: { bodyId, slug: before?.slug ?? '' }, changes: [{ type: 'body', id: bodyId, before, after }] }
  },
})

/** Changes some of a committee's settings; the others stay. */
export const changeBodySettings = defineCommand({
  name: 'bodies.changeSettings',
  input: z.object({ bodyId: z.string(), settings: bodySettingsPart }),
  may: { deed: 'bodies.write', target: (tx, input) => bodyTarget(tx, input.bodyId) },
  public: true,
  example: (world) => ({ bodyId: world['panel'], settings: { factCheck: false, publishWhenAgreed: true } }),
  run: async ({ tx }, { bodyId, settings: part }) => {
    const [body] = await tx.select().from(bodies).where(eq(bodies.id, bodyId)).for('update')
    if (!body) throw refuse.notFound('committee')
    const before = Object.fromEntries(Object.keys(part).map((name) => [name, body.settings[name as keyof BodySettings]]))
    await tx.update(bodies).set({ settings: { ...body.settings, ...part } as BodySettings }).where(eq(bodies.id, bodyId))
    return { result: { bodyId }, changes: [{ type: 'body', id: bodyId, before, after: part }] }
  },
})

/** Says which other authorities have members on a joint body. */
export const joinAuthorities = defineCommand({
  name: 'bodies.joinAuthorities',
  input: z.object({ bodyId: z.string(), authorityIds: z.array(z.string()).max(50) }),
  may: { deed: 'bodies.write', target: (tx, input) => bodyTarget(tx, input.bodyId) },
  example: (world) => ({ bodyId: world['joint'], authorityIds: [world['elsewhere']] }),
  run: async ({ tx, target }, { bodyId, authorityIds }) => {
    const known = await tx.select({ id: authorities.id }).from(authorities)
    const joined = [...new Set(authorityIds)].filter((id) => id !== target.authorityId && known.some((row) => row.id === id))
    await tx.delete(bodyAuthorities).where(eq(bodyAuthorities.bodyId, bodyId))
    if (joined.length > 0) await tx.insert(bodyAuthorities).values(joined.map((authorityId) => ({ bodyId, authorityId })))
    return { result: { bodyId }, changes: [{ type: 'body', id: bodyId, after: { authorities: joined } }] }
  },
})
