/** Makes the demo council once, by starting the app on an empty folder; every journey works on a copy. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentBuild, preparedFolder, serve } from './server'

export default async function prepare(): Promise<void> {
  const stamp = join(preparedFolder, '..', 'demo.stamp')
  const build = currentBuild()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === build && existsSync(preparedFolder)) return
  rmSync(preparedFolder, { recursive: true, force: true })
  mkdirSync(preparedFolder, { recursive: true })
  const served = await serve({ folder: preparedFolder, patience: 300_000 })
  await served.stop()
  writeFileSync(stamp, build)
}
