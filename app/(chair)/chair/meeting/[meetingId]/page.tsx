import './recommendations.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { RecommendationCard } from '@/components/clarity/recommendation-card'
import { formatDate } from '@/domain/calendar'
import { capital, inWords } from '@/domain/reminders/words'
import { bodyWord } from '@/server/minutes/read-context'
import { recommendationsPage } from '@/server/recommendations/queries'
import { putWordingAction } from './actions'

export const metadata: Metadata = { title: 'Before the vote' }

export default async function BeforeTheVote({ params }: { params: Promise<{ meetingId: string }> }) {
  const { meetingId } = await params
  const page = await recommendationsPage(await requireViewer(`/chair/meeting/${meetingId}`), meetingId)
  if (!page) notFound()
  const open = page.items.flatMap(({ recommendations }) => recommendations).filter(({ notes }) => notes.length > 0).length
  return (
    <>
      <p className="kick">Before the vote</p>
      <h1>{page.bodyName}<br />{formatDate(page.date)}</h1>
      <p className="lede">{ledeOf(page.items.length, open, bodyWord(page.bodyName), page.minuted)}</p>
      {page.items.map((item) => (
        <section key={item.id} className="before-vote" aria-labelledby={`item-${item.id}`}>
          <h2 id={`item-${item.id}`}><span className="num">{item.number}</span> {item.title}{item.exempt ? <> <span className="chip">Exempt</span></> : null}</h2>
          <ol>{item.recommendations.map((one) => <li key={one.id}><RecommendationCard recommendation={one} itemId={item.id} action={page.may.put ? putWordingAction : null} /></li>)}</ol>
        </section>
      ))}
      <p className="after-vote"><Link href={`/desk/meetings/${page.meetingId}/progress`}>What the {bodyWord(page.bodyName)} asked for before, and how it stands</Link></p>
    </>
  )
}

function ledeOf(items: number, open: number, body: string, minuted: boolean): string {
  if (items === 0) return 'The agenda has no recommendation yet. When the clerk writes one under an item, you will find it here.'
  if (minuted) return 'The minutes have been started: what was resolved is worded there.'
  if (open === 0) return 'Each says who, what and when, or leaves nothing to do.'
  return `${open === 1 ? 'One leaves' : `${capital(inWords(open))} leave`} something open. You may put it in clearer words, or as it is: nothing here holds the ${body} back.`
}
