/** Gathering and sending, as jobs, and what the process does about mail when it starts and ends. */
import type { JobPayloads } from '@/server/jobs'
import { gatherMails } from '@/server/mail/gather'
import { beginSending, endSending, sendWaiting } from '@/server/mail/send'
import { runtime } from '@/server/runtime'

/** Sends what waits. */
export async function sendMails(): Promise<void> {
  await sendWaiting()
}

/** Eight o'clock: gathers for an authority. Each mail wakes the sender; without a mail server all are in the outbox at once. */
export async function gather({ authorityId, date }: JobPayloads['mail.gather']): Promise<void> {
  await gatherMails(authorityId, date)
  if (!runtime().config.smtpUrl) await sendWaiting()
}

/** At start: whatever waits goes on being sent, also where the job that should have done it died with its process. */
export async function resumeMails(): Promise<void> {
  await beginSending()
  sendWaiting().catch((error: unknown) => console.error(`Mails could not be sent and will be tried again: ${String(error)}`))
}

/** At the end: the mail under way is seen through, no other begun. */
export const stopMails = endSending
