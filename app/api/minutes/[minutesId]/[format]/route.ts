import { currentViewer } from '@/app/viewer'
import { minutesDocx } from '@/formats/docx'
import { minutesPdf } from '@/formats/pdf'
import { download } from '@/server/minutes/reads/download'

const types = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

/** Minutes as a file: /api/minutes/<id>/pdf and /docx; `?draft` for those who may read the draft. */
export async function GET(request: Request, { params }: { params: Promise<{ minutesId: string; format: string }> }): Promise<Response> {
  const { minutesId, format } = await params
  if (format !== 'pdf' && format !== 'docx') return new Response('There is no such file.', { status: 404 })
  const found = await download(await currentViewer(), minutesId, new URL(request.url).searchParams.has('draft') ? 'draft' : 'public')
  if (!found) return new Response('There is no such file, or it is not for you to see.', { status: 404 })
  const bytes = format === 'pdf' ? minutesPdf(found.document, found) : await minutesDocx(found.document, found)
  return new Response(new Uint8Array(bytes), { headers: {
    'content-type': types[format],
    'content-disposition': `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${found.fileName}.${format}"`,
    'cache-control': found.open ? 'public, max-age=0, must-revalidate' : 'private, no-store',
  } })
}
