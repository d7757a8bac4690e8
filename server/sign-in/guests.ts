/** Who a visitor of the demonstration may come in as. */
import { and, asc, desc, eq, inArray, isNull, lte, or, gte } from 'drizzle-orm'
import { bodies, memberships, officeHolders, offices, people, staff } from '@/db/schema'
import { isDemo } from '@/server/installation'
import { runtime } from '@/server/runtime'

export interface DemoGuest { personId: string; name: string; what: string }

const order = ['clerk', 'chair', 'member', 'owner', 'monitoring-officer', 'administrator', 'other'] as const

/** The demo's guests, the clerk first; none where this is no demo. Always five statements or one. */
export async function demoGuests(): Promise<DemoGuest[]> {
  const { db, council } = runtime()
  if (!(await isDemo())) return []
  const today = council.today()
  const guests = await db.select().from(people).where(and(eq(people.demoGuest, true), isNull(people.disabledAt))).orderBy(desc(people.surname))
  const ids = guests.map((guest) => guest.id)
  if (ids.length === 0) return []
  const roles = await db.select().from(staff).where(and(inArray(staff.personId, ids), lte(staff.from, today), or(isNull(staff.to), gte(staff.to, today))))
  const seats = await db.select({ personId: memberships.personId, role: memberships.role, word: memberships.chairWord, body: bodies.name })
    .from(memberships).innerJoin(bodies, eq(bodies.id, memberships.bodyId))
    .where(and(inArray(memberships.personId, ids), lte(memberships.from, today), or(isNull(memberships.to), gte(memberships.to, today))))
    .orderBy(asc(bodies.name))
  const posts = await db.select({ personId: officeHolders.personId, title: offices.title })
    .from(officeHolders).innerJoin(offices, eq(offices.id, officeHolders.officeId))
    .where(and(inArray(officeHolders.personId, ids), lte(officeHolders.from, today), or(isNull(officeHolders.to), gte(officeHolders.to, today))))
    .orderBy(asc(offices.title))
  const described = guests.map((guest) => {
    const role = roles.find((row) => row.personId === guest.id)
    const own = seats.filter((row) => row.personId === guest.id)
    const chair = own.find((row) => row.role === 'chair')
    const post = posts.find((row) => row.personId === guest.id)
    const [rank, what]: [(typeof order)[number], string] = role ? [role.role, role.jobTitle]
      : chair ? ['chair', `${chair.word ?? 'Chair'}, ${chair.body}`]
        : own[0] ? ['member', `Member, ${own[0].body}`]
          : post ? ['owner', post.title] : ['other', '']
    return { rank: order.indexOf(rank), guest: { personId: guest.id, name: [guest.firstName || guest.title, guest.surname].filter(Boolean).join(' '), what } }
  })
  return described.sort((a, b) => a.rank - b.rank).map((row) => row.guest)
}
