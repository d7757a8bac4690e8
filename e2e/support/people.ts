import type { Browser, BrowserContext, Page } from '@playwright/test'

export interface Guest { context: BrowserContext; page: Page }

/** Comes in as one of the demo's people, in a browser of her own. */
export async function comeIn(browser: Browser, url: string, name: string, options: { width?: number; height?: number } = {}): Promise<Guest> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: options.width ?? 1360, height: options.height ?? 900 }, locale: 'en-GB', timezoneId: 'Europe/London' })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: new RegExp(`Come in as ${name}`) }).click()
  await page.waitForURL(/\/desk\//)
  return { context, page }
}

/** Somebody signed out. */
export async function stranger(browser: Browser, url: string, options: { width?: number; height?: number; colorScheme?: 'light' | 'dark' } = {}): Promise<Guest> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: options.width ?? 1360, height: options.height ?? 900 }, locale: 'en-GB', colorScheme: options.colorScheme ?? 'light' })
  return { context, page: await context.newPage() }
}
