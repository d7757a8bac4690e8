/**
 * Measures the reader: `npm run --silent eval -- --cases FILE` for single sentences, `--corpus DIR` for whole
 * documents. Prints one JSON object and nothing else.
 */
import { scoreCases } from './eval/cases'

async function main(args: readonly string[]): Promise<void> {
  const [mode, path] = args
  if (!path || (mode !== '--cases' && mode !== '--corpus')) {
    process.stderr.write('Say what to measure: --cases FILE or --corpus DIR\n')
    process.exitCode = 1
    return
  }
  const result = mode === '--cases' ? scoreCases(path) : (await import('./eval/corpus')).scoreCorpus(path)
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`)
}

await main(process.argv.slice(2))
