/** The chair reads the draft on her phone, says one thing instead, and agrees once it is settled. */
import { expect, test, type Page } from '@playwright/test'
import { caretAfter, currentStep, openYesterdaysMeeting, paste, saved, sendToChair, startMinutes, theText } from './support/clerk'
import { comeIn, phone, type Guest } from './support/people'
import { serve, type Served } from './support/server'

const households = 'Twenty-two households had been approved in the year.'
const carers = 'Eleven carers had left.'
const rather = 'Twenty-three households had been approved in the year.'

test.describe.configure({ mode: 'serial' })

let served: Served
let clerk: Guest
let chair: Guest
let meetingId: string
let chairsPage: string

test.beforeAll(async ({ browser }) => {
  served = await serve()
  clerk = await comeIn(browser, served.url, 'Priya Nair')
  chair = await comeIn(browser, served.url, 'Margaret Adeyemi', phone)
})
test.afterAll(async () => served.stop())

/** A paragraph of the record on the chair's page, with what stands below it. */
const block = (page: Page, words: string) => page.locator('[id^="b-"]').filter({ hasText: words })
const words = (page: Page, text: string) => page.getByRole('paragraph').filter({ hasText: text }).first()

test('the clerk writes the minutes and sends them to who is in the chair', async () => {
  const { page } = clerk
  meetingId = await openYesterdaysMeeting(page)
  await startMinutes(page, meetingId)
  await caretAfter(page, 'Apologies')
  for (const words of [households, carers]) {
    await page.keyboard.press('Enter')
    await paste(page, words)
  }
  await saved(page)
  await sendToChair(page, meetingId)
  await expect(page.getByText(/With .*Adeyemi, to answer by .*The text cannot be changed meanwhile/)).toBeVisible()
})

test('the chair finds the draft on Today and taps what is wrong', async () => {
  const { page } = chair
  await page.goto('/desk/today')
  await page.locator('a[href^="/chair/"]').first().click()
  await page.waitForURL(/\/chair\//)
  chairsPage = page.url()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Corporate Parenting Panel')
  await expect(page.getByText('Nair drafted these minutes')).toBeVisible()
  const instead = block(page, households).getByLabel('It should say')
  await expect(async () => {
    await words(page, households).click()
    await expect(instead).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await instead.fill(rather)
  await block(page, households).getByRole('button', { name: 'Note this' }).click()
  await expect(block(page, rather)).toContainText('You · Open')
  await words(page, carers).click()
  await block(page, carers).getByLabel('A word to the clerk, if you like').fill('Is that for the whole county?')
  await block(page, carers).getByRole('button', { name: 'Note this' }).click()
  await expect(block(page, carers)).toContainText('Is that for the whole county?')
})

test('agreeing while a note is open is refused and shows which', async () => {
  const { page } = chair
  await page.getByRole('button', { name: 'Agree this draft' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The draft was not agreed' })).toContainText(households.slice(0, 40))
})

test('she asks for changes, and the draft is the clerk’s again', async () => {
  const { page } = chair
  await page.getByRole('button', { name: 'Ask for changes' }).last().click()
  await expect(page.getByText(/The draft is with .*Nair again/)).toBeVisible()
  await clerk.page.goto(`/desk/meetings/${meetingId}/minutes`)
  await expect(currentStep(clerk.page)).toHaveText('Draft')
})

test('the clerk takes one note by one key and answers the other', async () => {
  const { page } = clerk
  const notes = page.getByRole('article', { name: /Note by/ })
  await expect(notes).toHaveCount(2)
  await theText(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(notes.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(theText(page)).toContainText(rather)
  await expect(page.getByText('Taken into the text')).toBeVisible()
  await notes.last().getByRole('button', { name: 'Answer' }).click()
  await notes.last().getByLabel('Answer').fill('Yes, all seven districts.')
  await notes.last().getByRole('button', { name: 'Answer this note' }).click()
  await expect(page.getByText(/Answered: .*Yes, all seven districts/)).toBeVisible()
  await saved(page)
})

test('sent again, a page opened before a change does not agree to what it did not show', async () => {
  await sendToChair(clerk.page, meetingId)
  await chair.page.goto(chairsPage)
  await expect(words(chair.page, rather)).toBeVisible()
  await expect(chair.page.getByText('Yes, all seven districts.')).toBeVisible()
  const { page } = clerk
  await page.getByRole('button', { name: 'Take back' }).click()
  await caretAfter(page, carers)
  await page.keyboard.type(' Three had come back.')
  await saved(page)
  await sendToChair(page, meetingId)
  await chair.page.getByRole('button', { name: 'Agree this draft' }).click()
  await expect(chair.page.getByRole('alert').filter({ hasText: 'The text has changed since this page was opened, so nothing was agreed' })).toBeVisible()
  await page.reload()
  await expect(currentStep(page)).toHaveText('With the chair')
})

test('she reads it as it stands and agrees; the clerk publishes', async () => {
  const { page } = chair
  await page.goto(chairsPage)
  await expect(words(page, 'Three had come back.')).toBeVisible()
  await page.getByRole('button', { name: 'Agree this draft' }).click()
  const told = page.getByText(/You have agreed this draft\. .*Nair publishes it/)
  await expect(told).toBeFocused()
  await expect(told).toBeInViewport()
  await clerk.page.goto(`/desk/meetings/${meetingId}/minutes`)
  await expect(currentStep(clerk.page)).toHaveText('Agreed')
  await expect(clerk.page.getByText(/Agreed by .*Adeyemi.*Nothing is public yet/)).toBeVisible()
})
