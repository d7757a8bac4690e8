import type { BlockChange } from '@/domain/document/diff'

const kindWords: Record<BlockChange['kind'], string> = { same: '', added: 'Added', removed: 'Removed', changed: 'Changed' }

/** What differs between two versions, paragraph by paragraph and word by word. */
export function VersionDifference({ from, to, changes }: { from: number; to: number; changes: readonly BlockChange[] }) {
  return (
    <section className="section" aria-labelledby="difference">
      <h2 id="difference">From version {from} to version {to}</h2>
      {changes.length === 0 ? <p>The words are the same.</p> : null}
      {changes.map((change) => (
        <div key={change.id} className="difference">
          <p className="small quiet">{kindWords[change.kind]}{change.moved ? ', moved' : ''}{change.attributes && change.kind === 'changed' ? ', set out otherwise' : ''}</p>
          <p>
            {change.pieces.map((piece, at) => {
              if (piece.kind === 'same') return <span key={at}>{piece.text}</span>
              const said = <><span className="visually-hidden"> ({piece.kind}:) </span>{piece.text}<span className="visually-hidden"> (end) </span></>
              return piece.kind === 'added' ? <ins key={at}>{said}</ins> : <del key={at}>{said}</del>
            })}
          </p>
        </div>
      ))}
    </section>
  )
}
