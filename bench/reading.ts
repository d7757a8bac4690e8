/** Reading a megabyte of minutes, warm, nothing remembered between repeats, against chrono-node finding dates in it. */
import * as chrono from 'chrono-node'
import { read } from '../domain/language'
import type { Outline, OutlineItem } from '../domain/language'
import { sentences } from '../domain/language/sentences.table'
import { atMost, inTurn, timed, within } from './measure'
import type { Measurement } from './measure'

const meetingDate = '2026-03-12'

/** Minutes of about so many characters, made of the project's own sentences, five to a paragraph. */
function minutes(size: number): OutlineItem[] {
  const items: OutlineItem[] = []
  let written = 0
  for (let n = 0; written < size; n += 1) {
    const lines = Array.from({ length: 30 }, (_, k) => {
      const decided = sentences[(n * 7 + k) % sentences.length]
      const resolution = decided?.[0] === 'R' && k % 6 === 0
      const text = resolution ? decided[1] : Array.from({ length: 5 }, (__, j) => (sentences[(n * 11 + k * 5 + j) % sentences.length]?.[1] ?? '')).join(' ')
      written += text.length
      return { id: `l${n}-${k}`, role: resolution ? 'resolution' as const : 'paragraph' as const, text, marker: null, level: 0 }
    })
    items.push({ id: `i${n}`, number: String(n + 1), title: 'Libraries', lines })
  }
  return items
}

const outlineOf = (items: OutlineItem[]): Outline => ({ title: null, body: null, meetingDate, venue: null, attendance: [], preamble: [], items, signature: null, furniture: [] })
const context = { meetingDate, body: null, people: [], offices: [], bodies: [] }

/** Ratio to chrono-node, growth from one megabyte to ten, and one item read again. */
export async function run(): Promise<Measurement[]> {
  const items = minutes(1_000_000)
  const outline = outlineOf(items)
  const reference = new Date(`${meetingDate}T12:00:00Z`)
  const took = await inTurn(5, () => read(outline, context), () => {
    for (const { lines } of items) for (const line of lines) chrono.casual.parse(line.text, reference)
  })
  const large = outlineOf(minutes(10_000_000))
  const ten = await timed(() => read(large, context))
  const item = outlineOf(items.slice(0, 1))
  const one = await inTurn(9, () => read(item, context), () => null)
  return [
    atMost('reading a megabyte against chrono-node', took.a, took.b, 'ms', 5),
    atMost('reading ten megabytes against one', ten, took.a, 'ms', 11),
    within('one item read again', one.a, 'ms', 10),
  ]
}
