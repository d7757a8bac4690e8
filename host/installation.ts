/** The one row that says what this installation is: its secret, and how its council time runs. */
import { randomBytes } from 'node:crypto'
import { eq, max } from 'drizzle-orm'
import { auditEvents, authorities, installation } from '@/db/schema'
import type { Database } from '@/server/runtime'
import type { CouncilSetting } from './clock'

export interface Installation {
  secret: string
  council: CouncilSetting | null
  /** The last council day whose jobs have run. */
  lastDay: string | null
}

/** Reads the row, making it at the first start. */
export async function openInstallation(db: Database): Promise<Installation> {
  await db.insert(installation).values({ id: 1, secret: randomBytes(32).toString('base64url') }).onConflictDoNothing()
  const [row] = await db.select().from(installation).where(eq(installation.id, 1))
  if (!row) throw new Error('The installation row could not be made')
  return {
    secret: row.secret,
    council: row.councilTime && row.councilSetAt ? { time: row.councilTime, setAt: Number(row.councilSetAt) } : null,
    lastDay: row.lastDay,
  }
}

/** Keeps what council time was set to. */
export async function storeCouncilTime(db: Database, setting: CouncilSetting): Promise<void> {
  await db.update(installation).set({ councilTime: setting.time, councilSetAt: String(setting.setAt) }).where(eq(installation.id, 1))
}

/** Keeps the last day whose jobs have run. */
export async function storeLastDay(db: Database, date: string): Promise<void> {
  await db.update(installation).set({ lastDay: date }).where(eq(installation.id, 1))
}

/** @returns the last day whose jobs have run */
export async function readLastDay(db: Database): Promise<string | null> {
  const [row] = await db.select({ lastDay: installation.lastDay }).from(installation).where(eq(installation.id, 1))
  return row?.lastDay ?? null
}

/** Says that this is a demonstration: its date may be moved, and guests may come in. */
export async function markDemo(db: Database): Promise<void> {
  await db.update(installation).set({ demo: true }).where(eq(installation.id, 1))
}

/** Instant of the last recorded event of any authority; null where nothing is recorded yet. */
export async function lastEvent(db: Database): Promise<string | null> {
  const [row] = await db.select({ at: max(auditEvents.at) }).from(auditEvents)
  return row?.at ?? null
}

/** Ids of all authorities. */
export async function authorityIds(db: Database): Promise<string[]> {
  return (await db.select({ id: authorities.id }).from(authorities)).map((row) => row.id)
}
