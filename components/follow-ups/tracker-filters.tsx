import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatDate } from '@/domain/calendar'
import { kindWords } from '@/domain/follow-ups/kinds'
import { followUpStates, followUpStateWords } from '@/domain/workflow/states'
import { Pill } from './pill'

/** Names of the filters that a pill sets. */
type Name = 'body' | 'owner' | 'kind' | 'meeting' | 'until' | 'state' | 'text'
export interface Choice { value: string; words: string }

interface Props {
  /** What the address says now: of these filters and of what else is to stay in it. */
  now: Readonly<Record<string, string | undefined>>
  bodies: readonly { slug: string; shortName: string }[]
  meetings: readonly { id: string; date: string; bodyShortName: string }[]
  filtered: boolean
}

const states: Choice[] = [
  { value: 'open', words: 'Open' }, { value: 'ended', words: 'Ended' }, { value: 'all', words: 'All' },
  ...followUpStates.filter((state) => state !== 'proposed').map((state) => ({ value: state, words: followUpStateWords[state] })),
]
const kinds: Choice[] = Object.entries(kindWords).map(([value, words]) => ({ value, words }))

/** The tracker's filters, each a pill: a form that is sent by GET, so that they stand in the address. */
export function TrackerFilters({ now, bodies, meetings, filtered }: Props) {
  const committee = bodies.find(({ slug }) => slug === now['body'])
  const meeting = meetings.find(({ id }) => id === now['meeting'])
  const state = states.find(({ value }) => value === (now['state'] ?? 'open'))
  const kind = kinds.find(({ value }) => value === now['kind'])
  return (
    <div className="filters" role="search" aria-label="Filter the actions">
      <ChoicePill now={now} name="body" label="Committee" words={committee?.shortName ?? 'All my committees'} on choices={[{ value: '', words: 'All my committees' }, ...bodies.map(({ slug, shortName }) => ({ value: slug, words: shortName }))]} />
      <TypedPill now={now} name="owner" label="For action by" words={now['owner'] ?? 'Owner'} />
      <ChoicePill now={now} name="kind" label="Kind" words={kind?.words ?? 'Kind'} on={kind !== undefined} choices={[{ value: '', words: 'Any kind' }, ...kinds]} />
      <ChoicePill now={now} name="meeting" label="From meeting" words={meeting ? `From ${formatDate(meeting.date)}` : 'From meeting'} on={meeting !== undefined} choices={[{ value: '', words: 'Any meeting' }, ...meetings.map(({ id, date, bodyShortName }) => ({ value: id, words: committee ? formatDate(date) : `${bodyShortName}, ${formatDate(date)}` }))]} />
      <TypedPill now={now} name="until" label="Due by" words={now['until'] ? `Due by ${formatDate(now['until'])}` : 'Due by'} date />
      <ChoicePill now={now} name="state" label="State" words={state?.words ?? 'Open'} on={now['state'] !== undefined} choices={states} />
      <TypedPill now={now} name="text" label="Words" words={now['text'] ? `“${now['text']}”` : 'Words'} />
      {filtered ? <Link className="button ghost" href="/desk/actions">Show all</Link> : null}
    </div>
  )
}

interface PillProps { now: Props['now']; name: Name; label: string; words: string }

/** The form of one filter; all others go with it as they are. */
function FilterForm({ now, name, children }: Pick<PillProps, 'now' | 'name'> & { children: ReactNode }) {
  return (
    <form method="get" action="/desk/actions">
      {Object.entries(now).map(([other, value]) => (other === name || value === undefined ? null : <input key={other} type="hidden" name={other} value={value} />))}
      {children}
    </form>
  )
}

function ChoicePill({ choices, on, ...pill }: PillProps & { on: boolean; choices: readonly Choice[] }) {
  const chosen = pill.now[pill.name] ?? choices[0]?.value
  return (
    <Pill words={pill.words} label={pill.label} on={on}>
      <FilterForm {...pill}>
        <ul>{choices.map(({ value, words }) => <li key={value}><button name={pill.name} value={value} aria-current={value === chosen ? 'true' : undefined}>{words}</button></li>)}</ul>
      </FilterForm>
    </Pill>
  )
}

function TypedPill({ date = false, ...pill }: PillProps & { date?: boolean }) {
  const value = pill.now[pill.name]
  return (
    <Pill words={pill.words} label={pill.label} on={value !== undefined}>
      <FilterForm {...pill}>
        <label>{pill.label}<input type={date ? 'date' : 'text'} name={pill.name} defaultValue={value ?? ''} /></label>
        <button className="primary">Show</button>
      </FilterForm>
    </Pill>
  )
}
