/** Gathering and sending, as jobs. */
import type { JobPayloads } from '@/server/jobs'
import { gatherMails } from '@/server/mail/gather'
import { sendWaiting, takeLeasesBack } from '@/server/mail/send'

let begun: Promise<void> | null = null

/** Sends what waits. The first call of a process takes back what one that was killed had under way. */
export async function sendMails(): Promise<void> {
  begun ??= takeLeasesBack()
  await begun
  await sendWaiting()
}

/** Eight o'clock: gathers for an authority, then sends. */
export async function gatherAndSend({ authorityId, date }: JobPayloads['mail.gather']): Promise<void> {
  await gatherMails(authorityId, date)
  await sendMails()
}
