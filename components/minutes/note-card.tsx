import type { ReactNode } from 'react'
import { wordDiff } from '@/domain/document/word-diff'

export interface CardNote { id: string; by: string; quote: string; instead: string; remark: string; state: string; answer: string }

const stateWords: Record<string, string> = { open: 'Open', taken: 'Taken into the text', answered: 'Answered', 'taken-back': 'Taken back' }

/** One note: what should stand instead, word by word, the remark, and what became of it. */
export function NoteCard({ note, mine = false, children }: { note: CardNote; mine?: boolean; children?: ReactNode }) {
  return (
    <div className="note-card">
      <p className="who"><b>{mine ? 'You' : note.by}</b> · {stateWords[note.state] ?? note.state}</p>
      {note.instead ? <p className="words"><Difference before={note.quote} after={note.instead} /></p> : null}
      {note.remark ? <p>{note.remark}</p> : null}
      {note.answer ? <p><b>Answer:</b> {note.answer}</p> : null}
      {children}
    </div>
  )
}

/** Two wordings as one text: what goes is struck out, what comes is underlined; a screen reader hears which is which. */
export function Difference({ before, after }: { before: string; after: string }) {
  return wordDiff(before, after).map((piece, at) => {
    if (piece.kind === 'same') return <span key={at}>{piece.text}</span>
    return piece.kind === 'added'
      ? <ins key={at}><span className="visually-hidden"> (added:) </span>{piece.text}<span className="visually-hidden"> (end) </span></ins>
      : <del key={at}><span className="visually-hidden"> (removed:) </span>{piece.text}<span className="visually-hidden"> (end) </span></del>
  })
}
