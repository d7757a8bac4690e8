import Link from 'next/link'
import { capital, counted } from '@/domain/reminders/words'

/** How many are named; the others are counted. */
const most = 6

/** What was found in the text and is neither kept nor dismissed, before a deed that goes past it. */
export function UnsettledNotice({ found, meetingId, writable }: { found: readonly { nodeId: string; title: string }[]; meetingId: string; writable: boolean }) {
  if (found.length === 0) return null
  const one = found.length === 1
  return (
    <div className="notice">
      <p><strong>{capital(counted(found.length, 'action'))} found in the text {one ? 'is' : 'are'} not settled yet.</strong> Nobody is asked for {one ? 'it' : 'them'}:</p>
      <ul>
        {found.slice(0, most).map(({ nodeId, title }) => <li key={nodeId + title}>{title}</li>)}
        {found.length > most ? <li>and {counted(found.length - most, 'more', 'more')}</li> : null}
      </ul>
      <p>
        {writable
          ? <Link href={`/desk/meetings/${meetingId}/minutes`}>Keep or dismiss {one ? 'it' : 'them'} beside the text</Link>
          : <>The draft stands still: take it back to settle {one ? 'it' : 'them'}, or add what is owed afterwards as {one ? 'an action that was missed' : 'actions that were missed'}.</>}
      </p>
    </div>
  )
}
