import { useEffect, useRef } from 'react'
import type { Given } from './read-pasted'
import { sampleMinutes, sampleRecommendations } from './sample'

/** Minutes of a meeting that was held, or recommendations that nobody has voted on yet. */
export type Sort = 'minutes' | 'recommendations'

export interface PasteBoxProps {
  text: string
  sort: Sort
  onSort: (sort: Sort) => void
  onText: (text: string) => void
  onRead: (given: Given) => void
  reading: boolean
  refused: string | null
  /** Came back from what was found: the text is chosen whole, so that the next paste takes its place. */
  again: boolean
}

/** A pasted text of this length is read at once; a shorter one waits for the button. */
const longPaste = 200

/** Where minutes are pasted, and what will come of it. */
export function PasteBox({ text, sort, onSort, onText, onRead, reading, refused, again }: PasteBoxProps) {
  const empty = text.trim() === ''
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => { if (again) box.current?.select() }, [again])
  return (
    <div className="try-start">
      <h1>What was promised?</h1>
      <p className="lede">Paste the minutes of any meeting. You see at once what is to be done, by whom and by when, with the words that say so.</p>
      <form onSubmit={(event) => { event.preventDefault(); if (!empty) onRead({ text, html: null }) }}>
        <fieldset className="sorts">
          <legend className="visually-hidden">What you paste</legend>
          <label><input type="radio" name="sort" checked={sort === 'minutes'} onChange={() => onSort('minutes')} /> Minutes of a meeting</label>
          <label><input type="radio" name="sort" checked={sort === 'recommendations'} onChange={() => onSort('recommendations')} /> Recommendations not yet voted on</label>
        </fieldset>
        <label htmlFor="try-text">{sort === 'minutes' ? 'Minutes' : 'Recommendations'}</label>
        <textarea
          id="try-text" ref={box} rows={10} value={text} spellCheck={false} aria-describedby="try-private"
          placeholder="From a web page, a PDF or Word: select all, copy, paste here"
          onChange={(event) => onText(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain')
            const { selectionStart, selectionEnd, value } = event.currentTarget
            const stays = value.slice(0, selectionStart) + value.slice(selectionEnd)
            if (stays.trim() !== '' || pasted.length < longPaste) return
            event.preventDefault()
            onRead({ text: pasted, html: event.clipboardData.getData('text/html') || null })
          }}
        />
        <p id="try-private" className="private"><strong>Your text stays in this browser.</strong> It is read here, sent nowhere and kept nowhere: close the page and it is gone. Switch your connection off first, if you like: it works all the same.</p>
        {refused ? <p className="notice red" role="alert">{refused}</p> : null}
        <p className="deeds">
          <button type="submit" {...(empty ? {} : { className: 'primary' })} disabled={empty || reading}>{reading ? 'Reading …' : sort === 'minutes' ? 'Find the promises' : 'See what they leave open'}</button>
          <button type="button" {...(empty ? { className: 'primary' } : {})} onClick={() => onRead({ text: sort === 'minutes' ? sampleMinutes : sampleRecommendations, html: null })}>Show me with a sample</button>
        </p>
      </form>
      <Example />
    </div>
  )
}

/** One sentence and what is found in it, so that nobody pastes into the unknown. */
function Example() {
  return (
    <section className="example" aria-labelledby="example">
      <h2 id="example">For instance</h2>
      <div className="spread">
        <p className="text">Members asked about homes waiting for repair. <span className="thread">The Service Manager undertook to circulate the figures by ward before the next meeting.</span> Two new surveyors had started.</p>
        <div className="card promise">
          <h3>Circulate the figures by ward</h3>
          <dl><dt>Who</dt><dd>Service Manager</dd><dt>When</dt><dd>before the next meeting</dd></dl>
          <p className="small quiet">“undertook to” is a promise, though it was never put to the vote.</p>
        </div>
      </div>
    </section>
  )
}
