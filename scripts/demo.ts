/**
 * `npm run demo`: says what the data folder holds. `npm run demo -- --reset`: empties it, so that the next start makes
 * the demo council anew. Refused while a process holds the folder, on PostgreSQL, and where it holds a real council.
 */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
import { authorities } from '@/db/schema'
import { DataFolderInUse, takeLock } from '@/host/lock'
import { readSettings } from '@/host/settings'
import { ConfigError, type Config } from '@/server/config'
import { markedAsDemo } from '@/server/installation'

/** Whether the folder holds a demonstration, a real council, or nothing yet. */
async function held(config: Config): Promise<'demo' | 'council' | 'nothing'> {
  if (!existsSync(join(config.dataDir, 'db'))) return 'nothing'
  // A demo that was broken off while it was made is one too.
  if (existsSync(join(config.dataDir, 'demo-being-made'))) return 'demo'
  const opened = await openDatabase(config)
  try {
    await migrate(opened.db)
    if (await markedAsDemo(opened.db)) return 'demo'
    return (await opened.db.select().from(authorities).limit(1)).length > 0 ? 'council' : 'nothing'
  } finally {
    await opened.close()
  }
}

function reset(config: Config, holds: 'demo' | 'council' | 'nothing'): number {
  if (holds === 'council') {
    console.error(`${config.dataDir} holds the records of a real council, so nothing was taken away. Delete the folder yourself if that is meant.`)
    return 1
  }
  for (const name of ['db', 'demo-being-made']) rmSync(join(config.dataDir, name), { recursive: true, force: true })
  console.log(holds === 'demo' ? `The demo council in ${config.dataDir} was taken away. The next start makes it anew, with today's date.` : `${config.dataDir} held nothing yet. The next start makes the demo council.`)
  return 0
}

async function main(args: readonly string[]): Promise<number> {
  const config = readSettings()
  if (config.databaseUrl) {
    console.error('The records are in PostgreSQL (DATABASE_URL), which this leaves alone: empty that database yourself, and the next start makes the demo council.')
    return 1
  }
  const lock = await takeLock(config.dataDir)
  try {
    const holds = await held(config)
    if (args.includes('--reset')) return reset(config, holds)
    const words = { demo: 'holds the demo council. Start anew with npm run demo -- --reset.', council: 'holds the records of a real council.', nothing: 'holds nothing yet. npm start makes the demo council in it.' }
    console.log(`${config.dataDir} ${words[holds]}`)
    return 0
  } finally {
    await lock.release()
  }
}

main(process.argv.slice(2)).then((code) => { process.exitCode = code }, (error: unknown) => {
  console.error(error instanceof ConfigError ? error.lines.join('\n') : error instanceof DataFolderInUse ? error.message : error)
  process.exitCode = 1
})
