import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cited } from '@/components/public/cited'
import { StandingChip } from '@/components/public/standing-chip'
import { formatDate } from '@/domain/calendar/format-date'
import { municipalYearOf } from '@/domain/calendar/municipal-year'
import { plainText } from '@/domain/document/text'
import { dueSaid, publicDue } from '@/domain/follow-ups/due-said'
import { runtime } from '@/server/runtime'
import { publicAuthority } from '@/server/public/queries'
import { publicResolution, type PublicFollowUp, type ResolutionPage } from '@/server/public/progress'
import type { StoryStep } from '@/server/public/story'

interface Props { params: Promise<{ id: string }> }

const kindOf = (page: ResolutionPage) => (page.block.type === 'resolution' ? 'resolution' : 'minute')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await publicResolution((await params).id)
  return { title: page ? `What became of ${kindOf(page)} ${cited(page.minuteNumber, page.marker)}: ${page.bodyName}` : 'Not found' }
}

const endedWords = { undone: 'Ended without being done', withdrawn: 'Withdrawn', superseded: 'Replaced by something asked for later' }

function answer(row: PublicFollowUp, today: string): string {
  const on = row.closedOn ? ` on ${formatDate(row.closedOn)}` : ''
  if (row.standing === 'done') return `Recorded as done${on}.`
  if (row.standing === 'ended') return `${endedWords[row.ended ?? 'undone']}${on}.`
  return publicDue({ ...row, standing: row.standing }, today)
}

/** The steps, with the day on which it is (or was) due among them by date. */
function withDue(row: PublicFollowUp & { story: StoryStep[] }): StoryStep[] {
  const { dueOn, standing, story } = row
  if (!dueOn || standing === 'done' || standing === 'ended') return story
  const at = story.filter((step) => step.on <= dueOn).length
  return [...story.slice(0, at), { on: dueOn, words: 'Due.', quote: null, href: null, linkWords: null, done: false }, ...story.slice(at)]
}

export default async function ResolutionStoryPage({ params }: Props) {
  const page = await publicResolution((await params).id)
  const authority = await publicAuthority()
  const today = runtime().council.today()
  if (!page || !authority) notFound()
  const { meetingHref } = page
  const cite = cited(page.minuteNumber, page.marker)
  const rounds = new Set(page.followUps.map((row) => row.sentence)).size < page.followUps.length
  const minuteLink = <a href={`${meetingHref}#${page.block.attrs.id}`}>Minute {page.minuteNumber}</a>
  return (
    <>
      <nav className="crumbs" aria-label="Where you are">
        <a href={`/committees/${page.bodySlug}`}>{page.bodyName}</a> › <a href={meetingHref}>{formatDate(page.askedOn)}</a> › Minute {page.minuteNumber}
      </nav>
      <h1>What became of {kindOf(page)} {cite}</h1>
      <blockquote className="decision">{plainText(page.block)}</blockquote>
      {page.followUps.length === 0 ? <p className="card answer">This decision asks for nothing further.</p> : null}
      {page.followUps.map((row) => (
        <article key={row.id}>
          {page.followUps.length > 1 ? <h2>{rounds ? dueSaid(row) : `“${row.sentence}”`}</h2> : null}
          <p className="card answer"><StandingChip standing={row.standing} words={authority.progressWords} /><span>{answer(row, today)}</span></p>
          {page.followUps.length > 1 ? <h3>How it went</h3> : <h2>How it went</h2>}
          <ol className="story">
            <li className="done"><time dateTime={row.askedOn}>{formatDate(row.askedOn)}</time>{page.block.type === 'resolution' ? `Decided by the ${page.bodyName}.` : `Said at the meeting of the ${page.bodyName}.`} {minuteLink}</li>
            {withDue(row).map((step, index) => (
              <li key={index} className={step.done ? 'done' : undefined}>
                <time dateTime={step.on}>{formatDate(step.on)}</time>{step.words} {step.quote ? <q>{step.quote}</q> : null} {step.href ? <a href={step.href}>{step.linkWords}</a> : null}
              </li>
            ))}
          </ol>
        </article>
      ))}
      <p className="about">
        {page.minutes.confirmedOn ? `The minutes of ${formatDate(page.askedOn)} were confirmed on ${formatDate(page.minutes.confirmedOn)}.` : page.minutes.state !== 'published' ? `The minutes of ${formatDate(page.askedOn)} were confirmed as a correct record.` : `The minutes of ${formatDate(page.askedOn)} are a draft, subject to confirmation.`}
        {' '}Cite as {page.bodyName}, minute {cite} of {municipalYearOf(page.askedOn).label}.
      </p>
    </>
  )
}
