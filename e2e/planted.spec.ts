/** Words that are not for everybody, planted and looked for as everybody: in pages and their data, mails, files, filters and logs. */
import { randomInt } from 'node:crypto'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { addMeeting, caretAfter, carryToPublished, councilDay, daysAfter, idIn, issueAll, keepAll, openAction, openYesterdaysMeeting, startMinutes, write } from './support/clerk'
import { pdfText, wordText } from './support/file-text'
import { comeIn, stranger } from './support/people'
import { serve, type Served } from './support/server'

const word = (): string => `zq${Array.from({ length: 12 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`
/**
 * In the text of an exempt item, in the follow-up that it asks for, and in a draft of a committee with its own clerk; in
 * the draft of a panel on which every clerk acts, in an action kept there and not issued, and in an exempt line of it.
 */
const planted = { exempt: word(), followUp: word(), draft: word(), panelDraft: word(), panelKept: word(), panelExempt: word() }
type Planted = keyof typeof planted
const restricted: Planted[] = ['exempt', 'followUp', 'draft']
const ofPanel: Planted[] = ['panelDraft', 'panelKept', 'panelExempt']
const committee = 'Audit and Governance Committee'
const slug = 'audit-and-governance-committee'
const exclusion = 'The public were excluded from the meeting for the following item, as it involved exempt information as defined in paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972.'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let served: Served
let browser: Browser
let today: string
/** Ids of what holds the words. */
const ids = { published: '', draft: '', panel: '', minutes: '', draftMinutes: '', panelMinutes: '', action: '', nodes: [] as string[] }
let publicPage: string
let mails: string[]

test.beforeAll(async ({ browser: one }) => {
  browser = one
  served = await serve()
})
test.afterAll(async () => served.stop())

test('an administrator restricts the committee to one of the clerks', async () => {
  const { page } = await comeIn(browser, served.url, 'Sally Fenwick')
  today = await councilDay(page)
  await page.goto(`/desk/committees/${slug}`)
  const part = page.getByRole('region', { name: 'Who acts on it' })
  await part.getByText('Change', { exact: true }).click()
  await part.getByLabel('Restricted').check()
  await part.getByLabel(/Bayliss/).check()
  await part.getByRole('button', { name: 'Keep the change' }).click()
  await expect(part.getByText(/^Only .*Bayliss/)).toBeVisible()
})

