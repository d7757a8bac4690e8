/** A file that an owner sent along: always as a download, never shown in the page. */
import { currentViewer } from '@/app/viewer'
import { fileFor } from '@/server/answer/files'

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const file = await fileFor(await currentViewer(), (await params).id)
  if (!file) return new Response('There is no such file, or it is not for you to see.', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'",
    },
  })
}
