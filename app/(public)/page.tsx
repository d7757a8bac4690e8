import type { Metadata } from 'next'
import { MeetingList } from '@/components/public/meeting-list'
import { comingMeetings, pastMeetings, publicAuthority } from '@/server/public/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await publicAuthority())?.name ?? 'Matters Arising'}: committees and decisions` }
}

export default async function HomePage() {
  const authority = await publicAuthority()
  const coming = await comingMeetings(null, 6)
  const past = (await pastMeetings(null, 40)).filter((meeting) => meeting.minutes === 'draft' || meeting.minutes === 'confirmed').slice(0, 6)
  if (!authority) {
    return (
      <>
        <h1>Nothing has been set up here yet</h1>
        <p className="lede">Committees, their minutes and what became of their decisions will stand here. An administrator begins by signing in.</p>
        <p><a href="/sign-in">Sign in</a></p>
      </>
    )
  }
  return (
    <>
      <h1>Decisions and what became of them</h1>
      <p className="lede">What the committees of {authority.name} decided, in the words of their minutes, and what has been done since. <a href="/progress">Progress on decisions</a></p>
      <h2>Latest minutes</h2>
      {past.length > 0 ? <MeetingList meetings={past} withBody /> : <p className="quiet">No minutes have been published yet.</p>}
      <h2>Next meetings</h2>
      {coming.length > 0 ? <MeetingList meetings={coming} withBody /> : <p className="quiet">No meeting is planned at present.</p>}
    </>
  )
}
