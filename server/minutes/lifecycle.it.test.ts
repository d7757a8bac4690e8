import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asc, eq } from 'drizzle-orm'
import { bodies, documentEdits, followUps, mailItems, meetings, minutesNotes, minutesVersions } from '@/db/schema'
import { addDays } from '@/domain/calendar'
import { defaultBodySettings, type BodySettings } from '@/domain/council'
import { carryOut, execute, type Done } from '@/server/command'
import { publicMinutes } from '@/server/public/queries'
import { openWorld, type World } from '@/server/testing/world'
import { answerFactCheck, answerNote, askFactCheck, noteInstead, restoreMinutes, sayWhyWithdrawn, startTheMinutes, takeNote, withdrawMinutes } from './commands'
import { agreeTheDraft, askChairsChanges, publishTheMinutes, recordDraftAgreed, sendDraftToChair, takeDraftBack } from './freeze'
import { lastVersion } from './load'
import { projectMinutes } from './project/store'
import { chairReading } from './reads/chair-reading'
import { checkPage } from './reads/check'
import { minutesPage } from './reads/page'
import { closed, draftOf, keptBoth, report, rowOf, startDraft, type } from './testing/draft'

let world: World
let id: string
beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => { await world.close() })

const settings = (given: Partial<BodySettings>) => world.runtime.db.update(bodies).set({ settings: { ...defaultBodySettings, ...given } }).where(eq(bodies.id, 'panel'))
const words = (done: Done<unknown>) => (done.ok ? 'done' : done.refusal.words)
const send = async () => sendDraftToChair({ minutesId: id, by: '2027-01-22' }, await world.as('clerk'))
const readHash = async () => (await lastVersion(world.runtime.db, id, 'chair'))?.hash ?? ''
const agree = async (hash?: string) => agreeTheDraft({ minutesId: id, hash: hash ?? await readHash() }, await world.as('viceChair'))
const publish = async () => publishTheMinutes({ minutesId: id }, await world.as('clerk'))

describe('starting', () => {
  it('makes the document from agenda and attendance, exactly once', async () => {
    const clerk = await world.as('clerk')
    const starts = await Promise.all([execute(startTheMinutes, { meetingId: 'm-january' }, clerk), execute(startTheMinutes, { meetingId: 'm-january' }, clerk)])
    expect(starts.filter((one) => one.ok)).toHaveLength(1)
    expect(world.runtime.sent.filter((job) => job.name === 'documents.create')).toHaveLength(1)
  })

  it('says that a meeting of an earlier day was held; one still to come stays planned', async () => {
    const clerk = await world.as('clerk')
    const { db, council } = world.runtime
    const state = async (meetingId: string) => (await db.select({ state: meetings.state }).from(meetings).where(eq(meetings.id, meetingId)))[0]?.state
    await db.update(meetings).set({ state: 'planned', date: addDays(council.today(), -1) }).where(eq(meetings.id, 'm-january'))
    await carryOut(startTheMinutes, { meetingId: 'm-january' }, clerk)
    await carryOut(startTheMinutes, { meetingId: 'm-march' }, clerk)
    expect([await state('m-january'), await state('m-march')]).toEqual(['held', 'planned'])
  })
})

