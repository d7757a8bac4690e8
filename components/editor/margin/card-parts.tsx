'use client'
import type { ReactNode } from 'react'
import type { DecidedFollowUp } from '@/domain/document/nodes'
import type { Desk } from '../desk'
import { alikeWords } from './like-it'
import type { leftOpen } from './left-open'
import type { CardWords } from './card-words'
import type { ReadingCard } from './cards'
import type { Margin } from './use-margin'
import { Why } from './why'

export const Acts = ({ children }: { children: ReactNode }) => <div className="acts">{children}</div>
export const Line = ({ words, children }: { words: string; children: ReactNode }) => <p className="one-line"><span>{words}</span>{children}</p>

const ByClerk = () => <span className="by-clerk">set by the clerk</span>

/** Who and when; what is missing, and what the clerk set, is seen. */
export function Facts({ words, followUp }: { words: CardWords; followUp: DecidedFollowUp }) {
  const { setByClerk } = followUp
  return (
    <dl>
      <dt>who</dt><dd>{words.ownerMissing ? <span className="chip amber">{words.who}</span> : words.who}{setByClerk.owner ? <> <ByClerk /></> : null}</dd>
      <dt>due</dt><dd>{words.dueMissing ? <span className="chip amber">{words.due}</span> : words.due}{setByClerk.due ? <> <ByClerk /></> : null}</dd>
    </dl>
  )
}

interface BelowProps {
  card: ReadingCard
  margin: Margin
  desk: Desk
  words: CardWords
  followUp: DecidedFollowUp
  /** What its resolution leaves open; on the open card only. */
  open: ReturnType<typeof leftOpen>
  writable: boolean
}

/** Why it is read so: a sentence, and on the open card its reasons one by one. */
export function Reasons({ card, margin, desk, words }: BelowProps) {
  const { placed } = card
  const because = placed.reading?.followUp?.because ?? []
  const shown = margin.open === card.name
  if (shown && margin.form === 'why' && placed.nodeId !== null) {
    const said = new Set(because.map((reason) => reason.words))
    return <Why desk={desk} nodeId={placed.nodeId} because={because} further={words.reasons.filter((reason) => !said.has(reason))} onClose={() => { margin.setOpen(card.name) }} />
  }
  return (
    <p className="why">
      {words.why}
      {shown && because.some(({ span }) => span) ? <> <button type="button" className="show-why" onClick={() => { margin.setOpen(card.name, 'why') }}>Show why in the text</button></> : null}
    </p>
  )
}

/** What the resolution leaves open, on the open card: its words stand, so only owner and date can be put right. */
export const LeftOpen = ({ open }: BelowProps) =>
  (open.length > 0 ? <ul className="left-open" aria-label="What the resolution leaves open">{open.map(({ words }) => <li key={words}>{words}</li>)}</ul> : null)

/** Owner and date, where they are missing, are put on the action by the clerk; else it is changed as a whole. */
export function PutRight({ card, margin, words, open }: BelowProps) {
  const who = words.ownerMissing || open.some(({ what }) => what === 'nobody')
  const when = words.dueMissing || open.some(({ what }) => what === 'vague-time')
  const form = (begin: 'change' | 'who' | 'due') => () => { margin.setOpen(card.name, begin) }
  if (!who && !when) return <button type="button" onClick={form('change')}>Change</button>
  return (
    <>
      {who ? <button type="button" className="ghost" onClick={form('who')}>Say who</button> : null}
      {when ? <button type="button" className="ghost" onClick={form('due')}>Set a date</button> : null}
    </>
  )
}

/** After a change: others like it, changed by one key. */
export function LikeIt({ card, margin, writable }: BelowProps) {
  const like = writable && margin.open === card.name ? margin.alikeTo(card) : null
  if (!like) return null
  return (
    <div className="like-it">
      <p>{alikeWords(like)}</p>
      <button type="button" onClick={() => { margin.changeAlike(card) }}>{like.changes.length === 1 ? 'Keep it so too' : 'Keep them so too'}</button>
    </div>
  )
}
