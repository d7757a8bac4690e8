/** Why an import was refused, in words for the person who pasted. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'
  constructor(readonly reason: 'too-large' | 'too-deep' | 'binary' | 'empty', message: string) { super(message) }
}

/** Largest text taken, in UTF-16 units: some 800,000 words, twenty times the longest minutes of a full council. */
export const longestText = 5_000_000
