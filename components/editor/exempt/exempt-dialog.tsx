'use client'
import { useId, useState, type FormEvent } from 'react'
import { exemptParagraphs, exemptionReason, missingFrom, noExemption } from '@/domain/document/exemption-words'
import type { Exemption } from '@/domain/document/nodes'
import { Dialog } from '../around/dialog'
import type { Desk } from '../desk'
import { exemptScopes, setExempt } from './exempt-scope'

/** Why a part of the minutes is not for the public: set on the paragraph or resolution at the caret, or on its whole item. */
export function ExemptDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const id = useId()
  const { view } = desk.editor
  const [scopes] = useState(() => exemptScopes(view.state))
  const [chosen, setChosen] = useState(() => Math.max(0, scopes.findIndex(({ exempt }) => exempt !== null)))
  const scope = scopes[chosen]
  const [exempt, setExemption] = useState<Exemption>(scope?.exempt ?? noExemption)
  const [refused, setRefused] = useState<string | null>(null)
  const change = (part: Partial<Exemption>) => { setExemption({ ...exempt, ...part }); setRefused(null) }
  const put = (what: Exemption | null) => {
    if (!scope) return
    setExempt(scope.pos, what)(view.state, (transaction) => { view.dispatch(transaction) })
    onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = missingFrom(exempt)
    if (missing) setRefused(missing)
    else put(exempt)
  }
  if (!scope) {
    return (
      <Dialog title="Not for the public" onClose={onClose}>
        <p>Put the caret in an item, a paragraph, a point or a resolution first.</p>
        <div className="acts"><button type="button" className="primary" onClick={onClose}>Back to the minutes</button></div>
      </Dialog>
    )
  }
  return (
    <Dialog title="Not for the public" onClose={onClose}>
      <form onSubmit={submit} className="exempt-form">
        <fieldset>
          <legend>What is exempt</legend>
          {scopes.map(({ sort, words, exempt: own }, index) => (
            <label key={sort} className="tick">
              <input type="radio" name={`${id}-scope`} checked={index === chosen} onChange={() => { setChosen(index); setExemption(own ?? exempt) }} /> {words}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Local Government Act 1972, Schedule 12A, Part 1</legend>
          {Object.entries(exemptParagraphs).map(([number, words]) => (
            <label key={number} className="tick">
              <input
                type="checkbox" checked={exempt.paragraphs.includes(Number(number))}
                onChange={(event) => { change({ paragraphs: event.target.checked ? [...exempt.paragraphs, Number(number)].sort((a, b) => a - b) : exempt.paragraphs.filter((one) => one !== Number(number)) }) }}
              /> Paragraph {number}: {words}
            </label>
          ))}
          <label className="tick"><input type="checkbox" checked={exempt.confidential} onChange={(event) => { change({ confidential: event.target.checked }) }} /> Confidential, section 100A(2): given by a government department or barred by law</label>
        </fieldset>
        <Words id={`${id}-interest`} label="Why the public interest in keeping it back is the greater" value={exempt.publicInterest} onChange={(publicInterest) => { change({ publicInterest }) }} />
        <div className="form-field">
          <label htmlFor={`${id}-review`}>To be looked at again on</label>
          <input id={`${id}-review`} type="date" value={exempt.reviewOn ?? ''} onChange={(event) => { change({ reviewOn: event.target.value || null }) }} />
        </div>
        {scope.sort === 'minute' ? (
          <>
            <Words id={`${id}-heading`} label="Heading that the public sees" value={exempt.neutralHeading ?? ''} onChange={(words) => { change({ neutralHeading: words || null }) }} />
            <Words id={`${id}-summary`} label="Summary for the public" value={exempt.publicSummary ?? ''} onChange={(words) => { change({ publicSummary: words || null }) }} />
            <Words id={`${id}-none`} label="Or why no summary is needed" value={exempt.noSummaryBecause ?? ''} onChange={(words) => { change({ noSummaryBecause: words || null }) }} />
          </>
        ) : null}
        {exempt.paragraphs.length > 0 || exempt.confidential ? <p className="hint">The public reads: “{exemptionReason(exempt)}”</p> : null}
        {refused ? <p className="field-error" role="alert">{refused}</p> : null}
        <div className="acts">
          <button className="primary">Keep from the public</button>
          {scope.exempt ? <button type="button" onClick={() => { put(null) }}>Lift the exemption</button> : null}
          <button type="button" className="ghost" onClick={onClose}>Leave it as it is</button>
        </div>
      </form>
    </Dialog>
  )
}

function Words({ id, label, value, onChange }: { id: string; label: string; value: string; onChange: (words: string) => void }) {
  return <div className="form-field"><label htmlFor={id}>{label}</label><textarea id={id} rows={2} value={value} onChange={(event) => { onChange(event.target.value) }} /></div>
}
