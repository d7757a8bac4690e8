/** The reader in the open: how it is set, what it says before the vote, why it reads so, and what it hears of earlier actions. */
import { expect, test, type Locator, type Page } from '@playwright/test'
import { addMeeting, caretAfter, councilDay, daysAfter, issueAll, openYesterdaysMeeting, saved, startMinutes, theText, write } from './support/clerk'
import { comeIn, phone, type Guest } from './support/people'
import { serve, type Served } from './support/server'

test.describe.configure({ mode: 'serial' })

let served: Served
let clerk: Guest
let administrator: Guest
let meetingId: string
let laterId: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  served = await serve()
  clerk = await comeIn(browser, served.url, 'Priya Nair')
  administrator = await comeIn(browser, served.url, 'Sally Fenwick')
  meetingId = await openYesterdaysMeeting(clerk.page)
  await startMinutes(clerk.page, meetingId)
})
test.afterAll(async () => served.stop())

const card = (page: Page, words: string): Locator => page.getByRole('complementary', { name: 'Actions found' }).getByRole('article').filter({ hasText: words })
const opened = async (page: Page, words: string): Promise<Locator> => {
  await card(page, words).click({ position: { x: 8, y: 8 } })
  await expect(card(page, words)).toBeFocused()
  return card(page, words)
}

test('why a sentence is read so is shown word by word in the text, by keys', async () => {
  const { page } = clerk
  await write(page, ['The CFO agreed to circulate the figures in six weeks.', 'The CFO would provide a note on the grant.', 'The Head of Roads agreed to write to members in six weeks.', 'The CFO undertook to report back on reserves.'])
  await opened(page, 'Circulate the figures')
  await page.keyboard.press('w')
  await expect(theText(page).locator('.why-words')).toHaveText('agreed')
  await page.keyboard.press('Tab')
  await expect(theText(page).locator('.why-words')).toHaveText('CFO')
  await page.keyboard.press('Tab')
  await expect(theText(page).locator('.why-words')).toHaveText('in six weeks')
  await page.keyboard.press('Escape')
  await expect(theText(page).locator('.why-words')).toHaveCount(0)
  await expect(card(page, 'Circulate the figures')).toBeFocused()
})

test('one key makes the same change to all like it, and one undo takes it back', async () => {
  const { page } = clerk
  await page.keyboard.press('e')
  await page.getByLabel('For action by').fill('Head of Fin')
  await page.getByRole('option', { name: /^Head of Finance/ }).click()
  await page.getByRole('form', { name: 'The action' }).getByRole('button', { name: 'Keep' }).click()
  const first = card(page, 'Circulate the figures')
  await expect(first).toContainText('Head of Finance set by the clerk')
  await expect(first).toContainText('2 others name “CFO”.')
  await expect(first).toBeFocused()
  await page.keyboard.press('a')
  for (const words of ['Provide a note', 'Report back on reserves']) await expect(card(page, words)).toContainText('Head of Finance')
  await expect(card(page, 'Write to members')).toContainText('Head of Roads')
  await page.keyboard.press('Control+z')
  for (const words of ['Provide a note', 'Report back on reserves']) await expect(card(page, words)).toContainText('CFO')
  await expect(first).toContainText('Head of Finance')
})

test('what a resolution leaves open is said; owner and date are put on the action, its words stay', async () => {
  const { page } = clerk
  const words = 'That officers repair the play area as soon as possible.'
  await caretAfter(page, 'The CFO undertook to report back on reserves.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/resolution')
  await page.keyboard.press('Enter')
  await page.keyboard.type(words)
  // Read to its end: the card of half a sentence gives way to that of the whole.
  await expect(card(page, 'Repair the play area')).toContainText('as soon as possible')
  const open = await opened(page, 'Repair the play area')
  await expect(open.getByRole('list', { name: 'What the resolution leaves open' }).getByRole('listitem')).toHaveText([/nobody in particular/, /is no date/, /will hear what came of it/])
  await open.getByRole('button', { name: 'Say who' }).click()
  await expect(page.getByLabel('For action by')).toBeFocused()
  await page.keyboard.type('Head of Roads')
  await page.getByLabel('Due', { exact: true }).fill('in 3 months')
  await page.getByRole('form', { name: 'The action' }).getByRole('button', { name: 'Keep' }).click()
  await expect(card(page, 'Repair the play area').getByText('set by the clerk')).toHaveCount(2)
  await expect(theText(page)).toContainText(words)
})

test('a rule that is off proposes nothing, and another name is understood', async () => {
  const { page } = administrator
  await page.goto('/desk/settings/reading')
  const rule = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Somebody undertook to do it' }) })
  await expect(rule).toContainText(/\d+ kept/)
  await rule.getByText('Examples and setting').click()
  await rule.getByRole('radio', { name: /It is off/ }).check()
  await rule.getByRole('button', { name: 'Set' }).click()
  await expect(rule.getByRole('heading')).toContainText('Off')
  await page.getByText('Give another name').click()
  await page.getByLabel('As minutes have it').fill('CFO')
  await page.getByLabel('Means').selectOption({ label: 'Head of Finance' })
  await page.getByRole('button', { name: 'Give the name' }).click()
  await expect(page.getByText('means Head of Finance')).toBeVisible()

  await clerk.page.goto(`/desk/meetings/${meetingId}/minutes`)
  const note = await opened(clerk.page, 'Provide a note')
  await expect(note).toContainText('Head of Finance')
  await expect(card(clerk.page, 'Report back on reserves')).toHaveCount(0)
})

