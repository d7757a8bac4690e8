'use client'
import { formatDate } from '@/domain/calendar'
import { capital } from '@/domain/reminders/words'
import type { ToldCard } from './cards'
import type { Margin } from './use-margin'

/** An action of an earlier meeting that these minutes tell to be done: reported done by one key, with the sentence. */
export function ToldCardView({ card, margin, writable }: { card: ToldCard; margin: Margin; writable: boolean }) {
  const { action, told, reported } = card
  if (reported) return <p className="one-line"><span>Reported done: {action.title}</span><a href={`/desk/actions/${told.followUpId}`}>Open</a></p>
  const { minuteNumber } = action.reads
  return (
    <>
      <p className="what">{action.title} <span className="chip blue">Done?</span></p>
      <dl>
        <dt>who</dt><dd>{action.ownerWords || 'Nobody is named'}</dd>
        <dt>from</dt><dd><a href={`/desk/actions/${told.followUpId}`}>{minuteNumber ? `Minute ${minuteNumber}, ` : ''}{formatDate(action.askedOn)}</a></dd>
      </dl>
      <p className="why">{capital(told.because)}.</p>
      {writable ? (
        <div className="acts">
          <button type="button" className={margin.open === card.name ? 'primary' : undefined} onClick={() => { margin.reportTold(card) }}>Report it done</button>
          <button type="button" className="ghost" onClick={() => { margin.setAside(card) }}>Not this one</button>
        </div>
      ) : null}
    </>
  )
}
