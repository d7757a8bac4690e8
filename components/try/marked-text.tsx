import type { Reading, Span } from '@/domain/language'
import { Fragment } from 'react'
import type { Promised } from './read-pasted'

export interface MarkedTextProps {
  text: string
  /** Readings whose spans lie in `text`. */
  readings: readonly Reading[]
  promises: ReadonlyMap<string, Promised>
  /** Key of the reading whose reasons are open. */
  open: string | null
}

/** A block of the record; each promise in it is underlined and leads to its card. */
export function MarkedText({ text, readings, promises, open }: MarkedTextProps) {
  const pieces: React.ReactNode[] = []
  let at = 0
  for (const reading of [...readings].filter(({ followUp }) => followUp).sort((a, b) => a.span.start - b.span.start)) {
    // Two duties of one sentence share its words: the first one marks them.
    if (reading.span.start < at) continue
    const { start, end } = reading.span
    pieces.push(text.slice(at, start), <Sentence key={reading.key} text={text} reading={reading} promises={promises} open={open} />)
    at = end
  }
  return <>{pieces.map((piece, i) => <Fragment key={i}>{piece}</Fragment>)}{text.slice(at)}</>
}

function Sentence({ text, reading, promises, open }: { text: string; reading: Reading; promises: ReadonlyMap<string, Promised>; open: string | null }) {
  const promise = promises.get(reading.followUp?.sameAs ?? reading.key)
  const words = text.slice(reading.span.start, reading.span.end)
  if (!promise) return words
  const own = promise.reading.key === reading.key
  const shown = own && open === reading.key ? lit(text, reading.span, promise.followUp.because.flatMap(({ span }) => (span ? [span] : []))) : words
  return (
    <a href={`#p-${String(promise.number)}`} {...(own ? { id: `t-${String(promise.number)}` } : {})} className={`thread${promise.followUp.certainty === 'ask' ? ' ask' : ''}${own ? '' : ' again'}`}>
      {shown}<sup className="num"><span className="visually-hidden">{own ? 'promise ' : 'promised again, '}</span>{promise.number}</sup>
    </a>
  )
}

/** The words of a sentence with the spans of its reasons lit up. */
export function lit(text: string, within: Span, spans: readonly Span[]): React.ReactNode[] {
  const out: React.ReactNode[] = []
  let at = within.start
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(span.start, at)
    const end = Math.min(span.end, within.end)
    if (end <= start) continue
    out.push(text.slice(at, start), <b key={start} className="because">{text.slice(start, end)}</b>)
    at = end
  }
  return [...out, text.slice(at, within.end)]
}
