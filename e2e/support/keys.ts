/** A page used by keys alone. */
import { expect, type Locator, type Page } from '@playwright/test'

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus(), undefined, { timeout: 5_000 }).catch(() => false)

/** Tabs forward, from wherever the focus stands and round the page, until it is on `target`. In the text of minutes Escape leads out. */
export async function tabTo(page: Page, target: Locator, most = 300): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < most; presses += 1) {
    if (await hasFocus(target)) return
    if (await page.evaluate(() => document.activeElement?.classList.contains('minutes-text') ?? false)) await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to ${target.toString()}`)
}

/** Goes to a link, a button or a summary, and presses it. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Goes to a field and writes in it, in place of what stands there. */
export async function writeIn(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(words)
}

/** Goes to a group of radio buttons, by the one that Tab stops at, and on to `target` by arrows. */
export async function choose(page: Page, target: Locator, most = 12): Promise<void> {
  const name = await target.getAttribute('name')
  const ofGroup = page.locator(`input[type="radio"][name="${name ?? ''}"]`)
  for (let presses = 0; presses < 300; presses += 1) {
    if (await page.evaluate((group) => document.activeElement instanceof HTMLInputElement && document.activeElement.name === group, name)) break
    await page.keyboard.press('Tab')
  }
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.isChecked()) return
    await page.keyboard.press(presses === 0 && await ofGroup.and(page.locator(':checked')).count() === 0 ? 'Space' : 'ArrowDown')
  }
  throw new Error(`The arrows do not come to ${target.toString()}`)
}
