import { formatDate } from '@/domain/calendar/format-date'
import type { IsoDate } from '@/domain/language'
import type { Found } from './read-pasted'

export interface FoundHeadProps {
  found: Found
  headingRef: React.RefObject<HTMLHeadingElement | null>
  view: 'text' | 'list'
  onView: (view: 'text' | 'list') => void
  onDate: (date: IsoDate | null) => void
  onAgain: () => void
  onSample: () => void
}

/** How much was found, from which day dues are counted, and how it is shown. */
export function FoundHead({ found, headingRef, view, onView, onDate, onAgain, onSample }: FoundHeadProps) {
  const many = found.promises.length
  const nobody = found.promises.filter(({ followUp }) => followUp.owner === null).length
  const undated = found.promises.filter(({ followUp }) => followUp.due.type === 'none').length
  return (
    <header className="found-head">
      <h1 ref={headingRef} tabIndex={-1}>{many === 0 ? 'No promise was found' : `${String(many)} promise${many === 1 ? '' : 's'}${found.body ? ` of the ${bodyName(found.body)}` : ''}`}</h1>
      {many === 0 ? <p className="lede">Nothing in this text asks anybody to do something later, or says that somebody will. Reports that were noted and minutes that were confirmed leave nothing to do.</p> : (
        <ul className="counts">
          <li><b>{found.decisions}</b> {found.decisions === 1 ? 'decision' : 'decisions'}</li>
          <li><b>{many}</b> {many === 1 ? 'action' : 'actions'}</li>
          <li><b>{nobody}</b> with nobody named</li>
          <li><b>{undated}</b> without a date</li>
        </ul>
      )}
      {found.warnings.map((words) => <p key={words} className="notice">{words}</p>)}
      {many === 0 ? <p className="deeds"><button type="button" className="primary" onClick={onAgain}>Read something else</button><button type="button" onClick={onSample}>Show me with a sample</button></p> : <div className="found-bar">
        <label className="day">Meeting held on <input type="date" defaultValue={found.meetingDate ?? ''} onChange={(event) => onDate(event.currentTarget.value === '' ? null : event.currentTarget.value)} /></label>
        <span className="small quiet">{found.statedDate ? `The text says ${formatDate(found.statedDate)}.` : 'The text names no day, so “in six months” stays a period until you give one.'}</span>
        <span className="views" role="group" aria-label="Show">
          <button type="button" aria-pressed={view === 'text'} onClick={() => onView('text')}>In the text</button>
          <button type="button" aria-pressed={view === 'list'} onClick={() => onView('list')}>As a list</button>
        </span>
        <button type="button" className="ghost" onClick={onAgain}>Read something else</button>
      </div>}
    </header>
  )
}

/** A body's name as it stands in a sentence: without "the", and not in capitals throughout. */
function bodyName(name: string): string {
  const bare = name.replace(/^the /i, '')
  if (bare !== bare.toUpperCase()) return bare
  return bare.toLowerCase().replace(/\p{L}+/gu, (word, at: number) => (at > 0 && /^(?:and|of|the|for|on|in|to)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
}
