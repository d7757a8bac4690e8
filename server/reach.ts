/** Which authorities and bodies a viewer reaches at a date; reads filter by it in SQL. */
import { and, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { bodies } from '@/db/schema'
import type { IsoDate } from '@/domain/language/reading'
import type { StaffRole } from '@/domain/council'
import type { Viewer } from './people/viewer'

export interface Reach {
  /** Authorities in which the viewer is democratic services staff. */
  clerkIn: string[]
  monitoringIn: string[]
  administratorIn: string[]
  /** Bodies of which she is a member now. */
  memberOf: string[]
  /** Restricted bodies for which she is named. */
  namedFor: string[]
  /** Posts she holds now. */
  officeIds: string[]
  personId: string | null
}

const holds = (row: { from: IsoDate; to: IsoDate | null }, on: IsoDate) => row.from <= on && (row.to === null || on <= row.to)

/** What the viewer reaches on a date. Pure. */
export function reachOf(viewer: Viewer, on: IsoDate): Reach {
  const roles = viewer.staff.filter((row) => holds(row, on))
  const within = (role: StaffRole) => roles.filter((row) => row.role === role).map((row) => row.authorityId)
  return {
    clerkIn: within('clerk'),
    monitoringIn: within('monitoring-officer'),
    administratorIn: within('administrator'),
    memberOf: viewer.memberships.filter((row) => holds(row, on)).map((row) => row.bodyId),
    namedFor: [...viewer.clerkOf],
    officeIds: viewer.offices.filter((row) => holds(row, on)).map((row) => row.officeId),
    personId: viewer.personId,
  }
}

/** `column in (...)`; false for an empty list. */
export const oneOf = (column: PgColumn, values: readonly string[]): SQL => (values.length > 0 ? inArray(column, [...values]) : sql`false`)

/**
 * Bodies whose inner workings (drafts, exempt matter) the viewer may see as staff: all of her authorities as
 * monitoring officer, as clerk those that are not restricted or for which she is named. For a query that joins `bodies`.
 */
export function workedBodies(reach: Reach): SQL {
  const open = and(oneOf(bodies.authorityId, reach.clerkIn), or(sql`not ${bodies.restricted}`, oneOf(bodies.id, reach.namedFor)))
  return or(open, oneOf(bodies.authorityId, reach.monitoringIn)) ?? sql`false`
}

/** Bodies in which the viewer has any part: as staff, or as a member. For a query that joins `bodies`. */
export function ownBodies(reach: Reach): SQL {
  return or(workedBodies(reach), oneOf(bodies.id, reach.memberOf)) ?? sql`false`
}

/** Leaves ended bodies out. */
export const notEnded = (on: IsoDate): SQL => or(sql`${bodies.endedOn} is null`, sql`${bodies.endedOn} >= ${on}`) ?? sql`true`
