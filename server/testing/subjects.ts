/** Ways of making what a command is done to, one for each command of the registry, in an open and in a restricted body. */
import { eq } from 'drizzle-orm'
import { agendaItems, attendances, authorityPeople, type followUps, mailItems, meetings, memberships, officeHolders, offices, people, progressReports, staff } from '@/db/schema'
import type { Block, MinutesDocument } from '@/domain/document/nodes'
import { dismissOldPromises } from '@/server/backfill/commands'
import { anOldDocument } from '@/server/backfill/testing/old-minutes'
import { carryOut, type Actor } from '@/server/command'
import { aFollowUp, minutesOf } from '@/server/follow-ups/testing/council'
import { askFactCheck, askForChanges, confirmMinutes, noteInstead, publishMinutes, recordAgreed, sendToChair, startTheMinutes, withdrawMinutes } from '@/server/minutes/commands'
import { loadViewer } from '@/server/people/viewer'
import type { World } from './world'

/** Where the walk goes: ids by the names that the commands' examples use. */
export interface Place { world: World; ids: Record<string, string> }

export interface Way {
  /** What rights depend on: the body of the thing, or the authority as a whole. */
  of: 'body' | 'authority'
  /** Makes what the example names beyond the world itself, and gives the ids. */
  make?: (place: Place) => Promise<Record<string, string>>
  /** The lead officer was asked to check these minutes. */
  checker?: boolean
  /** The council's day; 18 January 2027 where left out. */
  on?: string
  /** Beyond the table, who alone may: a note is taken back by who made it. */
  onlyBy?: 'chair'
}

const clerkOf: Actor = { system: true, name: 'The walk' }
const words = (text: string) => ({ content: [{ type: 'text' as const, text }] })
const id = (place: Place, name: string): string => place.ids[name] ?? ''
const textOf = (place: Place): MinutesDocument => ({ type: 'doc', content: [
  { type: 'minute', attrs: { id: 'head-1', fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: null }, ...words('Recruitment') },
  { type: 'paragraph', attrs: { id: 'para-1', exempt: null }, ...words('Twenty-two households had been approved.') },
  { type: 'leadIn', attrs: { id: 'lead-1' }, ...words('RESOLVED') },
  { type: 'resolution', attrs: { id: `resolved-${id(place, 'lastMeeting')}`, level: 0, marker: null, exempt: null }, ...words('That the report be noted.') },
] satisfies Block[] })

const ownBody = ({ ids }: Place) => ({ authorityId: 'wold', bodyId: ids['panel'] ?? '' })

async function draft(place: Place) {
  const { minutesId } = await carryOut(startTheMinutes, { meetingId: id(place, 'lastMeeting'), document: textOf(place) }, clerkOf)
  return { minutes: minutesId }
}
async function checked(place: Place) {
  const made = await draft(place)
  await carryOut(askFactCheck, { minutesId: made.minutes, by: '2027-12-01', checkers: [{ personId: id(place, 'leadOfficer'), nodeIds: ['head-1'] }] }, clerkOf)
  return made
}
async function withChair(place: Place) {
  const made = await draft(place)
  const { hash } = await carryOut(sendToChair, { minutesId: made.minutes, by: '2027-12-01' }, clerkOf)
  return { ...made, hash }
}
async function chairOf(place: Place) {
  const chair = await loadViewer(id(place, 'chair'))
  if (!chair) throw new Error('The chair cannot come in')
  return chair
}
async function noted(place: Place) {
  const made = await withChair(place)
  const { noteId } = await carryOut(noteInstead, { minutesId: made.minutes, nodeId: 'para-1', instead: 'Twenty-one households had been approved.' }, await chairOf(place))
  return { ...made, note: noteId }
}
async function sentBack(place: Place) {
  const made = await noted(place)
  await carryOut(askForChanges, { minutesId: made.minutes }, await chairOf(place))
  return made
}
async function agreed(place: Place) {
  const made = await withChair(place)
  await carryOut(recordAgreed, { minutesId: made.minutes, how: 'by phone' }, clerkOf)
  return made
}
async function published(place: Place) {
  const made = await agreed(place)
  await carryOut(publishMinutes, { minutesId: made.minutes, outOfOrder: true }, clerkOf)
  return { publishedMinutes: made.minutes, publishedNode: 'para-1', publishedSentence: 'Twenty-two households had been approved.' }
}
async function withdrawn(place: Place) {
  const made = await published(place)
  await carryOut(withdrawMinutes, { minutesId: made.publishedMinutes }, clerkOf)
  return made
}
async function confirmed(place: Place) {
  const made = await published(place)
  await carryOut(confirmMinutes, { minutesId: made.publishedMinutes, atMeetingId: id(place, 'nextMeeting'), presidedBy: 'Ms C Example' }, clerkOf)
  return { confirmedMinutes: made.publishedMinutes }
}

