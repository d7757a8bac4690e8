/** Who did what, for the monitoring officer and the administrator: page by page, and whether the chain holds. */
import { and, asc, desc, eq, gte, ilike, like, lt, or, sql, type SQL } from 'drizzle-orm'
import { auditEvents, auditHeads } from '@/db/schema'
import { addDays, isIsoDate, startOfCouncilDay } from '@/domain/calendar'
import type { Viewer } from '@/server/people/viewer'
import { anywhere, registersFor } from '@/server/people/queries/register'
import { reachOf } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { checkChain, checkLinks, type AuditFinding } from './chain'
import { nameThings, type NamedThing } from './things'

/** Parts of the work, by the first word of the commands' names. */
export const auditAreas = {
  meetings: ['meetings', 'agenda', 'attendance'], minutes: ['minutes'], actions: ['followUps'], people: ['people'],
  posts: ['offices'], committees: ['bodies', 'memberships'], settings: ['settings'], mails: ['mail'],
} as const
export type AuditArea = keyof typeof auditAreas
/** What changed in these may be read by the administrator too; the rest may hold drafts and exempt matter. */
const register = ['people', 'offices', 'bodies', 'memberships', 'settings'] as const

export const auditPerPage = 50

export interface AuditFilter {
  area?: AuditArea | undefined
  /** Everything done to one thing, by its id. */
  thing?: string | undefined
  /** Part of the name of who did it. */
  by?: string | undefined
  from?: string | undefined
  until?: string | undefined
  authorityId?: string | undefined
  /** Events before this one. */
  before?: number | undefined
}

export interface AuditChange { thing: NamedThing; before: unknown; after: unknown }
export interface AuditEvent {
  sequence: number
  at: string
  by: string
  /** The program did it by itself, or somebody by an owner's link. */
  personId: string | null
  command: string
  /** Without before and after where the viewer may not read them (`closed`), or where they were destroyed (`erased`). */
  changes: AuditChange[]
  closed: boolean
  erased: boolean
}

export interface AuditPage {
  authority: { id: string; name: string }
  others: { id: string; name: string }[]
  events: AuditEvent[]
  /** Where the next page begins. */
  next: number | null
  /** Events in the chain. */
  total: number
  /** The first link of this page that does not hold; null where all do. */
  broken: { sequence: number; why: string } | null
  /** What `thing` is called. */
  thing: NamedThing | null
}

/** Reads the filter from an address. What it does not know is left out. */
export function readAuditFilter(query: Record<string, string | string[] | undefined>): AuditFilter {
  const text = (name: string) => { const value = query[name]; return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 100) : undefined }
  const date = (name: string) => { const value = text(name); return value && isIsoDate(value) ? value : undefined }
  const before = Math.trunc(Number(text('before')))
  return {
    area: (Object.keys(auditAreas) as AuditArea[]).find((one) => one === query['area']), thing: text('thing'), by: text('by'), from: date('from'), until: date('until'),
    authorityId: text('in'), before: before > 0 ? before : undefined,
  }
}

const inAreas = (prefixes: readonly string[]): SQL => or(...prefixes.map((prefix) => like(auditEvents.command, `${prefix}.%`))) ?? sql`false`

function chosen(filter: AuditFilter): SQL | undefined {
  return and(
    filter.area ? inAreas(auditAreas[filter.area]) : undefined,
    filter.thing ? ilike(auditEvents.content, anywhere(`"id":${JSON.stringify(filter.thing)}`)) : undefined,
    filter.by ? ilike(auditEvents.actorName, anywhere(filter.by)) : undefined,
    filter.from ? gte(auditEvents.at, startOfCouncilDay(filter.from)) : undefined,
    filter.until ? lt(auditEvents.at, startOfCouncilDay(addDays(filter.until, 1))) : undefined,
    filter.before ? lt(auditEvents.sequence, filter.before) : undefined,
  )
}

