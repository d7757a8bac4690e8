/** The whole day again, by keys alone: nobody in it has a mouse. */
import { expect, test, type Browser, type Page } from '@playwright/test'
import { choose, press, tabTo, writeIn } from './support/keys'
import { phone, stranger, type Guest, type Screen } from './support/people'
import { serve, type Served } from './support/server'

test.describe.configure({ mode: 'serial', timeout: 300_000 })

const panel = 'Corporate Parenting Panel'
const report = 'Present a further report on recruitment'
const reportSentence = 'That a further report on recruitment be presented to the Panel in 12 months’ time.'
const opening = 'Twenty-two households had been approved'

let served: Served
let clerk: Guest
let minutes = ''
/** The panel's next meeting. */
let meeting = ''

/** Comes in by the demo's own button. */
async function comeInByKeys(browser: Browser, name: string, screen: Screen = {}): Promise<Guest> {
  const guest = await stranger(browser, served.url, screen)
  await guest.page.goto('/sign-in')
  await press(guest.page, guest.page.getByRole('region', { name: 'Demonstration' }).getByRole('button', { name: new RegExp(name) }))
  await guest.page.waitForURL(/\/desk\//)
  return guest
}

test.beforeAll(async ({ browser }) => {
  served = await serve()
  clerk = await comeInByKeys(browser, 'Priya Nair')
  await clerk.context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

test.afterAll(async () => {
  await clerk?.context.close()
  await served?.stop()
})

const margin = (page: Page) => page.getByRole('complementary', { name: 'Actions found' })
const theText = (page: Page) => page.getByRole('textbox', { name: /^Minutes of / })
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible()
const atMinutes = (page: Page) => page.waitForURL((url) => url.pathname === minutes)

test('the clerk begins the minutes with what she typed', async () => {
  const { page } = clerk
  await press(page, page.getByRole('listitem').filter({ hasText: `${panel}, ` }).getByRole('link', { name: 'Start the minutes' }))
  await press(page, page.getByRole('button', { name: 'Copy sample minutes' }))
  await expect(page.getByText('Copied. Now paste it into the box.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(margin(page).getByText('10 found, 0 kept').first()).toBeVisible({ timeout: 60_000 })
  minutes = new URL(page.url()).pathname
  await saved(page)
})

test('she keeps five, changes one, dismisses one, and issues them', async () => {
  const { page } = clerk
  await tabTo(page, theText(page))
  for (let at = 0; at < 7; at += 1) {
    await page.keyboard.press('Alt+ArrowDown')
    const card = margin(page).getByRole('article').and(page.locator(':focus'))
    await expect(card).toBeVisible()
    const title = (await card.textContent()) ?? ''
    if (title.includes('Raise the waiting list')) {
      await page.keyboard.press('x')
    } else if (title.includes('Write to the Cabinet Member')) {
      await page.keyboard.press('e')
      await writeIn(page, page.getByRole('textbox', { name: 'Due', exact: true }), 'in 2 months')
      await expect(margin(page).getByText(/^about \d+ \w+ \d{4}: two months after the meeting/)).toBeVisible()
      await page.keyboard.press('Enter')
    } else {
      await page.keyboard.press('Enter')
    }
  }
  await expect(margin(page).getByText('10 found, 6 kept').first()).toBeVisible()
  await saved(page)
  await press(page, page.getByRole('link', { name: 'Issue the actions' }))
  await press(page, page.getByRole('button', { name: 'Issue the actions' }))
  await atMinutes(page)
})

test('the draft goes to the chair, who says one thing instead on her phone', async ({ browser }) => {
  const { page } = clerk
  await press(page, page.getByRole('link', { name: 'Send to the chair' }))
  await press(page, page.getByRole('button', { name: 'Send to the chair' }))
  await atMinutes(page)
  const chair = await comeInByKeys(browser, 'Margaret Adeyemi', phone)
  await press(chair.page, chair.page.getByRole('link', { name: /Read the draft/ }).first())
  const place = chair.page.locator('.b').filter({ hasText: opening }).first()
  await press(chair.page, place.locator('summary'))
  const say = place.getByRole('textbox', { name: 'It should say' })
  await writeIn(chair.page, say, (await say.inputValue()).replace('a target of thirty', 'a target of twenty-eight'))
  await press(chair.page, place.getByRole('button', { name: 'Note this' }))
  await expect(place.getByText(/twenty-eight/).first()).toBeVisible()
  await press(chair.page, chair.page.getByRole('button', { name: 'Ask for changes' }).last())
  await expect(chair.page.getByRole('button', { name: 'Ask for changes' })).toHaveCount(0)
  await chair.context.close()
})

test('the clerk takes it by one key, the chair agrees, and the minutes are published', async ({ browser }) => {
  const { page } = clerk
  await page.reload()
  await tabTo(page, theText(page))
  await page.keyboard.press('Control+Home')
  const note = margin(page).getByRole('article', { name: /note/i })
  for (let presses = 0; presses < 14 && !(await note.and(page.locator(':focus')).count()); presses += 1) await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Enter')
  await expect(theText(page).getByText('a target of twenty-eight')).toBeVisible()
  await saved(page)
  await press(page, page.getByRole('link', { name: 'Send to the chair' }))
  await press(page, page.getByRole('button', { name: 'Send to the chair' }))
  await atMinutes(page)
  const chair = await comeInByKeys(browser, 'Margaret Adeyemi', phone)
  await press(chair.page, chair.page.getByRole('link', { name: /Read the draft/ }).first())
  await press(chair.page, chair.page.getByRole('button', { name: 'Agree this draft' }))
  await expect(chair.page.getByText(/agreed/i).first()).toBeVisible()
  await chair.context.close()
  await page.reload()
  await press(page, page.getByRole('link', { name: 'Publish' }))
  await press(page, page.getByRole('button', { name: 'Publish' }))
  await atMinutes(page)
  await expect(page.getByText(/Published/).first()).toBeVisible()
})

test('a lead officer opens her mail and answers by its link', async ({ browser }) => {
  const { context, page } = await stranger(browser, served.url)
  await page.goto('/desk/outbox')
  await press(page, page.getByRole('listitem').filter({ hasText: 'To Dee Walsh' }).getByRole('link', { name: /^For the Panel: two actions/ }).first())
  await page.waitForURL(/outbox\/[a-z0-9]{16}$/)
  const answer = page.frameLocator('iframe').first().getByRole('heading', { name: new RegExp(report) }).locator('xpath=following::a[1]')
  await press(page, answer)
  await page.waitForURL(/\/answer\//)
  await choose(page, page.getByRole('radio', { name: 'It is under way' }))
  await writeIn(page, page.getByRole('textbox', { name: 'In your own words' }), 'Nine households are being assessed; the report is half written.')
  await press(page, page.getByRole('button', { name: /^Send to/ }))
  await expect(page.getByText('Nine households are being assessed')).toBeVisible()
  await context.close()
})

test('the agenda of the next meeting is published, and its day comes', async () => {
  const { page } = clerk
  await press(page, page.getByRole('navigation').getByRole('link', { name: 'Meetings' }))
  await page.waitForURL(/\/desk\/meetings/)
  await press(page, page.getByRole('listitem').filter({ hasText: panel }).filter({ hasText: 'Agenda by' }).first().getByRole('link').first())
  await page.waitForURL(/\/desk\/meetings\/[a-z0-9]{16}$/)
  meeting = new URL(page.url()).pathname
  await press(page, page.getByRole('link', { name: 'Write the agenda' }).first())
  await press(page, page.getByRole('button', { name: 'Publish the agenda' }))
  await expect(page.getByText(/Published/).first()).toBeVisible()
  await page.goto(meeting)
  const held = page.getByRole('button', { name: 'It was held' })
  const today = page.getByRole('complementary', { name: 'Demonstration' }).getByRole('strong')
  for (let moves = 0; moves < 12 && !(await held.isVisible()); moves += 1) {
    const before = (await today.textContent()) ?? ''
    await press(page, page.getByRole('button', { name: 'To the next meeting' }))
    await expect(today).not.toHaveText(before, { timeout: 60_000 })
  }
  await press(page, held)
  await expect(held).toBeHidden()
})

test('the minutes are confirmed with one correction, and the body says “done”', async () => {
  const { page } = clerk
  await page.goto(minutes)
  await press(page, page.getByRole('link', { name: 'Record the confirmation' }))
  await choose(page, page.getByRole('radio', { name: 'Confirmed with the corrections made below' }))
  await press(page, page.locator('summary').filter({ hasText: /Correct this: The Service Manager \(Fostering\) introduced/ }))
  const text = page.getByRole('textbox', { name: /Should say, in place of: The Service Manager \(Fostering\) introduced/ })
  await writeIn(page, text, (await text.inputValue()).replace('eleven carers', 'twelve carers'))
  await press(page, page.getByRole('button', { name: 'Record the confirmation' }))
  await atMinutes(page)
  await expect(page.getByText('twelve carers').first()).toBeVisible()
  await page.goto(`${meeting}/progress`)
  const card = page.getByRole('article', { name: new RegExp(report) }).filter({ hasText: 'Nine households are being assessed' })
  await press(page, card.locator('summary').filter({ hasText: /^What the committee said$/ }))
  await press(page, card.getByRole('button', { name: 'Record what the committee said' }))
  await expect(card.getByText('Done').first()).toBeVisible()
})

test('that meeting is minuted, agreed by phone and published', async () => {
  const { page } = clerk
  const own = `${meeting}/minutes`
  await page.goto(own)
  await press(page, page.getByRole('button', { name: 'Start the minutes' }))
  await expect(theText(page).getByText(/for “eleven” read “twelve”/)).toBeVisible()
  await press(page, page.getByRole('link', { name: 'Send to the chair' }))
  await press(page, page.getByRole('button', { name: 'Send to the chair' }))
  await page.waitForURL((url) => url.pathname === own)
  await press(page, page.getByRole('link', { name: 'Record how it was agreed' }))
  await choose(page, page.getByRole('radio', { name: 'By phone' }))
  await press(page, page.getByRole('main').getByRole('button', { name: /Record/ }))
  await page.waitForURL((url) => url.pathname === own)
  await press(page, page.getByRole('link', { name: 'Publish' }))
  await press(page, page.getByRole('button', { name: 'Publish' }))
  await page.waitForURL((url) => url.pathname === own)
  await expect(page.getByText(/Published/).first()).toBeVisible()
})

test('a resident comes to the resolution and reads what became of it', async ({ browser }) => {
  const { context, page } = await stranger(browser, served.url)
  await page.goto('/')
  await press(page, page.getByRole('link', { name: 'Progress on decisions' }).first())
  await press(page, page.getByRole('link', { name: new RegExp(panel) }).first())
  await press(page, page.getByRole('link', { name: reportSentence }).first())
  await expect(page.getByRole('heading', { level: 1, name: /What became of resolution/ })).toBeVisible()
  await expect(page.getByText('Done', { exact: true }).first()).toBeVisible()
  await context.close()
})
