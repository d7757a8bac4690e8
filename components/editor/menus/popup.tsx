'use client'
/** The small list at the caret: what `/` and `@` offer. The focus stays in the text; the list is pointed to from there. */
import type { Editor } from '@tiptap/core'
import type { PluginKey } from '@tiptap/pm/state'
import { exitSuggestion, type SuggestionOptions, type SuggestionProps } from '@tiptap/suggestion'
import { useEffect, useId, useRef } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import './popup.css'

/** One line of the list. */
export interface Choice { key: string; words: string; hint: string | null }

interface PopupProps<Item extends Choice> {
  label: string
  items: readonly Item[]
  at: number
  text: HTMLElement
  onPoint: (at: number) => void
  onPick: (item: Item) => void
}

function Popup<Item extends Choice>({ label, items, at, text, onPoint, onPick }: PopupProps<Item>) {
  const id = useId()
  const chosen = useRef<HTMLLIElement>(null)
  const active = items[at] ? `${id}-${at}` : null
  useEffect(() => {
    text.setAttribute('aria-controls', id)
    return () => { text.removeAttribute('aria-controls'); text.removeAttribute('aria-activedescendant') }
  }, [text, id])
  useEffect(() => {
    if (active) text.setAttribute('aria-activedescendant', active)
    chosen.current?.scrollIntoView({ block: 'nearest' })
  }, [text, active])
  return (
    <>
      <ul id={id} role="listbox" aria-label={label}>
        {items.map((item, index) => (
          <li
            key={item.key} id={`${id}-${index}`} ref={index === at ? chosen : null} role="option" aria-selected={index === at}
            // Pressed, not clicked: the caret must not leave the text.
            onPointerDown={(event) => { event.preventDefault(); onPick(item) }}
            onPointerMove={() => { if (index !== at) onPoint(index) }}
          >
            <span>{item.words}</span>
            {item.hint && <small className="quiet">{item.hint}</small>}
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">{items.length === 1 ? 'One choice' : `${items.length} choices`}</p>
    </>
  )
}

/**
 * What `@tiptap/suggestion` asks of a list: draws it at the caret, moves in it by keys, closes when nothing fits or the
 * focus leaves the text.
 * @param label what the list is of, for a screen reader
 */
export function popup<Item extends Choice>(label: string, key: PluginKey): NonNullable<SuggestionOptions<Item, Item>['render']> {
  return () => {
    let open: { root: Root; element: HTMLElement; unmount: () => void } | null = null
    let given: SuggestionProps<Item, Item> | null = null
    let at = 0

    const draw = (): void => {
      if (!given || given.items.length === 0) { close(); return }
      open ??= mounted(given)
      at = Math.min(at, given.items.length - 1)
      open.root.render(
        <Popup label={label} items={given.items} at={at} text={textOf(given.editor)} onPoint={(next) => { at = next; draw() }} onPick={pick} />,
      )
    }
    const pick = (item: Item): void => { given?.command(item) }
    const close = (): void => {
      const closing = open
      open = null
      closing?.unmount()
      // Not while React may be drawing what called for this.
      if (closing) queueMicrotask(() => { closing.root.unmount() })
    }
    const leave = (): void => { if (given) exitSuggestion(given.editor.view, key) }
    const step = (by: number): boolean => {
      const count = given?.items.length ?? 0
      at = (at + by + count) % count
      draw()
      return true
    }
    return {
      onStart: (props) => { given = props; at = 0; props.editor.on('blur', leave); draw() },
      onUpdate: (props) => {
        if (given?.query !== props.query) at = 0
        given = props
        draw()
      },
      onExit: ({ editor }) => { given = null; editor.off('blur', leave); close() },
      onKeyDown: ({ event }) => {
        if (!open || !given || event.ctrlKey || event.metaKey || event.altKey) return false
        if (event.key === 'ArrowDown') return step(1)
        if (event.key === 'ArrowUp') return step(-1)
        const item = given.items[at]
        if ((event.key !== 'Enter' && event.key !== 'Tab') || event.shiftKey || !item) return false
        pick(item)
        return true
      },
    }
  }
}

/** Keeps the list between the edges of a narrow screen. */
const withinSight = {
  name: 'withinSight',
  fn: ({ x, rects }: { x: number; rects: { floating: { width: number } } }) =>
    ({ x: Math.max(8, Math.min(x, document.documentElement.clientWidth - rects.floating.width - 8)) }),
}

/** Where a list is drawn: what every `Suggestion` with a {@link popup} is given. */
export const placed = { strategy: 'fixed' as const, middleware: [withinSight] }

const textOf = (editor: Editor): HTMLElement => editor.view.dom

function mounted<Item extends Choice>({ mount }: SuggestionProps<Item, Item>): { root: Root; element: HTMLElement; unmount: () => void } {
  const element = document.createElement('div')
  element.className = 'choices'
  return { root: createRoot(element), element, unmount: mount(element) }
}
