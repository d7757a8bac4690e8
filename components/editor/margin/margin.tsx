'use client'
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Decision } from '@/domain/document/nodes'
import type { Desk } from '../desk'
import type { EditorContext } from '../props'
import { asks, countCards, saysWhy, countWords, type MarginCard } from './cards'
import { FollowUpForm } from './follow-up-form'
import { newFollowUp } from './new-follow-up'
import { NoteCardView } from './note-card'
import { ReadingCardView } from './reading-card'
import { ToldCardView } from './told-card'
import type { Margin } from './use-margin'
import { useStanding } from './use-standing'
import './margin.css'

interface MarginProps {
  desk: Desk
  margin: Margin
  context: EditorContext
  writable: boolean
  /** Level with the text; otherwise one under the other in a drawer. */
  beside: boolean
  nameOf: (act: Decision) => string | null
  onTie: (card: MarginCard) => void
}

/** Cards that a drawer shows at a time. */
const page = 30

/** The margin: each action found, and each note, beside its words. */
export function MarginColumn({ desk, margin, context, writable, beside, nameOf, onTie }: MarginProps) {
  const column = useRef<HTMLDivElement>(null)
  const { cards, open } = margin
  const near = useStanding(desk, cards, open, column, beside)
  const [most, setMost] = useState(page)
  const shown = beside ? near : cards.slice(0, Math.max(most, cards.findIndex(({ name }) => name === open) + 2))
  useFocus(column, margin, shown, desk)
  const counts = countCards(cards)
  const first = cards.find(asks)
  const settled = cards.filter((card) => card.sort !== 'new').length - cards.filter(asks).length
  return (
    <>
      <p className="counts">{countWords(counts)}</p>
      <span className="visually-hidden" role="status">{countWords(counts)}</span>
      {beside && first ? <button type="button" className="ghost first" onClick={() => { goToCard(desk, margin, first) }}>Go to the first that asks</button> : null}
      <div ref={column} className={beside ? 'cards beside' : 'cards'}>
        {shown.map((card) => (
          <article
            key={identityOf(card)} data-card={card.name} tabIndex={-1} aria-label={labelOf(card)}
            className={`card r ${classOf(card)}${card.name === open ? ' open' : ''}`}
            onKeyDown={(event) => { onCardKey(event, card, desk, margin, writable) }}
            onMouseDown={(event) => { if (open !== card.name && !(event.target instanceof Element && event.target.closest('button, a, input'))) margin.setOpen(card.name) }}
          >
            {card.sort === 'note' ? <NoteCardView card={card} margin={margin} writable={writable} /> : null}
            {card.sort === 'reading' ? <ReadingCardView card={card} desk={desk} margin={margin} context={context} writable={writable} nameOf={nameOf} onTie={() => { onTie(card) }} /> : null}
            {card.sort === 'told' ? <ToldCardView card={card} margin={margin} writable={writable} /> : null}
            {card.sort === 'new' ? <FollowUpForm start={newFollowUp(card.selected, desk.reads, context)} context={context} calendar={margin.calendar} begin="what" onKeep={margin.addNew} onLeave={() => { margin.dropNew(); desk.editor.view.focus() }} /> : null}
            {margin.refused?.name === card.name ? <p className="field-error" role="alert">{margin.refused.words}</p> : null}
          </article>
        ))}
      </div>
      {!beside && shown.length < cards.length ? <button type="button" onClick={() => { setMost(shown.length + page) }}>Show more of {cards.length}</button> : null}
      {cards.length > 0 ? <p className="margin-keys small quiet"><kbd>Alt</kbd> <kbd>↓</kbd> next, <kbd>Enter</kbd> keep, <kbd>E</kbd> change, <kbd>X</kbd> not one, <kbd>W</kbd> why, <kbd>A</kbd> all like it. {settled} of {counts.found + cards.filter(({ sort }) => sort === 'note' || sort === 'told').length} settled.</p> : null}
    </>
  )
}

/** A card is the same one before and after a deed that gives it another name: the focus stays on it, and with it the next key. */
const identityOf = (card: MarginCard): string => (card.sort === 'reading' ? card.placed.reading?.key ?? card.name : card.name)

/**
 * The card that was opened by key or by a press on it takes the focus, unless a form in it has it. One just kept bears
 * another name, and comes when the text has been read again.
 */
