import { defineConfig } from 'vitest/config'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Two projects: `unit` needs nothing; `integration` opens databases and the host (files named *.it.test.ts). */
export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
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
