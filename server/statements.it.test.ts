/** The reads of each page send the same number of statements for ten rows and for a thousand. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { installation } from '@/db/schema'
import { auditPage } from '@/server/audit/queries'
import { answerFor } from '@/server/answer/read'
import { answerToken } from '@/server/answer/token'
import { readPromiseFilter } from '@/server/backfill/filter'
import { filesFor } from '@/server/backfill/queries/files'
import { oldDocumentFor, oldMeetingsFor } from '@/server/backfill/queries/meetings'
import { backfillAuthority, backfillProgress, questionsFor } from '@/server/backfill/queries/overview'
import { promisesCsv } from '@/server/backfill/csv'
import { promisesFor } from '@/server/backfill/queries/promises'
import { readFilter } from '@/server/follow-ups/filter'
import { trackerCsv } from '@/server/follow-ups/csv'
import { followUpPage } from '@/server/follow-ups/page'
import { mattersArising } from '@/server/follow-ups/progress-report'
import { trackerFor } from '@/server/follow-ups/tracker'
import { aFollowUp } from '@/server/follow-ups/testing/council'
import { demoFacts, frameFor } from '@/server/frame/queries'
import { mailFor, outboxFor, refusedFor } from '@/server/mail/queries'
import { tomorrowFor } from '@/server/mail/tomorrow'
import { meetingPage } from '@/server/meetings/meeting-page'
import { meetingCalendar } from '@/server/meetings/queries'
import { chairReading } from '@/server/minutes/reads/chair-reading'
import { checkPage } from '@/server/minutes/reads/check'
import { download } from '@/server/minutes/reads/download'
import { editorFacts } from '@/server/minutes/reads/editor'
import { issuePanel } from '@/server/minutes/reads/issue-panel'
import { minutesPage } from '@/server/minutes/reads/page'
import { publishPreview } from '@/server/minutes/reads/publish'
import { versionsPage } from '@/server/minutes/reads/versions'
import { readContextFor } from '@/server/minutes/read-context'
import { committeeList, committeePage } from '@/server/people/queries/committees'
import { peopleList } from '@/server/people/queries/people'
import { personPage } from '@/server/people/queries/person'
import { postList, postPage } from '@/server/people/queries/posts'
import { loadViewer, visitor, type Viewer } from '@/server/people/viewer'
import { publicMeeting } from '@/server/public/meeting'
import { progressByBody, progressOfBody, publicResolution } from '@/server/public/progress'
import { comingMeetings, pastMeetings, publicAuthority, publicBodies, publicBody, publicMembers, publicMinutes } from '@/server/public/queries'
import { readingRulesPage } from '@/server/reading-rules/queries'
import { recommendationsPage } from '@/server/recommendations/queries'
import { settingsPage } from '@/server/settings/queries'
import { demoGuests } from '@/server/sign-in/guests'
import { todayFor } from '@/server/today/queries'
import { crowd, type CrowdedPlaces } from './testing/crowd'
import { statementsOf } from './testing/statements'
import { placesOf, ways } from './testing/subjects'
import { openWorld, type World } from './testing/world'

let world: World
let places: CrowdedPlaces
beforeAll(async () => {
  world = await openWorld()
  const { open } = await placesOf(world)
  const made = async (command: string, lastMeeting: string) => (await ways[command]?.make?.({ world, ids: { ...open.ids, lastMeeting } })) ?? {}
  const publishedMinutes = (await made('minutes.correct', 'm-january'))['publishedMinutes'] ?? ''
  places = {
    publishedMinutes, followUp: (await aFollowUp(world, { minutesId: publishedMinutes })).id,
    chairsMinutes: (await made('minutes.agree', 'm-march'))['minutes'] ?? '', checkedMinutes: (await made('minutes.endFactCheck', 'm-extra'))['minutes'] ?? '',
  }
  await world.runtime.db.update(installation).set({ demo: true })
  world.runtime.config = { ...world.runtime.config, demo: true }
  await crowd(world, places, 1, 10)
})
afterAll(async () => { await world.close() })

/** Every read that a page makes, by name, with who looks. */
async function reads(): Promise<Record<string, () => Promise<unknown>>> {
  const [clerk, administrator, officer, chair] = [await world.as('clerk'), await world.as('monitoringOfficer'), await world.as('leadOfficer'), await world.as('chair')]
  const admin: Viewer = { ...administrator, staff: [...administrator.staff, ...(await world.as('administrator')).staff, ...clerk.staff] }
  const filter = readFilter({})
  const { publishedMinutes, chairsMinutes, checkedMinutes, followUp } = places
  const token = answerToken({ followUpId: followUp, personId: 'p-leadOfficer' })
  return {
    'viewer': () => loadViewer('p-member'), 'frame': () => frameFor(admin), 'frame of a demo': () => demoFacts(), 'guests': () => demoGuests(),
    'today of a clerk': () => todayFor(clerk), 'today of an officer': () => todayFor(officer), 'today of a chair': () => todayFor(chair), 'today of an administrator': () => todayFor(admin),
    'calendar': () => meetingCalendar(clerk, {}), 'before the vote': () => recommendationsPage(chair, 'm-march'), 'meeting': () => meetingPage(clerk, 'm-march'), 'meeting held': () => meetingPage(clerk, 'm-january'),
    'minutes in draft': () => minutesPage(clerk, 'm-extra'), 'minutes with the chair': () => minutesPage(clerk, 'm-march'), 'minutes out': () => minutesPage(clerk, 'm-january'), 'editor': () => editorFacts(clerk, { minutesId: checkedMinutes, meetingId: 'm-extra', bodyId: 'panel', date: '2027-02-10' }),
    'reader of the editor': () => readContextFor(clerk, 'm-march'), 'to issue': () => issuePanel(clerk, checkedMinutes), 'to publish': () => publishPreview(clerk, 'm-extra'), 'versions': () => versionsPage(clerk, 'm-january', {}),
    'to check': () => checkPage(officer, 'm-extra'), 'chair reads': () => chairReading(chair, chairsMinutes), 'as a file': () => download(visitor, publishedMinutes, 'public'),
    'tracker': () => trackerFor(clerk, filter), 'tracker as a table': () => trackerCsv(clerk, filter), 'action': () => followUpPage(clerk, followUp), 'action of its owner': () => followUpPage(officer, followUp), 'progress report': () => mattersArising(clerk, 'm-march'),
    'owner’s link': () => answerFor(token),
    'people': () => peopleList(clerk, { which: 'all', text: 'crowd', page: 1 }), 'person': () => personPage(clerk, 'crowd-1'), 'posts': () => postList(clerk, { which: 'all', page: 1 }), 'post': () => postPage(clerk, 'head-of-roads'),
    'committees': () => committeeList(clerk), 'committee': () => committeePage(clerk, 'panel'), 'committee of a member': () => committeePage(chair, 'panel'), 'settings': () => settingsPage(admin), 'how minutes are read': () => readingRulesPage(admin),
    'audit': () => auditPage(admin, {}), 'audit of one thing': () => auditPage(admin, { thing: 'crowd-1', area: 'people' }),
    'old minutes': () => backfillAuthority(admin), 'old minutes read': () => backfillProgress('wold'), 'old minutes asked about': () => questionsFor(admin, 'wold'), 'old promises': () => promisesFor(admin, 'wold', readPromiseFilter({ state: 'all' })), 'old promises as a table': () => promisesCsv(admin, 'wold', readPromiseFilter({ state: 'all' })),
    'old files': () => filesFor(admin, 'wold', { page: 1 }), 'old meetings': () => oldMeetingsFor(admin, 'wold', { page: 1 }), 'old document': () => oldDocumentFor(admin, 'old-1'),
    'outbox': () => outboxFor(admin, 1), 'mails refused': () => refusedFor(admin), 'mails of tomorrow': () => tomorrowFor(clerk), 'mail': () => mailFor(admin, 'none'),
    'residents: authority': () => publicAuthority(), 'residents: committees': () => publicBodies(), 'residents: committee': () => publicBody('panel'), 'residents: members': () => publicMembers('panel'), 'residents: meetings to come': () => comingMeetings(null), 'residents: meetings held': () => pastMeetings('panel'),
    'residents: minutes': () => publicMinutes(publishedMinutes), 'residents: meeting': () => publicMeeting('panel', '2027-01-14'), 'residents: progress': () => progressByBody(), 'residents: progress of a committee': () => progressOfBody('panel'), 'residents: resolution': () => publicResolution('resolved-m-january'),
  }
}

/** How many statements each read sends when something has been written since the last. */
async function counted(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [name, read] of Object.entries(await reads())) {
    await world.runtime.db.update(installation).set({ demo: true })
    counts[name] = (await statementsOf(world.runtime.db, read)).length
  }
  return counts
}

it('every read finds something in this council', async () => {
  const empty: string[] = []
  for (const [name, read] of Object.entries(await reads())) if ((await read()) === null) empty.push(name)
  expect(empty).toEqual(['mail'])
})

it('as many for a thousand as for ten', async () => {
  const few = await counted()
  await crowd(world, places, 11, 1_000)
  expect(await counted()).toEqual(few)
  expect(Math.max(...Object.values(few))).toBeLessThan(30)
}, 300_000)
