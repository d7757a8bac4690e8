/** Which deeds the head of the minutes offers, and which one is the next. Pure: it goes by abilities and state. */
import type { MinutesState } from '@/domain/workflow/states'

export interface DeedFacts {
  meetingId: string
  state: MinutesState
  factCheck: boolean
  chairReads: boolean
  /** Somebody has been asked to check already. */
  checked: boolean
  mayConfirm: boolean
  withdrawn: boolean
  kept: number
  abilities: Record<string, boolean>
}

export interface HeadDeed { words: string; href?: string; action?: 'end-fact-check' | 'take-back' | 'withdraw' | 'restore'; primary: boolean }

/** One primary at most, the others in the order in which they are wanted. */
export function headDeeds(facts: DeedFacts): HeadDeed[] {
  const { abilities: may, state } = facts
  const at = (part: string) => `/desk/meetings/${facts.meetingId}/minutes/${part}`
  const asksFirst = facts.factCheck && !facts.checked && state === 'draft'
  const out: (HeadDeed | false | undefined)[] = [
    may['issue'] && facts.kept > 0 && { words: 'Issue the actions', href: at('issue'), primary: false },
    may['minutes.askFactCheck'] && facts.factCheck && { words: 'Ask for a fact check', href: at('fact-check'), primary: asksFirst },
    may['minutes.endFactCheck'] && { words: 'End the fact check', action: 'end-fact-check', primary: false },
    may['minutes.sendToChair'] && facts.chairReads && { words: 'Send to the chair', href: at('chair'), primary: !asksFirst },
    may['minutes.recordAgreed'] && { words: 'Record how it was agreed', href: at('agreed'), primary: false },
    may['minutes.takeBack'] && { words: 'Take back', action: 'take-back', primary: false },
    may['minutes.publish'] && (state === 'agreed' || !facts.chairReads) && { words: 'Publish', href: at('publish'), primary: state === 'agreed' || !asksFirst },
    may['minutes.withdraw'] && !facts.withdrawn && { words: 'Withdraw from the public', action: 'withdraw', primary: false },
    may['minutes.restore'] && facts.withdrawn && { words: 'Let the public read again', action: 'restore', primary: false },
    may['minutes.correct'] && { words: 'Correct', href: at('correct'), primary: false },
    may['minutes.confirm'] && facts.mayConfirm && { words: 'Record the confirmation', href: at('confirm'), primary: true },
    may['minutes.sign'] && { words: 'Record the signature', href: at('sign'), primary: true },
  ]
  return out.filter((deed): deed is HeadDeed => Boolean(deed))
}
