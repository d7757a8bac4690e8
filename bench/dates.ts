/**
 * npm run bench -- dates --cases FILE: dues of dated sentences, read by this project and by general readers of dates.
 * A false alarm is a date found in a sentence that owes none. A meeting none of the others can say.
 */
import { readFileSync } from 'node:fs'
import { readCase } from '../scripts/eval/cases'
import type { Case } from '../scripts/eval/cases'
import { sameDue, sameEvery } from '../scripts/eval/compare'
import type { GoldDue } from '../scripts/eval/compare'
import type { DateReader, FoundDates } from './date-readers'
import { chronoReader, compromiseReader, recognizersReader } from './date-readers'
import type { Measurement } from './measure'

const others: readonly { name: string; read: DateReader }[] = [
  { name: 'recognizers-text', read: recognizersReader }, { name: 'compromise-dates', read: compromiseReader }, { name: 'chrono-node', read: chronoReader },
]

/** Dues of the dated cases of a file, and false alarms on the others. @throws where no file is named. */
export async function run(args: string[]): Promise<Measurement[]> {
  const file = args[args.indexOf('--cases') + 1]
  if (!args.includes('--cases') || !file) throw new Error('Name a file of cases: npm run bench -- dates --cases FILE')
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[]
  const dated = cases.filter((one) => dueOf(one).type !== 'none')
  const undated = cases.filter((one) => dueOf(one).type === 'none')
  const own = dated.filter((one) => { const got = ownDue(one); return got !== null && sameDue(dueOf(one), got) }).length
  const alarms = undated.filter((one) => { const got = ownDue(one); return got !== null && got.type !== 'none' }).length
  return others.flatMap(({ name, read }) => {
    const theirs = dated.filter((one) => says(read(one.text, one.meetingDate), dueOf(one))).length
    const theirAlarms = undated.filter((one) => { const found = read(one.text, one.meetingDate); return found.days.length + found.spans.length + found.every.length > 0 }).length
    return [
      { name: `dues of ${dated.length} dated sentences against ${name}`, value: share(own, dated.length), unit: 'share', baseline: share(theirs, dated.length), ratio: theirs === 0 ? null : Math.round((own / theirs) * 100) / 100, target: 'all', met: own === dated.length },
      { name: `false alarms in ${undated.length} undated sentences against ${name}`, value: alarms, unit: 'sentences', baseline: theirAlarms, ratio: theirAlarms === 0 ? null : Math.round((alarms / theirAlarms) * 100) / 100, target: 'at most 1', met: alarms <= 1 },
    ]
  })
}

const dueOf = (one: Case): GoldDue => one.expect.followUp?.due ?? { type: 'none' }
const ownDue = (one: Case) => readCase(one).find((reading) => reading.followUp)?.followUp?.due ?? null
const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000)

/** Generous: any day that is meant, any day inside a range, any recurrence of the same length. */
function says(found: FoundDates, expected: GoldDue): boolean {
  const { date, start, end, every } = expected
  if (date !== undefined) return found.days.includes(date)
  if (start !== undefined && end !== undefined) return found.days.some((day) => day >= start && day <= end) || found.spans.some((span) => span.start <= end && span.end >= start)
  return every !== undefined && found.every.some((other) => sameEvery(every, other))
}
