/** Later meetings say whether the minutes are a correct record: not at an extraordinary one, not yet, then with a correction. */
import { expect, test } from '@playwright/test'
import { addMeeting, carryToPublished, councilDay, currentStep, inWords, issueAll, minuteYesterday, moveTime, openAction, startMinutes, theText } from './support/clerk'
import { comeIn, stranger, type Guest } from './support/people'
import { serve, type Served } from './support/server'

const panel = 'Corporate Parenting Panel'
const promised = 'The Service Manager (Fostering) undertook to circulate the figures by district within 28 days.'
const corrected = 'The Service Manager (Fostering) undertook to circulate the figures by school within 42 days.'

test.describe.configure({ mode: 'serial' })

let served: Served
let clerk: Guest
let resident: Guest
let meetingId: string
let published: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  served = await serve()
  clerk = await comeIn(browser, served.url, 'Priya Nair')
  resident = await stranger(browser, served.url)
})
test.afterAll(async () => served.stop())

const minutes = (part = '') => `/desk/meetings/${meetingId}/minutes${part}`

test('the minutes are published, marked as a draft', async () => {
  const { page } = clerk
  meetingId = await minuteYesterday(page, [promised])
  await issueAll(page, meetingId)
  await carryToPublished(page, meetingId)
  published = (await page.getByRole('link', { name: 'As residents read them' }).getAttribute('href')) ?? ''
  await resident.page.goto(published)
  await expect(resident.page.getByText('Draft, subject to confirmation')).toBeVisible()
  await expect(resident.page.getByText(promised)).toBeVisible()
})

test('an extraordinary meeting is not offered', async () => {
  const { page } = clerk
  await addMeeting(page, { committee: panel, kind: 'Extraordinary meeting', date: await councilDay(page) })
  await page.goto(minutes())
  await expect(page.getByRole('link', { name: 'Versions' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Record the confirmation' })).toHaveCount(0)
})

test('an ordinary meeting does not confirm them: they come again', async () => {
  const { page } = clerk
  const day = await moveTime(page, 'Next day')
  await addMeeting(page, { committee: panel, date: day })
  await page.goto(minutes('/confirm'))
  await expect(page.getByRole('group', { name: 'At which meeting' }).getByRole('radio')).toHaveCount(1)
  await page.getByLabel('Not confirmed: they come again').check()
  await page.getByLabel('Who presided there').fill('Councillor Mrs M Adeyemi')
  await page.getByRole('button', { name: 'Record the confirmation' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Say why, as the meeting did.' })).toBeVisible()
  await expect(page.getByLabel('Not confirmed: they come again')).toBeChecked()
  await page.getByLabel('If not confirmed, why').fill('The vote on item 4 was missing.')
  await page.getByRole('button', { name: 'Record the confirmation' }).click()
  await page.waitForURL(/\/minutes$/)
  await expect(page.getByText(new RegExp(`Not confirmed at the meeting of ${inWords(day)}.*The vote on item 4 was missing`))).toBeVisible()
  await expect(currentStep(page)).toHaveText('Published')
})

test('the next one confirms them with one correction, which it minutes', async () => {
  const { page } = clerk
  const day = await moveTime(page, 'Next day')
  const confirmingId = await addMeeting(page, { committee: panel, date: day })
  await startMinutes(page, confirmingId)
  await page.goto(minutes('/confirm'))
  await page.getByLabel(inWords(day)).check()
  await page.getByLabel('Who presided there').fill('Councillor D Ruiz')
  await page.getByLabel('Confirmed with the corrections made below').check()
  await page.getByText(`Correct this: ${promised.slice(0, 60)}`).click()
  await page.getByLabel(`Should say, in place of: ${promised.slice(0, 60)}`).fill(corrected)
  await page.getByRole('button', { name: 'Record the confirmation' }).click()
  await page.waitForURL(/\/minutes$/)
  await expect(currentStep(page)).toHaveText('Confirmed')
  await expect(page.getByText(new RegExp(`Confirmed with corrections at the meeting of ${inWords(day)}, Councillor D Ruiz presiding`))).toBeVisible()
  await page.goto(`/desk/meetings/${confirmingId}/minutes`)
  await expect(theText(page)).toContainText('subject to the following correction')
  await expect(theText(page)).toContainText(/In minute \d+, for “.*district.*” read “.*school/)
})

test('residents read the corrected version, and that it is one', async () => {
  const { page } = resident
  await expect(async () => {
    await page.goto(published)
    await expect(page.getByText(corrected)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 5_000 })
  await expect(page.getByText(/Confirmed on .* with a correction minuted at that meeting/).first()).toBeVisible()
  await expect(page.getByText('Draft, subject to confirmation')).toHaveCount(0)
  await page.getByRole('link', { name: 'Version', exact: false }).last().click()
  await expect(page.getByText('This is an earlier version')).toBeVisible()
  await expect(page.getByText(promised)).toBeVisible()
})

test('the action that it touches asks the clerk whether it is the same duty', async () => {
  const { page } = clerk
  await page.goto(minutes())
  await expect(page.getByText(/The sentence of “.*” has changed since it was issued/)).toBeVisible()
  await openAction(page, 'by district within 28 days')
  await expect(page.getByText('The minutes say it otherwise now:')).toBeVisible()
  await expect(page.getByLabel(/^The new wording says .*: move the due date$/)).toBeChecked()
  await expect(page.getByLabel(/^It stays due /)).not.toBeChecked()
  await page.getByRole('button', { name: 'Changed: tell the owner' }).click()
  await expect(page.getByText('The minutes say it otherwise now:')).toHaveCount(0)
  await expect(page.getByRole('blockquote')).toContainText('by school')
  await expect(page.locator('#history')).toContainText('The minutes say so now')
})

test('whoever presided there signs them', async () => {
  const { page } = clerk
  await page.goto(minutes('/sign'))
  await expect(page.getByLabel('Signed by')).toHaveValue('Councillor D Ruiz')
  await page.getByRole('button', { name: 'Record the signature' }).click()
  await page.waitForURL(/\/minutes$/)
  await expect(page.getByText(/Signed by Councillor D Ruiz on/)).toBeVisible()
})
