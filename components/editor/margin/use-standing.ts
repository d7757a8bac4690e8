'use client'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Desk } from '../desk'
import type { MarginCard } from './cards'
import { Places } from './places'
import { stackCards } from './stack'

/** Pixels above and below the window in which cards are drawn too; those farther away are not on the page. */
const nearby = 700
/** How many cards above those drawn can push them down. */
const pushing = 12
/** Height of a card that has not been drawn yet. */
const usual = 170

/**
 * Puts the cards level with their sentences, and again whenever text, cards or window change. Only cards near the
 * window are drawn: minutes of a hundred thousand words may have a thousand.
 * @returns the cards to draw
 */
export function useStanding(desk: Desk, cards: readonly MarginCard[], open: string | null, column: RefObject<HTMLElement | null>, beside: boolean): readonly MarginCard[] {
  const now = useRef({ cards, open })
  now.current = { cards, open }
  const heights = useRef(new Map<string, number>())
  const lines = useRef(new Map<string, number>())
  const frame = useRef(0)
  const [near, setNear] = useState<ReadonlySet<string>>(new Set())

  const place = useCallback(() => {
    frame.current = 0
    const box = column.current
    if (!box || desk.editor.isDestroyed) return
    const { cards: all, open: opened } = now.current
    const drawn = new Map([...box.children].flatMap((element) => (element instanceof HTMLElement && element.dataset['card'] ? [[element.dataset['card'], element] as const] : [])))
    // All is measured before anything is moved: one layout, however many cards.
    const top = box.getBoundingClientRect().top
    for (const [name, element] of drawn) heights.current.set(name, element.offsetHeight)
    const text = new Places(desk.editor.view, all, top)
    const [first, end] = text.within(-nearby * 2, window.innerHeight + nearby * 2)
    const chosen = all.findIndex(({ name, nodeId }) => name === opened && nodeId !== null)
    // Cards that stand above push those below: a few more are counted than are drawn.
    const slice = all.slice(Math.max(0, Math.min(first - pushing, chosen < 0 ? first : chosen)), Math.max(end, chosen + 1))
    const standing = slice.map((card) => ({ anchor: text.anchorOf(card, drawn.has(card.name), lines.current), height: heights.current.get(card.name) ?? usual }))
    const tops = stackCards(standing, chosen < 0 ? -1 : slice.findIndex(({ name }) => name === opened))
    const wanted = new Set<string>(opened === null ? [] : [opened])
    slice.forEach(({ name }, index) => {
      const at = top + (tops[index] ?? 0)
      // One that is drawn stays a little longer: at the edge it would come and go.
      const reach = drawn.has(name) ? nearby * 2 : nearby
      if (at > -reach && at < window.innerHeight + reach) wanted.add(name)
      drawn.get(name)?.style.setProperty('top', `${String(Math.round(tops[index] ?? 0))}px`)
    })
    const last = standing.at(-1)
    box.style.setProperty('min-height', `${String(Math.round(Math.max(text.height, (tops.at(-1) ?? 0) + (last?.height ?? 0))))}px`)
    setNear((before) => (before.size === wanted.size && [...wanted].every((name) => before.has(name)) ? before : wanted))
  }, [desk, column])

  useLayoutEffect(() => { if (beside) place() }, [place, beside, cards, open, near])
  useEffect(() => {
    const box = column.current
    if (!beside || !box) return undefined
    const again = () => { if (frame.current === 0) frame.current = requestAnimationFrame(place) }
    const watcher = new ResizeObserver(again)
    watcher.observe(desk.editor.view.dom)
    for (const element of box.children) watcher.observe(element)
    window.addEventListener('scroll', again, { passive: true })
    return () => {
      watcher.disconnect()
      window.removeEventListener('scroll', again)
      cancelAnimationFrame(frame.current)
      frame.current = 0
    }
  }, [desk, column, place, beside, near])
  return beside ? cards.filter(({ name }) => near.has(name)) : cards
}
