import type { ReactNode } from 'react'
import type { ReadingFacts } from '@/components/backfill/words'
import { NotForYou } from '@/components/people/not-for-you'
import { requireViewer } from '@/app/viewer'
import { backfillAuthority, backfillProgress, type BackfillAuthority, type BackfillProgress } from '@/server/backfill/queries/overview'
import type { Viewer } from '@/server/people/viewer'

export type Query = Record<string, string | string[] | undefined>

export interface OldMinutesFacts { viewer: Viewer & { personId: string }; authority: BackfillAuthority; progress: BackfillProgress; within: string | undefined; query: Query }

/** What every page of old minutes begins with; or the page for somebody who has no part in them. */
export async function loadOldMinutes(path: string, searchParams: Promise<Query>): Promise<OldMinutesFacts | { nothing: ReactNode }> {
  const viewer = await requireViewer(path)
  const query = await searchParams
  const within = typeof query['in'] === 'string' ? query['in'] : undefined
  const authority = await backfillAuthority(viewer, within)
  if (!authority) return { nothing: <NotForYou title="Old minutes" whose="What stands in the council’s old minutes is for its democratic services staff." /> }
  return { viewer, authority, progress: await backfillProgress(authority.authorityId), within: authority.others.length > 0 ? authority.authorityId : undefined, query }
}

/** Files that were read, whatever came of it, of all that were given. */
export const readOf = ({ files, archivesWaiting, meetings }: BackfillProgress): ReadingFacts => {
  const done = files.read + files.partly + files.refused + files.same
  return { done, all: done + files.waiting, archives: archivesWaiting, comparing: { done: meetings.compared, all: meetings.comparable } }
}
