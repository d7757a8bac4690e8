import type { Metadata } from 'next'
import { MeetingList } from '@/components/public/meeting-list'
import { comingMeetings, pastMeetings } from '@/server/public/queries'

export const metadata: Metadata = { title: 'Meetings' }

export default async function MeetingsPage() {
  const coming = await comingMeetings(null, 60)
  const past = await pastMeetings(null, 60)
  return (
    <>
      <h1>Meetings</h1>
      <h2>To come</h2>
      {coming.length > 0 ? <MeetingList meetings={coming} withBody /> : <p className="quiet">No meeting is planned at present.</p>}
      <h2>Held</h2>
      {past.length > 0 ? <MeetingList meetings={past} withBody /> : <p className="quiet">No earlier meeting is recorded here.</p>}
    </>
  )
}
