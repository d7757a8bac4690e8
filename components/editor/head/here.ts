'use client'
import { useEffect, useState } from 'react'
import type { Desk } from '../desk'

/** Id of the minute in which the caret stands, null before the first. */
export function useHere(desk: Desk): string | null {
  const [here, setHere] = useState<string | null>(null)
  useEffect(() => {
    const { editor } = desk
    const look = (): void => {
      const { doc, selection } = editor.state
      for (let index = selection.$from.index(0); index >= 0; index -= 1) {
        const block = doc.maybeChild(index)
        if (block?.type.name === 'minute') { setHere(block.attrs['id'] as string | null); return }
      }
      setHere(null)
    }
    look()
    editor.on('selectionUpdate', look)
    return () => { editor.off('selectionUpdate', look) }
  }, [desk])
  return here
}
