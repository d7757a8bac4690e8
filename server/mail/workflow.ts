/** Steps of the minutes and answers of owners, said in the gathered mail of the next working day. */
import { eq } from 'drizzle-orm'
import { authorities } from '@/db/schema'
import { addDays, nextWorkingDay, type IsoDate } from '@/domain/calendar'
import type { MailItemKind } from '@/domain/workflow/states'
import type { CommandContext } from '@/server/command'
import { insertItems } from './plan'

export type WorkflowKind = Extract<MailItemKind, 'fact-check' | 'with-chair' | 'chair-notes' | 'agreed' | 'answered'>

export interface WorkflowMail {
  kind: WorkflowKind
  /** The chair, a fact checker, the clerk. */
  personId: string
  minutesId?: string
  meetingId?: string
  followUpId?: string
  /** Last day for the answer, where one was set. */
  by?: IsoDate | null
}

/**
 * Plans it: to the chair (with-chair), to those asked to check (fact-check), to the clerk (chair-notes, agreed,
 * answered). All are part of the one mail a day. The same step of the same minutes twice on one day is said once.
 */
export async function queueWorkflowMail(context: Pick<CommandContext, 'tx' | 'today' | 'target'>, mail: WorkflowMail): Promise<void> {
  const { tx, today, target } = context
  const [authority] = await tx.select().from(authorities).where(eq(authorities.id, target.authorityId))
  if (!authority) return
  await insertItems(tx, [{
    authorityId: authority.id,
    personId: mail.personId,
    kind: mail.kind,
    cause: `${mail.kind}:${mail.followUpId ?? mail.minutesId ?? mail.meetingId ?? ''}`,
    followUpId: mail.followUpId ?? null,
    minutesId: mail.minutesId ?? null,
    meetingId: mail.meetingId ?? null,
    sendOn: nextWorkingDay(addDays(today, 1), authority.settings.closedDays),
    data: { by: mail.by ?? null },
  }])
}
