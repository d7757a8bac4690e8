/** Minutes typed elsewhere, pasted into a draft that was begun from the agenda: one set of items, and what was typed stays. */
import { expect, test, type Page } from '@playwright/test'
import { capital, inWords } from '../domain/reminders/words'
import { caretAfter, openYesterdaysMeeting, paste, saved, startMinutes, theText, write } from './support/clerk'
import { comeIn, type Guest } from './support/people'
import { serve, type Served } from './support/server'

test.describe.configure({ mode: 'serial' })

let served: Served
let clerk: Guest

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  served = await serve()
  clerk = await comeIn(browser, served.url, 'Priya Nair')
  await startMinutes(clerk.page, await openYesterdaysMeeting(clerk.page))
  await expect(theText(clerk.page).locator('[data-type="minute"]').last()).toBeVisible()
})
test.afterAll(async () => served.stop())

const items = (page: Page): Promise<string[][]> => theText(page).locator('[data-type="minute"]').evaluateAll((all) => all.map((one) => [one.getAttribute('data-id') ?? '', one.textContent ?? '']))
const told = (page: Page) => page.getByRole('status').filter({ hasText: 'Put in' })

/** The minutes as they might stand in Word: numbered from 1, in other words here and there than the agenda has. */
const typedElsewhere = (headings: readonly string[]): string => [
  'Minutes of a meeting of the Corporate Parenting Panel', 'PRESENT', 'Councillor Mrs M Adeyemi (in the Chair)', 'Councillors S Amin and J Hale',
  ...headings.flatMap((heading, at) => [`${String(at + 1)}. ${heading}`, `What was said of it, at place ${String(at + 1)}.`]),
].join('\n\n')

test('what was begun gives way, and the items of the agenda keep their names', async () => {
  const { page } = clerk
  const before = await items(page)
  const begun = await theText(page).innerText()
  await caretAfter(page, before.at(-1)?.[1] ?? '')
  await paste(page, typedElsewhere([...before.slice(0, -1).map(([, heading]) => heading ?? ''), 'A visit to the harbour']))
  await expect(theText(page)).toContainText(`at place ${String(before.length)}.`)
  const after = await items(page)
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1))
  expect(after.at(-1)?.[1]).toBe('A visit to the harbour')
  await expect(told(page)).toContainText(`${capital(inWords(before.length - 1))} stand under their items of the agenda.`)
  await expect(told(page)).toContainText('Not on the agenda, and left as you had it: “A visit to the harbour”.')
  await expect(told(page)).toContainText(`Taken out, as nobody had written there and the pasted text has nothing on it: “${before.at(-1)?.[1] ?? ''}”.`)
  await page.keyboard.press('Control+z')
  await expect.poll(() => theText(page).innerText()).toBe(begun)
  expect(await items(page)).toEqual(before)
  await saved(page)
})

test('what was typed stays under its item, and the pasted words follow it', async () => {
  const { page } = clerk
  const before = await items(page)
  await write(page, ['Councillor Nowak came at noon.'], before[0]?.[1] ?? '')
  await paste(page, typedElsewhere(before.map(([, heading]) => heading ?? '')))
  await expect(theText(page)).toContainText(`at place ${String(before.length)}.`)
  expect(await items(page)).toEqual(before)
  const text = await theText(page).innerText()
  expect(text.indexOf('came at noon')).toBeGreaterThan(-1)
  expect(text.indexOf('came at noon')).toBeLessThan(text.indexOf('at place 1.'))
  expect(text.indexOf('at place 1.')).toBeLessThan(text.indexOf('at place 2.'))
  await expect(told(page)).toContainText(`Somebody had typed there already, so the pasted words come after: “${before[0]?.[1] ?? ''}”.`)
  await saved(page)
})
