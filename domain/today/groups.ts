/** What needs somebody today, in groups of one kind: many rows of one kind read as one thing to do. */
import type { IsoDate } from '@/domain/calendar'

export const needKinds = [
  'unbegun', 'read', 'check', 'reason', 'issue', 'changed', 'wordless', 'notes', 'publish', 'checked', 'draft', 'confirm', 'said',
  'reported-done', 'unanswered', 'letter', 'nobody', 'mine', 'asked', 'mail', 'vacant',
] as const
export type NeedKind = (typeof needKinds)[number]

/** What stands over a group of each kind. */
export const needKindWords: Record<NeedKind, string> = {
  unbegun: 'Minutes not begun', read: 'Drafts for you to read', check: 'Items for you to check', reason: 'Withdrawn, without a reason yet', issue: 'Actions kept, not sent yet',
  changed: 'Issued actions whose sentence reads otherwise now', wordless: 'Kept actions that have lost their words', notes: 'Changes asked for', publish: 'Agreed, not published',
  checked: 'Officers have answered', draft: 'Minutes in draft', confirm: 'Published, not confirmed', said: 'Waiting for the committee’s word', 'reported-done': 'Reported done', unanswered: 'Not answered',
  letter: 'Letters to write', nobody: 'Nobody to ask', mine: 'For action by you', asked: 'Asked by owners', mail: 'E-mails that did not arrive', vacant: 'Vacant posts',
}

export interface GroupedNeed { kind: NeedKind; since: IsoDate }

/** One need by itself, or a group: the oldest, and the others that open under them. */
export type NeedGroup<T> = { kind: null; shown: T[]; more: [] } | { kind: NeedKind; shown: T[]; more: T[] }

/** So many of one kind are a group. */
const enough = 3
/** So many of a group are shown; a single one more is shown with them. */
const few = 3

/**
 * Groups what needs somebody by kind where there are three of one kind or more. Each group stands where its oldest
 * stood.
 * @param needs the oldest first
 */
export function groupNeeds<T extends GroupedNeed>(needs: readonly T[]): NeedGroup<T>[] {
  const groups: NeedGroup<T>[] = []
  const done = new Set<NeedKind>()
  for (const need of needs) {
    if (done.has(need.kind)) continue
    const alike = needs.filter(({ kind }) => kind === need.kind)
    if (alike.length < enough) { groups.push({ kind: null, shown: [need], more: [] }); continue }
    done.add(need.kind)
    const first = alike.length <= few + 1 ? alike.length : few
    groups.push({ kind: need.kind, shown: alike.slice(0, first), more: alike.slice(first) })
  }
  return groups
}
