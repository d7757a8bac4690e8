/** Two clerks at one draft: nothing is lost, whatever the network does, and "Saved" is only said where it is true. */
import { expect, test, type Browser, type Page } from '@playwright/test'
import { caretAfter, caretBefore, openYesterdaysMeeting, saved, sendToChair, startMinutes, theText, write } from './support/clerk'
import { comeIn, type Guest } from './support/people'
import { serve, type Served } from './support/server'

const sentence = 'Twenty-two households had been approved in the year.'

test.describe.configure({ mode: 'serial' })

let served: Served
let browser: Browser
let priya: Guest
let tom: Guest
let draft: string

test.beforeAll(async ({ browser: one }) => {
  test.setTimeout(180_000)
  browser = one
  served = await serve()
  priya = await comeIn(browser, served.url, 'Priya Nair')
  tom = await comeIn(browser, served.url, 'Tom Bayliss')
  const meetingId = await openYesterdaysMeeting(priya.page)
  draft = `/desk/meetings/${meetingId}/minutes`
  await startMinutes(priya.page, meetingId)
  await write(priya.page, [sentence])
  await tom.page.goto(draft)
  await expect(theText(tom.page)).toContainText(sentence)
})
test.afterAll(async () => served.stop())

/** The text without the names beside other people's carets. */
const words = (page: Page): Promise<string> => theText(page).evaluate((text) => {
  const copy = text.cloneNode(true) as HTMLElement
  for (const caret of copy.querySelectorAll('.other-caret')) caret.remove()
  return copy.textContent
})
const notSent = (page: Page) => page.locator('header').getByText('Kept on this device, not sent yet').first()

test('each sees the other: a face with a name, a caret with a name', async () => {
  for (const [page, other] of [[priya.page, 'Tom Bayliss'], [tom.page, 'Priya Nair']] as const) {
    await expect(page.getByRole('list', { name: 'Here now' })).toContainText(other)
  }
  await caretAfter(priya.page, sentence)
  await expect(theText(tom.page).getByText('Priya', { exact: true })).toBeAttached()
})

test('both type in one sentence at once, and both have it all', async () => {
  await caretAfter(priya.page, sentence)
  await caretBefore(tom.page, sentence)
  await Promise.all([priya.page.keyboard.type(' Eleven carers had left.', { delay: 20 }), tom.page.keyboard.type('It was reported: ', { delay: 20 })])
  const whole = `It was reported: ${sentence} Eleven carers had left.`
  for (const { page } of [priya, tom]) {
    await expect.poll(() => words(page)).toContain(whole)
    await saved(page)
  }
})

test('who was there is offered again once it has changed, what was typed stays, and one undo takes it back', async () => {
  const { page, context } = priya
  const marks = await context.newPage()
  await marks.goto(draft.replace('/minutes', '/attendance'))
  // A browser says so when its window comes back to the fore; here all windows count as there.
  const back = () => page.evaluate(() => window.dispatchEvent(new Event('focus')))
  const sentApologies = async (name: string) => {
    const button = marks.getByRole('group', { name }).getByRole('button', { name: 'Apologies' })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  }
  await marks.getByRole('button', { name: 'The rest are present' }).click()
  await expect(marks.getByRole('group', { name: 'Councillor Mr P Nowak' }).getByRole('button', { name: 'Present' })).toHaveAttribute('aria-pressed', 'true')
  await back()
  await page.getByRole('button', { name: 'Put the list in' }).click()
  await expect(theText(page)).toContainText('Councillor Mr P Nowak')
  await caretAfter(page, 'Councillor Mr P Nowak')
  await page.keyboard.type(' (until noon)')
  await sentApologies('Councillor Mr J Hale')
  await sentApologies('Councillor Mr P Nowak')
  await expect(async () => { await back(); await expect(page.getByText('“Councillor Mr P Nowak (until noon)” was written by hand and stays')).toBeVisible({ timeout: 10_000 }) }).toPass()
  await expect(page.getByText('Councillor Mr J Hale: from Present to Apologies')).toBeVisible()
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(page.getByRole('button', { name: 'Bring it in' })).toHaveCount(0)
  await expect(theText(page)).toContainText('Councillor Mr P Nowak (until noon)')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: 'Bring it in' })).toBeVisible()
  await page.getByRole('button', { name: 'Leave it as it is here' }).click()
  await expect(page.getByRole('button', { name: 'Bring it in' })).toHaveCount(0)
  await saved(page)
  await marks.close()
})

