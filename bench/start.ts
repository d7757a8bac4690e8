/** `npm start` itself: how long the demo council takes, a warm start after a clean stop, and stopping. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { median, within, type Measurement } from './measure'
import { start } from './site/serve'

const command = ['scripts/start.mjs']
const warmStarts = 3

export async function run(): Promise<Measurement[]> {
  // Packages and build are there before the clock runs, as after any first start.
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' })
  if (built.status !== 0) throw new Error(built.stderr)
  const dataDir = mkdtempSync(join(tmpdir(), 'matters-bench-'))
  const options = { cwd: process.cwd(), dataDir, env: { DEMO: 'true' } }
  try {
    const first = await start(command, options)
    const stopped = [await first.stop()]
    const warm: number[] = []
    for (let at = 0; at < warmStarts; at += 1) {
      const again = await start(command, options)
      warm.push(again.startedIn)
      stopped.push(await again.stop())
    }
    return [
      within('first start with the demo council, after the build, until the first page answers', first.startedIn / 1000, 's', 90),
      within('warm start after a clean stop, until the first page answers', median(warm) / 1000, 's', 5),
      within('from SIGTERM to the end, at most', Math.max(...stopped) / 1000, 's', 10),
    ]
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
