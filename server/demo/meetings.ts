/** The life of each meeting of the demo council, placed on its timeline. */
import { and, desc, eq, lt } from 'drizzle-orm'
import { agendaItems, meetings, minutes, minutesVersions, outcomes } from '@/db/schema'
import { addDays, addPeriod, addWorkingDays } from '@/domain/calendar'
import { defaultBodySettings } from '@/domain/council'
import { meetingDates } from '@/domain/meeting-dates'
import { carryOut, type Actor } from '@/server/command'
import { addAgendaItem, addAttendance, createMeeting, holdMeeting, markAttendance, markRestPresent, publishAgenda } from '@/server/meetings/commands'
import { confirmMinutes, signMinutes } from '@/server/minutes/commands'
import { bodyWord } from '@/server/minutes/read-context'
import { runtime } from '@/server/runtime'
import { agree, issueAll, minute, publish, sendToChair } from './clerk'
import type { DemoMeeting } from './dates'
import { FatesOfActions } from './fates'
import { known } from './found'
import type { Life } from './life'
import { officers, demoOffices, councillors } from './people'
import { TopicsInTurn } from './topics'
import type { Topic } from './topics/topic'

const planner: Actor = { system: true, name: 'The demo council' }
const ofPanel = 'corporate-parenting-panel'

interface Planned extends DemoMeeting { id: string; topics: Topic[]; nextDate: string | null }

/** Puts all meetings in the calendar and everything that happens to each on the timeline. */
export async function planMeetings(life: Life, all: readonly DemoMeeting[]): Promise<void> {
  const turns = new TopicsInTurn(life.chance, addPeriod(life.start, 'P1Y'))
  const fates = new FatesOfActions(life)
  const yesterday = addWorkingDays(life.today, -1)
  for (const meeting of all) {
    const { meetingId } = await carryOut(createMeeting, {
      bodyId: known(life.council.bodies, meeting.body.key), kind: meeting.annual ? 'annual' : 'ordinary', date: meeting.date,
      time: meeting.body.settings.time ?? '10:00', place: meeting.body.settings.place ?? '',
    }, planner)
    const one: Planned = { ...meeting, id: meetingId, topics: turns.take(meeting.body.key, 2, meeting.date), nextDate: all.find((later) => later.body === meeting.body && later.date > meeting.date)?.date ?? null }
    const toMinute = meeting.body.key === ofPanel && meeting.date === yesterday
    planAgenda(life, toMinute ? { ...one, topics: turns.ofSample() } : one)
    if (meeting.date > life.today) continue
    if (toMinute) life.timeline.at(meeting.date, '13:00', async () => void (await carryOut(holdMeeting, { meetingId }, await clerkOf(life, one))))
    else planMinutes(life, one, fates)
  }
}

const clerkOf = ({ council }: Life, { body }: DemoMeeting) => council.as(body.clerk)

/** The agenda is filled a fortnight before it is published. What lies before the demo's time is not looked at. */
function planAgenda(life: Life, one: Planned): void {
  const { agendaBy } = meetingDates(one.date, { ...defaultBodySettings, ...one.body.settings })
  const filled = addDays(agendaBy, -14)
  if (filled < life.start) return
  life.timeline.at(filled, '09:20', async () => {
    const clerk = await clerkOf(life, one)
    const [work] = await runtime().db.select({ id: agendaItems.id }).from(agendaItems).where(and(eq(agendaItems.meetingId, one.id), eq(agendaItems.standing, 'work-programme')))
    for (const topic of one.topics) {
      // A meeting still to come shows what its reports recommend; of those held the minutes tell what was resolved.
      const recommendations = one.date > life.today ? topic.decisions.map((words) => ({ text: `That ${words.replaceAll('{body}', bodyWord(one.body.name))}.` })) : []
      await carryOut(addAgendaItem, { meetingId: one.id, title: topic.title, purpose: topic.purpose, presenter: titleOf(topic.presenter), reportTitle: topic.title, recommendations, beforeItemId: work?.id ?? null }, clerk)
    }
  })
  life.timeline.at(agendaBy, '15:00', async () => void (await carryOut(publishAgenda, { meetingId: one.id }, await clerkOf(life, one))))
}

const titleOf = (office: string) => demoOffices.find(({ key }) => key === office)?.title ?? office

