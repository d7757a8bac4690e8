import type { ReactNode } from 'react'

export type ChipColour = 'red' | 'amber' | 'green' | 'blue' | 'grey'

/** A state in a word; the colour never stands without it. */
export function Chip({ colour = 'grey', children }: { colour?: ChipColour; children: ReactNode }) {
  return <span className={`chip ${colour}`}>{children}</span>
}
