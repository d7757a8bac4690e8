/** What people type or paste by mistake or on purpose: shown as text, or refused in words, with nothing lost. */
import { expect, test, type Page } from '@playwright/test'
import { caretAfter, councilDay, openYesterdaysMeeting, paste, saved, startMinutes, theText, write } from './support/clerk'
import { comeIn, stranger, type Guest } from './support/people'
import { serve, type Served } from './support/server'

const script = '<script>window.hurt=1</script><img src=x onerror="window.hurt=1">'

test.describe.configure({ mode: 'serial' })

let served: Served
let clerk: Guest
let meetingId: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  served = await serve()
  clerk = await comeIn(browser, served.url, 'Priya Nair')
  meetingId = await openYesterdaysMeeting(clerk.page)
})
test.afterAll(async () => served.stop())

/** Nothing of what was typed has run, or stands in the page as an element. */
async function unhurt(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
  expect(await page.locator('img[src="x"]').count()).toBe(0)
}

test('script in the fields of an agenda item and of a person is text on every page that shows it', async () => {
  const { page } = clerk
  await page.goto(`/desk/meetings/${meetingId}/agenda`)
  await page.getByText('Add an item', { exact: true }).click()
  const form = page.getByRole('main').locator('form').filter({ has: page.getByRole('button', { name: 'Put it on the agenda' }) })
  for (const field of await form.locator('input[type="text"]:visible, textarea:visible').all()) await field.fill(script)
  await form.getByRole('button', { name: 'Put it on the agenda' }).click()
  await expect(page.getByText('window.hurt=1').first()).toBeVisible()
  await unhurt(page)
  await page.goto(`/desk/meetings/${meetingId}/attendance`)
  await page.getByText('Add somebody', { exact: true }).click()
  await page.getByLabel('Name as printed').last().fill(script)
  await page.getByRole('button', { name: 'Put on the list' }).click()
  await expect(page.getByText('window.hurt=1').first()).toBeVisible()
  await unhurt(page)
  await page.goto(`/desk/meetings/${meetingId}`)
  await expect(page.getByText('window.hurt=1').first()).toBeVisible()
  await unhurt(page)
})

test('script in an address of the tracker, of people and of the record of who did what is only a word that fits nothing', async ({ browser }) => {
  const { page } = clerk
  for (const path of ['/desk/actions?text=', '/desk/actions?owner=', '/desk/people?text=', '/desk/meetings?committee=']) {
    await page.goto(path + encodeURIComponent(script))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await unhurt(page)
  }
  const { page: resident } = await stranger(browser, served.url)
  for (const path of ['/sign-in?back=', '/sign-in?problem=', '/sign-in/link?token=', '/answer/', '/r/']) {
    await resident.goto(path + encodeURIComponent(script))
    await unhurt(resident)
  }
  await resident.goto('/sign-in?back=https://elsewhere.example/')
  await resident.getByRole('button', { name: /Come in as Priya Nair/ }).click()
  await resident.waitForURL(`${served.url}/desk/**`)
})

test('script in what is pasted becomes its text or nothing', async () => {
  const { page } = clerk
  await startMinutes(page, meetingId)
  await write(page, ['The fees were noted.'])
  await caretAfter(page, 'The fees were noted.')
  await page.keyboard.press('Enter')
  await paste(page, 'Members asked about homes.', `<p onclick="window.hurt=1">Members asked about homes.<script>window.hurt=1</script><img src="x" onerror="window.hurt=1"><a href="javascript:window.hurt=1">here</a></p>`)
  await expect(theText(page)).toContainText('Members asked about homes.')
  await expect(theText(page).locator('a[href^="javascript"], [onclick], script')).toHaveCount(0)
  await paste(page, script)
  await expect(theText(page)).toContainText('window.hurt=1')
  await unhurt(page)
  await saved(page)
})

test('five megabytes, and the inside of a file, are refused in words, and the minutes stay as they are', async () => {
  const { page } = clerk
  const before = await theText(page).innerText()
  await theText(page).evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'The Committee noted the report. '.repeat(170_000))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(page.getByText(/This text has [\d,]+ characters; up to [\d,]+ can be read at once\. Nothing was changed/)).toBeVisible()
  await paste(page, `PK\u0003\u0004\u0000\u0000\u0008\u0000${'\u0000\u0001\uFFFD\u0002'.repeat(400)}`)
  await expect(page.getByText('This is not text but the inside of a file.')).toBeVisible()
  expect(await theText(page).innerText()).toBe(before)
  await page.goto('/try')
  await page.getByRole('textbox', { name: 'Minutes' }).fill(`PK\u0003\u0004${'\u0000\u0001\uFFFD\u0002'.repeat(400)}`)
  await page.getByRole('button', { name: 'Find the promises' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'This is not text but the inside of a file.' })).toBeVisible()
})

test('a day that does not exist is refused and says why; to delete a meeting that has minutes is not offered', async () => {
  const { page } = clerk
  const year = Number((await page.goto('/desk/today').then(() => councilDay(page))).slice(0, 4)) + 1
  const answer = await page.request.get(`/desk/actions?until=${year}-02-31`)
  expect(answer.status()).toBe(200)
  await page.goto('/desk/meetings/new')
  await page.getByLabel('Date').evaluate((field: HTMLInputElement) => { field.type = 'text' })
  await page.getByLabel('Date').fill(`${year}-02-31`)
  await page.getByRole('button', { name: 'Add the meeting' }).click()
  await expect(page.getByText(/date that exists/i).first()).toBeVisible()
  await page.goto(`/desk/meetings/${meetingId}/change`)
  await expect(page.getByRole('heading', { name: 'Change the meeting' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete the meeting' })).toHaveCount(0)
})
