'use client'
import './settle-wording.css'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { DeedForm, type DeedAction } from '@/components/layout/deed-form'
import type { WordingChosen, WordingHolds, WordingOffer } from '@/domain/follow-ups/wording-offer'

/** The sentence of an issued action has changed: is it the same duty, and do the date and the owner of its new wording hold? */
export function SettleWording({ action, followUpId, reads, offer, children }: { action: DeedAction; followUpId: string; reads: string; offer: WordingOffer | null; children?: ReactNode }) {
  return (
    <DeedForm action={action}>
      <input type="hidden" name="followUpId" value={followUpId} />
      <input type="hidden" name="reads" value={reads} />
      {offer ? <Choices offer={offer} /> : null}
      <div className="form-foot">
        <button name="answer" value="same-duty">Same duty</button>
        <button name="answer" value="changed">Changed: tell the owner</button>
        {children}
      </div>
    </DeedForm>
  )
}

/** The same choices on a card, once the clerk has said that the duty has changed; the first has the focus. */
export function WordingForm({ offer, onChosen, onLeave }: { offer: WordingOffer; onChosen: (chosen: WordingChosen) => void; onLeave: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => { form.current?.querySelector<HTMLInputElement>('input:checked')?.focus() }, [])
  return (
    <form
      ref={form} aria-label="What the new wording says"
      onSubmit={(event) => {
        event.preventDefault()
        const chosen = new FormData(event.currentTarget)
        const held = (name: string): WordingHolds => (chosen.get(name) === 'as-worded' ? 'as-worded' : 'as-it-is')
        onChosen({ due: held('due'), owner: held('owner') })
      }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); onLeave() } }}
    >
      <Choices offer={offer} />
      <div className="acts"><button className="primary">Tell the owner</button><button type="button" className="ghost" onClick={onLeave}>Not yet</button></div>
    </form>
  )
}

function Choices({ offer: { due, hasDue, owner, hasOwner, stranger } }: { offer: WordingOffer }) {
  return (
    <div className="wording-choices">
      {due ? <Choice name="due" legend="When it is due" worded={`The new wording says ${due}: move the due date`} is={hasDue ? `It stays due ${hasDue}` : 'It stays without a date'} /> : null}
      {owner ? <Choice name="owner" legend="For action by" worded={`The new wording says ${owner}: give it to them`} is={hasOwner ? `It stays with ${hasOwner}` : 'It stays with nobody named'} /> : null}
      {stranger ? <p>The new wording names “{stranger}”, no post or person known here. It stays with {hasOwner || 'nobody named'} until somebody else is chosen.</p> : null}
    </div>
  )
}

function Choice({ name, legend, worded, is }: { name: 'due' | 'owner'; legend: string; worded: string; is: string }) {
  const id = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      <label htmlFor={`${id}-worded`}><input id={`${id}-worded`} type="radio" name={name} value="as-worded" defaultChecked /><span>{worded}</span></label>
      <label htmlFor={`${id}-is`}><input id={`${id}-is`} type="radio" name={name} value="as-it-is" /><span>{is}</span></label>
    </fieldset>
  )
}
