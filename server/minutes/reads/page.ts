/** The minutes of a meeting as those who work on them see them. */
import { and, asc, eq, gt, inArray, isNotNull, ne } from 'drizzle-orm'
import { authorities, bodies, confirmations, factChecks, followUps, meetings, minutes, minutesNotes, minutesVersions, people } from '@/db/schema'
import type { WordlessKeep } from '@/domain/document/decision-places'
import type { Decision, MinutesDocument } from '@/domain/document/nodes'
import type { WordingOffer } from '@/domain/follow-ups/wording-offer'
import { plainName } from '@/domain/people/name'
import { abilitiesOf, type Deed } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import { writableStates, type MinutesState } from '@/domain/workflow/states'
import { londonDay } from '@/server/mail/plan'
import type { Viewer } from '@/server/people/viewer'
import { runtime } from '@/server/runtime'
import { newWordings, offerOf } from '@/server/follow-ups/new-wording'
import { whoReads, type ChairReader } from '../chair'
import { minutesTarget } from '../load'
import { firstNumberOf } from '../numbering'

export const minutesDeeds = [
  'minutes.type', 'minutes.readDraft', 'minutes.askFactCheck', 'minutes.endFactCheck', 'minutes.sendToChair', 'minutes.takeBack', 'minutes.settleNote', 'minutes.recordAgreed',
  'minutes.publish', 'minutes.correct', 'minutes.confirm', 'minutes.notConfirmed', 'minutes.sign', 'minutes.withdraw', 'minutes.restore', 'followUps.sameDuty', 'followUps.addMissed',
] as const satisfies readonly Deed[]
export type MinutesAbilities = Record<(typeof minutesDeeds)[number], boolean> & { issue: boolean }

export interface ShownNote {
  id: string
  nodeId: string
  by: string
  /** Council time. */
  at: string
  quote: string
  instead: string
  remark: string
  state: 'open' | 'taken' | 'answered' | 'taken-back'
  answer: string
}

export interface ChangedSentence { followUpId: string; title: string; nodeId: string; was: string; now: string; ownerWords: string; offer: WordingOffer | null }

export interface MinutesPage {
  meeting: { id: string; date: string; time: string; place: string; kind: string; state: string }
  body: { id: string; name: string; shortName: string; slug: string; chairWord: string; factCheck: boolean; chairReads: boolean; numbering: 'year' | 'meeting'; publicOfficerNames: boolean }
  authorityId: string
  authorityName: string
  /** Null until the minutes are started. */
  minutes: {
    id: string
    state: MinutesState
    generation: number
    writable: boolean
    document: MinutesDocument
    decisions: Decision[]
    firstNumber: number
    factCheckBy: string | null
    chair: ChairReader | null
    chairBy: string | null
    agreedAt: string | null
    agreedHow: string | null
    publishedAt: string | null
    withdrawnAt: string | null
    withdrawnBecause: string | null
    signedBy: string | null
    signedOn: string | null
    /** The file of old minutes that they were archived from; null where they were written here. */
    archivedFrom: string | null
    notes: ShownNote[]
    checks: { personId: string; name: string; answered: boolean; items: number }[]
    changed: ChangedSentence[]
    /** Kept, not issued, and no longer in the text. */
    wordless: WordlessKeep[]
    actions: { kept: number; issued: number; today: { issued: number; toClerk: number } }
    versions: number
    confirmations: { outcome: string; date: string; presidedBy: string; reason: string }[]
  } | null
  /** Meetings at which they may be confirmed: later ones of the body that were held, no extraordinary ones. */
  mayConfirmAt: { id: string; date: string; presidedBy: string }[]
  abilities: MinutesAbilities & { start: boolean }
}

/** Null where there is no such meeting, or the viewer may not read its drafts. At most fourteen statements, whatever the rows; twelve more where an issued action's sentence has changed. */
export async function minutesPage(viewer: Viewer, meetingId: string): Promise<MinutesPage | null> {
  const { db, council } = runtime()
  const today = council.today()
  const [found] = await db.select({ meeting: meetings, body: bodies, authority: authorities, row: minutes }).from(meetings)
    .innerJoin(bodies, eq(bodies.id, meetings.bodyId)).innerJoin(authorities, eq(authorities.id, meetings.authorityId))
    .leftJoin(minutes, eq(minutes.meetingId, meetings.id)).where(eq(meetings.id, meetingId))
  if (!found) return null
  const { meeting, body, authority, row } = found
  const target = row ? await minutesTarget(db, row.id) : { authorityId: meeting.authorityId, bodyId: body.id, restricted: body.restricted }
  const standing = standingOf(viewer, target, today)
  const abilities = {
    ...abilitiesOf(minutesDeeds, standing, row?.state ?? null),
    // Old minutes were confirmed or not in their own time, which archiving says. What residents never read cannot be taken from them.
    ...(row?.archivedFrom ? { 'minutes.confirm': false, 'minutes.notConfirmed': false, 'minutes.sign': false } : {}),
    ...(row?.archivedFrom && row.publishedAt === null ? { 'minutes.withdraw': false, 'minutes.restore': false } : {}),
    issue: abilitiesOf(['followUps.issue'], standing, 'proposed')['followUps.issue'],
    start: row === null && abilitiesOf(['minutes.start'], standing, null)['minutes.start'],
  }
  if (!abilities['minutes.readDraft']) return null
  return {
    meeting: { id: meeting.id, date: meeting.date, time: meeting.time, place: meeting.place, kind: meeting.kind, state: meeting.state },
    body: { id: body.id, name: body.name, shortName: body.shortName, slug: body.slug, chairWord: body.settings.chairWord, factCheck: body.settings.factCheck, chairReads: body.settings.chairReads, numbering: body.settings.numbering, publicOfficerNames: body.settings.publicOfficerNames },
    authorityId: authority.id,
    authorityName: authority.name,
    minutes: row ? await shownMinutes({ row, meeting, body }) : null,
    mayConfirmAt: row && (abilities['minutes.confirm'] || abilities['minutes.notConfirmed']) ? await mayConfirmAt(row.id, meeting, today) : [],
    abilities,
  }
}

