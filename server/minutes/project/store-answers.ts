/** What clerks answered to each rule, as rows to be counted. */
import { and, eq, inArray } from 'drizzle-orm'
import { readingAnswers } from '@/db/schema'
import { canonicalJson } from '@/domain/document/canonical'
import type { Transaction } from '@/server/runtime'
import type { DerivedAnswer } from './derive'

const nameOf = ({ readingId, rule }: Pick<DerivedAnswer, 'readingId' | 'rule'>) => `${readingId} ${rule}`

/**
 * Writes the answers of a draft that differ from those stored, and takes away those that no longer hold. Three
 * statements at most.
 * @returns how many rows were written
 */
export async function storeAnswers(tx: Transaction, minutes: { id: string; authorityId: string; bodyId: string }, answers: readonly DerivedAnswer[]): Promise<number> {
  const stored = new Map((await tx.select().from(readingAnswers).where(eq(readingAnswers.minutesId, minutes.id))).map((row) => [nameOf(row), row]))
  const wanted = new Map(answers.map((one) => [nameOf(one), { ...one, authorityId: minutes.authorityId, bodyId: minutes.bodyId, minutesId: minutes.id }]))
  const differing = [...wanted].filter(([name, one]) => canonicalJson(one) !== canonicalJson(stored.get(name) ?? null)).map(([, one]) => one)
  const stale = [...stored].filter(([name, row]) => !wanted.has(name) || differing.some((one) => nameOf(one) === nameOf(row))).map(([, row]) => row)
  if (stale.length > 0) await tx.delete(readingAnswers).where(and(eq(readingAnswers.minutesId, minutes.id), inArray(readingAnswers.readingId, [...new Set(stale.map((row) => row.readingId))])))
  // What was deleted with a stale row of the same reading is written again.
  const again = [...wanted.values()].filter((one) => differing.includes(one) || stale.some((row) => row.readingId === one.readingId))
  if (again.length > 0) await tx.insert(readingAnswers).values(again)
  return differing.length + stale.filter((row) => !wanted.has(nameOf(row))).length
}
