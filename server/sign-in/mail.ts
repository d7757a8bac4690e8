/** The mail with a sign-in link. It goes at once, outside the gathering of mails. */
import { mails } from '@/db/schema'
import { newRowId } from '@/db/row-id'
import { runtime, type Transaction } from '@/server/runtime'

export interface SignInMail {
  personId: string
  email: string
  name: string
  url: string
  /** How long the link works. */
  minutes: number
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Writes the mail to be sent and wakes the sender, both in the transaction. */
export async function queueSignInMail(tx: Transaction, { personId, email, name, url, minutes }: SignInMail): Promise<void> {
  const { config, council, enqueue } = runtime()
  const cause = `sign-in:${newRowId()}`
  const lines = [`Dear ${name},`, `Open this page and press the button on it to come in. It works once, for ${minutes} minutes.`, url, 'If you did not ask for it, nothing happens as long as nobody presses the button.']
  const html = lines.map((line) => `<p>${line === url ? `<a href="${escaped(url)}">Come in to Matters Arising</a>` : escaped(line)}</p>`).join('\n')
  await tx.insert(mails).values({
    personId, cause, date: council.today(), kind: 'sign-in', messageId: `<${cause.replace(':', '.')}@${new URL(config.publicUrl).hostname}>`,
    toAddress: email, toName: name, fromName: 'Matters Arising', subject: 'Your link to come in',
    text: lines.join('\n\n'), html: `<!doctype html><html lang="en-GB"><body>${html}</body></html>`, queuedAt: council.now(),
  })
  await enqueue(tx, 'mail.send', { authorityId: null })
}
