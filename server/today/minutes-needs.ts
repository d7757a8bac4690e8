/** Minutes on their way: what they need from the clerk, from the chair who reads and from officers who check. */
import { and, asc, eq, gte, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { bodies, confirmations, factChecks, followUps, meetings, minutes, minutesNotes, outcomes } from '@/db/schema'
import { addDays, formatDate, type IsoDate } from '@/domain/calendar'
import { counted } from '@/domain/reminders/words'
import { writableStates } from '@/domain/workflow/states'
import { londonDay } from '@/server/mail/plan'
import type { NeedKind } from '@/domain/today/groups'
import type { Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { bodyDecides, clerksBodies, most, type Need, type Waits } from './need'

/** Meetings so many days back are still asked about. */
const back = 60

/** What minutes need until they are out, and what waits for others. Four statements. */
export async function minutesNeeds(reach: Reach, today: IsoDate): Promise<{ needs: Need[]; waiting: Waits[] }> {
  const { db } = runtime()
  const unbegun = await db.select({ id: meetings.id, date: meetings.date, body: bodies.shortName }).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId)).leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .where(and(clerksBodies(reach), isNull(minutes.id), inArray(meetings.state, ['planned', 'held']), sql`(${meetings.date} < ${today}::date or (${meetings.date} = ${today}::date and ${meetings.state} = 'held'))`, gte(meetings.date, addDays(today, -back)))).orderBy(asc(meetings.date)).limit(most)
  const read = reach.personId === null ? [] : await db.select({ id: minutes.id, date: meetings.date, since: minutes.withChairSince, by: minutes.chairBy, body: bodies.shortName }).from(minutes)
    .innerJoin(meetings, eq(meetings.id, minutes.meetingId)).innerJoin(bodies, eq(bodies.id, minutes.bodyId)).where(and(eq(minutes.chairId, reach.personId), eq(minutes.state, 'with-chair')))
  const check = reach.personId === null ? [] : await db.select({ id: factChecks.id, meetingId: meetings.id, date: meetings.date, askedAt: factChecks.askedAt, nodeIds: factChecks.nodeIds, by: minutes.factCheckBy, body: bodies.shortName }).from(factChecks)
    .innerJoin(minutes, eq(minutes.id, factChecks.minutesId)).innerJoin(meetings, eq(meetings.id, minutes.meetingId)).innerJoin(bodies, eq(bodies.id, minutes.bodyId))
    .where(and(eq(factChecks.personId, reach.personId), isNull(factChecks.answeredAt), eq(minutes.state, 'fact-check')))
  const needs: Need[] = [
    ...unbegun.map((row): Need => ({ kind: 'unbegun', key: `start ${row.id}`, since: row.date, what: `${row.body}, ${formatDate(row.date)}: the minutes are not begun`, inGroup: { what: `${row.body}, ${formatDate(row.date)}` }, about: 'Agenda and attendance become the draft. Or paste what you have typed', deed: 'Start the minutes', href: `/desk/meetings/${row.id}/minutes`, begins: row.body })),
    ...read.map((row): Need => ({ kind: 'read', key: `read ${row.id}`, since: row.since ? londonDay(row.since) : row.date, what: `${row.body}, ${formatDate(row.date)}: the draft is with you`, inGroup: { what: `${row.body}, ${formatDate(row.date)}` }, about: row.by ? `Read it by ${formatDate(row.by)}` : 'Read it, say what it should say instead, and agree it', deed: 'Read the draft', href: `/chair/${row.id}` })),
    ...check.map((row): Need => ({ kind: 'check', key: `check ${row.id}`, since: londonDay(row.askedAt), what: `${row.body}, ${formatDate(row.date)}: ${counted(row.nodeIds.length, 'item')} for you to check`, about: row.by ? `Read ${row.nodeIds.length === 1 ? 'it' : 'them'} by ${formatDate(row.by)}` : 'Are the facts right?', deed: 'Check the facts', href: `/desk/meetings/${row.meetingId}/minutes/check` })),
  ]
  const waiting: Waits[] = []
  for (const row of await drafts(reach)) {
    const named = `${row.body}, ${formatDate(row.date)}`
    const href = `/desk/meetings/${row.meetingId}/minutes`
    const before = needs.length
    const need = (kind: NeedKind, since: IsoDate, what: string, about: string, deed: string, part = '') => needs.push({ kind, key: `${kind} ${row.id}`, since, what: `${named}: ${what}`, about, deed, href: `${href}${part}` })
    const back = row.withChairSince ? londonDay(row.withChairSince) : row.date
    if (row.withdrawnAt && row.withdrawnBecause === null) need('reason', londonDay(row.withdrawnAt), 'withdrawn from the public, without a reason yet', 'Residents see that they are gone, and no reason', 'Give the reason')
    if (row.proposed > 0) need('issue', row.date, `${counted(row.proposed, 'action')} kept, not sent yet`, 'Officers can have theirs today, while the minutes are still in draft', 'Issue the actions', '/issue')
    if (row.changed > 0) need('changed', row.date, `the sentence of ${counted(row.changed, 'issued action')} reads otherwise now`, 'Say whether what is asked is the same', 'Look at both wordings')
    if (row.wordless > 0 && writableStates.includes(row.state)) need('wordless', row.date, `${counted(row.wordless, 'kept action')} ${row.wordless === 1 ? 'has lost its' : 'have lost their'} words`, 'The sentence is no longer in the minutes. Put it back, tie the action to others, or let it go', 'Open the minutes')
    if (row.notes > 0) need('notes', back, `${counted(row.notes, 'change')} asked for`, 'Take each with one key, or answer it', row.notes === 1 ? 'Look at it' : 'Look at them')
    else if (row.state === 'with-chair') waiting.push({ key: row.id, what: `${named}: the draft is with the chair`, about: row.by ? `By ${formatDate(row.by)}` : '', href })
    if (row.state === 'fact-check' && row.checking > 0) waiting.push({ key: `check ${row.id}`, what: `${named}: officers are checking their items`, about: row.factCheckBy ? `By ${formatDate(row.factCheckBy)}` : '', href })
    if (row.state === 'agreed') need('publish', row.agreedAt ? londonDay(row.agreedAt) : row.date, 'agreed, not published', 'It is published as a draft, subject to confirmation', 'Publish the minutes', '/publish')
    if (needs.length > before) continue
    if (row.state === 'fact-check' && row.checking === 0) need('checked', row.date, 'officers have answered', 'Nothing of theirs is open', 'Open the minutes')
    if (row.state === 'draft') need('draft', back, 'in draft', 'Nobody else has them yet', 'Go on with the draft')
  }
  return { needs, waiting }
}

