/** Plans what people are told about a record on its way: gathered into their mail of the next working day. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { mailItems } from '@/db/schema'
import { addDays, nextWorkingDay } from '@/domain/calendar'
import type { MailItemKind } from '@/domain/workflow/states'
import type { CommandContext } from '@/server/command'
import { clerksFor } from '@/server/mail/asked'
import { insertItems } from '@/server/mail/plan'
import type { LoadedMinutes } from './load'

type Told = Extract<MailItemKind, 'fact-check' | 'checked' | 'with-chair' | 'chair-notes' | 'agreed'>

/**
 * Tells people once for a cause.
 * @param occasion what makes it another time: the version's or the check's own mark
 */
export async function tell({ tx, today, personId: from }: CommandContext, found: LoadedMinutes, kind: Told, personIds: readonly string[], occasion: string, data: Record<string, unknown> = {}): Promise<void> {
  const sendOn = nextWorkingDay(addDays(today, 1), found.authority.settings.closedDays)
  await insertItems(tx, [...new Set(personIds)].map((personId) => ({
    authorityId: found.row.authorityId, personId, kind, cause: `${kind}:${found.row.id}:${occasion}`, meetingId: found.meeting.id, minutesId: found.row.id, sendOn, data: { ...data, ...(from ? { from } : {}) },
  })))
}

/** Tells the clerk who sent the minutes on their way last, else the one who looks after the body. */
export async function tellClerk(context: CommandContext, found: LoadedMinutes, kind: Told, occasion: string): Promise<void> {
  const [sent] = await context.tx.select({ by: sql<string | null>`${mailItems.data}->>'from'` }).from(mailItems)
    .where(and(eq(mailItems.minutesId, found.row.id), inArray(mailItems.kind, ['fact-check', 'with-chair']))).orderBy(desc(mailItems.id)).limit(1)
  const clerks = await clerksFor(context.tx, [{ key: 'clerk', authorityId: found.row.authorityId, bodyId: found.body.id, issuedBy: sent?.by ?? null }], context.today)
  const clerk = clerks.get('clerk')
  if (clerk) await tell(context, found, kind, [clerk.personId], occasion)
}
