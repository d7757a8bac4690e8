import type { CommandContext } from '@/server/command'
import { moveWithCalendar } from '@/server/follow-ups/calendar'

/** The calendar of a body has changed: what is due at its meetings moves with it, and the history says so. */
export async function calendarChanged(context: CommandContext, bodyId: string): Promise<void> {
  await moveWithCalendar(context, bodyId)
}
