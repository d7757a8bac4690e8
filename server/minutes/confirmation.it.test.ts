import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { bodies, documentEdits, followUps, meetings } from '@/db/schema'
import { defaultBodySettings } from '@/domain/council'
import { plainText } from '@/domain/document/text'
import { carryOut, execute, type Done } from '@/server/command'
import { publicMinutes } from '@/server/public/queries'
import { visitor } from '@/server/people/viewer'
import { openWorld, type World } from '@/server/testing/world'
import { confirmMinutes, correctMinutes, notConfirmed, signMinutes, startTheMinutes } from './commands'
import { publishTheMinutes } from './freeze'
import { projectMinutes } from './project/store'
import { editorFacts } from './reads/editor'
import { download } from './reads/download'
import { minutesPage } from './reads/page'
import { versionsPage } from './reads/versions'
import { closed, draftOf, keptBoth, report, rowOf, startDraft } from './testing/draft'

let world: World
let id: string
const corrected = 'That a further report on recruitment be presented to the Panel in 18 months’ time.'
const words = (done: Done<unknown>) => (done.ok ? 'done' : done.refusal.words)

beforeEach(async () => {
  world = await openWorld()
  await world.runtime.db.update(bodies).set({ settings: { ...defaultBodySettings, chairReads: false, factCheck: false } }).where(eq(bodies.id, 'panel'))
  id = await startDraft(world, draftOf({ exempt: closed }))
  await projectMinutes(world.runtime.db, id, draftOf({ exempt: closed }), keptBoth)
  const live = world.runtime.collaboration.live.get(id)
  if (live) live.decisions = keptBoth
  await world.runtime.db.update(followUps).set({ state: 'issued' }).where(eq(followUps.nodeId, 'r1'))
  expect(words(await publishTheMinutes({ minutesId: id }, await world.as('clerk')))).toBe('done')
})
afterEach(async () => { await world.close() })

const confirm = async (given: object = {}) => execute(confirmMinutes, { minutesId: id, atMeetingId: 'm-march', presidedBy: 'Ms Chair Example', ...given }, await world.as('clerk'))
const heldMarch = () => { world.runtime.council.set('2027-03-18') }

