/**
 * Measures the reader: `npm run --silent eval -- --cases FILE` for single sentences, `--corpus DIR` for whole
 * documents, `--own` for the project's own tables: each prints one JSON object and nothing else. `--calibration`, with
 * or without files and folders of the others, prints the table of certainty for docs/reading.md.
 */
import type { Outcome } from './eval/calibration'
import { scoreCases } from './eval/cases'

async function main(args: readonly string[]): Promise<void> {
  const path = (name: string): string | null => (args.includes(name) ? args[args.indexOf(name) + 1] ?? null : null)
  const print = (result: unknown): void => { process.stdout.write(`${typeof result === 'string' ? result : JSON.stringify(result, null, 1)}\n`) }
  const cases = path('--cases')
  const corpus = path('--corpus')
  if (args.includes('--calibration')) print(await calibration(cases, corpus))
  else if (args.includes('--own')) print((await import('./eval/own')).scoreOwn())
  else if (cases) print(scoreCases(cases))
  else if (corpus) print((await import('./eval/corpus')).scoreCorpus(corpus))
  else {
    process.stderr.write('Say what to measure: --cases FILE, --corpus DIR, --own, or --calibration with or without them\n')
    process.exitCode = 1
  }
}

async function calibration(cases: string | null, corpus: string | null): Promise<string> {
  const { calibrationTable } = await import('./eval/calibration')
  const { ownOutcomes } = await import('./eval/own')
  const sets = [{ name: 'own sentences', outcomes: ownOutcomes() }]
  const collect = (name: string, score: (outcomes: Outcome[]) => unknown): void => {
    const outcomes: Outcome[] = []
    score(outcomes)
    sets.push({ name, outcomes })
  }
  if (cases) collect('sentences labelled by others', (outcomes) => scoreCases(cases, outcomes))
  if (corpus) {
    const { scoreCorpus } = await import('./eval/corpus')
    collect('real documents', (outcomes) => scoreCorpus(corpus, outcomes))
  }
  return calibrationTable(sets)
}

await main(process.argv.slice(2))
