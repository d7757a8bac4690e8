'use client'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { DeedButton } from '@/components/layout/deed-button'
import { ItemText, type AgendaItemFacts } from './agenda-list'
import type { ClarityContext } from '@/domain/language/clarity/clarity'
import type { AgendaActions } from './agenda-actions'
import { ItemForm } from './item-form'
import { SettleItem } from './settle-item'

interface Props {
  item: AgendaItemFacts
  items: readonly AgendaItemFacts[]
  number: string
  published: boolean
  actions: AgendaActions
  context: ClarityContext | null
  onUp: (() => void) | null
  onDown: (() => void) | null
}

/** One item of the agenda being written: its handle, what it says, and what can be done with it. */
export function AgendaEditorItem({ item, items, number, published, actions, context, onUp, onDown }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: item.id })
  const off = item.state === 'withdrawn' || item.state === 'deferred'
  return (
    <li ref={setNodeRef} className={[isDragging ? 'dragged' : '', off ? 'off' : ''].join(' ').trim()} style={{ transform: CSS.Translate.toString(transform), transition: transition ?? '' }}>
      <button type="button" className="handle" ref={setActivatorNodeRef} {...attributes} {...listeners} aria-label={`Move ${item.title}`}>⠿</button>
      <span className="number">{number}</span>
      <div className="body">
        <ItemText item={item} items={items} />
        <div className="deeds">
          <details className="opens">
            <summary className="plain">Change</summary>
            <div className="inside"><ItemForm action={actions.change} submit="Save the item" values={{ itemId: item.id }} item={item} late={false} context={context} /></div>
          </details>
          {published ? null : <DeedButton action={actions.remove} values={{ itemId: item.id }} ghost>Remove</DeedButton>}
          {published ? <SettleItem action={actions.settle} item={item} items={items} /> : null}
        </div>
      </div>
      <div className="moves">
        <button type="button" onClick={onUp ?? undefined} disabled={!onUp} aria-label={`Move ${item.title} up`}>↑</button>
        <button type="button" onClick={onDown ?? undefined} disabled={!onDown} aria-label={`Move ${item.title} down`}>↓</button>
      </div>
    </li>
  )
}
