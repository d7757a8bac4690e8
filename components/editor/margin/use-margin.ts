'use client'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { DueCalendar } from '@/domain/calendar'
import type { DecidedFollowUp } from '@/domain/document/nodes'
import type { WordingChosen, WordingOffer } from '@/domain/follow-ups/wording-offer'
import type { PlacedReading } from '@/domain/document/decision-places'
import type { Desk } from '../desk'
import type { MinutesEditorProps, Told } from '../props'
import { calendarFor, keptFrom } from '../readings/decide'
import { showActive, showThreads } from '../writing/threads'
import { reasonsFor } from './card-words'
import { marginCards, threadsOf, type MarginCard, type ReadingCard, type Selected, type ToldCard } from './cards'
import { alike, type Alike } from './like-it'

/** Which form a card shows, if any. */
export type OpenForm = 'change' | 'who' | 'due' | 'answer' | 'why' | null

export interface Margin {
  cards: MarginCard[]
  open: string | null
  form: OpenForm
  /** The focus belongs to the card that is open: not where its words were pressed, which are being written in. */
  goes: boolean
  refused: { name: string; words: string } | null
  calendar: DueCalendar
  setOpen: (name: string | null, form?: OpenForm) => void
  /** Opens the card of words that were pressed; what is typed next still stands in the text. */
  point: (name: string) => void
  start: (selected: Selected) => void
  /** What "Keep" keeps of a card; null where there is nothing to keep. */
  whatToKeep: (placed: PlacedReading) => DecidedFollowUp | null
  keep: (card: ReadingCard) => void
  change: (card: ReadingCard, followUp: DecidedFollowUp) => void
  dismiss: (card: ReadingCard) => void
  takeBack: (card: ReadingCard) => void
  /** Others like one that the clerk has changed; null where there are none. */
  alikeTo: (card: ReadingCard) => Alike | null
  changeAlike: (card: ReadingCard) => void
  reportTold: (card: ToldCard) => void
  setAside: (card: ToldCard) => void
  addNew: (followUp: DecidedFollowUp) => void
  dropNew: () => void
  takeNote: (noteId: string) => void
  answerNote: (noteId: string, answer: string) => void
  /** What the new wording of an issued action says, once the clerk has said that it has changed; null before. */
  asked: (card: ReadingCard) => WordingOffer | null
  answerSentence: (card: ReadingCard, verdict: 'same-duty' | 'changed', chosen?: WordingChosen) => void
  /** The sentence is not settled yet after all. */
  leaveSentence: () => void
}

/** `before`: the name that the card bore until the deed, and bears until the text has been read again. */
interface Opened { name: string | null; before?: string; form: OpenForm; goes: boolean }

type Given = Pick<MinutesEditorProps, 'context' | 'header' | 'notes' | 'issued' | 'earlier' | 'onToldDone' | 'onTakeNote' | 'onAnswerNote' | 'onSentenceChanged'>

