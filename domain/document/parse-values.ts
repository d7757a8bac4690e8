/** Readers of single values in untrusted JSON; each names the path where the shape is wrong. */
import type { Exemption } from './nodes'

/** The JSON is no minutes document. `path` says where, `expected` what should stand there. */
export class DocumentShapeError extends Error {
  override readonly name = 'DocumentShapeError'
  constructor(readonly path: string, readonly expected: string) { super(`${path}: expected ${expected}`) }
}

export function readObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new DocumentShapeError(path, 'an object')
  return value as Record<string, unknown>
}

export function readList(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) throw new DocumentShapeError(path, 'a list')
  return value
}

export function readString(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new DocumentShapeError(path, 'text')
  return value
}

/** Text, or null where there is none. */
export const readText = (value: unknown, path: string): string | null =>
  (value === null || value === undefined ? null : readString(value, path))

/** A whole number from 0. */
export function readNumber(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new DocumentShapeError(path, 'a whole number from 0')
  return value
}

export function readOneOf<T extends string>(value: unknown, allowed: readonly T[], path: string): T {
  const found = allowed.find((word) => word === value)
  if (found === undefined) throw new DocumentShapeError(path, allowed.length === 0 ? 'something else' : `one of ${allowed.join(', ')}`)
  return found
}

/** An exemption, or null. Its paragraph numbers must be those of Part 1 of Schedule 12A, 1 to 7. */
export function readExemption(value: unknown, path: string): Exemption | null {
  if (value === null || value === undefined) return null
  const object = readObject(value, path)
  const paragraphs = readList(object['paragraphs'] ?? [], `${path}.paragraphs`).map((n, i) => {
    const at = `${path}.paragraphs[${String(i)}]`
    const number = readNumber(n, at)
    if (number < 1 || number > 7) throw new DocumentShapeError(at, 'a paragraph of Schedule 12A, 1 to 7')
    return number
  })
  return {
    paragraphs,
    confidential: object['confidential'] === true,
    publicInterest: readText(object['publicInterest'], `${path}.publicInterest`) ?? '',
    reviewOn: readText(object['reviewOn'], `${path}.reviewOn`),
    neutralHeading: readText(object['neutralHeading'], `${path}.neutralHeading`),
    publicSummary: readText(object['publicSummary'], `${path}.publicSummary`),
    noSummaryBecause: readText(object['noSummaryBecause'], `${path}.noSummaryBecause`),
  }
}
