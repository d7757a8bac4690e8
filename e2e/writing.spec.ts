/** Writing with what lies at hand: pages from Word, the lists of `/` and `@`, find and replace, lines cut and put back. */
import { expect, test, type Page } from '@playwright/test'
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
  await clerk.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await startMinutes(clerk.page, await openYesterdaysMeeting(clerk.page))
})
test.afterAll(async () => served.stop())

const listed = (marker: string, words: string): string =>
  `<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body><!--StartFragment-->
<p class=MsoNormal>Members heard that the waiting list had grown.</p>${listed('·', 'in the north by nine households;')}<p class=MsoNormal>RESOLVED:</p>
${listed('(a)', 'That the report be noted;')}${listed('(b)', 'That the Service Manager (Fostering) report back in six months.')}<!--EndFragment--></body></html>`

/** The lines of the text: kind, number or marker as drawn, words. */
const lines = (page: Page): Promise<string[]> => theText(page).evaluate((text) =>
  [...text.children].map((line) => `${line.getAttribute('data-type') ?? ''} ${line.getAttribute('data-n') ?? ''}|${line.textContent ?? ''}`))
const idOf = (page: Page, words: string) => theText(page).locator('[data-id]').filter({ hasText: words }).last().getAttribute('data-id')
const choices = (page: Page, name: string) => page.getByRole('listbox', { name })

test('pages from Word stand where the caret is, as points and resolutions, and one undo takes them back', async () => {
  const { page } = clerk
  await caretAfter(page, 'Foster carer recruitment')
  await page.keyboard.press('Enter')
  const before = await lines(page)
  await paste(page, '', fromWord)
  const made = ['paragraph |Members heard that the waiting list had grown.', 'point •|in the north by nine households;', 'leadIn |RESOLVED:',
    'resolution (a)|That the report be noted;', 'resolution (b)|That the Service Manager (Fostering) report back in six months.']
  await expect.poll(() => lines(page)).toEqual(expect.arrayContaining(made))
  await expect(page.getByRole('status').filter({ hasText: 'Put in: two resolutions.' })).toBeVisible()
  const after = await lines(page)
  await page.keyboard.press('Control+z')
  await expect.poll(() => lines(page)).toEqual(before)
  await page.keyboard.press('Control+y')
  await expect.poll(() => lines(page)).toEqual(after)
  await saved(page)
})

test('/ puts in any block, @ completes a post, and both by keys alone', async () => {
  const { page } = clerk
  await caretAfter(page, 'Work programme')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await expect(choices(page, 'What to put in').getByRole('option')).toHaveCount(20)
  await page.keyboard.type('act')
  await expect(choices(page, 'What to put in').getByRole('option', { selected: true })).toContainText('Action')
  await page.keyboard.press('Enter')
  await page.keyboard.type('ACTION: the @service manager (f')
  await expect(choices(page, 'People, posts and bodies').getByRole('option', { selected: true })).toContainText('Service Manager (Fostering)')
  const pointed = await theText(page).getAttribute('aria-activedescendant')
  await expect(page.locator(`[id="${pointed ?? ''}"]`)).toContainText('Service Manager (Fostering)')
  await page.keyboard.press('Enter')
  await page.keyboard.type(' to circulate the programme.')
  await expect.poll(() => lines(page)).toContainEqual('action |ACTION: the Service Manager (Fostering) to circulate the programme.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The fee and/or the grant')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await saved(page)
})

test('find goes from place to place; replacing all is one step back', async () => {
  const { page } = clerk
  await write(page, ['The dinghy was late.', 'A Dinghy and a dinghy’s crew.'])
  await page.keyboard.press('Control+h')
  const find = page.getByRole('search', { name: 'Find in these minutes' })
  await find.getByLabel('Find', { exact: true }).fill('dinghy')
  await expect(find).toContainText('of 3')
  await find.getByRole('button', { name: 'Match capitals' }).click()
  await expect(find).toContainText('of 2')
  await find.getByRole('button', { name: 'Match capitals' }).click()
  await find.getByLabel('Replace with').fill('boat')
  await find.getByRole('button', { name: 'Replace all' }).click()
  await expect(find).toContainText('3 places replaced')
  await expect(theText(page)).toContainText('A boat and a boat’s crew.')
  await find.getByLabel('Find', { exact: true }).press('Escape')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(theText(page)).toContainText('The dinghy was late.')
  await expect(theText(page)).toContainText('A Dinghy and a dinghy’s crew.')
  await saved(page)
})

test('a line that is cut and put in before another is still itself', async () => {
  const { page } = clerk
  const moved = await idOf(page, 'That the report be noted;')
  const other = await idOf(page, 'The dinghy was late.')
  expect(moved).not.toBeNull()
  await caretAfter(page, 'That the report be noted;')
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+x')
  await expect(theText(page)).not.toContainText('That the report be noted;')
  await caretAfter(page, 'The dinghy was late.')
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+v')
  await expect(theText(page)).toContainText('That the report be noted;')
  expect([await idOf(page, 'That the report be noted;'), await idOf(page, 'The dinghy was late.')]).toEqual([moved, other])
  await saved(page)
})

test('words pressed to be mended open their card, and take what is typed; the next key goes there', async () => {
  const { page } = clerk
  const asked = 'That the Service Manager (Fostering) report back in six months.'
  const words = theText(page).locator('.thread').filter({ hasText: asked }).last()
  await words.click()
  const card = page.getByRole('article', { name: 'Action', exact: true }).filter({ has: page.getByRole('button', { name: /^Keep/ }) }).filter({ hasText: 'Service Manager (Fostering)' }).and(page.locator('.open'))
  await expect(card).toBeVisible()
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('x')
  await expect(card).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(theText(page)).toContainText(asked)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(card).toBeFocused()
  await page.keyboard.press('Escape')
  await saved(page)
})
