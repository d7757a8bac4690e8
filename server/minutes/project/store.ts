/** Stores what a draft says: its text, the rows of its resolutions and of its proposed follow-ups. */
import { and, eq, inArray, ne } from 'drizzle-orm'
import { followUps, minutes, resolutions } from '@/db/schema'
import { canonicalJson } from '@/domain/document/canonical'
import { normaliseSentence } from '@/domain/document/decisions'
import { healIds } from '@/domain/document/ids'
import type { Decision, MinutesDocument } from '@/domain/document/nodes'
import { outlineOf } from '@/domain/document/outline'
import { parseMinutesDocument } from '@/domain/document/parse'
import { read } from '@/domain/language'
import { openStates, writableStates } from '@/domain/workflow/states'
import type { Database, Transaction } from '@/server/runtime'
import { readMinutes, type LoadedMinutes } from '../load'
import { firstNumberOf } from '../numbering'
import { readerFacts } from '../read-context'
import { exemptItemsOf } from '../versions'
import { derive, type Derived, type DerivedFollowUp } from './derive'
import { storeAnswers } from './store-answers'
import { storeTold } from './store-told'

export type Projected = 'stored' | 'equal' | 'refused'

/**
 * Projects a live draft: its text, decisions, resolutions and proposed follow-ups. In one transaction, with the
 * minutes' row locked. Called by the host when it stores; not a command, since typing is none.
 * @returns `refused` where the state lets nothing be typed (or there are no such minutes), `equal` where nothing was written
 * @throws DocumentShapeError where `document` is none
 */
export async function projectMinutes(db: Database | Transaction, minutesId: string, document: MinutesDocument, decisions: Decision[]): Promise<Projected> {
  const healed = healIds(parseMinutesDocument(document))
  return db.transaction(async (tx) => {
    await tx.select({ id: minutes.id }).from(minutes).where(eq(minutes.id, minutesId)).for('update')
    const found = await readMinutes(tx, minutesId)
    if (!found || !writableStates.includes(found.row.state)) return 'refused'
    const same = canonicalJson([found.row.content, found.row.decisions]) === canonicalJson([healed, decisions])
    if (!same) await tx.update(minutes).set({ content: healed, decisions }).where(eq(minutes.id, minutesId))
    const changed = await projectRows(tx, found, healed, decisions)
    return same && changed === 0 ? 'equal' : 'stored'
  })
}

/**
 * Derives the rows and writes those that differ. Until issue a follow-up's row follows the document; of an issued one
 * only `changedSentence` is set, where its sentence now reads otherwise.
 * @returns how many rows were written
 */
export async function projectRows(tx: Transaction, found: LoadedMinutes, document: MinutesDocument, decisions: readonly Decision[]): Promise<number> {
  const facts = await readerFacts(tx, found.meeting)
  const outline = outlineOf(document)
  const derived = derive({
    document, decisions, readings: read(outline, facts.context), firstNumber: await firstNumberOf(tx, found),
    exemptItems: await exemptItemsOf(tx, found.meeting.id), calendar: facts.calendar,
  })
  return await storeResolutions(tx, found, derived) + await storeFollowUps(tx, found, derived) + await storeWordless(tx, found.row, derived) + await storeAnswers(tx, found.row, derived.answers) + await storeTold(tx, found, outline, decisions)
}

async function storeResolutions(tx: Transaction, { row }: LoadedMinutes, derived: Derived): Promise<number> {
  const stored = new Map((await tx.select().from(resolutions).where(eq(resolutions.minutesId, row.id))).map((one) => [one.id, one]))
  const wanted = derived.resolutions.map((one) => ({ ...one, authorityId: row.authorityId, bodyId: row.bodyId, minutesId: row.id }))
  const gone = [...stored.keys()].filter((id) => !wanted.some((one) => one.id === id))
  if (gone.length > 0) await tx.delete(resolutions).where(inArray(resolutions.id, gone))
  const differing = wanted.filter((one) => canonicalJson(one) !== canonicalJson(stored.get(one.id) ?? null))
  for (const one of differing) {
    // An id that other minutes bear (a passage copied from them) stays theirs: addresses last.
    await tx.insert(resolutions).values(one).onConflictDoUpdate({ target: resolutions.id, set: one, setWhere: eq(resolutions.minutesId, row.id) })
  }
  return gone.length + differing.length
}

