'use client'
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import type { DecidedOwner } from '@/domain/document/nodes'
import type { EditorContext } from '../props'
import { completions, ownerBeside, ownerChoices, typedOwner, type OwnerChoice } from './owners'

interface OwnerFieldProps { words: string; owner: DecidedOwner; context: EditorContext; onOwner: (owner: DecidedOwner, words: string) => void }

/** "For action by": a name typed and completed. What it is known as stands below. */
export function OwnerField({ words, owner, context, onOwner }: OwnerFieldProps) {
  const id = useId()
  const choices = useMemo(() => ownerChoices(context), [context])
  const [shown, setShown] = useState<OwnerChoice[]>([])
  const [at, setAt] = useState(-1)
  const close = () => { setShown([]); setAt(-1) }
  const type = (typed: string) => {
    onOwner(typedOwner(typed, context), typed)
    setShown(completions(typed, choices))
    setAt(-1)
  }
  const pick = (choice: OwnerChoice) => { onOwner(choice.owner, choice.name); close() }
  const onKeyDown = (event: KeyboardEvent) => {
    if (shown.length === 0) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt((before) => (event.key === 'ArrowDown' ? (before + 1) % shown.length : (before <= 0 ? shown.length : before) - 1))
    }
    const chosen = shown[at]
    if (event.key === 'Enter' && chosen) { event.preventDefault(); pick(chosen) }
    if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); close() }
  }
  const outside = owner.sort === 'outside'
  return (
    <div className="form-field">
      <label htmlFor={id}>For action by</label>
      <div className="completed">
        <input
          id={id} data-field="who" value={words} autoComplete="off" role="combobox" aria-expanded={shown.length > 0} aria-controls={`${id}-list`} aria-autocomplete="list"
          aria-activedescendant={shown[at] ? `${id}-${String(at)}` : undefined} aria-describedby={`${id}-is`}
          onChange={(event) => { type(event.target.value) }} onKeyDown={onKeyDown} onBlur={close}
        />
        <ul id={`${id}-list`} role="listbox" aria-label="People and posts" hidden={shown.length === 0}>
          {shown.map((choice, index) => (
            <li
              key={choice.key} id={`${id}-${String(index)}`} role="option" aria-selected={index === at}
              onMouseDown={(event) => { event.preventDefault(); pick(choice) }}
            >{choice.name} <small>{choice.beside}</small></li>
          ))}
        </ul>
      </div>
      <p id={`${id}-is`} className="hint">{ownerBeside(owner, context)}</p>
      {(owner.sort === 'words' && owner.words) || outside ? (
        <label className="tick">
          <input type="checkbox" checked={outside} onChange={(event) => { onOwner(event.target.checked ? { sort: 'outside', organisation: words.trim(), words: words.trim() } : typedOwner(words, context), words) }} />
          It is an outside organisation
        </label>
      ) : null}
    </div>
  )
}
