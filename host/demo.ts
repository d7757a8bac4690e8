/** The demo council, made at the first start of an empty installation. */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markDemo, authorityIds } from './installation'
import type { Config } from '@/server/config'
import { fillRuntime, type Runtime } from '@/server/runtime'

/** Makes the council through the real commands. @param onProgress told what has been made so far, in words */
export type DemoLoader = (runtime: Runtime, onProgress: (line: string) => void) => Promise<void>

const marker = (dataDir: string) => join(dataDir, 'demo-being-made')

/**
 * A process that was killed while it made the demo council left half of one: it is taken away.
 * @throws on PostgreSQL, whose database is for its owner to empty
 */
export function clearBrokenDemo(config: Config): void {
  if (!existsSync(marker(config.dataDir))) return
  if (config.databaseUrl) throw new Error('The demo council in this database was broken off half way. Empty the database, delete "demo-being-made" in the data folder, and start again.')
  rmSync(join(config.dataDir, 'db'), { recursive: true, force: true })
  rmSync(marker(config.dataDir), { force: true })
}

/** Makes the demo council where it is wanted and nothing is there yet. */
export async function demoStep({ config, runtime, loadDemo, tidy, say }: { config: Config; runtime: Runtime; loadDemo: DemoLoader | null; tidy(): Promise<void>; say(line: string): void }): Promise<void> {
  if (!config.demo || !loadDemo || (await authorityIds(runtime.db)).length > 0) return
  const began = performance.now()
  say('Making the demo council, once ...')
  writeFileSync(marker(config.dataDir), '')
  await markDemo(runtime.db)
  // Its history's mails are to people who do not exist: they stay here, whatever mail server is set.
  const quiet = { ...runtime, config: { ...config, smtpUrl: null } }
  fillRuntime(quiet)
  await loadDemo(quiet, (line) => say(`  ${line}`))
  await tidy()
  fillRuntime(runtime)
  rmSync(marker(config.dataDir), { force: true })
  say(`Demo council made (${((performance.now() - began) / 1000).toFixed(0)} s)`)
}
