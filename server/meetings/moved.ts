import type { CommandContext } from '@/server/command'

/** The calendar of a body has changed: what is due at its meetings moves with it. */
export async function calendarChanged(_context: CommandContext, _bodyId: string): Promise<void> {}
