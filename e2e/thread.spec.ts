/** The day for which the product exists: from pasted pages to what a resident reads, told by its five people. */
import { expect, test, type Page } from '@playwright/test'
import { inWords, moveTime } from './support/clerk'
import { comeIn, phone, stranger, type Guest } from './support/people'
import { serve, type Served } from './support/server'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const panel = 'Corporate Parenting Panel'
const report = 'Present a further report on recruitment'
const reportSentence = 'That a further report on recruitment be presented to the Panel in 12 months’ time.'
const opening = 'Twenty-two households had been approved'

let served: Served
let clerk: Guest
let minutes = ''
/** The panel's next meeting. */
let meeting = ''

test.beforeAll(async ({ browser }) => {
  served = await serve()
  clerk = await comeIn(browser, served.url, 'Priya Nair')
  await clerk.context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

test.afterAll(async () => {
  await clerk?.context.close()
  await served?.stop()
})

const margin = (page: Page) => page.getByRole('complementary', { name: 'Actions found' })
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible()

/** Goes from card to card by keys. `settle` says which key answers the card of that title. */
async function settleByKeys(page: Page, count: number, settle: (title: string) => Promise<void>): Promise<void> {
  await page.getByRole('textbox', { name: /Minutes/ }).first().focus()
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press('Alt+ArrowDown')
    const card = margin(page).getByRole('article').and(page.locator(':focus'))
    await expect(card).toBeVisible()
    await settle((await card.textContent()) ?? '')
  }
}

test('the clerk pastes what she typed, and it stands there as minutes', async () => {
  const { page } = clerk
  await page.goto('/desk/today')
  await page.getByRole('listitem').filter({ hasText: `${panel}, ` }).getByRole('link', { name: 'Start the minutes' }).click()
  await page.getByRole('button', { name: 'Copy sample minutes' }).click()
  await expect(page.getByText('Copied. Now paste it into the box.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(margin(page).getByText('10 found, 0 kept').first()).toBeVisible({ timeout: 60_000 })
  minutes = new URL(page.url()).pathname
  const text = page.getByRole('textbox', { name: /Minutes/ }).first()
  await expect(text.getByRole('heading', { name: /Foster carer recruitment/ })).toBeVisible()
  await expect(text.getByText(reportSentence)).toBeVisible()
  await saved(page)
})

test('she keeps five, changes one, dismisses one, and issues them', async () => {
  const { page } = clerk
  await settleByKeys(page, 7, async (title) => {
    if (title.includes('Raise the waiting list')) {
      await page.keyboard.press('x')
    } else if (title.includes('Write to the Cabinet Member')) {
      await page.keyboard.press('e')
      await page.getByRole('textbox', { name: 'Due', exact: true }).fill('in 2 months')
      await expect(margin(page).getByText(/^about \d+ \w+ \d{4}: two months after the meeting/)).toBeVisible()
      await margin(page).getByRole('form').getByRole('button', { name: 'Keep' }).click()
    } else {
      await page.keyboard.press('Enter')
    }
  })
  await expect(margin(page).getByText('10 found, 6 kept').first()).toBeVisible()
  await saved(page)
  await page.getByRole('link', { name: 'Issue the actions' }).click()
  await expect(page.getByText(/people get one e-mail each, at once/)).toBeVisible()
  await page.getByRole('button', { name: 'Issue the actions' }).click()
  await page.waitForURL((url) => url.pathname === minutes)
  await page.goto('/desk/outbox')
  await expect(page.getByText('To Dee Walsh').first()).toBeVisible()
})

test('she sends the draft to whoever presided', async () => {
  const { page } = clerk
  await page.goto(minutes)
  await page.getByRole('link', { name: 'Send to the chair' }).click()
  await expect(page.getByText('Margaret Adeyemi')).toBeVisible()
  await page.getByRole('button', { name: 'Send to the chair' }).click()
  await page.waitForURL((url) => url.pathname === minutes)
  await expect(page.getByText(/With the chair/).first()).toBeVisible()
})

test('the chair reads it on her phone and says one thing instead', async ({ browser }) => {
  const { context, page } = await comeIn(browser, served.url, 'Margaret Adeyemi', phone)
  await page.getByRole('link', { name: /Read the draft/ }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(panel)
  await page.getByRole('paragraph').filter({ hasText: opening }).click()
  const say = page.getByRole('textbox', { name: 'It should say' })
  await say.fill((await say.inputValue()).replace('a target of thirty', 'a target of twenty-eight'))
  await page.getByRole('button', { name: 'Note this' }).click()
  await expect(page.getByText(/twenty-eight/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Ask for changes' }).last().click()
  await expect(page.getByText(/clerk|Priya/).first()).toBeVisible()
  await context.close()
})

test('the clerk takes it, the chair agrees, and the minutes are published', async ({ browser }) => {
  const { page } = clerk
  await page.goto(minutes)
  await margin(page).getByRole('button', { name: /^Take/ }).first().click()
  await expect(page.getByRole('textbox', { name: /Minutes/ }).first().getByText('a target of twenty-eight')).toBeVisible()
  await saved(page)
  await page.getByRole('link', { name: 'Send to the chair' }).click()
  await page.getByRole('button', { name: 'Send to the chair' }).click()
  await page.waitForURL((url) => url.pathname === minutes)
  const chair = await comeIn(browser, served.url, 'Margaret Adeyemi', phone)
  await chair.page.getByRole('link', { name: /Read the draft/ }).first().click()
  await chair.page.getByRole('button', { name: 'Agree this draft' }).click()
  await expect(chair.page.getByText(/agreed/i).first()).toBeVisible()
  await chair.context.close()
  await page.goto(minutes)
  await page.getByRole('link', { name: 'Publish' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.waitForURL((url) => url.pathname === minutes)
  await expect(page.getByText(/Published/).first()).toBeVisible()
})

test('a lead officer without an account presses the link in her mail and writes how it stands', async ({ browser }) => {
  const { context, page } = await stranger(browser, served.url)
  await page.goto('/desk/outbox')
  await page.getByRole('listitem').filter({ hasText: 'To Dee Walsh' }).getByRole('link', { name: /^For the Panel: two actions/ }).first().click()
  const letter = page.frameLocator('iframe').first()
  const button = letter.getByRole('heading', { name: new RegExp(report) }).locator('xpath=following::a[1]')
  await expect(button).toHaveText('Say how it stands')
  const href = await button.getAttribute('href')
  expect(href).toMatch(/\/answer\//)
  await page.goto(String(href))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('radio', { name: 'It is under way' }).check()
  await page.getByRole('textbox', { name: 'In your own words' }).fill('Nine households are being assessed; the report is half written.')
  await page.getByRole('button', { name: /^Send to/ }).click()
  await expect(page.getByText('Nine households are being assessed')).toBeVisible()
  await context.close()
})

test('a member sees what his panel has asked for, and hears of it before the meeting', async ({ browser }) => {
  const { page } = clerk
  await page.goto('/desk/meetings')
  const next = page.getByRole('listitem').filter({ hasText: panel }).filter({ hasText: 'Agenda by' }).first()
  await next.getByRole('link').first().click()
  await page.waitForURL(/\/desk\/meetings\/[a-z0-9]{16}$/)
  meeting = new URL(page.url()).pathname
  await page.getByRole('link', { name: 'Write the agenda' }).first().click()
  await page.getByRole('button', { name: 'Publish the agenda' }).click()
  await expect(page.getByText(/Published/).first()).toBeVisible()
  const member = await comeIn(browser, served.url, 'James Hale')
  await expect(member.page.getByRole('heading', { name: /asked for/ })).toBeVisible()
  await member.page.goto('/desk/actions')
  await expect(member.page.getByText(report).first()).toBeVisible()
  await expect(member.page.getByRole('link', { name: /^\d+ overdue/ })).toBeVisible()
  // Mails go on working days: over a weekend the next day is not yet one.
  await expect(async () => {
    const day = inWords(await moveTime(page, 'Next day'))
    await member.page.goto('/desk/outbox')
    await expect(member.page.getByRole('listitem').filter({ hasText: `To James Hale, ${day}` }).filter({ hasText: /asked for, before/ })).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await member.context.close()
})

test('at the next meeting the minutes are confirmed with one correction', async () => {
  const { page } = clerk
  await page.goto(meeting)
  const held = page.getByRole('button', { name: 'It was held' })
  const today = page.getByRole('complementary', { name: 'Demonstration' }).getByRole('strong')
  for (let moves = 0; moves < 12 && !(await held.isVisible()); moves += 1) {
    const before = (await today.textContent()) ?? ''
    await page.getByRole('button', { name: 'To the next meeting' }).click()
    await expect(today).not.toHaveText(before, { timeout: 60_000 })
  }
  await held.click()
  await expect(held).toBeHidden()
  await page.goto(minutes)
  await page.getByRole('link', { name: 'Record the confirmation' }).click()
  await page.getByRole('radio', { name: 'Confirmed with the corrections made below' }).check()
  await page.getByText(/Correct this.*eleven carers|Correct this: The Service Manager \(Fostering\) introduced/).click()
  const text = page.getByRole('textbox', { name: /Should say, in place of: The Service Manager \(Fostering\) introduced/ })
  await text.fill((await text.inputValue()).replace('eleven carers', 'twelve carers'))
  await page.getByRole('button', { name: 'Record the confirmation' }).click()
  await page.waitForURL((url) => url.pathname === minutes)
  await expect(page.getByText(/Confirmed/).first()).toBeVisible()
  await expect(page.getByText('twelve carers').first()).toBeVisible()
})

test('the body says that it is done, and the sentence stands in the minutes being written', async () => {
  const { page } = clerk
  await page.goto(`${meeting}/progress`)
  const card = page.getByRole('article', { name: new RegExp(report) }).filter({ hasText: 'Nine households are being assessed' })
  await card.getByText('What the committee said', { exact: true }).click()
  await card.getByRole('button', { name: 'Record what the committee said' }).click()
  await expect(card.getByText('Done').first()).toBeVisible()
  await expect(page.getByText('What the committee said of one action is recorded at this meeting.')).toBeVisible()
  await expect(page.locator('summary:focus')).toHaveText('What the committee said')
  await page.goto(`${meeting}/minutes`)
  await page.getByRole('button', { name: 'Start the minutes' }).click()
  const draft = page.getByRole('textbox', { name: /Minutes/ }).first()
  await expect(draft.getByText(/further report on recruitment/i)).toBeVisible()
  await expect(draft.getByText(/for “eleven” read “twelve”/)).toBeVisible()
})

test('those minutes are agreed by phone and published in their turn', async () => {
  const { page } = clerk
  const own = `${meeting}/minutes`
  await page.goto(own)
  await page.getByRole('link', { name: 'Send to the chair' }).click()
  await page.getByRole('button', { name: 'Send to the chair' }).click()
  await page.waitForURL((url) => url.pathname === own)
  await page.getByRole('link', { name: 'Record how it was agreed' }).click()
  await page.getByRole('radio', { name: 'By phone' }).check()
  await page.getByRole('main').getByRole('button', { name: /Record/ }).click()
  await page.waitForURL((url) => url.pathname === own)
  await page.getByRole('link', { name: 'Publish' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.waitForURL((url) => url.pathname === own)
  await expect(page.getByText(/Published/).first()).toBeVisible()
})

test('a resident opens the resolution and reads what became of it', async ({ browser }) => {
  const { context, page } = await stranger(browser, served.url, phone)
  await page.goto('/')
  await page.getByRole('link', { name: 'Progress on decisions' }).first().click()
  await page.getByRole('link', { name: new RegExp(panel) }).first().click()
  await page.getByRole('link', { name: reportSentence }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /What became of resolution/ })).toBeVisible()
  await expect(page.getByRole('blockquote')).toHaveText(reportSentence)
  await expect(page.getByText('Done', { exact: true }).first()).toBeVisible()
  await expect(page.getByText(/be recorded as done/)).toBeVisible()
  await expect(page.getByText('Nine households are being assessed')).toHaveCount(0)
  await context.close()
})
