'use client'
import { useOptimistic, useState, useTransition } from 'react'
import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type Announcements, type DragEndEvent } from '@dnd-kit/core'
import { arrayMove, SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { RefusalNotice } from '@/components/layout/refusal-notice'
import type { ClarityContext } from '@/domain/language/clarity/clarity'
import type { AgendaActions } from './agenda-actions'
import { AgendaEditorItem } from './agenda-editor-item'
import type { AgendaItemFacts } from './agenda-list'

interface Props {
  meetingId: string
  items: readonly AgendaItemFacts[]
  published: boolean
  actions: AgendaActions
  /** What is known for reading recommendations; null where the viewer is not told. */
  context: ClarityContext | null
}

const asTaken = (items: readonly AgendaItemFacts[]) => [...items].sort((a, b) => (a.takenAs ?? a.position) - (b.takenAs ?? b.position) || a.position - b.position)

/**
 * The agenda in its order: moved by drag, by the arrow buttons or by keys on the handle. Before it is published that
 * is the printed order and the numbers follow; afterwards the numbers stay and the order is that in which it was taken.
 */
export function AgendaEditor({ meetingId, items, published, actions, context }: Props) {
  const [ordered, setOrdered] = useOptimistic(published ? asTaken(items) : [...items])
  const [refusal, setRefusal] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [, startMove] = useTransition()
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }), useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }))
  const numbered = (item: AgendaItemFacts) => (published ? item.number : String(ordered.indexOf(item) + 1))
  const titleOf = (id: unknown) => ordered.find((item) => item.id === id)?.title ?? ''
  const placeOf = (id: unknown) => ordered.findIndex((item) => item.id === id) + 1

  const move = (from: number, to: number) => {
    if (from === to || from < 0 || to < 0 || to >= ordered.length) return
    const turned = arrayMove(ordered, from, to)
    setSaid(`${ordered[from]?.title ?? 'The item'} is now at place ${to + 1} of ${ordered.length}.`)
    startMove(async () => {
      setOrdered(turned)
      const state = await actions.order(meetingId, turned.map((item) => item.id), published ? 'taken' : 'printed')
      setRefusal(state.refusal)
    })
  }
  const dropped = ({ active, over }: DragEndEvent) => { if (over) move(placeOf(active.id) - 1, placeOf(over.id) - 1) }
  const announcements: Announcements = {
    onDragStart: ({ active }) => `${titleOf(active.id)} picked up, place ${placeOf(active.id)} of ${ordered.length}.`,
    onDragOver: ({ over }) => (over ? `Over place ${placeOf(over.id)}.` : ''),
    onDragEnd: ({ active, over }) => (over ? `${titleOf(active.id)} put down at place ${placeOf(over.id)}.` : `${titleOf(active.id)} put back.`),
    onDragCancel: ({ active }) => `${titleOf(active.id)} put back.`,
  }

  return (
    <>
      <RefusalNotice words={refusal} />
      <div role="status" className="visually-hidden">{said}</div>
      <DndContext id={`agenda-${meetingId}`} sensors={sensors} collisionDetection={closestCenter} onDragEnd={dropped} accessibility={{ announcements, screenReaderInstructions: { draggable: 'Press Space to pick the item up, the arrow keys to move it, Space to put it down, Escape to put it back.' } }}>
        <SortableContext items={ordered.map((item) => item.id)} strategy={verticalListSortingStrategy}>
          <ol className="agenda sortable">
            {ordered.map((item, index) => (
              <AgendaEditorItem
                key={item.id} item={item} items={ordered} number={numbered(item)} published={published} actions={actions} context={context}
                onUp={index > 0 ? () => move(index, index - 1) : null} onDown={index < ordered.length - 1 ? () => move(index, index + 1) : null}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
    </>
  )
}
