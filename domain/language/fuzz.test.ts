import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ImportRefused, textToMinutes } from '@/formats/text'
import { read } from './index'
import { mutate, seeded } from './testing/mutate'

const folder = new URL('./layout/fixtures/', import.meta.url)
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, folder), 'utf8'))

describe('strange minutes', () => {
  it('are read or refused in words; spans lie in their lines (npm run bench -- fuzz reads thousands)', { timeout: 60_000 }, () => {
    const random = seeded(20_260_312)
    for (let n = 0; n < 120; n += 1) {
      const text = mutate(texts[n % texts.length] ?? '', random)
      try {
        const { outline } = textToMinutes(text, { newId: () => `n${String(random())}` })
        const lines = new Map([...outline.preamble, ...outline.items.flatMap((item) => item.lines)].map((line) => [line.id, line]))
        for (const reading of read(outline, { meetingDate: outline.meetingDate, body: outline.body, people: [], offices: [], bodies: [] })) {
          expect(lines.get(reading.nodeId)?.text.slice(reading.span.start, reading.span.end)).toBe(reading.text)
        }
      } catch (error) {
        expect(error, text.slice(0, 300)).toBeInstanceOf(ImportRefused)
      }
    }
  })
})