function useFocus(column: RefObject<HTMLElement | null>, { open, form, goes, cards, setOpen }: Margin, shown: readonly MarginCard[], desk: Desk): void {
  const wanted = useRef<string | null>(null)
  // One just changed bears its new name before the text has been read again: only what was there can have gone.
  const seen = useRef<string | null>(null)
  useEffect(() => { wanted.current = goes ? open : null }, [open, form, goes])
  useEffect(() => {
    const name = wanted.current
    const element = name === null ? null : column.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(name)}"]`)
    if (!element) {
      // Undone away under the focus: the text has it again.
      if (open !== null && seen.current === open && document.activeElement === document.body && !cards.some((card) => card.name === open)) {
        setOpen(null)
        desk.editor.view.focus()
      }
      return
    }
    wanted.current = null
    seen.current = name
    if (element.contains(document.activeElement)) return
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'nearest' })
  }, [column, open, form, goes, cards, shown, setOpen, desk])
}

const labelOf = (card: MarginCard): string => (card.sort === 'told' ? 'An earlier action, told done' : card.sort === 'note' ? `Note by ${card.note.by}` : card.sort === 'new' ? 'A new action' : 'Action')

function classOf(card: MarginCard): string {
  if (card.sort === 'note') return card.note.state === 'open' ? 'ask' : 'done'
  if (card.sort === 'new') return ''
  if (card.sort === 'told') return card.reported ? 'done' : ''
  return asks(card) ? (card.placed.state === 'open' ? '' : 'ask') : 'done'
}

/** Keys on a card that has the focus itself; in its fields they are letters. */
function onCardKey(event: KeyboardEvent, card: MarginCard, desk: Desk, margin: Margin, writable: boolean): void {
  if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const at = margin.cards.findIndex(({ name }) => name === card.name)
    const next = margin.cards[at + (event.key === 'ArrowDown' ? 1 : -1)]
    event.preventDefault()
    if (next) goToCard(desk, margin, next)
    return
  }
  if (event.key === 'Escape') {
    event.preventDefault()
    margin.setOpen(null)
    desk.editor.view.focus()
    return
  }
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
    event.preventDefault()
    if (event.shiftKey) desk.redo()
    else desk.undo()
    return
  }
  if (event.target !== event.currentTarget || !writable || event.ctrlKey || event.metaKey || event.altKey) return
  const deed = deedOf(event.key, card, margin)
  if (!deed) return
  event.preventDefault()
  deed()
}

function deedOf(key: string, card: MarginCard, margin: Margin): (() => void) | null {
  const pressed = key.toLowerCase()
  if (card.sort === 'note') {
    if (card.note.state !== 'open') return null
    return pressed === 'enter' && card.note.instead ? () => { margin.takeNote(card.note.id) } : pressed === 'e' || pressed === 'enter' ? () => { margin.setOpen(card.name, 'answer') } : null
  }
  if (card.sort === 'told') return card.reported ? null : pressed === 'enter' ? () => { margin.reportTold(card) } : pressed === 'x' ? () => { margin.setAside(card) } : null
  if (card.sort !== 'reading') return null
  if (card.issued) return pressed === 'enter' && card.reads ? () => { margin.answerSentence(card, 'same-duty') } : null
  if (pressed === 'enter') return card.placed.state === 'dismissed' ? () => { margin.takeBack(card) } : asks(card) && !card.placed.gone ? () => { margin.keep(card) } : null
  if (pressed === 'w' && saysWhy(card)) return () => { margin.setOpen(card.name, 'why') }
  if (pressed === 'a') return margin.alikeTo(card) ? () => { margin.changeAlike(card) } : null
  if (pressed === 'e' && !card.placed.gone && card.placed.state !== 'dismissed') return () => { margin.setOpen(card.name, 'change') }
  if (pressed === 'x' && card.placed.state !== 'dismissed') return () => { margin.dismiss(card) }
  return null
}

/** Opens a card and brings its words into sight. */
export function goToCard(desk: Desk, margin: Pick<Margin, 'setOpen'>, card: MarginCard): void {
  if (card.nodeId !== null) desk.goTo(card.nodeId)
  margin.setOpen(card.name)
}
