/** Names of people as an authority prints them, and the same person under differing forms of her name. */
import type { NameStyle } from '@/domain/council'

export interface PersonName {
  title: string
  initials: string
  firstName: string
  surname: string
  postNominals: string
}

const joined = (...parts: string[]): string => parts.map((part) => part.trim()).filter(Boolean).join(' ')

/**
 * A name in the authority's order and style: "Mrs W Example MBE", "Mrs Wendy Example MBE", "Wendy Example MBE". What
 * a style wants and is not known is left out, or taken from what is known.
 */
export function printedName(person: PersonName, style: NameStyle): string {
  const initials = person.initials || initialsOf(person.firstName)
  if (style === 'title-initials-surname') return joined(person.title, initials, person.surname, person.postNominals)
  if (style === 'title-first-surname') return joined(person.title, person.firstName || initials, person.surname, person.postNominals)
  return joined(person.firstName || joined(person.title, initials), person.surname, person.postNominals)
}

/** A member's name: the authority's word for members before it ("Councillor Mrs W Example"). */
export const memberName = (person: PersonName, style: NameStyle, prefix: string): string => joined(prefix, printedName(person, style))

/** "Wendy Example": how the workspace speaks of somebody. */
export const plainName = (person: PersonName): string => joined(person.firstName || joined(person.title, person.initials), person.surname)

/** "Example, Wendy": for lists in the order of surnames. */
export function listedName(person: PersonName): string {
  const first = person.firstName || joined(person.title, person.initials)
  return first ? `${person.surname}, ${first}` : person.surname
}

/** "Wendy Ann" gives "WA". */
export function initialsOf(firstName: string): string {
  return firstName.split(/[\s-]+/).map((word) => word.slice(0, 1).toUpperCase()).join('')
}
