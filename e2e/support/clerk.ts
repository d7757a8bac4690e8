/** What the clerk does again and again, pressed as she presses it. */
import { expect, type Locator, type Page } from '@playwright/test'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "25 January 2019" as 2019-01-25. */
export function isoDate(words: string): string {
  const [, day = '', month = '', year = ''] = /(\d{1,2}) ([A-Z][a-z]+) (\d{4})/.exec(words) ?? []
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** 2019-01-25 as "25 January 2019". */
export const inWords = (date: string): string => `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`

/** A calendar date some days later (or earlier). */
export const daysAfter = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** What day it is in the demo council, as its banner says. */
export async function councilDay(page: Page): Promise<string> {
  return isoDate(await page.getByRole('complementary', { name: 'Demonstration' }).innerText())
}

/** Moves the demo to its next day, or to that of the next meeting. @returns the day it is then */
export async function moveTime(page: Page, to: 'Next day' | 'To the next meeting'): Promise<string> {
  const before = await councilDay(page)
  await page.getByRole('button', { name: to }).click()
  await expect.poll(() => councilDay(page), { timeout: 60_000 }).not.toBe(before)
  return councilDay(page)
}

/** Opens the panel's meeting of yesterday, whose minutes are not begun. @returns its id */
export async function openYesterdaysMeeting(page: Page): Promise<string> {
  await page.goto('/desk/meetings?committee=corporate-parenting-panel')
  await meetingRow(page, 'Minutes not begun').getByRole('link').click()
  await page.waitForURL(/\/desk\/meetings\/[a-z0-9]{16}$/)
  return idIn(page.url())
}

/** The first row of the list of meetings that says so. */
export const meetingRow = (page: Page, says: string): Locator => page.getByRole('listitem').filter({ hasText: says }).filter({ has: page.getByRole('link') }).first()

export const idIn = (address: string): string => /[a-z0-9]{16}/.exec(address)?.[0] ?? ''

/** Enters a meeting in the calendar. @returns its id */
export async function addMeeting(page: Page, meeting: { committee: string; kind?: 'Ordinary meeting' | 'Extraordinary meeting'; date: string }): Promise<string> {
  await page.goto('/desk/meetings/new')
  await page.getByLabel('Committee').selectOption({ label: meeting.committee })
  if (meeting.kind) await page.getByLabel('Kind').selectOption({ label: meeting.kind })
  await page.getByLabel('Date').fill(meeting.date)
  await page.getByRole('button', { name: 'Add the meeting' }).click()
  await page.waitForURL(/\/desk\/meetings\/[a-z0-9]{16}$/)
  return idIn(page.url())
}

/** Starts the minutes of a meeting and waits until they can be typed in. */
export async function startMinutes(page: Page, meetingId: string): Promise<void> {
  await page.goto(`/desk/meetings/${meetingId}`)
  await page.getByRole('link', { name: 'Start the minutes' }).click()
  await page.waitForURL(/\/minutes$/)
  await page.getByRole('button', { name: 'Start the minutes' }).click()
  await expect(theText(page)).toBeVisible()
}

/** The text of the minutes in the editor. */
export const theText = (page: Page): Locator => page.getByRole('textbox', { name: /^Minutes of / })

/** Waits until the editor says that all is kept in the database. */
export const saved = (page: Page): Promise<void> => expect(page.getByText('Saved', { exact: true })).toBeVisible()

/** Pastes plain text where the caret stands. */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  await theText(page).evaluate((element, data) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', data.text)
    if (data.html) clipboardData.setData('text/html', data.html)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, { text, html })
}

/** Puts the caret at the end of the paragraph that holds these words. "End" would stop where the line wraps. */
export const caretAfter = (page: Page, words: string): Promise<void> => caret(page, words, 'end')

/** Puts the caret at the beginning of the paragraph that holds these words. */
export const caretBefore = (page: Page, words: string): Promise<void> => caret(page, words, 'start')