test('its clerk publishes minutes with an exempt item, issues its action, and begins another draft', async () => {
  const { page } = await comeIn(browser, served.url, 'Tom Bayliss')
  ids.published = await addMeeting(page, { committee, kind: 'Extraordinary meeting', date: today })
  await startMinutes(page, ids.published)
  await write(page, [exclusion, 'The Service Manager (Fostering) undertook to circulate the fees within 28 days.'])
  await write(page, [`An offer of ${planted.exempt} was before the Committee.`, `The Head of Internal Audit undertook to circulate the ${planted.followUp} figures within 28 days.`], 'Work programme')
  await caretAfter(page, planted.exempt)
  await page.getByRole('button', { name: 'Exempt', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Not for the public' })
  await dialog.getByRole('radio', { name: /The whole item/ }).check()
  await dialog.getByRole('checkbox', { name: /Paragraph 3/ }).check()
  await dialog.getByLabel(/public interest/).fill('The offer would be known to other bidders.')
  await dialog.getByLabel('Heading that the public sees').fill('A matter of property')
  await dialog.getByLabel('Summary for the public').fill('The Committee considered an offer.')
  await dialog.getByRole('button', { name: 'Keep from the public' }).click()
  await keepAll(page)
  await issueAll(page, ids.published)
  await carryToPublished(page, ids.published)
  ids.minutes = idIn(((await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '').replace('/api/minutes/', ''))
  ids.nodes = await page.locator('[id^="b-"]').evaluateAll((all) => all.map((one) => one.id.slice(2)))
  publicPage = (await page.getByRole('link', { name: 'As residents read them' }).getAttribute('href')) ?? ''
  ids.action = await openAction(page, planted.followUp)
  ids.draft = await addMeeting(page, { committee, kind: 'Extraordinary meeting', date: daysAfter(today, -1) })
  await startMinutes(page, ids.draft)
  await write(page, [`The report on ${planted.draft} was noted.`])
  ids.draftMinutes = await minutesIn(page)
})

test('the clerk of the panel begins a draft, keeps an action in it, and sets a line of it aside as exempt', async () => {
  const { page } = await comeIn(browser, served.url, 'Priya Nair')
  ids.panel = await openYesterdaysMeeting(page)
  await startMinutes(page, ids.panel)
  await write(page, [`The ${planted.panelDraft} was before the Panel.`, `A house at ${planted.panelExempt} was named.`, `The Service Manager (Fostering) undertook to circulate the ${planted.panelKept} figures within 28 days.`])
  await caretAfter(page, planted.panelExempt)
  await page.getByRole('button', { name: 'Exempt', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Not for the public' })
  await dialog.getByRole('checkbox', { name: /Paragraph 3/ }).check()
  await dialog.getByLabel(/public interest/).fill('The house would be known.')
  await dialog.getByRole('button', { name: 'Keep from the public' }).click()
  await keepAll(page)
  ids.panelMinutes = await minutesIn(page)
})

/** Id of the minutes whose editor is open: its co-editing names it. */
async function minutesIn(page: Page): Promise<string> {
  return /minutes:([a-z0-9]{16}):\d/.exec(await (await page.request.get(page.url())).text())?.[1] ?? ''
}

const allMinutes = () => [ids.minutes, ids.draftMinutes, ids.panelMinutes]
const minutesFiles = () => allMinutes().flatMap((id) => ['pdf', 'docx', 'pdf?draft', 'docx?draft'].map((file) => `/api/minutes/${id}/${file}`))
const pages = () => [
  '/', '/meetings', `/committees/${slug}`, publicPage, `${publicPage}?version=1`, `${publicPage}?version=2`, '/progress', `/progress/${slug}`, ...ids.nodes.map((id) => `/r/${id}`),
  '/desk/today', '/desk/meetings', `/desk/meetings?committee=${slug}`, `/desk/committees/${slug}`, '/desk/people', '/desk/audit', `/desk/audit?thing=${ids.action}`, `/desk/audit?thing=${ids.minutes}`, '/desk/outbox',
  ...[ids.published, ids.draft, ids.panel].flatMap((id) => ['', '/agenda', '/attendance', '/progress', '/minutes', '/minutes/versions?from=1&to=2', '/minutes/check', '/minutes/publish', '/minutes/correct', '/minutes/issue', '/minutes/chair', '/minutes/missed'].map((part) => `/desk/meetings/${id}${part}`)),
  ...allMinutes().map((id) => `/chair/${id}`), '/meetings?committee=corporate-parenting-panel', '/committees/corporate-parenting-panel', '/progress/corporate-parenting-panel', '/desk/settings', '/desk/posts', '/desk/actions?state=all', `/desk/actions?state=all&body=${slug}`, `/desk/actions?state=all&meeting=${ids.published}`, `/desk/actions?open=${ids.action}`, `/desk/actions/${ids.action}`,
]

/** What of the planted words one answer holds: as text, or inside a file. */
async function heldBy(page: Page, path: string, headers: Record<string, string> = {}): Promise<string[]> {
  const answer = await page.request.get(path, { headers })
  const bytes = await answer.body()
  const type = answer.headers()['content-type'] ?? ''
  const text = type.includes('pdf') ? pdfText(bytes) : type.includes('wordprocessing') ? wordText(bytes) : bytes.toString('utf8')
  const all = `${text}\n${JSON.stringify(answer.headers())}`
  return Object.entries(planted).flatMap(([what, secret]) => (all.includes(secret) ? [`${path}${headers['rsc'] ? ' (page data)' : ''}: ${what}`] : []))
}

/** All places in which somebody comes upon a planted word. */
async function comesUpon(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const path of pages()) found.push(...await heldBy(page, path), ...await heldBy(page, path, { rsc: '1' }))
  for (const path of [...minutesFiles(), '/api/actions/csv?state=all', `/api/actions/csv?state=all&body=${slug}`]) found.push(...await heldBy(page, path))
  for (const [what, secret] of Object.entries(planted)) {
    // The filter itself stands on the page, so what counts is whether a row answers to it.
    const rows = ((await (await page.request.get(`/api/actions/csv?state=all&text=${secret}`)).text()).trim().split('\n')).slice(1)
    if (rows.length > 0) found.push(`the filter answers: ${what}`)
  }
  return found
}

test('residents find none of it, in pages, page data, files, or any mail', async () => {
  const { page } = await stranger(browser, served.url)
  await page.goto(publicPage)
  await expect(page.getByText('The Committee considered an offer.')).toBeVisible()
  expect(await comesUpon(page)).toEqual([])
  await page.goto('/desk/outbox')
  mails = await page.getByRole('region', { name: 'Sent' }).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const found: string[] = []
  for (const mail of mails.filter((href) => /^\/desk\/outbox\/[a-z0-9]{16}$/.test(href))) found.push(...await heldBy(page, mail))
  expect(found).toEqual([])
})

test('whoever was mailed the exempt action reads its words only after signing in', async () => {
  const { page } = await stranger(browser, served.url)
  await page.goto('/desk/outbox')
  await page.getByRole('region', { name: 'Sent' }).getByRole('listitem').filter({ hasText: 'To Lucy Dunmore' }).first().getByRole('link').click()
  await page.waitForURL(/outbox\/[a-z0-9]{16}$/)
  const text = (await page.locator('pre').textContent()) ?? ''
  expect(text).toContain('not for the public')
  const [link = ''] = /\/desk\/actions\/[a-z0-9]+/.exec(text) ?? []
  await page.goto(link)
  await page.waitForURL(/\/sign-in/)
  expect(await heldBy(page, link)).toEqual([])
})

const readers: [who: string, what: string, mayRead: Planted[]][] = [
  ['James Hale', 'a member of the panel', []],
  ['Dee Walsh', 'a lead officer with an action of the same minutes', []],
  ['Sally Fenwick', 'an administrator', []],
  ['Margaret Adeyemi', 'the chair of the panel', ofPanel],
  ['Priya Nair', 'a clerk outside the restricted committee', ofPanel],
]
for (const [who, what, mayRead] of readers) {
  test(`${what} finds ${mayRead.length === 0 ? 'none of it' : 'what is the panel’s, and no more'}`, async () => {
    const { page } = await comeIn(browser, served.url, who)
    const found = await comesUpon(page)
    expect([...new Set(found.map((one) => one.split(': ').at(-1)))].sort()).toEqual([...mayRead].sort())
  })
}

test('who may read all of it finds it, so the search can fail', async () => {
  for (const who of ['Tom Bayliss', 'Anand Krishnan']) {
    const { page } = await comeIn(browser, served.url, who)
    const found = await comesUpon(page)
    for (const one of [...restricted, ...ofPanel]) expect(found.some((where) => where.endsWith(`: ${one}`)), `${who}: ${one}`).toBe(true)
    for (const where of [`/desk/meetings/${ids.published}/minutes: exempt`, `/api/minutes/${ids.minutes}/pdf?draft: exempt`, `/api/minutes/${ids.minutes}/docx?draft: exempt`, `/desk/actions/${ids.action}: followUp`]) expect(found, who).toContain(where)
    expect(found.filter((one) => one.startsWith(publicPage) || one.startsWith(`/api/minutes/${ids.minutes}/pdf:`) || one.startsWith(`/api/minutes/${ids.minutes}/docx:`))).toEqual([])
  }
})

test('the process has written none of it into its log', () => {
  for (const secret of Object.values(planted)) expect(served.log()).not.toContain(secret)
})
