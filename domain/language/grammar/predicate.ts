import type { FollowUpKind } from '../reading'
import type { Actor } from './actor'

export type Mood =
  | 'modal' | 'subjunctive' | 'infinitive' | 'telegraphic' | 'present' | 'past' | 'perfect' | 'past-perfect'
  | 'progressive' | 'be-to' | 'need' | 'going-to'

export type Link = 'root' | 'that' | 'to' | 'and' | 'relative' | 'subordinate' | 'purpose'

/** What the grammar knows of one verb in a sentence. */
export interface Predicate {
  lemma: string
  /** Token of the main verb. */
  verb: number
  /** Tokens of the verb group; `to` is exclusive. */
  from: number
  to: number
  passive: boolean
  mood: Mood
  modal: string
  negative: boolean
  /** Tokens of the subject; empty where it is understood from before. */
  subjectFrom: number
  subjectTo: number
  link: Link
  /** Index of the predicate that governs it (that-clause, infinitive), or -1. */
  governor: number
  /** The conjunction or relative that opens its clause, or the noun before "that". */
  marker: string
  /** Found by a word that could be a noun too, or by a past that could be a participle. */
  weak: boolean
  /** Who stands as its own subject, once asked. */
  actor: Actor | null | undefined
  /** What kind of deed it is, once `kindOf` was asked. */
  kind: FollowUpKind | null | undefined
}
