/**
 * One process a data folder. The lock is a unix socket that its owner listens on: when the owner is killed, the
 * kernel closes it, and the next start sees at once that nobody answers.
 *
 * No two processes ever bind, move or delete the same name, so a stale one can be cleared without a race: each listens
 * under a name of its own, and only then looks at the others. Of two that start together at least the later sees
 * the earlier; the one whose name sorts first stays, the other steps back. (A kernel's sockets: one machine.)
 */
import { createConnection, createServer, type Server } from 'node:net'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export interface Lock { release(): Promise<void> }

/** Raised where another process holds the data folder; the message is for the person who started this one. */
export class DataFolderInUse extends Error {
  constructor(folder: string, readonly holder: Holder) {
    super(
      `Another process${holder.pid > 0 ? ` (number ${holder.pid})` : ''} is using the data folder ${folder}. ` +
        'Nothing was opened. Stop that one first, or name another folder with DATA_DIR.',
    )
    this.name = 'DataFolderInUse'
  }
}

interface Holder { state: 'starting' | 'running'; pid: number }

const pattern = /^lock-[0-9a-f]{12}\.sock$/
/** A socket's path holds 107 bytes on Linux, 103 on macOS. */
const longestPath = 100

/**
 * Takes the lock of a data folder, creating the folder where it is missing. Opens no other file in it.
 * @throws {DataFolderInUse}
 */
export async function takeLock(dataDir: string): Promise<Lock> {
  mkdirSync(dataDir, { recursive: true })
  const folder = socketFolder(dataDir)
  for (;;) {
    const mine = await Candidate.listen(folder)
    const settled = mine ? await settle(mine) : 'stepped-back'
    if (settled === 'mine') return { release: () => mine?.close() ?? Promise.resolve() }
    await mine?.close()
    if (settled !== 'stepped-back') throw new DataFolderInUse(resolve(dataDir), settled)
    await wait(20 + Math.random() * 60)
  }
}

/** The data folder itself; where its path is too long for a socket, one in the temporary folder named after it. */
function socketFolder(dataDir: string): string {
  const name = '/lock-0123456789ab.sock.new'
  const near = relative(process.cwd(), dataDir) || '.'
  for (const folder of [resolve(dataDir), near]) if (Buffer.byteLength(folder + name) <= longestPath) return folder
  const digest = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16)
  const elsewhere = join(tmpdir(), `matters-${digest}`)
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 })
  return elsewhere
}

async function settle(mine: Candidate): Promise<'mine' | 'stepped-back' | Holder> {
  for (;;) {
    let waiting = false
    for (const name of others(mine)) {
      const holder = await ask(join(mine.folder, name))
      if (holder === null) rmSync(join(mine.folder, name), { force: true })
      else if (holder.state === 'running') return holder
      else if (name < mine.name) return 'stepped-back'
      else waiting = true
    }
    if (!waiting) {
      mine.state = 'running'
      return 'mine'
    }
    await wait(10)
  }
}

const others = (mine: Candidate) => readdirSync(mine.folder).filter((name) => pattern.test(name) && name !== mine.name).sort()

/** A socket of this process's own, with what it answers to those who ask. */
class Candidate {
  state: Holder['state'] = 'starting'

  private constructor(readonly folder: string, readonly name: string, private readonly server: Server) {}

  /** Null where its file vanished before it had its name. */
  static async listen(folder: string): Promise<Candidate | null> {
    const name = `lock-${randomBytes(6).toString('hex')}.sock`
    const server = createServer()
    const candidate = new Candidate(folder, name, server)
    server.on('connection', (socket) => {
      socket.on('error', () => undefined)
      socket.end(JSON.stringify({ state: candidate.state, pid: process.pid } satisfies Holder))
    })
    // Bound under another name first: what bears a lock's name has been listening from the start.
    const fresh = join(folder, `${name}.new`)
    await new Promise<void>((done, failed) => server.once('error', failed).listen(fresh, () => done()))
    server.unref()
    try {
      renameSync(fresh, join(folder, name))
    } catch {
      await candidate.close()
      return null
    }
    return candidate
  }

  async close(): Promise<void> {
    rmSync(join(this.folder, this.name), { force: true })
    await new Promise<void>((done) => this.server.close(() => done()))
  }
}

/** What the owner of a socket says; null where nobody listens any more. */
function ask(path: string): Promise<Holder | null> {
  return new Promise((answer) => {
    let text = ''
    const socket = createConnection(path)
    socket.setEncoding('utf8')
    // Alive, but too busy to answer in time: counts as running.
    socket.setTimeout(5_000, () => { socket.destroy(); answer({ state: 'running', pid: 0 }) })
    socket.on('data', (part: string) => { text += part })
    socket.on('error', () => answer(null))
    socket.on('end', () => {
      try {
        answer(JSON.parse(text) as Holder)
      } catch {
        answer(null)
      }
    })
  })
}
