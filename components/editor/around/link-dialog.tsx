'use client'
import { useId, useState, type FormEvent } from 'react'
import type { Desk } from '../desk'
import { linkAt, setLink } from '../writing/marks'
import { Dialog } from './dialog'

/** The address of a link: of the words selected, or of the link at the caret. */
export function LinkDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const id = useId()
  const { view } = desk.editor
  const [at] = useState(() => linkAt(view.state))
  const [address, setAddress] = useState(at?.href ?? '')
  const [refused, setRefused] = useState<string | null>(null)
  const put = (to: string) => {
    if (view.state.selection.empty && !at) setRefused('Select the words that are to be the link first.')
    else if (setLink(to)(view.state, (transaction) => { view.dispatch(transaction) })) onClose()
    else setRefused('That is not an address of a page, an e-mail address or a telephone number. The text is as it was.')
  }
  const submit = (event: FormEvent) => { event.preventDefault(); put(address) }
  return (
    <Dialog title="Link" onClose={onClose}>
      <form onSubmit={submit}>
        <div className="form-field">
          <label htmlFor={id}>Address</label>
          <input id={id} value={address} placeholder="https://" autoComplete="off" aria-invalid={refused ? true : undefined} onChange={(event) => { setAddress(event.target.value) }} />
          {refused ? <p className="field-error" role="alert">{refused}</p> : null}
        </div>
        <div className="acts">
          <button className="primary">Link these words</button>
          {at ? <button type="button" onClick={() => { put('') }}>Take the link away</button> : null}
          <button type="button" className="ghost" onClick={onClose}>Leave it</button>
        </div>
      </form>
    </Dialog>
  )
}