/** The cards of the margin, which is open, and the deeds done on them. */
export function useMargin(desk: Desk, { context, header, notes, issued, earlier, onToldDone, onTakeNote, onAnswerNote, onSentenceChanged }: Given): Margin {
  const { placed, told: tells, order } = useSyncExternalStore(desk.watch.subscribe, desk.watch.snapshot, desk.watch.snapshot)
  const [opened, setOpened] = useState<Opened>({ name: null, form: null, goes: true })
  const [selected, setSelected] = useState<Selected | null>(null)
  const [refused, setRefused] = useState<Margin['refused']>(null)
  const [settled, setSettled] = useState<ReadonlyMap<string, { state: 'taken' | 'answered'; answer: string | null }>>(new Map())
  const [reported, setReported] = useState<ReadonlySet<string>>(new Set())
  const [answered, setAnswered] = useState<ReadonlyMap<string, string>>(new Map())
  const [asks, setAsks] = useState<{ followUpId: string; reads: string; offer: WordingOffer } | null>(null)
  const calendar = useMemo(() => calendarFor(context, header), [context, header])
  const shownNotes = useMemo(() => notes.map((note) => ({ ...note, ...settled.get(note.id) })), [notes, settled])
  const cards = useMemo(() => marginCards({ placed, notes: shownNotes, told: tells, earlier, reported, issued, answered, selected, order }), [placed, shownNotes, tells, earlier, reported, issued, answered, selected, order])

  const open = opened.before !== undefined && !cards.some(({ name }) => name === opened.name) ? opened.before : opened.name

  useEffect(() => { if (!desk.editor.isDestroyed) showThreads(desk.editor.view, threadsOf(cards)) }, [desk, cards])
  useEffect(() => { if (!desk.editor.isDestroyed) showActive(desk.editor.view, open) }, [desk, open])

  const setOpen = useCallback((name: string | null, form: OpenForm = null) => { setOpened({ name, form, goes: true }); setRefused(null) }, [])
  const point = useCallback((name: string) => { setOpened((now) => (now.name === name ? now : { name, form: null, goes: false })) }, [])
  /** After a deed on a card, which stays open under the name that it gave. */
  const stay = (card: ReadingCard, name: string | null) => { setOpened({ name, before: card.name, form: null, goes: true }); setRefused(null) }
  const whatToKeep = useCallback((one: PlacedReading) => one.settlement?.followUp ?? (one.reading?.followUp ? keptFrom(one.reading.followUp, context) : one.settlement?.active.find(({ followUp }) => followUp)?.followUp ?? null), [context])
  const told = (name: string, answer: Promise<Told | { asks: WordingOffer }>, done: () => void, ask?: (offer: WordingOffer) => void) => {
    answer.then((what) => { if (what && 'asks' in what) ask?.(what.asks); else if (what) setRefused({ name, words: what.refused }); else { setRefused(null); done() } },
      () => { setRefused({ name, words: 'That did not reach the council’s records. Nothing was changed; try again when you are connected.' }) })
  }
  const alikeTo = (card: ReadingCard) => alike(card, cards, whatToKeep)
  return {
    cards, open, form: opened.form, goes: opened.goes, refused, calendar, setOpen, point, whatToKeep,
    start: (words) => { setSelected(words); setOpen('new', 'change') },
    keep: (card) => { const kept = whatToKeep(card.placed); if (kept) stay(card, desk.keep(card.placed, kept)) },
    change: (card, followUp) => { stay(card, desk.change(card.placed, { ...followUp, because: reasonsFor(followUp, card.placed.reading) })) },
    dismiss: (card) => { stay(card, desk.dismiss(card.placed)) },
    takeBack: ({ placed: one }) => { desk.takeBack(one) },
    alikeTo,
    changeAlike: (card) => { desk.changeAll(alikeTo(card)?.changes ?? []) },
    reportTold: (card) => {
      const { followUpId, nodeId, text } = card.told
      told(card.name, onToldDone(followUpId, { nodeId, sentence: text }), () => { setReported((before) => new Set(before).add(followUpId)) })
    },
    setAside: (card) => { desk.setAside(card.told); setOpen(null) },
    addNew: (followUp) => {
      setOpen(selected && desk.add({ nodeId: selected.nodeId, span: selected.span }, selected.sentence, followUp))
      setSelected(null)
    },
    dropNew: () => { setSelected(null); setOpen(null) },
    takeNote: (noteId) => { told(`note ${noteId}`, onTakeNote(noteId), () => { setSettled((before) => new Map(before).set(noteId, { state: 'taken', answer: null })) }) },
    answerNote: (noteId, answer) => {
      told(`note ${noteId}`, onAnswerNote(noteId, answer), () => {
        setSettled((before) => new Map(before).set(noteId, { state: 'answered', answer }))
        setOpened((before) => ({ ...before, form: null }))
      })
    },
    // Where the sentence has changed once more, what it said before is not asked any longer.
    asked: ({ issued: action, reads }) => (asks && asks.followUpId === action?.id && asks.reads === reads?.now ? asks.offer : null),
    answerSentence: (card, verdict, chosen) => {
      const { issued: action, reads } = card
      if (!action || !reads) return
      told(card.name, onSentenceChanged(action.id, verdict, reads.now, chosen), () => { setAsks(null); setAnswered((before) => new Map(before).set(action.id, reads.now)) },
        (offer) => { setOpen(card.name); setAsks({ followUpId: action.id, reads: reads.now, offer }) })
    },
    leaveSentence: () => { setAsks(null) },
  }
}
