/** Which officer might check which item: whoever is named where the item says who presents. Pure. */
import type { MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { sections } from '@/domain/document/walk'

export interface CheckRow { id: string; heading: string; suggested: string | null }

export function checkRows(document: MinutesDocument, people: readonly { id: string; name: string; office: string | null }[]): CheckRow[] {
  return sections(document).flatMap(({ minute, blocks }) => {
    if (!minute) return []
    const introduced = blocks.filter((block) => block.type === 'purpose' || block.type === 'presenter').map(plainText).join(' ').toLowerCase()
    const named = people.find((person) => introduced.includes(person.name.toLowerCase()) || (person.office !== null && introduced.includes(person.office.toLowerCase())))
    return [{ id: minute.attrs.id, heading: plainText(minute), suggested: named?.id ?? null }]
  })
}
