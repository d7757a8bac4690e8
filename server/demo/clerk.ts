/** What the demo council's clerks do with a meeting: agenda, attendance, minutes, the chair, publication. */
import { eq } from 'drizzle-orm'
import { minutes } from '@/db/schema'
import { read } from '@/domain/language'
import type { Reading } from '@/domain/language/reading'
import { keptFrom, type NamesInUse } from '@/domain/document/keep'
import { markWords } from '@/domain/document/mark-words'
import { newId } from '@/domain/document/ids'
import type { Decision, MinutesDocument } from '@/domain/document/nodes'
import { outlineOf } from '@/domain/document/outline'
import { tieToMeeting } from '@/domain/document/tie'
import { textToMinutes } from '@/formats/text'
import { carryOut } from '@/server/command'
import { issueActions } from '@/server/follow-ups/issue'
import { meetingOutlineFor, type MeetingOutline } from '@/server/meetings/outline'
import { agreeTheDraft, publishTheMinutes, recordDraftAgreed, sendDraftToChair } from '@/server/minutes/freeze'
import { startTheMinutes } from '@/server/minutes/commands'
import { bodyWord, namesInUse, readerFacts, type ReaderFacts } from '@/server/minutes/read-context'
import type { Viewer } from '@/server/people/viewer'
import type { Done } from '@/server/command'
import { runtime } from '@/server/runtime'
import type { DemoBody } from './bodies'
import type { Chance } from './random'
import type { Topic } from './topics/topic'
import { writeMinutes } from './write'

/** The result of a deed that the demo cannot go on without. @throws with the refusal's words */
export function settled<T>(done: Done<T>, what: string): T {
  if (!done.ok) throw new Error(`${what}: ${done.refusal.words} ${JSON.stringify(done.refusal.fields ?? {})}`)
  return done.result
}

export interface ToMinute {
  body: DemoBody
  meetingId: string
  date: string
  lastDate: string | null
  nextDate: string | null
  topics: Topic[]
  /** The meeting has said something of earlier follow-ups: they stand under their own item. */
  spoken: boolean
  clerk: Viewer
  chance: Chance
}

/** Types the minutes, decides about what was read in them, and issues. @returns id of the minutes */
export async function minute(one: ToMinute): Promise<string> {
  const { db, collaboration } = runtime()
  const outline = await db.transaction((tx) => meetingOutlineFor(tx, one.meetingId))
  const facts = await readerFacts(db, { id: one.meetingId, authorityId: outline.authority.id, bodyId: outline.body.id, date: one.date })
  const typed = tied(textToMinutes(textOf(one, outline), { newId }).document, outline)
  const { document, decisions } = decide(typed, facts, namesOf(outline, facts), one.chance)
  const { minutesId } = await carryOut(startTheMinutes, { meetingId: one.meetingId, document }, one.clerk)
  const [row] = await db.select({ initial: minutes.initial }).from(minutes).where(eq(minutes.id, minutesId))
  await collaboration.create(minutesId, 1, row?.initial ?? document)
  if (decisions.length > 0) await collaboration.applyEdit(minutesId, { type: 'decide', decisions })
  return minutesId
}

function textOf({ body, date, lastDate, nextDate, topics, spoken, chance }: ToMinute, { attendance }: MeetingOutline): string {
  const named = (status: string, officer: boolean) => attendance.filter((row) => row.status === status && !row.presiding && (row.capacity === 'officer') === officer)
  return writeMinutes({
    body, word: bodyWord(body.name), date, lastDate, nextDate, topics, spoken,
    present: named('present', false).map((row) => row.name),
    apologies: named('apologies', false).map((row) => row.name),
    officers: named('present', true).map((row) => `${row.name}${row.office ? ` (${row.office})` : ''}`),
    chairName: attendance.find((row) => row.presiding)?.name ?? '',
  }, chance)
}

/** Minutes tied to their meeting; numbers are drawn. */
function tied(document: MinutesDocument, { items, attendance }: MeetingOutline): MinutesDocument {
  const drawn = document.content.map((block) => (block.type === 'minute' ? { ...block, attrs: { ...block.attrs, fixedNumber: null } } : block))
  return tieToMeeting({ ...document, content: drawn }, { items, attendance })
}

const namesOf = (outline: MeetingOutline, facts: ReaderFacts): NamesInUse =>
  namesInUse(facts, outline.body, outline.presidingId ? { personId: outline.presidingId, word: outline.chairWord } : null)

/** Keeps most of what was read, changes some, dismisses a few: as a clerk does. */
function decide(document: MinutesDocument, facts: ReaderFacts, names: NamesInUse, chance: Chance): { document: MinutesDocument; decisions: Decision[] } {
  const decisions: Decision[] = []
  let marked = document
  for (const reading of read(outlineOf(document), facts.context)) {
    if (!reading.followUp || reading.followUp.sameAs !== null) continue
    const act = actFor(reading, chance)
    const readingId = newId()
    marked = markWords(marked, reading.nodeId, reading.span, { type: 'reading', attrs: { id: readingId } })
    decisions.push({
      id: newId(), readingId, readingKey: reading.key, act, revokes: null, sentence: reading.text,
      followUp: act === 'dismiss' ? null : keptFrom(reading.followUp, names), rules: reading.followUp.because.map(({ rule }) => rule),
    })
  }
  return { document: marked, decisions }
}

function actFor({ followUp }: Reading, chance: Chance): 'keep' | 'dismiss' {
  const share = { sure: 0.98, likely: 0.93, ask: 0.5 }[followUp?.certainty ?? 'ask']
  return chance.often(share) ? 'keep' : 'dismiss'
}

/** Issues what was kept, if anything was. @returns ids of the follow-ups */
export async function issueAll(meetingId: string, clerk: Viewer): Promise<string[]> {
  const done = await issueActions({ meetingId, followUpIds: 'all' }, clerk)
  return done.ok ? done.result.followUpIds : []
}

/** Sends the draft to whoever presided. */
export async function sendToChair(minutesId: string, by: string, clerk: Viewer): Promise<void> {
  settled(await sendDraftToChair({ minutesId, by }, clerk), 'Sending to the chair')
}

/** The chair agrees on her phone; or the clerk records that she did on the telephone. */
export async function agree(minutesId: string, chair: Viewer | null, clerk: Viewer, hash: string): Promise<void> {
  settled(chair ? await agreeTheDraft({ minutesId, hash }, chair) : await recordDraftAgreed({ minutesId, how: 'by telephone' }, clerk), 'Agreeing')
}

/** Publishes what was agreed. */
export async function publish(minutesId: string, clerk: Viewer): Promise<void> {
  settled(await publishTheMinutes({ minutesId }, clerk), 'Publishing')
}
