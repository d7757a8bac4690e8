/**
 * npm run bench -- dates --cases FILE: dues of dated sentences, read by this project and by a general reader of dates.
 * A false alarm is a date found in a sentence that owes none.
 */
import { readFileSync } from 'node:fs'
import { readCase } from '../scripts/eval/cases'
import type { Case } from '../scripts/eval/cases'
import { sameDue } from '../scripts/eval/compare'
import { chronoDate } from './dates-chrono'
import type { Measurement } from './measure'

/** Dues of the dated cases of a file against chrono-node. @throws where no file is named. */
export async function run(args: string[]): Promise<Measurement[]> {
  const file = args[args.indexOf('--cases') + 1]
  if (!args.includes('--cases') || !file) throw new Error('Name a file of cases: npm run bench -- dates --cases FILE')
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[]
  const score = { dated: 0, undated: 0, ours: 0, oursAlarms: 0, chrono: 0, chronoAlarms: 0 }
  for (const one of cases) {
    const expected = one.expect.followUp?.due ?? { type: 'none' }
    const got = readCase(one).find((reading) => reading.followUp)?.followUp?.due ?? null
    const other = chronoDate(one.text, one.meetingDate)
    if (expected.type === 'none') {
      score.undated += 1
      if (got && got.type !== 'none') score.oursAlarms += 1
      if (other) score.chronoAlarms += 1
      continue
    }
    score.dated += 1
    if (got && sameDue(expected, got, one.meetingDate)) score.ours += 1
    // Generous: any day inside the range counts; a meeting or a recurrence it cannot say.
    if (other && (expected.date === other || (expected.start !== undefined && expected.end !== undefined && other >= expected.start && other <= expected.end))) score.chrono += 1
  }
  const share = (n: number): number => (score.dated === 0 ? 1 : Math.round((n / score.dated) * 1000) / 1000)
  return [
    { name: `dues of ${score.dated} dated sentences, right`, value: share(score.ours), unit: 'share', baseline: share(score.chrono), ratio: score.chrono === 0 ? null : Math.round((score.ours / score.chrono) * 100) / 100, target: 'all', met: score.ours === score.dated },
    { name: `false alarms in ${score.undated} undated sentences`, value: score.oursAlarms, unit: 'sentences', baseline: score.chronoAlarms, ratio: null, target: 'at most 1', met: score.oursAlarms <= 1 },
  ]
}
