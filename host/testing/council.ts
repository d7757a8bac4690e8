/** A council as small as can be, for tests of the process: one committee, two clerks, a member, one meeting in draft. */
import { encode } from 'next-auth/jwt'
import { authorities, bodies, meetings, memberships, minutes, people, staff } from '@/db/schema'
import { defaultAuthoritySettings, defaultBodySettings } from '@/domain/council'
import type { MinutesDocument } from '@/domain/document/nodes'
import type { Database } from '@/server/runtime'

export const testSecret = 'a secret for tests, forty characters long'
/** Local addresses, so cookies need no https. */
export const cookieName = 'next-auth.session-token'

export const firstText: MinutesDocument = {
  type: 'doc',
  content: [
    { type: 'minute', attrs: { id: 'n-one', fixedNumber: null, agendaNumber: '1', agendaItemId: null, exempt: null }, content: [{ type: 'text', text: 'Apologies for absence' }] },
    { type: 'paragraph', attrs: { id: 'n-two', exempt: null }, content: [{ type: 'text', text: 'Apologies were received from Councillor Hale.' }] },
    { type: 'paragraph', attrs: { id: 'n-three', exempt: null } },
  ],
}

/** Fills an empty database. @param drafts ids of minutes to have in draft, a meeting each @param text in which they begin */
export async function fillCouncil(db: Database, drafts: readonly string[] = ['draft'], text: MinutesDocument = firstText): Promise<void> {
  await db.insert(authorities).values({ id: 'wold', name: 'Wold County Council', slug: 'wold', settings: defaultAuthoritySettings })
  const person = (id: string, firstName: string, surname: string) => ({ id, firstName, surname, email: `${id}@wold.example` })
  await db.insert(people).values([person('priya', 'Priya', 'Nair'), person('tom', 'Tom', 'Ashby'), person('member', 'Joan', 'Hale')])
  await db.insert(staff).values(['priya', 'tom'].map((personId) => ({ authorityId: 'wold', personId, role: 'clerk' as const, jobTitle: 'Scrutiny Officer', from: '2020-01-01' })))
  await db.insert(bodies).values({ id: 'panel', authorityId: 'wold', name: 'Corporate Parenting Panel', shortName: 'Panel', slug: 'panel', kind: 'scrutiny', settings: defaultBodySettings })
  await db.insert(memberships).values({ authorityId: 'wold', bodyId: 'panel', personId: 'member', role: 'member', from: '2020-01-01' })
  for (const [index, id] of drafts.entries()) {
    const meetingId = `meeting-${id}`
    await db.insert(meetings).values({ id: meetingId, authorityId: 'wold', bodyId: 'panel', state: 'held', date: `2026-1${index % 2}-1${index % 9}`, time: '10:00' })
    await db.insert(minutes).values({ id, authorityId: 'wold', bodyId: 'panel', meetingId, initial: text })
  }
}

/** The `Cookie` header of a person who has signed in. @param began machine milliseconds */
export async function sessionOf(personId: string, began: number, secret = testSecret): Promise<string> {
  return `${cookieName}=${await encode({ token: { sub: personId, began }, secret })}`
}
