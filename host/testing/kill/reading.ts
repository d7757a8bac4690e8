/** Kills the process at random points of reading old minutes, and counts what was read, lost, or read twice. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { count, eq, sql } from 'drizzle-orm'
import { oldDocuments, oldFiles, oldPromises } from '@/db/schema'
import { zipOf } from '@/formats/old/testing/zip'
import type { Database } from '@/server/runtime'
import { fillCouncil } from '../council'
import { openVictim } from './child'

export interface ReadingKills {
  kills: number
  files: number
  /** Kills before which something was read, and after which something was left. */
  underWay: number
  /** Files in the end that hold no minutes, or those of more than one meeting. */
  lost: number
  twice: number
  /** Promises in the end, and those that should stand there. */
  promises: number
  expected: number
  /** Whatever was half there between two lives of the process. */
  half: string[]
}

const promisesEach = 3

/** Minutes of the nth meeting: three promises, and what was promised at the one before is told. */
function text(nth: number): string {
  const date = `${1 + (nth % 28)} ${['January', 'March', 'May', 'July', 'September', 'November'][Math.floor(nth / 28) % 6]} 2016`
  const item = (number: number, thing: string) => `${number}.    ${thing}\n\nThe report on ${thing.toLowerCase()} number ${nth} was introduced.\n\nRESOLVED\n\n1.    That the Head of Finance circulate the figures on ${thing.toLowerCase()} number ${nth} to all members.`
  return `Minutes of a meeting of the Corporate Parenting Panel held at County Hall on ${date} at 10.00 am.\n\n${[item(1, 'Foster carers'), item(2, 'Bus passes'), item(3, 'Tenancies')].join('\n\n')}\n`
}

async function give(db: Database, dataDir: string, files: number): Promise<void> {
  const row = (name: string, bytes: Uint8Array, archive: boolean) => {
    const digest = createHash('sha256').update(bytes).digest('hex')
    const folder = join(dataDir, 'old-minutes', digest.slice(0, 2))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, digest), bytes)
    return { authorityId: 'wold', name, size: bytes.length, digest, archive, givenAt: '2027-01-18T10:00:00Z' }
  }
  const half = Math.floor(files / 2)
  const zip = zipOf(Array.from({ length: files - half }, (_, at) => ({ name: `zipped ${at}.txt`, bytes: text(half + at) })))
  await db.insert(oldFiles).values([row('all.zip', zip, true), ...Array.from({ length: half }, (_, at) => row(`${at}.txt`, Buffer.from(text(at)), false))])
}

/** What is half there: a file called read without its minutes, minutes of one that is not, minutes without their promises. */
async function halfDone(db: Database): Promise<string[]> {
  const rows = await db.select({ name: oldFiles.name, state: oldFiles.state, documents: sql<number>`count(${oldDocuments.id})::int` }).from(oldFiles).leftJoin(oldDocuments, eq(oldDocuments.fileId, oldFiles.id)).where(eq(oldFiles.archive, false)).groupBy(oldFiles.name, oldFiles.state)
  const promises = await db.select({ id: oldDocuments.id, number: sql<number>`count(${oldPromises.id})::int` }).from(oldDocuments).leftJoin(oldPromises, eq(oldPromises.documentId, oldDocuments.id)).groupBy(oldDocuments.id)
  return [
    ...rows.filter((one) => one.documents !== (one.state === 'read' ? 1 : 0)).map((one) => `${one.name} is ${one.state} and has minutes of ${one.documents}`),
    ...promises.filter((one) => one.number !== promisesEach).map((one) => `${one.id} has ${one.number} promises`),
  ]
}

async function left(db: Database): Promise<number> {
  const [waiting] = await db.select({ n: count() }).from(oldFiles).where(eq(oldFiles.state, 'waiting'))
  const [unlooked] = await db.select({ n: count() }).from(oldDocuments).where(eq(oldDocuments.compared, false))
  return (waiting?.n ?? 0) + (unlooked?.n ?? 0)
}

/** @param rounds how often it is killed */
export async function killWhileReading(rounds: number, files = 160, onRound: (round: number) => void = () => undefined): Promise<ReadingKills> {
  const victim = await openVictim()
  try {
    await victim.between(async ({ db }) => {
      await fillCouncil(db, [])
      await give(db, victim.dataDir, files)
    })
    const half: string[] = []
    let underWay = 0
    let before = 0
    // So long after its start that something was read, and not all: that depends on the machine.
    let patience = 1_000
    for (let round = 0; round < rounds; round += 1) {
      if (round % 4 === 3) {
        victim.spawn()
        await pause(Math.random() * 2_000)
      } else {
        await victim.start()
        await pause(patience * (0.5 + Math.random()))
      }
      await victim.kill()
      await victim.between(async ({ db }) => {
        half.push(...await halfDone(db))
        const [read] = await db.select({ n: count() }).from(oldDocuments)
        const now = read?.n ?? 0
        if (now > before && (await left(db)) > 0) underWay += 1
        if (round % 4 !== 3) patience *= now === before ? 1.7 : now - before > files / 10 ? 0.6 : 1
        before = now
      })
      onRound(round + 1)
    }
    for (let more = files; more > 0;) {
      await victim.start()
      await pause(3_000)
      await victim.stop()
      more = await victim.between(({ db }) => left(db))
    }
    return await victim.between(async ({ db }) => {
      const held = await db.select({ digest: oldFiles.digest, n: sql<number>`count(${oldDocuments.id})::int` }).from(oldFiles).leftJoin(oldDocuments, eq(oldDocuments.fileId, oldFiles.id)).where(eq(oldFiles.archive, false)).groupBy(oldFiles.digest)
      return {
        kills: rounds, files, underWay, half, lost: files - held.filter((one) => one.n > 0).length, twice: held.filter((one) => one.n > 1).length,
        promises: await db.$count(oldPromises), expected: files * promisesEach,
      }
    })
  } finally {
    await victim.close()
  }
}