describe('from draft to published', () => {
  beforeEach(async () => { id = await startDraft(world) })

  it('goes to who presided, who says one thing instead; it is taken, agreed and published', async () => {
    const clerk = await world.as('clerk')
    const presided = await world.as('viceChair')
    expect((await send()).ok).toBe(true)
    expect(await rowOf(world, id)).toMatchObject({ state: 'with-chair', chairId: 'p-viceChair', generation: 2 })
    expect(world.runtime.collaboration.live.get(id)).toMatchObject({ writable: false, generation: 2 })
    expect(await chairReading(await world.as('chair'), id)).toBeNull()
    expect(await chairReading(presided, id)).toMatchObject({ because: 'presided', facts: { present: 1, decisions: 2 }, abilities: { note: true, agree: true } })

    const { noteId } = await carryOut(noteInstead, { minutesId: id, nodeId: 'p1', instead: 'Twenty-three households had been approved.' }, presided)
    const early = await agree()
    expect(words(early)).toContain('“Twenty-two households had been approved.”')
    expect(words(await execute(takeNote, { noteId }, clerk))).toContain('with the chair')
    expect((await askChairsChanges({ minutesId: id, message: '' }, presided)).ok).toBe(true)
    expect((await rowOf(world, id)).state).toBe('draft')
    expect(words(await send())).toContain('a note is still open')

    await carryOut(takeNote, { noteId }, clerk)
    const [edit] = await world.runtime.db.select().from(documentEdits)
    expect(edit).toMatchObject({ minutesId: id, edit: { type: 'replace-text', nodeId: 'p1', text: 'Twenty-three households had been approved.' } })
    if (edit) await world.runtime.collaboration.applyEdit(id, edit.edit)
    expect((await send()).ok).toBe(true)
    expect((await agree()).ok).toBe(true)
    expect((await publish()).ok).toBe(true)
    expect(await rowOf(world, id)).toMatchObject({ state: 'published', firstNumber: 1, publishedAt: '2027-01-18T10:00:00Z' })
    const open = await publicMinutes(id)
    expect(JSON.stringify(open?.document)).toContain('Twenty-three households')
    expect(world.runtime.changed).toContain('wold')
    const kinds = (await world.runtime.db.select({ kind: mailItems.kind }).from(mailItems)).map((one) => one.kind)
    expect(kinds).toEqual(expect.arrayContaining(['with-chair', 'chair-notes', 'agreed']))
  })

  it('sends the text as it is at that moment, and nothing typed later gets in', async () => {
    type(world, id, 'p1', 'Typed a moment ago.')
    await send()
    const version = await lastVersion(world.runtime.db, id, 'chair')
    expect(version?.content).toContain('Typed a moment ago.')
    expect(() => type(world, id, 'p1', 'Too late.')).toThrow()
    expect(await projectMinutes(world.runtime.db, id, draftOf(), [])).toBe('refused')
  })

  it('lets typing go on where sending is refused', async () => {
    await settings({ chairReads: false })
    expect(words(await send())).toContain('does without the chair’s reading')
    type(world, id, 'p1', 'Still open.')
  })

  it('does not freeze for somebody who may not send', async () => {
    expect((await sendDraftToChair({ minutesId: id, by: '2027-01-22' }, await world.as('member'))).ok).toBe(false)
    expect(world.runtime.collaboration.live.get(id)?.writable).toBe(true)
  })

  it('refuses to agree a text that is no longer the one that was read', async () => {
    await send()
    const old = await readHash()
    await takeDraftBack({ minutesId: id }, await world.as('clerk'))
    type(world, id, 'p1', 'Thirty households had been approved.')
    await send()
    expect(words(await agree(old))).toContain('The text has changed')
    expect((await rowOf(world, id)).state).toBe('with-chair')
    expect((await agree()).ok).toBe(true)
  })

  it('can be agreed once a note is answered, and the answer stands with it', async () => {
    await send()
    const { noteId } = await carryOut(noteInstead, { minutesId: id, nodeId: 'p1', remark: 'Is that right?' }, await world.as('viceChair'))
    await carryOut(answerNote, { noteId, answer: 'The report says so.' }, await world.as('clerk'))
    expect((await agree()).ok).toBe(true)
    expect((await world.runtime.db.select().from(minutesNotes))[0]).toMatchObject({ state: 'answered', answer: 'The report says so.' })
  })

  it('records an agreement by phone', async () => {
    await send()
    expect((await recordDraftAgreed({ minutesId: id, how: 'by phone' }, await world.as('clerk'))).ok).toBe(true)
    expect(await rowOf(world, id)).toMatchObject({ state: 'agreed', agreedHow: 'by phone' })
  })

  it('is not published before the chair has agreed, and at once where the body is set so', async () => {
    expect(words(await publish())).toContain('has not agreed the draft yet')
    await settings({ publishWhenAgreed: true })
    await send()
    expect(await agree()).toEqual({ ok: true, result: { published: true, notPublishedBecause: null } })
    expect((await rowOf(world, id)).state).toBe('published')
  })

  it('goes to the body’s chair where nobody is marked as presiding, else to the vice-chair', async () => {
    const unmarked = { type: 'doc' as const, content: draftOf().content.filter((block) => block.type !== 'attendee') }
    const live = world.runtime.collaboration.live.get(id)
    if (live) live.document = unmarked
    await send()
    expect((await rowOf(world, id)).chairId).toBe('p-chair')
  })

  it('is withdrawn with one press, the reason afterwards, and let out again', async () => {
    await settings({ chairReads: false, factCheck: false })
    await publish()
    const officer = await world.as('monitoringOfficer')
    expect(await publicMinutes(id)).not.toBeNull()
    await carryOut(withdrawMinutes, { minutesId: id }, officer)
    expect(await publicMinutes(id)).toBeNull()
    await carryOut(sayWhyWithdrawn, { minutesId: id, because: 'A name.' }, officer)
    expect(await rowOf(world, id)).toMatchObject({ state: 'published', withdrawnBecause: 'A name.' })
    await carryOut(restoreMinutes, { minutesId: id }, officer)
    expect(await publicMinutes(id)).not.toBeNull()
  })
})

