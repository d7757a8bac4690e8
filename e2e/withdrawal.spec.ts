/** Something was published that should not have been: gone in one press, the reason afterwards. */
import { expect, test, type APIResponse } from '@playwright/test'
import { idIn } from './support/clerk'
import { comeIn, stranger, type Guest } from './support/people'
import { serve, type Served } from './support/server'

test.describe.configure({ mode: 'serial' })

let served: Served
let officer: Guest
let resident: Guest
let meetingId: string
/** All that residents could reach: the page, both files, and one resolution. */
let addresses: string[]
let words: string

test.beforeAll(async ({ browser }) => {
  served = await serve()
  resident = await stranger(browser, served.url)
  officer = await comeIn(browser, served.url, 'Anand Krishnan')
})
test.afterAll(async () => served.stop())

const get = (path: string): Promise<APIResponse> => resident.page.request.get(path)

test('residents read the minutes, their files and a resolution', async () => {
  const { page } = resident
  await page.goto('/')
  await page.getByRole('main').locator('a[href^="/committees/"]').first().click()
  const record = page.getByRole('article')
  words = ((await record.locator('p').nth(1).textContent()) ?? '').slice(0, 60)
  const links = await page.getByRole('main').getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  addresses = [new URL(page.url()).pathname, ...links.filter((href) => href.startsWith('/api/minutes/')), ...links.filter((href) => href.startsWith('/r/')).slice(0, 1)]
  expect(addresses).toHaveLength(4)
  for (const address of addresses) expect((await get(address)).status(), address).toBe(200)
})

test('the monitoring officer withdraws them in one press; within five seconds nobody outside reads them', async () => {
  const { page } = officer
  await page.goto('/desk/meetings')
  const [, slug = '', date = ''] = /committees\/([^/]+)\/(.*)/.exec(addresses[0] ?? '') ?? []
  await page.goto(`/desk/meetings?committee=${slug}`)
  const day = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(date))
  const row = page.getByRole('region', { name: day }).getByRole('listitem').filter({ hasText: /Minutes (published|confirmed|signed)/ }).filter({ hasText: String(Number(date.slice(8))) })
  meetingId = idIn((await row.getByRole('link').first().getAttribute('href')) ?? '')
  await page.goto(`/desk/meetings/${meetingId}/minutes`)
  await page.getByRole('button', { name: 'Withdraw from the public' }).click()
  await expect(page.getByText('Withdrawn from the public')).toBeVisible()
  await expect(async () => {
    await resident.page.goto(addresses[0] ?? '')
    await expect(resident.page.getByText('The minutes of this meeting have been withdrawn from publication.')).toBeVisible({ timeout: 300 })
  }).toPass({ timeout: 5_000 })
  await expect(resident.page.getByText(words)).toHaveCount(0)
  for (const address of addresses.slice(1)) expect((await get(address)).status(), address).toBe(404)
})

test('the reason follows, in words for residents', async () => {
  const { page } = officer
  await page.getByLabel('Why, in words residents may read').fill('They named a person who should not have been named.')
  await page.getByRole('button', { name: 'Give this reason' }).click()
  await expect(page.getByText('They named a person who should not have been named.')).toBeVisible()
  await expect(async () => {
    await resident.page.reload()
    await expect(resident.page.getByText('They named a person who should not have been named.')).toBeVisible({ timeout: 300 })
  }).toPass({ timeout: 5_000 })
})

test('restored, they are read again', async () => {
  const { page } = officer
  await page.getByRole('button', { name: 'Let the public read again' }).click()
  await expect(page.getByRole('button', { name: 'Withdraw from the public' })).toBeVisible()
  await expect(async () => {
    await resident.page.reload()
    await expect(resident.page.getByText(words).first()).toBeVisible({ timeout: 300 })
  }).toPass({ timeout: 5_000 })
  for (const address of addresses) expect((await get(address)).status(), address).toBe(200)
})
