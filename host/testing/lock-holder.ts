/**
 * A process of its own that takes the lock of the folder given. Once: it says how that went and holds it until killed.
 * Several rounds: it takes it and lets it go, and leaves a witness file while it holds it; one that stands there
 * already means that two held it at once.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataFolderInUse, takeLock } from '../lock'

const [folder = '', rounds = '1'] = process.argv.slice(2)
const witness = join(folder, 'witness')

async function once(): Promise<void> {
  try {
    await takeLock(folder)
    process.send?.('held')
    process.on('message', () => undefined)
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error
    process.send?.(`refused by ${error.holder.pid}`)
  }
}

async function often(times: number): Promise<void> {
  let held = 0
  for (let round = 0; round < times; round += 1) {
    try {
      const lock = await takeLock(folder)
      writeFileSync(witness, String(process.pid), { flag: 'wx' })
      held += 1
      await new Promise((done) => setImmediate(done))
      rmSync(witness)
      await lock.release()
    } catch (error) {
      if (!(error instanceof DataFolderInUse)) throw error
    }
  }
  process.send?.(held)
}

await (rounds === '1' ? once() : often(Number(rounds)))
