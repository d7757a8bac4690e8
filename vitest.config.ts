import { defineConfig } from 'vitest/config'
import { fileURLToPath } from 'node:url'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const root = fileURLToPath(new URL('.', import.meta.url))

/** These kill and start processes, and take longest: begun first, no worker waits at the end for one of them. */
const long = /host\/(kill|kill-reading|database-gone)\.it\.test\.ts$/

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const first = (file: TestSpecification) => Number(long.test(file.moduleId))
    return sorted.sort((a, b) => first(b) - first(a))
  }
}

/** Two projects: `unit` needs nothing; `integration` opens databases and the host (files named *.it.test.ts). */
export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // PDFs are typeset in some of them; a busy machine is no failure.
          testTimeout: 30_000,
          setupFiles: ['./vitest.setup.ts'],
          sequence: { groupOrder: 0 },
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: ['**/*.it.test.ts', 'node_modules/**', 'dist/**', '.builds/**', 'data/**', 'e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          setupFiles: ['./vitest.setup.ts'],
          sequence: { groupOrder: 1 },
          include: ['**/*.it.test.ts'],
          exclude: ['node_modules/**', 'dist/**', '.builds/**', 'data/**'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
