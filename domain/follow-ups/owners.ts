/** For action by whom: the seven sorts of owner, and the rows of those who are asked. */
import type { DecidedOwner } from '@/domain/document/nodes'

export type OwnerPart = 'sole' | 'each' | 'lead' | 'helper'
export interface OwnerRow { officeId: string | null; personId: string | null; part: OwnerPart }

const row = (one: { officeId: string } | { personId: string }, part: OwnerPart): OwnerRow =>
  'officeId' in one ? { officeId: one.officeId, personId: null, part } : { officeId: null, personId: one.personId, part }

/** Each who is asked. Nobody for the body itself, an outside organisation and words: the clerk has those. */
export function ownerRows(owner: DecidedOwner): OwnerRow[] {
  switch (owner.sort) {
    case 'office': return [row(owner, 'sole')]
    case 'person': return [row(owner, 'sole')]
    case 'group': return [...new Set(owner.personIds)].map((personId) => row({ personId }, 'each'))
    case 'lead': return [row(owner.lead, 'lead'), ...owner.helpers.map((one) => row(one, 'helper'))]
    default: return []
  }
}

/** Why the clerk has it, where nobody can be asked; the words are a whole sentence. */
export function nobodyWords(owner: DecidedOwner): string {
  switch (owner.sort) {
    case 'words': return owner.words ? `“${owner.words}” is no post or person known here.` : 'The minutes name nobody.'
    case 'office': return 'The post is vacant, or its holder has no e-mail address.'
    case 'outside': return 'An outside organisation: nothing goes by itself, so there is a letter to send.'
    case 'body': return 'For the committee itself.'
    default: return 'Nobody named has an e-mail address.'
  }
}

/**
 * Whether the action as a whole is reported done, once one part is. Of a group each answers; of a lead with helpers
 * the lead's word counts.
 * @param parts all owners, with `done` as it is after the report
 */
export function wholeDone(parts: readonly { part: OwnerPart; done: boolean }[]): boolean {
  const count = parts.filter((one) => one.part !== 'helper')
  return count.length > 0 && count.every((one) => one.done)
}
