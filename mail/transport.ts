/** Hands one mail at a time to the mail server and says in our words what it answered. */
import { Temporal } from 'temporal-polyfill'
import { createTransport, type SentMessageInfo, type Transporter } from 'nodemailer'

export interface OutgoingMail {
  messageId: string
  /** ISO instant: the same for each attempt, so that a repeat is the same mail. */
  date: string
  /** The envelope's sender: bounces go there. */
  sender: string
  from: { name: string; address: string }
  replyTo: string | null
  to: { name: string; address: string }
  copyTo: readonly string[]
  subject: string
  text: string
  html: string
}

export type Delivery =
  | { outcome: 'accepted'; answer: string }
  /** To be tried again. `copiesDelivered`: copies went out while the addressee was put off. */
  | { outcome: 'later'; answer: string; copiesDelivered: boolean }
  /** For good: the address is wrong, or the mail is not wanted. */
  | { outcome: 'refused'; answer: string }

export interface MailTransport {
  deliver(mail: OutgoingMail): Promise<Delivery>
}

/** What nodemailer throws and lists, as far as we read it. */
interface SmtpError { code?: string; command?: string; responseCode?: number; response?: string; message: string; recipient?: string; rejectedErrors?: SmtpError[] }

/** Milliseconds of silence after which a server counts as gone; shorter together than the lease on a mail (server/mail/send). */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }

/**
 * A transport to an SMTP server. Without a pool: that would repeat by itself a mail whose connection was lost after
 * its data.
 * @param url smtp:// or smtps:// with user and password where the server wants them
 */
export function smtpTransport(url: string, waits = patience): MailTransport {
  // Beside an address nodemailer takes no other options: they go in its query, where the operator has not set them.
  const address = new URL(url)
  for (const [name, value] of Object.entries(waits)) if (!address.searchParams.has(name)) address.searchParams.set(name, String(value))
  const transporter = createTransport(address.href)
  return { deliver: (mail) => deliver(transporter, mail) }
}

async function deliver(transporter: Transporter, mail: OutgoingMail): Promise<Delivery> {
  try {
    return read(mail, await transporter.sendMail({
      messageId: mail.messageId,
      date: mailDate(mail.date),
      envelope: { from: mail.sender, to: [mail.to.address, ...mail.copyTo] },
      from: mail.from,
      ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
      to: mail.to,
      cc: [...mail.copyTo],
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      // Out-of-office replies to a machine's mail help nobody (RFC 3834, 5).
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    }) as SentMessageInfo & { accepted?: unknown[]; rejected?: unknown[]; rejectedErrors?: SmtpError[]; response?: string })
  } catch (error) {
    return judged(error as SmtpError)
  }
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An ISO instant as mails write it: "Mon, 18 Jan 2027 10:00:00 +0000" (RFC 5322, 3.3). */
function mailDate(instant: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC')
  return `${days[at.dayOfWeek - 1] ?? ''}, ${at.day} ${months[at.month - 1] ?? ''} ${at.year} ${at.toPlainTime().toString({ smallestUnit: 'second' })} +0000`
}

/** The server took the mail for some of its addresses. */
function read(mail: OutgoingMail, info: { accepted?: unknown[]; rejected?: unknown[]; rejectedErrors?: SmtpError[]; response?: string }): Delivery {
  const rejected = (info.rejected ?? []).map((one) => String(typeof one === 'object' && one && 'address' in one ? one.address : one).toLowerCase())
  const errors = info.rejectedErrors ?? []
  const own = errors.find((error) => error.recipient?.toLowerCase() === mail.to.address.toLowerCase())
  if (rejected.includes(mail.to.address.toLowerCase())) return judged(own ?? { message: 'The server did not take the address' }, (info.accepted ?? []).length > 0)
  const copies = rejected.length > 0 ? `; no copy to ${rejected.join(', ')}` : ''
  return { outcome: 'accepted', answer: `${info.response ?? ''}${copies}`.slice(0, 500) }
}

/**
 * 5xx about the address or the mail is for good, and so is an address that no server could take; all else is tried
 * again: 4xx, no connection, and what is wrong with us (password, our own sender's address).
 */
function judged(error: SmtpError, copiesDelivered = false): Delivery {
  const cause = error.rejectedErrors?.[0] ?? error
  const answer = (cause.response ?? cause.message).slice(0, 500)
  const ours = error.code === 'EAUTH' || error.code === 'ETLS' || error.code === 'ECONNECTION' || error.command === 'MAIL FROM'
  const unusable = error.code === 'EENVELOPE' && cause.responseCode === undefined && error.command === 'API'
  if (!ours && (unusable || (cause.responseCode ?? 0) >= 500)) return { outcome: 'refused', answer }
  return { outcome: 'later', answer, copiesDelivered }
}
