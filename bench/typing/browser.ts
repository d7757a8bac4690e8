/** Both editors in one real browser, each in a window of its own, over the host without pages. */
import { basename } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { cookieName } from '@/host/testing/council'
import { openTestHost } from '@/host/testing/host'
import settings from '@/playwright.config'
import { freePort } from '../site/serve'
import { longMinutes, measuredWords } from './text'

export interface Editors {
  ours: Page
  yardstick: Page
  close(): Promise<void>
}

/** What the browser asks for, by path. */
type Files = ReadonlyMap<string, { contentType: string; body: string }>

/** Bundled as in production; nothing is written. */
async function pageFiles(): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: ['bench/typing/ours.tsx', 'bench/typing/yardstick.ts'], bundle: true, write: false, outdir: 'bench', format: 'esm', minify: true,
    jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error',
  })
  const files = new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, { contentType: path.endsWith('.css') ? 'text/css' : 'text/javascript', body: text }]))
  for (const name of ['ours', 'yardstick']) {
    files.set(`/${name}`, {
      contentType: 'text/html',
      body: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/${name}.css"><body><script type="module" src="/${name}.js"></script></body></html>`,
    })
  }
  return files
}

/** Pages come from here under the host's own address; only the editor's socket goes to the host. */
async function openPage(browser: Browser, files: Files, address: string, cookie: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, locale: 'en-GB', permissions: ['local-network-access'] })
  const { origin, pathname } = new URL(address)
  await context.addCookies([{ name: cookieName, value: cookie, url: origin }])
  await context.route(`${origin}/**`, (route) => {
    const file = files.get(new URL(route.request().url()).pathname)
    return route.fulfill(file ?? { status: 404, body: '' })
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => { process.stderr.write(`  ${pathname}: ${error.message}\n`) })
  await page.goto(address)
  await page.locator('.ProseMirror[contenteditable=true] > p').nth(1).waitFor({ state: 'attached', timeout: 120_000 })
  return page
}

/** Ready when the text stands in both and the actions of ours have been found. */
export async function openEditors(): Promise<Editors> {
  const files = await pageFiles()
  const port = await freePort()
  const host = await openTestHost(port, ['draft'], longMinutes(measuredWords))
  const browser = await chromium.launch(settings.use?.launchOptions)
  const close = async () => {
    await browser.close()
    await host.close()
  }
  try {
    const [, cookie = ''] = (await host.cookie('priya')).split('=')
    const yardstick = await openPage(browser, files, `http://127.0.0.1:${port}/yardstick`, cookie)
    const ours = await openPage(browser, files, `http://127.0.0.1:${port}/ours`, cookie)
    await ours.locator('.margin .counts', { hasText: /\d found/ }).waitFor({ timeout: 120_000 })
    return { ours, yardstick, close }
  } catch (error) {
    await close()
    throw error
  }
}
