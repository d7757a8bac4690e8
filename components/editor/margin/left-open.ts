/** What a resolution leaves open, for the clerk who sets owner and date: resolved words themselves stand. Pure. */
import type { DecidedFollowUp } from '@/domain/document/nodes'
import type { PlacedReading } from '@/domain/document/decision-places'
import { clarity, type Unclear } from '@/domain/language/clarity/clarity'
import type { ReadContext } from '@/domain/language/outline'

/** Sentences about what is missing, without those that a chip of the card says already or that the clerk has put right. */
export function leftOpen({ reading }: PlacedReading, followUp: DecidedFollowUp, reads: ReadContext): Pick<Unclear, 'what' | 'words'>[] {
  if (reading?.where !== 'resolution' || !reading.followUp) return []
  const { setByClerk } = followUp
  return clarity(reading.text, reads).filter(({ what, words }) => {
    // A resolution may ask two things: what is said of the other's owner is not said of this one.
    if (what === 'nobody') return !setByClerk.owner && typeof reading.followUp?.owner === 'string' && words.includes(`“${reading.followUp.owner}”`)
    if (what === 'vague-time') return !setByClerk.due
    return what === 'no-report-back'
  }).map(({ what, words }) => ({ what, words }))
}
