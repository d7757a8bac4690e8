import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentFromBlocks } from '@/domain/document/from-blocks'
import { outlineOf } from '@/domain/document/outline'
import type { OutlineLine } from '@/domain/language/outline'
import { sourceLine } from './blocks'
import { expected, type Expected } from './fixtures/expected'
import { layOut } from './lay-out'
import { plain } from './rich'

/** The simplest way from text to lines, so that layout is tested without any format. */
function read(file: string) {
  let gap = 0
  const lines = readFileSync(new URL(`./fixtures/${file}`, import.meta.url), 'utf8').split('\n').flatMap((raw, at) => {
    const text = raw.replace(/\s+/g, ' ').trim()
    if (text === '') { gap++; return [] }
    const columns = [...raw.trim().matchAll(/\t/g)].map((m) => m.index + 1)
    const hash = /^(#+) /.exec(text)
    const line = sourceLine(at, plain(text.replace(/^#+ |\*\*/g, '')), { gap, indent: raw.length - raw.trimStart().length, heading: hash?.[1]?.length ?? 0, columns })
    gap = 0
    return [line]
  })
  const laid = layOut(lines)
  let n = 0
  return { laid, outline: outlineOf(documentFromBlocks(laid, () => `n${String(n++)}`)) }
}

function resolutions(lines: OutlineLine[], item: number): Expected['resolutions'] {
  let lead: string | null = null
  return lines.flatMap((line) => {
    if (line.role === 'lead-in') lead = line.text
    else if (line.role === 'resolution') return [[item, lead, line.marker, line.text.split(' ').slice(0, 6).join(' ')] as Expected['resolutions'][number]]
    else if (line.role !== 'vote' && line.role !== 'action') lead = null
    return []
  })
}

describe.each(expected)('$file', (wanted) => {
  const { outline } = read(wanted.file)

  it('has its items', () => {
    expect(outline.items.map((item) => [item.number, item.title])).toEqual(wanted.items)
  })

  it('has its resolutions with lead-in and marker', () => {
    const found = [...resolutions(outline.preamble, -1), ...outline.items.flatMap((item, i) => resolutions(item.lines, i))]
    expect(found).toEqual(wanted.resolutions)
  })

  it('has its people', () => {
    const found = outline.attendance.map((a) => {
      const last = a.office ?? a.suffix
      return [a.name, a.status === 'present' ? a.role : a.status, ...(last === null ? [] : [last])]
    })
    expect(found).toEqual(wanted.attendance)
  })

  it('has body, date and signature', () => {
    expect({ body: outline.body, date: outline.meetingDate, signed: outline.signature?.role ?? null })
      .toEqual({ body: wanted.body, date: wanted.date, signed: wanted.signed })
  })
})

describe('what stands inside an item', () => {
  it('keeps sub-headings, purpose and furniture apart from the text', () => {
    const { outline, laid } = read('17-modern-gov-meeting-page.txt')
    expect(outline.items[2]?.lines.map((line) => line.role)).toEqual(['purpose', 'paragraph', 'lead-in', 'resolution', 'resolution'])
    expect(laid.furniture).toContain('Minutes:')
  })

  it('joins a paragraph that a page break cut, and a word torn at the margin', () => {
    const { outline } = read('16-pdf-wrapped.txt')
    const text = outline.items[0]?.lines[0]?.text ?? ''
    expect(text).toContain('thought that the church halls might offer rooms at a lower rent')
    expect(text).toContain('in short supply')
    expect(text).toContain('part-time coordinator')
  })

  it('counts a resolution printed under Decision and under Minutes once', () => {
    const { outline } = read('12-bulletin-decision-and-minutes.txt')
    expect(outline.items[0]?.lines.filter((line) => line.role === 'resolution')).toHaveLength(1)
  })

  it('keeps a motion that was not carried out of the resolutions', () => {
    const { outline } = read('21-votes-and-amendment.txt')
    expect(outline.items[0]?.lines.find((line) => line.text === 'That the council tax be increased by 2.9 per cent.')?.role).toBe('paragraph')
  })

  it('takes action lines and votes for what they are', () => {
    const actions = read('14-action-column.txt').outline.items.flatMap((item) => item.lines.filter((line) => line.role === 'action').map((line) => line.text))
    expect(actions).toEqual(['ACTION: Clerk', 'ACTION: CD'])
    expect(read('21-votes-and-amendment.txt').outline.items[0]?.lines.at(-1)?.role).toBe('vote')
  })
})
