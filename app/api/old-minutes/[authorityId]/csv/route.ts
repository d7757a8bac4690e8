import { currentViewer } from '@/app/viewer'
import { promisesCsv } from '@/server/backfill/csv'
import { readPromiseFilter } from '@/server/backfill/filter'
import { backfillAuthority } from '@/server/backfill/queries/overview'
import { runtime } from '@/server/runtime'

export const dynamic = 'force-dynamic'

/** What was promised in old minutes as the address filters it, for who has a part in them. */
export async function GET(request: Request, { params }: { params: Promise<{ authorityId: string }> }): Promise<Response> {
  const viewer = await currentViewer()
  if (viewer.personId === null) return new Response('Sign in to download what was promised.', { status: 401 })
  const { authorityId } = await params
  const authority = await backfillAuthority(viewer, authorityId)
  if (authority?.authorityId !== authorityId) return new Response('What stands in the council’s old minutes is for its democratic services staff.', { status: 403 })
  const csv = await promisesCsv(viewer, authorityId, readPromiseFilter(Object.fromEntries(new URL(request.url).searchParams)))
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="old-promises-${runtime().council.today()}.csv"`, 'cache-control': 'private, no-store' } })
}
