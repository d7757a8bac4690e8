/** Names and payloads of the jobs. `jobs/` maps each name to its handler. */
export interface JobPayloads {
  /** Something stands in `mails` to be sent. */
  'mail.send': { authorityId: string | null }
  /** 8:00 Europe/London on each day: plan, gather and send. */
  'mail.gather': { authorityId: string; date: string }
  /** The midnight of each day: recurring rounds, what became late, what the calendar moved. */
  'day.begin': { date: string }
  /** Effects waiting for a live document. */
  'documents.apply': { minutesId: string }
  /** Starts the document of new minutes. */
  'documents.create': { minutesId: string }
  /** Files of old minutes wait to be read. */
  'backfill.read': { authorityId: string }
}
export type JobName = keyof JobPayloads
export const jobNames = ['mail.send', 'mail.gather', 'day.begin', 'documents.apply', 'documents.create', 'backfill.read'] as const satisfies readonly JobName[]
