import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** The Chromium that is there; Playwright's own where none is. */
const found = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))

/** These take longest: begun first, no worker waits at the end for one of them. */
const long = /(pages|script-in-fields|planted|thread-by-keys|backfill)\.spec\.ts$/

/** Journeys in a real browser, told as a person's day. Each file has its own server on a copy of one prepared demo. */
export default defineConfig({
  testDir: 'e2e',
  projects: [{ name: 'long', testMatch: long }, { name: 'short', testMatch: '*.spec.ts', testIgnore: long }],
  globalSetup: './e2e/support/prepare.ts',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['CI'] ? [['list'], ['json', { outputFile: 'test-results/journeys.json' }]] : [['list']],
  outputDir: 'test-results/journeys',
  use: {
    viewport: { width: 1360, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
    // To record one costs a quarter of the time: `npx playwright test --trace on` where one is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(found ? { executablePath: found } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
})
