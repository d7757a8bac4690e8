/** Ties minutes that came as text to the meeting they are of: its items by their headings, its people by their names. Pure. */
import type { Block, MinutesDocument } from './nodes'
import { plainText } from './text'

export interface TiedItem { id: string; title: string; number: string }
export interface TiedPerson { name: string; personId: string | null; presiding: boolean }

const same = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/**
 * The document with minutes tied to the agenda items of the same title and attendees to the people listed. What has
 * no match stays as it is; an item is tied once.
 */
export function tieToMeeting(document: MinutesDocument, meeting: { items: readonly TiedItem[]; attendance: readonly TiedPerson[] }): MinutesDocument {
  const free = [...meeting.items]
  const tied = (block: Block): Block => {
    if (block.type === 'minute') {
      const at = free.findIndex(({ title }) => same(title) === same(plainText(block)))
      const [item] = at < 0 ? [] : free.splice(at, 1)
      return item ? { ...block, attrs: { ...block.attrs, agendaItemId: item.id, agendaNumber: item.number || null } } : block
    }
    if (block.type !== 'attendee') return block
    const printed = ` ${same(plainText(block))} `
    const person = meeting.attendance.find(({ name }) => printed.includes(` ${same(name)} `))
    return person ? { ...block, attrs: { ...block.attrs, personId: person.personId, presiding: block.attrs.presiding || person.presiding } } : block
  }
  return { ...document, content: document.content.map(tied) }
}
