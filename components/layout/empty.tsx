import type { ReactNode } from 'react'

/** An empty page says what will stand there and offers the first deed. */
export function Empty({ title, children, deed }: { title: string; children: ReactNode; deed?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{children}</p>
      {deed}
    </div>
  )
}
