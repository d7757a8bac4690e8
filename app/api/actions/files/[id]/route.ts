import { currentViewer } from '@/app/viewer'
import { answerFile } from '@/server/follow-ups/page'

export const dynamic = 'force-dynamic'

/** A file that came with an answer. Always saved, never shown in the page: its words are somebody else's. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const file = await answerFile(await currentViewer(), (await params).id)
  if (!file) return new Response('There is no such file, or it is not for you to see.', { status: 404 })
  const name = encodeURIComponent(file.name)
  return new Response(new Uint8Array(file.bytes), { headers: { 'content-type': file.type, 'content-disposition': `attachment; filename*=UTF-8''${name}`, 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' } })
}
