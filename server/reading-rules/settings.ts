/** What an authority has set about its reading, as every place that reads is given it. */
import { eq } from 'drizzle-orm'
import { readingRules } from '@/db/schema'
import type { ReadingSettings } from '@/domain/language/outline'
import type { Database, Transaction } from '@/server/runtime'

interface Named { otherNames: readonly string[] }

/** Other names of posts and bodies, each with the name it means. Pure. */
export function otherNamesOf(posts: readonly (Named & { title: string })[], bodies: readonly (Named & { name: string; shortName: string })[]): ReadingSettings['otherNames'] {
  return [
    ...posts.flatMap(({ title, otherNames }) => otherNames.map((name) => ({ name, means: title }))),
    ...bodies.flatMap(({ name: means, shortName, otherNames }) => [...(shortName === means ? [] : [shortName]), ...otherNames].map((name) => ({ name, means }))),
  ]
}

/** How the authority's rules are set; empty where nothing is. One statement. */
export async function rulesOf(db: Database | Transaction, authorityId: string): Promise<ReadingSettings['rules']> {
  const rows = await db.select({ rule: readingRules.rule, setting: readingRules.setting }).from(readingRules).where(eq(readingRules.authorityId, authorityId))
  return Object.fromEntries(rows.map(({ rule, setting }) => [rule, setting]))
}
