import { createHash } from 'node:crypto'

/**
 * The Message-ID of a mail, from its key: a mail that is sent again after a kill bears the same, so that the reader's
 * program shows it once (RFC 5322, 3.6.4).
 * @param domain right of the @: the sender's
 */
export function messageIdOf(key: { cause: string; address: string; date: string }, domain: string): string {
  const digest = createHash('sha256').update([key.cause, key.address, key.date].join('\n')).digest('hex').slice(0, 40)
  return `<${digest}@${domain}>`
}

/** The part of an address after the @; "localhost" where there is none. */
export const domainOf = (address: string): string => /@([^@>\s]+)>?\s*$/.exec(address)?.[1] ?? 'localhost'
