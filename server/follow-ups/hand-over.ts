/** A follow-up changes hands: its old owners' links close, its new ones are asked. */
import type { DecidedOwner } from '@/domain/document/nodes'
import type { Change, CommandContext } from '@/server/command'
import type { LoadedFollowUp } from './load'
import { giveClerkWhoAsksNobody, writeOwners } from './owners'
import { changeFollowUp } from './record'

/**
 * Writes the new owner and plans its reminders; the mail to who is asked now is the caller's.
 * @param reason stands in the history
 * @param byClerk false where the text of the minutes names the owner
 */
export async function handOver(context: CommandContext, { row }: LoadedFollowUp, owner: DecidedOwner, reason: string, byClerk = true): Promise<Change> {
  await writeOwners(context.tx, row.id, owner)
  await giveClerkWhoAsksNobody(context.tx, [row.id], context.today)
  const ownerWords = owner.words ?? ''
  return changeFollowUp(context, row, { owner, ownerWords, unanswered: 0, setByClerk: { ...row.setByClerk, owner: byClerk } }, {
    what: 'owner-changed', words: `For action by ${ownerWords || 'nobody named'}${row.ownerWords ? `; it was ${row.ownerWords}` : ''}`, reason, data: { from: row.owner, to: owner },
  })
}
