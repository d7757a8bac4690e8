/** Script typed into every text field of every form of every page: it is shown as text wherever it comes to stand, and never runs. */
import { expect, test, type Locator, type Page } from '@playwright/test'
import { furnish } from './support/furnish'
import { comeIn, stranger } from './support/people'
import { serve, type Served } from './support/server'
import { stops, type Stop, type Visitor } from './support/stops'

/** Closes what it may stand in, then tries each way in which a page could take it for its own. */
const script = `"'></textarea></title><img src=x onerror=window.hurt=1><svg onload=window.hurt=1></svg><script>window.hurt=1</script>{{window.hurt=1}}`

const visitors: Visitor[] = ['nobody', 'Priya Nair', 'Margaret Adeyemi', 'James Hale', 'Dee Walsh', 'Sally Fenwick', 'Anand Krishnan']
const asText = 'input:not([type]), input[type="text"], input[type="search"], input[type="email"], input[type="tel"], input[type="url"], textarea'

test.describe.configure({ mode: 'serial', timeout: 600_000 })

let served: Served
let all: Record<Visitor, Stop[]>
/** Forms that were sent: each kind once a page, however many rows of a list have it. */
const sent = new Set<string>()

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  served = await serve()
  all = stops(await furnish(browser, served.url))
})
test.afterAll(async () => served.stop())

const as = (browser: Parameters<typeof comeIn>[0], visitor: Visitor) => (visitor === 'nobody' ? stranger(browser, served.url) : comeIn(browser, served.url, visitor))
const pathOf = async ({ path }: Stop, page: Page): Promise<string | null> => (typeof path === 'string' ? path : path(page))

/** What stands in the page, or in a mail shown in it, as an element or has run. */
async function hurts(page: Page, where: string): Promise<string[]> {
  const found: string[] = []
  for (const frame of page.frames()) {
    const hurt = await frame.evaluate(() => 'hurt' in window || document.querySelector('img[src="x"], svg[onload]') !== null || [...document.scripts].some((one) => one.textContent === 'window.hurt=1')).catch(() => false)
    if (hurt) found.push(where)
  }
  return found
}

const opened = (page: Page) => page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true })
const formsOf = (page: Page): Locator => page.locator('form').filter({ has: page.locator(asText) })

/** Fills what a form must have beside its text, so that it is taken where it can be. */
async function fillRest(form: Locator): Promise<void> {
  await form.evaluate((element: HTMLFormElement) => {
    element.noValidate = true
    const set = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')?.set?.call(field, value)
      field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
    }
    for (const field of element.querySelectorAll('select')) if (field.value === '' && !field.multiple) set(field, [...field.options].find((one) => one.value !== '')?.value ?? '')
    for (const field of element.querySelectorAll<HTMLInputElement>('input[type="date"]')) if (field.value === '') set(field, '2027-06-30')
    for (const field of element.querySelectorAll<HTMLInputElement>('input[type="number"]')) if (field.value === '') set(field, '1')
    for (const field of element.querySelectorAll<HTMLInputElement>('input[type="radio"]')) if (!element.querySelector(`input[name="${CSS.escape(field.name)}"]:checked`)) field.click()
  })
}

/** Puts script into each text field of one form and sends it. @returns false where the form holds no field to write in */
async function send(page: Page, form: Locator): Promise<boolean> {
  let written = 0
  for (const field of await form.locator(asText).all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue
    await field.fill(script, { timeout: 3_000 })
    written += 1
  }
  const buttons = form.locator('button:not([type="button"]), input[type="submit"]').filter({ visible: true })
  if (written === 0 || await buttons.count() === 0) return false
  await fillRest(form)
  await buttons.last().click({ timeout: 5_000 })
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined)
  return true
}

/** What sort of form each one of a page is: the page, its fields and its buttons, ids and numbers aside. */
async function kindsOf(page: Page, path: string): Promise<string[]> {
  const kinds = await formsOf(page).evaluateAll((forms) => forms.map((form) => [
    ...new Set([...form.querySelectorAll('input, select, textarea')].map((one) => one.getAttribute('name') ?? one.tagName)), ...[...form.querySelectorAll('button')].map((one) => one.textContent ?? ''),
  ].join(' ')))
  return kinds.map((kind) => `${path.split('?')[0] ?? ''} ${kind}`.replace(/[a-z0-9]*\d[a-z0-9]*/g, '#'))
}

test('a page that took it for its own would be found', async ({ page }) => {
  await page.setContent(`<textarea>${script}</textarea><p title="${script}">${script}</p>`)
  expect(await hurts(page, 'here')).toEqual(['here'])
})

for (const visitor of visitors) {
  test(`forms that ${visitor} can write in`, async ({ browser }) => {
    const { page, context } = await as(browser, visitor)
    const found: string[] = []
    for (const stop of all[visitor]) {
      const path = await pathOf(stop, page)
      if (path === null) continue
      const load = async () => { await page.goto(path); await opened(page) }
      await load()
      for (const kind of await kindsOf(page, path)) {
        if (sent.has(kind)) continue
        const at = (await kindsOf(page, path)).indexOf(kind)
        if (at >= 0 && await send(page, formsOf(page).nth(at))) {
          sent.add(kind)
          found.push(...await hurts(page, `${visitor}, ${stop.name}: ${kind}`))
        }
        await load()
      }
    }
    expect(found).toEqual([])
    await context.close()
  })
}

test('wherever it came to stand afterwards, it is text', async ({ browser }) => {
  const found: string[] = []
  const shown = new Set<string>()
  for (const visitor of visitors) {
    const { page, context } = await as(browser, visitor)
    for (const stop of all[visitor]) {
      const path = await pathOf(stop, page)
      if (path === null) continue
      await page.goto(path)
      await opened(page)
      found.push(...await hurts(page, `${visitor}, ${stop.name}`))
      if ((await page.locator('body').innerText()).includes('window.hurt=1')) shown.add(stop.name)
    }
    await context.close()
  }
  const { page } = await stranger(browser, served.url)
  await page.goto('/desk/outbox')
  const mails = await page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').filter((href) => /^\/desk\/outbox\/[a-z0-9]{16}$/.test(href)))
  for (const mail of mails) {
    await page.goto(mail)
    found.push(...await hurts(page, mail))
  }
  expect(found).toEqual([])
  // That it stands on pages at all, and that forms were sent, is what makes the search one.
  expect(sent.size).toBeGreaterThan(40)
  expect(shown.size).toBeGreaterThan(8)
})
