/**
 * The one door for every change. In this order and in one transaction: parse the input, load the thing, ask whether
 * the actor may, run, insert jobs and effects, write the audit event, commit; then raise what is published.
 * No I/O but the database happens inside.
 */
import type { z } from 'zod'
import type { Deed } from '@/domain/workflow/deeds'
import { judge } from '@/domain/workflow/deeds'
import { standingOf, type Target } from '@/domain/workflow/standing'
import type { DocumentEdit } from '@/domain/document/edit'
import { documentEdits } from '@/db/schema'
import { appendAudit } from './audit/chain'
import { Refused, refuse, type Refusal } from './refusal'
import { runtime, type Transaction } from './runtime'
import type { JobName, JobPayloads } from './jobs'
import type { Viewer } from './people/viewer'
import { withoutNul } from './without-nul'

/** A person, or the program itself (jobs, the calendar). */
export type Actor = Viewer | { system: true; name: string }

/** One thing that a command changed, as the audit keeps it. */
export interface Change {
  type: string
  id: string
  before?: unknown
  after?: unknown
}

export interface CommandContext {
  tx: Transaction
  actor: Actor
  /** Null for the program itself and for an owner's link. */
  personId: string | null
  target: Target
  /** Council time. */
  today: string
  now: string
  enqueue<N extends JobName>(name: N, payload: JobPayloads[N], options?: { key?: string }): Promise<void>
  /** Writes an effect on a live draft; the host applies it after the commit. */
  editDocument(minutesId: string, nodeId: string, edit: DocumentEdit): Promise<void>
  /** Something of the process to be told once the commit stands (rights changed). Not for mail or data. */
  afterCommit(what: () => void | Promise<void>): void
}

/** What the walk through the registry gives to `example`: ids of a small world made for it. */
export type ExampleWorld = Record<string, string>

export interface CommandDefinition<Input, Output> {
  /** "followUps.reportProgress": also the name in the audit. */
  name: string
  input: z.ZodType<Input>
  /** The deed of `domain/workflow` it counts as, and the thing it is done to. There is no command without one. */
  may: { deed: Deed; target: (tx: Transaction, input: Input) => Promise<Target> }
  /** Residents see something else afterwards. */
  public?: boolean
  /** A valid input in the small world of the registry's walk. */
  example: (world: ExampleWorld) => unknown
  run: (context: CommandContext, input: Input) => Promise<{ result: Output; changes: Change[] }>
}

export interface Command<Input, Output> extends CommandDefinition<Input, Output> {
  readonly isCommand: true
}

const all = new Map<string, Command<never, unknown>>()

/** Defines a command and enters it in the registry. @throws where the name is taken by another module. */
export function defineCommand<Input, Output>(definition: CommandDefinition<Input, Output>): Command<Input, Output> {
  const command: Command<Input, Output> = { ...definition, isCommand: true }
  all.set(definition.name, command as unknown as Command<never, unknown>)
  return command
}

/** Every command whose module has been loaded. */
export function registeredCommands(): readonly Command<never, unknown>[] {
  return [...all.values()]
}

export type Done<Output> = { ok: true; result: Output } | { ok: false; refusal: Refusal }

const isSystem = (actor: Actor): actor is { system: true; name: string } => 'system' in actor

function parse<Input>(command: Command<Input, unknown>, input: unknown): Input {
  const parsed = command.input.safeParse(withoutNul(input))
  if (parsed.success) return parsed.data
  const fields = Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
  throw refuse.invalid('Something in the form cannot be used. What you wrote is still here.', fields)
}

function ask(command: Command<never, unknown>, actor: Actor, target: Target, today: string): void {
  if (isSystem(actor)) return
  const verdict = judge(command.may.deed, standingOf(actor, target, today), target.state ?? null)
  if (verdict === 'forbidden') throw refuse.forbidden()
  if (verdict === 'wrong-state') throw refuse.conflict('This has moved on since the page was opened, so it was not done. The page now shows how it stands.')
}

/**
 * Carries a command out for an actor.
 * @returns its result, or the refusal in words; nothing was changed then
 * @throws only where the machinery itself fails (the database is gone)
 */
export async function execute<Input, Output>(command: Command<Input, Output>, input: unknown, actor: Actor): Promise<Done<Output>> {
  try {
    return { ok: true, result: await carryOut(command, input, actor) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

/** As {@link execute}, but throws the refusal. @throws {Refused} */
export async function carryOut<Input, Output>(command: Command<Input, Output>, input: unknown, actor: Actor): Promise<Output> {
  const parsed = parse(command, input)
  const live = runtime()
  const after: (() => void | Promise<void>)[] = []
  let authorityId = ''
  const result = await live.db.transaction(async (tx) => {
    const today = live.council.today()
    const now = live.council.now()
    const target = await command.may.target(tx, parsed)
    authorityId = target.authorityId
    ask(command as unknown as Command<never, unknown>, actor, target, today)
    const edited = new Set<string>()
    const context: CommandContext = {
      tx, actor, target, today, now,
      personId: isSystem(actor) ? null : actor.personId,
      enqueue: (name, payload, options) => live.enqueue(tx, name, payload, options),
      editDocument: async (minutesId, nodeId, edit) => {
        await tx.insert(documentEdits).values({ minutesId, nodeId, edit })
        edited.add(minutesId)
      },
      afterCommit: (what) => void after.push(what),
    }
    const done = await command.run(context, parsed)
    for (const minutesId of edited) await live.enqueue(tx, 'documents.apply', { minutesId })
    await appendAudit(tx, {
      authorityId, at: now, command: command.name,
      actorId: isSystem(actor) ? null : (actor.personId ?? actor.link?.personId ?? null),
      actorName: actor.name,
      content: { changes: done.changes },
    })
    return done.result
  })
  for (const what of after) await what()
  if (command.public) live.publicChanged(authorityId)
  return result
}
