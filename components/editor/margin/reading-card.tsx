'use client'
import type { DecidedFollowUp, Decision } from '@/domain/document/nodes'
import type { Desk } from '../desk'
import type { EditorContext } from '../props'
import { Acts, Facts, LeftOpen, LikeIt, Line, PutRight, Reasons } from './card-parts'
import { conflictWords, cardWords, type CardWords } from './card-words'
import { isMention, type ReadingCard } from './cards'
import { WordingForm } from '@/components/follow-ups/settle-wording'
import { Difference } from '@/components/minutes/note-card'
import { FollowUpForm } from './follow-up-form'
import { leftOpen } from './left-open'
import type { Margin } from './use-margin'

export interface ReadingCardProps {
  card: ReadingCard
  desk: Desk
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
  if (margin.open === card.name && (margin.form === 'change' || margin.form === 'who' || margin.form === 'due')) {
    return (
      <FollowUpForm
        start={followUp} context={context} calendar={margin.calendar} begin={margin.form === 'change' ? 'what' : margin.form}
        onKeep={(changed) => { margin.change(card, changed) }} onLeave={() => { margin.setOpen(card.name) }}
      />
    )
  }
  return <Shown {...props} followUp={followUp} words={cardWords(card.placed, followUp, margin.calendar)} />
}

function Shown({ card, desk, margin, writable, nameOf, onTie, words, followUp }: ReadingCardProps & { words: CardWords; followUp: DecidedFollowUp }) {
  const { placed, issued, reads } = card
  const open = margin.open === card.name ? leftOpen(placed, followUp, desk.reads) : []
  const below = { card, margin, desk, words, followUp, open, writable }
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
        <Facts words={words} followUp={followUp} />
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
        {margin.open === card.name ? <Facts words={words} followUp={followUp} /> : <InOneLine words={words} />}
        {margin.open === card.name ? <><Reasons {...below} /><LeftOpen {...below} />{writable ? <Acts><button type="button" onClick={change}>Change</button><button type="button" className="ghost" onClick={dismiss}>Not one</button></Acts> : null}<LikeIt {...below} /></> : null}
      </>
    )
  }
  return (
    <>
      <p className="what">{words.what}{words.doubt ? <> <span className={`chip ${words.doubt === 'Likely' ? 'grey' : 'amber'}`}>{words.doubt}</span></> : null}</p>
      <Facts words={words} followUp={followUp} />
      <Reasons {...below} />
      <LeftOpen {...below} />
      {writable ? (
        <Acts>
          <button type="button" className={margin.open === card.name ? 'primary' : undefined} onClick={keep}>{words.dueMissing ? 'Keep without' : 'Keep'}</button>
          <PutRight {...below} />
          <button type="button" className="ghost" onClick={dismiss}>Not one</button>
        </Acts>
      ) : null}
    </>
  )
}

/** Same duty, or changed; and where the new wording says another date or owner, which of them holds. */
function Settle({ card, margin }: Pick<ReadingCardProps, 'card' | 'margin'>) {
  const offer = margin.asked(card)
  if (offer) return <WordingForm offer={offer} onChosen={(chosen) => { margin.answerSentence(card, 'changed', chosen) }} onLeave={margin.leaveSentence} />
  return <Acts><button type="button" className="primary" onClick={() => { margin.answerSentence(card, 'same-duty') }}>Same duty</button><button type="button" onClick={() => { margin.answerSentence(card, 'changed') }}>Changed: tell the owner</button></Acts>
}

function Issued({ card, margin, words, writable, reads }: { card: ReadingCard; margin: Margin; words: CardWords; writable: boolean; reads: ReadingCard['reads'] }) {
  return (
    <>
      <p className="what">{card.issued?.description ?? words.what} <span className="chip green">Issued</span></p>
      {reads ? (
        <>
          <p className="asked">{reads.now === '' ? 'Its sentence is no longer in the minutes.' : 'Its sentence has changed since the owner was told.'}</p>
          <p className="wordings"><Difference before={reads.was} after={reads.now} /></p>
          {writable && reads.now !== '' ? <Settle card={card} margin={margin} /> : null}
        </>
      ) : <InOneLine words={words} />}
      <p className="why"><a href={`/desk/actions/${card.issued?.id ?? ''}`}>Open the action</a></p>
    </>
  )
}

/** Who and when of a card that is not open. */
const InOneLine = ({ words: { who, due, dueMissing } }: { words: CardWords }) => <p className="why">{who}, {dueMissing ? due.toLowerCase() : due}.</p>
