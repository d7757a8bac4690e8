/** npm run bench -- kill [--rounds N]: kills the process N times (1,000) while clerks type, and as often while it sends. */
import { killWhileSending } from '@/host/testing/kill/sending'
import { killWhileTyping } from '@/host/testing/kill/typing'
import type { Measurement } from './measure'

const none = (name: string, value: number, unit: string): Measurement => ({ name, value, unit, baseline: null, ratio: null, target: 'none', met: value === 0 })

/** Says on the error stream how far it is, a line each 50 kills. */
const progress = (what: string, rounds: number) => (round: number) => {
  if (round % 50 === 0 || round === rounds) process.stderr.write(`  killed ${round} of ${rounds} times ${what}\n`)
}

export async function run(args: string[]): Promise<Measurement[]> {
  const given = args.includes('--rounds') ? Number(args[args.indexOf('--rounds') + 1]) : 1_000
  if (!Number.isInteger(given) || given < 1) throw new Error('Say how often: npm run bench -- kill --rounds 1000')
  const typing = await killWhileTyping(given, progress('while clerks typed', given))
  process.stderr.write(`  ${typing.lost.length} lost of ${typing.typed} pieces shown as saved or typed; ${typing.underWay} kills struck what was not saved yet\n`)
  const sending = await killWhileSending(given, progress('while it sent', given))
  for (const words of typing.lost.slice(0, 20)) process.stderr.write(`  ${words}\n`)
  return [
    none(`shown as saved and lost, of ${typing.typed} pieces typed over ${typing.kills} kills`, typing.lost.length, 'pieces'),
    { name: 'kills that struck typing not yet saved', value: typing.underWay, unit: 'kills', baseline: null, ratio: null, target: 'some', met: typing.underWay > 0 },
    none(`mails that never came, of ${sending.mails} over ${sending.kills} kills`, sending.missing + sending.unsettled, 'mails'),
    none('mails that came under two Message-IDs', sending.renamed, 'mails'),
    { name: 'mails that one kill made come again, at most', value: sending.mostPerKill, unit: 'mails', baseline: null, ratio: null, target: 'at most 1', met: sending.mostPerKill <= 1 },
    { name: 'mails that came again, in all', value: sending.repeats, unit: 'mails', baseline: null, ratio: null, target: `at most ${sending.kills}`, met: sending.repeats <= sending.kills },
  ]
}
