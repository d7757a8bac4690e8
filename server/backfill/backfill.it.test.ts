/** From files to promises to follow-ups, on a real database. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { count, eq } from 'drizzle-orm'
import { followUps, mails, meetings, minutes, minutesVersions, oldDocuments, oldFiles, oldPromises, resolutions } from '@/db/schema'
import { carryOut, execute } from '@/server/command'
import { openWorld, type TestPerson, type World } from '@/server/testing/world'
import { zipOf } from '@/formats/old/testing/zip'
import { bytesOf } from './bytes'
import { nameOldBody, removeOldFile, sayOldMeeting } from './commands'
import { giveFiles, giveStream } from './give'
import { readPromiseFilter } from './filter'
import { filesFor } from './queries/files'
import { oldDocumentFor, oldMeetingsFor } from './queries/meetings'
import { backfillAuthority, questionsFor } from './queries/overview'
import { promisesFor } from './queries/promises'
import { publicMeeting } from '@/server/public/meeting'
import { councilNames } from './reading/facts'
import { nextStep, readOldMinutes } from './reading/work'
import { archiveDocuments, dismissPromises, openPromises } from './settle'
import { january, march, oldText } from './testing/texts'

let world: World
let folder: string
beforeEach(async () => {
  world = await openWorld()
  folder = mkdtempSync(join(tmpdir(), 'old-minutes-'))
  world.runtime.config = { ...world.runtime.config, dataDir: folder }
})
afterEach(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

const bytes = (text: string) => new TextEncoder().encode(text)
const give = async (files: Record<string, string>) => giveFiles(await world.as('administrator'), 'wold', Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) })))
const work = () => readOldMinutes({ authorityId: 'wold' })
const page = async (query: Record<string, string> = {}, who: TestPerson = 'administrator') => promisesFor(await world.as(who), 'wold', readPromiseFilter(query))
const report = async (who: TestPerson = 'administrator') => (await filesFor(await world.as(who), 'wold', { page: 1 })).rows
const states = async () => Object.fromEntries((await report()).map((file) => [file.name, file.state]))

describe('files of old minutes', () => {
  it('are read, and what later minutes tell is found', async () => {
    expect(await give({ 'a.txt': january, 'b.txt': march })).toEqual({ ok: true, result: { added: 2, here: 0 } })
    expect(world.runtime.sent).toContainEqual({ name: 'backfill.read', payload: { authorityId: 'wold' } })
    await work()
    const { rows, counts } = await page()
    expect(counts).toEqual({ 'nothing-found': 1, told: 1, opened: 0, dismissed: 0 })
    expect(rows.map(({ title, ownerWords, ownerNow, date, dueOn, told }) => ({ title, ownerWords, ownerNow, date, dueOn, told: told?.text ?? null }))).toEqual([
      { title: 'Report on bus passes for care leavers', ownerWords: 'Head of Roads', ownerNow: null, date: '2016-01-14', dueOn: '2016-03-17', told: null },
      {
        title: 'Circulate the figures on foster carers by district to all members', ownerWords: 'Head of Finance', ownerNow: 'LeadOfficer Example', date: '2016-01-14', dueOn: '2016-01-29',
        told: 'As requested at the last meeting, the figures on foster carers by district had been circulated to all members by the Head of Finance.',
      },
    ])
  })

  it('given again bring nothing twice', async () => {
    await give({ 'a.txt': january, 'other/a.txt': january })
    await work()
    expect(await give({ 'a.txt': january })).toEqual({ ok: true, result: { added: 0, here: 1 } })
    await work()
    const files = await world.runtime.db.select({ name: oldFiles.name, state: oldFiles.state }).from(oldFiles).orderBy(oldFiles.sequence)
    expect(files).toEqual([{ name: 'a.txt', state: 'read' }, { name: 'other/a.txt', state: 'same' }])
    expect(await world.runtime.db.select().from(oldDocuments)).toHaveLength(1)
  })
})

describe('an archive', () => {
  it('is unpacked, and one bad file does not stop the others', async () => {
    const zip = zipOf([{ name: 'a.txt', bytes: january }, { name: '../b.txt', bytes: march }, { name: 'c.docx', bytes: 'PK\u0003\u0004 and nothing after it' }, { name: 'empty.txt', bytes: '' }, { name: 'folder/d.txt', bytes: march }])
    await giveFiles(await world.as('administrator'), 'wold', [{ name: 'all.zip', bytes: zip }])
    await work()
    const rows = await report()
    expect(await states()).toEqual({ 'a.txt': 'read', 'folder/d.txt': 'read', '../b.txt': 'refused', 'c.docx': 'refused', 'empty.txt': 'refused' })
    expect(rows.filter((file) => file.state === 'refused').every((file) => (file.reason ?? '').length > 10 && file.meetings.length === 0)).toBe(true)
    expect(rows.every((file) => file.archive === 'all.zip')).toBe(true)
    expect((await page()).counts).toMatchObject({ 'nothing-found': 1, told: 1 })
  })

  it('that is none is refused', async () => {
    await giveFiles(await world.as('administrator'), 'wold', [{ name: 'all.zip', bytes: bytes('no archive') }])
    await work()
    expect(await report()).toMatchObject([{ name: 'all.zip', state: 'refused' }])
  })
})

describe('files that come as a stream', () => {
  const stream = async function* (parts: (string | Uint8Array)[]) {
    for (const part of parts) yield typeof part === 'string' ? bytes(part) : part
  }
  const head = (files: Record<string, string>) => `${JSON.stringify(Object.entries(files).map(([name, text]) => ({ name, size: bytes(text).length })))}\n`

  it('are kept as they come, however they are cut', async () => {
    const whole = bytes(head({ 'a.txt': january, 'b.txt': march }) + january + march)
    const pieces = Array.from({ length: Math.ceil(whole.length / 37) }, (_, at) => whole.subarray(at * 37, (at + 1) * 37))
    expect(await giveStream(await world.as('administrator'), 'wold', stream(pieces))).toEqual({ ok: true, result: { added: 2, here: 0 } })
    const rows = await world.runtime.db.select({ digest: oldFiles.digest }).from(oldFiles).orderBy(oldFiles.sequence)
    expect(await Promise.all(rows.map(async (row) => new TextDecoder().decode(await bytesOf(row.digest))))).toEqual([january, march])
  })

  it('that break off leave what had come whole', async () => {
    const given = await giveStream(await world.as('administrator'), 'wold', stream([head({ 'a.txt': january, 'b.txt': march }), january, march.slice(0, 40)]))
    expect(given).toMatchObject({ ok: false, refusal: { kind: 'conflict' } })
    expect((await report()).map((file) => file.name)).toEqual(['a.txt'])
  })

  it('too large are passed by, and said so', async () => {
    const size = 26 * 1024 * 1024
    await giveStream(await world.as('administrator'), 'wold', stream([`${JSON.stringify([{ name: 'big.txt', size }, { name: 'a.txt', size: bytes(january).length }])}\n`, new Uint8Array(size), january]))
    await work()
    expect(await report()).toMatchObject([{ name: 'big.txt', state: 'refused', reason: expect.stringContaining('larger than 25 MB') as string }, { name: 'a.txt', state: 'read' }])
  })

  it('are not taken from anybody else', async () => {
    for (const who of ['clerk', 'member', 'monitoringOfficer', 'clerkElsewhere'] as const) {
      expect(await giveStream(await world.as(who), 'wold', stream([head({ 'a.txt': january }), january]))).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } })
    }
  })
})

describe('what only somebody can say', () => {
  it('a committee is asked for once a name', async () => {
    const board = (date: string) => oldText({ body: 'Children’s Board', date, items: '2.    Toys\n\nRESOLVED\n\n1.    That the Head of Finance circulate the price of toys to all members.\n\n3.    Games\n\nRESOLVED\n\n1.    That the report be noted.' })
    await give({ 'a.txt': board('14 January 2016'), 'b.txt': board('17 March 2016') })
    await work()
    const admin = await world.as('administrator')
    const asked = await questionsFor(admin, 'wold')
    expect(asked.names).toMatchObject([{ words: 'Children’s Board', meetings: 2, from: '2016-01-14', until: '2016-03-17' }])
    await carryOut(nameOldBody, { authorityId: 'wold', words: asked.names[0]?.words, bodyId: 'panel' }, admin)
    await work()
    expect((await questionsFor(admin, 'wold')).names).toEqual([])
    expect((await page()).rows.map((row) => row.bodyName)).toEqual(['Corporate Parenting Panel', 'Corporate Parenting Panel'])
    await give({ 'c.txt': board('12 May 2016') })
    await work()
    expect((await questionsFor(admin, 'wold')).names).toEqual([])
  })

  it('the meeting, where the text names none', async () => {
    await give({ 'notes.txt': oldText({ body: '', items: january.slice(january.indexOf('2.    Foster')) }) })
    await work()
    const admin = await world.as('administrator')
    const [asked] = (await questionsFor(admin, 'wold')).meetings
    expect(asked).toMatchObject({ file: 'notes.txt', bodyId: null, date: null })
    expect(await execute(sayOldMeeting, { documentId: asked?.id, bodyId: 'panel', date: '2027-01-19' }, admin)).toMatchObject({ ok: false, refusal: { fields: { date: expect.any(String) as string } } })
    await carryOut(sayOldMeeting, { documentId: asked?.id, bodyId: 'panel', date: '2016-01-14' }, admin)
    await give({ 'march.txt': march })
    await work()
    expect((await questionsFor(admin, 'wold')).meetings).toEqual([])
    expect((await page()).rows.map(({ date, told }) => ({ date, told: told !== null }))).toEqual([{ date: '2016-01-14', told: false }, { date: '2016-01-14', told: true }])
  })

  it('the day and the committee may stand in the path', async () => {
    await give({ 'Corporate Parenting Panel/2016-01-14.txt': oldText({ body: '', items: january.slice(january.indexOf('2.    Foster')) }) })
    await work()
    expect((await page()).rows.map(({ bodyName, date }) => ({ bodyName, date }))).toEqual(Array(2).fill({ bodyName: 'Corporate Parenting Panel', date: '2016-01-14' }))
  })
})

describe('a restricted committee', () => {
  const secret = oldText({ body: 'Appointments Committee', items: '2.    A post\n\nRESOLVED\n\n1.    That the Head of Finance circulate the names of candidates to all members.\n\n3.    Another post\n\nRESOLVED\n\n1.    That the report be noted.' })

  it('shows what its old minutes hold to its named clerks and the monitoring officer alone', async () => {
    await give({ 'secret.txt': secret, 'a.txt': january })
    await work()
    const seen: Record<string, number> = {}
    for (const who of ['administrator', 'clerk', 'namedClerk', 'monitoringOfficer', 'member', 'leadOfficer', 'clerkElsewhere'] as const) seen[who] = (await page({}, who)).rows.length
    expect(seen).toEqual({ administrator: 2, clerk: 2, namedClerk: 3, monitoringOfficer: 3, member: 0, leadOfficer: 0, clerkElsewhere: 0 })
    const [document] = await world.runtime.db.select({ id: oldDocuments.id }).from(oldDocuments).where(eq(oldDocuments.bodyId, 'closed'))
    for (const who of ['administrator', 'clerk', 'member'] as const) expect(await oldDocumentFor(await world.as(who), document?.id ?? '')).toBeNull()
    expect(await oldDocumentFor(await world.as('namedClerk'), document?.id ?? '')).not.toBeNull()
    expect((await report()).find((file) => file.name === 'secret.txt')?.meetings).toMatchObject([{ readable: false }])
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

describe('a file', () => {
  it('that should not have been given is taken away with what was found in it', async () => {
    await give({ 'a.txt': january, 'b.txt': march })
    await work()
    const admin = await world.as('administrator')
    const rows = await world.runtime.db.select().from(oldFiles).orderBy(oldFiles.sequence)
    await carryOut(removeOldFile, { fileId: rows[1]?.id }, admin)
    await work()
    expect((await page()).counts).toMatchObject({ 'nothing-found': 2, told: 0 })
    await expect(bytesOf(rows[1]?.digest ?? '')).rejects.toThrow('ENOENT')
    const [document] = await world.runtime.db.select({ id: oldDocuments.id }).from(oldDocuments)
    await archiveDocuments([document?.id ?? ''], { open: false, confirmed: false }, admin)
    expect(await execute(removeOldFile, { fileId: rows[0]?.id }, admin)).toMatchObject({ ok: false, refusal: { kind: 'conflict' } })
  })

  it('is read once by two who work at the same time, and one whose reading ends the process each time is given up', async () => {
    await give({ 'a.txt': january, 'b.txt': march })
    const council = await councilNames('wold')
    await Promise.all([nextStep('wold', council), nextStep('wold', council)])
    await work()
    expect(await world.runtime.db.select({ n: count() }).from(oldDocuments)).toEqual([{ n: 2 }])
    await give({ 'c.txt': `${january} ` })
    await world.runtime.db.update(oldFiles).set({ attempts: 5 }).where(eq(oldFiles.name, 'c.txt'))
    await work()
    expect(await states()).toMatchObject({ 'c.txt': 'refused', 'a.txt': 'read' })
  })

  it('of two meetings is read as two', async () => {
    await give({ 'both.txt': `${january}\n\n${march}` })
    await work()
    expect(await report()).toMatchObject([{ state: 'read', notices: [expect.stringContaining('2 meetings') as string], meetings: [{ date: '2016-01-14', promises: 2 }, { date: '2016-03-17', promises: 0 }] }])
    expect((await page()).counts).toMatchObject({ 'nothing-found': 1, told: 1 })
  })

  it('in Welsh is kept whole, and said to be', async () => {
    const welsh = 'Cofnodion cyfarfod y Pwyllgor. Mae’r aelodau wedi nodi’r adroddiad ac mae’r cyngor yn cytuno ei fod ar gyfer y cyfarfod. '.repeat(6)
    await give({ 'cofnodion.txt': oldText({ items: `2.    Adroddiad\n\n${welsh}\n\n3.    Arall\n\n${welsh}` }) })
    await work()
    expect(await report()).toMatchObject([{ state: 'partly', notices: [expect.stringContaining('Welsh') as string], meetings: [{ readable: true }] }])
  })
})

describe('promises', () => {
  it('are opened as follow-ups of an archived meeting, and whoever can be asked gets a mail', async () => {
    await give({ 'a.txt': january })
    await work()
    const { rows } = await page()
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
    expect((await page()).counts).toEqual({ 'nothing-found': 0, told: 0, opened: 2, dismissed: 0 })
    expect(await openPromises(rows.map((row) => row.id), '', await world.as('administrator'))).toMatchObject({ ok: false, refusal: { kind: 'conflict' } })
  })

  it('are set aside', async () => {
    await give({ 'a.txt': january })
    await work()
    const [first] = (await page()).rows
    expect(await dismissPromises([first?.id ?? ''], await world.as('clerk'))).toMatchObject({ ok: true, result: { done: 1 } })
    expect((await page({ state: 'dismissed' })).rows.map((row) => row.id)).toEqual([first?.id])
    expect(await world.runtime.db.select().from(oldPromises).where(eq(oldPromises.state, 'found'))).toHaveLength(1)
  })
})

describe('old minutes', () => {
  it('are archived for staff, and opened to residents where that is said', async () => {
    await give({ 'a.txt': january })
    await work()
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

  it('of a day whose minutes stand here already are left', async () => {
    await give({ 'a.txt': oldText({ date: '14 January 2027', items: january.slice(january.indexOf('2.    Foster')) }), 'b.txt': `${oldText({ date: '14 January 2027', items: january.slice(january.indexOf('2.    Foster')) })} ` })
    await work()
    const ids = (await world.runtime.db.select({ id: oldDocuments.id }).from(oldDocuments)).map((one) => one.id)
    const admin = await world.as('administrator')
    expect(await archiveDocuments(ids.slice(0, 1), { open: false, confirmed: false }, admin)).toMatchObject({ ok: true })
    expect(await world.runtime.db.select({ meetingId: minutes.meetingId }).from(minutes)).toEqual([{ meetingId: 'm-january' }])
    expect(await archiveDocuments(ids.slice(1), { open: false, confirmed: false }, admin)).toMatchObject({ ok: false, refusal: { kind: 'conflict', words: expect.stringContaining('stand here already') as string } })
  })
})
