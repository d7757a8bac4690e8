/** A name in a sentence that can owe something. */
export interface Actor {
  /** Tokens of the name without a leading article; `to` is exclusive. */
  from: number
  to: number
  sort: 'post' | 'person' | 'group' | 'body' | 'initials' | 'pronoun' | 'outsider'
  /** The noun that heads it, in small letters. */
  head: string
}