/** Minutes that are not out yet, or of which something is unsettled. One statement. */
function drafts(reach: Reach) {
  const { db } = runtime()
  const unsettled = db.select({ minutesId: followUps.minutesId, proposed: sql<number>`(count(*) filter (where ${followUps.state} = 'proposed'))::int`.as('proposed'), changed: sql<number>`count(${followUps.changedSentence})::int`.as('changed') })
    .from(followUps).where(or(eq(followUps.state, 'proposed'), isNotNull(followUps.changedSentence))).groupBy(followUps.minutesId).as('unsettled')
  const notes = sql<number>`(select count(*)::int from ${minutesNotes} n where n.minutes_id = ${minutes.id} and n.state = 'open')`
  const checking = sql<number>`(select count(*)::int from ${factChecks} c where c.minutes_id = ${minutes.id} and c.answered_at is null)`
  return db.select({
    id: minutes.id, state: minutes.state, by: minutes.chairBy, withChairSince: minutes.withChairSince, agreedAt: minutes.agreedAt, factCheckBy: minutes.factCheckBy, withdrawnAt: minutes.withdrawnAt, withdrawnBecause: minutes.withdrawnBecause,
    wordless: sql<number>`jsonb_array_length(${minutes.wordless})`, meetingId: meetings.id, date: meetings.date, body: bodies.shortName, proposed: sql<number>`coalesce(${unsettled.proposed}, 0)`, changed: sql<number>`coalesce(${unsettled.changed}, 0)`, notes, checking,
  }).from(minutes).innerJoin(meetings, eq(meetings.id, minutes.meetingId)).innerJoin(bodies, eq(bodies.id, minutes.bodyId)).leftJoin(unsettled, eq(unsettled.minutesId, minutes.id))
    .where(and(clerksBodies(reach), or(inArray(minutes.state, ['draft', 'fact-check', 'with-chair', 'agreed']), isNotNull(unsettled.minutesId), and(isNotNull(minutes.withdrawnAt), isNull(minutes.withdrawnBecause)))))
    .orderBy(asc(meetings.date)).limit(most)
}

