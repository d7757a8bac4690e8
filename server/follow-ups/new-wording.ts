/** What the new wording of an issued action's sentence says: another date, somebody else. */
import { and, eq } from 'drizzle-orm'
import { bodies, followUps, meetings, minutes } from '@/db/schema'
import { resolveDue, type DueCalendar } from '@/domain/calendar'
import { canonicalJson } from '@/domain/document/canonical'
import { keptFrom, type NamesInUse } from '@/domain/document/keep'
import type { DecidedFollowUp, DecidedOwner } from '@/domain/document/nodes'
import { outlineOf } from '@/domain/document/outline'
import { ownerRows } from '@/domain/follow-ups/owners'
import type { WordingOffer } from '@/domain/follow-ups/wording-offer'
import { read } from '@/domain/language'
import type { Outline, ReadContext } from '@/domain/language/outline'
import { whoReads } from '@/server/minutes/chair'
import { namesInUse, readerFacts } from '@/server/minutes/read-context'
import { runtime, type Database, type Transaction } from '@/server/runtime'
import { columns, type DueColumns } from './dues'
import type { FollowUpRow } from './load'

/** Each only where the old wording did not say it, and the action does not have it yet. */
export interface NewWording {
  due: DueColumns | null
  /** A post, person or committee known here. */
  owner: DecidedOwner | null
  /** Somebody whom nothing known here matches, in the text's words. */
  stranger: string | null
}

type Reworded = Pick<FollowUpRow, 'id' | 'minutesId' | 'nodeId' | 'kind' | 'sentence' | 'changedSentence' | 'owner' | 'ownerWords' | 'dueOn' | 'dueWords'>
interface Reads { outline: Outline; context: ReadContext; names: NamesInUse; calendar: DueCalendar }

/**
 * Of issued actions of one record, those whose new wording says something new; read with the record around it, in both
 * wordings. Twelve statements at most; none where no sentence has changed.
 */
export async function newWordings(db: Database | Transaction, rows: readonly Reworded[]): Promise<Map<string, NewWording>> {
  const changed = rows.filter((row) => row.changedSentence)
  const minutesId = changed[0]?.minutesId
  if (minutesId === undefined) return new Map()
  const [found] = await db.select({ content: minutes.content, meeting: meetings, body: bodies }).from(minutes)
    .innerJoin(meetings, eq(meetings.id, minutes.meetingId)).innerJoin(bodies, eq(bodies.id, minutes.bodyId)).where(eq(minutes.id, minutesId))
  if (!found?.content) return new Map()
  const facts = await readerFacts(db, found.meeting)
  const chair = await whoReads(db, found.meeting, found.content)
  const reads = {
    outline: outlineOf(found.content), context: facts.context, calendar: facts.calendar,
    names: namesInUse(facts, found.body, chair && { personId: chair.personId, word: found.body.settings.chairWord }),
  }
  return new Map(changed.flatMap((row) => {
    const says = whatIsNew(row, reads)
    return says ? [[row.id, says] as const] : []
  }))
}

/** What forms show; null where the new wording says nothing new. */
export function offerOf(row: Pick<Reworded, 'ownerWords' | 'dueWords'>, says: NewWording | undefined): WordingOffer | null {
  const named = (words: string) => words.trim().replace(/^the\s+/i, '')
  return says ? { due: says.due?.dueWords ?? null, hasDue: row.dueWords, owner: says.owner && named(says.owner.words ?? ''), hasOwner: named(row.ownerWords), stranger: says.stranger } : null
}

/** As {@link offerOf}, for one action of a record. */
export async function wordingOffer(minutesId: string, followUpId: string): Promise<WordingOffer | null> {
  const { db } = runtime()
  const [row] = await db.select().from(followUps).where(and(eq(followUps.id, followUpId), eq(followUps.minutesId, minutesId)))
  return row ? offerOf(row, (await newWordings(db, [row])).get(row.id)) : null
}

/** Null where nothing is. Pure. */
export function whatIsNew(row: Omit<Reworded, 'id' | 'minutesId'>, reads: Reads): NewWording | null {
  const now = owedBy(row, row.changedSentence ?? '', reads)
  if (!now) return null
  const was = owedBy(row, row.sentence, reads)
  const due = columns(now.due, resolveDue(now.due, reads.calendar))
  const saysWhen = now.due.type !== 'none' || Boolean(now.due.words)
  const otherDue = saysWhen && canonicalJson(now.due) !== canonicalJson(was?.due ?? null) && (due.dueOn !== row.dueOn || (due.dueOn === null && due.dueWords !== row.dueWords))
  const otherOwner = now.owner.words !== null && whom(now.owner) !== (was ? whom(was.owner) : null) && whom(now.owner) !== whom(row.owner)
  if (!otherDue && !otherOwner) return null
  const known = now.owner.sort !== 'words'
  return { due: otherDue ? due : null, owner: otherOwner && known ? now.owner : null, stranger: otherOwner && !known ? now.owner.words : null }
}

/** What the record asks for, with this wording in the place of the sentence that stands there; null where the reader finds no action in it. */
function owedBy(row: Omit<Reworded, 'id' | 'minutesId'>, wording: string, { outline, context, names }: Reads): DecidedFollowUp | null {
  const stands = row.changedSentence ?? ''
  const holds = ({ text }: { text: string }) => text.includes(stands)
  const lines = outline.items.flatMap((item) => item.lines)
  const line = lines.find((one) => one.id === row.nodeId && holds(one)) ?? lines.find(holds)
  const item = outline.items.find((one) => line && one.lines.includes(line))
  if (!line || !item) return null
  const start = line.text.indexOf(stands)
  const worded = { ...line, text: line.text.slice(0, start) + wording + line.text.slice(start + stands.length) }
  const found = read({ ...outline, items: [{ ...item, lines: item.lines.map((one) => (one === line ? worded : one)) }] }, context)
    .filter(({ nodeId, span, followUp }) => followUp && nodeId === line.id && span.end > start && span.start < start + wording.length)
  const reading = (found.find(({ followUp }) => followUp?.kind === row.kind) ?? found[0])?.followUp
  return reading ? keptFrom(reading, names) : null
}

/** Two owners are the same where the same are asked; the words count only where nobody is. */
function whom(owner: DecidedOwner): string {
  const asked = ownerRows(owner)
  if (asked.length > 0) return canonicalJson(asked)
  return owner.sort === 'body' ? owner.bodyId : (owner.words ?? '').trim().toLowerCase().replace(/^the\s+/, '')
}