async function caret(page: Page, words: string, at: 'start' | 'end'): Promise<void> {
  const paragraph = theText(page).getByText(words).first()
  await paragraph.click()
  await paragraph.evaluate((element, edge) => {
    const selection = getSelection()
    selection?.selectAllChildren(element)
    if (edge === 'start') selection?.collapseToStart()
    else selection?.collapseToEnd()
  }, at)
}

/**
 * Minutes yesterday's meeting with these sentences, each a paragraph, and keeps every action that is found in them.
 * @returns the meeting's id
 */
export async function minuteYesterday(page: Page, sentences: readonly string[]): Promise<string> {
  const meetingId = await openYesterdaysMeeting(page)
  await startMinutes(page, meetingId)
  await write(page, sentences)
  await keepAll(page)
  return meetingId
}

/** Writes paragraphs under the first item. */
export async function write(page: Page, sentences: readonly string[], under = 'Apologies'): Promise<void> {
  await caretAfter(page, under)
  for (const sentence of sentences) {
    await page.keyboard.press('Enter')
    await paste(page, sentence)
    await expect(theText(page)).toContainText(sentence)
  }
  await saved(page)
}

/** Cards beside the text that still ask something. */
export const openCards = (page: Page): Locator => page.getByRole('article', { name: 'Action', exact: true }).filter({ has: page.getByRole('button', { name: /^Keep/ }) })

/** Keeps every action that stands in the margin. */
export async function keepAll(page: Page): Promise<void> {
  await expect(openCards(page).first()).toBeVisible()
  while (await openCards(page).count()) {
    const before = await openCards(page).count()
    await openCards(page).first().getByRole('button', { name: /^Keep/ }).click()
    await expect.poll(() => openCards(page).count()).toBeLessThan(before)
  }
  await saved(page)
}

/** Issues all that was kept. */
export async function issueAll(page: Page, meetingId: string): Promise<void> {
  await page.goto(minutes(meetingId, '/issue'))
  await page.getByRole('button', { name: 'Issue the actions' }).click()
  await page.waitForURL(/\/minutes$/)
}

/** Opens the page of the action whose sentence holds these words. @returns its id */
export async function openAction(page: Page, words: string, state = 'open'): Promise<string> {
  await page.goto(`/desk/actions?state=${state}&text=${encodeURIComponent(words)}`)
  const open = await page.getByRole('table').locator('tbody a[href*="open="]').first().getAttribute('href')
  const id = new URL(open ?? '', 'http://x').searchParams.get('open') ?? ''
  await page.goto(`/desk/actions/${id}`)
  return id
}

const minutes = (meetingId: string, part = '') => `/desk/meetings/${meetingId}/minutes${part}`

/** Sends the draft to the chair. */
export async function sendToChair(page: Page, meetingId: string): Promise<void> {
  await page.goto(minutes(meetingId, '/chair'))
  await page.getByRole('button', { name: 'Send to the chair' }).click()
  await page.waitForURL(/\/minutes$/)
  await expect(currentStep(page)).toHaveText('With the chair')
}

/** Records that the chair agreed by telephone. */
export async function recordAgreed(page: Page, meetingId: string): Promise<void> {
  await page.goto(minutes(meetingId, '/agreed'))
  await page.getByRole('button', { name: 'Record it as agreed' }).click()
  await page.waitForURL(/\/minutes$/)
  await expect(currentStep(page)).toHaveText('Agreed')
}

/** Publishes what was agreed, before earlier drafts if there are any. */
export async function publish(page: Page, meetingId: string): Promise<void> {
  await page.goto(minutes(meetingId, '/publish'))
  const first = page.getByRole('checkbox', { name: /Publish these first/ })
  if (await first.count()) await first.check()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.waitForURL(/\/minutes$/)
  await expect(currentStep(page)).toHaveText('Published')
}

/** From draft to published: chair by telephone. */
export async function carryToPublished(page: Page, meetingId: string): Promise<void> {
  await sendToChair(page, meetingId)
  await recordAgreed(page, meetingId)
  await publish(page, meetingId)
}

/** The step of the record that the head of the minutes marks. */
export const currentStep = (page: Page): Locator => page.getByRole('list', { name: 'Progress' }).locator('[aria-current="step"]')
