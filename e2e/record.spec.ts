/** The record after the clerk has read it: an action that was missed, a part that is not for the public, a keep whose words went. */
import { expect, test, type Page } from '@playwright/test'
import { addMeeting, caretAfter, carryToPublished, councilDay, daysAfter, keepAll, openYesterdaysMeeting, saved, startMinutes, theText, write } from './support/clerk'
import { comeIn, stranger, type Guest } from './support/people'
import { serve, type Served } from './support/server'

const exclusion = 'The public were excluded from the meeting for the following paragraph, as it involved exempt information as defined in paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972.'
const offer = 'An offer of a house at Saltby was before the Panel.'
const promised = 'The Service Manager (Fostering) undertook to circulate the figures by district within 28 days.'
const missed = 'Members hoped that the Virtual School Head might look into the buses.'

test.describe.configure({ mode: 'serial' })

let served: Served
let clerk: Guest
let meetingId: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  served = await serve()
  clerk = await comeIn(browser, served.url, 'Priya Nair')
})
test.afterAll(async () => served.stop())

const minutes = (part = '') => `/desk/meetings/${meetingId}/minutes${part}`

test('a kept action that has lost its words is asked about, on the page of the minutes and on Today', async () => {
  const { page } = clerk
  meetingId = await openYesterdaysMeeting(page)
  await startMinutes(page, meetingId)
  await write(page, [exclusion, offer, missed, promised])
  await keepAll(page)
  await caretAfter(page, promised)
  await theText(page).getByText(promised).evaluate((line) => { getSelection()?.selectAllChildren(line) })
  await page.keyboard.press('Delete')
  await expect(theText(page)).not.toContainText('undertook')
  await saved(page)
  const lost = page.getByText(/was kept, and its words are no longer in the minutes/)
  await expect(async () => {
    await page.goto('/desk/today')
    await expect(page.getByRole('listitem').filter({ hasText: 'one kept action has lost its words' })).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await page.getByRole('listitem').filter({ hasText: 'has lost its words' }).getByRole('link', { name: /Open the minutes/ }).click()
  await expect(lost).toBeVisible()
  // The keys lead to a card once the text has been read.
  await expect(page.getByRole('complementary', { name: 'Actions found' }).getByText(/^1 found/).first()).toBeVisible()
  await theText(page).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.getByRole('complementary', { name: 'Actions found' }).getByRole('button', { name: 'No longer an action' }).click()
  await saved(page)
  await expect(async () => {
    await page.goto('/desk/today')
    await expect(page.getByText('has lost its words')).toHaveCount(0, { timeout: 2_000 })
  }).toPass()
  await page.goto(minutes())
  await expect(theText(page)).toBeVisible()
  await expect(lost).toHaveCount(0)
})

test('an action that the reader passed over is added from the record', async () => {
  const { page } = clerk
  await carryToPublished(page, meetingId)
  await page.getByRole('link', { name: 'Add an action that was missed' }).click()
  await page.getByRole('link', { name: /^An action of this.*Members hoped/ }).click()
  await expect(page.getByRole('blockquote')).toHaveText(missed)
  await page.getByRole('button', { name: 'Add it and tell them' }).click()
  await expect(page.getByText('Say in a few words what is to be done.')).toBeVisible()
  await page.getByLabel('What is to be done, in a few words').fill('Look into the buses')
  await page.getByLabel('Kind').selectOption({ label: 'Look into' })
  await page.getByLabel('For action by').selectOption({ label: 'Virtual School Head' })
  await page.getByLabel('By', { exact: true }).fill(daysAfter(await councilDay(page), 40))
  await page.getByRole('button', { name: 'Add it and tell them' }).click()
  await page.waitForURL(/\/desk\/actions\/[a-z0-9]{16}$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Look into the buses' })).toBeVisible()
  await expect(page.getByText(missed).first()).toBeVisible()
  await page.goto('/desk/outbox')
  await expect(page.getByRole('listitem').filter({ hasText: 'To Anna Lindqvist' }).first()).toBeVisible()
})

/** What residents read of the minutes, with every version of them. */
async function asResidents(page: Page): Promise<string> {
  await page.goto(minutes())
  const address = (await page.getByRole('link', { name: 'As residents read them' }).getAttribute('href')) ?? ''
  const answers = await Promise.all([address, `${address}?version=1`].map(async (path) => (await page.request.get(path)).text()))
  return answers.join('\n')
}

test('a paragraph of what is out is kept from the public, and let out again', async ({ browser }) => {
  const { page } = clerk
  const { page: resident } = await stranger(browser, served.url)
  expect(await asResidents(page)).toContain(offer)
  await page.goto(minutes('/correct'))
  await page.getByRole('link', { name: 'Keep a part from the public' }).click()
  await page.getByRole('link', { name: /^Keep this paragraph from the public.*An offer of a house/ }).click()
  await page.getByLabel(/Paragraph 3:/).check()
  await page.getByRole('button', { name: 'Keep from the public' }).click()
  await expect(page.getByText(/Say why the public interest/)).toBeVisible()
  await expect(page.getByLabel(/Paragraph 3:/)).toBeChecked()
  await page.getByLabel(/public interest/).fill('Other bidders would know it.')
  await page.getByRole('button', { name: 'Keep from the public' }).click()
  await page.waitForURL(/\/minutes$/)
  await expect(page.locator('.record-view .exempt')).toHaveText(/Exempt: not for the public/)
  await expect(page.locator('.record-view .exempt')).toContainText(offer)
  const address = (await page.getByRole('link', { name: 'As residents read them' }).getAttribute('href')) ?? ''
  await resident.goto(address)
  await expect(resident.getByText(/paragraph 3 of Part 1 of Schedule 12A/).first()).toBeVisible()
  expect(await asResidents(page)).not.toContain(offer)
  await page.goto(minutes('/correct?exempt='))
  await page.getByRole('link', { name: /^Kept from the public: change/ }).click()
  await page.getByText('Let the public read it again', { exact: true }).click()
  await page.getByRole('button', { name: 'Let the public read it', exact: true }).click()
  await page.waitForURL(/\/minutes$/)
  await resident.goto(address)
  await expect(resident.getByText(offer)).toBeVisible()
})

test('in a draft the edge of an exempt item stands beside every line of it', async () => {
  const { page } = clerk
  const other = await addMeeting(page, { committee: 'Corporate Parenting Panel', kind: 'Extraordinary meeting', date: await councilDay(page) })
  await startMinutes(page, other)
  await caretAfter(page, 'Apologies')
  await page.keyboard.press('Enter')
  await page.keyboard.type('One line.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Another line.')
  await page.getByRole('button', { name: 'Exempt', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Not for the public' })
  await dialog.getByRole('radio', { name: /The whole item/ }).check()
  await dialog.getByRole('checkbox', { name: /Paragraph 3/ }).check()
  await dialog.getByLabel(/public interest/).fill('Others would know it.')
  await dialog.getByRole('button', { name: 'Keep from the public' }).click()
  const edge = (words: string) => theText(page).getByText(words, { exact: true }).evaluate((line) => getComputedStyle(line).boxShadow)
  for (const line of ['Apologies for absence', 'One line.', 'Another line.']) expect(await edge(line), line).not.toBe('none')
  const next = theText(page).locator('[data-type="minute"]').nth(1)
  expect(await next.evaluate((line) => getComputedStyle(line).boxShadow)).toBe('none')
})
