import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { followUps, minutes } from '@/db/schema'
import { followUpGroups, groupOf } from '@/domain/follow-ups/groups'
import { deeds, judge, type Deed } from '@/domain/workflow/deeds'
import { followUpStates } from '@/domain/workflow/states'
import { standingOf } from '@/domain/workflow/standing'
import { visitor } from '@/server/people/viewer'
import { statementsOf } from '@/server/testing/statements'
import { openWorld, testPeople, type World } from '@/server/testing/world'
import { todayFor } from '@/server/today/queries'
import { trackerCsv } from './csv'
import { readFilter } from './filter'
import { followUpDeeds, followUpPage } from './page'
import { mattersArising } from './progress-report'
import { aFollowUp, minutesOf } from './testing/council'
import { trackerFor } from './tracker'

let world: World
beforeAll(async () => { world = await openWorld() })
afterAll(async () => { await world.close() })
const exempt = { paragraphs: [3], confidential: false, publicInterest: '', reviewOn: null, neutralHeading: null, publicSummary: null, noSummaryBecause: 'x' }
const filter = (query: Record<string, string> = {}) => readFilter(query)
const many = async (number: number, facts: Partial<typeof followUps.$inferInsert> = {}) => {
  const minutesId = await minutesOf(world)
  for (let at = 0; at < number; at += 500) {
    await world.runtime.db.insert(followUps).values(Array.from({ length: Math.min(500, number - at) }, (_, i) => ({
      authorityId: 'wold', bodyId: 'panel', meetingId: 'm-january', minutesId, askedOn: '2027-01-14', nodeId: 'n', readingId: `many-${number}-${at + i}`, state: 'issued' as const, kind: 'write' as const, title: `Letter ${at + i}`,
      sentence: 'That a letter be sent.', minuteNumber: '9', heading: 'Letters', owner: { sort: 'words' as const, words: 'Nobody' }, ownerWords: 'Nobody', due: { type: 'none' as const }, dueOn: `2027-0${1 + (i % 9)}-15`, setByClerk: { owner: false, due: false }, ...facts,
    })))
  }
}

