/** A lead officer answers by the link in her mail, without an account; whoever misuses such a link gets nowhere. */
import { expect, test, type Page } from '@playwright/test'
import { daysAfter, councilDay, inWords, issueAll, minuteYesterday, openAction } from './support/clerk'
import { comeIn, stranger, type Guest } from './support/people'
import { serve, type Served } from './support/server'

const asked = ['figures by district', 'list of respite carers', 'training plan', 'mileage rates', 'waiting list'] as const
const sentences = asked.map((what) => `The Service Manager (Fostering) undertook to circulate the ${what} within 28 days.`)

test.describe.configure({ mode: 'serial' })

let served: Served
let clerk: Guest
let officer: Guest
let links: string[]

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  served = await serve()
  clerk = await comeIn(browser, served.url, 'Priya Nair')
  officer = await stranger(browser, served.url)
})
test.afterAll(async () => served.stop())

/** How many changes the council's record counts. */
async function changesSoFar(page: Page): Promise<string> {
  await page.goto('/desk/audit')
  return /: (\d+) so far/.exec(await page.getByRole('main').innerText())?.[1] ?? ''
}

const answer = async (page: Page, says: string, words: string): Promise<void> => {
  await page.getByLabel(says).check()
  await page.getByLabel('In your own words').fill(words)
}
const send = (page: Page) => page.getByRole('button', { name: /^Send to / }).click()

test('one mail holds a link for each action', async () => {
  const { page } = clerk
  await issueAll(page, await minuteYesterday(page, sentences))
  await officer.page.goto('/desk/outbox')
  await officer.page.getByRole('region', { name: 'Sent' }).getByRole('listitem').filter({ hasText: 'To Dee Walsh' }).first().getByRole('link').click()
  await officer.page.waitForURL(/outbox\/[a-z0-9]{16}$/)
  const text = (await officer.page.locator('pre').textContent()) ?? ''
  const found = [...new Set([...text.matchAll(/\/answer\/[\w.-]+/g)].map(([link]) => link))]
  expect(found).toHaveLength(asked.length)
  const titles = new Map<string, string>()
  for (const link of found) {
    await officer.page.goto(link)
    titles.set(link, await officer.page.getByRole('heading', { level: 1 }).innerText())
  }
  links = asked.map((what) => found.find((link) => titles.get(link)?.includes(what)) ?? '')
  expect(links).not.toContain('')
})

test('a robot that opens every link twice changes nothing', async ({ browser }) => {
  const { page } = await comeIn(browser, served.url, 'Anand Krishnan')
  const before = await changesSoFar(page)
  for (const link of [...links, ...links]) {
    expect((await officer.page.request.get(link)).status()).toBe(200)
    await officer.page.request.head(link)
    await officer.page.goto(link)
    for (const further of await officer.page.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
      if (further.startsWith('/')) await officer.page.request.get(further)
    }
  }
  expect(await changesSoFar(page)).toBe(before)
  await openAction(clerk.page, asked[0])
  await expect(clerk.page.getByText('Dee Walsh, Service Manager (Fostering), not seen yet').or(clerk.page.getByText(/Dee Walsh.*not seen yet/)).first()).toBeVisible()
})

test('her deputy says how it stands; then she says it is done, with a file', async () => {
  const { page } = officer
  await page.goto(links[0] ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(asked[0])
  await page.getByLabel('Who is writing?').fill('Ola Bright, for Dee Walsh')
  await answer(page, 'It is under way', 'Five of seven districts have answered.')
  await send(page)
  await expect(page.getByRole('status')).toContainText('Kept. The committee’s clerk sees how it stands')
  await expect(page.getByText('Five of seven districts have answered.')).toBeVisible()
  await answer(page, 'It is done', 'All seven are here.')
  await page.getByLabel('A file, if it helps').setInputFiles({ name: 'figures.csv', mimeType: 'text/csv', buffer: Buffer.from('district,households\nSaltby,4\n') })
  await send(page)
  await expect(page.getByRole('status')).toContainText('Kept. The clerk sees that it is done')
  await openAction(clerk.page, asked[0])
  const reports = clerk.page.getByRole('region', { name: 'What was reported' })
  await expect(reports).toContainText('Ola Bright, for Dee Walsh')
  await expect(reports).toContainText('Dee Walsh says it is done')
  const file = await clerk.page.request.get((await reports.getByRole('link', { name: 'figures.csv' }).getAttribute('href')) ?? '')
  expect(await file.text()).toContain('Saltby,4')
  expect(file.headers()['content-disposition']).toContain('attachment')
})

test('what cannot be taken is refused beside its field, and what was typed stays', async () => {
  const { page } = officer
  await page.goto(links[1] ?? '')
  await answer(page, 'It is under way', 'The list is being typed.')
  await page.getByLabel('A file, if it helps').setInputFiles({ name: 'list.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ not a pdf') })
  await send(page)
  await expect(page.getByText('The file is not what its name says.')).toBeVisible()
  await expect(page.getByLabel('In your own words')).toHaveValue('The list is being typed.')
})

