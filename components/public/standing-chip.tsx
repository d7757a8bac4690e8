import { Chip } from '@/components/layout/chip'

export type StandingName = 'done' | 'in-progress' | 'overdue' | 'ended'
export interface ProgressWords { done: string; inProgress: string; overdue: string; ended: string }

const colours = { done: 'green', 'in-progress': 'blue', overdue: 'red', ended: 'grey' } as const
const names = { done: 'done', 'in-progress': 'inProgress', overdue: 'overdue', ended: 'ended' } as const

/** How a matter stands, in the authority's word. */
export function StandingChip({ standing, words }: { standing: StandingName; words: ProgressWords }) {
  return <Chip colour={colours[standing]}>{words[names[standing]]}</Chip>
}