type Facts = Partial<typeof followUps.$inferInsert>
const followUp = (name: string, facts: Facts = {}) => async (place: Place) => {
  const minutesId = await minutesOf(place.world, id(place, 'lastMeeting'), {}, id(place, 'panel'))
  const row = await aFollowUp(place.world, { ...ownBody(place), meetingId: id(place, 'lastMeeting'), minutesId, dueMeetingId: id(place, 'nextMeeting'), ...facts })
  return { [name]: row.id }
}
const two = async (place: Place) => ({ ...(await followUp('followUp')(place)), ...(await followUp('otherFollowUp')(place)) })
const report = (name: string, says: 'progress' | 'other-date') => async (place: Place) => {
  const made = await followUp('followUp')(place)
  const [row] = await place.world.runtime.db.insert(progressReports).values({
    followUpId: made['followUp'] ?? '', at: '2027-01-18T09:00:00Z', on: '2027-01-18', writer: 'Ms L Example', says, text: 'The audit ends in June.',
    ...(says === 'other-date' ? { proposedDate: '2027-06-30', settled: 'open' as const } : {}),
  }).returning({ id: progressReports.id })
  return { ...made, [name]: row?.id ?? '' }
}

const standing = (name: 'lastMeeting' | 'nextMeeting', state: 'planned' | 'cancelled') => async (place: Place) => {
  await place.world.runtime.db.update(meetings).set({ state }).where(eq(meetings.id, id(place, name)))
  return {}
}
async function item(place: Place) {
  const [row] = await place.world.runtime.db.insert(agendaItems).values({ authorityId: 'wold', meetingId: id(place, 'nextMeeting'), position: 1, number: '1', title: 'Foster carers: recruitment' }).returning({ id: agendaItems.id })
  return { agendaItem: row?.id ?? '' }
}
async function recommended(place: Place) {
  const made = await item(place)
  await place.world.runtime.db.update(agendaItems).set({ recommendations: [{ id: 'rec-1', text: 'That a report be brought back.', put: null }] }).where(eq(agendaItems.id, made.agendaItem))
  return made
}
async function attendance(place: Place) {
  const [row] = await place.world.runtime.db.insert(attendances).values({ authorityId: 'wold', meetingId: id(place, 'lastMeeting'), personId: id(place, 'member'), name: 'Ms M Example', capacity: 'member', status: 'present' }).returning({ id: attendances.id })
  return { attendance: row?.id ?? '' }
}
async function mail(place: Place) {
  const [row] = await place.world.runtime.db.insert(mailItems).values({ authorityId: 'wold', personId: id(place, 'member'), kind: 'digest-after', cause: 'walk', meetingId: id(place, 'lastMeeting'), sendOn: '2027-01-19' }).returning({ id: mailItems.id })
  return { mailItem: row?.id ?? '' }
}
async function seat(place: Place) {
  const [row] = await place.world.runtime.db.select({ id: memberships.id }).from(memberships).where(eq(memberships.bodyId, id(place, 'panel'))).limit(1)
  return { membership: row?.id ?? '' }
}
async function holding(place: Place) {
  const [row] = await place.world.runtime.db.select({ id: officeHolders.id }).from(officeHolders).where(eq(officeHolders.officeId, id(place, 'office'))).limit(1)
  return { holding: row?.id ?? '' }
}
async function otherName(place: Place) {
  await place.world.runtime.db.update(offices).set({ otherNames: ['Finance Chief'] }).where(eq(offices.id, id(place, 'office')))
  return {}
}
async function role(place: Place) {
  const [row] = await place.world.runtime.db.select({ id: staff.id }).from(staff).where(eq(staff.personId, id(place, 'clerk'))).limit(1)
  return { staff: row?.id ?? '' }
}
async function proposed(place: Place) {
  await place.world.runtime.db.insert(people).values({ id: 'p-proposed', surname: 'Newcomer' })
  await place.world.runtime.db.insert(authorityPeople).values({ authorityId: 'wold', personId: 'p-proposed', proposed: true })
  return { proposed: 'p-proposed' }
}

