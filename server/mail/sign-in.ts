/** The mail with a sign-in link: at once, outside gathering. */
import { createHash } from 'node:crypto'
import { signInMail } from '@/mail/sign-in'
import { isDemo } from '@/server/installation'
import { runtime, type Transaction } from '@/server/runtime'
import { queueMail } from './queue'

/**
 * Queues it. Without a mail server, and outside a demo, the link also stands on the console: else nobody could come in.
 * @param ask.minutes how long the link works
 */
export async function queueSignInMail(tx: Transaction, ask: { personId: string; email: string; name: string; url: string; minutes: number }): Promise<void> {
  const { config, council } = runtime()
  await queueMail(tx, {
    authorityId: null,
    personId: ask.personId,
    kind: 'sign-in',
    cause: `sign-in:${createHash('sha256').update(ask.url).digest('hex').slice(0, 24)}`,
    date: council.today(),
    to: { address: ask.email, name: ask.name },
    fromName: 'Matters Arising',
    replyTo: null,
    content: signInMail({ greeting: ask.name, url: ask.url, minutes: ask.minutes, authority: 'Matters Arising' }),
  })
  if (!config.smtpUrl && !(await isDemo(tx))) console.info(`Sign-in link for ${ask.email}: ${ask.url}`)
}
