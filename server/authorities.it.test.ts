/** Two authorities on one installation: nothing crosses, except through membership of a joint body. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { followUps, meetings, memberships, officeHolders } from '@/db/schema'
import { auditPage } from '@/server/audit/queries'
import { carryOut, execute } from '@/server/command'
import { readFilter } from '@/server/follow-ups/filter'
import { trackerCsv } from '@/server/follow-ups/csv'
import { followUpPage } from '@/server/follow-ups/page'
import { mattersArising } from '@/server/follow-ups/progress-report'
import { aFollowUp, minutesOf } from '@/server/follow-ups/testing/council'
import { trackerFor } from '@/server/follow-ups/tracker'
import { frameFor } from '@/server/frame/queries'
import { outboxFor, refusedFor } from '@/server/mail/queries'
import { tomorrowFor } from '@/server/mail/tomorrow'
import { meetingPage } from '@/server/meetings/meeting-page'
import { meetingCalendar } from '@/server/meetings/queries'
import { readContextFor } from '@/server/minutes/read-context'
import { checkPage } from '@/server/minutes/reads/check'
import { issuePanel } from '@/server/minutes/reads/issue-panel'
import { minutesPage } from '@/server/minutes/reads/page'
import { publishPreview } from '@/server/minutes/reads/publish'
import { versionsPage } from '@/server/minutes/reads/versions'
import { committeeList, committeePage } from '@/server/people/queries/committees'
import { peopleList } from '@/server/people/queries/people'
import { personPage } from '@/server/people/queries/person'
import { postList, postPage } from '@/server/people/queries/posts'
import type { Viewer } from '@/server/people/viewer'
import { settingsPage } from '@/server/settings/queries'
import { todayFor } from '@/server/today/queries'
import { addMembership, appoint, changePerson, createOffice } from './people/commands'
import { changeSettings } from './settings/commands'
import { startDraft } from './minutes/testing/draft'
import { openWorld, type World } from './testing/world'

let world: World
let action: string
let jointAction: string
let draft: string
/** Words that stand only in what is the county's own. */
const planted = ['Corporate Parenting', 'Cabinet', 'Appointments', 'm-january', 'm-march', 'head-of-finance', 'p-member"', 'Circulate the county', '01632 960100']

beforeAll(async () => {
  world = await openWorld()
  const { db } = world.runtime
  draft = await startDraft(world)
  action = (await aFollowUp(world, { minutesId: draft, title: 'Circulate the county table' })).id
  await db.insert(meetings).values({ id: 'm-joint', authorityId: 'wold', bodyId: 'joint', date: '2027-01-12', time: '10:00', state: 'held' })
  const minutesId = await minutesOf(world, 'm-joint', {}, 'joint')
  jointAction = (await aFollowUp(world, { bodyId: 'joint', meetingId: 'm-joint', minutesId, title: 'Share the crews', dueMeetingId: null, owner: { sort: 'person', personId: 'p-memberElsewhere', words: 'Ms M Example' } })).id
})
afterAll(async () => { await world.close() })

/** Everything that the pages read, as one text. */
async function allThatReaches(viewer: Viewer): Promise<string> {
  const filter = readFilter({ state: 'all' })
  return JSON.stringify([
    await frameFor(viewer), await todayFor(viewer), await meetingCalendar(viewer, {}), await trackerFor(viewer, filter), await trackerCsv(viewer, filter),
    await meetingPage(viewer, 'm-january'), await minutesPage(viewer, 'm-january'), await issuePanel(viewer, draft), await publishPreview(viewer, 'm-january'), await versionsPage(viewer, 'm-january', {}),
    await checkPage(viewer, 'm-january'), await readContextFor(viewer, 'm-january'), await followUpPage(viewer, action), await mattersArising(viewer, 'm-march'),
    await peopleList(viewer, { which: 'all', page: 1 }), await peopleList(viewer, { which: 'all', page: 1, authorityId: 'wold' }), await personPage(viewer, 'p-member'), await postList(viewer, { which: 'all', page: 1 }), await postPage(viewer, 'head-of-finance'),
    await committeeList(viewer), await committeePage(viewer, 'panel'), await committeePage(viewer, 'closed'), await settingsPage(viewer), await settingsPage(viewer, 'wold'), await auditPage(viewer, {}), await auditPage(viewer, { authorityId: 'wold' }),
    await outboxFor(viewer, 1), await refusedFor(viewer), await tomorrowFor(viewer),
  ])
}

