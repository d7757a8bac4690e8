/** What the editor is given besides the text: whom and what can be named, what was issued, who decided what. */
import { and, desc, eq, lt, ne } from 'drizzle-orm'
import { bodies, confirmations, followUps, meetings, minutes, outcomes, people, readingActs } from '@/db/schema'
import { formatDate, type CalendarMeeting } from '@/domain/calendar'
import type { ReadingSettings } from '@/domain/language/outline'
import { begunWith, type Begun } from '@/domain/document/begun'
import type { Roll } from '@/domain/document/roll'
import { plainName } from '@/domain/people/name'
import { samplePages } from '@/server/demo/sample'
import { isDemo } from '@/server/installation'
import { meetingOutlineFor } from '@/server/meetings/outline'
import { earlierFollowUps, type Earlier } from '@/server/follow-ups/earlier'
import type { Viewer } from '@/server/people/viewer'
import { runtime, type Database } from '@/server/runtime'
import { whoReads } from '../chair'
import { correctionId } from '../confirmation'
import { readContextFor, type NameChoices } from '../read-context'
import { startFrom } from '../start-from'

export interface EditorFacts {
  /** Open actions of the body's earlier meetings. */
  earlier: Earlier[]
  /** Ids of the blocks that say what this meeting decided of earlier actions and earlier minutes. */
  recorded: string[]
  choices: NameChoices
  settings: ReadingSettings | undefined
  /** Who presided, or else chairs the body. */
  chair: { personId: string; word: string } | null
  /** Meetings of the body, and of the others by name. */
  meetings: CalendarMeeting[]
  bodyMeetings: Record<string, CalendarMeeting[]>
  issued: { id: string; nodeId: string; readingId: string; sentence: string; description: string }[]
  /** Names of those who did the acts of the document's decisions, by the act's id. */
  actedBy: Record<string, string>
  /** What agenda and attendance give a draft to begin with. */
  begun: Begun
  /** The attendance as the draft began with it; null where its text came with its own. */
  roll: Roll | null
  /** Minutes to try it with, in a demo. */
  sampleText: string | null
}

/** Null where the viewer may not read the draft. At most twenty-five statements. */
export async function editorFacts(viewer: Viewer, about: { minutesId: string; meetingId: string; bodyId: string; date: string }): Promise<EditorFacts | null> {
  const facts = await readContextFor(viewer, about.meetingId)
  if (!facts) return null
  const { db } = runtime()
  const issued = await db.select({ id: followUps.id, nodeId: followUps.nodeId, readingId: followUps.readingId, sentence: followUps.sentence, description: followUps.title }).from(followUps)
    .where(and(eq(followUps.minutesId, about.minutesId), ne(followUps.state, 'proposed')))
  const acts = await db.select({ actId: readingActs.actId, person: people }).from(readingActs).innerJoin(people, eq(people.id, readingActs.personId)).where(eq(readingActs.minutesId, about.minutesId))
  const [own] = await db.select({ roll: minutes.roll }).from(minutes).where(eq(minutes.id, about.minutesId))
  const chair = await whoReads(db, { id: about.meetingId, bodyId: about.bodyId, date: about.date }, null)
  const [body] = await db.select({ settings: bodies.settings }).from(bodies).where(eq(bodies.id, about.bodyId))
  return {
    earlier: await earlierFollowUps(db, about), recorded: await recordedAt(db, about.meetingId),
    choices: facts.choices, settings: facts.context.settings, chair: chair ? { personId: chair.personId, word: body?.settings.chairWord ?? 'Chair' } : null, meetings: [...facts.calendar.meetings],
    bodyMeetings: Object.fromEntries(Object.entries(facts.calendar.bodyMeetings ?? {}).map(([name, list]) => [name, [...list]])),
    issued, actedBy: Object.fromEntries(acts.map(({ actId, person }) => [actId, plainName(person)])),
    begun: begunWith(startFrom(await db.transaction((tx) => meetingOutlineFor(tx, about.meetingId)))),
    roll: own?.roll ?? null, sampleText: await sampleFor(about.meetingId),
  }
}

/** Blocks that outcomes and confirmations recorded at a meeting stand in. Two statements. */
async function recordedAt(db: Database, meetingId: string): Promise<string[]> {
  const said = await db.select({ nodeId: outcomes.nodeId }).from(outcomes).where(eq(outcomes.meetingId, meetingId))
  const confirmed = await db.select({ id: confirmations.id, nodeId: confirmations.nodeId, corrections: confirmations.corrections }).from(confirmations).where(eq(confirmations.meetingId, meetingId))
  return [...said.map((one) => one.nodeId), ...confirmed.flatMap((one) => [one.nodeId, ...one.corrections.map((_, at) => correctionId(one.id, at))])]
}

/** Minutes of this meeting to try it with; null where this is no demo. Two statements. */
export async function sampleFor(meetingId: string): Promise<string | null> {
  const { db } = runtime()
  if (!(await isDemo())) return null
  const [own] = await db.select({ bodyId: meetings.bodyId, date: meetings.date }).from(meetings).where(eq(meetings.id, meetingId))
  if (!own) return null
  const [last] = await db.select({ date: meetings.date }).from(meetings)
    .where(and(eq(meetings.bodyId, own.bodyId), lt(meetings.date, own.date), ne(meetings.state, 'cancelled'))).orderBy(desc(meetings.date)).limit(1)
  return samplePages(formatDate(own.date), formatDate(last?.date ?? own.date))
}
