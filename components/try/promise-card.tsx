import { Chip } from '@/components/layout/chip'
import { dueInText } from '@/domain/calendar/due-words'
import type { Promised } from './read-pasted'

/** What somebody owes, with the reasons behind "Why". Opening them lights up their words in the text. */
export function PromiseCard({ promise, open, onOpen }: { promise: Promised; open: boolean; onOpen: (key: string | null) => void }) {
  const { number, reading, followUp } = promise
  const due = dueInText(followUp.due)
  const whyId = `why-${String(number)}`
  return (
    <article className={`card promise${open ? ' open' : ''}`} id={`p-${String(number)}`} aria-labelledby={`what-${String(number)}`}>
      <div className="top">
        <h3 id={`what-${String(number)}`}><span className="number num">{number}</span> {followUp.title}</h3>
      </div>
      <div className="facts">
        <dl>
          <dt>Who</dt><dd>{followUp.owner ?? <span className="missing">Nobody named</span>}</dd>
          <dt>When</dt><dd>{due ?? <span className="missing">No date in the text</span>}</dd>
        </dl>
        <div className="more">
          <button type="button" className="ghost" aria-expanded={open} aria-controls={whyId} aria-label={`Why: ${followUp.title}`} onClick={() => onOpen(open ? null : reading.key)}>Why</button>
          <a className="to-text" href={`#t-${String(number)}`}>Show in the text</a>
        </div>
      </div>
      {followUp.certainty === 'ask' ? <Chip colour="amber">Perhaps none: a clerk would ask</Chip> : null}
      <ul className="why" id={whyId} hidden={!open}>
        {followUp.because.map((reason) => <li key={`${reason.rule}${String(reason.span?.start ?? '')}`}>{reason.words}</li>)}
      </ul>
    </article>
  )
}
