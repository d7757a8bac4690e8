import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DataFolderInUse, takeLock } from './lock'

let folder: string
let children: ChildProcess[] = []
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'matters-lock-')) })
afterEach(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) { child.kill('SIGKILL'); await once(child, 'exit') }
  children = []
  rmSync(folder, { recursive: true, force: true })
})

function holder(rounds = 1, inFolder = folder): ChildProcess {
  const child = fork(join(import.meta.dirname, 'testing', 'lock-holder.ts'), [inFolder, String(rounds)], { execArgv: ['--import', 'tsx'] })
  children.push(child)
  return child
}
const said = async (child: ChildProcess) => ((await once(child, 'message')) as [string])[0]

describe('the lock of a data folder', () => {
  it('refuses a second process in words and leaves nothing behind', async () => {
    const lock = await takeLock(folder)
    await expect(takeLock(folder)).rejects.toThrow(DataFolderInUse)
    await expect(takeLock(folder)).rejects.toThrow(`(number ${process.pid}) is using the data folder`)
    await lock.release()
    expect(readdirSync(folder)).toEqual([])
    await (await takeLock(folder)).release()
  })

  it('lets exactly one of eight through that start together', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => said(holder())))
    expect(answers.filter((answer) => answer === 'held')).toHaveLength(1)
    const owner = children[answers.indexOf('held')]
    expect(answers.filter((answer) => answer === `refused by ${owner?.pid}`)).toHaveLength(7)
  })

  it('is never held twice while six processes take it and let it go', async () => {
    const running = Array.from({ length: 6 }, () => holder(40))
    const ends = await Promise.all(running.map(async (child) => {
      const [held, [code]] = await Promise.all([once(child, 'message'), once(child, 'exit')])
      return { held: Number(held[0]), code: Number(code) }
    }))
    expect(ends.map((end) => end.code)).toEqual([0, 0, 0, 0, 0, 0])
    expect(ends.reduce((sum, end) => sum + end.held, 0)).toBeGreaterThan(6)
  })

  it('is free at once when its owner is killed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const child = holder()
      expect(await said(child)).toBe('held')
      child.kill('SIGKILL')
      await once(child, 'exit')
      const before = performance.now()
      const lock = await takeLock(folder)
      expect(performance.now() - before).toBeLessThan(500)
      await lock.release()
    }
  })

  it('serves a folder whose path is longer than a socket can have', async () => {
    const deep = join(folder, 'd'.repeat(90), 'e'.repeat(90))
    const lock = await takeLock(deep)
    await expect(takeLock(deep)).rejects.toThrow(DataFolderInUse)
    await lock.release()
  })
})