test('one loses the network, types on, and returns: both texts are there', async () => {
  await tom.context.setOffline(true)
  await caretAfter(tom.page, sentence)
  await tom.page.keyboard.type(' Two had come back.')
  await expect(notSent(tom.page)).toBeVisible()
  await caretBefore(priya.page, 'It was reported')
  await priya.page.keyboard.type('In November. ')
  await saved(priya.page)
  await expect(theText(priya.page)).not.toContainText('Two had come back.')
  await tom.context.setOffline(false)
  for (const { page } of [priya, tom]) {
    await expect(theText(page)).toContainText('Two had come back.')
    await expect(theText(page)).toContainText('In November.')
    await saved(page)
  }
})

test('two tabs of one person are one face, and write one text', async () => {
  const second = await priya.context.newPage()
  await second.goto(draft)
  await expect(theText(second)).toContainText('In November.')
  await caretAfter(second, sentence)
  await second.keyboard.type(' From the second tab.')
  await saved(second)
  await expect(theText(priya.page)).toContainText('From the second tab.')
  await expect(tom.page.getByRole('list', { name: 'Here now' }).getByRole('listitem').filter({ hasText: 'Priya Nair' })).toHaveCount(1)
  await second.close()
})

test('"Saved" is not said while the server has nothing, and what it was said of is there', async () => {
  const { page } = await comeIn(browser, served.url, 'Priya Nair')
  let held: (() => void)[] | null = null
  await page.routeWebSocket(/\/collab/, (socket) => {
    const server = socket.connectToServer()
    socket.onMessage((message) => { if (held) held.push(() => { server.send(message) }); else server.send(message) })
    server.onMessage((message) => { socket.send(message) })
  })
  await page.goto(draft)
  await expect(theText(page)).toContainText('From the second tab.')
  await saved(page)
  held = []
  await caretAfter(page, 'From the second tab.')
  await page.keyboard.type(' Held back.')
  await expect(page.getByText('Saving', { exact: true }).or(notSent(page)).first()).toBeVisible()
  const until = performance.now() + 3_000
  while (performance.now() < until) await expect(page.getByText('Saved', { exact: true })).toHaveCount(0)
  await expect(theText(priya.page)).not.toContainText('Held back.')
  const waiting: (() => void)[] = held
  held = null
  for (const send of waiting) send()
  await saved(page)
  await page.context().close()
  const { page: later } = await comeIn(browser, served.url, 'Tom Bayliss')
  await later.goto(draft)
  await expect(theText(later)).toContainText('Held back.')
  await later.context().close()
})

test('a session that ends while she types: typing goes on, and is sent once she has signed in again', async () => {
  const { page, context } = await comeIn(browser, served.url, 'Priya Nair')
  await page.goto(draft)
  await expect(theText(page)).toContainText(sentence)
  await context.clearCookies()
  await context.setOffline(true)
  await expect(page.getByText(/^Not connected/).first()).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(/^You have been signed out\. Go on typing/)).toBeVisible()
  await caretAfter(page, 'Held back.')
  await page.keyboard.type(' Signed out.')
  await expect(notSent(page)).toBeVisible()
  const [tab] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Sign in again' }).click()])
  await tab.getByRole('button', { name: /Come in as Priya Nair/ }).click()
  await tab.waitForURL(/\/desk\//)
  await tab.close()
  await page.bringToFront()
  const back = page.getByRole('button', { name: 'I have signed in' })
  // Coming back to the tab is enough where the browser says so.
  if (await back.isVisible()) await back.click()
  await saved(page)
  await expect(theText(tom.page)).toContainText('Signed out.')
  await context.close()
})

test('frozen while somebody was away: the words that were not sent are offered, and nothing can be typed', async () => {
  await tom.context.setOffline(true)
  await caretAfter(tom.page, sentence)
  await tom.page.keyboard.type(' Typed too late.')
  await expect(notSent(tom.page)).toBeVisible()
  await sendToChair(priya.page, /[a-z0-9]{16}/.exec(draft)?.[0] ?? '')
  await tom.context.setOffline(false)
  const kept = tom.page.getByRole('region', { name: /not in the minutes|before the text was handed on/ })
  await expect(kept).toContainText('Typed too late.')
  await expect(kept.getByRole('button', { name: 'Copy these words' })).toBeVisible()
  await expect(theText(tom.page).and(tom.page.locator('[contenteditable="true"]'))).toHaveCount(0)
  await tom.page.reload()
  await expect(tom.page.getByRole('region', { name: /not in the minutes|before the text was handed on/ })).toContainText('Typed too late.')
  await priya.page.reload()
  await expect(priya.page.getByText('Typed too late.')).toHaveCount(0)
})