describe('the fact check', () => {
  beforeEach(async () => { id = await startDraft(world) })

  it('shows an officer her items only, takes her notes there, and ends when the draft goes on', async () => {
    const officer = await world.as('leadOfficer')
    const ask = { minutesId: id, by: '2027-01-21', checkers: [{ personId: 'p-leadOfficer', nodeIds: ['h1'] }] }
    expect(await checkPage(officer, 'm-january')).toBeNull()
    await carryOut(askFactCheck, ask, await world.as('clerk'))
    const page = await checkPage(officer, 'm-january')
    expect(page?.blocks.map((block) => block.attrs.id)).toEqual(['h1', 'p1', 'l1', 'r1', 'r2'])
    expect(words(await execute(noteInstead, { minutesId: id, nodeId: 't1', instead: 'Another' }, officer))).toContain('not among those')
    await carryOut(noteInstead, { minutesId: id, nodeId: 'p1', instead: 'Twenty-one households had been approved.' }, officer)
    expect(await carryOut(answerFactCheck, { minutesId: id }, officer)).toEqual({ waitingFor: 0 })
    type(world, id, 'p1', 'Still open to its clerks.')
    expect((await minutesPage(await world.as('clerk'), 'm-january'))?.minutes).toMatchObject({ state: 'fact-check', checks: [{ answered: true, items: 1 }] })
  })

  it('is not offered where the body does without', async () => {
    await settings({ factCheck: false })
    expect(words(await execute(askFactCheck, { minutesId: id, by: '2027-01-21', checkers: [{ personId: 'p-leadOfficer', nodeIds: ['h1'] }] }, await world.as('clerk')))).toContain('does without a fact check')
  })
})

describe('what forbids publishing', () => {
  beforeEach(() => settings({ chairReads: false, factCheck: false }))

  it.each([
    ['no resolution excludes the public', draftOf({ exempt: closed, excluded: false }), 'no resolution before it excludes the public'],
    ['neither summary nor reason', draftOf({ exempt: { ...closed, publicSummary: null } }), 'neither a public summary'],
  ])('%s', async (_why, document, said) => {
    id = await startDraft(world, document)
    expect(words(await publish())).toContain(said)
    expect((await rowOf(world, id)).state).toBe('draft')
    expect(world.runtime.collaboration.live.get(id)?.writable).toBe(true)
  })

  it('prints number, neutral heading, reason and summary in place of what is exempt, and not one word more', async () => {
    id = await startDraft(world, draftOf({ exempt: closed }))
    expect((await publish()).ok).toBe(true)
    const shown = JSON.stringify((await publicMinutes(id))?.document)
    expect(shown).not.toMatch(/Plumley|41,000|Fostering agency/)
    expect(shown).toContain('A contract')
    expect(shown).toContain('The Panel considered a contract.')
    const kept = await world.runtime.db.select().from(minutesVersions).where(eq(minutesVersions.minutesId, id)).orderBy(asc(minutesVersions.number))
    expect(kept[0]?.content).toContain('Plumley')
  })

  it('numbers run on through the municipal year, and publishing out of order asks', async () => {
    const live = draftOf()
    const earlier = await startDraft(world, live)
    id = await startDraft(world, draftOf(), 'm-march')
    world.runtime.council.set('2027-03-20')
    expect(words(await publish())).toContain('14 January 2027 are not published yet')
    expect((await publishTheMinutes({ minutesId: id, outOfOrder: true }, await world.as('clerk'))).ok).toBe(true)
    expect((await rowOf(world, id)).firstNumber).toBe(2)
    await publishTheMinutes({ minutesId: earlier }, await world.as('clerk'))
    expect((await rowOf(world, earlier)).firstNumber).toBe(1)
  })
})

describe('an issued action whose sentence changes on the way', () => {
  it('asks the clerk, and shows both wordings', async () => {
    id = await startDraft(world)
    await projectMinutes(world.runtime.db, id, draftOf(), keptBoth)
    await world.runtime.db.update(followUps).set({ state: 'issued' }).where(eq(followUps.nodeId, 'r1'))
    const live = world.runtime.collaboration.live.get(id)
    if (live) live.decisions = keptBoth
    type(world, id, 'r1', 'That a report be presented in May.')
    await send()
    const page = await minutesPage(await world.as('clerk'), 'm-january')
    expect(page?.minutes?.changed).toMatchObject([{ was: report, now: 'That a report be presented in May.' }])
  })
})
