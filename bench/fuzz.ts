/**
 * npm run bench -- fuzz [--files N] [--seed N]: mutated minutes and web pages through the readers. None may crash,
 * none may take five seconds, and the process stays under 512 MB. A text that failed is written out with its seed.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { read } from '../domain/language'
import { mutate, seeded } from '../domain/language/testing/mutate'
import { htmlToMinutes } from '../formats/html'
import type { Imported } from '../formats/text'
import { ImportRefused, textToMinutes } from '../formats/text'
import type { Measurement } from './measure'
import { within } from './measure'

const fixtures = new URL('../domain/language/layout/fixtures/', import.meta.url)

/** Shapes that make a pattern explode, each at full size. */
const shapes: [string, string][] = [
  ['nested brackets', `${'('.repeat(200_000)}that${')'.repeat(200_000)}`], ['a megabyte of one word', 'a'.repeat(1_000_000)], ['100,000 "that"', 'that '.repeat(100_000)],
  ['spaces', ' '.repeat(1_000_000)], ['line ends', 'RESOLVED\n'.repeat(50_000)], ['commas', 'would, in consultation, '.repeat(30_000)], ['markers', '(a) (b) (i) 1. '.repeat(40_000)],
  ['dates', 'by 3 May 2026 or '.repeat(40_000)], ['stars', '**'.repeat(300_000)], ['bars', '| a '.repeat(150_000)], ['capitals', 'HEAD OF '.repeat(80_000)], ['dashes', '- – — '.repeat(100_000)], ['initials', 'A. B. C. '.repeat(60_000)],
]

/** At least 2,000 mutated files of each format. */
export async function run(args: string[]): Promise<Measurement[]> {
  const option = (name: string, otherwise: number): number => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise)
  const files = option('--files', 2000)
  const random = seeded(option('--seed', 1))
  const texts = readdirSync(fixtures).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, fixtures), 'utf8'))
  const pages = texts.map(asPage)
  const tally = { crashes: 0, slowest: 0, memory: 0, refused: 0 }
  const one = (text: string, take: (text: string) => Imported): void => {
    // Time of this process: what else the machine does is no part of the file.
    const from = process.cpuUsage()
    try {
      const { outline } = take(text)
      read(outline, { meetingDate: outline.meetingDate ?? '2026-03-12', body: outline.body, people: [], offices: [], bodies: [] })
    } catch (error) {
      if (error instanceof ImportRefused) tally.refused += 1
      else {
        tally.crashes += 1
        console.error(`crashed: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n${JSON.stringify(text.slice(0, 500))}`)
      }
    }
    const { user, system } = process.cpuUsage(from)
    tally.slowest = Math.max(tally.slowest, (user + system) / 1000)
    tally.memory = Math.max(tally.memory, process.memoryUsage().heapUsed)
  }
  let id = 0
  const newId = (): string => `n${(id += 1)}`
  const fromText = (text: string): Imported => textToMinutes(text, { newId })
  const fromPage = (text: string): Imported => htmlToMinutes(text, { newId })
  for (let n = 0; n < files; n += 1) {
    one(mutate(texts[n % texts.length] ?? '', random), fromText)
    one(mutate(pages[n % pages.length] ?? '', random), fromPage)
  }
  for (const [, text] of shapes) one(text, fromText)
  for (const [, text] of shapes) one(`<p>${text}</p>`, fromPage)
  return [
    within(`crashes in ${files * 2} mutated files and ${shapes.length * 2} shapes (${tally.refused} refused in words)`, tally.crashes, 'files', 0),
    within('the slowest of them', tally.slowest, 'ms', 5000), within('most memory in use', tally.memory / 1_048_576, 'MB', 512),
  ]
}

function asPage(text: string): string {
  const body = text.split(/\n{2,}/).map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`).join('\n')
  return `<!doctype html><html><head><title>Minutes</title></head><body><nav><a href="/">Home</a></nav><main>${body}</main></body></html>`
}
