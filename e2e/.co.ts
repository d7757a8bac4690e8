import { chromium } from '@playwright/test'
import { comeIn } from './support/people'
import { write, theText, caretAfter, saved } from './support/clerk'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] })
const url = 'http://127.0.0.1:4106'
const priya = (await comeIn(browser, url, 'Priya Nair')).page, tom = (await comeIn(browser, url, 'Tom Bayliss')).page
const id = process.argv[2]!
await priya.goto(`/desk/meetings/${id}/minutes`)
await tom.goto(`/desk/meetings/${id}/minutes`)
await theText(tom).waitFor(); await theText(priya).waitFor(); await saved(priya); await saved(tom)
const sel = (p: typeof tom) => p.evaluate(() => { const s = getSelection()!; return JSON.stringify([document.hasFocus(), s.anchorNode?.nodeName, s.anchorNode?.textContent?.slice(0, 50), s.anchorOffset, (s.anchorNode?.parentElement?.className ?? '').slice(0, 20)]) })
const s = `Line ${Date.now() % 100000} stands here.`
await write(priya, [s])
await tom.waitForTimeout(800)
await theText(tom).getByText(s).click(); await tom.keyboard.press('Home'); await tom.waitForTimeout(200)
console.log('tom at home', await sel(tom))
await caretAfter(priya, s)
await tom.waitForTimeout(300)
console.log('tom, priya came', await sel(tom))
for (const c of 'abc') { await priya.keyboard.type(c); await tom.waitForTimeout(400); console.log(c, 'tom', await sel(tom), 'priya', await sel(priya)) }
await tom.keyboard.type('X'); await tom.waitForTimeout(400); console.log('X tom', await sel(tom), 'priya', await sel(priya))
await tom.keyboard.type('Y'); await tom.waitForTimeout(400); console.log('Y tom', await sel(tom), 'priya', await sel(priya))
await priya.keyboard.type('d'); await tom.waitForTimeout(400); console.log('d tom', await sel(tom), 'priya', await sel(priya))
await browser.close()
