/** Entry of the process: `node .builds/<build>/host.mjs`; in development `node --import tsx host/main.ts --dev`. */
import { resolve } from 'node:path'
import { ConfigError } from '@/server/config'
import { loadDemoCouncil } from '@/server/demo/load'
import { demoGuests } from '@/server/sign-in/guests'
import { DataFolderInUse } from './lock'
import { readSettings } from './settings'
import { PortInUse, startHost } from './start'

const stopWithin = 9_500

function fail(error: unknown): never {
  if (error instanceof ConfigError) console.error('The settings cannot be used, so nothing was opened:')
  const inWords = error instanceof ConfigError || error instanceof DataFolderInUse || error instanceof PortInUse
  console.error(error instanceof Error ? (inWords ? error.message : error.stack) : String(error))
  process.exit(1)
}

async function main(): Promise<void> {
  const config = readSettings()
  const pages = process.argv.includes('--without-pages') ? 'none' : process.argv.includes('--dev') ? 'dev' : 'built'
  const host = await startHost({ config: { ...config, dataDir: resolve(config.dataDir) }, pages, distDir: process.env['NEXT_DIST_DIR'] ?? null, loadDemo: loadDemoCouncil, say: (line) => console.log(line) })
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    console.log('Stopping: storing open documents, ending jobs ...')
    setTimeout(() => { console.error('Not everything ended in time.'); process.exit(1) }, stopWithin).unref()
    host.stop().then(() => { console.log('Stopped.'); process.exit(0) }, fail)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  await greet(config.publicUrl)
  process.send?.('ready')
}

async function greet(address: string): Promise<void> {
  const guests = await demoGuests()
  console.log(`\nReady: ${address}`)
  if (guests.length === 0) return
  console.log(`Come in at ${address}/sign-in as`)
  for (const guest of guests) console.log(`  ${guest.name}, ${guest.what}`)
}

/**
 * postgres.js writes in a later turn, to a connection that may have closed meanwhile, and throws where nobody can catch
 * it. Its query is refused by the closing itself; so this one must not end the process. Any other does.
 */
process.on('uncaughtException', (error) => {
  if (/nextWrite/.test(error.stack ?? '') && /[\\/]postgres[\\/]/.test(error.stack ?? '')) return void console.error(`The connection to the database closed in mid-write: ${error.message}`)
  console.error(error.stack)
  process.exit(1)
})

main().catch(fail)
