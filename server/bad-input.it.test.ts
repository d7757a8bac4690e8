/** What cannot be used is refused in words, in every field of every command: days that do not exist, and script that stays text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isIsoDate } from '@/domain/calendar'
import { execute, type Actor, type Command } from './command'
import { registeredCommands } from './commands'
import type { Database } from './runtime'
import { placesOf, ways, type Place } from './testing/subjects'
import { openWorld, type World } from './testing/world'

let world: World
let place: Place
beforeAll(async () => {
  world = await openWorld()
  place = (await placesOf(world)).open
})
afterAll(async () => { await world.close() })

type Path = (string | number)[]
type Field = { path: Path; value: string }

/** Every text in an input, with its place. */
function textsIn(value: unknown, path: Path = []): Field[] {
  if (typeof value === 'string') return [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, [...path, Array.isArray(value) ? Number(key) : key]))
}

/** The input with another text in one place. */
function withText(input: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(input)) return input.map((entry, at) => (at === key ? withText(entry, rest, text) : entry))
  return { ...(input as Record<string, unknown>), [key]: withText((input as Record<string, unknown>)[key], rest, text) }
}

const chairs: readonly string[] = ['minutes.note', 'minutes.askForChanges', 'minutes.agree', 'followUps.callIn']
/** The program itself, save where only the chair makes sense. */
const actorOf = async (name: string): Promise<Actor> => (chairs.includes(name) ? await world.as('chair') : { system: true, name: 'The test' })
class Back extends Error {}

/** Makes what the command is done to, tries it with each of the inputs, and undoes all of it. */
async function tried(command: Command<never, unknown>, inputs: (input: unknown) => { name: string; input: unknown }[]): Promise<Record<string, string>> {
  const { runtime } = world
  const outer = runtime.db
  const found: Record<string, string> = {}
  const actor = await actorOf(command.name)
  world.runtime.council.set(ways[command.name]?.on ?? '2027-01-18')
  try {
    await outer.transaction(async (tx) => {
      runtime.db = tx as unknown as Database
      const made = (await ways[command.name]?.make?.(place)) ?? {}
      for (const { name, input } of inputs(command.example({ ...place.ids, ...made }))) {
        await tx.transaction(async (inner) => {
          runtime.db = inner as unknown as Database
          const outcome = await execute(command as unknown as Command<unknown, unknown>, input, actor)
          found[name] = outcome.ok ? 'done' : `${outcome.refusal.kind} at ${Object.keys(outcome.refusal.fields ?? {}).join(' ')}`
          throw new Back()
        }).catch((error: unknown) => { if (!(error instanceof Back)) throw error })
        runtime.db = tx as unknown as Database
      }
      throw new Back()
    })
  } catch (error) {
    if (!(error instanceof Back)) throw error
  } finally {
    runtime.db = outer
  }
  return found
}

const commands = registeredCommands().map((command) => [command.name, command] as const)
const dated = (input: unknown) => textsIn(input).filter(({ value }) => isIsoDate(value))

describe('31 February', () => {
  it.each(commands)('is no day for %s', async (_name, command) => {
    const found = await tried(command, (input) => dated(input).map(({ path }) => ({ name: path.join('.'), input: withText(input, path, '2027-02-31') })))
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, `invalid at ${name}`])))
  })

  it('was tried in the fields of many commands', () => {
    const ids = Object.fromEntries(['minutes', 'publishedMinutes', 'confirmedMinutes'].map((name) => [name, name]))
    expect(commands.filter(([, command]) => dated(command.example({ ...place.ids, ...ids })).length > 0).length).toBeGreaterThanOrEqual(15)
  })
})

describe('script', () => {
  const script = '<script>alert("x")</script>'
  /** Ids, choices, days and times are no text. */
  const isText = ({ path, value }: Field) => !/Ids?$|^(kind|sort|role|state|status|capacity|verdict|standing|act|numbering|nameStyle|hash|says|answer)$/.test(String(path.findLast((one) => typeof one === 'string'))) && !isIsoDate(value) && !/^\d\d:\d\d$/.test(value)

  it.each(commands)('is a text like any other to %s, or refused in words', async (_name, command) => {
    const found = await tried(command, (input) => textsIn(input).filter(isText).map(({ path }) => ({ name: path.join('.'), input: withText(input, path, script) })))
    for (const [name, outcome] of Object.entries(found)) expect(outcome, name).toMatch(/^(done|invalid at|not-found at|conflict at)/)
  })
})
