/** Enters a mail to be sent, in the transaction of what causes it, and wakes the sender. */
import { mails } from '@/db/schema'
import type { IsoDate } from '@/domain/calendar'
import { domainOf, messageIdOf } from '@/mail/message-id'
import type { MailContent } from '@/mail/parts'
import { runtime, type Transaction } from '@/server/runtime'

export interface NewMail {
  authorityId: string | null
  personId: string | null
  kind: 'issue' | 'gathered' | 'sign-in'
  /** With address and date the key: the same mail is never made twice. */
  cause: string
  date: IsoDate
  to: { address: string; name: string }
  copyTo?: readonly string[]
  fromName: string
  replyTo: string | null
  content: MailContent
}

/**
 * Enters it. A mail with the same cause, address and date is left as it stands.
 * @returns its id; null where it stood already
 */
export async function queueMail(tx: Transaction, mail: NewMail): Promise<string | null> {
  const { config, council, enqueue } = runtime()
  const address = mail.to.address.toLowerCase()
  const [row] = await tx.insert(mails).values({
    authorityId: mail.authorityId,
    personId: mail.personId,
    cause: mail.cause,
    date: mail.date,
    kind: mail.kind,
    messageId: messageIdOf({ cause: mail.cause, address, date: mail.date }, domainOf(config.mailFrom)),
    toAddress: address,
    toName: mail.to.name,
    copyTo: [...new Set((mail.copyTo ?? []).map((copy) => copy.toLowerCase()))].filter((copy) => copy !== address),
    fromName: mail.fromName,
    replyTo: mail.replyTo,
    subject: mail.content.subject.replace(/\s+/g, ' ').trim(),
    text: mail.content.text,
    html: mail.content.html,
    queuedAt: council.now(),
  }).onConflictDoNothing().returning({ id: mails.id })
  if (!row) return null
  await enqueue(tx, 'mail.send', { authorityId: mail.authorityId })
  return row.id
}
