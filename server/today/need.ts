/** What a page of today is made of, and the words that its parts share. */
import { sql, type SQL } from 'drizzle-orm'
import { bodies, followUps, resolutions } from '@/db/schema'
import type { GroupedNeed } from '@/domain/today/groups'
import { workedBodies, type Reach } from '@/server/reach'

/** One thing that needs the viewer. `since` orders them, the oldest first. */
export interface Need extends GroupedNeed {
  key: string; what: string; about: string; deed: string; href: string
  /** Where it stands among others of its kind, whose heading says the rest. */
  inGroup?: { what: string; about?: string }
  /** The committee whose minutes it begins. */
  begins?: string
}
export interface Waits { key: string; what: string; about: string; href: string }

/** Rows of one query at most: far more than anybody is behind with, so that what is counted is counted right. */
export const most = 500

/** Bodies on which the viewer acts as clerk. For a query that joins `bodies`. */
export const clerksBodies = (reach: Reach) => workedBodies({ ...reach, monitoringIn: [] })

/**
 * The body ends it, not the clerk: `closedBy` of domain/follow-ups/closing.ts in SQL; a test holds them together. For a
 * query over `followUps` that joins `bodies`.
 */
export const bodyDecides: SQL = sql`(${followUps.calledIn} or ${followUps.kind} = 'report-back' or not (${bodies.settings}->'clerkCloses') ? ${followUps.kind}
  or exists (select 1 from ${resolutions} r where r.id = ${followUps.resolutionId} and r.kind = 'recommended'))`
