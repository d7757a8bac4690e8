'use client'
import { EditorHead } from './head/head'
import { OpenEditor } from './open-editor'
import type { MinutesEditorProps } from './props'
import { useDesk } from './use-desk'
import './editor.css'

/** The minutes, written by several at once: head, toolbar, outline, the sheet, and the margin with what was found. */
export function MinutesEditor(props: MinutesEditorProps) {
  const desk = useDesk(props)
  const head = <EditorHead session={desk?.session ?? null} header={props.header} actions={props.actions} />
  return (
    <div className="editor">
      {desk ? <OpenEditor key={props.documentName} {...props} desk={desk} head={head} /> : (
        <>
          <div className="editor-top">{head}</div>
          <div className="editor-desk"><div className="sheet" aria-busy="true" /></div>
        </>
      )}
    </div>
  )
}
