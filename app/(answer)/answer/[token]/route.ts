/** The owner's link. Reading it changes nothing; its forms come back here. Plain HTML that needs no script. */
import { answerPage, type Shown } from '@/server/answer/page'
import { answerFor } from '@/server/answer/read'
import { sayByLink } from '@/server/answer/say'

type Context = { params: Promise<{ token: string }> }

const page = ({ status, html }: Shown): Response =>
  new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' } })

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const said = new URL(request.url).searchParams.get('said')
  return page(answerPage(await answerFor((await params).token), said, null))
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  // What is no form counts as an empty one, and is told what is missing.
  const form = await request.formData().catch(() => new FormData())
  const words = (name: string) => { const value = form.get(name); return typeof value === 'string' ? value : '' }
  const given = form.get('file')
  const file = given instanceof File && given.size > 0 ? { name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) } : null
  const outcome = await sayByLink(token, { says: words('says'), writer: words('writer'), text: words('text'), date: words('date'), file })
  return 'to' in outcome ? new Response(null, { status: 303, headers: { location: outcome.to } }) : page(outcome)
}
