'use client'
import type { ReactNode } from 'react'
import type { Decision } from '@/domain/document/nodes'
import type { EditorContext } from '../props'
import { conflictWords, cardWords, type CardWords } from './card-words'
import { isMention, type ReadingCard } from './cards'
import { Difference } from '@/components/minutes/note-card'
import { FollowUpForm } from './follow-up-form'
import type { Margin } from './use-margin'

export interface ReadingCardProps {
  card: ReadingCard
  margin: Margin
  context: EditorContext
  writable: boolean
  nameOf: (act: Decision) => string | null
  /** Ties a kept action to the words selected in the text; null where none are. */
  onTie: () => void
}

/** One action found or kept: what, who, when, why, and what the clerk may do with it. */
export function ReadingCardView(props: ReadingCardProps) {
  const { card, margin, context } = props
  const followUp = margin.whatToKeep(card.placed)
  if (!followUp) return null
  if (margin.open === card.name && (margin.form === 'change' || margin.form === 'due')) {
    return (
      <FollowUpForm
        start={followUp} context={context} calendar={margin.calendar} begin={margin.form === 'due' ? 'due' : 'what'}
        onKeep={(changed) => { margin.change(card, changed) }} onLeave={() => { margin.setOpen(card.name) }}
      />
    )
  }
  return <Shown {...props} words={cardWords(card.placed, followUp, margin.calendar)} />
}

function Shown({ card, margin, writable, nameOf, onTie, words }: ReadingCardProps & { words: CardWords }) {
  const { placed, issued, reads } = card
  const keep = () => { margin.keep(card) }
  const dismiss = () => { margin.dismiss(card) }
  const change = () => { margin.setOpen(card.name, 'change') }
  if (placed.state === 'dismissed') {
    return <Line words={`Not an action: ${words.what}`}>{writable ? <button type="button" className="ghost" onClick={() => { margin.takeBack(card) }}>Take back</button> : null}</Line>
  }
  if (isMention(placed)) {
    return <Line words={`Said again: ${words.what}`}>{writable ? <button type="button" className="ghost" onClick={keep}>Keep as another</button> : null}</Line>
  }
  if (placed.state === 'conflict') {
    return (
      <>
        <p className="what">{words.what}</p>
        <p className="asked">{conflictWords(placed.settlement?.active ?? [], nameOf)} Which holds?</p>
        <Facts words={words} />
        {writable ? <Acts><button type="button" className="primary" onClick={keep}>Keep</button><button type="button" onClick={change}>Change</button><button type="button" className="ghost" onClick={dismiss}>Not one</button></Acts> : null}
      </>
    )
  }
  if (issued) return <Issued card={card} margin={margin} words={words} writable={writable} reads={reads} />
  if (placed.gone) {
    return (
      <>
        <p className="what">{words.what}</p>
        <p className="asked">Its words are no longer in the minutes.</p>
        <p className="wordings">“{placed.sentence}”</p>
        {writable ? <Acts><button type="button" onClick={dismiss}>No longer an action</button><button type="button" className="ghost" onMouseDown={(event) => { event.preventDefault() }} onClick={onTie}>It is the words I selected</button></Acts> : null}
      </>
    )
  }
  if (placed.changed) {
    return (
      <>
        <p className="what">{words.what}</p>
        <p className="asked">Its sentence has changed since it was kept.</p>
        <p className="wordings"><Difference before={placed.changed.was} after={placed.changed.now} /></p>
        {writable ? <Acts><button type="button" className="primary" onClick={keep}>Same duty</button><button type="button" onClick={change}>Changed</button><button type="button" className="ghost" onClick={dismiss}>No longer an action</button></Acts> : null}
      </>
    )
  }
  if (placed.state === 'kept') {
    return (
      <>
        <p className="what"><span aria-hidden="true">✓ </span><span className="visually-hidden">Kept: </span>{words.what}</p>
        <p className="why">{words.who}, {words.due}.</p>
        {margin.open === card.name ? <><p className="why">{words.why}</p>{writable ? <Acts><button type="button" onClick={change}>Change</button><button type="button" className="ghost" onClick={dismiss}>Not one</button></Acts> : null}</> : null}
      </>
    )
  }
  return (
    <>
      <p className="what">{words.what}{words.doubt ? <> <span className={`chip ${words.doubt === 'Likely' ? 'grey' : 'amber'}`}>{words.doubt}</span></> : null}</p>
      <Facts words={words} />
      <p className="why">{words.why}</p>
      {writable ? (
        <Acts>
          <button type="button" className={margin.open === card.name ? 'primary' : undefined} onClick={keep}>{words.dueMissing ? 'Keep without' : 'Keep'}</button>
          {words.dueMissing ? <button type="button" className="ghost" onClick={() => { margin.setOpen(card.name, 'due') }}>Set a date</button> : <button type="button" onClick={change}>Change</button>}
          <button type="button" className="ghost" onClick={dismiss}>Not one</button>
        </Acts>
      ) : null}
    </>
  )
}

function Issued({ card, margin, words, writable, reads }: { card: ReadingCard; margin: Margin; words: CardWords; writable: boolean; reads: ReadingCard['reads'] }) {
  return (
    <>
      <p className="what">{card.issued?.description ?? words.what} <span className="chip green">Issued</span></p>
      {reads ? (
        <>
          <p className="asked">{reads.now === '' ? 'Its sentence is no longer in the minutes.' : 'Its sentence has changed since the owner was told.'}</p>
          <p className="wordings"><Difference before={reads.was} after={reads.now} /></p>
          {writable && reads.now !== '' ? <Acts><button type="button" className="primary" onClick={() => { margin.answerSentence(card, 'same-duty') }}>Same duty</button><button type="button" onClick={() => { margin.answerSentence(card, 'changed') }}>Changed: tell the owner</button></Acts> : null}
        </>
      ) : <p className="why">{words.who}, {words.due}.</p>}
      <p className="why"><a href={`/desk/actions/${card.issued?.id ?? ''}`}>Open the action</a></p>
    </>
  )
}

const Acts = ({ children }: { children: ReactNode }) => <div className="acts">{children}</div>
const Line = ({ words, children }: { words: string; children: ReactNode }) => <p className="one-line"><span>{words}</span>{children}</p>

const Facts = ({ words }: { words: CardWords }) => (
  <dl>
    <dt>who</dt><dd>{words.ownerMissing ? <span className="chip amber">{words.who}</span> : words.who}</dd>
    <dt>due</dt><dd>{words.dueMissing ? <span className="chip amber">{words.due}</span> : words.due}</dd>
  </dl>
)
