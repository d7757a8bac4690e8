/**
 * What the process lends to the code that runs in it: the database, the clocks, the co-editing and the jobs.
 * `host` (or a test) fills it; everything else reads it. It hangs on the global symbol table because Next's bundles
 * and the unbundled host each have their own copy of every module.
 */
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { IsoDate } from '@/domain/language/reading'
import type { MinutesDocument, Decision } from '@/domain/document/nodes'
import type { DocumentEdit } from '@/domain/document/edit'
import type { Config } from './config'
import type { JobName, JobPayloads } from './jobs'

export type Database = PgDatabase<PgQueryResultHKT>
/** Inside a transaction use nothing else: the outer database waits for it for ever on PGlite. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** Machine time: sessions, leases, retries, limits. */
export interface MachineClock {
  /** Milliseconds since 1970, UTC. */
  now(): number
}

/** Council time: facts, dues, mails. In a demo it can be set; it never runs behind the last event. */
export interface CouncilClock {
  /** The calendar date in Europe/London. */
  today(): IsoDate
  /** ISO 8601 instant, UTC, "2027-01-14T15:30:00Z". */
  now(): string
}

/** The live documents. Only the host touches Yjs. */
export interface Collaboration {
  /** Creates the Yjs document of new minutes, once; a second call does nothing. */
  create(minutesId: string, generation: number, initial: MinutesDocument): Promise<void>
  /** The live document and decisions, flushed; null where none exists. */
  read(minutesId: string): Promise<{ document: MinutesDocument; decisions: Decision[] } | null>
  /** Makes the document read-only for all and flushes it. */
  freeze(minutesId: string): Promise<{ document: MinutesDocument; decisions: Decision[] }>
  /** Lets it be what the stored state says: writable or not. */
  restore(minutesId: string): Promise<void>
  /** Starts a new generation from the stored bytes. */
  newGeneration(minutesId: string, generation: number): Promise<void>
  /** Applies a waiting edit: replaces or inserts blocks after a node; once per node id. */
  applyEdit(minutesId: string, edit: DocumentEdit): Promise<'applied' | 'waits'>
  /** Rights have changed: checks each open connection again. */
  recheck(): Promise<void>
  /** Something was recorded that those who have the minutes of a meeting open should see: their pages look again. */
  news(meetingId: string): Promise<void>
}

export interface Runtime {
  config: Config
  db: Database
  machine: MachineClock
  council: CouncilClock
  collaboration: Collaboration
  /** Sends a job over the open transaction, so that a rolled-back command leaves none. */
  enqueue<N extends JobName>(tx: Transaction, name: N, payload: JobPayloads[N], options?: { key?: string; startAfter?: string }): Promise<void>
  /** Called after the commit of a command marked `public`: the cached pages of the authority are stale. */
  publicChanged(authorityId: string): void
  /** Moves council time (demo only) and runs the jobs that fall due in between, day by day. */
  moveCouncilTime(to: IsoDate): Promise<void>
  /** The secret that signs sessions and owners' links. */
  secret: string
}

const key = Symbol.for('matters-arising.runtime')
const holder = globalThis as { [key]?: Runtime }

/** The runtime of this process. @throws where nothing has filled it. */
export function runtime(): Runtime {
  const found = holder[key]
  if (!found) throw new Error('The runtime has not been filled: start the app through host/main.ts')
  return found
}

/** For the host and for tests. Gives back what was there before. */
export function fillRuntime(filled: Runtime | undefined): Runtime | undefined {
  const before = holder[key]
  if (filled) holder[key] = filled
  else delete holder[key]
  return before
}
