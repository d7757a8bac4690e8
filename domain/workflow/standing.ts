/** From what a person is to how she stands to one thing. Pure: the facts are handed in. */
import type { IsoDate } from '@/domain/language/reading'
import type { MembershipRole, StaffRole } from '@/domain/council'
import type { Standing } from './deeds'

export interface ViewerFacts {
  /** Null for somebody signed out. */
  personId: string | null
  staff: readonly { authorityId: string; role: StaffRole; from: IsoDate; to: IsoDate | null }[]
  memberships: readonly { bodyId: string; role: MembershipRole; from: IsoDate; to: IsoDate | null }[]
  offices: readonly { officeId: string; from: IsoDate; to: IsoDate | null }[]
  /** Restricted bodies of which the person is a named clerk. */
  clerkOf: readonly string[]
  /** Set where the person came by an owner's link. */
  link: { followUpId: string; personId: string } | null
}

/** The thing a deed is done to, as far as rights depend on it. */
export interface Target {
  authorityId: string
  bodyId?: string | null
  restricted?: boolean
  state?: string | null
  /** Who presided; null where that is not known, then the body's chair or vice-chair stands in. */
  presidingId?: string | null
  followUpId?: string
  ownerOfficeIds?: readonly string[]
  ownerPersonIds?: readonly string[]
  checkerIds?: readonly string[]
}

const holds = (range: { from: IsoDate; to: IsoDate | null }, on: IsoDate) => range.from <= on && (range.to === null || on <= range.to)

/** How the viewer stands to the target on a date. */
export function standingOf(viewer: ViewerFacts, target: Target, on: IsoDate): ReadonlySet<Standing> {
  const found = new Set<Standing>(['anyone'])
  if (viewer.link && target.followUpId === viewer.link.followUpId) {
    if (target.ownerPersonIds?.includes(viewer.link.personId)) found.add('owner')
  }
  if (viewer.personId === null) return found
  found.add('person')
  const roles = viewer.staff.filter((row) => row.authorityId === target.authorityId && holds(row, on)).map((row) => row.role)
  if (roles.includes('administrator')) found.add('administrator')
  if (roles.includes('monitoring-officer')) found.add('monitoring-officer')
  if (roles.includes('clerk')) {
    const closed = target.restricted && target.bodyId && !viewer.clerkOf.includes(target.bodyId)
    if (!closed) found.add('clerk')
  }
  const seats = viewer.memberships.filter((row) => row.bodyId === target.bodyId && holds(row, on))
  if (seats.length > 0) found.add('member')
  if (target.presidingId ? target.presidingId === viewer.personId : seats.some((row) => row.role === 'chair')) found.add('chair')
  if (!target.presidingId && !found.has('chair') && seats.some((row) => row.role === 'vice-chair')) found.add('chair')
  if (target.ownerPersonIds?.includes(viewer.personId)) found.add('owner')
  if (viewer.offices.some((row) => holds(row, on) && target.ownerOfficeIds?.includes(row.officeId))) found.add('owner')
  if (target.checkerIds?.includes(viewer.personId)) found.add('checker')
  return found
}
