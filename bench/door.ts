/** A command through the door against the same statements written by hand in one transaction. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { auditEvents, auditHeads, bodies } from '@/db/schema'
import { carryOut, defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { openWorld } from '@/server/testing/world'
import { atMost, inTurn, type Measurement } from './measure'

const rename = defineCommand({
  name: 'bench.rename',
  input: z.object({ bodyId: z.string(), name: z.string() }),
  may: { deed: 'bodies.write', target: async (tx, input) => {
    const [body] = await tx.select().from(bodies).where(eq(bodies.id, input.bodyId))
    if (!body) throw refuse.notFound('committee')
    return { authorityId: body.authorityId }
  } },
  example: (ids) => ({ bodyId: ids['panel'], name: 'Panel' }),
  run: async ({ tx }, input) => {
    await tx.update(bodies).set({ name: input.name }).where(eq(bodies.id, input.bodyId))
    return { result: null, changes: [{ type: 'body', id: input.bodyId, after: { name: input.name } }] }
  },
})

/** 100 commands a round, seven rounds in turn. */
export async function run(): Promise<Measurement[]> {
  const world = await openWorld()
  const { db } = world.runtime
  const actor = await world.as('administrator')
  let name = 0
  let sequence = 1_000_000
  const throughTheDoor = async () => {
    for (let at = 0; at < 100; at++) await carryOut(rename, { bodyId: 'panel', name: `Panel ${name++}` }, actor)
  }
  const byHand = async () => {
    for (let at = 0; at < 100; at++) {
      await db.transaction(async (tx) => {
        await tx.select().from(bodies).where(eq(bodies.id, 'panel'))
        await tx.update(bodies).set({ name: `Panel ${name++}` }).where(eq(bodies.id, 'panel'))
        await tx.insert(auditHeads).values({ authorityId: 'wold', sequence: 0, hash: '0' }).onConflictDoNothing()
        await tx.select().from(auditHeads).where(eq(auditHeads.authorityId, 'wold')).for('update')
        sequence += 1
        await tx.insert(auditEvents).values({ authorityId: 'wold', sequence, at: '2027-01-18T10:00:00Z', actorId: 'p-administrator', actorName: 'Example', command: 'by.hand', digest: 'd', salt: 's', content: '{}', previousHash: 'p', hash: 'h' })
        await tx.update(auditHeads).set({ hash: `h${sequence}` }).where(eq(auditHeads.authorityId, 'wold'))
      })
    }
  }
  const took = await inTurn(7, throughTheDoor, byHand)
  await world.close()
  return [atMost('a command through the door, against its statements by hand', took.a / 100, took.b / 100, 'ms', 1.3)]
}