describe('confirmation at a later meeting', () => {
  it('is not offered at an extraordinary meeting, nor before a meeting was held', async () => {
    world.runtime.council.set('2027-02-12')
    await world.runtime.db.update(meetings).set({ state: 'held' }).where(eq(meetings.id, 'm-extra'))
    expect((await minutesPage(await world.as('clerk'), 'm-january'))?.mayConfirmAt).toEqual([])
    expect(words(await confirm({ atMeetingId: 'm-extra' }))).toContain('extraordinary')
    expect(words(await confirm())).toContain('has not been held yet')
    heldMarch()
    expect((await minutesPage(await world.as('clerk'), 'm-january'))?.mayConfirmAt).toMatchObject([{ id: 'm-march' }])
  })

  it('as they are: a version of the same words, and the sentence for the later minutes', async () => {
    heldMarch()
    const done = await confirm()
    expect(done).toMatchObject({ ok: true, result: { proposed: 'not-begun', sentence: 'That the minutes of the meeting held on 14 January 2027 be confirmed as a correct record and signed by the Chair.' } })
    expect(await rowOf(world, id)).toMatchObject({ state: 'confirmed', confirmedAtMeetingId: 'm-march' })
    const versions = await versionsPage(await world.as('clerk'), 'm-january', {})
    expect(versions?.versions.map((one) => one.purpose)).toEqual(['published', 'confirmed'])
    expect(versions?.compared?.changes).toEqual([])
  })

  it('with a correction: minuted there, made as a marked version, carried to the action it touches', async () => {
    heldMarch()
    const { minutesId: later } = await carryOut(startTheMinutes, { meetingId: 'm-march', document: { type: 'doc', content: [
      { type: 'minute', attrs: { id: 'later-1', fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: null }, content: [{ type: 'text', text: 'Minutes of the last meeting' }] },
    ] } }, await world.as('clerk'))
    await world.runtime.collaboration.create(later, 1, (await rowOf(world, later)).content ?? { type: 'doc', content: [] })
    expect(words(await confirm({ corrections: [{ nodeId: 'r1', text: corrected }] }))).toBe('done')
    for (const { edit } of await world.runtime.db.select().from(documentEdits).where(eq(documentEdits.minutesId, later))) await world.runtime.collaboration.applyEdit(later, edit)
    expect(world.runtime.collaboration.live.get(later)?.document.content.map(plainText)).toEqual([
      'Minutes of the last meeting', 'RESOLVED',
      'That, subject to the following correction, the minutes of the meeting held on 14 January 2027 be confirmed as a correct record and signed by the Chair:',
      'In minute 1, for “12” read “18”.',
    ])
    const written = world.runtime.collaboration.live.get(later)?.document.content.filter((block) => block.type === 'resolution').map((block) => block.attrs.id)
    expect((await editorFacts(await world.as('clerk'), { minutesId: later, meetingId: 'm-march', bodyId: 'panel', date: '2027-03-18' }))?.recorded).toEqual(written)
    const [action] = await world.runtime.db.select().from(followUps).where(eq(followUps.nodeId, 'r1'))
    expect(action).toMatchObject({ sentence: report, changedSentence: corrected })
    const shown = await publicMinutes(id)
    expect(shown?.version.note).toContain('Confirmed on 18 March 2027 with a correction minuted at that meeting')
    expect(JSON.stringify(shown?.document)).toContain(corrected)
    expect(JSON.stringify(shown?.document)).not.toContain('Plumley')
  })

  it('begins the later minutes with what was said of the earlier ones before', async () => {
    heldMarch()
    await confirm({ corrections: [{ nodeId: 'p1', text: 'Twenty-three households had been approved.' }] })
    const { minutesId: later } = await carryOut(startTheMinutes, { meetingId: 'm-march' }, await world.as('clerk'))
    const texts = (await rowOf(world, later)).content?.content.map(plainText) ?? []
    expect(texts).toContain('In minute 1, for “Twenty-two” read “Twenty-three”.')
    expect(texts.filter((text) => text.includes('be confirmed as a correct record'))).toHaveLength(1)
  })

  it('not confirmed: they stay published and come again', async () => {
    heldMarch()
    const clerk = await world.as('clerk')
    await carryOut(notConfirmed, { minutesId: id, atMeetingId: 'm-march', presidedBy: 'Ms Chair Example', reason: 'A vote was missing.' }, clerk)
    expect((await rowOf(world, id)).state).toBe('published')
    expect(words(await confirm())).toContain('recorded already')
    expect((await minutesPage(clerk, 'm-january'))?.minutes?.confirmations).toMatchObject([{ outcome: 'not-confirmed', reason: 'A vote was missing.' }])
  })

  it('is signed after that, on a day that can be', async () => {
    heldMarch()
    const clerk = await world.as('clerk')
    const sign = (signedOn: string) => execute(signMinutes, { minutesId: id, signedBy: 'Ms Chair Example', signedOn }, clerk)
    expect((await sign('2027-03-18')).ok).toBe(false)
    await confirm()
    expect(words(await sign('2027-03-17'))).toContain('confirmed later')
    expect(words(await sign('2027-03-19'))).toContain('not come yet')
    expect((await sign('2027-03-18')).ok).toBe(true)
    expect(await rowOf(world, id)).toMatchObject({ state: 'signed', signedBy: 'Ms Chair Example', signedOn: '2027-03-18' })
  })
})

describe('after publication', () => {
  it('a correction is a new version with a note; the old one stays', async () => {
    const clerk = await world.as('clerk')
    await carryOut(correctMinutes, { minutesId: id, note: 'The number of months was wrong.', corrections: [{ nodeId: 'r1', text: corrected }] }, clerk)
    expect((await publicMinutes(id))?.version).toMatchObject({ number: 2, note: 'Corrected on 18 January 2027: The number of months was wrong.' })
    expect(JSON.stringify((await publicMinutes(id, 1))?.document)).toContain(report)
    expect((await execute(correctMinutes, { minutesId: id, note: 'x', corrections: [{ nodeId: 'r1', text: corrected }] }, clerk)).ok).toBe(false)
  })

  it('what a correction makes exempt leaves the earlier versions too', async () => {
    await carryOut(correctMinutes, { minutesId: id, note: 'A part is exempt.', corrections: [{ nodeId: 'h3', exempt: { ...closed, neutralHeading: 'Another heading' } }] }, await world.as('clerk'))
    expect((await publicMinutes(id))?.versions).toHaveLength(1)
  })

  it('files: residents get the public view, the draft is for those who may read it', async () => {
    const open = await download(visitor, id, 'public')
    expect(open).toMatchObject({ standing: 'published', open: true })
    expect(JSON.stringify(open?.document)).not.toContain('Plumley')
    expect(await download(visitor, id, 'draft')).toBeNull()
    expect(await download(await world.as('member'), id, 'draft')).toBeNull()
    expect(JSON.stringify((await download(await world.as('clerk'), id, 'draft'))?.document)).toContain('Plumley')
  })
})
