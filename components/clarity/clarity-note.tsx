import type { Unclear } from '@/domain/language/clarity/clarity'
import { mended } from '@/domain/language/clarity/clarity'
import './clarity.css'

export interface ClarityNoteProps {
  /** The recommendation as it is worded now. */
  text: string
  /** What it leaves open; empty shows that it is clear. */
  notes: readonly Unclear[]
  /** Takes the mended wording; without it none is offered. */
  onUse?: (wording: string) => void
  /** What the button says. */
  useWords?: string
}

/**
 * Says quietly, beside a recommendation that has not been voted on, what is missing for it to be carried out, and
 * offers wording. It holds nobody back, and it is not for the words of a meeting already held.
 */
export function ClarityNote({ text, notes, onUse, useWords = 'Use this wording' }: ClarityNoteProps) {
  if (notes.length === 0) return <p className="clarity clear">Clear: it says who, what and when, or leaves nothing to do.</p>
  const edits = notes.flatMap((note) => note.edits)
  const wording = mended(text, edits)
  return (
    <div className="clarity">
      <ul>{notes.map((note) => <li key={`${note.what}${String(note.span?.start ?? '')}${note.words}`}>{note.words}</li>)}</ul>
      {edits.length > 0 && wording !== text ? (
        <>
          <p className="wording"><span className="visually-hidden">Possible wording: </span>{gaps(wording)}</p>
          {onUse ? <button type="button" onClick={() => onUse(wording)}>{useWords}</button> : null}
        </>
      ) : null}
    </div>
  )
}

/** What only people can fill stands out. */
function gaps(wording: string): React.ReactNode[] {
  return wording.split(/(\[[^\]]{1,40}\])/).map((part, i) => (part.startsWith('[') ? <mark key={i}>{part}</mark> : part))
}
