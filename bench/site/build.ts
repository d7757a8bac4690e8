/**
 * The product with the yardstick pages beside its own, built in a copy: the pages that are measured and those that
 * they are measured against run in one process.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const copy = join('data', 'bench', 'site')
const parts = ['app', 'components', 'db', 'domain', 'drizzle', 'formats', 'host', 'jobs', 'mail', 'public', 'scripts', 'server', 'package.json', 'package-lock.json', 'next.config.js', 'tsconfig.json', 'tsconfig.next.json']
const yardsticks = [['fixed-rows.tsx', 'app/(workspace)/desk/fixed-rows/page.tsx'], ['bare-layout.tsx', 'app/(bare)/layout.tsx'], ['bare-page.tsx', 'app/(bare)/bare/page.tsx']] as const

/** Packages take no room twice: the same files under a second name. Next follows no link out of its root. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name === '.cache') continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}

/** @returns the folder of the copy and the name of its build */
export function buildSite(): { folder: string; build: string } {
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const part of parts) if (existsSync(part)) cpSync(part, join(copy, part), { recursive: true })
  for (const [from, to] of yardsticks) cpSync(join('bench', 'site', from), join(copy, to))
  linkTree('node_modules', join(copy, 'node_modules'))
  const done = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`The pages to be measured could not be built:\n${done.stdout}${done.stderr}`)
  return { folder: copy, build: readFileSync(join(copy, '.builds', 'current'), 'utf8').trim() }
}
