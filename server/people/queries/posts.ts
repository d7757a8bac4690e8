/** Posts and who held them when. */
import { and, asc, count, desc, eq, exists, gte, ilike, inArray, isNotNull, isNull, lte, not, or, sql } from 'drizzle-orm'
import { bodies, followUpOwners, followUps, officeHolders, offices, people } from '@/db/schema'
import { plainName } from '@/domain/people/name'
import { openStates } from '@/domain/workflow/states'
import type { Viewer } from '@/server/people/viewer'
import { oneOf, ownBodies, reachOf } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { knownPeople, type Held } from './person'
import { anywhere, holdsOn, registersFor, type Register } from './register'

export const postSorts = ['all', 'vacant', 'ended'] as const
export type PostSort = (typeof postSorts)[number]
export const postsPerPage = 100

export interface PostFilter { text?: string | undefined; which: PostSort; page: number }
export interface Holding extends Held { personId: string; name: string; disabled: boolean; hasAddress: boolean }

export interface ListedPost {
  officeId: string
  title: string
  otherNames: string[]
  copies: number
  endedOn: string | null
  /** Today's holder; null where the post is vacant. */
  holder: Holding | null
  /** Who begins later. */
  next: Holding | null
}

export interface PostList { registers: Register[]; posts: ListedPost[]; total: number; vacant: number; pages: number; today: string }

/** Reads the filter from an address. */
export function readPostFilter(query: Record<string, string | string[] | undefined>): PostFilter {
  const text = query['text']
  return {
    text: typeof text === 'string' && text.trim() ? text.trim().slice(0, 100) : undefined,
    which: postSorts.find((one) => one === query['which']) ?? 'all', page: Math.max(1, Math.trunc(Number(query['page'])) || 1),
  }
}

const holdingRows = () => runtime().db.select({ holding: officeHolders, person: people }).from(officeHolders).innerJoin(people, eq(people.id, officeHolders.personId))
const asHolding = ({ holding, person }: Awaited<ReturnType<typeof holdingRows>>[number]): Holding =>
  ({ id: holding.id, from: holding.from, to: holding.to, personId: person.id, name: plainName(person), disabled: person.disabledAt !== null, hasAddress: person.email !== null })

/**
 * The posts of the viewer's authorities, by title. Five statements, however many there are.
 * @returns null for who reads no register
 */
export async function postList(viewer: Viewer, filter: PostFilter): Promise<PostList | null> {
  const { db, council } = runtime()
  const today = council.today()
  const registers = await registersFor(viewer)
  if (registers.length === 0) return null
  const within = oneOf(offices.authorityId, registers.map((one) => one.authorityId))
  const ended = and(isNotNull(offices.endedOn), sql`${offices.endedOn} < ${today}`)
  const held = exists(db.select({ one: sql`1` }).from(officeHolders).where(and(eq(officeHolders.officeId, offices.id), lte(officeHolders.from, today), or(isNull(officeHolders.to), gte(officeHolders.to, today)))))
  const open = or(isNull(offices.endedOn), gte(offices.endedOn, today))
  const pattern = filter.text ? anywhere(filter.text) : null
  const sort = { all: open, vacant: and(open, not(held)), ended }[filter.which]
  const chosen = and(within, sort, pattern ? or(ilike(offices.title, pattern), ilike(sql`${offices.otherNames}::text`, pattern)) : undefined)
  const [total] = await db.select({ number: count() }).from(offices).where(chosen)
  const [vacant] = await db.select({ number: count() }).from(offices).where(and(within, open, not(held)))
  const rows = await db.select().from(offices).where(chosen).orderBy(asc(offices.title), asc(offices.id)).limit(postsPerPage).offset((filter.page - 1) * postsPerPage)
  const holdings = await holdingRows().where(inArray(officeHolders.officeId, rows.map((row) => row.id))).orderBy(asc(officeHolders.from))
  return {
    registers, today, total: total?.number ?? 0, vacant: vacant?.number ?? 0, pages: Math.max(1, Math.ceil((total?.number ?? 0) / postsPerPage)),
    posts: rows.map((office) => {
      const own = holdings.filter((row) => row.holding.officeId === office.id).map(asHolding)
      return {
        officeId: office.id, title: office.title, otherNames: office.otherNames, copies: office.copyAddresses.length, endedOn: office.endedOn,
        holder: own.find((row) => holdsOn(row, today)) ?? null, next: own.find((row) => row.from > today) ?? null,
      }
    }),
  }
}

export interface PostPage {
  register: Register
  officeId: string
  title: string
  otherNames: string[]
  copyAddresses: string[]
  endedOn: string | null
  /** The newest first. */
  holdings: Holding[]
  /** Actions for action by this post that are not settled, of committees in which the viewer has a part. */
  openActions: number
  people: { personId: string; name: string }[]
  today: string
}

/** A post's page. Five statements. @returns null where it is in no register of the viewer */
export async function postPage(viewer: Viewer, officeId: string): Promise<PostPage | null> {
  const { db, council } = runtime()
  const registers = await registersFor(viewer)
  const [office] = await db.select().from(offices).where(and(eq(offices.id, officeId), oneOf(offices.authorityId, registers.map((one) => one.authorityId))))
  const register = registers.find((one) => one.authorityId === office?.authorityId)
  if (!office || !register) return null
  const holdings = await holdingRows().where(eq(officeHolders.officeId, officeId)).orderBy(desc(officeHolders.from))
  const [actions] = await db.select({ number: count() }).from(followUpOwners).innerJoin(followUps, eq(followUps.id, followUpOwners.followUpId))
    .innerJoin(bodies, eq(bodies.id, followUps.bodyId)).where(and(eq(followUpOwners.officeId, officeId), inArray(followUps.state, [...openStates]), ownBodies(reachOf(viewer, council.today()))))
  return {
    register, officeId, title: office.title, otherNames: office.otherNames, copyAddresses: office.copyAddresses, endedOn: office.endedOn,
    holdings: holdings.map(asHolding), openActions: actions?.number ?? 0, people: await knownPeople(office.authorityId), today: council.today(),
  }
}
