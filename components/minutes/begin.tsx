'use client'
import { startTransition, useActionState, useRef, useState, type ClipboardEvent } from 'react'
import type { DeedAction } from '@/components/layout/deed-form'
import { DeedButton } from '@/components/layout/deed-button'
import { RefusalNotice } from '@/components/layout/refusal-notice'

interface Props {
  bodyName: string
  /** "27 November 2026". */
  date: string
  start: DeedAction
  /** Takes `text` and, where the clipboard had it, `html`. */
  paste: DeedAction
  /** Minutes to try it with, in a demo. */
  sample: string | null
}

/** Where a meeting has no minutes yet: begin with its agenda, or with what was typed elsewhere. */
export function BeginMinutes({ bodyName, date, start, paste, sample }: Props) {
  const [text, setText] = useState('')
  return (
    <div className="page narrow begin">
      <header><h1>Minutes of {bodyName}, {date}</h1></header>
      <section aria-labelledby="begin-agenda">
        <h2 id="begin-agenda">Begin with the agenda</h2>
        <p>Its items, who was there and the usual words are put in for you, so that nothing is typed twice.</p>
        <DeedButton action={start} primary={text.trim() === ''}>Start the minutes</DeedButton>
      </section>
      <PasteBox paste={paste} sample={sample} text={text} setText={setText} />
    </div>
  )
}

function PasteBox({ paste, sample, text, setText }: Pick<Props, 'paste' | 'sample'> & { text: string; setText: (text: string) => void }) {
  const [state, run, busy] = useActionState(paste, { refusal: null })
  const [copied, setCopied] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  const send = (given: { text: string; html: string }) => {
    const form = new FormData()
    form.set('text', given.text)
    form.set('html', given.html)
    startTransition(() => run(form))
  }
  const onPaste = (event: ClipboardEvent) => {
    if (text.trim() !== '') return
    event.preventDefault()
    const given = { text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') }
    setText(given.text)
    send(given)
  }
  const copy = async (words: string) => {
    try {
      await navigator.clipboard.writeText(words)
      setCopied('Copied. Now paste it into the box.')
    } catch {
      setText(words)
      setCopied('This browser does not let pages copy, so the sample stands in the box.')
    }
    box.current?.focus()
  }
  return (
    <section aria-labelledby="begin-paste">
      <h2 id="begin-paste">Or paste what you typed elsewhere</h2>
      <p>From Word, Outlook, a web page or a PDF. It becomes minutes as it is pasted: items, points, resolutions, who was there. Names and items that are new here are proposed for you to look at.</p>
      <RefusalNotice words={state.refusal} />
      <label className="visually-hidden" htmlFor="begin-text">The text of the minutes</label>
      <textarea id="begin-text" ref={box} rows={6} value={text} placeholder="Paste here" onChange={(event) => setText(event.target.value)} onPaste={onPaste} disabled={busy} />
      <div className="form-foot">
        {sample ? <button type="button" onClick={() => void copy(sample)}>Copy sample minutes</button> : null}
        {text.trim() !== '' ? <button type="button" className="primary" disabled={busy} onClick={() => send({ text, html: '' })}>Make minutes of it</button> : null}
        <span role="status" className="hint">{busy ? 'Reading ...' : copied}</span>
      </div>
    </section>
  )
}
