import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cited } from '@/components/public/cited'
import { StandingChip } from '@/components/public/standing-chip'
import { formatDate } from '@/domain/calendar/format-date'
import { dueSaid } from '@/domain/follow-ups/due-said'
import { runtime } from '@/server/runtime'
import { publicAuthority, publicBody } from '@/server/public/queries'
import { progressOfBody, type PublicFollowUp, type PublicStanding } from '@/server/public/progress'

interface Props { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const body = await publicBody((await params).slug)
  return { title: body ? `Progress on decisions: ${body.name}` : 'Not found' }
}

const order: PublicStanding[] = ['overdue', 'in-progress', 'done', 'ended']

function when(row: PublicFollowUp, today: string): string {
  if (row.standing === 'done' && row.closedOn) return `Done on ${formatDate(row.closedOn)}`
  if (row.standing === 'ended' && row.closedOn) return `Ended on ${formatDate(row.closedOn)}`
  const due = dueSaid(row, row.dueOn !== null && row.dueOn < today ? 'Was due' : 'Due')
  return row.paused ? `Paused by the committee. ${due}` : due
}

export default async function CommitteeProgressPage({ params }: Props) {
  const body = await publicBody((await params).slug)
  const authority = await publicAuthority()
  if (!body || !authority) notFound()
  const rows = await progressOfBody(body.id)
  const words = authority.progressWords
  const today = runtime().council.today()
  const heading = { overdue: words.overdue, 'in-progress': words.inProgress, done: words.done, ended: words.ended }
  return (
    <>
      <nav className="crumbs" aria-label="Where you are"><a href="/progress">Progress on decisions</a> › {body.name}</nav>
      <h1>Progress on decisions: {body.name}</h1>
      {rows.length === 0 ? <p className="lede">Nothing that this committee asked for has been published yet.</p> : (
        <ul className="counts">
          {order.map((standing) => {
            const number = rows.filter((row) => row.standing === standing).length
            return <li key={standing} className={standing === 'overdue' && number > 0 ? 'late' : undefined}><b>{number}</b>{heading[standing]}</li>
          })}
        </ul>
      )}
      {order.map((standing) => {
        const group = rows.filter((row) => row.standing === standing)
        return group.length === 0 ? null : (
          <section key={standing}>
            <h2>{heading[standing]}</h2>
            <ul className="list">
              {group.map((row) => (
                <li key={row.id}>
                  <p className="quote"><a href={`/r/${row.nodeId}`}>{row.sentence}</a></p>
                  <span className="rest small quiet">Minute {cited(row.minuteNumber, row.marker)}, {formatDate(row.askedOn)}. {when(row, today)}{row.ownerWords ? `. For action by ${row.ownerWords}` : ''}</span>
                  <StandingChip standing={row.standing} words={words} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
