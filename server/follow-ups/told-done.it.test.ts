import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { followUps, minutes, progressReports } from '@/db/schema'
import { toldDone } from '@/domain/language'
import { outlineOf } from '@/domain/document/outline'
import type { Block, Decision, MinutesDocument } from '@/domain/document/nodes'
import { toldKey } from '@/domain/document/told'
import { editorFacts } from '@/server/minutes/reads/editor'
import { projectMinutes } from '@/server/minutes/project/store'
import { closed, startDraft } from '@/server/minutes/testing/draft'
import { openWorld, type World } from '@/server/testing/world'
import { earlierFollowUps } from './earlier'
import { aFollowUp, minutesOf } from './testing/council'
import { followUpPage } from './page'
import { reportToldDone } from './told-done'

let world: World
let minutesId: string
let actionId: string
const said = 'As requested at the last meeting, the report on foster carer recruitment was considered.'
const documentOf = (exempt: boolean): MinutesDocument => ({ type: 'doc', content: [
  { type: 'minute', attrs: { id: 'h1', fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: null }, content: [{ type: 'text', text: 'Recruitment' }] },
  { type: 'paragraph', attrs: { id: 'p1', exempt: exempt ? closed : null }, content: [{ type: 'text', text: said }] },
] satisfies Block[] })

beforeAll(async () => {
  world = await openWorld()
  const before = await minutesOf(world, 'm-january')
  actionId = (await aFollowUp(world, { meetingId: 'm-january', minutesId: before, askedOn: '2027-01-14', kind: 'report-back', sentence: 'That a further report on foster carer recruitment be presented in six months.', heading: 'Recruitment' })).id
  minutesId = await startDraft(world, documentOf(false), 'm-march')
})
afterAll(async () => { await world.close() })

const action = async () => (await world.runtime.db.select().from(followUps).where(eq(followUps.id, actionId)))[0]
const report = async (person: Parameters<World['as']>[0]) => reportToldDone(actionId, { minutesId, nodeId: 'p1', sentence: said }, await world.as(person))
const lastWords = async () => (await world.runtime.db.select().from(progressReports).where(eq(progressReports.followUpId, actionId))).at(-1)?.text

describe('an earlier action that later minutes tell done', () => {
  it('is handed to the editor while it is open, and read there', async () => {
    const facts = await editorFacts(await world.as('clerk'), { minutesId, meetingId: 'm-march', bodyId: 'panel', date: '2027-03-18' })
    expect(facts?.earlier.map(({ reads }) => reads.id)).toEqual([actionId])
    expect(toldDone(outlineOf(documentOf(false)).items, facts?.earlier.map(({ reads }) => reads) ?? [])).toMatchObject([{ followUpId: actionId, nodeId: 'p1', text: said }])
    // Not in minutes of the meeting that asked for it, nor of another body.
    expect(await earlierFollowUps(world.runtime.db, { bodyId: 'panel', date: '2027-01-14' })).toEqual([])
    expect(await earlierFollowUps(world.runtime.db, { bodyId: 'cabinet', date: '2027-03-18' })).toEqual([])
  })
  it('is told on its own page to the clerks of the body, from the stored text, until somebody sets it aside', async () => {
    const told = async (person: Parameters<World['as']>[0]) => (await followUpPage(await world.as(person), actionId))?.told ?? null
    const store = (decisions: Decision[]) => projectMinutes(world.runtime.db, minutesId, documentOf(false), decisions)
    await store([])
    expect(await told('clerk')).toMatchObject({ minutesId, meetingId: 'm-march', date: '2027-03-18', draft: true, nodeId: 'p1', text: said })
    for (const person of ['member', 'administrator'] as const) expect(await told(person), person).toBeNull()
    expect(await store([])).toBe('equal')
    const aside: Decision = { id: 'd1', readingId: 'r1', readingKey: toldKey({ followUpId: actionId, text: said }), act: 'dismiss', revokes: null, sentence: said, followUp: null }
    await store([aside])
    expect(await told('clerk')).toBeNull()
    await store([aside, { ...aside, id: 'd2', act: 'revoke', revokes: 'd1' }])
    expect(await told('clerk')).toMatchObject({ text: said })
  })
  it('is reported done by the clerks of the body alone', async () => {
    for (const person of ['member', 'clerkElsewhere', 'administrator', 'chair'] as const) expect((await report(person)).ok, person).toBe(false)
    expect((await action())?.state).toBe('issued')
  })
  it('with its sentence as evidence, once', async () => {
    expect((await report('clerk')).ok).toBe(true)
    expect((await action())?.state).toBe('reported-done')
    expect(await lastWords()).toBe(`Told in the minutes of 18 March 2027: “${said}”`)
    expect((await followUpPage(await world.as('clerk'), actionId))?.told).toBeNull()
    expect(await report('clerk')).toMatchObject({ ok: false, refusal: { kind: 'conflict' } })
    expect(await earlierFollowUps(world.runtime.db, { bodyId: 'panel', date: '2027-03-18' })).toEqual([])
  })
  it('without its sentence where that is exempt, or is not in the minutes', async () => {
    const open = async () => world.runtime.db.update(followUps).set({ state: 'in-progress' }).where(eq(followUps.id, actionId))
    await open()
    await projectMinutes(world.runtime.db, minutesId, documentOf(true), [])
    expect((await report('clerk')).ok).toBe(true)
    expect(await lastWords()).toBe('Told in the minutes of 18 March 2027.')
    await open()
    await world.runtime.db.update(minutes).set({ content: { type: 'doc', content: [] } }).where(eq(minutes.id, minutesId))
    await report('clerk')
    expect(await lastWords()).toBe('Told in the minutes of 18 March 2027.')
  })
  it('not from minutes of another body', async () => {
    await world.runtime.db.update(followUps).set({ state: 'in-progress', bodyId: 'cabinet' }).where(eq(followUps.id, actionId))
    expect(await report('clerk')).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  })
})
