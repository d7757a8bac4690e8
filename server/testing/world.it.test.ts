import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { eq } from 'drizzle-orm'
import { auditEvents, bodies } from '@/db/schema'
import { checkAudit } from '@/server/audit/chain'
import { carryOut, defineCommand, execute } from '@/server/command'
import { refuse } from '@/server/refusal'
import { visitor } from '@/server/people/viewer'
import { openWorld, type World } from './world'

let world: World
beforeAll(async () => { world = await openWorld() })
afterAll(async () => { await world.close() })

const rename = defineCommand({
  name: 'test.rename',
  input: z.object({ bodyId: z.string(), name: z.string().min(1, 'a name') }),
  may: { deed: 'bodies.write', target: async (tx, input) => {
    const [body] = await tx.select().from(bodies).where(eq(bodies.id, input.bodyId))
    if (!body) throw refuse.notFound('committee')
    return { authorityId: body.authorityId, bodyId: body.id, restricted: body.restricted }
  } },
  public: true,
  example: (ids) => ({ bodyId: ids['panel'], name: 'Corporate Parenting Panel' }),
  run: async ({ tx }, input) => {
    await tx.update(bodies).set({ name: input.name }).where(eq(bodies.id, input.bodyId))
    if (input.name === 'break') throw refuse.conflict('It broke half way.')
    return { result: input.name, changes: [{ type: 'body', id: input.bodyId, after: { name: input.name } }] }
  },
})

describe('the door', () => {
  it('lets an administrator through, writes the audit and says what is public', async () => {
    expect(await carryOut(rename, { bodyId: 'panel', name: 'Parenting Panel' }, await world.as('administrator'))).toBe('Parenting Panel')
    expect(world.runtime.changed).toContain('wold')
    const events = await world.runtime.db.select().from(auditEvents)
    expect(events.at(-1)).toMatchObject({ command: 'test.rename', actorId: 'p-administrator', authorityId: 'wold' })
  })

  it('refuses in words, by kind', async () => {
    const kinds = await Promise.all([
      execute(rename, { bodyId: 'panel', name: '' }, await world.as('administrator')),
      execute(rename, { bodyId: 'panel', name: 'x' }, await world.as('clerk')),
      execute(rename, { bodyId: 'panel', name: 'x' }, visitor),
      execute(rename, { bodyId: 'no-such', name: 'x' }, await world.as('administrator')),
    ])
    expect(kinds.map((done) => (done.ok ? 'done' : done.refusal.kind))).toEqual(['invalid', 'forbidden', 'forbidden', 'not-found'])
  })

  it('rolls everything back when run refuses', async () => {
    const before = await world.runtime.db.select().from(auditEvents)
    const done = await execute(rename, { bodyId: 'panel', name: 'break' }, await world.as('administrator'))
    expect(done.ok).toBe(false)
    const [body] = await world.runtime.db.select().from(bodies).where(eq(bodies.id, 'panel'))
    expect(body?.name).toBe('Parenting Panel')
    expect(await world.runtime.db.select().from(auditEvents)).toHaveLength(before.length)
  })

  it('proves the chain and names the first broken link', async () => {
    for (const name of ['One', 'Two', 'Three']) await carryOut(rename, { bodyId: 'panel', name }, await world.as('administrator'))
    expect(await checkAudit(world.runtime.db)).toEqual([{ authorityId: 'wold', events: 4, broken: null }])
    await world.runtime.db.update(auditEvents).set({ content: '{"changes":[]}' }).where(eq(auditEvents.sequence, 3))
    expect(await checkAudit(world.runtime.db)).toMatchObject([{ broken: { sequence: 3, why: 'its content was changed' } }])
    await world.runtime.db.update(auditEvents).set({ content: null, salt: null }).where(eq(auditEvents.sequence, 3))
    expect(await checkAudit(world.runtime.db)).toMatchObject([{ broken: null }])
  })
})
