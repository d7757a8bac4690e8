'use client'
import { useState } from 'react'
import { ClarityNote } from '@/components/clarity/clarity-note'
import type { Recommended } from './read-recommendations'

export interface RecommendationListProps { found: readonly Recommended[]; headingRef: React.RefObject<HTMLHeadingElement | null>; onAgain: () => void }

/** Each recommendation with what it leaves open. */
export function RecommendationList({ found, headingRef, onAgain }: RecommendationListProps) {
  const [said, setSaid] = useState('')
  const open = found.filter(({ notes }) => notes.length > 0).length
  const copy = async (wording: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(wording)
      setSaid('The wording is copied.')
    } catch {
      setSaid('This browser does not let the page copy. Mark the wording and copy it by hand.')
    }
  }
  return (
    <div className="try-found recommended">
      <header className="found-head">
        <h1 ref={headingRef} tabIndex={-1}>{open === 0 ? 'All clear' : `${String(open)} of ${String(found.length)} ${open === 1 ? 'leaves' : 'leave'} something open`}</h1>
        <p className="lede">Before the vote is the time to say who, by when, and who will hear of it. Nothing here holds anybody back.</p>
        <p className="deeds"><button type="button" onClick={onAgain}>Read something else</button> <span role="status" className="small">{said}</span></p>
      </header>
      <ol className="list">
        {found.map(({ id, text, notes }) => (
          <li key={id}>
            <blockquote>{text}</blockquote>
            <ClarityNote text={text} notes={notes} useWords="Copy this wording" onUse={(wording) => void copy(wording)} />
          </li>
        ))}
      </ol>
    </div>
  )
}
