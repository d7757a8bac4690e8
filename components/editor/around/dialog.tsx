'use client'
import { useLayoutEffect, useId, useRef, type ReactNode } from 'react'

/** A dialog over the page: Escape closes it, and the focus goes back to where it came from. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it leaves the page, so that the browser gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => { element?.close() }
  }, [])
  return (
    <dialog ref={dialog} className="editor-dialog" aria-labelledby={id} onCancel={(event) => { event.preventDefault(); onClose() }} onMouseDown={(event) => { if (event.target === dialog.current) onClose() }}>
      <div className="inside">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  )
}