describe('the tracker', () => {
  it('groups as the rules do, and counts each', async () => {
    const facts = [
      { dueOn: '2027-01-10' }, { dueOn: '2027-03-18' }, { dueOn: '2027-02-01' }, { dueOn: '2027-12-01' }, { dueOn: null }, { dueOn: '2027-01-10', state: 'reported-done' as const },
      { dueOn: '2027-01-10', state: 'paused' as const }, { dueOn: '2027-01-10', state: 'closed' as const, closedOn: '2027-01-17' }, { dueOn: '2027-01-18', state: 'carried-over' as const },
    ]
    const rows = []
    for (const one of facts) rows.push(await aFollowUp(world, one))
    const tracker = await trackerFor(await world.as('clerk'), filter({ state: 'all' }))
    for (const row of rows) expect(tracker.rows.find((one) => one.id === row.id)?.group).toBe(groupOf({ state: row.state, dueOn: row.dueOn, nextMeetingOn: '2027-03-18' }, '2027-01-18'))
    expect(tracker.counts).toEqual({ overdue: 1, 'next-meeting': 3, soon: 0, 'say-done': 1, later: 2, 'no-date': 1, ended: 1 })
    expect(tracker.rows.map((row) => row.group)).toEqual(['overdue', 'next-meeting', 'next-meeting', 'next-meeting', 'say-done', 'later', 'later', 'no-date', 'ended'])
  })

  it('pages by key, whatever the order, and meets every row once', async () => {
    for (const sort of ['due', 'asked', 'owner', 'committee', 'what']) {
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await trackerFor(await world.as('clerk'), { ...filter({ state: 'all', sort }), after }, 2)
        seen.push(...page.rows.map((row) => row.id))
        after = page.next ?? undefined
      } while (after)
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen).toHaveLength(9)
    }
  })

  it('filters by what stands in the address, and reads nonsense as nothing', async () => {
    const found = async (query: Record<string, string>) => (await trackerFor(await world.as('clerk'), filter({ state: 'all', ...query }))).total
    expect(await found({ owner: 'finance' })).toBe(9)
    expect(await found({ owner: '100%' })).toBe(0)
    expect(await found({ text: 'circulated' })).toBe(9)
    expect(await found({ kind: 'write' })).toBe(0)
    expect(await found({ body: 'cabinet' })).toBe(0)
    expect(await found({ until: '2027-01-31' })).toBe(5)
    expect(await found({ kind: 'nonsense', until: '2027-02-31', sort: 'x', after: 'x' })).toBe(9)
  })

  it('shows each viewer her own: not another authority’s, not a restricted body’s, not a draft’s sentence', async () => {
    const closedMinutes = await minutesOf(world, 'm-extra', { state: 'draft', publishedAt: null })
    const draft = await aFollowUp(world, { meetingId: 'm-extra', minutesId: closedMinutes, title: 'From the draft', sentence: 'Zebra words.' })
    const secret = await aFollowUp(world, { title: 'Quagga contract', exempt, owner: { sort: 'words', words: 'Nobody' } })
    const titles = async (who: (typeof testPeople)[number]) => (await trackerFor(await world.as(who), filter({ state: 'all' }))).rows.map((row) => row.title)
    for (const who of ['clerk', 'monitoringOfficer', 'chair', 'member'] as const) expect(await titles(who)).toContain(secret.title)
    for (const who of ['clerkElsewhere', 'memberElsewhere', 'administrator'] as const) expect(await titles(who)).toEqual([])
    expect(await titles('leadOfficer')).not.toContain(secret.title)
    expect(await titles('leadOfficer')).toContain(draft.title)
    expect((await trackerFor(visitor, filter({ state: 'all' }))).rows).toEqual([])
    expect((await trackerFor(await world.as('member'), filter({ text: 'zebra' }))).total).toBe(0)
    expect((await followUpPage(await world.as('member'), draft.id))?.row.sentence).toBe('')
    expect((await followUpPage(await world.as('clerk'), draft.id))?.row.sentence).toBe('Zebra words.')
    expect(await followUpPage(await world.as('administrator'), secret.id)).toBeNull()
    expect(await followUpPage(await world.as('leadOfficer'), secret.id)).toBeNull()
    await world.runtime.db.update(followUps).set({ state: 'withdrawn' }).where(eq(followUps.minutesId, closedMinutes))
    await world.runtime.db.update(minutes).set({ publishedAt: '2027-01-18T10:00:00Z', state: 'published' }).where(eq(minutes.id, closedMinutes))
  })

  it('gives a download that no spreadsheet runs', async () => {
    await aFollowUp(world, { title: '=HYPERLINK("http://x","y")', ownerWords: '+44' })
    const csv = await trackerCsv(await world.as('clerk'), filter({ text: 'hyperlink' }))
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv).toContain('"\'=HYPERLINK(""http://x"",""y"")"')
  })

  it('gives each role, in each state, the deeds of the table', async () => {
    const row = await aFollowUp(world)
    for (const state of followUpStates.filter((one) => one !== 'proposed')) {
      await world.runtime.db.update(followUps).set({ state }).where(eq(followUps.id, row.id))
      for (const who of testPeople.filter((one) => one !== 'disabled')) {
        const viewer = await world.as(who)
        const page = await followUpPage(viewer, row.id)
        if (!page) continue
        const standing = standingOf(viewer, { authorityId: 'wold', bodyId: 'panel', restricted: false, ownerOfficeIds: ['head-of-finance'], followUpId: row.id }, '2027-01-18')
        expect(Object.fromEntries(followUpDeeds.map((deed) => [deed, page.abilities[deed]]))).toEqual(Object.fromEntries(followUpDeeds.map((deed: Deed) => [deed, judge(deed, standing, state) === true])))
      }
    }
    expect(deeds['followUps.markSeen'].by).not.toContain('clerk')
  })

  it('sends the same statements for ten rows and for a thousand', async () => {
    const reads = async (viewer: Awaited<ReturnType<World['as']>>) => [
      (await statementsOf(world.runtime.db, () => trackerFor(viewer, filter()))).length,
      (await statementsOf(world.runtime.db, () => mattersArising(viewer, 'm-march'))).length,
      (await statementsOf(world.runtime.db, () => todayFor(viewer))).length,
    ]
    const clerk = await world.as('clerk')
    const few = await reads(clerk)
    await many(1_000, { unanswered: 2 })
    expect(await reads(clerk)).toEqual(few)
    expect(few[0]).toBeLessThanOrEqual(9)
  })

  it('counts and orders every state on every due as the rule says, with a next meeting and without', async () => {
    const minutesId = await minutesOf(world)
    const dues = [null, '2026-05-01', '2027-01-17', '2027-01-18', '2027-02-17', '2027-02-18', '2027-03-18', '2027-03-19', '2028-01-01']
    const states = followUpStates.filter((state) => state !== 'proposed')
    const everything = ['panel', 'cabinet'].flatMap((bodyId) => states.flatMap((state) => dues.map((dueOn, at) => ({ bodyId, state, dueOn, closedOn: at % 4 === 0 ? null : `2027-01-0${1 + (at * 5) % 7}` }))))
    await world.runtime.db.insert(followUps).values(everything.map(({ bodyId, state, dueOn, closedOn }, at) => ({
      authorityId: 'wold', bodyId, meetingId: 'm-january', minutesId, askedOn: '2027-01-14', nodeId: 'n', readingId: `every-${at}`, state, kind: 'write' as const, title: `Quince ${at}`,
      sentence: 'That a letter be sent.', minuteNumber: '9', heading: 'Letters', owner: { sort: 'words' as const, words: 'Nobody' }, ownerWords: 'Nobody', due: { type: 'none' as const }, dueOn, closedOn, setByClerk: { owner: false, due: false },
    })))
    const clerk = await world.as('clerk')
    const ask = filter({ state: 'all', text: 'quince' })
    const whole = await trackerFor(clerk, ask, null)
    expect(whole.bodies.find((body) => body.slug === 'cabinet')?.nextMeeting).toBeNull()
    const expected = everything.map((row) => groupOf({ ...row, nextMeetingOn: row.bodyId === 'panel' ? '2027-03-18' : null }, '2027-01-18'))
    expect(whole.rows).toHaveLength(everything.length)
    for (const row of whole.rows) expect(row.group).toBe(expected[Number(row.title.split(' ')[1])])
    expect(whole.counts).toEqual(Object.fromEntries(followUpGroups.map((group) => [group, expected.filter((one) => one === group).length])))
    // What has ended stands by the day of its end, the latest first: days until a day after all of them sort so as text.
    const end = (row: (typeof whole.rows)[number]) => { const on = everything[Number(row.title.split(' ')[1])]?.closedOn; return on ? String(99 - Number(on.slice(-2))) : 'none' }
    const place = (row: (typeof whole.rows)[number]) => `${followUpGroups.indexOf(row.group)} ${row.group === 'ended' ? end(row) : row.dueOn ?? 'none'} ${row.id}`
    expect(whole.rows.map(place)).toEqual(whole.rows.map(place).sort())
    const paged: string[] = []
    for (let after: string | undefined; ;) {
      const page = await trackerFor(clerk, { ...ask, after }, 20)
      paged.push(...page.rows.map((row) => row.id))
      if (!page.next) break
      after = page.next
    }
    expect(paged).toEqual(whole.rows.map((row) => row.id))
    for (const groups of [...followUpGroups.map((group) => [group]), ['next-meeting', 'soon'] as const]) {
      const expectedIds = whole.rows.filter((row) => groups.some((group) => group === row.group)).map((row) => row.id)
      for (const sort of ['due', 'owner']) {
        const found = (await trackerFor(clerk, filter({ state: 'all', text: 'quince', sort, group: groups.join() }), null)).rows.map((row) => row.id)
        expect(sort === 'due' ? found : found.sort()).toEqual(sort === 'due' ? expectedIds : expectedIds.sort())
      }
    }
    await world.runtime.db.delete(followUps).where(eq(followUps.heading, 'Letters'))
  })
})

describe('today', () => {
  it('lists what needs the clerk, the oldest first, and nothing for whom nothing waits', async () => {
    const page = await todayFor(await world.as('clerk'))
    expect(page.needs.length).toBeGreaterThan(0)
    expect(page.needs.map((need) => need.since)).toEqual(page.needs.map((need) => need.since).sort())
    expect(page.coming.some((one) => one.what === 'Corporate Parenting Panel')).toBe(true)
    expect((await todayFor(await world.as('clerkElsewhere'))).needs).toEqual([])
    expect((await todayFor(visitor)).needs).toEqual([])
  })
})
