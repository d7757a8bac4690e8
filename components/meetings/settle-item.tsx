'use client'
import { startTransition, useActionState, useId } from 'react'
import type { DeedAction } from '@/components/layout/deed-form'
import type { AgendaItemFacts } from './agenda-list'
import { itemName } from './words'

/** What became of an item, chosen from a list: taken, with another, deferred, withdrawn. Chosen is done. */
export function SettleItem({ action, item, items }: { action: DeedAction; item: AgendaItemFacts; items: readonly AgendaItemFacts[] }) {
  const [state, run, busy] = useActionState(action, { refusal: null })
  const id = useId()
  const value = item.state === 'joined' ? `joined:${item.joinedWithId}` : item.state
  return (
    <span className="field" style={{ display: 'inline-block', maxWidth: '100%' }}>
      <label htmlFor={id} className="visually-hidden">What became of {itemName(item)}</label>
      <select id={id} value={value} disabled={busy} style={{ width: 'auto', maxWidth: '100%' }} onChange={(event) => {
        const form = new FormData()
        form.set('itemId', item.id)
        form.set('state', event.target.value)
        startTransition(() => run(form))
      }}>
        <option value="listed">Taken by itself</option>
        {items.filter((other) => other.id !== item.id && (other.state === 'listed' || other.id === item.joinedWithId)).map((other) => <option key={other.id} value={`joined:${other.id}`}>Taken with {itemName(other)}</option>)}
        <option value="deferred">Deferred to a later meeting</option>
        <option value="withdrawn">Withdrawn</option>
      </select>
      <span role="alert">{state.refusal ? <span className="field-error" style={{ display: 'block' }}>{state.refusal}</span> : null}</span>
    </span>
  )
}
