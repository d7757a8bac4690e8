'use client'
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { Difference } from '@/components/minutes/note-card'
import type { NoteCard } from './cards'
import type { Margin } from './use-margin'

/** What the chair, or an officer at the fact check, says at this place: taken by one key, or answered. */
export function NoteCardView({ card, margin, writable }: { card: NoteCard; margin: Margin; writable: boolean }) {
  const { note } = card
  if (note.state !== 'open') {
    return <p className="one-line"><span>{note.state === 'taken' ? 'Taken into the text' : 'Answered'}: {note.by}{note.answer ? `. “${note.answer}”` : ''}</span></p>
  }
  // The button goes with the deed: the focus stays on the card, not nowhere.
  const take = (button: HTMLElement) => { button.closest<HTMLElement>('article')?.focus({ preventScroll: true }); margin.takeNote(note.id) }
  return (
    <>
      <p className="what">{note.by}</p>
      {note.instead ? <p className="wordings"><Difference before={note.quote} after={note.instead} /></p> : null}
      {note.remark ? <p className="wordings">{note.remark}</p> : null}
      {margin.open === card.name && margin.form === 'answer' ? <Answer noteId={note.id} margin={margin} name={card.name} /> : writable ? (
        <div className="acts">
          {note.instead ? <button type="button" className={margin.open === card.name ? 'primary' : undefined} onClick={(event) => { take(event.currentTarget) }}>Take</button> : null}
          <button type="button" onClick={() => { margin.setOpen(card.name, 'answer') }}>Answer</button>
        </div>
      ) : null}
    </>
  )
}

function Answer({ noteId, name, margin }: { noteId: string; name: string; margin: Margin }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [words, setWords] = useState('')
  useEffect(() => { field.current?.focus() }, [])
  const submit = (event: FormEvent) => { event.preventDefault(); if (words.trim()) margin.answerNote(noteId, words.trim()) }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); margin.setOpen(name) }
  }
  return (
    <form className="follow-up-form" onSubmit={submit} onKeyDown={onKeyDown}>
      <div className="form-field"><label htmlFor={id}>Answer</label><textarea id={id} ref={field} rows={3} value={words} required onChange={(event) => { setWords(event.target.value) }} /></div>
      <div className="acts"><button className="primary">Answer this note</button><button type="button" className="ghost" onClick={() => { margin.setOpen(name) }}>Not now</button></div>
    </form>
  )
}
