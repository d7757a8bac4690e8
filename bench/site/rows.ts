/** Fills the tracker of the demo council. */
import { and, eq, exists, isNotNull, sql } from 'drizzle-orm'
import { openDatabase } from '@/db/client'
import { newRowId } from '@/db/row-id'
import { followUpOwners, followUps, staff } from '@/db/schema'

const batch = 500

/**
 * Copies an issued action of the demo, with whom it asks, until there are so many of them.
 * @returns a clerk of its authority
 */
export async function addActions(dataDir: string, count: number): Promise<string> {
  const opened = await openDatabase({ databaseUrl: null, dataDir })
  try {
    const { db } = opened
    const asked = db.select({ one: sql`1` }).from(followUpOwners).where(eq(followUpOwners.followUpId, followUps.id))
    const [model] = await db.select().from(followUps).where(and(isNotNull(followUps.issuedAt), exists(asked))).orderBy(followUps.id).limit(1)
    if (!model) throw new Error('The demo council has no issued actions')
    const owners = await db.select().from(followUpOwners).where(eq(followUpOwners.followUpId, model.id))
    const missing = count - await db.$count(followUps)
    for (let at = 0; at < missing; at += batch) {
      const rows = Array.from({ length: Math.min(batch, missing - at) }, (_, index): typeof followUps.$inferInsert => ({
        ...model, id: newRowId(), readingId: newRowId(), title: `${model.title} (${at + index})`, state: 'issued', closedAt: null, closedOn: null, dueOn: dayAt(at + index),
      }))
      await db.insert(followUps).values(rows)
      await db.insert(followUpOwners).values(rows.flatMap((row) => owners.map((owner) => ({ ...owner, id: newRowId(), followUpId: row.id ?? '' }))))
    }
    const [clerk] = await db.select().from(staff).where(eq(staff.role, 'clerk')).limit(1)
    return clerk?.personId ?? ''
  } finally {
    await opened.close()
  }
}

/** A due somewhere in two years. */
const dayAt = (at: number) => `${2026 + (at % 2)}-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`
