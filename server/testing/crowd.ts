/** Fills the test council: as many of everything as wanted, written as rows. */
import {
  agendaItems, attendances, auditEvents, authorityPeople, factChecks, followUpEvents, followUpOwners, followUps, mailItems, mails, meetings, memberships, minutes, minutesNotes, minutesVersions, oldDocuments, oldFiles, oldPromises,
  officeHolders, offices, people, progressReports, readingAnswers, readingRules, resolutions,
} from '@/db/schema'
import { eq } from 'drizzle-orm'
import type { World } from './world'

const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at)
const date = (n: number) => `${2021 + (n % 5)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`

/** What a crowd is about: minutes that are published, with the chair and in fact check, and one action. */
export interface CrowdedPlaces { publishedMinutes: string; chairsMinutes: string; checkedMinutes: string; followUp: string }

/** Adds `count` people with posts and seats, meetings with published minutes, items, actions with their histories, mails and events. */
export async function crowd(world: World, { publishedMinutes, chairsMinutes, checkedMinutes, followUp }: CrowdedPlaces, from: number, count: number): Promise<void> {
  const { db } = world.runtime
  const all = range(from, count)
  const of = { authorityId: 'wold', bodyId: 'panel' }
  const [published] = await db.select().from(minutesVersions).where(eq(minutesVersions.minutesId, publishedMinutes)).limit(1)
  await db.insert(people).values(all.map((n) => ({ id: `crowd-${n}`, title: 'Mr', firstName: 'Ned', surname: `Crowd ${String(n).padStart(5, '0')}`, email: `crowd${n}@wold.example`, demoGuest: true })))
  await db.insert(authorityPeople).values(all.map((n) => ({ authorityId: 'wold', personId: `crowd-${n}` })))
  await db.insert(offices).values(all.map((n) => ({ id: `post-${n}`, authorityId: 'wold', title: `Head of ${n}` })))
  await db.insert(officeHolders).values(all.map((n) => ({ authorityId: 'wold', officeId: `post-${n}`, personId: `crowd-${n}`, from: '2021-01-01' })))
  await db.insert(officeHolders).values(all.map((n) => ({ authorityId: 'wold', officeId: 'head-of-roads', personId: `crowd-${n}`, from: date(n), to: date(n) })))
  await db.insert(memberships).values(all.map((n) => ({ ...of, personId: `crowd-${n}`, role: 'member' as const, from: '2021-01-01' })))
  await db.insert(meetings).values(all.map((n) => ({ ...of, id: `past-${n}`, date: `2026-${String(6 + (n % 7)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`, time: '10:00', state: 'held' as const })))
  await db.insert(meetings).values(all.map((n) => ({ ...of, id: `coming-${n}`, date: `2027-${String(4 + (n % 8)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`, time: '10:00' })))
  await db.insert(minutes).values(all.map((n) => ({ ...of, id: `minutes-${n}`, meetingId: `past-${n}`, state: n % 2 ? 'published' as const : 'draft' as const, publishedAt: n % 2 ? '2026-01-16T10:00:00Z' : null, firstNumber: n % 2 ? 1 : null })))
  if (published) {
    await db.insert(minutesVersions).values(all.map((n) => ({ ...published, id: `version-${n}`, number: 1000 + n, purpose: 'corrected' as const, open: true })))
  }
  await db.insert(agendaItems).values(all.map((n) => ({ authorityId: 'wold', meetingId: 'm-march', position: 100 + n, number: String(100 + n), title: `Item ${n}` })))
  await db.insert(attendances).values(all.map((n) => ({ authorityId: 'wold', meetingId: 'm-january', personId: `crowd-${n}`, name: `Mr N Crowd ${n}`, capacity: 'officer' as const, status: 'present' as const })))
  for (const minutesId of [chairsMinutes, checkedMinutes]) {
    await db.insert(minutesNotes).values(all.map((n) => ({ authorityId: 'wold', minutesId, nodeId: 'para-1', byPersonId: 'p-chair', at: '2027-01-18T09:00:00Z', quote: 'Twenty-two', instead: `Twenty-${n}` })))
    await db.insert(factChecks).values(all.map((n) => ({ minutesId, personId: `crowd-${n}`, nodeIds: ['head-1'], askedAt: '2027-01-18T09:00:00Z' })))
  }
  await db.insert(resolutions).values(all.map((n) => ({ ...of, id: `resolution-${n}`, minutesId: publishedMinutes, minuteNodeId: 'head-1', minuteNumber: '41', heading: 'Recruitment', position: n, marker: '', leadIn: 'RESOLVED', text: `That table ${n} be noted.` })))
  await db.insert(followUps).values(all.map((n) => ({
    ...of, id: `action-${n}`, meetingId: 'm-january', minutesId: [publishedMinutes, chairsMinutes, checkedMinutes][n % 3] ?? publishedMinutes, askedOn: '2027-01-14', nodeId: `resolution-${n}`, readingId: `crowd-reading-${n}`, resolutionId: `resolution-${n}`,
    state: n % 3 === 2 ? 'proposed' as const : (['issued', 'in-progress', 'reported-done', 'closed'] as const)[n % 4] ?? 'issued', kind: 'circulate' as const, title: `Circulate table ${n}`, sentence: `That table ${n} be circulated.`, minuteNumber: '41', heading: 'Recruitment',
    owner: { sort: 'office' as const, officeId: 'head-of-finance', words: 'Head of Finance' }, ownerWords: 'Head of Finance', due: { type: 'date' as const, date: date(n) }, dueOn: date(n), firstDueOn: date(n), setByClerk: { owner: false, due: false },
    issuedAt: '2027-01-15T10:00:00Z', unanswered: n % 3,
  })))
  await db.insert(readingAnswers).values(all.map((n) => ({ ...of, minutesId: publishedMinutes, readingId: `crowd-reading-${n}`, rule: n % 2 ? 'decision.passive' : `decision.crowd-${n}`, answer: n % 3 ? 'kept' as const : 'dismissed' as const, sentence: `That table ${n} be circulated.`, closed: false })))
  await db.insert(readingRules).values(all.map((n) => ({ authorityId: 'wold', rule: `decision.crowd-${n}`, setting: 'ask' as const, since: '2027-01-18T09:00:00Z', byPersonId: 'p-administrator' })))
  await db.insert(followUpOwners).values(all.map((n) => ({ followUpId: `action-${n}`, officeId: 'head-of-finance', part: 'sole' as const })))
  await db.insert(followUpEvents).values(all.map((n) => ({ followUpId: followUp, at: '2027-01-16T10:00:00Z', on: '2027-01-16', what: 'progress' as const, words: `Progress ${n}` })))
  await db.insert(progressReports).values(all.map((n) => ({ followUpId: followUp, at: '2027-01-16T10:00:00Z', on: '2027-01-16', writer: 'Ms L Example', says: 'progress' as const, text: `Word ${n}` })))
  await db.insert(mailItems).values(all.map((n) => ({ authorityId: 'wold', personId: `crowd-${n}`, kind: 'due-in-7' as const, cause: `reminder:${n}`, followUpId: followUp, meetingId: 'm-january', sendOn: '2027-01-19' })))
  await db.insert(mails).values(all.map((n) => ({
    authorityId: 'wold', personId: `crowd-${n}`, cause: `gathered ${n}`, date: '2027-01-18', kind: 'gathered' as const, messageId: `<${n}@wold.example>`, toAddress: `crowd${n}@wold.example`, fromName: 'Democratic Services',
    subject: `Due ${n}`, text: 'Due', html: '<p>Due</p>', state: n % 4 ? 'accepted' as const : 'refused' as const, queuedAt: '2027-01-18T08:00:00Z',
  })))
  await db.insert(oldFiles).values(all.map((n) => ({ id: `old-file-${n}`, authorityId: 'wold', name: `old ${n}.txt`, size: 1, digest: `${n}`, state: 'read' as const, kind: 'txt' as const, givenAt: '2027-01-18T09:00:00Z' })))
  await db.insert(oldDocuments).values(all.map((n) => ({
    id: `old-${n}`, authorityId: 'wold', fileId: `old-file-${n}`, place: 0, bodyWords: n % 5 ? '' : `Board ${n}`, bodyId: n % 5 ? 'panel' : null, meetingDate: `201${n % 10}-0${1 + (n % 9)}-11`, content: { type: 'doc' as const, content: [] }, compared: true,
  })))
  await db.insert(oldPromises).values(all.map((n) => ({
    authorityId: 'wold', documentId: `old-${n}`, place: 0, nodeId: `old-node-${n}`, resolved: true, kind: 'circulate' as const, title: `Circulate table ${n}`, sentence: `That table ${n} be circulated.`, ownerWords: 'Head of Finance', due: { type: 'none' as const },
    certainty: 'sure' as const, ...(n % 3 ? {} : { toldBy: `old-${n}`, toldNodeId: 'n', told: 'It was circulated.', toldBecause: 'it says so' }),
  })))
  await db.insert(auditEvents).values(all.map((n) => ({
    authorityId: 'wold', sequence: 100_000 + n, at: '2027-01-18T09:00:00Z', actorId: 'p-clerk', actorName: 'Clerk Example', command: 'people.change', digest: 'd', salt: null,
    content: JSON.stringify({ changes: [{ type: 'person', id: `crowd-${n}`, before: { surname: 'A' }, after: { surname: 'B' } }] }), previousHash: 'p', hash: 'h',
  })))
}