/** What meetings that were held said and nobody has recorded: of earlier minutes, of actions reported done. Two statements. */
export async function committeeNeeds(reach: Reach, today: IsoDate): Promise<Need[]> {
  if (reach.clerkIn.length === 0) return []
  const { db } = runtime()
  const confirming = sql<IsoDate | null>`(select min(later.date)::text from ${meetings} later where later.body_id = ${minutes.bodyId} and later.date > ${meetings.date} and later.date < ${today}::date and later.kind <> 'extraordinary'
    and later.state in ('planned', 'held', 'adjourned') and not exists (select 1 from ${confirmations} c where c.minutes_id = ${minutes.id} and c.meeting_id = later.id))`
  const unconfirmed = await db.select({ id: minutes.id, meetingId: meetings.id, date: meetings.date, body: bodies.shortName, confirming }).from(minutes).innerJoin(meetings, eq(meetings.id, minutes.meetingId)).innerJoin(bodies, eq(bodies.id, minutes.bodyId))
    .where(and(clerksBodies(reach), eq(minutes.state, 'published'), isNull(minutes.archivedFrom), isNull(minutes.withdrawnAt), sql`${confirming} is not null`)).orderBy(asc(meetings.date)).limit(most)
  const said = sql<number>`(select count(*)::int from ${followUps} where ${followUps.bodyId} = ${bodies.id} and ${followUps.state} = 'reported-done' and ${followUps.askedOn} < ${meetings.date} and ${followUps.standingOn} <= ${meetings.date} and ${bodyDecides}
    and not exists (select 1 from ${outcomes} o where o.follow_up_id = ${followUps.id} and o.meeting_id = ${meetings.id}))`
  const unsaid = await db.select({ id: meetings.id, date: meetings.date, body: bodies.shortName, said }).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId)).leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .where(and(clerksBodies(reach), inArray(meetings.state, ['planned', 'held', 'adjourned']), sql`${meetings.date} < ${today}::date`, gte(meetings.date, addDays(today, -back)), isNull(minutes.publishedAt), sql`${said} > 0`)).orderBy(asc(meetings.date)).limit(most)
  return [
    ...unconfirmed.map((row): Need => ({ kind: 'confirm', key: `confirm ${row.id}`, since: row.confirming ?? row.date, what: `${row.body}, ${formatDate(row.date)}: published, not confirmed`, inGroup: { what: `${row.body}, ${formatDate(row.date)}` }, about: row.confirming ? `What did the meeting of ${formatDate(row.confirming)} say of them?` : '', deed: 'Record the confirmation', href: `/desk/meetings/${row.meetingId}/minutes/confirm` })),
    ...unsaid.map((row): Need => ({ kind: 'said', key: `said ${row.id}`, since: row.date, what: `${row.body}, ${formatDate(row.date)}: ${counted(row.said, 'action')} reported done ${row.said === 1 ? 'waits' : 'wait'} for the committee’s word`, about: 'What it said goes into the minutes of that meeting', deed: 'Record what it said', href: `/desk/meetings/${row.id}/progress` })),
  ]
}