test('before the vote: the clerk sees what a recommendation leaves open, the chair puts clearer words, the minutes begin with them', async ({ browser }) => {
  const { page } = clerk
  const day = daysAfter(await councilDay(page), 1)
  laterId = await addMeeting(page, { committee: 'Corporate Parenting Panel', kind: 'Extraordinary meeting', date: day })
  await page.goto(`/desk/meetings/${laterId}/agenda`)
  await page.getByText('Add an item').click()
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Put it on the agenda' }) })
  const urgency = form.getByLabel('Why it is urgent')
  if (await urgency.count()) await urgency.fill('The figures came on Monday.')
  await form.getByLabel('Item', { exact: true }).fill('Play areas')
  await form.getByLabel('Presented by').fill('Head of Finance')
  await form.getByLabel('Recommendation 1').evaluate((field, plain) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', plain)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, '2. Recommendations\n1. That officers repair the play area by 1 May 2027 and report back to the Panel;\n2. That the Clerk write to the bus company.\n\nReasons\n\nTo keep children safe.')
  await expect(form.getByText('“officers” is nobody in particular.')).toBeVisible()
  await form.getByRole('button', { name: 'Use this wording' }).first().click()
  await expect(form.getByLabel('Recommendation 1')).toHaveValue(/^That the Head of Finance repair the play area/)
  await expect(form.getByLabel('Recommendation 2')).toHaveValue('That the Clerk write to the bus company.')
  await expect(form.getByLabel('Recommendation 3')).toHaveCount(0)
  await form.getByRole('button', { name: 'Another recommendation' }).click()
  await form.getByLabel('Recommendation 3').fill('That the Head of Roads mend the gate by 30 June 2027 and that the Clerk write to the school.')
  await form.getByRole('button', { name: 'Use this wording' }).last().click()
  await expect(form.getByLabel('Recommendation 3')).toHaveValue('That the Head of Roads mend the gate by 30 June 2027.')
  await expect(form.getByLabel('Recommendation 4')).toBeFocused()
  await page.keyboard.insertText('1 July 2027')
  await expect(form.getByLabel('Recommendation 4')).toHaveValue(/^That the Clerk write to the school by 1 July 2027, and/)
  await form.getByRole('button', { name: 'Put it on the agenda' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: /^That the Clerk write to the bus company\.$/ })).toBeVisible()

  const chair = await comeIn(browser, served.url, 'Margaret Adeyemi', phone)
  await chair.page.goto(`/desk/meetings/${laterId}`)
  await chair.page.getByRole('link', { name: 'The recommendations, before the vote' }).click()
  await expect(chair.page.getByText(/^(?:One leaves|Two leave|Three leave) something open\./)).toBeVisible()
  const second = chair.page.getByRole('listitem').filter({ hasText: 'write to the bus company' }).first()
  await expect(second).toContainText('It says no date')
  await second.getByRole('button', { name: 'Fill this in' }).click()
  await second.getByLabel('To be voted on').fill('That the Clerk write to the bus company by 1 March 2027 and report back in April.')
  await second.getByRole('button', { name: 'Put it like this' }).click()
  await expect(chair.page.getByText('The report has: That the Clerk write to the bus company.')).toBeVisible()
  expect(await chair.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await chair.context.close()

  await startMinutes(page, laterId)
  await expect(theText(page)).toContainText('That the Clerk write to the bus company by 1 March 2027 and report back in April.')
  await expect(theText(page)).toContainText('That the Head of Finance repair the play area')
})

test('a sentence that tells an earlier action done reports it, and another is set aside', async () => {
  const { page } = clerk
  await page.goto(`/desk/meetings/${meetingId}/minutes`)
  await expect(card(page, 'Circulate the figures')).toBeVisible()
  await saved(page)
  await issueAll(page, meetingId)
  await page.goto(`/desk/meetings/${laterId}/minutes`)
  await write(page, ['As agreed at the last meeting, the figures had been circulated.', 'The play area had been repaired.'], 'Head of Finance')
  const told = page.getByRole('article', { name: 'An earlier action, told done' })
  await expect(told).toHaveCount(2)
  await told.filter({ hasText: 'Repair' }).getByRole('button', { name: 'Not this one' }).click()
  await expect(told).toHaveCount(1)
  await told.click({ position: { x: 8, y: 8 } })
  await expect(told).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(told).toContainText('Reported done')
  await told.getByRole('link', { name: 'Open' }).click()
  await expect(page.getByText(/Told in the minutes of .*: “As agreed at the last meeting, the figures had been circulated\.”/).first()).toBeVisible()
  await page.goto(`/desk/meetings/${laterId}/minutes`)
  await expect(page.getByRole('article', { name: 'Action', exact: true }).first()).toBeVisible()
  await expect(told).toHaveCount(0)
})
