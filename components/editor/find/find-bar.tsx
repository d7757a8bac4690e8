'use client'
/** Find and replace in the minutes, above the text. */
import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react'
import { findState, type FindState } from './extension'
import { mostMatches } from './matches'
import './find-bar.css'

interface FindBarProps {
  editor: Editor
  /** Opened to replace: the second field is shown from the start. */
  replacing?: boolean
  onClose: () => void
}

export function FindBar({ editor, replacing = false, onClose }: FindBarProps) {
  const found = useFound(editor)
  const [replaces, setReplaces] = useState(replacing)
  const [by, setBy] = useState('')
  const [done, setDone] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()

  useEffect(() => { setReplaces((open) => open || replacing) }, [replacing])
  useEffect(() => {
    const picked = pickedWords(editor)
    if (picked) editor.commands.setFind(picked)
    field.current?.select()
    return () => { if (!editor.isDestroyed) editor.commands.setFind('') }
  }, [editor])

  const look = (words: string) => { setDone(null); editor.commands.setFind(words) }
  // The caret goes to what was found.
  const close = () => {
    const match = found.matches[found.at]
    if (match) editor.commands.setTextSelection(match)
    onClose()
    editor.view.focus()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'F3') editor.commands[event.shiftKey ? 'findPrevious' : 'findNext']()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const replaceAll = () => {
    const count = found.matches.length
    if (editor.commands.replaceAll(by)) setDone(count === 1 ? 'One place replaced' : `${count} places replaced`)
  }

  return (
    <search className="find-bar" aria-label="Find in these minutes" onKeyDown={keys}>
      <form onSubmit={(event) => { event.preventDefault(); editor.commands.findNext() }}>
        <label htmlFor={`${id}-find`}>Find</label>
        <input
          ref={field} id={`${id}-find`} type="text" value={found.words} autoFocus autoComplete="off" spellCheck={false} aria-describedby={`${id}-count`}
          onChange={(event) => { look(event.target.value) }}
          onKeyDown={(event) => { if (event.key === 'Enter' && event.shiftKey) { event.preventDefault(); editor.commands.findPrevious() } }}
        />
        <output id={`${id}-count`} className="num quiet">{done ?? countWords(found)}</output>
        <Tool words="Previous match" press={() => { editor.commands.findPrevious() }}>↑</Tool>
        <Tool words="Next match" press={() => { editor.commands.findNext() }}>↓</Tool>
        <Tool words="Match capitals" pressed={found.options.matchCase} press={() => { editor.commands.setFind(found.words, { matchCase: !found.options.matchCase }) }}>Aa</Tool>
        <Tool words="Whole words only" pressed={found.options.wholeWords} press={() => { editor.commands.setFind(found.words, { wholeWords: !found.options.wholeWords }) }}>Word</Tool>
        {editor.isEditable && <Tool words="Replace" pressed={replaces} press={() => { setReplaces(!replaces) }}>Replace</Tool>}
        <Tool words="Close find" press={close}>✕</Tool>
      </form>
      {replaces && editor.isEditable && (
        <form onSubmit={(event) => { event.preventDefault(); setDone(null); editor.commands.replaceCurrent(by) }}>
          <label htmlFor={`${id}-by`}>Replace with</label>
          <input id={`${id}-by`} type="text" value={by} autoComplete="off" onChange={(event) => { setBy(event.target.value) }} />
          <button type="submit">Replace this one</button>
          <button type="button" onClick={replaceAll}>Replace all</button>
        </form>
      )}
    </search>
  )
}

interface ToolProps { words: string; pressed?: boolean; press: () => void; children: ReactNode }

const Tool = ({ words, pressed, press, children }: ToolProps) => (
  <button type="button" className="ghost" title={words} aria-label={words} aria-pressed={pressed} onClick={press}>{children}</button>
)

function useFound(editor: Editor): FindState {
  const subscribe = (tell: () => void) => {
    editor.on('transaction', tell)
    return () => { editor.off('transaction', tell) }
  }
  const snapshot = () => findState(editor.state)
  return useSyncExternalStore(subscribe, snapshot, snapshot)
}

/** "3 of 12", and nothing while nothing is looked for. */
export function countWords({ words, matches, at }: Pick<FindState, 'words' | 'matches' | 'at'>): string {
  if (words === '') return ''
  if (matches.length === 0) return 'Not found'
  return `${at + 1} of ${matches.length === mostMatches ? 'more than ' : ''}${matches.length.toLocaleString('en-GB')}`
}

/** What is selected within one line is what one looks for. */
function pickedWords({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection
  return $from.sameParent($to) && to - from <= 200 ? state.doc.textBetween(from, to).trim() : ''
}
