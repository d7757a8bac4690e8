/** A mail that goes out tomorrow, as it will look if nothing changes. */
import { eq, inArray } from 'drizzle-orm'
import { authorities, mailItems } from '@/db/schema'
import type { IsoDate } from '@/domain/calendar'
import { gatheredMail } from '@/mail/gathered'
import type { MailContent } from '@/mail/parts'
import { isDemo } from '@/server/installation'
import { runtime } from '@/server/runtime'
import type { Viewer } from '@/server/people/viewer'
import { blotLinks } from './blot'
import { signerFor } from './gather'
import { letterFor } from './letter-for'
import { materialFor } from './material'
import { greeting, senderOf } from './tell'
import { tomorrowFor } from './tomorrow'

export interface Preview extends MailContent { date: IsoDate; fromName: string; toName: string; toAddress: string }

/**
 * What one person will get, of what the viewer may see of tomorrow's mails and has not held; its links blotted out
 * outside a demo. Null where there is nothing to say. A fixed number of statements; nothing is written.
 */
export async function previewFor(viewer: Viewer, personId: string): Promise<Preview | null> {
  const tomorrow = await tomorrowFor(viewer)
  const ids = tomorrow?.mails.find((mail) => mail.personId === personId)?.items.filter((item) => !item.held).map((item) => item.id) ?? []
  if (!tomorrow || ids.length === 0) return null
  const { date } = tomorrow
  const made = await runtime().db.transaction(async (tx) => {
    const items = await tx.select().from(mailItems).where(inArray(mailItems.id, ids))
    const [authority] = await tx.select().from(authorities).where(eq(authorities.id, items[0]?.authorityId ?? ''))
    const material = await materialFor(tx, items, date)
    const person = material.people.get(personId)
    const letter = letterFor(personId, items, material)
    if (!authority || !person || letter.said.length === 0) return null
    const { fromName, by } = senderOf(authority, signerFor(personId, letter))
    const content = gatheredMail({ greeting: greeting(person), today: date, by, actions: letter.actions, tasks: letter.tasks, digests: letter.digests })
    return { ...content, date, fromName, toName: person.name, toAddress: person.email }
  })
  if (!made || (await isDemo())) return made
  return { ...made, text: blotLinks(made.text), html: blotLinks(made.html) }
}
