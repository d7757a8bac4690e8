/** Files as they come: dropped, in archives, as a stream; and what becomes of each. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { count, eq } from 'drizzle-orm'
import { oldDocuments, oldFiles } from '@/db/schema'
import { carryOut, execute } from '@/server/command'
import { zipOf } from '@/formats/old/testing/zip'
import type { World } from '@/server/testing/world'
import { bytesOf } from './bytes'
import { removeOldFile } from './commands'
import { giveFiles, giveStream } from './give'
import { councilNames } from './reading/facts'
import { nextStep } from './reading/work'
import { archiveDocuments } from './settle'
import { bytes, openOldCouncil, type OldCouncil } from './testing/council'
import { january, march, oldText } from './testing/texts'

let old: OldCouncil
let world: World
beforeEach(async () => {
  old = await openOldCouncil()
  world = old.world
})
afterEach(async () => { await old.close() })

describe('files of old minutes', () => {
  it('are read, and what later minutes tell is found', async () => {
    expect(await old.give({ 'a.txt': january, 'b.txt': march })).toEqual({ ok: true, result: { added: 2, here: 0 } })
    expect(world.runtime.sent).toContainEqual({ name: 'backfill.read', payload: { authorityId: 'wold' } })
    await old.work()
    const { rows, counts } = await old.page()
    expect(counts).toEqual({ 'nothing-found': 1, told: 1, opened: 0, dismissed: 0 })
    expect(rows.map(({ title, ownerWords, ownerNow, date, dueOn, told }) => ({ title, ownerWords, ownerNow, date, dueOn, told: told?.text ?? null }))).toEqual([
      { title: 'Report on bus passes for care leavers', ownerWords: 'Head of Roads', ownerNow: null, date: '2016-01-14', dueOn: '2016-03-17', told: null },
      {
        title: 'Circulate the figures on foster carers by district to all members', ownerWords: 'Head of Finance', ownerNow: 'LeadOfficer Example', date: '2016-01-14', dueOn: '2016-01-29',
        told: 'As requested at the last meeting, the figures on foster carers by district had been circulated to all members by the Head of Finance.',
      },
    ])
  })

  it('without a heading and a day promise each thing once, and a day that they name is kept', async () => {
    await old.give({ 'notes.txt': 'RESOLVED that the Head of Finance write to the bus company by 1 May 2015.\n\nRESOLVED that the Head of Roads report back in six months.' })
    await old.work()
    expect((await old.page()).rows.map(({ title, date, dueOn, due, dueWords }) => ({ title, date, dueOn, due, dueWords }))).toEqual([
      { title: 'Write to the bus company', date: null, dueOn: '2015-05-01', due: 'day', dueWords: 'by 1 May 2015' },
      { title: 'Report back', date: null, dueOn: null, due: 'condition', dueWords: 'six months after the meeting' },
    ])
  })

  it('whose next meeting nobody knows keep its words: a meeting years later is not the next', async () => {
    await old.give({ 'a.txt': january, 'b.txt': march.replaceAll('17 March 2016', '16 November 2017') })
    await old.work()
    const { rows } = await old.page({ text: 'bus passes' })
    expect(rows.map(({ dueOn, due, dueWords }) => ({ dueOn, due, dueWords }))).toEqual([{ dueOn: null, due: 'condition', dueWords: 'at the next meeting' }])
  })

  it('given again bring nothing twice', async () => {
    await old.give({ 'a.txt': january, 'other/a.txt': january })
    await old.work()
    expect(await old.give({ 'a.txt': january })).toEqual({ ok: true, result: { added: 0, here: 1 } })
    await old.work()
    const files = await world.runtime.db.select({ name: oldFiles.name, state: oldFiles.state }).from(oldFiles).orderBy(oldFiles.sequence)
    expect(files).toEqual([{ name: 'a.txt', state: 'read' }, { name: 'other/a.txt', state: 'same' }])
    expect(await world.runtime.db.select().from(oldDocuments)).toHaveLength(1)
  })
})

describe('an archive', () => {
  it('is unpacked, and one bad file does not stop the others', async () => {
    const zip = zipOf([{ name: 'a.txt', bytes: january }, { name: '../b.txt', bytes: march }, { name: 'c.docx', bytes: 'PK\u0003\u0004 and nothing after it' }, { name: 'empty.txt', bytes: '' }, { name: 'folder/d.txt', bytes: march }])
    await giveFiles(await world.as('administrator'), 'wold', [{ name: 'all.zip', bytes: zip }])
    await old.work()
    const rows = await old.report()
    expect(await old.states()).toEqual({ 'a.txt': 'read', 'folder/d.txt': 'read', '../b.txt': 'refused', 'c.docx': 'refused', 'empty.txt': 'refused' })
    expect(rows.filter((file) => file.state === 'refused').every((file) => (file.reason ?? '').length > 10 && file.meetings.length === 0)).toBe(true)
    expect(rows.every((file) => file.archive === 'all.zip')).toBe(true)
    expect((await old.page()).counts).toMatchObject({ 'nothing-found': 1, told: 1 })
  })

  it('that is none is refused', async () => {
    await giveFiles(await world.as('administrator'), 'wold', [{ name: 'all.zip', bytes: bytes('no archive') }])
    await old.work()
    expect(await old.report()).toMatchObject([{ name: 'all.zip', state: 'refused' }])
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
    expect((await old.report()).map((file) => file.name)).toEqual(['a.txt'])
  })

  it('too large are passed by, and said so', async () => {
    const size = 26 * 1024 * 1024
    await giveStream(await world.as('administrator'), 'wold', stream([`${JSON.stringify([{ name: 'big.txt', size }, { name: 'a.txt', size: bytes(january).length }])}\n`, new Uint8Array(size), january]))
    await old.work()
    expect(await old.report()).toMatchObject([{ name: 'big.txt', state: 'refused', reason: expect.stringContaining('larger than 25 MB') as string }, { name: 'a.txt', state: 'read' }])
  })

  it('are not taken from anybody else', async () => {
    for (const who of ['clerk', 'member', 'monitoringOfficer', 'clerkElsewhere'] as const) {
      expect(await giveStream(await world.as(who), 'wold', stream([head({ 'a.txt': january }), january]))).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } })
    }
  })
})

describe('a file', () => {
  it('that should not have been given is taken away with what was found in it', async () => {
    await old.give({ 'a.txt': january, 'b.txt': march })
    await old.work()
    const admin = await world.as('administrator')
    const rows = await world.runtime.db.select().from(oldFiles).orderBy(oldFiles.sequence)
    await carryOut(removeOldFile, { fileId: rows[1]?.id }, admin)
    await old.work()
    expect((await old.page()).counts).toMatchObject({ 'nothing-found': 2, told: 0 })
    await expect(bytesOf(rows[1]?.digest ?? '')).rejects.toThrow('ENOENT')
    const [document] = await world.runtime.db.select({ id: oldDocuments.id }).from(oldDocuments)
    await archiveDocuments([document?.id ?? ''], { open: false, confirmed: false }, admin)
    expect(await execute(removeOldFile, { fileId: rows[0]?.id }, admin)).toMatchObject({ ok: false, refusal: { kind: 'conflict' } })
  })

  it('is read once by two who work at the same time, and one whose reading ends the process each time is given up', async () => {
    await old.give({ 'a.txt': january, 'b.txt': march })
    const council = await councilNames('wold')
    await Promise.all([nextStep('wold', council), nextStep('wold', council)])
    await old.work()
    expect(await world.runtime.db.select({ n: count() }).from(oldDocuments)).toEqual([{ n: 2 }])
    await old.give({ 'c.txt': `${january} ` })
    await world.runtime.db.update(oldFiles).set({ attempts: 5 }).where(eq(oldFiles.name, 'c.txt'))
    await old.work()
    expect(await old.states()).toMatchObject({ 'c.txt': 'refused', 'a.txt': 'read' })
  })

  it('of two meetings is read as two', async () => {
    await old.give({ 'both.txt': `${january}\n\n${march}` })
    await old.work()
    expect(await old.report()).toMatchObject([{ state: 'read', notices: [expect.stringContaining('2 meetings') as string], meetings: [{ date: '2016-01-14', promises: 2 }, { date: '2016-03-17', promises: 0 }] }])
    expect((await old.page()).counts).toMatchObject({ 'nothing-found': 1, told: 1 })
  })

  it('in Welsh is kept whole, and said to be', async () => {
    const welsh = 'Cofnodion cyfarfod y Pwyllgor. Mae’r aelodau wedi nodi’r adroddiad ac mae’r cyngor yn cytuno ei fod ar gyfer y cyfarfod. '.repeat(6)
    await old.give({ 'cofnodion.txt': oldText({ items: `2.    Adroddiad\n\n${welsh}\n\n3.    Arall\n\n${welsh}` }) })
    await old.work()
    expect(await old.report()).toMatchObject([{ state: 'partly', notices: [expect.stringContaining('Welsh') as string], meetings: [{ readable: true }] }])
  })
})