/** The other authority's people, in every role there. */
async function otherSide(): Promise<[string, Viewer][]> {
  const clerk = await world.as('clerkElsewhere')
  const as = (role: 'clerk' | 'monitoring-officer' | 'administrator'): Viewer => ({ ...clerk, staff: [{ authorityId: 'fire', role, from: '2020-01-01', to: null }] })
  return [['clerk', as('clerk')], ['monitoring officer', as('monitoring-officer')], ['administrator', as('administrator')], ['member', { ...(await world.as('memberElsewhere')), memberships: [{ bodyId: 'fire-board', role: 'member', from: '2020-01-01', to: null }] }]]
}

describe('nothing of the county', () => {
  it('is read by the fire authority’s clerk, monitoring officer, administrator or member', async () => {
    for (const [who, viewer] of await otherSide()) {
      const text = await allThatReaches(viewer)
      expect(planted.filter((word) => text.includes(word)), who).toEqual([])
      expect(text.includes('Share the crews') && who !== 'member', who).toBe(false)
    }
  })

  it('would be missed: its own clerk and monitoring officer read all of it', async () => {
    const text = await allThatReaches({ ...(await world.as('clerk')), staff: [...(await world.as('clerk')).staff, ...(await world.as('monitoringOfficer')).staff, ...(await world.as('administrator')).staff] })
    expect(planted.filter((word) => !text.includes(word))).toEqual([])
  })

  it('is changed by them, nor taken for theirs', async () => {
    const [, administrator] = (await otherSide())[2] ?? []
    if (!administrator) throw new Error('No administrator')
    const kind = async (done: ReturnType<typeof execute>) => { const outcome = await done; return outcome.ok ? 'done' : outcome.refusal.kind }
    expect(await kind(execute(createOffice, { authorityId: 'wold', title: 'Theirs' }, administrator))).toBe('forbidden')
    expect(await kind(execute(changeSettings, { authorityId: 'wold', name: 'Theirs', settings: {} }, administrator))).toBe('forbidden')
    expect(await kind(execute(changePerson, { authorityId: 'fire', personId: 'p-member', surname: 'Theirs' }, administrator))).toBe('not-found')
    expect(await kind(execute(addMembership, { bodyId: 'fire-board', personId: 'p-member', role: 'member', from: '2027-02-01' }, administrator))).toBe('not-found')
    const { officeId } = await carryOut(createOffice, { authorityId: 'fire', title: 'Head of Finance', otherNames: [], copyAddresses: [] }, administrator)
    expect(await kind(execute(appoint, { officeId, personId: 'p-member', from: '2027-02-01' }, administrator))).toBe('not-found')
  })

  it('can be stored as theirs, whatever writes it', async () => {
    const { db } = world.runtime
    await expect(db.insert(meetings).values({ authorityId: 'fire', bodyId: 'panel', date: '2027-04-01', time: '10:00' })).rejects.toThrow()
    await expect(db.insert(memberships).values({ authorityId: 'fire', bodyId: 'panel', personId: 'p-member', role: 'member', from: '2028-01-01' })).rejects.toThrow()
    await expect(db.insert(officeHolders).values({ authorityId: 'fire', officeId: 'head-of-finance', personId: 'p-clerkElsewhere', from: '2027-01-01' })).rejects.toThrow()
    await expect(db.update(followUps).set({ authorityId: 'fire' }).where(eq(followUps.id, action))).rejects.toThrow()
  })
})

describe('membership of a joint body', () => {
  it('brings its meetings and actions to a member from the other authority, and nothing else', async () => {
    const member = await world.as('memberElsewhere')
    const text = await allThatReaches(member)
    expect(planted.filter((word) => text.includes(word))).toEqual([])
    expect((await meetingCalendar(member, {})).meetings.map((row) => row.id)).toEqual(['m-joint'])
    expect((await trackerFor(member, readFilter({ state: 'all' }))).rows.map((row) => row.id)).toEqual([jointAction])
    expect((await committeePage(member, 'joint'))?.name).toBe('Joint Rescue Board')
  })

  it('ends what it brought on its last day', async () => {
    await world.runtime.db.update(memberships).set({ to: '2027-01-17' }).where(eq(memberships.bodyId, 'joint'))
    const member = await world.as('memberElsewhere')
    expect((await meetingCalendar(member, {})).meetings).toEqual([])
    expect(await committeePage(member, 'joint')).toBeNull()
  })
})
