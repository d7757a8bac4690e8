/** The mail at issue: at once, one to each person for all that one deed issues to her. */
import { createHash } from 'node:crypto'
import { issueMail } from '@/mail/issue'
import type { CommandContext } from '@/server/command'
import { askedFor, clerksOf, type Asked } from './asked'
import { planDigests } from './digest'
import { insertItems } from './plan'
import { queueMail } from './queue'
import { greeting, senderOf, tellables, toldTo } from './tell'
import { addDays, nextWorkingDay } from '@/domain/calendar'

const digestOf = (ids: readonly string[]) => createHash('sha256').update([...ids].sort().join(' ')).digest('hex').slice(0, 24)

/**
 * Queues the mails of an issue, after its rows stand (state, owners, due). Also right for a new owner: only who is
 * asked now gets one. Where nobody can be asked the clerk is told in her gathered mail, with a letter to send where it
 * is for an outside organisation. Members are told of what a meeting asked for once it is issued.
 * @param deed.followUpIds issued by this one deed
 */
export async function queueIssueMails(context: CommandContext, deed: { authorityId: string; meetingId: string; followUpIds: readonly string[] }): Promise<void> {
  const { tx, today } = context
  const found = await tellables(tx, deed.followUpIds)
  const asked = await askedFor(tx, deed.followUpIds, today)
  const clerks = await clerksOf(tx, [...found.values()].map(({ row }) => row), today)
  const byPerson = new Map<string, { person: Asked; ids: { id: string; office: string }[]; copyTo: string[] }>()
  for (const id of deed.followUpIds) {
    for (const person of asked.get(id) ?? []) {
      const entry = byPerson.get(person.personId) ?? { person, ids: [], copyTo: [] }
      entry.ids.push({ id, office: person.office })
      entry.copyTo.push(...person.copyTo)
      byPerson.set(person.personId, entry)
    }
  }
  for (const { person, ids, copyTo } of byPerson.values()) {
    const first = found.get(ids[0]?.id ?? '')
    if (!first) continue
    const { fromName, replyTo, by } = senderOf(first.authority, clerks.get(first.row.id))
    await queueMail(tx, {
      authorityId: deed.authorityId, personId: person.personId, kind: 'issue', cause: `issue:${digestOf(ids.map(({ id }) => id))}`, date: today,
      to: { address: person.email, name: person.name }, copyTo, fromName, replyTo,
      content: issueMail({ greeting: greeting(person), today, by, actions: ids.flatMap(({ id, office }) => {
        const one = found.get(id)
        return one ? [toldTo(one, { personId: person.personId, office })] : []
      }) }),
    })
  }
  await planDigests(tx, deed.authorityId, today)
  const alone = [...found.values()].filter(({ row }) => (asked.get(row.id) ?? []).length === 0 && row.owner.sort === 'outside')
  await insertItems(tx, alone.flatMap(({ row, authority }) => {
    const clerk = clerks.get(row.id)
    return clerk ? [{
      authorityId: row.authorityId, personId: clerk.personId, kind: 'letter-waiting' as const, cause: `letter:${row.id}`, followUpId: row.id, meetingId: row.meetingId,
      sendOn: nextWorkingDay(addDays(today, 1), authority.settings.closedDays),
    }] : []
  }))
}
