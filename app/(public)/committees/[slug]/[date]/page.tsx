import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { formatClock, formatDate } from '@/domain/calendar/format-date'
import { capital } from '@/domain/reminders/words'
import { documentToHtml } from '@/formats/html/render'
import { publicMeeting } from '@/server/public/meeting'
import type { PublicMeetingPage, PublicMinutes } from '@/server/public/queries'

interface Props { params: Promise<{ slug: string; date: string }>; searchParams: Promise<{ version?: string }> }

const load = async ({ params, searchParams }: Props) => {
  const { slug, date } = await params
  const asked = Number((await searchParams).version)
  return publicMeeting(slug, date, Number.isInteger(asked) && asked > 0 ? asked : undefined)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await load(props)
  return { title: page ? `${page.meeting.bodyName}, ${formatDate(page.meeting.date)}` : 'Not found' }
}

function Mark({ minutes }: { minutes: PublicMinutes }) {
  const { version, confirmedOn, signedBy, signedOn } = minutes
  const older = minutes.versions[0]?.number !== version.number
  // The note of a confirmed version says the confirmation itself.
  const said = [
    version.note,
    confirmedOn && (version.purpose !== 'confirmed' || !version.note) ? `Confirmed on ${formatDate(confirmedOn)}.` : '',
    signedBy && signedOn ? `Signed by ${signedBy} on ${formatDate(signedOn)}.` : '',
  ].filter(Boolean).join(' ')
  return (
    <>
      {older ? <p className="draft-mark">This is an earlier version. <a href="?">Read the latest</a></p> : null}
      {minutes.state === 'published' ? <p className="draft-mark"><strong>Draft, subject to confirmation</strong> at a later meeting of the committee.</p> : null}
      {said ? <p className="version-note">{said}</p> : null}
    </>
  )
}

const versionWords: Record<string, string> = { published: 'Version as published', corrected: 'Version as corrected', confirmed: 'Version as confirmed' }

/** What somebody asked for or promised leads to its lasting page. */
function linksOf(followed: readonly string[]) {
  const leading = new Set(followed)
  return (id: string) => (leading.has(id) ? { href: `/r/${id}`, text: 'What became of it' } : null)
}

/** Each resolution's lasting address: it shows the latest version, so earlier ones do not lead there. */
const ownLinks = ({ version, versions }: PublicMinutes) => (versions[0]?.number === version.number ? { ownLinkFor: (id: string) => `/r/${id}` } : {})

function Agenda({ page }: { page: PublicMeetingPage }) {
  return (
    <section>
      <h2>Agenda</h2>
      <ol className="list">
        {page.agenda.map((item) => (
          <li key={item.number}>
            <span className="small quiet num">{item.number}</span>
            <span className="rest">
              <strong>{item.title}</strong>
              {item.purpose ? <><br />{item.purpose}</> : null}
              {item.presenter ? <><br /><span className="small quiet">{item.presenter}</span></> : null}
              {item.exempt ? <><br /><span className="small quiet">Not for the public: the item involves exempt information.</span></> : null}
              {item.urgencyReason ? <><br /><span className="small">Late item. The chair’s reason for urgency: {item.urgencyReason}</span></> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

export default async function MeetingMinutesPage(props: Props) {
  const page = await load(props)
  if (!page) notFound()
  const { meeting, minutes } = page
  return (
    <>
      <nav className="crumbs" aria-label="Where you are"><a href={`/committees/${meeting.bodySlug}`}>{meeting.bodyName}</a> › {formatDate(meeting.date)}</nav>
      <h1>{meeting.bodyName}, {formatDate(meeting.date)}</h1>
      <p className="lede">{[meeting.kind === 'ordinary' ? '' : `${capital(meeting.kind)} meeting`, formatClock(meeting.time), meeting.place].filter(Boolean).join(' · ')}{meeting.state === 'cancelled' ? ' · Cancelled' : meeting.state === 'adjourned' ? ' · Adjourned' : ''}</p>
      {page.withdrawnBecause === null ? null : <p className="notice red">The minutes of this meeting have been withdrawn from publication. {page.withdrawnBecause}</p>}
      {minutes ? (
        <>
          <Mark minutes={minutes} />
          <p className="downloads">
            <a href={`/api/minutes/${minutes.minutesId}/pdf`}>Minutes as PDF</a>
            <a href={`/api/minutes/${minutes.minutesId}/docx`}>Minutes as Word</a>
            <a href={`/progress/${meeting.bodySlug}`}>What became of its decisions</a>
          </p>
          <article className="record" dangerouslySetInnerHTML={{ __html: documentToHtml(minutes.document, { firstNumber: minutes.firstNumber, linkFor: linksOf(minutes.followed), ...ownLinks(minutes) }) }} />
          {minutes.versions.length > 1 ? (
            <section className="versions">
              <h2>Versions</h2>
              <ul className="list">{minutes.versions.map((version) => <li key={version.id}><a className="first" href={`?version=${version.number}`}>{versionWords[version.purpose] ?? 'Version'}</a><span className="rest small quiet">{formatDate(version.at.slice(0, 10))}. {version.note}</span></li>)}</ul>
            </section>
          ) : null}
        </>
      ) : null}
      {!minutes && meeting.state === 'held' && page.withdrawnBecause === null ? <p className="version-note">The minutes of this meeting have not been published yet.</p> : null}
      {!minutes && page.agenda.length > 0 ? <Agenda page={page} /> : null}
      {!minutes && page.agenda.length === 0 && page.withdrawnBecause === null && meeting.state !== 'held' ? <p className="lede">Nothing has been published for this meeting yet.</p> : null}
    </>
  )
}
