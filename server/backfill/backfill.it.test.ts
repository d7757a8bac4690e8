/** From files to promises to follow-ups, on a real database. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { followUps, mails, meetings, minutes, minutesVersions, oldDocuments, oldFiles, oldPromises, resolutions } from '@/db/schema'
import { openWorld, type World } from '@/server/testing/world'
import { giveFiles } from './give'
import { promisesFor } from './queries/promises'
import { readPromiseFilter } from './filter'
import { readOldMinutes } from './reading/work'
import { archiveDocuments, dismissPromises, openPromises } from './settle'

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

const january = `Corporate Parenting Panel

Minutes of a meeting of the Corporate Parenting Panel held at County Hall on 14 January 2016 at 10.00 am.

PRESENT

Mrs A Bell (in the Chair)
Mr T Field

1.    Apologies for absence

There were no apologies for absence.

2.    Foster carers: recruitment

The Head of Finance introduced the report.

RESOLVED

1.    That the report be noted.

2.    That the Head of Finance be requested to circulate the figures on foster carers by district to all members by 29 January 2016.

3.    Care leavers

RESOLVED

1.    That the Head of Roads report on bus passes for care leavers to the next meeting of the Panel.
`
const march = `Corporate Parenting Panel

Minutes of a meeting of the Corporate Parenting Panel held at County Hall on 17 March 2016 at 10.00 am.

PRESENT

Mrs A Bell (in the Chair)

1.    Foster carers: recruitment

As requested at the last meeting, the figures on foster carers by district had been circulated to all members by the Head of Finance.

RESOLVED

1.    That the report be noted.
`
const bytes = (text: string) => new TextEncoder().encode(text)
const give = async (files: Record<string, string>) => giveFiles(await world.as('administrator'), 'wold', Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) })))
const work = () => readOldMinutes({ authorityId: 'wold' })
const page = async (query: Record<string, string> = {}) => promisesFor(await world.as('administrator'), 'wold', readPromiseFilter(query))

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
    expect(await archiveDocuments([document?.id ?? ''], { open: false, confirmed: true }, admin)).toMatchObject({ ok: true, result: { done: 1 } })
    expect(await db.select({ state: minutes.state, publishedAt: minutes.publishedAt }).from(minutes)).toEqual([{ state: 'confirmed', publishedAt: null }])
    expect(await archiveDocuments([document?.id ?? ''], { open: true, confirmed: true }, admin)).toMatchObject({ ok: true, result: { done: 1 } })
    expect(await db.select({ publishedAt: minutes.publishedAt }).from(minutes)).toEqual([{ publishedAt: '2027-01-18T10:00:00Z' }])
    expect(await db.select({ open: minutesVersions.open }).from(minutesVersions)).toEqual([{ open: true }])
  })
})
