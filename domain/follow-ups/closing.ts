/** Who ends a follow-up: the clerk by herself, or the body at a meeting. */
import type { FollowUpKind, ResolutionKind } from '@/domain/language/reading'

export interface Closable {
  kind: FollowUpKind
  /** A member wants the body to decide. */
  calledIn: boolean
  /** Kind of the resolution it comes from; null for an undertaking. */
  resolutionKind: ResolutionKind | null
}

export type ClosedBy = 'clerk' | 'body'

/**
 * The body decides on report-backs, recommendations and what a member calls in; of the rest the clerk closes the kinds
 * that the body leaves to her.
 * @param clerkCloses the body's setting
 */
export function closedBy(one: Closable, clerkCloses: readonly FollowUpKind[]): ClosedBy {
  if (one.calledIn || one.kind === 'report-back' || one.resolutionKind === 'recommended') return 'body'
  return clerkCloses.includes(one.kind) ? 'clerk' : 'body'
}

/** Why the body decides, as a sentence for the clerk; null where she may close it herself. */
export function whyTheBody(one: Closable, clerkCloses: readonly FollowUpKind[]): string | null {
  if (closedBy(one, clerkCloses) === 'clerk') return null
  if (one.calledIn) return 'A member has asked that the committee decide on this.'
  if (one.kind === 'report-back') return 'The committee asked for a report, so it says at a meeting whether that has come.'
  if (one.resolutionKind === 'recommended') return 'The committee hears what became of its recommendations, and says so at a meeting.'
  return 'The committee decides on actions of this kind at a meeting.'
}
