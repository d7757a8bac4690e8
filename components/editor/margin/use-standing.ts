'use client'
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Desk } from '../desk'
import { positionsOf } from '../writing/threads'
import type { MarginCard } from './cards'
import { stackCards } from './stack'

/** Puts the cards level with their sentences, and again whenever text, cards or window change their size. */
export function useStanding(desk: Desk, cards: readonly MarginCard[], open: string | null, column: RefObject<HTMLElement | null>, beside: boolean): void {
  const now = useRef({ cards, open })
  now.current = { cards, open }
  const frame = useRef(0)
  const place = useCallback(() => {
    frame.current = 0
    const box = column.current
    if (!box || desk.editor.isDestroyed) return
    const { cards: shown, open: opened } = now.current
    const elements = new Map([...box.querySelectorAll<HTMLElement>('[data-card]')].map((element) => [element.dataset['card'], element]))
    const standing = shown.filter(({ name }) => elements.has(name))
    const places = positionsOf(desk.editor.state.doc, new Set(standing.flatMap(({ nodeId }) => nodeId ?? [])))
    const top = box.getBoundingClientRect().top
    let last = 0
    // All is measured before anything is moved: one layout, however many cards.
    const measured = standing.map((card) => {
      const at = card.nodeId === null ? undefined : places.get(card.nodeId)
      const anchor = at ? topOf(desk, at.pos, Math.min(Math.max(card.offset, 0), at.node.content.size)) - top : Number.POSITIVE_INFINITY
      last = Number.isFinite(anchor) ? Math.max(last, anchor) : last
      return { anchor: Number.isFinite(anchor) ? anchor : last, height: elements.get(card.name)?.offsetHeight ?? 0 }
    })
    const tops = stackCards(measured, standing.findIndex(({ name, nodeId }) => name === opened && nodeId !== null))
    standing.forEach(({ name }, index) => { elements.get(name)?.style.setProperty('top', `${String(Math.round(tops[index] ?? 0))}px`) })
    const end = measured.length > 0 ? (tops.at(-1) ?? 0) + (measured.at(-1)?.height ?? 0) : 0
    box.style.setProperty('min-height', `${String(Math.round(end))}px`)
  }, [desk, column])

  useLayoutEffect(() => { if (beside) place() }, [place, beside, cards, open])
  useEffect(() => {
    if (!beside || !column.current) return undefined
    const again = () => { if (frame.current === 0) frame.current = requestAnimationFrame(place) }
    const watcher = new ResizeObserver(again)
    watcher.observe(desk.editor.view.dom)
    for (const element of column.current.querySelectorAll('[data-card]')) watcher.observe(element)
    return () => { watcher.disconnect(); cancelAnimationFrame(frame.current); frame.current = 0 }
  }, [desk, column, place, beside, cards])
}

function topOf(desk: Desk, pos: number, offset: number): number {
  try {
    return desk.editor.view.coordsAtPos(pos + 1 + offset).top - 4
  } catch {
    return 0
  }
}
