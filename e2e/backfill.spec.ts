/** Sally Fenwick finds a ZIP of old minutes: she gives it, leaves the page, and settles what was promised in them. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { giveOldMinutes } from './support/old-minutes'
import { comeIn, phone, type Guest } from './support/people'
import { serve, type Served } from './support/server'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let served: Served
let sally: Guest

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  served = await serve()
  sally = await comeIn(browser, served.url, 'Sally Fenwick')
})
test.afterAll(async () => served.stop())

const titles = (page: Page) => page.locator('.promises .what > a')

test('a ZIP is given and the page left; later its report stands there', async () => {
  const { page } = sally
  await page.goto('/desk/old-minutes')
  await expect(page.getByRole('heading', { name: 'No old minutes yet' })).toBeVisible()
  await giveOldMinutes(page)
  await page.goto('/desk/today')
  await expect(async () => {
    await page.goto('/desk/old-minutes/files')
    await expect(page.getByRole('heading', { name: 'Reading', exact: true })).toHaveCount(0, { timeout: 500 })
    await expect(page.getByText('6 files given, 5 meetings found in them.')).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
  const report = page.getByRole('region', { name: 'What became of each' })
  await expect(report.getByRole('link', { name: '5 read' })).toBeVisible()
  const damaged = report.getByRole('listitem').filter({ hasText: 'damaged.docx' })
  await expect(damaged).toContainText('Not read')
  await expect(damaged).toContainText('old minutes.zip › Old minutes › Cabinet')
  await expect(report.getByRole('listitem').filter({ hasText: '2013-12-03.docx' })).toContainText('Cabinet, 3 December 2013: 1 promise')
})

test('a committee that nobody knows is asked for once', async () => {
  const { page } = sally
  const asked = page.getByRole('region', { name: 'Which committee is this?' })
  await expect(asked).toContainText('“Youth Scrutiny Board”')
  await asked.getByLabel(/Committee meant/).selectOption({ label: 'Children and Young People Scrutiny Committee' })
  await asked.getByRole('button', { name: 'That is the one' }).click()
  await expect(asked).toHaveCount(0)
})

test('what was promised stands there with what later minutes say, and filters stay in the address', async () => {
  const { page } = sally
  await page.goto('/desk/old-minutes')
  await expect(page.getByText(/^9 promises in 5 meetings from 2013 to 2016\.$/)).toBeVisible()
  const told = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Report on the recruitment of foster carers' }) })
  await expect(told.locator('.told')).toContainText('17 March 2016')
  await expect(told.locator('.told')).toContainText('presented a report on the recruitment of foster carers, as requested at the last meeting')
  await expect(page.getByRole('row').filter({ hasText: 'Provide a note on bus passes' })).toContainText('Nobody to ask today')
  await page.getByLabel('Committee').selectOption({ label: 'Environment and Highways Scrutiny Committee' })
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/body=/)
  await expect(titles(page)).toHaveText(['Circulate the map of gritting routes to all members', 'Arrange a site visit to the Brackley depot'])
  const table = await page.request.get((await page.getByRole('link', { name: 'Download' }).getAttribute('href')) ?? '')
  expect(table.headers()['content-disposition']).toMatch(/old-promises-\d{4}-\d\d-\d\d\.csv/)
  const rows = (await table.text()).trim().split('\r\n').slice(1)
  expect(rows).toEqual([expect.stringContaining('Circulate the map of gritting routes to all members'), expect.stringContaining('Arrange a site visit to the Brackley depot')])
  await titles(page).first().click()
  await expect(page.locator('.marked').first()).toContainText('circulate the map of gritting routes')
})

test('two are opened as actions, one is set aside', async () => {
  const { page } = sally
  await page.goto('/desk/old-minutes')
  await page.getByLabel('Choose “Circulate the map of gritting routes to all members”').check()
  await page.getByLabel('Choose “Provide a note on bus passes”').check()
  await page.getByLabel('and ask for them by').fill('2027-03-01')
  await page.getByRole('button', { name: 'Open 2 actions' }).click()
  await expect(page.getByText('2 actions opened. For 1 there is nobody to ask: they are the clerk’s.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open the chosen' })).toBeVisible()
  await page.getByLabel('Choose “Arrange a site visit to the Brackley depot”').check()
  await page.getByRole('button', { name: 'Set 1 aside' }).click()
  await expect(page.getByText(/1 promise set aside/)).toBeVisible()
  await expect(titles(page)).toHaveCount(6)
  await page.getByRole('link', { name: '2 opened as actions' }).click()
  await expect(titles(page)).toHaveCount(2)
  await page.goto('/desk/old-minutes?state=dismissed')
  await expect(titles(page)).toHaveText(['Arrange a site visit to the Brackley depot'])
})

test('they stand in the tracker, and whoever is asked has a mail', async ({ browser }) => {
  const tom = await comeIn(browser, served.url, 'Tom Bayliss')
  await tom.page.goto('/desk/actions?text=gritting+routes')
  const row = tom.page.getByRole('row').filter({ hasText: 'Circulate the map of gritting routes to all members' })
  await expect(row).toContainText('Head of Highways')
  await expect(row).toContainText('1 March 2027')
  await tom.context.close()
  await sally.page.goto('/desk/outbox')
  await expect(sally.page.getByText('Sean Gallagher').first()).toBeVisible()
})

test('meetings are archived, and residents read those that they may', async ({ browser }) => {
  const { page } = sally
  await page.goto('/desk/old-minutes/meetings')
  await page.getByLabel('Choose Corporate Parenting Panel, 17 March 2016').check()
  await page.getByLabel('Residents may read them').check()
  await page.getByRole('button', { name: 'Archive 1 meeting' }).click()
  await expect(page.getByText('Residents read minutes that were confirmed.')).toBeVisible()
  await page.getByLabel('They were confirmed as a correct record at the time').check()
  await page.getByRole('button', { name: 'Archive 1 meeting' }).click()
  await expect(page.getByText('1 meeting archived, for residents too.')).toBeVisible()
  const resident = await browser.newContext({ baseURL: served.url })
  const theirs = await resident.newPage()
  await theirs.goto('/committees/corporate-parenting-panel/2016-03-17')
  await expect(theirs.getByText('Health of children in care')).toBeVisible()
  await expect(theirs.getByText(/From the council’s old minutes/)).toBeVisible()
  // This one was archived for staff when an action of it was opened.
  await theirs.goto('/committees/corporate-parenting-panel/2016-01-14')
  await expect(theirs.getByText('The minutes of this meeting have not been published yet.')).toBeVisible()
  await resident.close()
})

test('somebody else sees none of it', async ({ browser }) => {
  const member = await comeIn(browser, served.url, 'James Hale')
  for (const path of ['/desk/old-minutes', '/desk/old-minutes/files', '/desk/old-minutes/meetings']) {
    await member.page.goto(path)
    await expect(member.page.getByText('Nothing here is for you')).toBeVisible()
    await expect(member.page.getByText(/gritting|foster carers/)).toHaveCount(0)
  }
  const authority = (await sally.page.request.get('/desk/old-minutes').then((answer) => answer.text())).match(/\/api\/old-minutes\/(\w+)\/csv/)?.[1] ?? ''
  expect((await member.page.request.get(`/api/old-minutes/${authority}/csv`)).status()).toBe(403)
  await member.context.close()
})

test('its pages are clear of what axe finds, in light, dark and on a phone', async ({ browser }) => {
  const { page } = sally
  await page.goto('/desk/old-minutes/meetings')
  const text = await page.locator('.old-meetings .what a').first().getAttribute('href')
  const paths = ['/desk/old-minutes', '/desk/old-minutes?state=all', '/desk/old-minutes?text=nothing-such', '/desk/old-minutes/files', '/desk/old-minutes/meetings', text ?? '']
  const small = await comeIn(browser, served.url, 'Sally Fenwick', phone)
  for (const one of [page, small.page]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await one.emulateMedia({ colorScheme })
      for (const path of paths) {
        await one.goto(path, { waitUntil: 'networkidle' })
        const axe = new AxeBuilder({ page: one })
        // In the dark only the colours are others.
        const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])).analyze()
        expect.soft(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`)), `${path} in ${colorScheme}`).toEqual([])
        expect.soft(await one.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${path} is no wider than the screen`).toBeLessThanOrEqual(0)
      }
    }
  }
  await small.context.close()
})
