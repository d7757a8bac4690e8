'use client'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Desk } from '../desk'
import { CaretStore } from '../head/toolbar-state'
import { keyWords } from '../head/key-words'

/** Stands by the words that are selected: makes an action of them. */
export function MakeAction({ desk, sheet, onMake }: { desk: Desk; sheet: HTMLElement | null; onMake: () => void }) {
  const store = useMemo(() => new CaretStore(desk.editor), [desk])
  const { selected } = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot)
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null)
  useEffect(() => {
    const { editor } = desk
    if (!selected || !sheet) return undefined
    const look = () => {
      const end = editor.view.coordsAtPos(editor.state.selection.to)
      const box = sheet.getBoundingClientRect()
      setPlace({ top: end.bottom - box.top + 6, left: Math.max(8, Math.min(end.left - box.left - 60, box.width - 170)) })
    }
    look()
    editor.on('selectionUpdate', look)
    return () => { editor.off('selectionUpdate', look); setPlace(null) }
  }, [desk, selected, sheet])
  if (!selected || !place) return null
  return (
    <button
      type="button" className="make-action" style={place} title={`Make an action (${keyWords('Alt-Enter')})`}
      onMouseDown={(event) => { event.preventDefault() }} onClick={onMake}
    >Make an action</button>
  )
}
