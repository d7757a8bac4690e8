/** A day's work without a mouse: every stop can be seen, none holds the focus, and the readings answer to keys. */
import { expect, test, type Page } from '@playwright/test'
import { addMeeting, caretAfter, councilDay, openYesterdaysMeeting, saved, startMinutes, theText, write } from './support/clerk'
import { comeIn, stranger, type Guest } from './support/people'
import { serve, type Served } from './support/server'

const circulate = 'The Service Manager (Fostering) undertook to circulate the figures by district within 28 days.'
const numbers = 'The Virtual School Head agreed to provide the numbers by school within 28 days.'
const visit = 'The Leaving Care Manager undertook to arrange a visit to Saltby within 28 days.'

let served: Served
let clerk: Guest

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  served = await serve()
  clerk = await comeIn(browser, served.url, 'Priya Nair')
})
test.afterAll(async () => served.stop())

interface Stood { what: string; seen: boolean; back: boolean }

/** Where the focus stands now: what it is, whether it shows, and whether the walk has come round. */
const standing = (page: Page): Promise<Stood> => page.evaluate(() => {
  const one = document.activeElement
  if (!one || one === document.body) return { what: 'body', seen: true, back: true }
  const box = one.getBoundingClientRect()
  const style = getComputedStyle(one)
  const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'
  const back = one.hasAttribute('data-walked')
  one.setAttribute('data-walked', '')
  return { what: `${one.tagName.toLowerCase()} “${(one.textContent || one.getAttribute('aria-label') || one.getAttribute('name') || '').trim().slice(0, 40)}”`, seen: box.width > 0 && box.height > 0 && marked && box.bottom > 0 && box.top < innerHeight, back }
})

/** Tabs through a page until it comes round. @returns what could not be seen while it had the focus */
async function walk(page: Page, most = 220): Promise<string[]> {
  const unseen: string[] = []
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab')
    const { what, seen, back } = await standing(page)
    if (back) return unseen
    if (!seen) unseen.push(what)
  }
  return unseen
}

test('public pages, tracker, an action, a meeting and its agenda show where the focus is, and let it go', async ({ browser }) => {
  const { page: resident } = await stranger(browser, served.url)
  const unseen: string[] = []
  for (const path of ['/', '/progress/corporate-parenting-panel', '/sign-in']) {
    await resident.goto(path)
    unseen.push(...(await walk(resident)).map((what) => `${path}: ${what}`))
  }
  const { page } = clerk
  const meetingId = await openYesterdaysMeeting(page)
  for (const path of ['/desk/today', '/desk/actions?body=corporate-parenting-panel', `/desk/meetings/${meetingId}`, `/desk/meetings/${meetingId}/agenda`, '/desk/people?text=Walsh']) {
    await page.goto(path)
    unseen.push(...(await walk(page)).map((what) => `${path}: ${what}`))
  }
  expect(unseen).toEqual([])
})

test('a link at the head skips to the page', async () => {
  const { page } = clerk
  await page.goto('/desk/today')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'To the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('readings are kept, changed and dismissed by keys, and Ctrl+Z takes one back', async () => {
  const { page } = clerk
  await startMinutes(page, await openYesterdaysMeeting(page))
  await write(page, [circulate, numbers, visit])
  const cards = page.getByRole('article', { name: 'Action', exact: true })
  await expect(cards).toHaveCount(3)
  await theText(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(cards.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(cards.first()).toContainText('✓')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(cards.nth(1)).toBeFocused()
  await page.keyboard.press('e')
  await expect(page.getByLabel('What', { exact: true })).toBeFocused()
  await page.keyboard.type('Provide the numbers, school by school')
  await page.keyboard.press('Enter')
  await expect(cards.nth(1)).toContainText('Provide the numbers, school by school')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(cards.nth(2)).toBeFocused()
  await page.keyboard.press('x')
  await expect(cards.nth(2)).toContainText('Not an action')
  await page.keyboard.press('Control+z')
  await expect(cards.nth(2).getByRole('button', { name: /^Keep/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
  await saved(page)
})

test('keys pressed one right after the other settle one card each', async () => {
  const { page } = clerk
  await page.goto('/desk/today')
  await startMinutes(page, await addMeeting(page, { committee: 'Corporate Parenting Panel', date: await councilDay(page) }))
  await write(page, [circulate, numbers, visit])
  const margin = page.getByRole('complementary', { name: 'Actions found' })
  await expect(margin.getByText('3 found, 0 kept').first()).toBeVisible()
  await theText(page).focus()
  await page.keyboard.press('Control+Home')
  for (const key of ['Enter', 'x', 'Enter']) {
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press(key)
  }
  await expect(margin.getByText('3 found, 2 kept, 1 not an action').first()).toBeVisible()
  await saved(page)
})

test('on a page just opened the keys lead to the actions though nothing has the focus', async () => {
  const { page } = clerk
  await page.reload()
  await expect(page.getByRole('complementary', { name: 'Actions found' }).getByText('3 found, 2 kept, 1 not an action').first()).toBeVisible()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('article', { name: 'Action', exact: true }).first()).toBeFocused()
})

test('in a resolution Tab is the text’s own; Escape, then Tab leaves it', async () => {
  const { page } = clerk
  await page.goto('/desk/today')
  await startMinutes(page, await addMeeting(page, { committee: 'Audit and Governance Committee', date: await councilDay(page) }))
  await caretAfter(page, 'be confirmed as a correct record')
  await page.keyboard.press('Tab')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(theText(page)).not.toBeFocused()
  await theText(page).focus()
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(theText(page)).toBeFocused()
})
