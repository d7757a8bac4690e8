/** What a draft was begun with from agenda and attendance: so that it can be told where nobody has written yet. Pure. */
import type { Block } from './nodes'
import { startMinutes, urgencyWords, type StartMinutes } from './templates'
import { plainText } from './text'
import type { TiedItem, TiedPerson } from './tie'
import { sections } from './walk'

export interface BegunItem {
  /** Id of the agenda item; null for the exclusion of the public, which is none. */
  id: string | null
  title: string
  standing: TiedItem['standing']
  /** Lines that the agenda knows: purpose, presenter, why it was urgent. */
  facts: string[]
  /** Lines in the body's usual words, which stand until something else is written. */
  usual: string[]
}

export interface Begun {
  /** Lines of the title block and of the attendance. */
  head: string[]
  items: BegunItem[]
  attendance: TiedPerson[]
  /** Who was there, as the list is printed; ids are given where it is put in. */
  roll: Block[]
}

/** The lines that {@link startMinutes} writes of the same facts. */
export function begunWith(start: StartMinutes): Begun {
  const [head, ...written] = sections(startMinutes(start, () => ''))
  const items = written.map(({ minute, blocks }): BegunItem => {
    const item = start.items.find(({ id }) => id === minute?.attrs.agendaItemId)
    const urgent = item?.urgencyReason ? urgencyWords(item.urgencyReason, start.chairWord) : null
    const isFact = (type: string, text: string) => type === 'purpose' || type === 'presenter' || text === urgent
    const lines = blocks.map((block) => ({ text: plainText(block), fact: isFact(block.type, plainText(block)) })).filter(({ text }) => text !== '')
    return {
      id: item?.id ?? null, title: minute ? plainText(minute) : '', standing: item?.standing ?? null,
      facts: lines.filter(({ fact }) => fact).map(({ text }) => text), usual: lines.filter(({ fact }) => !fact).map(({ text }) => text),
    }
  })
  return {
    head: (head?.blocks ?? []).map(plainText), items,
    roll: (head?.blocks ?? []).filter(({ type }) => type === 'attendanceHeading' || type === 'attendee'),
    attendance: start.attendance.map(({ name, personId, presiding }) => ({ name, personId, presiding })),
  }
}
