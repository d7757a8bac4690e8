import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { followUps, meetings, minutes, minutesVersions, outcomes, resolutions } from '@/db/schema'
import { canonicalJson } from '@/server/audit/canonical'
import type { Block, Exemption, MinutesDocument } from '@/domain/document/nodes'
import { openWorld, type World } from '@/server/testing/world'
import { publicMeeting } from './meeting'
import { progressByBody, progressOfBody, publicResolution } from './progress'
import { comingMeetings, pastMeetings, publicBodies, publicMinutes } from './queries'

let world: World
const secret = 'quicksilver'
const exempt: Exemption = { paragraphs: [3], confidential: false, publicInterest: 'The price is still being agreed.', reviewOn: null, neutralHeading: 'A matter of property', publicSummary: 'The Panel considered a matter of property.', noSummaryBecause: null }
const text = (words: string) => [{ type: 'text' as const, text: words }]

const document: MinutesDocument = { type: 'doc', content: [
  { type: 'minute', attrs: { id: 'min1', fixedNumber: null, agendaNumber: '4', agendaItemId: null, exempt: null }, content: text('Foster carers') },
  { type: 'leadIn', attrs: { id: 'lead1' }, content: text('RESOLVED') },
  { type: 'resolution', attrs: { id: 'res1', level: 0, marker: '1.', exempt: null }, content: text('That a further report be presented to the Panel in six months.') },
  { type: 'resolution', attrs: { id: 'res2', level: 0, marker: '2.', exempt }, content: text(`That the ${secret} contract be signed.`) },
  { type: 'minute', attrs: { id: 'min2', fixedNumber: null, agendaNumber: '5', agendaItemId: null, exempt }, content: text(`The ${secret} site`) },
  { type: 'paragraph', attrs: { id: 'par2', exempt: null }, content: text(`The Panel discussed ${secret}.`) },
] satisfies Block[] }

const followUp = (id: string, nodeId: string, changes: Partial<typeof followUps.$inferInsert> = {}): typeof followUps.$inferInsert => ({
  id, authorityId: 'wold', bodyId: 'panel', meetingId: 'm-january', minutesId: 'minutes', askedOn: '2027-01-14', nodeId, readingId: `mark-${id}`,
  resolutionId: nodeId, state: 'issued', kind: 'report-back', title: 'Further report', sentence: 'That a further report be presented to the Panel in six months.',
  minuteNumber: '41', heading: 'Foster carers', marker: '1.', owner: { sort: 'words', words: null }, due: { type: 'date', date: '2027-07-14' }, dueOn: '2027-07-14',
  dueWords: 'by 14 July 2027', setByClerk: { owner: false, due: false }, ...changes,
})

let published = 0
/** Publishes another version of the March minutes: the outcome's sentence as it is worded there. */
async function publishLater(sentence: string, closed: typeof exempt | null): Promise<void> {
  const content: Block[] = [
    { type: 'minute', attrs: { id: 'min9', fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: null }, content: text('Progress') },
    { type: 'resolution', attrs: { id: 'n9', level: 0, marker: '1.', exempt: closed }, content: text(sentence) },
  ]
  published += 1
  await world.runtime.db.insert(minutesVersions).values({
    id: `later${published}`, authorityId: 'wold', minutesId: 'later', number: published, purpose: 'published', generation: published, content: canonicalJson({ type: 'doc', content }), decisions: [],
    hash: `later${published}`, firstNumber: 50, open: true, at: '2027-03-20T10:00:00Z',
  })
}

beforeAll(async () => {
  world = await openWorld()
  const { db } = world.runtime
  await db.insert(minutes).values({ id: 'minutes', authorityId: 'wold', bodyId: 'panel', meetingId: 'm-january', state: 'published', publishedAt: '2027-01-16T10:00:00Z', content: document })
  await db.insert(minutesVersions).values([
    { id: 'v1', authorityId: 'wold', minutesId: 'minutes', number: 1, purpose: 'chair', generation: 1, content: canonicalJson(document), decisions: [], hash: 'x', firstNumber: 41, open: false, at: '2027-01-15T10:00:00Z' },
    { id: 'v2', authorityId: 'wold', minutesId: 'minutes', number: 2, purpose: 'published', generation: 2, content: canonicalJson(document), decisions: [], hash: 'y', firstNumber: 41, open: true, at: '2027-01-16T10:00:00Z' },
  ])
  await db.insert(resolutions).values({ id: 'res1', authorityId: 'wold', bodyId: 'panel', minutesId: 'minutes', minuteNumber: '41', heading: 'Foster carers', position: 1, marker: '1.', leadIn: 'RESOLVED', text: 'That a further report be presented to the Panel in six months.' })
  await db.insert(followUps).values([
    followUp('f1', 'res1'),
    followUp('f2', 'res2', { exempt, sentence: `That the ${secret} contract be signed.` }),
    followUp('f3', 'res1', { readingId: 'mark-late', dueOn: '2027-01-15', state: 'in-progress' }),
    followUp('f4', 'res1', { readingId: 'mark-done', state: 'closed', closedOn: '2027-03-18' }),
    followUp('f5', 'res1', { readingId: 'mark-proposed', state: 'proposed' }),
  ])
  await db.insert(outcomes).values({ id: 'o1', authorityId: 'wold', followUpId: 'f4', meetingId: 'm-march', verdict: 'done', sentence: 'The Panel agreed that the matter was done.', nodeId: 'n9', at: '2027-03-18T10:00:00Z', byPersonId: 'p-clerk' })
})
afterAll(async () => { await world.close() })

