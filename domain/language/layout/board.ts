/** Boards of directors: those present bear posts, and are its members all the same. */
import type { OutlineAttendee } from '@/domain/language/outline'

const styled = /^(?:Councillor|Cllr|Cr|Alderman|Ald|Bailie|Provost)\b/
const chairs = /^(?:the |trust |board |interim |acting )*chair(?:man|woman|person)?\b/i

const clerks = /^(?:the )?(?:acting |deputy |assistant )?clerk\b|\bclerk to\b|\bminute.taker\b/i

/**
 * The people of a meeting, those of a board as its members. Where nobody present is styled a councillor and most bear
 * a post, the list of those present is the board; the one whose post is Chair presides, if nobody else is said to.
 * @param present those of `people` who stand in the list of those present
 */
export function asBoard(all: readonly OutlineAttendee[], present: ReadonlySet<OutlineAttendee>): OutlineAttendee[] {
  const people = onePresides(visitors(all, present))
  const posted = [...present].filter(({ office }) => office !== null).length
  if (present.size < 3 || posted < present.size * 0.7 || [...present].some(({ name }) => styled.test(name))) return people
  const presiding = people.some(({ role }) => role === 'chair')
  return people.map((person) => {
    if (person.role === 'officer' && clerks.test(person.office ?? '')) return person
    if (!present.has(person) || (person.role !== 'officer' && person.role !== 'member')) return person
    return { ...person, role: !presiding && chairs.test(person.office ?? '') ? 'chair' : 'member' }
  })
}

/** Where somebody chairs the meeting, a President or Mayor among those present is a member. */
function onePresides(people: OutlineAttendee[]): OutlineAttendee[] {
  const titled = ({ office }: OutlineAttendee): boolean => /^(?:the )?(?:president|mayor)$/i.test(office ?? '')
  const chairs = people.filter(({ role }) => role === 'chair')
  return chairs.some((one) => !titled(one)) ? people.map((one) => one.role === 'chair' && titled(one) ? { ...one, role: 'member' } : one) : people
}

const elsewhere = /^(?:District|County|Borough|City|Unitary)(?: Borough)? (?:Councillor|Cllr)\b/

/** A District Councillor among the councillors of a parish is a visitor, where only a few bear such a title. */
function visitors(people: readonly OutlineAttendee[], present: ReadonlySet<OutlineAttendee>): OutlineAttendee[] {
  const guests = [...present].filter(({ name, role }) => role === 'member' && elsewhere.test(name))
  if (guests.length === 0 || guests.length * 2 > present.size) return [...people]
  return people.map((person) => {
    if (!guests.includes(person)) return person
    return { ...person, role: 'other-councillor' }
  })
}
