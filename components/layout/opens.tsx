import type { ReactNode } from 'react'

/** A part of a page that opens in place: a form, mostly. The word on it is a verb. */
export function Opens({ words, children, primary = false, plain = false, open = false }: { words: string; children: ReactNode; primary?: boolean; plain?: boolean; open?: boolean }) {
  return (
    <details className="opens" open={open}>
      <summary className={primary ? 'primary' : plain ? 'plain' : undefined}>{words}</summary>
      <div className="inside">{children}</div>
    </details>
  )
}
