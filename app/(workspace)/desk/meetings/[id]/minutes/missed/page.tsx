import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { DeedPage } from '@/components/minutes/deed-page'
import { MissedForm } from '@/components/minutes/missed-form'
import { PointAtRecord } from '@/components/minutes/point-at-record'
import { drawnMarkers } from '@/domain/document/numbering'
import { plainText } from '@/domain/document/text'
import { textBlocks } from '@/domain/document/walk'
import { comingMeetings, ownerChoices } from '@/server/follow-ups/choices'
import { runtime } from '@/server/runtime'
import { addMissedAction } from '../actions'
import { loadFor, type BegunMinutes, type MinutesProps } from '../load'

export const metadata: Metadata = { title: 'Add an action that was missed' }

type Props = MinutesProps & { searchParams: Promise<{ at?: string | string[] }> }

/** First where the minutes ask for it, then who, what and by when. */
export default async function MissedPage({ searchParams, ...props }: Props) {
  const page = await loadFor(props, 'followUps.addMissed')
  const { meeting, body, minutes } = page
  if (minutes.writable || minutes.versions === 0) notFound()
  const { at } = await searchParams
  const here = `/desk/meetings/${meeting.id}/minutes/missed`
  return (
    <DeedPage title="Add an action that was missed" meetingId={meeting.id} bodyName={body.name} date={meeting.date}>
      {typeof at === 'string' ? <Missed page={page} nodeId={at} here={here} /> : (
        <>
          <p>Choose the sentence that asks for it.</p>
          <PointAtRecord document={minutes.document} firstNumber={minutes.firstNumber} kinds={['paragraph', 'point', 'resolution', 'action']} href={(id) => `${here}?at=${id}`} words={() => 'An action of this'} />
        </>
      )}
    </DeedPage>
  )
}

async function Missed({ page: { body, minutes, authorityId }, nodeId, here }: { page: BegunMinutes; nodeId: string; here: string }) {
  const block = textBlocks(minutes.document).find(({ attrs }) => attrs.id === nodeId)
  if (!block) notFound()
  const today = runtime().council.today()
  const marker = drawnMarkers(minutes.document).get(nodeId)
  return (
    <>
      <blockquote className="quoted">{marker ? `${marker} ` : ''}{plainText(block)}</blockquote>
      <p><Link href={here}>Another sentence</Link></p>
      <MissedForm action={addMissedAction.bind(null, minutes.id, nodeId)} sentence={plainText(block)} choices={await ownerChoices(authorityId, today)} meetings={await comingMeetings(body.id, today)} />
    </>
  )
}
