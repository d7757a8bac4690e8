import { changed, quorumWords, type QuorumFacts } from './quorum-words'

/** Whether enough members were there; item by item only where their number changed. */
export function QuorumStrip(facts: QuorumFacts) {
  const { rule, kept, short } = quorumWords(facts)
  return (
    <>
      <p>{rule} {kept}{short ? <strong>{short}</strong> : null}</p>
      {changed(facts.points) ? (
        <ul className="quorum-strip" aria-label="Voting members there at each item">
          {facts.points.map((point) => <li key={point.itemId} className={point.quorate ? undefined : 'short'}>{facts.names.get(point.itemId)}: {point.there}{point.quorate ? '' : ', too few'}</li>)}
        </ul>
      ) : null}
    </>
  )
}
