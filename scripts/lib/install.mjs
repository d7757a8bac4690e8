/** Packages: installed when the lock file is not the one that was installed last. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const note = join(root, 'node_modules', '.cache', 'installed-lock')

/** @returns whether anything had to be installed @throws where npm fails */
export function ensurePackages() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return false
  if (!matchesInstalled()) {
    const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', env: { ...process.env, NODE_ENV: 'development' } })
    if (done.status !== 0) throw new Error(`npm ci failed:\n${done.stdout}${done.stderr}`)
  }
  mkdirSync(join(note, '..'), { recursive: true })
  writeFileSync(note, lock)
  return true
}

/** Whether somebody ran npm by hand: npm's own note of what is installed names the same versions. */
function matchesInstalled() {
  const own = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(own)) return false
  const installed = JSON.parse(readFileSync(own, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => path === '' || installed[path]?.version === version || ((optional || devOptional || peer) && !installed[path]))
}
