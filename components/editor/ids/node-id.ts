const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A fresh id for a block, a mark or an act: 16 letters and figures, some 82 bits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
}
