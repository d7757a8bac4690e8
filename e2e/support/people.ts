/** People in browsers of their own. */
import type { Browser, BrowserContext, Page } from '@playwright/test'

export interface Guest { context: BrowserContext; page: Page }
export interface Screen { width?: number; height?: number; colorScheme?: 'light' | 'dark' }

/** A phone of a usual size. */
export const phone: Screen = { width: 390, height: 844 }

async function browserOf(browser: Browser, url: string, { width = 1360, height = 900, colorScheme = 'light' }: Screen): Promise<Guest> {
  const context = await browser.newContext({ baseURL: url, viewport: { width, height }, colorScheme, locale: 'en-GB', timezoneId: 'Europe/London' })
  return { context, page: await context.newPage() }
}

/** Comes in as one of the demo's people. */
export async function comeIn(browser: Browser, url: string, name: string, screen: Screen = {}): Promise<Guest> {
  const guest = await browserOf(browser, url, screen)
  await guest.page.goto('/sign-in')
  await guest.page.getByRole('region', { name: 'Demonstration' }).getByRole('button', { name: new RegExp(name) }).click()
  await guest.page.waitForURL(/\/desk\//)
  return guest
}

/** Somebody signed out. */
export const stranger = (browser: Browser, url: string, screen: Screen = {}): Promise<Guest> => browserOf(browser, url, screen)
