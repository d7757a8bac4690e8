/** What reading a file of old minutes needs to know of the council: its committees, what was answered about names, people and posts. */
import { asc, eq } from 'drizzle-orm'
import { authorities, bodies, oldBodyNames } from '@/db/schema'
import { bodyMeant, type BodyMeant, type NamedBody } from '@/domain/backfill'
import { readerFacts, type ReaderFacts } from '@/server/minutes/read-context'
import { runtime, type Database, type Transaction } from '@/server/runtime'

export interface CouncilNames { authorityName: string; bodies: NamedBody[]; answered: Map<string, string | null> }

/** Committees of an authority, ended ones too, and what was answered about names. Three statements. */
export async function councilNames(authorityId: string): Promise<CouncilNames> {
  const { db } = runtime()
  const [authority] = await db.select({ name: authorities.name }).from(authorities).where(eq(authorities.id, authorityId))
  const own = await db.select({ id: bodies.id, name: bodies.name, shortName: bodies.shortName }).from(bodies).where(eq(bodies.authorityId, authorityId)).orderBy(asc(bodies.name))
  const answered = await db.select({ words: oldBodyNames.words, bodyId: oldBodyNames.bodyId }).from(oldBodyNames).where(eq(oldBodyNames.authorityId, authorityId))
  return { authorityName: authority?.name ?? '', bodies: own, answered: new Map(answered.map((one) => [one.words, one.bodyId])) }
}

/** The committee that the text names; where it names none, one that the title of its page names, or after which a folder of the file's path is called. */
export function bodyOf(bodyWords: string, { name: path, title }: { name: string; title: string | null }, { bodies: own, authorityName, answered }: CouncilNames): BodyMeant {
  // “Agenda and minutes - Audit Committee - Monday 6 July 2009 | Example Council”
  const titled = (title ?? '').split(/\s*[|–—,]\s*|\s+-\s+|\s+on\s+(?=\w+day\b)/).map((part) => part.replace(/^(?:agenda|minutes|(?:draft|printed)\s+minutes)\b(?:\s+(?:and|&)\s+minutes)?\s*(?:for|of|:)?\s*/i, ''))
  const named = [bodyWords, ...(bodyWords === '' ? [...titled, ...path.split(/[\\/]/).slice(0, -1).reverse()] : [])]
  for (const words of named) {
    const meant = bodyMeant(words, own, authorityName, answered)
    if (meant !== 'unknown') return meant
  }
  return 'unknown'
}

/** What the reader may know besides the text, as it was on the day of the meeting. */
export const factsOn = (db: Database | Transaction, authorityId: string, bodyId: string | null, date: string): Promise<ReaderFacts> =>
  readerFacts(db, { id: '', authorityId, bodyId: bodyId ?? '', date })
