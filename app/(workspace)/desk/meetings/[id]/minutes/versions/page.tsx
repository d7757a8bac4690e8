import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { Chip } from '@/components/layout/chip'
import { Empty } from '@/components/layout/empty'
import { DeedPage } from '@/components/minutes/deed-page'
import { VersionDifference } from '@/components/minutes/version-difference'
import { formatDate } from '@/domain/calendar'
import { versionsPage, versionWords } from '@/server/minutes/reads/versions'
import type { MinutesProps } from '../load'

export const metadata: Metadata = { title: 'Versions' }

const numberIn = (value: string | undefined) => (value !== undefined && /^\d{1,6}$/.test(value) ? { number: Number(value) } : null)

export default async function VersionsPage({ params, searchParams }: MinutesProps & { searchParams: Promise<{ from?: string; to?: string }> }) {
  const { id } = await params
  const asked = await searchParams
  const from = numberIn(asked.from)
  const to = numberIn(asked.to)
  const found = await versionsPage(await requireViewer(`/desk/meetings/${id}/minutes/versions`), id, { ...(from ? { from: from.number } : {}), ...(to ? { to: to.number } : {}) })
  if (!found) notFound()
  const { page, versions, compared } = found
  return (
    <DeedPage title="Versions" meetingId={id} bodyName={page.body.name} date={page.meeting.date}>
      {versions.length === 0 ? <Empty title="No version yet">A version is kept when the draft goes to the chair, when the minutes are published, corrected and confirmed. Here they can be compared word by word.</Empty> : null}
      <ol className="version-list">
        {versions.map((version, at) => {
          const before = versions[at - 1]
          return (
            <li key={version.number}>
              <strong>Version {version.number}</strong>
              <span>{versionWords[version.purpose]}</span>
              {version.open ? <Chip colour="green">Open to residents</Chip> : null}
              <span className="rest">{formatDate(version.at.slice(0, 10))}, {version.by}. {version.note}</span>
              {before ? <a href={`?from=${before.number}&to=${version.number}`}>What changed since version {before.number}</a> : null}
            </li>
          )
        })}
      </ol>
      {compared ? <VersionDifference from={compared.from} to={compared.to} changes={compared.changes} /> : null}
    </DeedPage>
  )
}
