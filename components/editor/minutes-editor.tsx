'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Desk, type AroundTheText } from './desk'
import { EditorHead } from './head/head'
import { Outline } from './head/outline'
import { Toolbar } from './head/toolbar'
import type { MinutesEditorProps } from './props'
import './editor.css'

/** The minutes, written by several at once: head, toolbar, outline, the sheet, and the margin with what was found. */
export function MinutesEditor(props: MinutesEditorProps) {
  const desk = useDesk(props)
  return (
    <div className="editor">
      <EditorHead session={desk?.session ?? null} header={props.header} actions={props.actions} signInHref={props.signInHref} />
      {desk ? <Open desk={desk} /> : <div className="editor-desk"><div className="sheet" aria-busy="true" /></div>}
    </div>
  )
}

function Open({ desk }: { desk: Desk }) {
  const { writable } = useSyncExternalStore(desk.session.subscribe, desk.session.snapshot, desk.session.snapshot)
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => { if (sheet.current) desk.mount(sheet.current) }, [desk])
  return (
    <>
      <Toolbar desk={desk} writable={writable} deeds={{ link: nothing, exempt: nothing, find: nothing, help: nothing }} />
      <div className="editor-desk">
        <nav className="outline" aria-label="In these minutes"><Outline desk={desk} /></nav>
        <div className="sheet"><div ref={sheet} id="minutes-text" /></div>
      </div>
    </>
  )
}

const nothing = (): void => undefined

/** The desk exists in the browser only, and for as long as its document. */
function useDesk(props: MinutesEditorProps): Desk | null {
  const [desk, setDesk] = useState<Desk | null>(null)
  const given = useRef(props)
  given.current = props
  useEffect(() => {
    const around: AroundTheText = {
      toCard: () => false, makeAction: () => false, find: () => false, link: () => false, exempt: () => false, help: () => false, pressThread: nothing,
    }
    const opened = new Desk(given.current, around)
    setDesk(opened)
    return () => { setDesk(null); opened.destroy() }
  }, [props.documentName])
  return desk
}
