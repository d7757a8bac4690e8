import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { auditEvents, minutes, readingAnswers } from '@/db/schema'
import { madeByHand } from '@/domain/document/answers'
import type { Block, Decision, MinutesDocument } from '@/domain/document/nodes'
import { outlineOf } from '@/domain/document/outline'
import { read } from '@/domain/language'
import { execute } from '@/server/command'
import { projectMinutes } from '@/server/minutes/project/store'
import { readContextFor, readerFacts } from '@/server/minutes/read-context'
import { closed, draftOf, keptBoth, report, startDraft } from '@/server/minutes/testing/draft'
import { openWorld, type World } from '@/server/testing/world'
import { forgetName, giveName, setRule } from './commands'
import { readingRulesPage } from './queries'

let world: World
let id: string
beforeAll(async () => {
  world = await openWorld()
  id = await startDraft(world)
})
afterAll(async () => { await world.close() })

const meeting = { id: 'm-january', authorityId: 'wold', bodyId: 'panel', date: '2027-01-14' }
const contextNow = async () => (await readerFacts(world.runtime.db, meeting)).context
const set = async (rule: string, setting: 'speaks' | 'ask' | 'off') => execute(setRule, { authorityId: 'wold', rule, setting }, await world.as('administrator'))
const stored = async () => (await world.runtime.db.select().from(readingAnswers).where(eq(readingAnswers.minutesId, id))).map(({ rule, answer, sentence, closed: shut }) => ({ rule, answer, sentence, shut }))
const reportRules = ['decision.passive', 'due.period']

const saying = (act: Decision['act'], set: Partial<NonNullable<Decision['followUp']>['setByClerk']> = {}): Decision[] => keptBoth.map((one, at) => (at === 0
  ? { ...one, act, rules: reportRules, followUp: act === 'dismiss' || !one.followUp ? null : { ...one.followUp, setByClerk: { owner: false, due: false, ...set } } }
  : { ...one, act: 'add' as const }))

describe('what clerks answer', () => {
  it('is counted by the rule that spoke, and the same answers are written once', async () => {
    await projectMinutes(world.runtime.db, id, draftOf(), saying('keep'))
    const rows = await stored()
    expect(rows).toHaveLength(3)
    expect(rows).toEqual(expect.arrayContaining([
      { rule: 'decision.passive', answer: 'kept', sentence: report, shut: false }, { rule: 'due.period', answer: 'kept', sentence: report, shut: false }, expect.objectContaining({ rule: madeByHand, answer: 'added' }),
    ]))
    expect(await projectMinutes(world.runtime.db, id, draftOf(), saying('keep'))).toBe('equal')
  })
  it('counts a changed date against the rule about when', async () => {
    await projectMinutes(world.runtime.db, id, draftOf(), saying('change', { due: true }))
    expect((await stored()).map(({ rule, answer }) => `${rule} ${answer}`).sort()).toEqual([`${madeByHand} added`, 'decision.passive changed', 'due.period changed'])
    await projectMinutes(world.runtime.db, id, draftOf(), saying('change', { owner: true }))
    expect((await stored()).find(({ rule }) => rule === 'due.period')?.answer).toBe('kept')
  })
  it('follows the text: a wording that has gone is closed', async () => {
    await projectMinutes(world.runtime.db, id, { type: 'doc', content: draftOf().content.filter((block) => block.attrs.id !== 'r1') }, saying('dismiss'))
    expect((await stored()).filter(({ answer }) => answer === 'dismissed')).toEqual([expect.objectContaining({ rule: 'decision.passive', shut: true }), expect.objectContaining({ rule: 'due.period', shut: true })])
  })
})

