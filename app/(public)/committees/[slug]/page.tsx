import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MeetingList } from '@/components/public/meeting-list'
import type { MembershipRole } from '@/domain/council'
import { comingMeetings, pastMeetings, publicBody, publicMembers } from '@/server/public/queries'

interface Props { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await publicBody((await params).slug))?.name ?? 'Not found' }
}

const roleWords: Record<MembershipRole, string> = { chair: 'Chair', 'vice-chair': 'Vice-Chair', 'co-opted': 'Co-opted', substitute: 'Substitute', member: '' }

export default async function CommitteePage({ params }: Props) {
  const body = await publicBody((await params).slug)
  if (!body) notFound()
  const coming = await comingMeetings(body.id, 12)
  const past = await pastMeetings(body.id)
  const members = await publicMembers(body.id)
  return (
    <>
      <nav className="crumbs" aria-label="Where you are"><a href="/committees">Committees</a> › {body.name}</nav>
      <h1>{body.name}</h1>
      <p className="lede"><a href={`/progress/${body.slug}`}>What became of its decisions</a></p>
      <h2>Next meetings</h2>
      {coming.length > 0 ? <MeetingList meetings={coming} withBody={false} /> : <p className="quiet">No meeting is planned at present.</p>}
      <h2>Earlier meetings</h2>
      {past.length > 0 ? <MeetingList meetings={past} withBody={false} /> : <p className="quiet">No earlier meeting is recorded here.</p>}
      <h2>Members</h2>
      {members.length > 0 ? (
        <ul className="list">{members.map((member) => <li key={member.name}><span className="rest">{member.name}</span><span className="state small quiet">{roleWords[member.role]}</span></li>)}</ul>
      ) : <p className="quiet">No members are entered.</p>}
    </>
  )
}
