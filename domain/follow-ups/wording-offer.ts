/** What the new wording of an issued action's sentence says, in words, beside what the action has. */
export interface WordingOffer {
  /** "by 30 June 2027"; null where it says nothing new. */
  due: string | null
  /** Empty where it has none. */
  hasDue: string
  owner: string | null
  hasOwner: string
  /** Somebody whom nothing known here matches, in the text's words. */
  stranger: string | null
}

/** What the clerk chose of it. */
export type WordingHolds = 'as-worded' | 'as-it-is'
export interface WordingChosen { due: WordingHolds; owner: WordingHolds }
