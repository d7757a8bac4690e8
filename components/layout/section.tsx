import type { ReactNode } from 'react'

/** A part of a page under its own heading. */
export function Section({ title, children, id }: { title: string; children: ReactNode; id?: string }) {
  return (
    <section className="section" {...(id ? { id, 'aria-labelledby': `${id}-title` } : {})}>
      <h2 {...(id ? { id: `${id}-title` } : {})}>{title}</h2>
      {children}
    </section>
  )
}
