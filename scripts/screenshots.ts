/** npm run screenshots: every page at 1360 and 390 pixels, as the people who see it, into screenshots/; minutes as they print, too. */
import { existsSync, mkdirSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import { furnish } from '../e2e/support/furnish'
import { comeIn, stranger, type Screen } from '../e2e/support/people'
import prepare from '../e2e/support/prepare'
import { serve } from '../e2e/support/server'
import { stops, type Stop, type Visitor } from '../e2e/support/stops'

const screens: Screen[] = [{ width: 1360, height: 900 }, { width: 390, height: 844 }]
const folder = 'screenshots'
const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => path && existsSync(path))

async function take(page: Page, stop: Stop, width: number): Promise<void> {
  const path = typeof stop.path === 'string' ? stop.path : await stop.path(page)
  if (path === null) {
    console.log(`  ${stop.name}: no such page in the demo`)
    return
  }
  const answer = await page.goto(path, { waitUntil: 'networkidle' })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.screenshot({ path: `${folder}/${stop.name}-${width}.png`, fullPage: true })
  if (stop.name === 'public-minutes') {
    await page.emulateMedia({ media: 'print' })
    await page.screenshot({ path: `${folder}/${stop.name}-print-${width}.png`, fullPage: true })
    await page.emulateMedia({ media: null })
  }
  console.log(`  ${stop.name} at ${width}: ${answer?.status()}${wide > 0 ? `, ${wide} px too wide` : ''}`)
}

async function takeAll(browser: Browser, url: string): Promise<void> {
  const all = stops(await furnish(browser, url))
  for (const screen of screens) {
    for (const visitor of Object.keys(all) as Visitor[]) {
      const { page, context } = visitor === 'nobody' ? await stranger(browser, url, screen) : await comeIn(browser, url, visitor, screen)
      for (const stop of all[visitor]) await take(page, stop, screen.width ?? 0)
      await context.close()
    }
  }
}

mkdirSync(folder, { recursive: true })
await prepare()
const served = await serve()
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
try {
  await takeAll(browser, served.url)
} finally {
  await browser.close()
  await served.stop()
}
