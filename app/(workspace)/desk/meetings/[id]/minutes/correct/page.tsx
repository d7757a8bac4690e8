import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Opens } from '@/components/follow-ups/deed-forms'
import { DeedForm } from '@/components/layout/deed-form'
import { AmendableRecord } from '@/components/minutes/amendable-record'
import { DeedPage } from '@/components/minutes/deed-page'
import { ExemptionForm, LiftForm } from '@/components/minutes/exemption-form'
import { PointAtRecord } from '@/components/minutes/point-at-record'
import type { Exemption } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { textBlocks } from '@/domain/document/walk'
import { correct, correctExemption } from '../actions'
import { loadFor, type BegunMinutes, type MinutesProps } from '../load'

export const metadata: Metadata = { title: 'Correct the minutes' }

type Props = MinutesProps & { searchParams: Promise<{ exempt?: string | string[] }> }

/** `?exempt` chooses what is to be kept from the public; with an id, the part that it is about. */
export default async function CorrectPage({ searchParams, ...props }: Props) {
  const page = await loadFor(props, 'minutes.correct')
  const { meeting, body, minutes } = page
  const { exempt } = await searchParams
  const here = `/desk/meetings/${meeting.id}/minutes/correct`
  return (
    <DeedPage title="Correct the minutes" meetingId={meeting.id} bodyName={body.name} date={meeting.date}>
      <p>A correction is a new version with a note that every reader sees. {exempt === undefined ? 'The version that is out now stays to be compared.' : 'What is kept from the public is taken out of the versions before it too.'}</p>
      <p>{exempt === undefined ? <Link href={`${here}?exempt=`}>Keep a part from the public</Link> : <Link href={here}>Correct words</Link>}</p>
      {exempt === undefined ? <Words page={page} /> : typeof exempt === 'string' && exempt !== '' ? <Exempting page={page} nodeId={exempt} here={here} /> : (
        <PointAtRecord document={minutes.document} firstNumber={minutes.firstNumber} kinds={['minute', 'paragraph', 'point', 'resolution']} href={(id) => `${here}?exempt=${id}`} words={(block) => (isExempt(block) ? 'Kept from the public: change' : `Keep this ${block.type === 'minute' ? 'item' : block.type} from the public`)} />
      )}
    </DeedPage>
  )
}

const isExempt = (block: object): boolean => exemptionOf(block) !== null
const exemptionOf = (block: object): Exemption | null => ('attrs' in block ? (block.attrs as { exempt?: Exemption | null }).exempt ?? null : null)

function Words({ page: { meeting, minutes } }: { page: BegunMinutes }) {
  return (
    <DeedForm action={correct.bind(null, meeting.id, minutes.id)}>
      <div className="field">
        <label htmlFor="note">What was corrected, in a sentence</label>
        <p className="hint">It stands above the minutes, for example: The number of households in minute 41 was corrected.</p>
        <input id="note" name="note" className="wide" maxLength={500} required />
      </div>
      <AmendableRecord document={minutes.document} firstNumber={minutes.firstNumber} />
      <div className="form-foot"><button className="primary">Publish the correction</button></div>
    </DeedForm>
  )
}

function Exempting({ page: { meeting, minutes }, nodeId, here }: { page: BegunMinutes; nodeId: string; here: string }) {
  const block = textBlocks(minutes.document).find(({ attrs }) => attrs.id === nodeId)
  if (!block || !('exempt' in block.attrs)) notFound()
  const action = correctExemption.bind(null, meeting.id, minutes.id, nodeId)
  const exempt = exemptionOf(block)
  return (
    <>
      <blockquote className="quoted">{plainText(block)}</blockquote>
      <p><Link href={`${here}?exempt=`}>Another part</Link></p>
      <ExemptionForm action={action} exempt={exempt} item={block.type === 'minute'} />
      {exempt ? <Opens words="Let the public read it again"><LiftForm action={action} /></Opens> : null}
    </>
  )
}
