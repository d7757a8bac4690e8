/** Dues move with the calendar, rounds open one after the other, and the days of the demo bring their mails. */
import { expect, test } from '@playwright/test'
import { addMeeting, councilDay, daysAfter, inWords, issueAll, minuteYesterday, moveTime, openAction } from './support/clerk'
import { comeIn, type Guest } from './support/people'
import { serve, type Served } from './support/server'

const panel = 'Corporate Parenting Panel'
const quarterly = 'The Virtual School Head undertook to circulate the attendance figures every quarter.'
const nextMeeting = 'The Leaving Care Manager undertook to circulate the list of landlords at the next meeting.'
const soon = 'The Service Manager (Fostering) undertook to circulate the figures by district within 10 days.'

test.describe.configure({ mode: 'serial' })

let served: Served
let clerk: Guest
let today: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  served = await serve()
  clerk = await comeIn(browser, served.url, 'Priya Nair')
  today = await councilDay(clerk.page)
})
test.afterAll(async () => served.stop())

const due = () => clerk.page.getByRole('definition').filter({ hasText: /\d{4}/ }).filter({ hasText: /in \d+|tomorrow|today|in (one|two|three|four|five|six|seven|eight|nine)/ })

test('three actions of yesterday’s meeting are issued', async () => {
  const { page } = clerk
  const meetingId = await minuteYesterday(page, [quarterly, nextMeeting, soon])
  await issueAll(page, meetingId)
  await page.goto(`/desk/actions?meeting=${meetingId}`)
  await expect(page.getByRole('table').getByText('attendance figures every quarter')).toBeVisible()
  await expect(page.getByRole('table').getByText('list of landlords at the next meeting')).toBeVisible()
})

test('what is due at the next meeting moves with it, and its history says so', async () => {
  const { page } = clerk
  const planned = daysAfter(today, 12)
  const meetingId = await addMeeting(page, { committee: panel, date: planned })
  await openAction(page, 'list of landlords')
  await expect(due().first()).toContainText(inWords(planned))
  const moved = daysAfter(today, 19)
  await page.goto(`/desk/meetings/${meetingId}/change`)
  await page.getByLabel('Date').fill(moved)
  await page.getByRole('button', { name: 'Save the changes' }).click()
  await page.waitForURL(/\/desk\/meetings\/[a-z0-9]{16}$/)
  await openAction(page, 'list of landlords')
  await expect(due().first()).toContainText(inWords(moved))
  const history = page.getByRole('region', { name: 'History' })
  await expect(history.getByText(new RegExp(`The calendar of meetings changed. Due .*${inWords(moved)} now; it was due .*${inWords(planned)}`))).toBeVisible()
})

test('a recurring one opens its next round when this one is done', async () => {
  const { page } = clerk
  const first = await openAction(page, 'attendance figures every quarter')
  await page.getByText('Close it', { exact: true }).click()
  await page.getByLabel('By what it is seen to be done').fill('Sent to all Members.')
  await page.getByRole('button', { name: 'Close the action' }).click()
  await expect(page.getByRole('region', { name: 'History' }).getByText(/The next round opened, due/)).toBeVisible()
  const second = await openAction(page, 'attendance figures every quarter')
  expect(second).not.toBe(first)
  await expect(page.getByText('Round 2 opened')).toBeVisible()
  await page.getByRole('link', { name: 'The round before' }).click()
  await page.waitForURL(new RegExp(first))
  await expect(page.getByText(/^Done, /)).toBeVisible()
})

test('the mails of tomorrow stand there today, one can be held, and the day brings the others', async () => {
  const { page } = clerk
  const tomorrow = page.getByRole('region', { name: /^At eight on / })
  const people = tomorrow.getByRole('region', { name: /^To / })
  await page.goto('/desk/outbox')
  for (let days = 0; days < 12 && ((await people.count()) < 2 || !(await comesTomorrow())); days += 1) {
    await moveTime(page, 'Next day')
    await page.goto('/desk/outbox')
  }
  expect(await people.count()).toBeGreaterThan(1)
  const held = ((await people.first().getByRole('heading').textContent()) ?? '').trim()
  const others = await people.evaluateAll((all) => all.slice(1).map((one) => one.querySelector('h3')?.textContent ?? ''))
  while (await people.first().getByRole('button', { name: 'Hold' }).count()) {
    const before = await people.first().getByRole('button', { name: 'Hold' }).count()
    await people.first().getByRole('button', { name: 'Hold' }).first().click()
    await expect(people.first().getByRole('button', { name: 'Hold' })).toHaveCount(before - 1)
  }
  const day = await moveTime(page, 'Next day')
  await page.goto('/desk/outbox')
  const sent = page.getByRole('region', { name: 'Sent' })
  await expect(sent.getByText(`To ${others[0] ?? ''}, ${inWords(day)}, 08:00`)).toBeVisible()
  await expect(sent.getByText(`To ${held}, ${inWords(day)}, 08:00`)).toHaveCount(0)

  /** Whether "At eight on" names the day after this one. */
  async function comesTomorrow(): Promise<boolean> {
    return ((await tomorrow.getByRole('heading').first().textContent()) ?? '').includes(inWords(daysAfter(await councilDay(page), 1)))
  }
})

test('to the next meeting: the days between happen, and its page is at hand', async () => {
  const { page } = clerk
  await page.goto('/desk/today')
  const day = await moveTime(page, 'To the next meeting')
  await page.goto(`/desk/meetings?view=month&month=${day.slice(0, 7)}`)
  const cell = page.getByRole('cell').filter({ has: page.locator(`time[datetime="${day}"]`) })
  await expect(cell.getByRole('link').first()).toBeVisible()
})
