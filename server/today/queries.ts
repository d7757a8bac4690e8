/** Today: what needs somebody, oldest first, each with the one deed that settles it; what waits for others; what comes up. */
import { and, eq, inArray, sql } from 'drizzle-orm'
import { bodies, followUps } from '@/db/schema'
import type { IsoDate } from '@/domain/calendar'
import { openStates } from '@/domain/workflow/states'
import { visibleTo } from '@/server/follow-ups/reading'
import type { Viewer } from '@/server/people/viewer'
import { reachOf, type Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { actionNeeds, askedNeeds } from './action-needs'
import { comingUp, type ComesUp } from './coming'
import { firstSteps, type FirstStep } from './first-steps'
import { committeeNeeds, minutesNeeds } from './minutes-needs'
import type { Need, Waits } from './need'
import { registerNeeds } from './register-needs'

export interface TodayPage {
  today: IsoDate
  needs: Need[]
  waiting: Waits[]
  coming: ComesUp[]
  /** How to begin, for those who can, while there are no minutes. */
  first: FirstStep[]
  /** What the viewer's committees asked for: for members. */
  asked: { open: number; late: number }
  /** As what the viewer comes: she may be several. */
  clerk: boolean
  member: boolean
  administrator: boolean
}

/** What needs the viewer, oldest first, and what waits for others. Eleven statements at most, however many rows. */
export async function needsFor(viewer: Viewer): Promise<Pick<TodayPage, 'needs' | 'waiting'>> {
  const today = runtime().council.today()
  const reach = reachOf(viewer, today)
  const drafts = await minutesNeeds(reach, today)
  const needs = [...drafts.needs, ...await committeeNeeds(reach, today), ...await actionNeeds(reach, today), ...await askedNeeds(reach), ...await registerNeeds(reach, today)]
  return { needs: needs.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : othersWait(b) - othersWait(a) || a.key.localeCompare(b.key))), waiting: drafts.waiting }
}

/** Of one day, what others wait for comes first: a draft to read, facts to check. */
const othersWait = ({ kind }: Need): number => (kind === 'read' || kind === 'check' ? 1 : 0)

/** Sixteen statements at most, however many rows. @param known what {@link needsFor} has said already */
export async function todayFor(viewer: Viewer, known?: Pick<TodayPage, 'needs' | 'waiting'>): Promise<TodayPage> {
  const { council } = runtime()
  const today = council.today()
  const reach = reachOf(viewer, today)
  return {
    today, ...(known ?? await needsFor(viewer)), coming: await comingUp(reach, today), first: await firstSteps(reach, today), asked: await askedFor(reach, today),
    clerk: reach.clerkIn.length > 0, member: reach.memberOf.length > 0, administrator: reach.administratorIn.length > 0,
  }
}

/** What the viewer's committees asked for and is open or late. One statement. */
async function askedFor(reach: Reach, today: IsoDate): Promise<{ open: number; late: number }> {
  const [row] = await runtime().db.select({
    open: sql<number>`count(*)::int`, late: sql<number>`(count(*) filter (where ${followUps.dueOn} < ${today}::date and ${followUps.state} in ('issued', 'in-progress', 'carried-over')))::int`,
  }).from(followUps).innerJoin(bodies, eq(bodies.id, followUps.bodyId)).where(and(visibleTo(reach), inArray(followUps.state, [...openStates])))
  return { open: row?.open ?? 0, late: row?.late ?? 0 }
}
