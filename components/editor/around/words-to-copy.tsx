'use client'
import { useRef, useState, type ReactNode } from 'react'
import './kept-words.css'

interface WordsToCopyProps { title: string; words: readonly string[]; children: ReactNode; onDone: () => void }

/** A drawer with words to copy; it stays until she says that she is done. */
export function WordsToCopy({ title, words, children, onDone }: WordsToCopyProps) {
  const list = useRef<HTMLDivElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const copy = () => {
    navigator.clipboard.writeText(words.join('\n')).then(() => { setCopied('Copied.') }, () => {
      // Where the browser does not let a page write the clipboard, the words are selected for Ctrl+C.
      if (list.current) window.getSelection()?.selectAllChildren(list.current)
      setCopied('Selected: copy them with Ctrl+C.')
    })
  }
  return (
    <section className="notice kept-words" aria-label={title}>
      <h2>{title}</h2>
      <p>{children}</p>
      <div ref={list} className="words" tabIndex={0} role="group" aria-label="The words">{words.map((line, index) => <p key={index}>{line}</p>)}</div>
      <div className="acts">
        <button type="button" onClick={copy}>Copy these words</button>
        <button type="button" className="ghost" onClick={onDone}>I have them: put this away</button>
        <span role="status">{copied}</span>
      </div>
    </section>
  )
}
