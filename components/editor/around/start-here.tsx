'use client'
import { useState } from 'react'
import type { Desk } from '../desk'
import { keyWords } from '../head/key-words'
import { putIn } from './put-in'

interface StartHereProps { desk: Desk; sampleText: string | null }

/** What an empty sheet says: how to begin. In a demo it has pages to try it with. */
export function StartHere({ desk, sampleText }: StartHereProps) {
  return (
    <div className="start-here">
      <h2>Begin here</h2>
      <p>Type, or paste pages that were typed elsewhere: from Word, Outlook, a web page or a PDF. Their headings, points, resolutions and attendance are found, and {keyWords('Mod-z')} takes a paste back.</p>
      <p>Type <kbd>/</kbd> at the start of a line for everything that can be put in.</p>
      {sampleText ? <SamplePages desk={desk} sampleText={sampleText} /> : null}
    </div>
  )
}

/** Pages to try it with: to be copied and pasted, as a clerk would, or put in at once. */
export function SamplePages({ desk, sampleText }: { desk: Desk; sampleText: string }) {
  const [said, setSaid] = useState<string | null>(null)
  const copy = () => {
    navigator.clipboard.writeText(sampleText).then(
      () => { setSaid(`Copied. Click in the text and press ${keyWords('Mod-v')}.`) },
      () => { setSaid('This browser does not let a page copy for you. Put them in instead.') },
    )
  }
  return (
    <div className="sample">
      <p>This is a demonstration. Minutes typed after yesterday’s meeting lie ready.</p>
      <div className="acts">
        <button type="button" className="primary" onClick={copy}>Copy sample minutes</button>
        <button type="button" className="ghost" onClick={() => { putIn(desk, sampleText); setSaid(null) }}>Put them in for me</button>
      </div>
      <p role="status" className="quiet">{said}</p>
    </div>
  )
}
