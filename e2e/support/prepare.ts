/** Makes the demo council once, by starting the app on an empty folder; every journey works on a copy. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { currentBuild, preparedFolder, serve } from './server'

export default async function prepare(): Promise<void> {
  const stamp = `${preparedFolder}.stamp`
  const build = currentBuild()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === build && existsSync(preparedFolder)) return
  rmSync(preparedFolder, { recursive: true, force: true })
  mkdirSync(preparedFolder, { recursive: true })
  const served = await serve({ folder: preparedFolder, patience: 600_000 })
  await served.stop()
  writeFileSync(stamp, build)
}
