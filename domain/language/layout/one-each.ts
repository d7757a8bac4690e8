/** One entry for each person: "Councillor Ann Ash, Convener, in the Chair" below the list that names Ann Ash. */
import type { OutlineAttendee } from '@/domain/language/outline'

/** The people, whoever presides standing where the list first names them. */
export function oneEach(people: readonly OutlineAttendee[]): OutlineAttendee[] {
  const chair = people.findLastIndex(({ role, status }) => status === 'present' && (role === 'chair' || role === 'vice-chair'))
  const presiding = people[chair]
  const at = presiding ? people.findIndex((one, i) => i < chair && one.status === 'present' && one.role !== 'chair' && isSamePerson(one.name, presiding.name)) : -1
  if (!presiding || at < 0) return [...people]
  return people.flatMap((one, i) => i === chair ? [] : i === at ? [{ ...one, role: presiding.role, office: one.office ?? presiding.office }] : [one])
}

/** One surname, and first names that do not contradict each other. */
export function isSamePerson(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  if (x.at(-1) !== y.at(-1)) return false
  const [first, other] = [x.length > 1 ? x[0] : undefined, y.length > 1 ? y[0] : undefined]
  return first === undefined || other === undefined || first === other || ((first.length === 1 || other.length === 1) && first[0] === other[0])
}

const titles = /^(?:cllrs?|councillors?|cr|mr|mrs|ms|miss|dr|prof|rev|sir|dame|lord|lady|the|alderman|ald|bailie|provost)$/
const nameWords = (name: string): string[] => name.toLowerCase().split(/[^\p{L}’'-]+/u).filter((word) => word !== '' && !titles.test(word))
