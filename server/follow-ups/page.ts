/** One action: its sentence, for action by whom, its due with its history, what was said, mails, outcome, and what this viewer may do. */
import { and, asc, desc, eq, gte, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { bodies, files, followUpEvents, followUpOwners, followUps, mailItems, meetings, minutes, officeHolders, offices, outcomes, people, progressReports, resolutions } from '@/db/schema'
import { closedBy, whyTheBody } from '@/domain/follow-ups/closing'
import { nobodyWords } from '@/domain/follow-ups/owners'
import type { WordingOffer } from '@/domain/follow-ups/wording-offer'
import { outcomeSentence } from '@/domain/follow-ups/outcomes'
import { plainName } from '@/domain/people/name'
import { abilitiesOf, type Deed } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import type { MailItemKind, Verdict } from '@/domain/workflow/states'
import { londonDay } from '@/server/mail/plan'
import type { Viewer } from '@/server/people/viewer'
import { reachOf } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { ownerChoices } from './choices'
import { reportable } from './earlier'
import type { FollowUpRow } from './load'
import { newWordings, offerOf } from './new-wording'
import { mayReadSentence, visibleTo } from './reading'

export const followUpDeeds = [
  'followUps.reportProgress', 'followUps.reportDone', 'followUps.askForDate', 'followUps.sayNotMine', 'followUps.settleAsked', 'followUps.markSeen', 'followUps.changeOwner', 'followUps.changeDue',
  'followUps.sameDuty', 'followUps.close', 'followUps.callIn', 'followUps.recordOutcome', 'followUps.resume', 'followUps.withdraw', 'followUps.supersede', 'followUps.carryOver', 'followUps.release',
] as const satisfies readonly Deed[]
export type FollowUpAbilities = Record<(typeof followUpDeeds)[number], boolean>

export interface FollowUpPage {
  row: Pick<FollowUpRow, 'id' | 'title' | 'sentence' | 'changedSentence' | 'state' | 'kind' | 'minuteNumber' | 'heading' | 'marker' | 'because' | 'ownerWords' | 'dueOn' | 'firstDueOn' | 'dueWords' | 'dueBecause' | 'askedOn' | 'round' | 'previousId' | 'supersededById' | 'calledIn' | 'issuedToClerk' | 'unanswered' | 'closedOn' | 'meetingId' | 'nodeId'>
  /** What its changed sentence says of date and owner; null where nothing new. */
  wording: WordingOffer | null
  exempt: boolean
  bodyName: string
  bodySlug: string
  draft: boolean
  owners: { id: string; name: string; office: string; part: 'sole' | 'each' | 'lead' | 'helper'; seenOn: string | null; answeredOn: string | null; doneOn: string | null }[]
  nobody: string | null
  /** Later minutes of the committee that tell it done, for its clerks; null where none do, or it needs no report. */
  told: { minutesId: string; meetingId: string; date: string; draft: boolean; nodeId: string; text: string; because: string } | null
  events: { id: string; on: string; what: string; by: string; words: string; reason: string; text: string }[]
  reports: { id: string; on: string; writer: string; says: 'progress' | 'done' | 'other-date' | 'not-mine'; text: string; proposedDate: string | null; settled: string | null; released: boolean; files: { id: string; name: string }[] }[]
  mails: { id: string; on: string; to: string; kind: MailItemKind; state: 'planned' | 'held' | 'gathered' | 'dropped' }[]
  outcomes: { id: string; on: string; verdict: Verdict; sentence: string; reason: string; meetingId: string }[]
  abilities: FollowUpAbilities
  /** Why the clerk cannot close it herself; null where she can. */
  bodyDecides: string | null
  /** Meetings held at which the body may have spoken of it, latest first; coming ones for a due. */
  heldMeetings: { id: string; date: string }[]
  comingMeetings: { id: string; date: string }[]
  choices: { offices: { id: string; title: string }[]; people: { id: string; name: string }[]; others: { id: string; title: string }[] }
  /** The sentence proposed if the committee says that it is done. */
  doneSentence: string
  today: string
}

/** The earliest minutes of a later meeting of the same committee that tell it done. */
const toldBy = sql<FollowUpPage['told']>`(
  select json_build_object('minutesId', n.id, 'meetingId', m.id, 'date', m.date, 'draft', n.published_at is null, 'nodeId', t.value->>'nodeId', 'text', t.value->>'text', 'because', t.value->>'because')
  from ${minutes} n join ${meetings} m on m.id = n.meeting_id cross join lateral jsonb_array_elements(n.told) t
  where n.body_id = ${followUps.bodyId} and m.date > ${followUps.askedOn} and n.told <> '[]'::jsonb and t.value->>'followUpId' = ${followUps.id} and n.withdrawn_at is null
  order by m.date limit 1)`

/** Null where there is none, or the viewer may not see it. At most twelve statements; twelve more where its sentence has changed. */
export async function followUpPage(viewer: Viewer, followUpId: string): Promise<FollowUpPage | null> {
  const { db, council } = runtime()
  const today = council.today()
  const reach = reachOf(viewer, today)
  const [found] = await db.select({ row: followUps, body: bodies, publishedAt: minutes.publishedAt, readable: mayReadSentence(reach), resolutionKind: resolutions.kind, told: toldBy }).from(followUps)
    .innerJoin(bodies, eq(bodies.id, followUps.bodyId)).innerJoin(minutes, eq(minutes.id, followUps.minutesId)).leftJoin(resolutions, eq(resolutions.id, followUps.resolutionId))
    .where(and(eq(followUps.id, followUpId), visibleTo(reach)))
  if (!found) return null
  const { row, body } = found
  const asked = await db.select({ owner: followUpOwners, office: offices.title, person: people }).from(followUpOwners).leftJoin(offices, eq(offices.id, followUpOwners.officeId))
    .leftJoin(officeHolders, and(eq(officeHolders.officeId, followUpOwners.officeId), lte(officeHolders.from, today), or(isNull(officeHolders.to), gte(officeHolders.to, today))))
    .leftJoin(people, or(eq(people.id, followUpOwners.personId), eq(people.id, officeHolders.personId))).where(eq(followUpOwners.followUpId, followUpId)).orderBy(followUpOwners.id)
  const events = await db.select().from(followUpEvents).where(eq(followUpEvents.followUpId, followUpId)).orderBy(desc(followUpEvents.at), desc(followUpEvents.id))
  const reports = await db.select().from(progressReports).where(eq(progressReports.followUpId, followUpId)).orderBy(desc(progressReports.at), desc(progressReports.id))
  const sent = await db.select({ id: files.id, name: files.name, reportId: files.progressReportId }).from(files).where(eq(files.followUpId, followUpId))
  const items = await db.select({ item: mailItems, person: people }).from(mailItems).innerJoin(people, eq(people.id, mailItems.personId))
    .where(and(eq(mailItems.followUpId, followUpId), ne(mailItems.state, 'dropped'))).orderBy(asc(mailItems.sendOn))
  const given = await db.select({ outcome: outcomes, on: meetings.date }).from(outcomes).innerJoin(meetings, eq(meetings.id, outcomes.meetingId)).where(eq(outcomes.followUpId, followUpId)).orderBy(desc(meetings.date))
  const around = await db.select({ id: meetings.id, date: meetings.date, kind: meetings.kind }).from(meetings)
    .where(and(eq(meetings.bodyId, row.bodyId), ne(meetings.state, 'cancelled'), gte(meetings.date, row.askedOn))).orderBy(asc(meetings.date))
  const target = {
    authorityId: row.authorityId, bodyId: row.bodyId, restricted: body.restricted, state: row.state, followUpId,
    ownerOfficeIds: asked.flatMap(({ owner }) => owner.officeId ?? []), ownerPersonIds: asked.flatMap(({ owner }) => owner.personId ?? []),
  }
  const standing = standingOf(viewer, target, today)
  const abilities = abilitiesOf(followUpDeeds, standing, row.state)
  const staff = standing.has('clerk') || standing.has('monitoring-officer')
  const closable = { kind: row.kind, calledIn: row.calledIn, resolutionKind: found.resolutionKind }
  const owners = [...new Map(asked.map((one) => [`${one.owner.id} ${one.person?.id ?? ''}`, one])).values()]
  return {
    row: { ...row, sentence: found.readable ? row.sentence : '', changedSentence: standing.has('clerk') ? row.changedSentence : null },
    wording: abilities['followUps.sameDuty'] && row.changedSentence ? offerOf(row, (await newWordings(db, [row])).get(row.id)) : null,
    exempt: row.exempt !== null, bodyName: body.name, bodySlug: body.slug, draft: found.publishedAt === null,
    owners: owners.map(({ owner, office, person }) => ({
      id: owner.id, name: person ? plainName(person) : '', office: office ?? '', part: owner.part, seenOn: owner.seenAt && londonDay(owner.seenAt), answeredOn: owner.answeredAt && londonDay(owner.answeredAt), doneOn: owner.doneAt && londonDay(owner.doneAt),
    })),
    told: standing.has('clerk') && abilities['followUps.reportDone'] && reportable.includes(row.state) ? found.told : null,
    nobody: row.issuedToClerk ? nobodyWords(row.owner) : null,
    events: events.map((event) => ({ id: event.id, on: event.on, what: event.what, by: event.byName, words: event.words, reason: event.reason, text: typeof event.data['sentence'] === 'string' ? event.data['sentence'] : '' })),
    reports: reports.map((report) => ({ id: report.id, on: report.on, writer: report.writer, says: report.says, text: report.text, proposedDate: report.proposedDate, settled: report.settled, released: report.released, files: sent.filter((file) => file.reportId === report.id).map(({ id, name }) => ({ id, name })) })),
    mails: staff ? items.map(({ item, person }) => ({ id: item.id, on: item.sendOn, to: plainName(person), kind: item.kind, state: item.state })) : [],
    outcomes: given.map(({ outcome, on }) => ({ id: outcome.id, on, verdict: outcome.verdict, sentence: outcome.sentence, reason: outcome.reason, meetingId: outcome.meetingId })),
    abilities: { ...abilities, 'followUps.close': abilities['followUps.close'] && closedBy(closable, body.settings.clerkCloses) === 'clerk' },
    bodyDecides: whyTheBody(closable, body.settings.clerkCloses),
    heldMeetings: around.filter((one) => one.date <= today).map(({ id, date }) => ({ id, date })).reverse(),
    comingMeetings: around.filter((one) => one.date >= today && one.kind !== 'extraordinary').map(({ id, date }) => ({ id, date })),
    choices: abilities['followUps.changeOwner'] ? await choicesFor(row, today) : { offices: [], people: [], others: [] },
    doneSentence: outcomeSentence({ verdict: 'done', title: row.title, minuteNumber: row.minuteNumber, askedOn: row.askedOn, newDueWords: '', reason: '' }),
    today,
  }
}

/** Posts, people and other actions to choose from. Three statements. */
async function choicesFor(row: FollowUpRow, today: string) {
  const others = await runtime().db.select({ id: followUps.id, title: followUps.title }).from(followUps)
    .where(and(eq(followUps.bodyId, row.bodyId), ne(followUps.id, row.id), sql`${followUps.state} not in ('proposed', 'withdrawn', 'superseded')`)).orderBy(desc(followUps.askedOn)).limit(100)
  return { ...await ownerChoices(row.authorityId, today), others }
}
