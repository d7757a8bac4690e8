/** A PostgreSQL of the tests' own in a temporary folder, on a free port of this machine only. */
import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = '/usr/lib/postgresql'

/** Folder of the newest PostgreSQL programs (15 or newer), or null. */
export function postgresPrograms() {
  if (!existsSync(root)) return null
  const versions = readdirSync(root).filter((name) => Number(name) >= 15 && existsSync(join(root, name, 'bin', 'initdb')))
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest ? join(root, newest, 'bin') : null
}

/** The user PostgreSQL runs as: it refuses root. */
function servingUser() {
  if (process.getuid?.() !== 0) return {}
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim())
  return { uid: id('-u'), gid: id('-g') }
}

const freePort = () => new Promise((resolve, reject) => {
  const probe = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = probe.address()
    probe.close(() => resolve(port))
  })
})

/**
 * Starts one in a temporary folder.
 * @returns its address and how to stop it and take its folder away
 */
export async function startPostgres() {
  const programs = postgresPrograms()
  if (!programs) throw new Error('No PostgreSQL 15 or newer was found under /usr/lib/postgresql')
  const user = servingUser()
  const folder = mkdtempSync(join(tmpdir(), 'matters-postgres-'))
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const run = (program, args) => execFileSync(join(programs, program), args, { ...user, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const data = join(folder, 'data')
  const port = await freePort()
  try {
    run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'])
    // Durability is not what these tests are about.
    const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=100`
    run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start'])
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not be started: ${error.stderr?.toString() || error.message}`)
  }
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      try {
        run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}
