import Link from 'next/link'
import { differences } from './differences'
import { commandWords, thingWords } from './words'

interface Thing { type: string; id: string; name: string | null; href: string | null }
export interface EventRow { sequence: number; at: string; by: string; command: string; changes: { thing: Thing; before: unknown; after: unknown }[]; closed: boolean; erased: boolean }

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/London' })
const most = 5

function Things({ things }: { things: readonly Thing[] }) {
  const unique = [...new Map(things.map((thing) => [thing.name ?? thing.id, thing])).values()]
  const named = unique.filter((thing) => thing.name !== null)
  const shown = (named.length > 0 ? named : unique.slice(0, 1)).slice(0, most)
  const rest = (named.length > 0 ? named.length : 1) - shown.length
  return <>{shown.map((thing, at) => <span key={thing.id}>{at > 0 ? '; ' : ': '}{thing.href ? <Link href={thing.href}>{thing.name}</Link> : thing.name ?? thingWords[thing.type] ?? thing.type}</span>)}{rest > 0 ? ` and ${rest} more` : null}</>
}

function Changed({ event }: { event: EventRow }) {
  const lines = event.changes.flatMap(({ thing, before, after }) => differences(before, after).map((line) => ({ ...line, key: `${thing.id} ${line.name}`, of: thingWords[thing.type] ?? thing.type })))
  if (lines.length === 0) return null
  const several = new Set(event.changes.map(({ thing }) => thing.id)).size > 1
  return (
    <details>
      <summary>What changed</summary>
      <dl className="changed">
        {lines.map((line) => <div key={line.key}><dt>{several ? `${line.of}: ` : ''}{line.name}</dt><dd>{line.before === null ? null : <><del>{line.before}</del> </>}{line.after ?? <span className="quiet">nothing any more</span>}</dd></div>)}
      </dl>
    </details>
  )
}

/** One deed as a sentence, with what changed below where the reader may know it. */
export function EventLine({ event, address }: { event: EventRow; address: (thing: string) => string }) {
  const [first] = event.changes
  return (
    <li id={`event-${event.sequence}`}>
      <time dateTime={event.at}>{clock.format(Date.parse(event.at))}</time>
      <div>
        <p><strong>{event.by}</strong> {commandWords[event.command] ?? event.command}<Things things={event.changes.map(({ thing }) => thing)} /></p>
        {event.erased ? <p className="quiet small">What changed was destroyed under the retention rules. That it happened stays.</p> : event.closed ? null : <Changed event={event} />}
      </div>
      <p className="small quiet num where">{event.sequence}{first ? <> · <Link href={address(first.thing.id)} aria-label={`Event ${event.sequence}: all that was done to this`}>history</Link></> : null}</p>
    </li>
  )
}
