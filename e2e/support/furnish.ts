/** Brings a demo council to where every page has something to show, by what its clerk would press. */
import { expect, type Browser, type Page } from '@playwright/test'
import { addMeeting, caretAfter, councilDay, idIn, openYesterdaysMeeting, paste, recordAgreed, saved, sendToChair, startMinutes, theText } from './clerk'
import { comeIn, stranger } from './people'

/** Meetings (ids) whose minutes stand at each step, and addresses of single things. */
export interface Places {
  draft: string
  checking: string
  withChair: string
  agreed: string
  published: string
  confirmed: string
  coming: string
  action: string
  answer: string
}

export async function furnish(browser: Browser, url: string): Promise<Places> {
  const { page, context } = await comeIn(browser, url, 'Priya Nair')
  const today = await councilDay(page)
  const draft = await openYesterdaysMeeting(page)
  await startMinutes(page, draft)
  await writeSomething(page)
  const checking = await begun(page, 'Children and Young People Scrutiny Committee', today)
  await askDeeToCheck(page, checking)
  const withChair = await begun(page, 'Corporate Parenting Panel', today)
  await sendToChair(page, withChair)
  const agreed = await begun(page, 'Audit and Governance Committee', today)
  await sendToChair(page, agreed)
  await recordAgreed(page, agreed)
  const places: Places = {
    draft, checking, withChair, agreed,
    published: await meetingThat(page, 'Minutes published', 'corporate-parenting-panel'),
    confirmed: await meetingThat(page, 'Minutes confirmed'),
    coming: await meetingThat(page, /Agenda by/),
    action: await firstAction(page),
    answer: await ownersLink(browser, url),
  }
  await context.close()
  return places
}

async function begun(page: Page, committee: string, date: string): Promise<string> {
  const meetingId = await addMeeting(page, { committee, kind: 'Extraordinary meeting', date })
  await startMinutes(page, meetingId)
  return meetingId
}

/** Text with actions of several sorts in it: kept, not looked at yet. */
async function writeSomething(page: Page): Promise<void> {
  await caretAfter(page, 'Apologies')
  await page.keyboard.press('Enter')
  await paste(page, 'The Service Manager (Fostering) undertook to circulate the figures by district before the next meeting.')
  await page.keyboard.press('Enter')
  await paste(page, 'It was agreed that the Leaving Care Manager would look into the deposits.')
  await expect(theText(page)).toContainText('look into the deposits')
  await page.getByRole('button', { name: 'Keep', exact: true }).first().click()
  await saved(page)
}

async function askDeeToCheck(page: Page, meetingId: string): Promise<void> {
  await page.goto(`/desk/meetings/${meetingId}/minutes/fact-check`)
  const dee = page.getByRole('combobox').first()
  await dee.selectOption({ label: 'Dee Walsh, Service Manager (Fostering)' })
  await page.getByRole('button', { name: 'Ask for a fact check' }).click()
  await page.waitForURL(/\/minutes$/)
}

/** The latest meeting whose row in the calendar says so, in this municipal year or the one before. */
async function meetingThat(page: Page, says: string | RegExp, committee = ''): Promise<string> {
  await page.goto('/desk/meetings')
  const year = Number(await page.getByLabel('Year').inputValue())
  for (const one of [year, year - 1]) {
    await page.goto(`/desk/meetings?year=${one}&committee=${committee}`)
    const rows = page.getByRole('listitem').filter({ hasText: says }).getByRole('link')
    if (await rows.count()) return idIn((await rows.last().getAttribute('href')) ?? '')
  }
  throw new Error(`No meeting says "${String(says)}"`)
}

async function firstAction(page: Page): Promise<string> {
  await page.goto('/desk/actions')
  const href = await page.getByRole('table').getByRole('link').filter({ hasNotText: /^(What|For action by|Asked|Due)$/ }).first().getAttribute('href')
  return `/desk/actions/${new URL(href ?? '', 'http://x').searchParams.get('open') ?? ''}`
}

/** A link to answer by that still opens, from the mails sent last. */
export async function ownersLink(browser: Browser, url: string): Promise<string> {
  const { page, context } = await stranger(browser, url)
  await page.goto('/desk/outbox')
  const mails = await page.getByRole('region', { name: 'Sent' }).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const mail of mails.filter((href) => /^\/desk\/outbox\/[a-z0-9]{16}$/.test(href))) {
    await page.goto(mail)
    const text = (await page.locator('pre').textContent()) ?? ''
    for (const [link] of text.matchAll(/http\S+\/answer\/\S+/g)) {
      const { pathname } = new URL(link)
      if ((await page.request.get(pathname)).status() === 200) {
        await context.close()
        return pathname
      }
    }
  }
  throw new Error('No mail holds a link to answer by')
}
