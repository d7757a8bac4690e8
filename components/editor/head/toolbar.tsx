'use client'
import { useMemo, useRef, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react'
import type { Command } from '@tiptap/pm/state'
import type { Desk } from '../desk'
import { fieldBlocks, insertTable } from '../writing/blocks-of-the-field'
import { toggle } from '../writing/marks'
import { keyWords, spokenKey } from './key-words'
import { CaretStore } from './toolbar-state'

export interface ToolbarDeeds { link(): void; exempt(): void; find(): void; help(): void }

/** What the keys do, in words. One stop of the Tab key; arrows move within. */
export function Toolbar({ desk, deeds, writable }: { desk: Desk; deeds: ToolbarDeeds; writable: boolean }) {
  const store = useMemo(() => new CaretStore(desk.editor), [desk])
  const caret = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot)
  const bar = useRef<HTMLDivElement>(null)
  const run = (command: Command) => {
    const { view } = desk.editor
    command(view.state, (transaction) => { view.dispatch(transaction) }, view)
    view.focus()
  }
  return (
    <div ref={bar} className="editor-bar" role="toolbar" aria-label="Writing" aria-controls="minutes-text" onKeyDown={(event) => { rove(event, bar.current) }}>
      {fieldBlocks.map(({ type, words, key, command }, index) => (
        <Tool key={type} first={index === 0} words={words} keys={key} on={caret.block === type} off={!writable} press={() => { run(command) }} />
      ))}
      <Sep />
      <Tool words="Bold" keys="Mod-b" on={caret.bold} off={!writable} press={() => { run(toggle('bold')) }}><b aria-hidden="true">B</b></Tool>
      <Tool words="Italic" keys="Mod-i" on={caret.italic} off={!writable} press={() => { run(toggle('italic')) }}><i aria-hidden="true">I</i></Tool>
      <Tool words="Link" keys="Mod-k" on={caret.link} off={!writable} press={deeds.link} />
      <Tool words="Table" off={!writable} press={() => { run(insertTable) }} />
      <Sep />
      <Tool words="Exempt" keys="Mod-Alt-e" on={caret.exempt} off={!writable} press={deeds.exempt} />
      <Sep />
      <Tool words="Undo" keys="Mod-z" off={!writable} press={() => { desk.undo(); desk.editor.view.focus() }} />
      <Tool words="Redo" keys="Mod-y" off={!writable} press={() => { desk.redo(); desk.editor.view.focus() }} />
      <Tool words="Find" keys="Mod-f" press={deeds.find} />
      <Tool words="Keys" keys="Mod-/" press={deeds.help} />
    </div>
  )
}

const Sep = () => <span className="sep" aria-hidden="true" />

interface ToolProps { words: string; keys?: string; on?: boolean; off?: boolean; first?: boolean; press: () => void; children?: ReactNode }

function Tool({ words, keys, on, off = false, first = false, press, children }: ToolProps) {
  return (
    <button
      type="button" className={on ? 'on' : undefined} tabIndex={first ? 0 : -1} aria-pressed={on} disabled={off}
      title={keys ? `${words} (${keyWords(keys)})` : words} aria-label={children ? words : undefined} aria-keyshortcuts={keys ? spokenKey(keys) : undefined}
      // The selection stays where it is.
      onMouseDown={(event) => { event.preventDefault() }} onClick={press}
    >{children ?? words}</button>
  )
}

function rove(event: KeyboardEvent, bar: HTMLElement | null): void {
  const step = { ArrowRight: 1, ArrowLeft: -1, Home: 'first', End: 'last' }[event.key] as 1 | -1 | 'first' | 'last' | undefined
  if (step === undefined || !bar) return
  const tools = [...bar.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
  const at = tools.indexOf(document.activeElement as HTMLButtonElement)
  const next = tools[step === 'first' ? 0 : step === 'last' ? tools.length - 1 : (at + step + tools.length) % tools.length]
  if (!next) return
  event.preventDefault()
  for (const tool of tools) tool.tabIndex = tool === next ? 0 : -1
  next.focus()
}
