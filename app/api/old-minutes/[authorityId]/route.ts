import { currentViewer } from '@/app/viewer'
import { giveStream } from '@/server/backfill/give'

/** Files of old minutes as they are sent by the page (server/backfill/incoming.ts says how). Nothing is held in memory. */
export async function POST(request: Request, { params }: { params: Promise<{ authorityId: string }> }): Promise<Response> {
  const viewer = await currentViewer()
  if (!request.body) return Response.json({ refusal: 'No file came.' }, { status: 400 })
  // Node's streams can be iterated, which the browser's types do not say.
  const done = await giveStream(viewer, (await params).authorityId, request.body as unknown as AsyncIterable<Uint8Array>)
  if (done.ok) return Response.json(done.result, { headers: { 'cache-control': 'no-store' } })
  return Response.json({ refusal: done.refusal.words }, { status: done.refusal.kind === 'forbidden' ? 403 : 400 })
}
