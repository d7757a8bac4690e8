/** What is found in old minutes: asked about, kept from whom it is not for, opened, set aside, archived. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { followUps, mails, meetings, minutes, minutesVersions, oldDocuments, oldPromises, resolutions } from '@/db/schema'
import { carryOut, execute } from '@/server/command'
import { meetingPage } from '@/server/meetings/meeting-page'
import { download } from '@/server/minutes/reads/download'
import { minutesPage } from '@/server/minutes/reads/page'
import { publicMeeting } from '@/server/public/meeting'
import { visitor } from '@/server/people/viewer'
import type { World } from '@/server/testing/world'
import { nameOldBody, sayOldMeeting } from './commands'
import { oldDocumentFor, oldMeetingsFor } from './queries/meetings'
import { promisesCsv } from './csv'
import { readPromiseFilter } from './filter'
import { backfillAuthority, questionsFor } from './queries/overview'
import { archiveDocuments, dismissPromises, openPromises } from './settle'
import { openOldCouncil, type OldCouncil } from './testing/council'
import { january, march, oldText } from './testing/texts'

let old: OldCouncil
let world: World
beforeEach(async () => {
  old = await openOldCouncil()
  world = old.world
})
afterEach(async () => { await old.close() })

describe('what only somebody can say', () => {
  it('a committee is asked for once a name', async () => {
    const board = (date: string) => oldText({ body: 'Children’s Board', date, items: '2.    Toys\n\nRESOLVED\n\n1.    That the Head of Finance circulate the price of toys to all members.\n\n3.    Games\n\nRESOLVED\n\n1.    That the report be noted.' })
    await old.give({ 'a.txt': board('14 January 2016'), 'b.txt': board('17 March 2016') })
    await old.work()
    const admin = await world.as('administrator')
    const asked = await questionsFor(admin, 'wold')
    expect(asked.names).toMatchObject([{ words: 'Children’s Board', meetings: 2, from: '2016-01-14', until: '2016-03-17' }])
    await carryOut(nameOldBody, { authorityId: 'wold', words: asked.names[0]?.words, bodyId: 'panel' }, admin)
    await old.work()
    expect((await questionsFor(admin, 'wold')).names).toEqual([])
    expect((await old.page()).rows.map((row) => row.bodyName)).toEqual(['Corporate Parenting Panel', 'Corporate Parenting Panel'])
    await old.give({ 'c.txt': board('12 May 2016') })
    await old.work()
    expect((await questionsFor(admin, 'wold')).names).toEqual([])
  })

  it('the meeting, where the text names none', async () => {
    await old.give({ 'notes.txt': oldText({ body: '', items: january.slice(january.indexOf('2.    Foster')) }) })
    await old.work()
    const admin = await world.as('administrator')
    const [asked] = (await questionsFor(admin, 'wold')).meetings
    expect(asked).toMatchObject({ file: 'notes.txt', bodyId: null, date: null })
    expect(await execute(sayOldMeeting, { documentId: asked?.id, bodyId: 'panel', date: '2027-01-19' }, admin)).toMatchObject({ ok: false, refusal: { fields: { date: expect.any(String) as string } } })
    await carryOut(sayOldMeeting, { documentId: asked?.id, bodyId: 'panel', date: '2016-01-14' }, admin)
    // The door reads nothing itself: the job does, in the thread of the files.
    expect((await old.page()).rows).toEqual([])
    expect(await world.runtime.db.select({ readAgain: oldDocuments.readAgain }).from(oldDocuments)).toEqual([{ readAgain: true }])
    await old.work()
    expect((await old.page()).rows.map(({ date }) => date)).toEqual(['2016-01-14', '2016-01-14'])
    expect(await world.runtime.db.select({ readAgain: oldDocuments.readAgain, compared: oldDocuments.compared }).from(oldDocuments)).toEqual([{ readAgain: false, compared: true }])
    await old.give({ 'march.txt': march })
    await old.work()
    expect((await questionsFor(admin, 'wold')).meetings).toEqual([])
    expect((await old.page()).rows.map(({ date, told }) => ({ date, told: told !== null }))).toEqual([{ date: '2016-01-14', told: false }, { date: '2016-01-14', told: true }])
  })

  it('the committee may stand in the title of a saved page', async () => {
    const page = (title: string) => `<html><head><title>${title}</title></head><body><div>We use cookies to run this site.</div><h1>Agenda and minutes</h1><h2>Tuesday, 14 January 2014 10.30 am</h2><p>2. Foster carers</p><p>RESOLVED</p><p>1. That the Head of Finance circulate the figures to all members.</p></body></html>`
    await old.give({
      'a.html': page('Agenda and minutes - Corporate Parenting Panel - Tuesday 14 January 2014 10.30 am | Wold County Council'), 'b.html': page('Minutes of Corporate Parenting Panel on Tuesday, 14th January, 2014, 10.30 am'),
      'c.html': page('Wold County Council | Home'),
    })
    await old.work()
    expect((await old.page()).rows.map(({ bodyName, date, document }) => [document.file, bodyName, date])).toEqual(expect.arrayContaining([
      ['a.html', 'Corporate Parenting Panel', '2014-01-14'], ['b.html', 'Corporate Parenting Panel', '2014-01-14'], ['c.html', null, '2014-01-14'],
    ]))
  })

  it('the day and the committee may stand in the path', async () => {
    await old.give({ 'Corporate Parenting Panel/2016-01-14.txt': oldText({ body: '', items: january.slice(january.indexOf('2.    Foster')) }) })
    await old.work()
    expect((await old.page()).rows.map(({ bodyName, date }) => ({ bodyName, date }))).toEqual(Array(2).fill({ bodyName: 'Corporate Parenting Panel', date: '2016-01-14' }))
  })
})

describe('a restricted committee', () => {
  const secret = oldText({ body: 'Appointments Committee', items: '2.    A post\n\nRESOLVED\n\n1.    That the Head of Finance circulate the names of candidates to all members.\n\n3.    Another post\n\nRESOLVED\n\n1.    That the report be noted.' })

  it('shows what its old minutes hold to its named clerks and the monitoring officer alone', async () => {
    await old.give({ 'secret.txt': secret, 'a.txt': january })
    await old.work()
    const seen: Record<string, number> = {}
    for (const who of ['administrator', 'clerk', 'namedClerk', 'monitoringOfficer', 'member', 'leadOfficer', 'clerkElsewhere'] as const) seen[who] = (await old.page({}, who)).rows.length
    expect(seen).toEqual({ administrator: 2, clerk: 2, namedClerk: 3, monitoringOfficer: 3, member: 0, leadOfficer: 0, clerkElsewhere: 0 })
    const [document] = await world.runtime.db.select({ id: oldDocuments.id }).from(oldDocuments).where(eq(oldDocuments.bodyId, 'closed'))
    for (const who of ['administrator', 'clerk', 'member'] as const) expect(await oldDocumentFor(await world.as(who), document?.id ?? '')).toBeNull()
    expect(await oldDocumentFor(await world.as('namedClerk'), document?.id ?? '')).not.toBeNull()
    expect((await old.report()).find((file) => file.name === 'secret.txt')?.meetings).toMatchObject([{ readable: false }])
    expect((await oldMeetingsFor(await world.as('administrator'), 'wold', { page: 1 })).rows.map((row) => row.bodyName)).toEqual(['Corporate Parenting Panel'])
    const [promise] = await world.runtime.db.select({ id: oldPromises.id }).from(oldPromises).where(eq(oldPromises.documentId, document?.id ?? ''))
    for (const who of ['administrator', 'clerk', 'monitoringOfficer'] as const) {
      expect(await openPromises([promise?.id ?? ''], '', await world.as(who))).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } })
      expect(await dismissPromises([promise?.id ?? ''], await world.as(who))).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } })
      expect(await archiveDocuments([document?.id ?? ''], { open: false, confirmed: false }, await world.as(who))).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } })
    }
    expect(await openPromises([promise?.id ?? ''], '', await world.as('namedClerk'))).toMatchObject({ ok: true })
  })

  it('old minutes are no page for members and officers', async () => {
    for (const who of ['member', 'leadOfficer', 'chair'] as const) expect(await backfillAuthority(await world.as(who))).toBeNull()
    expect(await backfillAuthority(await world.as('clerkElsewhere'))).toMatchObject({ authorityId: 'fire', may: { give: false, settle: true } })
  })
})

describe('promises', () => {
  it('are opened as follow-ups of an archived meeting, and whoever can be asked gets a mail', async () => {
    await old.give({ 'a.txt': january })
    await old.work()
    const { rows } = await old.page()
    const done = await openPromises(rows.map((row) => row.id), '2027-03-01', await world.as('administrator'))
    expect(done).toEqual({ ok: true, result: { done: 2, toClerk: 1, refused: null } })
    const { db } = world.runtime
    const opened = await db.select().from(followUps).orderBy(followUps.title)
    expect(opened.map(({ title, state, owner, dueOn, askedOn, issuedToClerk, setByClerk }) => ({ title, state, owner: owner.sort, dueOn, askedOn, issuedToClerk, setByClerk }))).toEqual([
      { title: 'Circulate the figures on foster carers by district to all members', state: 'issued', owner: 'office', dueOn: '2027-03-01', askedOn: '2016-01-14', issuedToClerk: false, setByClerk: { owner: false, due: true } },
      { title: 'Report on bus passes for care leavers', state: 'issued', owner: 'office', dueOn: '2027-03-01', askedOn: '2016-01-14', issuedToClerk: true, setByClerk: { owner: false, due: true } },
    ])
    const [meeting] = await db.select().from(meetings).where(eq(meetings.date, '2016-01-14'))
    expect(meeting).toMatchObject({ bodyId: 'panel', state: 'held', time: '10:00', place: 'County Hall' })
    const [record] = await db.select().from(minutes).where(eq(minutes.meetingId, meeting?.id ?? ''))
    expect(record).toMatchObject({ state: 'published', publishedAt: null, archivedFrom: 'a.txt' })
    expect(await db.select().from(resolutions).where(eq(resolutions.minutesId, record?.id ?? ''))).toHaveLength(3)
    expect((await db.select().from(mails)).map((mail) => mail.toAddress)).toEqual(['leadofficer@wold.example'])
    expect((await old.page()).counts).toEqual({ 'nothing-found': 0, told: 0, opened: 2, dismissed: 0 })
    expect(await openPromises(rows.map((row) => row.id), '', await world.as('administrator'))).toMatchObject({ ok: false, refusal: { kind: 'conflict' } })
  })

  it('are a table for a spreadsheet, as the filter leaves them and for whom they are', async () => {
    await old.give({ 'january.txt': january, 'march.txt': march })
    await old.work()
    const table = async (who: 'administrator' | 'member', query = {}) => (await promisesCsv(await world.as(who), 'wold', readPromiseFilter(query))).trim().split('\r\n')
    const [head, ...rows] = await table('administrator')
    expect(head).toContain('Promise,Words of the minutes,For action by')
    expect(rows).toEqual([
      expect.stringMatching(/^Report on bus passes for care leavers,.*,Head of Roads,,Corporate Parenting Panel,2016-01-14,3,Care leavers,2016-03-17,at the meeting on 17 March 2016,Nothing found in later minutes,,,no,january\.txt$/),
      expect.stringMatching(/^Circulate the figures.*,Later minutes say it was done,2016-03-17,"As requested at the last meeting, .*",no,january\.txt$/),
    ])
    expect(await table('administrator', { told: 'yes' })).toHaveLength(2)
    expect(await table('member')).toHaveLength(1)
  })

  it('are set aside', async () => {
    await old.give({ 'a.txt': january })
    await old.work()
    const [first] = (await old.page()).rows
    expect(await dismissPromises([first?.id ?? ''], await world.as('clerk'))).toMatchObject({ ok: true, result: { done: 1 } })
    expect((await old.page({ state: 'dismissed' })).rows.map((row) => row.id)).toEqual([first?.id])
    expect(await world.runtime.db.select().from(oldPromises).where(eq(oldPromises.state, 'found'))).toHaveLength(1)
  })
})

describe('old minutes', () => {
  it('are archived for staff, and opened to residents where that is said', async () => {
    await old.give({ 'a.txt': january })
    await old.work()
    const { db } = world.runtime
    const [document] = await db.select({ id: oldDocuments.id }).from(oldDocuments)
    const admin = await world.as('administrator')
    expect(await archiveDocuments([document?.id ?? ''], { open: true, confirmed: false }, admin)).toMatchObject({ ok: false, refusal: { kind: 'invalid' } })
    expect(await archiveDocuments([document?.id ?? ''], { open: false, confirmed: false }, admin)).toMatchObject({ ok: true, result: { done: 1 } })
    expect(await db.select({ state: minutes.state, publishedAt: minutes.publishedAt }).from(minutes)).toEqual([{ state: 'published', publishedAt: null }])
    expect(await publicMeeting('panel', '2016-01-14')).toMatchObject({ minutes: null, withdrawnBecause: null })
    expect(await archiveDocuments([document?.id ?? ''], { open: true, confirmed: true }, admin)).toMatchObject({ ok: true, result: { done: 1 } })
    expect(await db.select({ state: minutes.state, publishedAt: minutes.publishedAt }).from(minutes)).toEqual([{ state: 'confirmed', publishedAt: '2027-01-18T10:00:00Z' }])
    expect(await db.select({ open: minutesVersions.open }).from(minutesVersions)).toEqual([{ open: true }])
    expect(await publicMeeting('panel', '2016-01-14')).toMatchObject({ minutes: { state: 'confirmed', version: { note: expect.stringContaining('old minutes') as string } } })
  })

  it('archived for staff are a file, a page and a meeting that say so, without steps of this council to take', async () => {
    await old.give({ 'a.txt': january })
    await old.work()
    const { db } = world.runtime
    const [document] = await db.select({ id: oldDocuments.id }).from(oldDocuments)
    const admin = await world.as('administrator')
    const clerk = await world.as('clerk')
    await archiveDocuments([document?.id ?? ''], { open: false, confirmed: false }, admin)
    const [record] = await db.select({ id: minutes.id, meetingId: minutes.meetingId }).from(minutes)
    const { id = '', meetingId = '' } = record ?? {}
    expect(await download(clerk, id, 'draft')).toMatchObject({ standing: 'archived', signatory: null, fileName: 'panel-2016-01-14-minutes', open: false })
    expect(await download(clerk, id, 'public')).toBeNull()
    expect(await download(await world.as('member'), id, 'draft')).toBeNull()
    expect((await minutesPage(clerk, meetingId))?.abilities).toMatchObject({ 'minutes.readDraft': true, 'minutes.confirm': false, 'minutes.notConfirmed': false, 'minutes.sign': false, 'minutes.withdraw': false })
    expect((await meetingPage(clerk, meetingId))?.minutes).toMatchObject({ archived: true, open: false })
    await archiveDocuments([document?.id ?? ''], { open: true, confirmed: true }, admin)
    expect(await download(visitor, id, 'public')).toMatchObject({ standing: 'confirmed', signatory: null, open: true })
    expect((await meetingPage(admin, meetingId))?.minutes).toMatchObject({ archived: true, open: true })
  })

  it('of a day whose minutes stand here already are left', async () => {
    await old.give({ 'a.txt': oldText({ date: '14 January 2027', items: january.slice(january.indexOf('2.    Foster')) }), 'b.txt': `${oldText({ date: '14 January 2027', items: january.slice(january.indexOf('2.    Foster')) })} ` })
    await old.work()
    const ids = (await world.runtime.db.select({ id: oldDocuments.id }).from(oldDocuments)).map((one) => one.id)
    const admin = await world.as('administrator')
    expect(await archiveDocuments(ids.slice(0, 1), { open: false, confirmed: false }, admin)).toMatchObject({ ok: true })
    expect(await world.runtime.db.select({ meetingId: minutes.meetingId }).from(minutes)).toEqual([{ meetingId: 'm-january' }])
    expect(await archiveDocuments(ids.slice(1), { open: false, confirmed: false }, admin)).toMatchObject({ ok: false, refusal: { kind: 'conflict', words: expect.stringContaining('stand here already') as string } })
  })
})
