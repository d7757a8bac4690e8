/** Typing into minutes of 100,000 words: the editor with its readings on, against Tiptap's StarterKit and the same text. */
import type { Page } from '@playwright/test'
import { openEditors } from './typing/browser'
import type { Metered } from './typing/meter'
import { longMinutes, measuredWords } from './typing/text'
import { atMost, percentile, within, type Measurement } from './measure'

/** Shares of the text at which one types. */
const places = [['start', 0], ['middle', 0.5], ['end', 1]] as const
/** Two turns each, A B A B, make 200 keys at a place. */
const turns = 2
const keysATurn = 100
const words = 'the figures by district and ward '
/** Milliseconds: between keys as a quick typist, now and then a moment in which the text is read, and after the last key. */
const pace = { key: 60, thought: 400, keysToThought: 20, settle: 1_000 }

/** Places among the blocks, the same in both, at which a paragraph stands. */
const paragraphs = longMinutes(measuredWords).content.flatMap(({ type }, at) => (type === 'paragraph' ? [at] : []))

/** Puts the caret into the first line of a paragraph, by a press. @param share of the paragraphs above it */
async function goTo(page: Page, share: number): Promise<void> {
  await page.bringToFront()
  await page.locator('.ProseMirror > *').nth(paragraphs[Math.floor((paragraphs.length - 1) * share)] ?? 0).click({ position: { x: 80, y: 8 } })
  await page.waitForTimeout(pace.settle)
}

/** One turn of typing. @throws where a letter was never seen */
async function type(page: Page, share: number): Promise<Metered> {
  await goTo(page, share)
  await page.evaluate(() => { window.takeMetered() })
  for (let at = 0; at < keysATurn; at += 1) {
    await page.keyboard.press(words.charAt(at % words.length))
    await page.waitForTimeout((at + 1) % pace.keysToThought === 0 ? pace.thought : pace.key)
  }
  await page.waitForTimeout(pace.settle)
  const metered = await page.evaluate(() => window.takeMetered())
  if (metered.frames.length !== keysATurn) throw new Error(`Of ${keysATurn} keys ${metered.frames.length} were seen`)
  return metered
}

export async function run(): Promise<Measurement[]> {
  const { ours, yardstick, close } = await openEditors()
  try {
    const rows: Measurement[] = []
    const tasks: { ours: number[]; yardstick: number[] } = { ours: [], yardstick: [] }
    for (const [name, share] of places) {
      const frames: typeof tasks = { ours: [], yardstick: [] }
      for (let turn = 0; turn < turns; turn += 1) {
        for (const [editor, page] of [['ours', ours], ['yardstick', yardstick]] as const) {
          const metered = await type(page, share)
          frames[editor].push(...metered.frames)
          tasks[editor].push(...metered.tasks)
        }
      }
      rows.push(atMost(`typing at the ${name} of 100,000 words, against StarterKit with Collaboration: keydown to next frame, p95 of 200 keys`, percentile(frames.ours, 0.95), percentile(frames.yardstick, 0.95), 'ms', 1.3))
    }
    const longest = Math.round(Math.max(0, ...tasks.ours))
    return [...rows, within(`tasks over 50 ms while 600 keys were typed (the longest ${longest} ms; StarterKit had ${tasks.yardstick.length})`, tasks.ours.length, 'tasks', 0)]
  } finally {
    await close()
  }
}
