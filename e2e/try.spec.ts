/** A visitor tries the reader: on a phone with a sample, at a desk with minutes of her own; nothing leaves the browser. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { phone, stranger } from './support/people'
import { serve, type Served } from './support/server'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let served: Served
test.beforeAll(async () => {
  test.setTimeout(180_000)
  served = await serve()
})
test.afterAll(async () => served.stop())

const minutes = `THORNBY PARISH COUNCIL
Minutes of the Meeting held on Monday 5th October 2026 at 7.30pm in the Village Hall

113/26 Play area
The swing chains were worn. RESOLVED to accept the quotation. Clerk to place the order by 30 October 2026.

114/26 Speeding
Cllr Wray agreed to ask County for the speed data and report back in November. <script>window.ran = true</script>`

const report = `Report to: Housing Panel
Report of: Head of Housing

1. Purpose of the report
1.1 To inform the Panel of the position.

2. Recommendations
The Panel is asked to:
(a) note the report;
(b) ask officers to bring back a further report as soon as possible; and
(c) That the Clerk write to the bus company.

3. Background
3.1 In 2024 a survey was made, and officers were asked to survey all homes as soon as possible.`

const paste = (page: Page, text: string) => page.locator('#try-text').evaluate((element, plain) => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', plain)
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}, text)

test('on a phone the answer stands first, with its reasons and the way to the text', async ({ browser }) => {
  const { page, context } = await stranger(browser, served.url, phone)
  await page.goto('/try')
  await page.getByRole('button', { name: 'Show me with a sample' }).click()
  await expect(page.getByRole('heading', { name: '9 promises of the Housing and Communities Scrutiny Panel' })).toBeFocused()
  const line = page.getByRole('listitem').filter({ hasText: 'Circulate the figures by ward' })
  await expect(line).toContainText('Service Manager (Repairs)')
  await expect(line).toContainText('before the next meeting')
  await line.getByRole('button', { name: 'Why' }).click()
  await expect(line.getByText('“undertook to”')).toBeVisible()
  await line.getByRole('button', { name: 'Show in the text' }).click()
  await expect(page.locator('#t-1')).toBeFocused()
  await expect(page.locator('#t-1')).toBeInViewport()
  await expect(page.getByRole('heading', { name: 'Found. And then?' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await context.close()
})

test('without a connection it reads all the same, and sends and keeps nothing', async ({ browser }) => {
  const { page, context } = await stranger(browser, served.url)
  await page.goto('/try', { waitUntil: 'networkidle' })
  await context.setOffline(true)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await paste(page, minutes)
  await expect(page.getByRole('heading', { name: /promises of the Thornby Parish Council/ })).toBeVisible()
  const card = page.getByRole('article', { name: 'Ask County for the speed data' })
  await expect(card).toContainText('Cllr Wray')
  await expect(card).toContainText('in November 2026')
  await page.getByRole('button', { name: 'As a list' }).click()
  await expect(page.getByRole('heading', { name: 'By a day' })).toBeVisible()
  await page.getByLabel('Meeting held on').fill('2025-10-05')
  await expect(page.getByText('in November 2025')).toBeVisible()
  expect(asked).toEqual([])
  expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie, (window as unknown as { ran?: boolean }).ran ?? false])).toEqual([[], [], '', false])
  await context.close()
})

test('of a report only what is recommended is looked at, and the next paste takes its place', async ({ browser }) => {
  const { page, context } = await stranger(browser, served.url, phone)
  await page.goto('/try')
  await page.getByLabel('Recommendations not yet voted on').check()
  await paste(page, report)
  await expect(page.getByRole('heading', { name: '2 of 3 leave something open' })).toBeFocused()
  await expect(page.locator('.recommended blockquote')).toHaveText(['To note the report.', 'To ask officers to bring back a further report as soon as possible.', 'That the Clerk write to the bus company.'])
  await expect(page.locator('.recommended .wording').first()).toHaveText('Possible wording: To ask the [post] to bring back a further report by [date].')
  await page.getByRole('button', { name: 'Read something else' }).click()
  await expect(page.locator('#try-text')).toBeFocused()
  await page.getByLabel('Minutes of a meeting').check()
  await page.locator('#try-text').selectText()
  await paste(page, minutes)
  await expect(page.getByRole('heading', { name: /promises of the Thornby Parish Council/ })).toBeVisible()
  await context.close()
})

test('where nothing is promised it says so, and shows the way on', async ({ browser }) => {
  const { page, context } = await stranger(browser, served.url)
  await page.goto('/try')
  await paste(page, 'The fair was held on the green. The weather was fine. '.repeat(8))
  await expect(page.getByRole('heading', { name: 'No promise was found' })).toBeFocused()
  await expect(page.getByLabel('Meeting held on')).toHaveCount(0)
  await page.getByRole('button', { name: 'Read something else' }).click()
  await expect(page.locator('#try-text')).toHaveValue(/The fair was held/)
  await context.close()
})

test('what is found is clear of what axe finds, in light, dark and on a phone', async ({ browser }) => {
  for (const screen of [{}, phone]) {
    const { page, context } = await stranger(browser, served.url, screen)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto('/try')
      await page.getByRole('button', { name: 'Show me with a sample' }).click()
      for (const view of ['In the text', 'As a list']) {
        await page.getByRole('button', { name: view, exact: true }).click()
        await page.getByRole('button', { name: /^Why: Circulate/ }).click()
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
        expect.soft(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`)), `${view} in ${colorScheme}`).toEqual([])
      }
    }
    await context.close()
  }
})
