/** Names of live documents: the generation is part of it, so that a copy of an old one can never be merged. */
export interface DocumentName { minutesId: string; generation: number }

const pattern = /^minutes:([a-z0-9-]{1,40}):([1-9]\d{0,6})$/i

/** "minutes:<id>:<generation>" */
export function documentName({ minutesId, generation }: DocumentName): string {
  return `minutes:${minutesId}:${generation}`
}

/** @returns null where it is no such name */
export function parseDocumentName(name: string): DocumentName | null {
  const [, minutesId, generation] = pattern.exec(name) ?? []
  return minutesId && generation ? { minutesId, generation: Number(generation) } : null
}
