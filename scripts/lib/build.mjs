/**
 * Builds: pages by Next, the host by esbuild, into a folder named after the content of the sources. A build is made
 * beside and moved to its name when it is whole; `.builds/current` says which one runs. One that fails changes nothing.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as bundle } from 'esbuild'
import { root } from './root.mjs'

const builds = join(root, '.builds')
const pointer = join(builds, 'current')
/** Where this process makes its build: another may be making one at the same time. */
const making = `new-${process.pid}`
const fresh = join(builds, making)

/** What a build is made of. Tests and documents are not. */
const sources = ['app', 'components', 'db', 'domain', 'formats', 'host', 'jobs', 'mail', 'public', 'server']
const files = ['next.config.js', 'package-lock.json', 'tsconfig.json', 'tsconfig.next.json', 'postcss.config.js']
const leftOut = /\.test\.tsx?$|\/testing\//

function* walk(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* walk(path)
    else if (!leftOut.test(path)) yield path
  }
}

/** A digest of every source: names the build. */
export function sourcesDigest() {
  const hash = createHash('sha256').update(process.version.split('.')[0])
  const all = [...sources.filter((name) => existsSync(join(root, name))).flatMap((name) => [...walk(name)]), ...files.filter((name) => existsSync(join(root, name)))]
  for (const path of all) hash.update(path).update('\0').update(readFileSync(join(root, path))).update('\0')
  return hash.digest('hex').slice(0, 12)
}

/** Name of the build that runs, or null. */
export function currentBuild() {
  if (!existsSync(pointer)) return null
  const name = readFileSync(pointer, 'utf8').trim()
  return existsSync(join(builds, name, 'host.mjs')) ? name : null
}

/** Where a build's pages lie, relative to the root, as next.config.js takes it. */
export const pagesOf = (name) => `.builds/${name}/next`
/** The bundled host of a build. */
export const hostOf = (name) => join(builds, name, 'host.mjs')

function buildPages() {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const done = spawnSync(process.execPath, [next, 'build'], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8',
    env: { ...process.env, NEXT_DIST_DIR: `.builds/${making}/next`, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (done.status !== 0) throw new Error(`The pages could not be built:\n${done.stdout}${done.stderr}`)
}

async function buildHost() {
  await bundle({
    // The thread that reads old files is started from a file of its own beside the host (formats/old/thread.ts).
    entryPoints: { host: join(root, 'host', 'main.ts'), 'old-reader': join(root, 'formats', 'old', 'worker.ts') }, outdir: fresh, outExtension: { '.js': '.mjs' },
    bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', sourcemap: true, logLevel: 'silent',
    alias: { '@': root }, absWorkingDir: root,
  })
}

/**
 * Makes the build for the sources as they stand, unless there is one.
 * @returns its name, and whether it had to be made
 * @throws where it fails; the last good one stays the current one
 */
export async function ensureBuild() {
  const name = sourcesDigest()
  if (currentBuild() === name) return { name, made: false }
  if (!existsSync(hostOf(name))) {
    mkdirSync(fresh, { recursive: true })
    try {
      await buildHost()
      buildPages()
      rmSync(join(builds, name), { recursive: true, force: true })
      renameSync(fresh, join(builds, name))
    } finally {
      rmSync(fresh, { recursive: true, force: true })
    }
  }
  const beside = `${pointer}.${process.pid}`
  writeFileSync(beside, `${name}\n`)
  renameSync(beside, pointer)
  forgetOldBuilds(name)
  return { name, made: true }
}

/** Keeps a few: processes may still be running earlier ones. */
function forgetOldBuilds(name) {
  const others = readdirSync(builds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== name && !entry.name.startsWith('new-'))
    .map((entry) => ({ path: join(builds, entry.name), at: statSync(join(builds, entry.name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
  for (const old of others.slice(5)) rmSync(old.path, { recursive: true, force: true })
}
