/** A Chromium for the journeys: what is there, else Debian's as root, else Playwright's own. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

const run = (program, args, env = {}) => spawnSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })

/** Path of a Chromium that is installed, or null. */
export function findChromium() {
  const named = process.env.CHROMIUM
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, which is not there.`)
  return named ?? usual.find(existsSync) ?? null
}

/**
 * @returns words for what was found or done
 * @throws where no way leads to one
 */
export function ensureChromium() {
  const found = findChromium()
  if (found) return `Chromium found at ${found}`
  if (process.getuid?.() === 0 && run('apt-get', ['--version']).status === 0) {
    run('apt-get', ['update'])
    const done = run('apt-get', ['install', '-y', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' })
    if (done.status === 0 && findChromium()) return 'Chromium installed from the packages of this system'
  }
  const done = run(process.execPath, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'])
  if (done.status === 0) return 'Chromium installed by Playwright'
  throw new Error(`No Chromium could be found or installed. Set CHROMIUM to the path of one.\n${done.stdout}${done.stderr}`)
}
