/** What each text block is in HTML and which attributes it bears: the facts from which the schema is built. */
import type { Attrs } from '@tiptap/pm/model'
import type { TextBlockType } from './nodes'

export interface AttributeFact {
  default: null | string | number | boolean
  /** Kept as JSON in its data attribute (objects and lists). */
  json?: true
}

interface BlockFact {
  tag: 'p' | 'h1' | 'h2' | 'h3'
  attributes: Record<string, AttributeFact>
  /** How a screen reader names it where HTML has no element for it. */
  spoken?: (attrs: Attrs) => string
  /** Bare HTML that becomes this block when nothing says better. */
  also?: string[]
}

const exempt: AttributeFact = { default: null, json: true }
const text: AttributeFact = { default: null }
const level = (attrs: Attrs): string => (Number(attrs['level']) > 0 ? `, level ${Number(attrs['level']) + 1}` : '')

/** `paragraph` stands first: it is what an empty place is filled with. */
export const blockFacts: Record<TextBlockType, BlockFact> = {
  paragraph: { tag: 'p', attributes: { exempt }, also: ['p', 'div', 'pre', 'blockquote'] },
  title: { tag: 'h1', attributes: {}, also: ['h1'] },
  attendanceHeading: { tag: 'h2', attributes: { group: { default: 'present' } } },
  attendee: { tag: 'p', attributes: { personId: text, presiding: { default: false, json: true } }, spoken: () => 'attendance' },
  minute: {
    tag: 'h2',
    attributes: { fixedNumber: text, agendaNumber: text, agendaItemId: text, exempt },
    also: ['h2'],
  },
  purpose: { tag: 'p', attributes: {}, spoken: () => 'purpose' },
  presenter: { tag: 'p', attributes: {}, spoken: () => 'presenter' },
  subheading: { tag: 'h3', attributes: {}, also: ['h3', 'h4', 'h5', 'h6'] },
  point: {
    tag: 'p',
    attributes: { level: { default: 0, json: true }, style: { default: 'bullet' }, marker: text, exempt },
    spoken: (attrs) => `point${level(attrs)}`,
    also: ['li'],
  },
  leadIn: { tag: 'p', attributes: {}, spoken: () => 'resolution, lead-in' },
  resolution: {
    tag: 'p',
    attributes: { level: { default: 0, json: true }, marker: text, exempt },
    spoken: (attrs) => `resolution${level(attrs)}`,
  },
  action: { tag: 'p', attributes: {}, spoken: () => 'action' },
  vote: { tag: 'p', attributes: {}, spoken: () => 'vote' },
  signature: { tag: 'p', attributes: {}, spoken: () => 'signature' },
}

/** The value as a data attribute, or null where it is the default and need not be written. */
export function attributeToDom(fact: AttributeFact, value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (!fact.json) return String(value)
  return JSON.stringify(value)
}

/** What a data attribute says; the default where it is missing or cannot be read. */
export function attributeFromDom(fact: AttributeFact, written: string | null): unknown {
  if (written === null) return fact.default
  if (!fact.json) return written
  try {
    return JSON.parse(written) as unknown
  } catch {
    return fact.default
  }
}
