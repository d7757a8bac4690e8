import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { DeedButton } from '@/components/layout/deed-button'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { AddAttendanceForm } from '@/components/meetings/add-attendance-form'
import { AttendanceSummary } from '@/components/meetings/attendance-summary'
import { QuorumStrip } from '@/components/meetings/quorum-strip'
import { Roll, type RollLine } from '@/components/meetings/roll'
import { capacityWords, itemName } from '@/components/meetings/words'
import { formatDate } from '@/domain/calendar'
import { requireViewer } from '@/app/viewer'
import { meetingPage, type MeetingPage } from '@/server/meetings/meeting-page'
import { addAction, changeAction, markAction, presideAction, removeAction, restPresentAction } from './actions'

export const metadata: Metadata = { title: 'Attendance' }

function linesOf({ members, attendance, body }: MeetingPage): { members: RollLine[]; substitutes: RollLine[]; others: RollLine[] } {
  const word = (member: MeetingPage['members'][number]) =>
    member.role === 'chair' ? (member.chairWord ?? body.chairWord) : member.role === 'vice-chair' ? `Vice-${member.chairWord ?? body.chairWord}` : member.role === 'co-opted' ? (member.voting ? '' : 'No vote') : ''
  const line = (member: MeetingPage['members'][number]): RollLine => {
    const row = attendance.find((one) => one.personId === member.personId) ?? null
    return { key: member.personId, personId: member.personId, name: row?.name ?? member.name, note: word(member), row }
  }
  const seated = new Set(members.map((member) => member.personId))
  return {
    members: members.filter((member) => member.role !== 'substitute').map(line),
    substitutes: members.filter((member) => member.role === 'substitute').map(line),
    others: attendance.filter((row) => !row.personId || !seated.has(row.personId))
      .map((row) => ({ key: row.id, personId: null, name: row.name, note: capacityWords[row.capacity], row })),
  }
}

export default async function AttendancePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const page = await meetingPage(await requireViewer(`/desk/meetings/${id}/attendance`), id)
  if (!page) notFound()
  const { meeting, body, items, attendance, members, abilities } = page
  const names = new Map(items.map((item) => [item.id, itemName(item)]))
  const lines = linesOf(page)
  const actions = { mark: markAction, change: changeAction, preside: presideAction, remove: removeAction }
  const shared = { meetingId: meeting.id, items, actions }
  return (
    <div className="page narrow">
      <PageHead title="Who was there" deeds={abilities['attendance.write'] && lines.members.some((line) => !line.row) ? <DeedButton action={restPresentAction} values={{ meetingId: meeting.id }} primary>The rest are present</DeedButton> : undefined}>
        <Link href={`/desk/meetings/${meeting.id}`}>{body.name}, {formatDate(meeting.date)}</Link>
      </PageHead>
      {abilities['attendance.write'] && page.minutes?.state === 'draft' ? <p className="quiet">The minutes are begun. This list is offered in them, and again when it changes; what was written there by hand stays. <Link href={`/desk/meetings/${meeting.id}/minutes`}>Open the minutes</Link></p> : null}
      {!abilities['attendance.write'] ? <AttendanceSummary rows={attendance} names={names} /> : (
        <>
          <Section title="Members" id="members">
            {lines.members.length === 0 ? <div className="empty"><p>The committee has no members on that day. <Link href={`/desk/committees/${body.slug}`}>Enter them there</Link>, or add names below.</p></div> : <Roll {...shared} lines={lines.members} label="Members" />}
          </Section>
          {lines.substitutes.length > 0 ? <Section title="Named substitutes" id="substitutes"><Roll {...shared} lines={lines.substitutes} label="Named substitutes" /></Section> : null}
          <Section title="Others" id="others">
            {lines.others.length === 0 ? <div className="empty"><p>Add substitutes, other councillors, officers and partners who came.</p></div> : <Roll {...shared} lines={lines.others} label="Others" />}
            <details className="opens" style={{ marginTop: 12 }}>
              <summary>Add somebody</summary>
              <div className="inside"><AddAttendanceForm action={addAction} meetingId={meeting.id} known={page.known} members={members} /></div>
            </details>
          </Section>
          {items.length > 0 && attendance.some(({ status }) => status === 'present') ? <Section title="Quorum" id="quorum"><QuorumStrip {...page.quorum} names={names} /></Section> : null}
        </>
      )}
    </div>
  )
}
