import { randomBytes } from 'node:crypto'

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A new row id: 16 characters of an alphabet without look-alikes, 80 random bits. */
export function newRowId(): string {
  return Array.from(randomBytes(16), (byte) => alphabet[byte % 32]).join('')
}
