import type { ReactNode } from 'react'

/** The head of a workspace page: title, a line below it, and its deeds (one of them primary at most). */
export function PageHead({ title, children, deeds }: { title: string; children?: ReactNode; deeds?: ReactNode }) {
  return (
    <header className="page-head">
      <div className="titles">
        <h1>{title}</h1>
        {children ? <p>{children}</p> : null}
      </div>
      {deeds ? <div className="deeds">{deeds}</div> : null}
    </header>
  )
}