async function oldMinutes(place: Place) {
  const made = await anOldDocument(place.world, { bodyId: id(place, 'panel'), meetingDate: '2016-01-14' })
  return { oldFile: made.fileId, oldDocument: made.documentId, oldPromise: made.promiseIds[0] ?? '' }
}
async function oldUnknown({ world }: Place) {
  return { unknownDocument: (await anOldDocument(world, { bodyId: null, meetingDate: null })).documentId }
}
async function oldDismissed(place: Place) {
  const { oldPromise } = await oldMinutes(place)
  await carryOut(dismissOldPromises, { promiseIds: [oldPromise] }, clerkOf)
  return { dismissedPromise: oldPromise }
}

const body: Way = { of: 'body' }
const authority: Way = { of: 'authority' }
const about = (make: NonNullable<Way['make']>, more: Partial<Way> = {}): Way => ({ of: 'body', make, ...more })
const open = about(followUp('followUp'))
const march = '2027-03-18'

/** By the command's name. */
export const ways: Record<string, Way> = {
  'agenda.addItem': body, 'agenda.addStanding': body, 'agenda.changeItem': about(item), 'agenda.order': body, 'agenda.publish': about(item), 'agenda.putWording': about(recommended), 'agenda.removeItem': about(item),
  'agenda.settleItem': about(item), 'agenda.takeInOrder': body,
  'attendance.add': body, 'attendance.change': about(attendance), 'attendance.mark': body, 'attendance.preside': about(attendance), 'attendance.remove': about(attendance), 'attendance.restPresent': body,
  'backfill.archive': about(oldMinutes), 'backfill.dismiss': about(oldMinutes), 'backfill.give': authority, 'backfill.nameBody': authority, 'backfill.open': about(oldMinutes), 'backfill.remove': { of: 'authority', make: oldMinutes }, 'backfill.sayMeeting': { of: 'authority', make: oldUnknown }, 'backfill.takeBack': about(oldDismissed),
  'bodies.change': body, 'bodies.changeSettings': body, 'bodies.create': authority, 'bodies.joinAuthorities': body, 'bodies.nameClerks': body,
  'followUps.addMissed': about(published), 'followUps.askForDate': open, 'followUps.callIn': open, 'followUps.carryOver': open, 'followUps.changeDue': open, 'followUps.changeOwner': open,
  'followUps.close': about(followUp('smallFollowUp')), 'followUps.issue': about(followUp('proposedFollowUp', { state: 'proposed', issuedAt: null, issuedBy: null })), 'followUps.markSeen': open,
  'followUps.openRound': about(followUp('closedFollowUp', { state: 'closed', closedOn: '2027-01-15', kind: 'report-back', due: { type: 'recurring', every: 'P6M' }, dueOn: '2027-01-14' })),
  'followUps.recordOutcome': open, 'followUps.release': about(report('report', 'progress')), 'followUps.reportDone': open, 'followUps.reportProgress': open,
  'followUps.resume': about(followUp('pausedFollowUp', { state: 'paused' })), 'followUps.sameDuty': about(followUp('changedFollowUp', { changedSentence: 'That table 1 be circulated to all members.' })),
  'followUps.sayNotMine': open, 'followUps.settleAsked': about(report('askedReport', 'other-date')), 'followUps.supersede': about(two), 'followUps.withdraw': open,
  'mail.hold': about(mail),
  'meetings.adjourn': body, 'meetings.cancel': body, 'meetings.change': body, 'meetings.create': body, 'meetings.delete': body, 'meetings.hold': about(standing('lastMeeting', 'planned')),
  'meetings.keepProposed': body, 'meetings.proposeFromPaste': body, 'meetings.reinstate': about(standing('nextMeeting', 'cancelled')),
  'memberships.add': about(async (place) => ({ cabinet: id(place, 'panel'), member: id(place, 'leadOfficer') })), 'memberships.change': about(seat),
  'minutes.agree': about(withChair), 'minutes.answerFactCheck': about(checked, { checker: true }), 'minutes.answerNote': about(noted), 'minutes.askFactCheck': about(draft), 'minutes.askForChanges': about(withChair),
  'minutes.confirm': about(published, { on: march }), 'minutes.correct': about(published), 'minutes.endFactCheck': about(checked, { checker: true }), 'minutes.notConfirmed': about(published, { on: march }),
  'minutes.note': about(withChair), 'minutes.publish': about(agreed), 'minutes.recordAgreed': about(withChair), 'minutes.restore': about(withdrawn), 'minutes.sayWhyWithdrawn': about(withdrawn),
  'minutes.sendToChair': about(draft), 'minutes.sign': about(confirmed, { on: march }), 'minutes.start': body, 'minutes.takeBack': about(withChair), 'minutes.takeBackNote': about(noted, { onlyBy: 'chair' }), 'minutes.takeNote': about(sentBack), 'minutes.withdraw': about(published),
  'offices.appoint': authority, 'offices.change': authority, 'offices.create': authority, 'offices.endHolding': { of: 'authority', make: holding },
  'people.change': authority, 'people.create': authority, 'people.disable': authority, 'people.enable': authority, 'people.endRole': { of: 'authority', make: role },
  'people.forgetProposed': { of: 'authority', make: proposed }, 'people.giveRole': authority, 'people.keepProposed': { of: 'authority', make: proposed }, 'people.samePerson': { of: 'authority', make: proposed },
  'settings.change': authority, 'settings.forgetName': { of: 'authority', make: otherName }, 'settings.giveName': authority, 'settings.setRule': authority,
}

/** The panel's place, and a restricted committee's beside it with meetings and a chair of its own. */
export async function placesOf(world: World): Promise<{ open: Place; restricted: Place }> {
  const { db } = world.runtime
  await db.insert(meetings).values([
    { id: 'c-january', authorityId: 'wold', bodyId: 'closed', date: '2027-01-14', time: '10:00', state: 'held' },
    { id: 'c-extra', authorityId: 'wold', bodyId: 'closed', date: '2027-02-11', time: '10:00', kind: 'extraordinary' },
    { id: 'c-march', authorityId: 'wold', bodyId: 'closed', date: '2027-03-17', time: '10:00' },
  ])
  await db.insert(memberships).values({ authorityId: 'wold', bodyId: 'closed', personId: 'p-viceChair', role: 'chair', from: '2020-01-01' })
  return {
    open: { world, ids: { ...world.ids, closedBody: 'panel' } },
    restricted: { world, ids: { ...world.ids, panel: 'closed', cabinet: 'closed', joint: 'closed', lastMeeting: 'c-january', extraordinary: 'c-extra', nextMeeting: 'c-march', member: 'p-viceChair', chair: 'p-viceChair' } },
  }
}