describe('what residents may read', () => {
  it('shows the open version, without a word of what is exempt', async () => {
    const page = await publicMeeting('panel', '2027-01-14')
    expect(page?.minutes?.version.number).toBe(2)
    expect(JSON.stringify(page)).not.toContain(secret)
    expect(JSON.stringify(page)).toContain('A matter of property')
    expect(await publicMeeting('panel', '2027-01-14', 1)).toMatchObject({ minutes: null })
  })

  it('lists follow-ups by how they stand, never proposed or exempt ones', async () => {
    const rows = await progressOfBody('panel')
    expect(rows.map((row) => [row.id, row.standing])).toEqual([['f3', 'overdue'], ['f1', 'in-progress'], ['f4', 'in-progress']])
    expect(await progressByBody()).toEqual([{ slug: 'panel', name: 'Corporate Parenting Panel', counts: { overdue: 1, 'in-progress': 2, done: 0, ended: 0 } }])
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it('says done once the minutes that record the outcome are published', async () => {
    const { db } = world.runtime
    await db.insert(minutes).values({ id: 'later', authorityId: 'wold', bodyId: 'panel', meetingId: 'm-march', state: 'published', publishedAt: '2027-03-20T10:00:00Z' })
    const rows = await progressOfBody('panel')
    expect(rows.find((row) => row.id === 'f4')).toMatchObject({ standing: 'done' })
    await publishLater('That the carers be thanked and the matter be closed.', null)
    const story = async () => (await publicResolution('res1'))?.followUps.find((row) => row.id === 'f4')?.story
    // As the clerk worded it in the end, not as it was proposed.
    expect(await story()).toMatchObject([{ words: 'From the minutes:', quote: 'That the carers be thanked and the matter be closed.', href: '/committees/panel/2027-03-18#n9' }])
    await publishLater(`That the matter of ${secret} be closed.`, exempt)
    expect(await story()).toMatchObject([{ words: 'Considered at this meeting.', quote: null, href: '/committees/panel/2027-03-18' }])
    expect(JSON.stringify(await publicResolution('res1'))).not.toContain(secret)
    const closed = await publicResolution('res2')
    expect(JSON.stringify(closed)).not.toContain(secret)
    expect(closed?.followUps).toEqual([])
  })

  it('calls what is paused overdue until published minutes say that it is paused', async () => {
    const { db } = world.runtime
    await db.update(followUps).set({ state: 'paused' }).where(eq(followUps.id, 'f3'))
    const standing = async () => (await progressOfBody('panel')).find((row) => row.id === 'f3')
    expect(await standing()).toMatchObject({ standing: 'overdue', paused: false, dueType: 'date' })
    await db.insert(outcomes).values({ id: 'o2', authorityId: 'wold', followUpId: 'f3', meetingId: 'm-march', verdict: 'paused', reason: 'The post is vacant.', sentence: 'That it be paused.', nodeId: 'n10', at: '2027-03-18T10:00:00Z', byPersonId: 'p-clerk' })
    expect(await standing()).toMatchObject({ standing: 'in-progress', paused: true })
  })

  it('takes everything back at once when minutes are withdrawn', async () => {
    const { db } = world.runtime
    await db.update(minutes).set({ withdrawnAt: '2027-01-18T10:00:00Z' }).where(eq(minutes.id, 'minutes'))
    expect(await publicMinutes('minutes')).toBeNull()
    expect(await publicResolution('res1')).toBeNull()
    expect(await progressOfBody('panel')).toEqual([])
    expect((await publicMeeting('panel', '2027-01-14'))?.meeting.minutes).toBe('withdrawn')
    await db.update(minutes).set({ withdrawnAt: null }).where(eq(minutes.id, 'minutes'))
  })

  it('says how it ended where no minutes do, and gives the second meeting of a day an address of its own', async () => {
    const { db } = world.runtime
    await db.update(followUps).set({ state: 'superseded', closedOn: '2027-02-01' }).where(eq(followUps.id, 'f1'))
    // What ended last stands first among what has ended.
    expect((await progressOfBody('panel')).flatMap((row) => (row.closedOn ? [row.id] : []))).toEqual(['f4', 'f1'])
    const page = await publicResolution('res1')
    expect(page?.followUps.find((row) => row.id === 'f1')).toMatchObject({ standing: 'ended', ended: 'superseded', story: [{ on: '2027-02-01', words: 'Replaced by something asked for later.' }] })
    const [january] = await db.select().from(meetings).where(eq(meetings.id, 'm-january'))
    if (!january) throw new Error('The meeting is not there')
    await db.insert(meetings).values({ ...january, id: 'm-january-2', time: '23:00' })
    expect((await pastMeetings('panel')).filter((meeting) => meeting.date === '2027-01-14').map((meeting) => meeting.href)).toEqual(['/committees/panel/2027-01-14', '/committees/panel/2027-01-14-2'])
    expect((await publicMeeting('panel', '2027-01-14-2'))?.meeting).toMatchObject({ id: 'm-january-2', href: '/committees/panel/2027-01-14-2' })
  })

  it('knows committees and meetings, and answers nonsense with nothing', async () => {
    expect((await publicBodies()).map((body) => body.slug)).toContain('panel')
    expect((await comingMeetings('panel')).map((meeting) => meeting.id)).toEqual(['m-extra', 'm-march'])
    expect((await pastMeetings('panel'))[0]).toMatchObject({ id: 'm-january', minutes: 'draft' })
    for (const when of ['2027-02-31', 'x', '2027-01-14-9']) expect(await publicMeeting('panel', when)).toBeNull()
    expect(await publicResolution('nothing')).toBeNull()
    await world.runtime.db.update(meetings).set({ state: 'cancelled' }).where(eq(meetings.id, 'm-extra'))
  })
})