/** The authorities whose audit the viewer reads. One statement. */
async function audited(viewer: Viewer) {
  return (await registersFor(viewer)).filter((one) => one.may['audit.read'])
}

interface StoredChange { type: string; id: string; before?: unknown; after?: unknown }

/**
 * A page of events, the newest first. What changed in minutes, meetings and actions leaves the database only for the
 * monitoring officer. A fixed number of statements, however many events there are.
 * @returns null for who may not read it
 */
export async function auditPage(viewer: Viewer, filter: AuditFilter): Promise<AuditPage | null> {
  const { db, council } = runtime()
  const own = await audited(viewer)
  const authority = own.find((one) => one.authorityId === filter.authorityId) ?? own[0]
  if (!authority) return null
  const { authorityId } = authority
  const readsAll = reachOf(viewer, council.today()).monitoringIn.includes(authorityId)
  const shown = readsAll ? sql`true` : inAreas(register)
  const [head] = await db.select().from(auditHeads).where(eq(auditHeads.authorityId, authorityId))
  const changed = sql`(${auditEvents.content}::json -> 'changes')`
  const rows = await db.select({
    sequence: auditEvents.sequence, at: auditEvents.at, by: auditEvents.actorName, personId: auditEvents.actorId, command: auditEvents.command,
    open: sql<boolean>`${shown}`, erased: sql<boolean>`${auditEvents.content} is null`,
    changes: sql<string | null>`case when ${shown} then ${changed}::text else (select json_agg(json_build_object('type', one ->> 'type', 'id', one ->> 'id'))::text from json_array_elements(${changed}) one) end`,
  }).from(auditEvents).where(and(eq(auditEvents.authorityId, authorityId), chosen(filter))).orderBy(desc(auditEvents.sequence)).limit(auditPerPage + 1)
  const page = rows.slice(0, auditPerPage)
  const first = page.at(-1)?.sequence ?? 0
  const links = await db.select().from(auditEvents).where(and(eq(auditEvents.authorityId, authorityId), gte(auditEvents.sequence, first - 1), lt(auditEvents.sequence, (page[0]?.sequence ?? 0) + 1)))
    .orderBy(asc(auditEvents.sequence)).limit(filtered(filter) ? 0 : auditPerPage + 1)
  const parsed = page.map((row) => ({ ...row, changes: row.changes === null ? [] : (JSON.parse(row.changes) as StoredChange[]) }))
  const things = parsed.flatMap((row) => row.changes.map(({ type, id }) => ({ type, id })))
  const named = await nameThings(filter.thing ? [...things, { type: parsed[0]?.changes.find((one) => one.id === filter.thing)?.type ?? '', id: filter.thing }] : things)
  const nameOf = (id: string, type: string): NamedThing => named.get(id) ?? { type, id, name: null, href: null }
  return {
    authority: { id: authorityId, name: authority.name }, others: own.filter((one) => one !== authority).map((one) => ({ id: one.authorityId, name: one.name })),
    events: parsed.map((row) => ({
      sequence: row.sequence, at: row.at, by: row.by, personId: row.personId, command: row.command, closed: !row.open, erased: row.erased,
      changes: row.changes.map(({ id, type, before, after }) => ({ thing: nameOf(id, type), before, after })),
    })),
    next: rows.length > auditPerPage ? first : null, total: head?.sequence ?? 0, broken: checkLinks(links), thing: filter.thing ? nameOf(filter.thing, '') : null,
  }
}

const filtered = ({ area, thing, by, from, until }: AuditFilter): boolean => Boolean(area ?? thing ?? by ?? from ?? until)

/** Proves the whole chain of an authority, event by event. @returns null for who may not read it, or where nothing was done yet */
export async function proveChain(viewer: Viewer, authorityId: string): Promise<AuditFinding | null> {
  if (!(await audited(viewer)).some((one) => one.authorityId === authorityId)) return null
  const { db } = runtime()
  const [head] = await db.select().from(auditHeads).where(eq(auditHeads.authorityId, authorityId))
  return head ? await checkChain(db, head) : null
}
