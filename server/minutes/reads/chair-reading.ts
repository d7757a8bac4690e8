/** The draft as its chair reads it: facts first, where she is named, then the whole text. */
import { and, asc, count, eq, gt, gte, inArray, isNotNull, isNull, lte, min, ne, or } from 'drizzle-orm'
import { factChecks, followUps, meetings, officeHolders } from '@/db/schema'
import type { DecidedOwner, MinutesDocument } from '@/domain/document/nodes'
import { textBlocks } from '@/domain/document/walk'
import { outlineOf } from '@/domain/document/outline'
import type { FollowUpKind } from '@/domain/language/reading'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import type { MinutesState } from '@/domain/workflow/states'
import { clerksFor } from '@/server/mail/asked'
import { londonDay } from '@/server/mail/plan'
import type { Viewer } from '@/server/people/viewer'
import { runtime } from '@/server/runtime'
import { whoReads } from '../chair'
import { lastVersion, minutesTarget, readMinutes } from '../load'
import { documentOfVersion } from '../versions'
import { notesOf, type ShownNote } from './page'

export interface ForYou { nodeId: string; title: string; kind: FollowUpKind; dueWords: string; dueOn: string | null }

export interface ChairReading {
  minutesId: string
  meetingId: string
  state: MinutesState
  bodyName: string
  date: string
  by: string | null
  because: 'presided' | 'chair' | 'vice-chair'
  clerk: string
  checkedBy: number
  nextMeeting: string | null
  publishWhenAgreed: boolean
  facts: { present: number; apologies: number; decisions: number; actions: number; actionsSentOn: string | null }
  forYou: ForYou[]
  document: MinutesDocument
  firstNumber: number
  /** What she agrees to when she agrees. */
  hash: string
  /** Her own notes. */
  notes: ShownNote[]
  abilities: { note: boolean; askForChanges: boolean; agree: boolean }
}

/** Null for everybody but the chair of these minutes, and before the draft has come to her. At most fifteen statements. */
export async function chairReading(viewer: Viewer, minutesId: string): Promise<ChairReading | null> {
  const { db, council } = runtime()
  const today = council.today()
  const found = await readMinutes(db, minutesId)
  if (!found || viewer.personId === null) return null
  const { row, meeting, body } = found
  const standing = standingOf(viewer, await minutesTarget(db, minutesId), today)
  const version = await lastVersion(db, minutesId, 'chair')
  if (!standing.has('chair') || !version) return null
  const may = abilitiesOf(['minutes.note', 'minutes.askForChanges', 'minutes.agree'], standing, row.state)
  const document = documentOfVersion(version)
  const actions = await db.select().from(followUps).where(eq(followUps.minutesId, minutesId))
  const [sent] = await db.select({ at: min(followUps.issuedAt) }).from(followUps).where(and(eq(followUps.minutesId, minutesId), isNotNull(followUps.issuedAt)))
  const [checked] = await db.select({ number: count() }).from(factChecks).where(and(eq(factChecks.minutesId, minutesId), isNotNull(factChecks.answeredAt)))
  const [next] = await db.select({ date: meetings.date }).from(meetings)
    .where(and(eq(meetings.bodyId, body.id), gt(meetings.date, meeting.date), gte(meetings.date, today), ne(meetings.kind, 'extraordinary'), inArray(meetings.state, ['planned', 'held']))).orderBy(asc(meetings.date)).limit(1)
  const posts = await db.select({ id: officeHolders.officeId }).from(officeHolders)
    .where(and(eq(officeHolders.personId, viewer.personId), lte(officeHolders.from, today), or(isNull(officeHolders.to), gte(officeHolders.to, today))))
  const clerk = (await clerksFor(db, [{ key: 'clerk', authorityId: row.authorityId, bodyId: body.id, issuedBy: version.byPersonId }], today)).get('clerk')
  const reader = await whoReads(db, meeting, document)
  const attendance = outlineOf(document).attendance.filter((one) => one.role !== 'officer' && one.role !== 'partner' && one.role !== 'other-councillor')
  const mine = actions.filter((one) => isFor(one.owner, viewer.personId ?? '', posts.map((post) => post.id)))
  return {
    minutesId, meetingId: meeting.id, state: row.state, bodyName: body.name, date: meeting.date, by: row.chairBy, because: reader?.personId === viewer.personId ? reader.because : 'presided',
    clerk: clerk?.name ?? 'The clerk', checkedBy: checked?.number ?? 0, nextMeeting: next?.date ?? null, publishWhenAgreed: body.settings.publishWhenAgreed,
    facts: {
      present: attendance.filter((one) => one.status === 'present').length, apologies: attendance.filter((one) => one.status === 'apologies').length,
      decisions: textBlocks(document).filter((block) => block.type === 'resolution').length,
      actions: actions.length, actionsSentOn: sent?.at ? londonDay(sent.at) : null,
    },
    forYou: mine.map((one) => ({ nodeId: one.nodeId, title: one.title, kind: one.kind, dueWords: one.dueWords, dueOn: one.dueOn })),
    document, firstNumber: version.firstNumber, hash: version.hash,
    notes: await notesOf(minutesId, { byPersonId: viewer.personId }),
    abilities: { note: may['minutes.note'] && row.state === 'with-chair', askForChanges: may['minutes.askForChanges'], agree: may['minutes.agree'] },
  }
}

/** Whether an action is for this person: by name, by a post she holds, or by the words "the Chair". Pure. */
export function isFor(owner: DecidedOwner, personId: string, officeIds: readonly string[]): boolean {
  const named = (one: { officeId: string } | { personId: string }) => ('personId' in one ? one.personId === personId : officeIds.includes(one.officeId))
  switch (owner.sort) {
    case 'person': return owner.personId === personId
    case 'office': return officeIds.includes(owner.officeId)
    case 'group': return owner.personIds.includes(personId)
    case 'lead': return [owner.lead, ...owner.helpers].some(named)
    case 'words': return /^(the )?chair(man|woman|person)?\b/i.test(owner.words ?? '')
    default: return false
  }
}
