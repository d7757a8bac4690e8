/**
 * Measures the reader: `npm run --silent eval -- --cases FILE` for single sentences, `--corpus DIR` for whole
 * documents, `--own` for the project's own tables. Prints one JSON object and nothing else.
 */
import { scoreCases } from './eval/cases'

async function main(args: readonly string[]): Promise<void> {
  const [mode, path] = args
  const result = await measure(mode, path)
  if (result) process.stdout.write(`${JSON.stringify(result, null, 1)}\n`)
  else {
    process.stderr.write('Say what to measure: --cases FILE, --corpus DIR or --own\n')
    process.exitCode = 1
  }
}

async function measure(mode: string | undefined, path: string | undefined): Promise<Record<string, unknown> | null> {
  if (mode === '--own') return (await import('./eval/own')).scoreOwn()
  if (mode === '--cases' && path) return scoreCases(path)
  if (mode === '--corpus' && path) return (await import('./eval/corpus')).scoreCorpus(path)
  return null
}

await main(process.argv.slice(2))
