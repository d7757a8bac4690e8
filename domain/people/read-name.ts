/** Takes a printed name apart, and finds whom it names among people who are known. */
import { initialsOf, type PersonName } from './name'

const offices = /^(?:the|councillors?|cllrs?|cr|alderman|ald|deputy|county|borough|district)\.?$/i
const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|rev|revd|reverend|canon|capt|captain|major|col|colonel|commander|cmdr)\.?$/i
const letters = /^(?:CC|DL|JP|MP|MSP|MS|AM|KC|QC|MBE|OBE|CBE|BEM|GBE|KBE|DBE|QPM|CPM|RD|VRD|TD|MC|MVO|LVO|CMG|FRSA|Esq\.?)$/
const particle = /^(?:de|van|der|von|le|la|di|du|den|ter)$/i
const initial = /^(?:\p{Lu}\.?){1,4}$/u

/**
 * The parts of a name as printed: "Councillor Mrs. W. A. Example MBE" has title "Mrs", initials "WA", surname
 * "Example", post-nominals "MBE". The word for members is left out. Words that fit nothing count as first names.
 */
export function readName(printed: string): PersonName {
  const words = printed.replace(/[,;]/g, ' ').replace(/\s+/g, ' ').trim().split(' ').filter(Boolean)
  while (words.length > 1 && offices.test(words[0] ?? '')) words.shift()
  const after: string[] = []
  while (words.length > 1 && letters.test(words.at(-1) ?? '')) after.unshift(words.pop() ?? '')
  const before: string[] = []
  while (words.length > 1 && titles.test(words[0] ?? '')) before.push((words.shift() ?? '').replace(/\.$/, ''))
  let from = Math.max(words.length - 1, 0)
  while (from > 0 && particle.test(words[from - 1] ?? '')) from -= 1
  const given = words.slice(0, from)
  const all = given.every((word) => initial.test(word))
  return {
    title: before.join(' '),
    initials: all ? given.join('').replace(/\./g, '') : given.map(initialsOf).join(''),
    firstName: all ? '' : given.join(' '),
    surname: words.slice(from).join(' '),
    postNominals: after.join(' '),
  }
}

const bare = (text: string): string => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[’`']/g, "'").toLowerCase().trim()

/** How well two names fit: 0 not at all, 1 the surname alone, 2 an initial too, 3 the first name too. */
export function fit(a: PersonName, b: PersonName): 0 | 1 | 2 | 3 {
  if (bare(a.surname) !== bare(b.surname)) return 0
  if (a.firstName && b.firstName) return bare(a.firstName).split(' ')[0] === bare(b.firstName).split(' ')[0] ? 3 : 0
  const [first, second] = [a.initials || initialsOf(a.firstName), b.initials || initialsOf(b.firstName)].map(bare)
  if (!first || !second) return 1
  return first.startsWith(second) || second.startsWith(first) ? 2 : 0
}

/**
 * Whom a printed name means.
 * @returns the one person it fits best; null where none does, or where two fit alike
 */
export function personNamed<P extends PersonName>(printed: string, known: readonly P[]): P | null {
  const name = readName(printed)
  const scored = known.map((person) => ({ person, score: fit(name, person) })).filter((row) => row.score > 0)
  const best = Math.max(0, ...scored.map((row) => row.score))
  const top = scored.filter((row) => row.score === best)
  return top.length === 1 && top[0] ? top[0].person : null
}
