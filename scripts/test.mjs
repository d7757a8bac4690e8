/**
 * `npm test`: lint, types, unit tests, integration tests on PGlite and, where one is found, on PostgreSQL, and
 * journeys in a browser. It installs what it needs, says which part ran and how long it took, goes on after a part
 * that failed, and ends with the sum of all.
 *
 * TEST_DATABASE_URL names a PostgreSQL to use; else the programs under /usr/lib/postgresql serve one for the tests.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensurePackages } from './lib/install.mjs'
import { root } from './lib/root.mjs'
import { seconds, step } from './lib/steps.mjs'

const results = mkdtempSync(join(tmpdir(), 'matters-results-'))
const programs = join(root, 'node_modules')
const sum = { passed: 0, failed: 0 }

/** Runs one program of node_modules in view of the reader. @returns whether it ended well */
function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}

/** One part: its heading, its tests counted from what its runner wrote down, its time. */
async function part(title, work) {
  const began = performance.now()
  console.log(`\n== ${title} ==`)
  const counts = await work().catch((error) => {
    console.error(error.message)
    return { passed: 0, failed: 1 }
  })
  sum.passed += counts.passed
  sum.failed += counts.failed
  console.log(`${title}: ${counts.passed} passed, ${counts.failed} failed (${seconds(began)})`)
}

/** A check that is one thing: it holds or it does not. */
const check = async (args) => ((await run(args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** What vitest wrote down; a run that ended badly never counts as whole. */
async function vitest(project, env = {}) {
  const file = join(results, `${project}-${env.TEST_ON ?? 'pglite'}.json`)
  const well = await run([join(programs, 'vitest', 'vitest.mjs'), 'run', '--project', project, '--reporter', 'default', '--reporter', 'json', '--outputFile.json', file], env)
  const told = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: told.numPassedTests, failed: Math.max(told.numFailedTests, well ? 0 : 1) }
}

async function journeys() {
  const { ensureBuild } = await import('./lib/build.mjs')
  const { ensureChromium } = await import('./lib/chromium.mjs')
  await step('Chromium', async () => ensureChromium(), (words) => words)
  await step('Build', ensureBuild, ({ made, name }) => (made ? `Built ${name}` : `Build ${name} is current`))
  const file = join(results, 'journeys.json')
  const well = await run([join(programs, '@playwright', 'test', 'cli.js'), 'test', '--reporter', 'list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(file, 'utf8')).stats
  return { passed: expected + flaky, failed: Math.max(unexpected, well ? 0 : 1) }
}

async function onPostgres() {
  const { postgresPrograms, startPostgres } = await import('./lib/postgres.mjs')
  const given = process.env.TEST_DATABASE_URL
  if (!given && !postgresPrograms()) {
    console.log('\nIntegration on PostgreSQL did not run: no TEST_DATABASE_URL, and no PostgreSQL 15 or newer under /usr/lib/postgresql.')
    return
  }
  const own = given ? null : await startPostgres()
  try {
    await part('Integration on PostgreSQL', () => vitest('integration', { TEST_ON: 'postgres', TEST_DATABASE_URL: given ?? own.url }))
  } finally {
    own?.stop()
  }
}

async function main() {
  const began = performance.now()
  await step('Packages', async () => ensurePackages(), (installed) => (installed ? 'Packages installed' : 'Packages are current'))
  // Each keeps one core busy.
  await Promise.all([
    part('Lint', () => check([join(programs, 'eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'])),
    part('Types', () => check([join(programs, 'typescript', 'bin', 'tsc'), '--noEmit'])),
  ])
  await part('Unit', () => vitest('unit'))
  await part('Integration on PGlite', () => vitest('integration'))
  await onPostgres()
  await part('Journeys', journeys)
  console.log(`\nAll of it took ${seconds(began)}.`)
}

main()
  .catch((error) => {
    console.error(error.message)
    sum.failed += 1
  })
  .finally(() => {
    rmSync(results, { recursive: true, force: true })
    console.log(`${sum.passed} passed, ${sum.failed} failed`)
    process.exitCode = sum.failed === 0 ? 0 : 1
  })
