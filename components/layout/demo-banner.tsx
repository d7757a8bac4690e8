import { DeedButton } from './deed-button'
import type { DeedAction } from './deed-form'

const long = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Stands on every page of a demo: that it is one, what day it is there, and how to move on. */
export function DemoBanner({ today, move }: { today: string; move: DeedAction }) {
  return (
    <aside className="demo-banner" aria-label="Demonstration">
      <span>Demonstration: an invented council. It is <strong>{long.format(Date.parse(`${today}T00:00:00Z`))}</strong> there.</span>
      <span className="sp" />
      <DeedButton action={move} values={{ to: 'next-day' }}>Next day</DeedButton>
      <DeedButton action={move} values={{ to: 'next-meeting' }}>To the next meeting</DeedButton>
      <a href="/desk/outbox">E-mails sent</a>
      <a href="/sign-in">Come in as somebody else</a>
    </aside>
  )
}
