/** Every command of the registry, tried by every role, against the table of `domain/workflow/deeds.ts`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desc, eq } from 'drizzle-orm'
import { commandWords } from '@/components/audit/words'
import { auditEvents } from '@/db/schema'
import { deeds, type DeedRule, type Standing } from '@/domain/workflow/deeds'
import { execute, type Command } from './command'
import { registeredCommands } from './commands'
import { visitor, type Viewer } from './people/viewer'
import type { Database } from './runtime'
import { placesOf, ways, type Place, type Way } from './testing/subjects'
import { openWorld, type TestPerson, type World } from './testing/world'

const roles = ['clerk', 'clerkElsewhere', 'monitoringOfficer', 'chair', 'member', 'leadOfficer', 'administrator', 'signedOut'] as const
type Role = (typeof roles)[number] | 'namedClerk'

/** How each stands to a thing of the panel, as the world was made: said here once more, apart from the code that works it out. */
function standingIn(where: 'open' | 'restricted', role: Role, way: Way): Standing[] {
  if (role === 'clerk') return where === 'restricted' && way.of === 'body' ? [] : ['clerk']
  if (role === 'namedClerk') return ['clerk']
  if (role === 'monitoringOfficer') return ['monitoring-officer']
  if (role === 'administrator') return ['administrator']
  if (role === 'chair') return ['chair', 'member']
  if (role === 'member') return ['member']
  if (role === 'leadOfficer') return way.checker ? ['owner', 'checker'] : ['owner']
  return []
}

let world: World
let places: { open: Place; restricted: Place }
beforeAll(async () => {
  world = await openWorld()
  places = await placesOf(world)
})
afterAll(async () => { await world.close() })

class Back extends Error {}
/** Runs inside a transaction that is then undone, with the runtime's database set to it. */
async function undone<T>(work: () => Promise<T>): Promise<T> {
  const { runtime } = world
  const outer = runtime.db
  let got: { value: T } | null = null
  try {
    await outer.transaction(async (tx) => {
      runtime.db = tx as unknown as Database
      got = { value: await work() }
      throw new Back()
    })
  } catch (error) {
    if (!(error instanceof Back)) throw error
  } finally {
    runtime.db = outer
  }
  if (!got) throw new Error('Nothing was tried')
  return (got as { value: T }).value
}

const as = async (role: Role): Promise<Viewer> => (role === 'signedOut' ? visitor : world.as(role as TestPerson))

/** What became of the command as a role: "done", or the kind of refusal with its words where that was not expected. */
async function attempt(command: Command<never, unknown>, place: Place, made: Record<string, string>, role: Role): Promise<string> {
  const viewer = await as(role)
  return await undone(async () => {
    const input = command.example({ ...place.ids, ...made })
    const outcome = await execute(command as unknown as Command<unknown, unknown>, input, viewer)
    if (!outcome.ok) return outcome.refusal.kind === 'forbidden' ? 'forbidden' : `${outcome.refusal.kind}: ${outcome.refusal.words} ${JSON.stringify(outcome.refusal.fields ?? {})}`
    const [last] = await world.runtime.db.select().from(auditEvents).where(eq(auditEvents.authorityId, 'wold')).orderBy(desc(auditEvents.sequence)).limit(1)
    if (last?.command !== command.name || last.actorId !== viewer.personId || last.actorName !== viewer.name) return `done, but the audit says ${last?.command ?? 'nothing'} by ${last?.actorName ?? 'nobody'}`
    return 'done'
  })
}

function expected(command: Command<never, unknown>, where: 'open' | 'restricted', role: Role, way: Way): string {
  const rule: DeedRule = deeds[command.may.deed]
  const standing: Standing[] = ['anyone', ...(role === 'signedOut' ? [] : ['person' as const]), ...standingIn(where, role, way)]
  const allowed = rule.by.some((who) => standing.includes(who)) && (way.onlyBy === undefined || way.onlyBy === role)
  return allowed ? 'done' : 'forbidden'
}

const commands = registeredCommands()

describe('the registry', () => {
  it('has a way of making its subject, and words for the audit, for each command', () => {
    const names = commands.map((command) => command.name).sort()
    expect(names.length).toBeGreaterThan(80)
    expect(Object.keys(ways).sort()).toEqual(names)
    expect(Object.keys(commandWords).sort()).toEqual(names)
  })

  it.each(commands.map((command) => [command.name, command] as const))('%s is for whom the table says', async (name, command) => {
    const way = ways[name]
    if (!way) throw new Error(`No way of making what ${name} is done to`)
    for (const where of ['open', 'restricted'] as const) {
      const place = places[where]
      world.runtime.council.set(way.on ?? '2027-01-18')
      const tried: readonly Role[] = where === 'open' ? roles : ['clerk', 'namedClerk']
      const found = await undone(async () => {
        const made = (await way.make?.(place)) ?? {}
        const kinds: Record<string, string> = {}
        for (const role of tried) kinds[role] = await attempt(command, place, made, role)
        return kinds
      })
      expect(found, where).toEqual(Object.fromEntries(tried.map((role) => [role, expected(command, where, role, way)])))
    }
  })
})
