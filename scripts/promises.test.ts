import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('the example prints what a text promises, by whom, by when and why', () => {
  const input = 'Minutes of a meeting of the Ferries Panel held at the Quay House on 4 March 2027.\n\n1. Moorings\n\nRESOLVED\n\n1. That the report be noted.\n\n2. That the Harbour Master report on moorings by 30 June 2027.\n'
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/promises.ts'], { input, encoding: 'utf8' }).split('\n')
  expect(said[0]).toBe('Harbour Master: Report on moorings (by 30 June 2027; sure)')
  expect(said.slice(1).some((line) => line.startsWith('  '))).toBe(true)
  expect(said.filter((line) => /^\S/.test(line))).toHaveLength(1)
}, 60_000)