async function shownMinutes({ row, meeting, body }: { row: typeof minutes.$inferSelect; meeting: typeof meetings.$inferSelect; body: typeof bodies.$inferSelect }): Promise<NonNullable<MinutesPage['minutes']>> {
  const { db } = runtime()
  const document = row.content ?? row.initial ?? { type: 'doc' as const, content: [] }
  const checks = await db.select({ check: factChecks, person: people }).from(factChecks).innerJoin(people, eq(people.id, factChecks.personId))
    .where(eq(factChecks.minutesId, row.id)).orderBy(asc(people.surname))
  const actions = await db.select({
    state: followUps.state, issuedAt: followUps.issuedAt, toClerk: followUps.issuedToClerk, id: followUps.id, minutesId: followUps.minutesId, title: followUps.title, kind: followUps.kind, nodeId: followUps.nodeId, sentence: followUps.sentence, changedSentence: followUps.changedSentence,
    owner: followUps.owner, ownerWords: followUps.ownerWords, dueOn: followUps.dueOn, dueWords: followUps.dueWords,
  }).from(followUps).where(eq(followUps.minutesId, row.id))
  const reworded = await newWordings(db, actions)
  const versions = await db.select({ id: minutesVersions.id }).from(minutesVersions).where(eq(minutesVersions.minutesId, row.id))
  const said = await db.select({ outcome: confirmations.outcome, date: meetings.date, presidedBy: confirmations.presidedBy, reason: confirmations.reason }).from(confirmations)
    .innerJoin(meetings, eq(meetings.id, confirmations.meetingId)).where(eq(confirmations.minutesId, row.id)).orderBy(asc(meetings.date))
  const today = runtime().council.today()
  const sent = actions.filter((one) => one.issuedAt !== null && londonDay(one.issuedAt) === today)
  return {
    id: row.id, state: row.state, generation: row.generation, writable: writableStates.includes(row.state), document, decisions: row.decisions ?? [],
    firstNumber: await firstNumberOf(db, { row, meeting, body }), factCheckBy: row.factCheckBy,
    chair: await whoReads(db, meeting, document), chairBy: row.chairBy, agreedAt: row.agreedAt, agreedHow: row.agreedHow, publishedAt: row.publishedAt,
    withdrawnAt: row.withdrawnAt, withdrawnBecause: row.withdrawnBecause, signedBy: row.signedBy, signedOn: row.signedOn, archivedFrom: row.archivedFrom,
    notes: await notesOf(row.id),
    checks: checks.map(({ check, person }) => ({ personId: person.id, name: plainName(person), answered: check.answeredAt !== null, items: check.nodeIds.length })),
    changed: actions.flatMap((one) => (one.changedSentence === null ? [] : [{ followUpId: one.id, title: one.title, nodeId: one.nodeId, was: one.sentence, now: one.changedSentence, ownerWords: one.ownerWords, offer: offerOf(one, reworded.get(one.id)) }])),
    wordless: row.wordless,
    actions: { kept: actions.filter((one) => one.state === 'proposed').length, issued: actions.filter((one) => one.state !== 'proposed').length, today: { issued: sent.length, toClerk: sent.filter((one) => one.toClerk).length } },
    versions: versions.length,
    confirmations: said,
  }
}

/** Notes in the order in which they were made, with who made them; those taken back are left out. One statement. */
export async function notesOf(minutesId: string, only?: { byPersonId: string }): Promise<ShownNote[]> {
  const rows = await runtime().db.select({ note: minutesNotes, person: people }).from(minutesNotes).innerJoin(people, eq(people.id, minutesNotes.byPersonId))
    .where(and(eq(minutesNotes.minutesId, minutesId), ne(minutesNotes.state, 'taken-back'), only ? eq(minutesNotes.byPersonId, only.byPersonId) : undefined))
    .orderBy(asc(minutesNotes.sequence))
  return rows.map(({ note, person }) => ({
    id: note.id, nodeId: note.nodeId, by: plainName(person), at: note.at, quote: note.quote, instead: note.instead, remark: note.remark, state: note.state, answer: note.answer,
  }))
}

async function mayConfirmAt(minutesId: string, meeting: { bodyId: string; date: string }, today: string) {
  const { db } = runtime()
  const later = await db.select({ id: meetings.id, date: meetings.date }).from(meetings)
    .where(and(eq(meetings.bodyId, meeting.bodyId), gt(meetings.date, meeting.date), ne(meetings.kind, 'extraordinary'), inArray(meetings.state, ['planned', 'held', 'adjourned'])))
    .orderBy(asc(meetings.date)).limit(8)
  const said = await db.select({ meetingId: confirmations.meetingId }).from(confirmations).where(and(eq(confirmations.minutesId, minutesId), isNotNull(confirmations.meetingId)))
  const open = later.filter((one) => one.date <= today && !said.some((other) => other.meetingId === one.id))
  return Promise.all(open.slice(0, 3).map(async (one) => ({ ...one, presidedBy: (await whoReads(db, { ...one, bodyId: meeting.bodyId }, null))?.name ?? '' })))
}
