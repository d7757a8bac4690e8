'use client'
import { useSyncExternalStore } from 'react'
import type { Desk } from '../desk'
import { useHere } from './here'

/** The minutes by number and heading, at the left; pressing one brings it into sight with the caret at its end. */
export function Outline({ desk }: { desk: Desk }) {
  const get = () => desk.watch.snapshot().outline
  const outline = useSyncExternalStore(desk.watch.subscribe, get, get)
  const here = useHere(desk)
  if (outline.length === 0) return <p className="quiet small">Headings will stand here.</p>
  return (
    <ol>
      {outline.map(({ id, number, title }) => (
        <li key={id}>
          <a
            href={`#${id}`} aria-current={id === here ? 'location' : undefined}
            onClick={(event) => { event.preventDefault(); desk.goTo(id, Number.MAX_SAFE_INTEGER) }}
          ><span className="num">{number}</span><span>{title || 'Untitled'}</span></a>
        </li>
      ))}
    </ol>
  )
}
