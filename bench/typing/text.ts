/** Minutes far longer than any that were ever taken, in every kind of line that has its own rules while one types. */
import type { Block, MinutesDocument, TextBlock } from '@/domain/document/nodes'

const said = [
  'Members asked how the grant had been spent, and were told that most of it went on repairs to the older halls.',
  'The Head of Finance said that the cost of heating had been higher than in any of the five years before.',
  'It was noted that fewer visits had been made in the winter, and that they had risen again in the spring.',
]
const plain = { level: 0, marker: null, exempt: null }

/** One item: its heading, four paragraphs, two points and what was resolved; two actions are found in it. @param at from 0, for ids and words */
function item(at: number): TextBlock[] {
  const text = (words: string) => [{ type: 'text' as const, text: words }]
  const paragraph = (part: number): TextBlock => ({
    type: 'paragraph', attrs: { id: `paragraph-${at}-${part}`, exempt: null },
    content: text([...said.slice(part % said.length), ...said.slice(0, part % said.length)].join(' ').replace('halls', `halls of district ${at}`)),
  })
  const point = (part: number, words: string): TextBlock => ({ type: 'point', attrs: { id: `point-${at}-${part}`, style: 'bullet', ...plain }, content: text(words) })
  return [
    { type: 'minute', attrs: { id: `minute-${at}`, fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: null }, content: text(`Halls of district ${at}`) },
    paragraph(0), paragraph(1),
    point(0, `Travel in district ${at} was the reason most often given for leaving.`),
    point(1, `The Head of Finance undertook to circulate the figures of district ${at} before the next meeting.`),
    paragraph(2), paragraph(3),
    { type: 'leadIn', attrs: { id: `lead-in-${at}` }, content: text('RESOLVED') },
    { type: 'resolution', attrs: { id: `noted-${at}`, ...plain }, content: text('That the report be noted.') },
    { type: 'resolution', attrs: { id: `asked-${at}`, ...plain }, content: text(`That the Head of Finance report to the Panel on the halls of district ${at} in six months.`) },
  ]
}

const wordsOf = (block: TextBlock): number => (block.content ?? []).reduce((sum, inline) => sum + (inline.type === 'text' ? inline.text.split(' ').length : 0), 0)

/** Whole items until there are at least so many words. */
export function longMinutes(words: number): MinutesDocument {
  const content: Block[] = []
  for (let at = 0, so = 0; so < words; at += 1) {
    const blocks = item(at)
    content.push(...blocks)
    so += blocks.reduce((sum, block) => sum + wordsOf(block), 0)
  }
  return { type: 'doc', content }
}

/** The length at which typing is measured. */
export const measuredWords = 100_000
