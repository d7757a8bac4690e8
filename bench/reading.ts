/**
 * npm run bench -- reading: a megabyte of minutes, warm, nothing remembered between repeats, against chrono-node
 * finding dates in it paragraph by paragraph. Ordinary minutes are the project's own layouts; dense ones hold a duty
 * in nearly every sentence, which no minutes do.
 */
import { readFileSync, readdirSync } from 'node:fs'
import * as chrono from 'chrono-node'
import { read } from '../domain/language'
import type { Outline, OutlineItem } from '../domain/language'
import { sentences } from '../domain/language/sentences.table'
import { textToMinutes } from '../formats/text'
import { atMost, inTurn, median, timed, within } from './measure'
import type { Measurement } from './measure'

const meetingDate = '2026-03-12'
const fixtures = new URL('../domain/language/layout/fixtures/', import.meta.url)

/** Items of the project's own minutes in all layouts, over and over, to about so many characters. */
function ordinary(size: number): OutlineItem[] {
  let id = 0
  const own = readdirSync(fixtures).filter((name) => name.endsWith('.txt'))
    .flatMap((name) => textToMinutes(readFileSync(new URL(name, fixtures), 'utf8'), { newId: () => `f${(id += 1)}` }).outline.items)
  return fill(size, (n) => own[n % own.length])
}

/** Items made of the project's own sentences, five to a paragraph. */
function dense(size: number): OutlineItem[] {
  return fill(size, (n) => ({
    id: '', number: String(n + 1), title: 'Libraries',
    lines: Array.from({ length: 8 }, (_, k) => {
      const decided = sentences[(n * 7 + k) % sentences.length]
      const resolution = decided?.[0] === 'R' && k % 6 === 0
      const text = resolution ? decided[1] : Array.from({ length: 5 }, (__, j) => sentences[(n * 11 + k * 5 + j) % sentences.length]?.[1] ?? '').join(' ')
      return { id: `l${k}`, role: resolution ? 'resolution' as const : 'paragraph' as const, text, marker: null, level: 0 }
    }),
  }))
}

function fill(size: number, itemAt: (n: number) => OutlineItem | undefined): OutlineItem[] {
  const items: OutlineItem[] = []
  for (let n = 0, written = 0; written < size; n += 1) {
    const item = itemAt(n)
    if (!item) break
    // Lines of their own: equal strings must not share what the engine keeps with a string.
    items.push({ ...item, id: `i${n}`, lines: item.lines.map((line, k) => ({ ...line, id: `i${n}l${k}`, text: Buffer.from(line.text).toString() })) })
    written += item.lines.reduce((sum, line) => sum + line.text.length, item.title.length)
  }
  return items
}

const outlineOf = (items: OutlineItem[]): Outline => ({ title: null, body: null, meetingDate, venue: null, attendance: [], preamble: [], items, signature: null, furniture: [] })
const context = { meetingDate, body: null, people: [], offices: [], bodies: [] }

async function againstChrono(name: string, items: OutlineItem[]): Promise<Measurement> {
  const outline = outlineOf(items)
  const reference = new Date(`${meetingDate}T12:00:00Z`)
  const took = await inTurn(7, () => read(outline, context), () => {
    for (const { lines } of items) for (const line of lines) chrono.casual.parse(line.text, reference)
  })
  return atMost(`a megabyte of ${name} against chrono-node`, took.a, took.b, 'ms', 2)
}

/** Ratios to chrono-node, growth from one megabyte to ten, and one item read again. */
export async function run(): Promise<Measurement[]> {
  const plain = await againstChrono('ordinary minutes', ordinary(1_000_000))
  const full = await againstChrono('nothing but duties', dense(1_000_000))
  const large = outlineOf(ordinary(10_000_000))
  const small = outlineOf(large.items.slice(0, Math.round(large.items.length / 10)))
  const ten: number[] = []
  const one: number[] = []
  for (let round = 0; round < 4; round += 1) {
    ten.push(await timed(() => read(large, context)))
    for (let k = 0; k < 3; k += 1) one.push(await timed(() => read(small, context)))
  }
  const item = outlineOf(large.items.slice(0, 1))
  const again = await inTurn(9, () => read(item, context), () => null)
  return [plain, full, atMost('reading ten megabytes against one', median(ten), median(one), 'ms', 11), within('one item read again', again.a, 'ms', 10)]
}
