import type { Metadata } from 'next'
import Link from 'next/link'
import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'
import { NewMeetingForm } from '@/components/meetings/meeting-form'
import { requireViewer } from '@/app/viewer'
import { meetingCalendar } from '@/server/meetings/queries'
import { createMeetingAction } from '../actions'

export const metadata: Metadata = { title: 'Add a meeting' }

export default async function NewMeetingPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const viewer = await requireViewer('/desk/meetings/new')
  const { committee } = await searchParams
  const bodies = (await meetingCalendar(viewer, {})).bodies.filter((body) => body.mayWrite)
  return (
    <div className="page narrow">
      <PageHead title="Add a meeting">It comes with the standing items of its committee on the agenda.</PageHead>
      {bodies.length === 0 ? (
        <Empty title="No committee to add it to" deed={<Link className="button" href="/desk/committees">See the committees</Link>}>Meetings are entered by democratic services staff, for the committees they look after.</Empty>
      ) : <NewMeetingForm action={createMeetingAction} bodies={bodies} bodyId={bodies.find((body) => body.slug === committee)?.id ?? ''} />}
    </div>
  )
}
