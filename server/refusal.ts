/** A change that is not made, and why, in words for the person who asked. */
export type RefusalKind = 'invalid' | 'forbidden' | 'not-found' | 'conflict'

export interface Refusal {
  kind: RefusalKind
  /** What happened, what was kept, what to do. */
  words: string
  /** Words beside a field, by its path ("due.date"). */
  fields?: Record<string, string>
}

export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.words)
    this.name = 'Refused'
  }
}

export const refuse = {
  invalid: (words: string, fields?: Record<string, string>) => new Refused({ kind: 'invalid', words, ...(fields ? { fields } : {}) }),
  forbidden: (words = 'This is not yours to do here.') => new Refused({ kind: 'forbidden', words }),
  notFound: (what: string) => new Refused({ kind: 'not-found', words: `There is no such ${what}, or it is not for you to see.` }),
  conflict: (words: string) => new Refused({ kind: 'conflict', words }),
}
