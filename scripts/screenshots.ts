/** npm run screenshots: every page at 1360 and 390 pixels, as the people who see it, into screenshots/. */
import { existsSync, mkdirSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import prepare from '../e2e/support/prepare'
import { comeIn, stranger } from '../e2e/support/people'
import { serve } from '../e2e/support/server'

const widths = [{ width: 1360, height: 900 }, { width: 390, height: 844 }] as const
const folder = 'screenshots'
const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium'].find((path) => path && existsSync(path))

interface Stop { name: string; path: string | ((context: BrowserContext) => Promise<string | null>) }

/** The first link on a page whose address matches; null where there is none. */
const linkOn = (page: string, pattern: RegExp) => async (context: BrowserContext): Promise<string | null> => {
  const tab = await context.newPage()
  await tab.goto(page)
  const all = await tab.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  await tab.close()
  return all.find((href) => pattern.test(href)) ?? null
}

const residents: Stop[] = [
  { name: 'public-home', path: '/' },
  { name: 'public-committees', path: '/committees' },
  { name: 'public-committee', path: '/committees/corporate-parenting-panel' },
  { name: 'public-meetings', path: '/meetings' },
  { name: 'public-minutes', path: linkOn('/', /^\/committees\/[^/]+\/\d{4}-/) },
  { name: 'public-progress', path: '/progress' },
  { name: 'public-progress-of-committee', path: '/progress/corporate-parenting-panel' },
  { name: 'public-resolution', path: linkOn('/progress/corporate-parenting-panel', /^\/r\//) },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'outbox', path: '/desk/outbox' },
]
const clerk: Stop[] = [
  { name: 'today', path: '/desk/today' },
  { name: 'meetings', path: '/desk/meetings' },
  { name: 'meeting', path: linkOn('/desk/meetings', /^\/desk\/meetings\/[a-z0-9]{16}$/) },
  { name: 'actions', path: '/desk/actions' },
  { name: 'action', path: linkOn('/desk/actions', /^\/desk\/actions\/[a-z0-9]{16}$/) },
  { name: 'people', path: '/desk/people' },
  { name: 'posts', path: '/desk/posts' },
  { name: 'committees', path: '/desk/committees' },
  { name: 'committee', path: '/desk/committees/corporate-parenting-panel' },
  { name: 'outbox-clerk', path: '/desk/outbox' },
]
const administrator: Stop[] = [{ name: 'settings', path: '/desk/settings' }, { name: 'audit', path: '/desk/audit' }]

async function take(context: BrowserContext, stops: readonly Stop[], width: number): Promise<void> {
  for (const stop of stops) {
    const path = typeof stop.path === 'string' ? stop.path : await stop.path(context)
    if (!path) {
      console.log(`  ${stop.name}: no such page in the demo`)
      continue
    }
    const page = await context.newPage()
    const answer = await page.goto(path, { waitUntil: 'networkidle' })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await page.screenshot({ path: `${folder}/${stop.name}-${width}.png`, fullPage: true })
    console.log(`  ${stop.name} at ${width}: ${answer?.status()}${wide > 0 ? `, ${wide} px too wide` : ''}`)
    await page.close()
  }
}

async function all(browser: Browser, url: string): Promise<void> {
  for (const size of widths) {
    await take((await stranger(browser, url, size)).context, residents, size.width)
    await take((await comeIn(browser, url, 'Priya Nair', size)).context, clerk, size.width)
    await take((await comeIn(browser, url, 'Sally Fenwick', size)).context, administrator, size.width)
  }
}

mkdirSync(folder, { recursive: true })
await prepare()
const served = await serve()
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
try {
  await all(browser, served.url)
} finally {
  await browser.close()
  await served.stop()
}
