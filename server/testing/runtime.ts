import { openTestDatabase } from '@/db/testing/database'
import { parseConfig } from '@/server/config'
import { fillRuntime, type Runtime } from '@/server/runtime'
import type { JobName } from '@/server/jobs'
import { TestCouncilClock, TestMachineClock } from './clocks'
import { MemoryCollaboration } from './collaboration'

export interface TestRuntime extends Runtime {
  council: TestCouncilClock
  machine: TestMachineClock
  collaboration: MemoryCollaboration
  /** Jobs sent, in order. Those of a rolled-back command stand here too: pg-boss's own transaction is tested in `host`. */
  sent: { name: JobName; payload: unknown }[]
  /** Authorities whose pages were said to have changed. */
  changed: string[]
  close(): Promise<void>
}

/** A runtime on a fresh database with clocks that stand still, entered as the process's own. */
export async function openTestRuntime(at = '2027-01-18T10:00:00Z'): Promise<TestRuntime> {
  const opened = await openTestDatabase()
  const sent: TestRuntime['sent'] = []
  const changed: string[] = []
  const council = new TestCouncilClock(at)
  const filled: TestRuntime = {
    config: parseConfig({ DEMO: 'false' }),
    db: opened.db,
    machine: new TestMachineClock(),
    council,
    collaboration: new MemoryCollaboration(() => opened.db),
    enqueue: async (_tx, name, payload) => void sent.push({ name, payload }),
    publicChanged: (authorityId) => void changed.push(authorityId),
    moveCouncilTime: async (to) => council.set(to),
    secret: 'a secret for tests, forty characters long',
    sent, changed,
    close: async () => {
      fillRuntime(undefined)
      await opened.close()
    },
  }
  fillRuntime(filled)
  return filled
}
