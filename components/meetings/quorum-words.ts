/** Whether enough members were there, in a sentence. Pure. */
import { listed } from '@/domain/document/exemption-words'
import type { QuorumPoint } from '@/domain/meeting-quorum'
import { capital, counted, inWords } from '@/domain/reminders/words'

export interface QuorumFacts {
  needed: number
  seats: number
  points: readonly QuorumPoint[]
  /** What each item is called, by its id. */
  names: ReadonlyMap<string, string>
}

/** True where the number there was not the same at every item: only then is each item worth a look. */
export const changed = (points: readonly QuorumPoint[]): boolean => points.some(({ there }) => there !== points[0]?.there)

/** The rule, then how it was kept; `short` says where it was not. */
export function quorumWords({ needed, seats, points, names }: QuorumFacts): { rule: string; kept: string; short: string } {
  const rule = `The quorum is ${inWords(needed)} of ${counted(seats, 'voting member')}.`
  const first = points[0]
  const few = points.filter((point) => !point.quorate)
  if (!first) return { rule, kept: '', short: '' }
  const there = changed(points) ? '' : `${capital(inWords(first.there))} ${first.there === 1 ? 'was' : 'were'} there throughout`
  if (few.length === 0) return { rule, kept: there ? `${there}.` : 'It was kept throughout.', short: '' }
  return { rule, kept: '', short: there ? `${there}: too few.` : `Too few at ${few.length === points.length ? 'every item' : listed(few.map((point) => names.get(point.itemId) ?? ''))}.` }
}
