'use client'
import { useState } from 'react'
import { dueInText } from '@/domain/calendar/due-words'
import type { Due } from '@/domain/language'
import { lit } from './marked-text'
import type { Promised } from './read-pasted'

const groups = [
  { title: 'By a day', of: (due: Due) => due.type === 'date' || due.type === 'range' || due.type === 'period' },
  { title: 'At a meeting', of: (due: Due) => due.type === 'meeting' },
  { title: 'Again and again', of: (due: Due) => due.type === 'recurring' },
  { title: 'No date in the text', of: (due: Due) => due.type === 'none' },
] as const

const day = (due: Due): string => (due.type === 'date' ? due.date : due.type === 'range' ? due.end : due.type === 'meeting' ? due.month ?? '' : '')

export interface PromiseListProps {
  promises: readonly Promised[]
  /** Key of the one whose reasons are open. */
  open: string | null
  onOpen: (key: string | null) => void
  /** Shows its sentence in the text. */
  onText: (number: number) => void
}

/** All promises as an action sheet: by when, then in the order of the minutes. */
export function PromiseList({ promises, open, onOpen, onText }: PromiseListProps) {
  return (
    <div className="promise-list">
      <CopyButton promises={promises} />
      {groups.map(({ title, of }) => {
        const own = promises.filter(({ followUp }) => of(followUp.due)).sort((a, b) => day(a.followUp.due).localeCompare(day(b.followUp.due)))
        return own.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul className="list">
              {own.map((promise) => <Line key={promise.reading.key} promise={promise} open={open === promise.reading.key} onOpen={onOpen} onText={onText} />)}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Line({ promise: { number, reading, followUp }, open, onOpen, onText }: { promise: Promised; open: boolean } & Pick<PromiseListProps, 'onOpen' | 'onText'>) {
  const whyId = `reasons-${String(number)}`
  const spans = followUp.because.flatMap(({ span }) => (span ? [{ start: span.start - reading.span.start, end: span.end - reading.span.start }] : []))
  return (
    <li>
      <span className="first"><span className="number num">{number}</span> {followUp.title}</span>
      <span className="who">{followUp.owner ?? <span className="missing">Nobody named</span>}</span>
      <span className="when">{dueInText(followUp.due) ?? <span className="missing">No date</span>}</span>
      <q className={`quote${open ? ' thread' : ''}`}>{open ? lit(reading.text, { start: 0, end: reading.text.length }, spans) : reading.text}</q>
      <div className="more">
        <button type="button" className="ghost" aria-expanded={open} aria-controls={whyId} aria-label={`Why: ${followUp.title}`} onClick={() => onOpen(open ? null : reading.key)}>Why</button>
        <button type="button" className="ghost" onClick={() => onText(number)}>Show in the text</button>
      </div>
      <ul className="why" id={whyId} hidden={!open}>{followUp.because.map((reason) => <li key={`${reason.rule}${String(reason.span?.start ?? '')}`}>{reason.words}</li>)}</ul>
    </li>
  )
}

function CopyButton({ promises }: { promises: readonly Promised[] }) {
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(asTable(promises))
      setSaid('Copied. Paste it into Word or Excel.')
    } catch {
      setSaid('This browser does not let the page copy. Mark the list and copy it by hand.')
    }
  }
  return <p className="deeds"><button type="button" onClick={() => void copy()}>Copy as a table</button> <span role="status" className="small">{said}</span></p>
}

/** Rows by line, cells by tab: what spreadsheets and Word take as a table. */
export function asTable(promises: readonly Promised[]): string {
  const cell = (text: string): string => text.replace(/\s+/g, ' ')
  const rows = promises.map(({ number, reading, followUp }) => [String(number), followUp.title, followUp.owner ?? '', dueInText(followUp.due) ?? '', reading.item ?? '', reading.text].map(cell))
  return [['', 'What', 'For action by', 'When', 'Item', 'Words of the minutes'], ...rows].map((row) => row.join('\t')).join('\n')
}
