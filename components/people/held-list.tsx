import Link from 'next/link'
import type { ReactNode } from 'react'
import { isOver, spanWords } from './words'

export interface HeldRow { id: string; name: string; href?: string | undefined; under?: string | undefined; from: string; to: string | null; deeds?: ReactNode }

/** What somebody held, or who held something, over time: the newest first, what is over in a quieter ink. */
export function HeldList({ rows, today, empty }: { rows: readonly HeldRow[]; today: string; empty: string }) {
  if (rows.length === 0) return <p className="quiet">{empty}</p>
  return (
    <ul className="held">
      {rows.map((row) => (
        <li key={row.id}>
          <div className={isOver(row, today) ? 'name past' : 'name'}>
            {row.href ? <Link href={row.href}>{row.name}</Link> : row.name}
            {row.under ? <small className="quiet">{row.under}</small> : null}
          </div>
          <span className="when">{spanWords(row, today)}</span>
          {row.deeds}
        </li>
      ))}
    </ul>
  )
}
