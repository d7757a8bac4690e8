import { Chip, type ChipColour } from '@/components/layout/chip'
import { answerParts } from '@/domain/reminders/words'
import type { MailState } from '@/domain/workflow/states'

const shown: Record<MailState, { words: string; colour: ChipColour }> = {
  queued: { words: 'Waiting', colour: 'grey' },
  sending: { words: 'Being sent', colour: 'grey' },
  accepted: { words: 'Sent', colour: 'green' },
  refused: { words: 'Did not arrive', colour: 'red' },
  held: { words: 'Held', colour: 'amber' },
}

/** How far a mail has come; one that was put off for now says so. */
export function MailStateChip({ state, answer }: { state: MailState; answer: string }) {
  if (state === 'queued' && answer) return <Chip colour="amber">Put off, tried again</Chip>
  const said = state === 'accepted' ? answerParts(answer).state : null
  if (said) return <Chip>{said}</Chip>
  return <Chip colour={shown[state].colour}>{shown[state].words}</Chip>
}
