/**
 * npm run bench [-- name ...] [-- --json]: measures, each thing against its yardstick inside one run.
 * Timings are no tests: the machine is noisy, so what counts is the ratio.
 */
import type { Measurement } from './measure'

type Bench = (args: string[]) => Promise<Measurement[]>

/** Loaded when asked for, so that one bench does not need what another does. */
const benches: Record<string, () => Promise<Bench>> = {
  reading: async () => (await import('./reading')).run,
  dates: async () => (await import('./dates')).run,
  // Files first: the memory of their process is measured whole, and texts leave theirs behind.
  fuzz: async () => async (args) => [...await (await import('./fuzz-readers')).run(args), ...await (await import('./fuzz')).run(args)],
  'fuzz-readers': async () => (await import('./fuzz-readers')).run,
  door: async () => (await import('./door')).run,
  pages: async () => (await import('./pages')).run,
  start: async () => (await import('./start')).run,
  typing: async () => (await import('./typing')).run,
  kill: async () => (await import('./kill')).run,
  backfill: async () => (await import('./backfill')).run,
}
/** Those that need an argument or run long are only run by name. */
const byNameOnly = new Set(['dates', 'fuzz', 'fuzz-readers', 'kill'])

const args = process.argv.slice(2)
const json = args.includes('--json')
const rest = args.filter((arg) => arg !== '--json')
const named = rest.filter((arg) => arg in benches)
const chosen = named.length > 0 ? named : Object.keys(benches).filter((name) => !byNameOnly.has(name))
const options = rest.filter((arg) => !(arg in benches))

const measurements: Measurement[] = []
for (const name of chosen) {
  const load = benches[name]
  if (!load) continue
  if (!json) console.log(`\n${name}`)
  for (const row of await (await load())(options)) {
    measurements.push(row)
    if (!json) console.log(`  ${row.met ? 'met   ' : 'MISSED'} ${row.name}: ${row.ratio === null ? `${row.value} ${row.unit}` : `${row.value} against ${row.baseline} ${row.unit}, ratio ${row.ratio}`} (${row.target})`)
  }
}
if (json) console.log(JSON.stringify({ measurements }, null, 2))
process.exit(0)
