import { currentViewer } from '@/app/viewer'
import { trackerCsv } from '@/server/follow-ups/csv'
import { readFilter } from '@/server/follow-ups/filter'
import { runtime } from '@/server/runtime'

export const dynamic = 'force-dynamic'

/** The tracker as the address filters it, for whoever is signed in. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer()
  if (viewer.personId === null) return new Response('Sign in to download the actions.', { status: 401 })
  const csv = await trackerCsv(viewer, readFilter(Object.fromEntries(new URL(request.url).searchParams)))
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="actions-${runtime().council.today()}.csv"`, 'cache-control': 'private, no-store' } })
}
