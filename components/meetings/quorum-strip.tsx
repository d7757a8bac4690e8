import { listed } from '@/domain/document/exemption-words'
import type { QuorumPoint } from '@/domain/meeting-quorum'

/** Members there at each item, and where they were too few. */
export function QuorumStrip({ needed, seats, points, numbers }: { needed: number; seats: number; points: readonly QuorumPoint[]; numbers: ReadonlyMap<string, string> }) {
  const short = points.filter((point) => !point.quorate)
  return (
    <>
      <p>
        The quorum is {needed} of {seats} voting members.{' '}
        {short.length === 0 ? (points.length > 0 ? 'It was kept throughout.' : '') : <strong>Too few at {short.length === points.length ? 'every item' : `${short.length === 1 ? 'item' : 'items'} ${listed(short.map((point) => numbers.get(point.itemId) ?? ''))}`}.</strong>}
      </p>
      <ul className="quorum-strip" aria-label="Voting members there at each item">
        {points.map((point) => <li key={point.itemId} className={point.quorate ? undefined : 'short'}>item {numbers.get(point.itemId)}: {point.there}{point.quorate ? '' : ', too few'}</li>)}
      </ul>
    </>
  )
}