describe('the page', () => {
  it('is the administrators’ alone', async () => {
    for (const person of ['clerk', 'monitoringOfficer', 'chair', 'member', 'leadOfficer'] as const) expect(await readingRulesPage(await world.as(person))).toBeNull()
    expect(await readingRulesPage(await world.as('administrator'), 'fire')).toMatchObject({ authorityId: 'wold' })
  })
  it('shows examples of minutes that are out, never of drafts, of exempt words or of what was withdrawn', async () => {
    const administrator = await world.as('administrator')
    const examples = async () => (await readingRulesPage(administrator))?.rules.find(({ rule }) => rule === 'due.period')
    await projectMinutes(world.runtime.db, id, draftOf(), saying('keep'))
    expect(await examples()).toMatchObject({ counts: { kept: 1, changed: 0, dismissed: 0 }, examples: [] })
    const state = (facts: Partial<typeof minutes.$inferInsert>) => world.runtime.db.update(minutes).set(facts).where(eq(minutes.id, id))
    await state({ publishedAt: '2027-01-20T10:00:00Z' })
    expect((await examples())?.examples).toMatchObject([{ sentence: report, answer: 'kept', href: '/committees/panel/2027-01-14' }])
    await state({ withdrawnAt: '2027-01-21T10:00:00Z' })
    expect((await examples())?.examples).toEqual([])
    await state({ withdrawnAt: null })
    const exempt = { type: 'doc', content: draftOf().content.map((block) => (block.attrs.id === 'h1' ? { ...block, attrs: { ...block.attrs, exempt: closed } } as Block : block)) } satisfies MinutesDocument
    await projectMinutes(world.runtime.db, id, exempt, saying('keep'))
    expect((await examples())?.examples).toEqual([])
    await projectMinutes(world.runtime.db, id, draftOf(), saying('keep'))
    await state({ publishedAt: null })
    // Who works on the body reads its drafts: the same person as clerk too.
    const clerk = await world.as('clerk')
    expect((await readingRulesPage({ ...administrator, staff: [...administrator.staff, ...clerk.staff] }))?.rules.find(({ rule }) => rule === 'due.period')?.examples).toHaveLength(1)
  })
})

describe('a rule that is set', () => {
  const sentenceRead = async () => {
    const doc = draftOf()
    return read(outlineOf(doc), await contextNow()).find((one) => one.text === report)?.followUp
  }
  it('is off or asks wherever is read, and speaks again', async () => {
    const spoke = (await sentenceRead())?.because[0]?.rule ?? ''
    expect(spoke).toMatch(/^decision\./)
    expect((await set(spoke, 'off')).ok).toBe(true)
    expect(await sentenceRead()).toBeNull()
    expect((await readContextFor(await world.as('clerk'), 'm-january'))?.context.settings?.rules).toEqual({ [spoke]: 'off' })
    await set(spoke, 'ask')
    expect((await sentenceRead())?.certainty).toBe('ask')
    expect((await readingRulesPage(await world.as('administrator')))?.rules.find(({ rule }) => rule === spoke)?.setting).toMatchObject({ is: 'ask', by: 'Administrator Example' })
    await set(spoke, 'speaks')
    expect((await sentenceRead())?.certainty).not.toBe('ask')
    const [event] = (await world.runtime.db.select().from(auditEvents).where(eq(auditEvents.command, 'settings.setRule'))).slice(-1)
    expect(event?.content).toContain('speaks')
  })
  it('holds for its own authority only', async () => {
    await set('due.period', 'off')
    expect((await readerFacts(world.runtime.db, { id: 'none', authorityId: 'fire', bodyId: 'fire-board', date: '2027-01-14' })).context.settings?.rules).toEqual({})
    await set('due.period', 'speaks')
  })
  it('is refused where there is no such rule', async () => expect((await set('drop table', 'off')).ok).toBe(false))
})

describe('other names', () => {
  const give = async (of: 'office' | 'body', thing: string, name: string) => execute(giveName, { authorityId: 'wold', of, id: thing, name }, await world.as('administrator'))
  const owner = async (sentence: string) => {
    const outline = outlineOf({ type: 'doc', content: [{ type: 'minute', attrs: { id: 'm', fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: null } }, { type: 'resolution', attrs: { id: 'r', level: 0, marker: null, exempt: null }, content: [{ type: 'text', text: sentence }] }] })
    return read(outline, await contextNow())[0]?.followUp?.ownerIs
  }
  it('of posts and committees are understood, and forgotten', async () => {
    expect(await owner('That the CFO report back in May.')).toBeUndefined()
    expect((await give('office', 'head-of-finance', 'CFO')).ok).toBe(true)
    expect(await owner('That the CFO report back in May.')).toMatchObject({ office: 'Head of Finance' })
    expect((await give('body', 'joint', 'the Rescue Board')).ok).toBe(true)
    expect(await owner('That the Rescue Board be asked to consider the matter in May.')).toMatchObject({ body: 'Joint Rescue Board' })
    const done = await execute(forgetName, { authorityId: 'wold', of: 'office', id: 'head-of-finance', name: 'CFO' }, await world.as('administrator'))
    expect(done.ok).toBe(true)
    expect(await owner('That the CFO report back in May.')).toBeUndefined()
  })
  it('cannot mean two', async () => {
    expect(await give('office', 'head-of-roads', 'head of finance')).toMatchObject({ ok: false, refusal: { fields: { name: 'That name means Head of Finance.' } } })
    expect(await give('body', 'joint', 'Rescue Board')).toMatchObject({ ok: false, refusal: { fields: { name: 'Joint Rescue Board has that name already.' } } })
    expect((await give('office', 'fire-chief', 'Chief')).ok).toBe(false)
  })
})
