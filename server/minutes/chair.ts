/** Who reads the draft as its chair: whoever presided, else the body's chair, else the vice-chair. */
import { and, eq, isNull } from 'drizzle-orm'
import { attendances, people } from '@/db/schema'
import type { MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { textBlocks } from '@/domain/document/walk'
import { plainName } from '@/domain/people/name'
import { personNamed } from '@/domain/people/read-name'
import { seatsOn, type PersonRow } from '@/server/meetings/names'
import type { Database, Transaction } from '@/server/runtime'

export interface ChairReader {
  personId: string
  name: string
  /** Why it is she. */
  because: 'presided' | 'chair' | 'vice-chair'
}

/** The person whom the document's attendance marks as presiding, and her name as printed; null where it marks nobody. */
export function presidingLine(document: MinutesDocument | null): { personId: string | null; printed: string } | null {
  const line = document ? textBlocks(document).find((block) => block.type === 'attendee' && block.attrs.presiding) : undefined
  if (line?.type !== 'attendee') return null
  return { personId: line.attrs.personId, printed: plainText(line).replace(/\s*[(–-].*$/u, '').trim() }
}

/** Who reads it; null where nobody who can sign in is known. Three statements at most. */
export async function whoReads(db: Database | Transaction, meeting: { id: string; bodyId: string; date: string }, document: MinutesDocument | null): Promise<ChairReader | null> {
  const [attended] = await db.select({ personId: attendances.personId }).from(attendances)
    .where(and(eq(attendances.meetingId, meeting.id), eq(attendances.presiding, true))).limit(1)
  const seats = (await seatsOn(db, meeting.bodyId, meeting.date)).filter(({ person }) => person.disabledAt === null)
  const line = presidingLine(document)
  const named = line ? personNamed(line.printed, seats.map(({ person }) => person)) : null
  const presided = attended?.personId ?? line?.personId ?? named?.id
  if (presided) {
    const person = seats.find((seat) => seat.person.id === presided)?.person ?? await personOf(db, presided)
    if (person) return { personId: person.id, name: plainName(person), because: 'presided' }
  }
  for (const role of ['chair', 'vice-chair'] as const) {
    const found = seats.find(({ seat }) => seat.role === role)
    if (found) return { personId: found.person.id, name: plainName(found.person), because: role }
  }
  return null
}

async function personOf(db: Database | Transaction, personId: string): Promise<PersonRow | undefined> {
  const [found] = await db.select().from(people).where(and(eq(people.id, personId), isNull(people.disabledAt)))
  return found
}
