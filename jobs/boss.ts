/**
 * What runs by itself goes through pg-boss, on PGlite over the one database, on PostgreSQL with connections of its
 * own. A job is sent inside the transaction of what causes it, so that a change which rolls back leaves none.
 * Handlers must stand being run twice: a process may die between a job's work and its record.
 */
import PgBoss from 'pg-boss'
import { jobNames, type JobName, type JobPayloads } from '@/server/jobs'

/** What a job does, by name. Names without a handler are kept waiting in their queue. */
export type JobHandlers = { [N in JobName]?: (payload: JobPayloads[N]) => Promise<void> }

/** Plain SQL over some connection, as pg-boss wants it. */
export interface SqlRunner { executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> }

export interface Jobs {
  /** Sends a job over the transaction behind `over`. Jobs of one name with equal payloads that wait together run once. */
  send<N extends JobName>(over: SqlRunner, name: N, payload: JobPayloads[N], startAfter?: string): Promise<void>
  /** Begins to work. */
  work(handlers: JobHandlers): Promise<void>
  /** Lets running jobs end, at most `seconds`; what has not ended by then is handed back. */
  stop(seconds: number): Promise<void>
}

const schema = 'pgboss'
const pollSeconds = 2
/** A job that a killed process held comes back after this long, where it is not taken back at start. */
const heldSeconds = 300

/**
 * Opens the queues, making their tables where they are missing.
 * @param database the connection string of PostgreSQL, or the one database of this process
 */
export async function openJobs(database: { url: string } | SqlRunner): Promise<Jobs> {
  const own = 'url' in database
  const shared = { schema, schedule: false, supervise: true }
  const boss = new PgBoss(own
    ? { ...shared, connectionString: database.url, max: 3, application_name: 'matters-arising-jobs' }
    : { ...shared, db: database as PgBoss.Db })
  boss.on('error', (error) => console.error(`Jobs: ${error.message}`))
  await boss.start()
  for (const name of jobNames) {
    await boss.createQueue(name, { name, policy: 'standard', retryLimit: 50, retryDelay: 2, retryBackoff: true, expireInSeconds: heldSeconds })
  }
  // Alone on this database, so whatever counts as running belonged to a process that is gone.
  if (!own) await database.executeSql(`update ${schema}.job set state = 'retry', start_after = now() where state = 'active'`)
  return new BossJobs(boss)
}

class BossJobs implements Jobs {
  private readonly workers = new Map<JobName, string>()
  private stopped = false

  constructor(private readonly boss: PgBoss) {}

  async send<N extends JobName>(over: SqlRunner, name: N, payload: JobPayloads[N], startAfter?: string): Promise<void> {
    await this.boss.send(name, payload, { db: over as PgBoss.Db, ...(startAfter ? { startAfter } : {}) })
    // The transaction is still open; by the second look it has ended, or polling finds the job.
    for (const soon of [20, 250]) setTimeout(() => this.wake(name), soon).unref()
  }

  async work(handlers: JobHandlers): Promise<void> {
    for (const name of jobNames) {
      const handler = handlers[name] as ((payload: object) => Promise<void>) | undefined
      if (!handler) continue
      const worker = await this.boss.work<object>(name, { pollingIntervalSeconds: pollSeconds, batchSize: 20 }, async (jobs) => {
        const distinct = new Map(jobs.map((job) => [JSON.stringify(job.data), job.data]))
        for (const payload of distinct.values()) await this.run(name, () => handler(payload))
      })
      this.workers.set(name, worker)
    }
  }

  async stop(seconds: number): Promise<void> {
    this.stopped = true
    await this.boss.stop({ graceful: true, wait: true, timeout: seconds * 1000 })
  }

  private wake(name: JobName): void {
    const worker = this.workers.get(name)
    if (worker && !this.stopped) this.boss.notifyWorker(worker)
  }

  private async run(name: JobName, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      console.error(`Job ${name} failed and will be tried again: ${error instanceof Error ? error.message : String(error)}`)
      throw error
    }
  }
}
