/** Ties minutes that came as text to the meeting they are of: its items by their headings, its people by their names. Pure. */
import type { Block, Exemption, MinutesDocument } from './nodes'
import { plainText } from './text'

export interface TiedItem {
  id: string
  title: string
  /** The agenda's own number; empty where it has none. */
  number: string
  standing?: 'apologies' | 'declarations' | 'minutes' | 'progress' | 'work-programme' | null
  exempt?: Exemption | null
}
export interface TiedPerson { name: string; personId: string | null; presiding: boolean }
/** The heading of an item in a text. `number` as written there, null where it has none. */
export interface Heading { title: string; number: string | null }

/** A heading or a name as it is compared: small letters, words alone. */
export const same = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** How the standing items of an agenda are headed, whatever else the heading says. */
const standingHeads: Record<NonNullable<TiedItem['standing']>, RegExp> = {
  apologies: /^apolog/, declarations: /^(?:members )?(?:decs?|declarations?|disclosures?) /, minutes: /^(?:(?:confirmation|approval) of (?:the )?)?(?:minutes|mins)\b/,
  progress: /^(?:matters arising|actions? (?:list|log|sheet|tracker)|progress (?:report |update )?$)|^(?=.*\bprogress\b).*\b(?:actions?|decisions?|recommendations?|resolutions?)\b/, 'work-programme': /\b(?:work|forward) (?:programme|plan)\b/,
}

/** Words that tell one heading from another: longer than those that only join. */
const telling = (title: string): Set<string> => new Set(same(title).split(' ').filter((word) => word.length > 3))
const shareAWord = (one: string, other: string): boolean => [...telling(one)].some((word) => telling(other).has(word))
const begins = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [same(one), same(other)].sort((a, b) => a.length - b.length)
  return short !== '' && `${long} `.startsWith(`${short} `)
}
const bare = (number: string | null): string => (number ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/** Ways in which a heading may mean an item, the surest first. */
const ways: ((heading: Heading, item: TiedItem) => boolean)[] = [
  ({ title }, item) => same(title) === same(item.title),
  ({ title, number }, item) => bare(number) !== '' && bare(number) === bare(item.number) && shareAWord(title, item.title),
  ({ title }, item) => begins(title, item.title),
  ({ title }, item) => Boolean(item.standing) && standingHeads[item.standing ?? 'minutes'].test(`${same(title)} `),
]

/**
 * Which item each heading means: by its title, by its number and a word in common, by how it begins, or as one of the
 * standing items. An item is meant once; where a way leads to two, it leads to none.
 */
export function itemsOfHeadings(headings: readonly Heading[], items: readonly TiedItem[]): (TiedItem | null)[] {
  const found: (TiedItem | null)[] = headings.map(() => null)
  ways.forEach((means, way) => {
    headings.forEach((heading, at) => {
      if (found[at]) return
      const meant = items.filter((item) => !found.includes(item) && means(heading, item))
      const rivals = headings.filter((other, index) => !found[index] && meant[0] && means(other, meant[0]))
      // Of two with one title the first is meant; of two that are only alike neither.
      if (meant[0] && (way === 0 || (meant.length === 1 && rivals.length === 1))) found[at] = meant[0]
    })
  })
  return found
}

/** The attendee tied to the person of that name; as it was where nobody has it. */
export function tiedAttendee(block: Block, attendance: readonly TiedPerson[]): Block {
  if (block.type !== 'attendee') return block
  const printed = ` ${same(plainText(block))} `
  const person = attendance.find(({ name }) => printed.includes(` ${same(name)} `))
  return person ? { ...block, attrs: { ...block.attrs, personId: person.personId, presiding: block.attrs.presiding || person.presiding } } : block
}

/**
 * The document with minutes tied to the agenda items they mean and attendees to the people listed. What has no match
 * stays as it is. What the agenda keeps from the public stays kept from it.
 */
export function tieToMeeting(document: MinutesDocument, meeting: { items: readonly TiedItem[]; attendance: readonly TiedPerson[] }): MinutesDocument {
  const minutes = document.content.filter((block) => block.type === 'minute')
  const items = itemsOfHeadings(minutes.map((block) => ({ title: plainText(block), number: block.attrs.fixedNumber })), meeting.items)
  const tied = (block: Block): Block => {
    if (block.type !== 'minute') return tiedAttendee(block, meeting.attendance)
    const item = items[minutes.indexOf(block)]
    return item ? { ...block, attrs: { ...block.attrs, agendaItemId: item.id, agendaNumber: item.number || null, exempt: block.attrs.exempt ?? item.exempt ?? null } } : block
  }
  return { ...document, content: document.content.map(tied) }
}
