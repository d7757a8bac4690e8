/** Minutes of the test council's January meeting, as a clerk has them after an afternoon. */
import { minutes } from '@/db/schema'
import type { Block, Decision, Exemption, MinutesDocument } from '@/domain/document/nodes'
import { carryOut } from '@/server/command'
import { startTheMinutes } from '@/server/minutes/commands'
import type { World } from '@/server/testing/world'
import { eq } from 'drizzle-orm'

const text = (words: string, readingId?: string): Pick<Block & { type: 'paragraph' }, 'content'> =>
  ({ content: [{ type: 'text', text: words, ...(readingId ? { marks: [{ type: 'reading' as const, attrs: { id: readingId } }] } : {}) }] })
const minute = (id: string, heading: string, exempt: Exemption | null = null): Block => ({ type: 'minute', attrs: { id, fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt }, ...text(heading) })
const paragraph = (id: string, words: string): Block => ({ type: 'paragraph', attrs: { id, exempt: null }, ...text(words) })
const leadIn = (id: string): Block => ({ type: 'leadIn', attrs: { id }, ...text('RESOLVED') })
const resolution = (id: string, words: string, readingId?: string): Block => ({ type: 'resolution', attrs: { id, level: 0, marker: null, exempt: null }, ...text(words, readingId) })

export const exclusion = 'That the public be excluded from the meeting for the following item, since it involves exempt information under paragraph 3.'
export const report = 'That a further report on recruitment be presented to the Panel in 12 months’ time.'
export const letter = 'That the Chair write to the Cabinet Member about travel costs.'

export const closed: Exemption = { paragraphs: [3], confidential: false, publicInterest: 'prices', reviewOn: null, neutralHeading: 'A contract', publicSummary: 'The Panel considered a contract.', noSummaryBecause: null }

/** Two minutes in the open and, if wanted, one exempt that names "Plumley & Daughters". */
export function draftOf(options: { exempt?: Exemption; excluded?: boolean } = {}): MinutesDocument {
  const { exempt, excluded = true } = options
  return { type: 'doc', content: [
    { type: 'title', attrs: { id: 't1' }, ...text('Corporate Parenting Panel') },
    { type: 'attendanceHeading', attrs: { id: 'a0', group: 'present' }, ...text('Present') },
    { type: 'attendee', attrs: { id: 'a1', personId: 'p-viceChair', presiding: true }, ...text('Ms ViceChair Example (in the Chair)') },
    minute('h1', 'Recruitment'),
    paragraph('p1', 'Twenty-two households had been approved.'),
    leadIn('l1'), resolution('r1', report, 'mark-report'), resolution('r2', letter, 'mark-letter'),
    ...(exempt ? [...(excluded ? [minute('h2', 'Exclusion of the public'), leadIn('l2'), resolution('r3', exclusion)] : []), minute('h3', 'Fostering agency', exempt), paragraph('p3', 'Plumley & Daughters had bid 41,000 pounds.'), leadIn('l3'), resolution('r4', 'That the bid of Plumley & Daughters be accepted.')] : []),
  ] }
}

const decided = (id: string, readingId: string, sentence: string, followUp: Partial<NonNullable<Decision['followUp']>>): Decision => ({
  id, readingId, readingKey: null, act: 'keep', revokes: null, sentence,
  followUp: { kind: 'report-back', title: 'Further report', owner: { sort: 'office', officeId: 'head-of-finance', words: 'Head of Finance' }, due: { type: 'date', date: '2028-01-14', after: 'P12M' }, setByClerk: { owner: true, due: false }, because: ['12 months after the meeting'], ...followUp },
})

/** The report is kept for the Head of Finance, the letter for "the Chair", whom nobody has matched. */
export const keptBoth: Decision[] = [
  decided('d1', 'mark-report', report, {}),
  decided('d2', 'mark-letter', letter, { kind: 'write', title: 'Write to the Cabinet Member', owner: { sort: 'words', words: 'Chair' }, due: { type: 'none' } }),
]

/** Starts the minutes with a document and makes it live. Gives the id of the minutes. */
export async function startDraft(world: World, document: MinutesDocument = draftOf(), meetingId = 'm-january'): Promise<string> {
  const { minutesId } = await carryOut(startTheMinutes, { meetingId, document }, await world.as('clerk'))
  await world.runtime.collaboration.create(minutesId, 1, document)
  return minutesId
}

/** Types into the live document: what the text of a block says from now on. Its marks stay. */
export function type(world: World, minutesId: string, nodeId: string, words: string): void {
  const live = world.runtime.collaboration.live.get(minutesId)
  if (!live?.writable) throw new Error('The document takes no typing now')
  live.document = { ...live.document, content: live.document.content.map((block) => {
    if (block.attrs.id !== nodeId || block.type === 'table') return block
    const marks = block.content?.[0]?.type === 'text' ? block.content[0].marks : undefined
    return { ...block, content: [{ type: 'text', text: words, ...(marks ? { marks } : {}) }] } as Block
  }) }
}

/** The row of minutes as it stands. */
export async function rowOf(world: World, minutesId: string) {
  const [row] = await world.runtime.db.select().from(minutes).where(eq(minutes.id, minutesId))
  if (!row) throw new Error('No such minutes')
  return row
}