/** Keeps with the minutes which actions have lost their words before they were issued: the issued ones ask for themselves. */
async function storeWordless(tx: Transaction, row: LoadedMinutes['row'], { wordless, sameReading }: Derived): Promise<number> {
  const issued = new Set((await tx.select({ readingId: followUps.readingId }).from(followUps).where(and(eq(followUps.minutesId, row.id), ne(followUps.state, 'proposed')))).map((one) => one.readingId))
  const open = wordless.filter(({ readingId }) => ![readingId, ...(sameReading.get(readingId) ?? [])].some((id) => issued.has(id)))
  if (canonicalJson(open) === canonicalJson(row.wordless)) return 0
  await tx.update(minutes).set({ wordless: open }).where(eq(minutes.id, row.id))
  return 1
}

type FollowUpRow = typeof followUps.$inferSelect

async function storeFollowUps(tx: Transaction, found: LoadedMinutes, derived: Derived): Promise<number> {
  const { row, meeting } = found
  const stored = await tx.select().from(followUps).where(eq(followUps.minutesId, row.id))
  const names = namesOf(derived, stored)
  const proposed = stored.filter((one) => one.state === 'proposed')
  const issued = new Set(stored.filter((one) => one.state !== 'proposed').map((one) => one.readingId))
  const wanted = derived.followUps.map((one) => ({ ...one, readingId: names(one) })).filter((one) => !issued.has(one.readingId))
  const gone = proposed.filter((one) => !wanted.some((other) => other.readingId === one.readingId))
  if (gone.length > 0) await tx.delete(followUps).where(inArray(followUps.id, gone.map((one) => one.id)))
  let written = gone.length
  for (const one of wanted) {
    const before = proposed.find((other) => other.readingId === one.readingId)
    if (before && equal(before, one)) continue
    written += 1
    if (before) await tx.update(followUps).set(one).where(eq(followUps.id, before.id))
    else await tx.insert(followUps).values({ ...one, authorityId: row.authorityId, bodyId: row.bodyId, meetingId: meeting.id, minutesId: row.id, askedOn: meeting.date })
  }
  return written + await noteChangedSentences(tx, row.id, stored, derived)
}

/** The name under which a kept reading is stored: the one its row has already, where two people kept it at once. */
function namesOf(derived: Derived, stored: readonly FollowUpRow[]): (one: DerivedFollowUp) => string {
  const known = new Set(stored.map((row) => row.readingId))
  return (one) => [one.readingId, ...(derived.sameReading.get(one.readingId) ?? [])].find((id) => known.has(id)) ?? one.readingId
}

const equal = (before: FollowUpRow, one: DerivedFollowUp): boolean =>
  canonicalJson(Object.fromEntries(Object.keys(one).map((key) => [key, before[key as keyof FollowUpRow]]))) === canonicalJson(one)

/** Sets where the sentence of an issued, open one differs from the words it was issued with; clears where it is equal again. */
async function noteChangedSentences(tx: Transaction, minutesId: string, stored: readonly FollowUpRow[], derived: Derived): Promise<number> {
  let written = 0
  for (const one of stored) {
    if (!openStates.includes(one.state)) continue
    const now = derived.sentences.get(one.readingId)
    if (now === undefined) continue
    const changed = normaliseSentence(now) === normaliseSentence(one.sentence) ? null : now
    if (changed === one.changedSentence) continue
    written += 1
    await tx.update(followUps).set({ changedSentence: changed }).where(and(eq(followUps.id, one.id), eq(followUps.minutesId, minutesId)))
  }
  return written
}
