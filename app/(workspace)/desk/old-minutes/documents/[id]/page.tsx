import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { times } from '@/components/backfill/words'
import { PageHead } from '@/components/layout/page-head'
import { RecordView, recordOf } from '@/components/minutes/record-view'
import { formatDate } from '@/domain/calendar'
import { oldDocumentFor } from '@/server/backfill/queries/meetings'

interface Props { params: Promise<{ id: string }> }

const load = async ({ params }: Props) => {
  const { id } = await params
  const found = await oldDocumentFor(await requireViewer(`/desk/old-minutes/documents/${id}`), id)
  return found ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { bodyName, date, title } = await load(props)
  return { title: bodyName && date ? `${bodyName}, ${formatDate(date)}` : title || 'Old minutes' }
}

export default async function OldDocumentPage(props: Props) {
  const { bodyName, date, title, file, document, promises, meetingId } = await load(props)
  const marked = new Set(promises.map((one) => one.nodeId))
  return (
    <div className="page narrow">
      <PageHead title={bodyName ? `${bodyName}, ${date ? formatDate(date) : 'no date'}` : title || 'Old minutes'} deeds={meetingId ? <Link className="button" href={`/desk/meetings/${meetingId}`}>The meeting</Link> : null}>
        As it was read from {file}. {promises.length === 0 ? 'No promise was found in it.' : `${times(promises.length, 'promise')}, marked in the text.`} <Link href="/desk/old-minutes">What did we promise?</Link>
      </PageHead>
      <article className="record-sheet old-text">
        <RecordView {...recordOf(document, null)} marked={(block) => marked.has(block.attrs.id)} />
      </article>
    </div>
  )
}
