'use client'
import { useState, useSyncExternalStore } from 'react'
import { countWords, sentence } from '@/components/meetings/words'
import type { Begun } from '@/domain/document/begun'
import type { Desk } from '../desk'
import { missingFromText, putRoll } from '../writing/roll'

/** Who was marked as there since the minutes were begun: offered, since the text names nobody yet. */
export function RollNotice({ desk, begun }: { desk: Desk; begun: Begun }) {
  const [left, setLeft] = useState(false)
  const missing = useSyncExternalStore((changed) => {
    desk.editor.on('transaction', changed)
    return () => { desk.editor.off('transaction', changed) }
  }, () => missingFromText(desk.editor.state.doc, begun), () => 0)
  if (missing === 0 || left) return null
  const put = () => {
    const { view } = desk.editor
    desk.newUndoStep()
    putRoll(begun)(view.state, (transaction) => { view.dispatch(transaction) })
    desk.newUndoStep()
    view.focus()
  }
  return (
    <div className="notice green editor-notice">
      <p>{sentence(countWords(missing, 'person', 'people'))} {missing === 1 ? 'stands' : 'stand'} on the meeting’s list, and the text does not say yet who was there.</p>
      <div className="acts">
        <button type="button" onClick={put}>Put the list in</button>
        <button type="button" className="ghost" onClick={() => { setLeft(true) }}>Leave it out</button>
      </div>
    </div>
  )
}
