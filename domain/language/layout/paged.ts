/** What pages of a committee web site print beside the minutes: the agenda's own words above the label "Minutes:". */
import type { LaidBlock, SourceLine } from './blocks'
import { block } from './blocks'
import { labelOf } from './furniture'
import { join, plain } from './rich'

/** "Meeting: 24/07/2026 - Harbour Committee (Item 27)", over the item with that number. */
export const meetingOf = /^Meeting: \d.*\(Item (\d{1,4})\.?\)$/

/** "Meeting: 24/07/2026 - Harbour Committee (Item 27)": its day and who met. */
export const issueMeeting = /^Meeting: (\d{1,2}\/\d{1,2}\/\d{4}) - ([^()]{3,120}?) \(Item \d{1,4}\.?\)$/

/** "02/04/2026 - Mooring fees": under it such a page prints what was decided. */
export const decidedOn = /^\d{2}\/\d{2}\/\d{4} - \S/

/** True for text from such pages. */
export function isPaged(lines: readonly SourceLine[]): boolean {
  let minutes = 0
  return lines.some(({ rich: { text } }, at) => {
    const label = labelOf(text)
    if (label === 'minutes') minutes += at > 1 && at < 12 && !/^(?:the )?minutes\b/i.test(lines[at + 1]?.rich.text ?? '') ? 2 : 1
    return label === 'agenda-item' || label === 'decision' || minutes > 1 || meetingOf.test(text)
  })
}

/**
 * Turns what was written since the heading into words of the agenda, up to the first decision.
 * @param again the label stood in the item before: a further item without a title, which begins with its "To consider ..."
 */
export function agendaWords(out: LaidBlock[], again: boolean): void {
  const from = out.findLastIndex((b) => b.type === 'minute' || (again && /^To \p{Ll}+ /u.test(b.rich.text)))
  if (again && out[from]?.type === 'minute') return
  for (let i = again ? from : from + 1; i > 0 && i < out.length; i++) {
    const b = out[i]
    if (!b || b.type === 'leadIn' || b.type === 'resolution' || b.type === 'table') return
    if (b.type === 'point' || b.type === 'paragraph') out[i] = block('purpose', b.marker ? join(plain(b.marker), ' ', b.rich) : b.rich)
  }
}

/**
 * What stands in an item without the label "Minutes:", on a page whose items have it, are the agenda's own words: the
 * item was not minuted, or the page breaks off before.
 */
export function onlyAgenda(blocks: LaidBlock[], told: ReadonlySet<LaidBlock>): void {
  if (told.size < 3 || told.size * 2 < blocks.filter(({ type }) => type === 'minute').length) return
  let from = -1
  const close = (to: number): void => {
    const head = blocks[from]
    const body = from < 0 ? [] : blocks.slice(from + 1, to)
    if (!head || told.has(head) || body.some(({ type }) => type !== 'paragraph' && type !== 'point' && type !== 'purpose')) return
    for (let i = from + 1; i < to; i++) { const b = blocks[i]; if (b && b.type !== 'purpose') blocks[i] = block('purpose', b.marker ? join(plain(b.marker), ' ', b.rich) : b.rich) }
  }
  blocks.forEach((b, i) => { if (b.type === 'minute') { close(i); from = i } })
  close(blocks.length)
}
