/** Every page, as who sees it: no finding of axe in light, dark and at 320 px, no sideways scroll, nothing missing, no error on the console. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { furnish } from './support/furnish'
import { comeIn, stranger } from './support/people'
import { serve, type Served } from './support/server'
import { stops, type Stop, type Visitor } from './support/stops'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const visitors: Visitor[] = ['nobody', 'Priya Nair', 'Margaret Adeyemi', 'James Hale', 'Dee Walsh', 'Sally Fenwick', 'Anand Krishnan']

test.describe.configure({ mode: 'default', timeout: 600_000 })
let served: Served
let all: Record<Visitor, Stop[]>

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  served = await serve()
  all = stops(await furnish(browser, served.url))
})
test.afterAll(async () => served.stop())

/** What the page and its resources have to complain about, gathered while it loads. */
function complaints(page: Page, expected: () => number): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !(expected() === 404 && /status of 404/.test(message.text()))) heard.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`script: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) heard.push(`${response.status()} ${response.url()}`)
  })
  return heard
}

/** A mail is shown in a frame that runs no script: opened, so that axe can look into it too. */
async function openFrames(page: Page): Promise<void> {
  for (const frame of await page.locator('iframe[sandbox]').all()) {
    await frame.evaluate((one: HTMLIFrameElement) => new Promise<void>((resolve) => {
      one.addEventListener('load', () => { resolve() }, { once: true })
      one.removeAttribute('sandbox')
      one.srcdoc = String(one.srcdoc)
    }))
  }
}

/** What axe finds. In the dark only the colours are others. */
async function findings(page: Page, where: 'light' | 'dark' | '320 px'): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (where === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe.withTags(rules)).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${where}: ${id} at ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`))
}

async function tooWide(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 })
  const { by, what } = await page.evaluate(() => {
    const root = document.documentElement
    const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
    return { by: root.scrollWidth - root.clientWidth, what: wide.slice(0, 3).map((one) => `${one.tagName.toLowerCase()}.${one.className}`).join(', ') }
  })
  return by > 0 ? [`${width} px: ${by} px too wide (${what})`] : []
}

for (const visitor of visitors) {
  test(`pages as ${visitor} sees them`, async ({ browser }) => {
    const { page } = visitor === 'nobody' ? await stranger(browser, served.url) : await comeIn(browser, served.url, visitor)
    let status = 200
    const heard = complaints(page, () => status)
    for (const stop of all[visitor]) {
      const path = typeof stop.path === 'string' ? stop.path : await stop.path(page)
      expect.soft(path, `${stop.name}: there is such a page`).not.toBeNull()
      if (path === null) continue
      status = stop.status ?? 200
      heard.length = 0
      await page.setViewportSize({ width: 1360, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
      const answer = await page.goto(path, { waitUntil: 'networkidle' })
      expect.soft(answer?.status(), stop.name).toBe(status)
      await openFrames(page)
      const found = await findings(page, 'light')
      await page.emulateMedia({ colorScheme: 'dark' })
      found.push(...await findings(page, 'dark'), ...await tooWide(page, 390), ...await tooWide(page, 320), ...await findings(page, '320 px'))
      expect.soft([...heard, ...found], stop.name).toEqual([])
    }
    await page.context().close()
  })
}
