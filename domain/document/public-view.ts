/**
 * The document as the public may see it. Everything that leaves for residents, mails and feeds passes through here:
 * what is exempt (LGA 1972, Schedule 12A) or confidential (s.100A(2)) is not hidden but absent.
 */
import { exemptionReason } from './exemption-words'
import { inline } from './from-outline'
import type { Block, Exemption, Inline, MinutesDocument, Table, TextBlock } from './nodes'
import { officersPost } from './officers-post'
import { plainText } from './text'

/** What is known besides the document. */
export interface PublicFacts {
  /** Exemptions of agenda items, by their id: such a minute is exempt although its heading does not say so. */
  exemptItems?: ReadonlyMap<string, Exemption>
  /** The body's setting: residents read the names of officers who attended. Else their posts stand there alone. */
  officerNames?: boolean
}

/** Heading in place of an exempt one that was given no neutral heading. */
export const neutralHeading = (exemption: Exemption): string =>
  exemption.neutralHeading?.trim() ? exemption.neutralHeading : exemption.confidential ? 'Confidential item' : 'Exempt item'

/**
 * A new document without exempt text: of an exempt minute there remain number, neutral heading, reason and public
 * summary (s.100C(2)); of an exempt paragraph, point or resolution its id, marker and the reason, and what hangs on it
 * (its deeper points, its votes and actions, a lead-in all of whose resolutions are exempt) goes with it. Reasons of
 * public interest, decisions about readings and links to agenda items are left out too, and the names of officers in the
 * attendance where the body does not show them. The text itself is never reworded.
 */
export function publicView(document: MinutesDocument, facts: PublicFacts = {}): MinutesDocument {
  return { type: 'doc', content: redact(document.content, facts) }
}

function redact(content: Block[], facts: PublicFacts): Block[] {
  const out: Block[] = []
  let closed = false
  let officers = false
  for (let i = 0; i < content.length; i++) {
    const block = content[i]
    if (!block) continue
    if (block.type === 'attendanceHeading') officers = block.attrs.group === 'officers'
    if (block.type === 'minute') {
      const exemption = exemptionOf(block, facts)
      closed = exemption !== null
      if (exemption) out.push(...closedMinute(block, exemption))
      else out.push(open(block))
    } else if (block.type === 'signature') {
      // Signs the whole record, whatever its last item was.
      closed = false
      out.push(open(block))
    } else if (block.type === 'attendee' && officers && !facts.officerNames) out.push({ ...open(block), content: inline(officersPost(plainText(block))).content ?? [] })
    else if (!closed) i = openBlock(content, i, facts, out)
  }
  return out
}

/** Writes the block at `i`, or what stands in its place, and gives the index of the last block dealt with. */
function openBlock(content: Block[], i: number, facts: PublicFacts, out: Block[]): number {
  const block = content[i]
  if (!block) return i
  if (block.type === 'table') { out.push(openTable(block, facts)); return i }
  if (block.type === 'leadIn' && allExempt(content, i)) return i
  const exemption = exemptionOf(block, facts)
  if (!exemption) { out.push(open(block)); return i }
  out.push(closedBlock(block, exemption))
  return lastOf(content, i)
}

function exemptionOf(block: Block, facts: PublicFacts): Exemption | null {
  switch (block.type) {
    case 'minute': return block.attrs.exempt ?? (block.attrs.agendaItemId === null ? null : facts.exemptItems?.get(block.attrs.agendaItemId) ?? null)
    case 'paragraph': case 'point': case 'resolution': return block.attrs.exempt
    default: return null
  }
}

/** Index of the last block that hangs on the exempt one at `i`: deeper entries, and after a resolution votes and actions. */
function lastOf(content: Block[], i: number): number {
  const first = content[i]
  if (!first || (first.type !== 'point' && first.type !== 'resolution')) return i
  let last = i
  for (let k = i + 1; k < content.length; k++) {
    const block = content[k]
    const deeper = (block?.type === 'point' || block?.type === 'resolution') && block.attrs.level > first.attrs.level
    if (!deeper && block?.type !== 'vote' && block?.type !== 'action') break
    last = k
  }
  return last
}

/** True where a lead-in has resolutions and each of the outermost is exempt. */
function allExempt(content: Block[], i: number): boolean {
  let some = false
  let level = Number.POSITIVE_INFINITY
  for (let k = i + 1; k < content.length; k++) {
    const block = content[k]
    if (block?.type === 'vote' || block?.type === 'action') continue
    if (block?.type !== 'resolution') break
    if (block.attrs.level > level) continue
    level = block.attrs.level
    if (!block.attrs.exempt) return false
    some = true
  }
  return some
}

function closedMinute(block: TextBlock & { type: 'minute' }, exemption: Exemption): Block[] {
  const { id } = block.attrs
  const paragraph = (words: string, part: string): Block =>
    ({ type: 'paragraph', attrs: { id: `${id}-${part}`, exempt: null }, ...inline(words) })
  return [
    { ...block, attrs: { ...ids(block), fixedNumber: block.attrs.fixedNumber, agendaNumber: block.attrs.agendaNumber, agendaItemId: null, exempt: null }, content: inline(neutralHeading(exemption)).content ?? [] },
    paragraph(exemptionReason(exemption), 'reason'),
    ...(exemption.publicSummary?.trim() ? [paragraph(exemption.publicSummary, 'summary')] : []),
  ]
}

function closedBlock(block: TextBlock, exemption: Exemption): Block {
  const summary = exemption.publicSummary?.trim()
  const words = summary ? `${summary} ${exemptionReason(exemption)}` : exemptionReason(exemption)
  return { ...open(block), content: inline(words).content ?? [] } as Block
}

const ids = (block: Block): { id: string; aliases?: string[] } =>
  ({ id: block.attrs.id, ...(block.attrs.aliases ? { aliases: block.attrs.aliases } : {}) })

/** A block that may be seen, without what is only for those who work on it. */
function open<T extends TextBlock>(block: T): T {
  const attrs = { ...block.attrs } as Record<string, unknown>
  if ('exempt' in attrs) attrs['exempt'] = null
  if ('agendaItemId' in attrs) attrs['agendaItemId'] = null
  if ('personId' in attrs) attrs['personId'] = null
  return { ...block, attrs, ...(block.content ? { content: block.content.map(withoutReadings) } : {}) } as T
}

function withoutReadings(node: Inline): Inline {
  if (node.type !== 'text' || !node.marks) return node
  const marks = node.marks.filter((mark) => mark.type !== 'reading')
  const { marks: _, ...rest } = node
  return marks.length > 0 ? { ...rest, marks } : rest
}

const openTable = (table: Table, facts: PublicFacts): Table => ({
  ...table,
  content: table.content.map((row) => ({ ...row, content: row.content.map((cell) => ({ ...cell, content: redact(cell.content, facts) })) })),
})