/** The meeting is held, and its minutes go their way: typed, issued, to the chair, published. */
function planMinutes(life: Life, one: Planned, fates: FatesOfActions): void {
  const { timeline, chance } = life
  let minutesId = ''
  const typedOn = addWorkingDays(one.date, chance.often(0.4) ? 1 : 2)
  const sentOn = addWorkingDays(typedOn, 2)
  const agreedOn = addWorkingDays(sentOn, chance.often(0.7) ? 2 : 4)
  const publishedOn = addWorkingDays(agreedOn, 1)
  timeline.at(one.date, '13:00', () => hold(life, one))
  timeline.at(one.date, '13:30', async () => void (await fates.speakAt(one.id, one.body, one.date)))
  timeline.at(typedOn, '11:00', async () => {
    minutesId = await typed(life, one)
    await fates.follow(await issueAll(one.id, await clerkOf(life, one)), one)
  })
  timeline.at(sentOn, '10:00', async () => sendToChair(minutesId, addWorkingDays(sentOn, 5), await clerkOf(life, one)))
  timeline.at(agreedOn, '18:00', async () => {
    const [sent] = await runtime().db.select({ hash: minutesVersions.hash }).from(minutesVersions)
      .where(and(eq(minutesVersions.minutesId, minutesId), eq(minutesVersions.purpose, 'chair'))).orderBy(desc(minutesVersions.number)).limit(1)
    await agree(minutesId, chance.often(0.85) ? await life.council.as(one.body.chair) : null, await clerkOf(life, one), sent?.hash ?? '')
  })
  timeline.at(publishedOn, '14:00', async () => publish(minutesId, await clerkOf(life, one)))
  timeline.at(one.date, '14:00', () => confirmBefore(life, one))
}

/** Marks who came: now and then one or two members send apologies; those who presented were there. */
async function hold(life: Life, one: Planned): Promise<void> {
  const { council, chance } = life
  const clerk = await clerkOf(life, one)
  await carryOut(holdMeeting, { meetingId: one.id }, clerk)
  for (const key of chance.shuffled(one.body.members).slice(0, Math.floor(chance.next() * 3))) {
    await carryOut(markAttendance, { meetingId: one.id, personId: known(council.people, key), status: 'apologies' }, clerk)
  }
  await carryOut(markRestPresent, { meetingId: one.id }, clerk)
  const present = [...new Set(one.topics.map((topic) => topic.presenter))].map((office) => demoOffices.find(({ key }) => key === office))
  for (const office of present) {
    const person = officers.find(({ key }) => key === office?.holder)
    if (!person || !office) continue
    await carryOut(addAttendance, { meetingId: one.id, name: `${person.first} ${person.surname}`, capacity: 'officer', office: office.title }, clerk).catch(alreadyThere)
  }
}

/** One person may hold two posts: she is on the list once. */
const alreadyThere = (error: unknown): void => {
  if (!(error instanceof Error && error.name === 'Refused')) throw error
}

/** The minutes of the committee's meeting before, once they are begun. */
async function minutesBefore(life: Life, { body, date }: Planned) {
  const [before] = await runtime().db.select({ id: minutes.id, state: minutes.state, date: meetings.date }).from(minutes).innerJoin(meetings, eq(meetings.id, minutes.meetingId))
    .where(and(eq(meetings.bodyId, known(life.council.bodies, body.key)), lt(meetings.date, date))).orderBy(desc(meetings.date)).limit(1)
  return before
}

async function typed(life: Life, one: Planned): Promise<string> {
  const before = await minutesBefore(life, one)
  const spoken = await runtime().db.$count(outcomes, eq(outcomes.meetingId, one.id))
  return minute({
    body: one.body, meetingId: one.id, date: one.date, lastDate: before?.date ?? null, nextDate: one.nextDate, topics: one.topics, spoken: spoken > 0,
    clerk: await clerkOf(life, one), chance: life.chance,
  })
}

/** The meeting confirms the minutes of the one before; whoever presided signs them. */
async function confirmBefore(life: Life, one: Planned): Promise<void> {
  const before = await minutesBefore(life, one)
  if (before?.state !== 'published') return
  const clerk = await clerkOf(life, one)
  const chair = councillors.find(({ key }) => key === one.body.chair)
  const presidedBy = chair ? `Councillor ${chair.title} ${chair.initials} ${chair.surname}` : ''
  await carryOut(confirmMinutes, { minutesId: before.id, atMeetingId: one.id, presidedBy }, clerk)
  if (life.chance.often(0.8)) await carryOut(signMinutes, { minutesId: before.id, signedBy: presidedBy, signedOn: one.date }, clerk)
}