test('another date is asked for, and the clerk gives it', async () => {
  const { page } = officer
  const date = daysAfter(await councilDay(clerk.page), 60)
  await page.goto(links[1] ?? '')
  await answer(page, 'It needs another date', 'Two carers are still to be asked.')
  await page.getByLabel('Which date would be possible?').fill(date)
  await send(page)
  await expect(page.getByRole('status')).toContainText('Until then the date above holds')
  await openAction(clerk.page, asked[1])
  await expect(clerk.page.getByText(`asks for ${inWords(date)}`).first()).toBeVisible()
  await clerk.page.getByRole('region', { name: 'Asked, for you to decide' }).getByLabel('Why').fill('Reasonable.')
  await clerk.page.getByRole('button', { name: 'Decide' }).click()
  await expect(clerk.page.getByRole('region', { name: 'Asked, for you to decide' })).toHaveCount(0)
  await page.goto(links[1] ?? '')
  await expect(page.getByText(`by ${inWords(date)}`)).toBeVisible()
})

test('not hers: it passes to somebody else, and her link closes', async () => {
  const { page } = officer
  await page.goto(links[2] ?? '')
  await answer(page, 'It is not mine', 'It belongs to the Virtual School.')
  await send(page)
  await openAction(clerk.page, asked[2])
  const decide = clerk.page.getByRole('region', { name: 'Asked, for you to decide' })
  await decide.getByLabel('For action by').selectOption({ label: 'Virtual School Head' })
  await decide.getByLabel('Why').fill('Agreed with both.')
  await decide.getByRole('button', { name: 'Decide' }).click()
  await expect(decide).toHaveCount(0)
  const closed = await page.goto(links[2] ?? '')
  expect(closed?.status()).toBe(410)
  await expect(page.getByRole('heading', { name: 'Somebody else answers for this now' })).toBeVisible()
  await expect(page.getByText(asked[2])).toHaveCount(0)
  await page.goto('/desk/outbox')
  await expect(page.getByRole('region', { name: 'Sent' }).getByText('To Anna Lindqvist').or(page.getByText('Anna Lindqvist')).first()).toBeVisible()
})

test('once it is closed, the link says so kindly, and takes nothing', async () => {
  const { page } = officer
  await page.goto(links[3] ?? '')
  await openAction(clerk.page, asked[3])
  await clerk.page.getByText('Close it', { exact: true }).click()
  await clerk.page.getByLabel('By what it is seen to be done').fill('Seen on the intranet.')
  await clerk.page.getByRole('button', { name: 'Close the action' }).click()
  await expect(clerk.page.getByText(/^Done, /)).toBeVisible()
  await answer(page, 'It is under way', 'Too late.')
  await send(page)
  await expect(page.getByRole('heading', { name: 'Nothing more is asked here' })).toBeVisible()
  await expect(page.getByRole('link', { name: /@/ })).toBeVisible()
  await clerk.page.reload()
  await expect(clerk.page.getByText('Too late.')).toHaveCount(0)
})

test('a forged link, and one put together from two, open nothing', async () => {
  const { page } = officer
  const [action = '', person = '', signature = ''] = (links[4] ?? '').replace('/answer/', '').split('.')
  const [other = ''] = (links[0] ?? '').replace('/answer/', '').split('.')
  const flipped = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`
  const form = { says: 'done', writer: 'Somebody', text: 'Forged.' }
  for (const token of [`${action}.${person}.${flipped}`, `${other}.${person}.${signature}`, `${action}.${person}`, `${action}.${action}.${signature}`, '%00']) {
    const shown = await page.goto(`/answer/${token}`)
    expect(shown?.status(), token).toBe(404)
    await expect(page.getByRole('heading', { name: 'This link does not open anything' })).toBeVisible()
    await expect(page.getByText(asked[4])).toHaveCount(0)
    expect((await page.request.post(`/answer/${token}`, { form, headers: { origin: served.url } })).status(), token).toBe(404)
  }
  await openAction(clerk.page, asked[4])
  await expect(clerk.page.getByText('Nobody has answered yet.')).toBeVisible()
})

test('of somebody who has been shut out, it takes nothing any more', async ({ browser }) => {
  const { page } = await comeIn(browser, served.url, 'Sally Fenwick')
  await page.goto('/desk/people?text=Walsh')
  await page.getByRole('link', { name: /Walsh/ }).first().click()
  await page.waitForURL(/\/desk\/people\/[a-z0-9]{16}/)
  await page.getByText('Shut out', { exact: true }).click()
  await page.getByRole('button', { name: /^Shut .*Walsh out$/ }).click()
  await expect(page.getByText(/Shut out since/)).toBeVisible()
  const shown = await officer.page.goto(links[4] ?? '')
  expect(shown?.status()).toBe(410)
  const posted = await officer.page.request.post(links[4] ?? '', { form: { says: 'done', writer: 'Dee Walsh', text: 'After all.' }, headers: { origin: served.url } })
  expect(posted.status()).toBe(410)
  await openAction(clerk.page, asked[4])
  await expect(clerk.page.getByText('Nobody has answered yet.')).toBeVisible()
})
