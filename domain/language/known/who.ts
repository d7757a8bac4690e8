/** Who an owner is, among the people, posts and bodies that are known: initials, short names, posts by a part of their name. */
import type { ReadContext } from '../outline'
import type { KnownOwner } from '../reading'

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'cllr', 'councillor', 'sir', 'dame', 'lord', 'lady', 'prof', 'professor', 'rev', 'revd', 'alderman', 'the'])
const little = new Set(['the', 'of', 'and', 'for', 'a'])

/**
 * Matches the owner as the text names it. Only what is certain is matched: where two people share a surname or two
 * posts begin alike, it is null, and the clerk says who is meant.
 */
export function whoIs(owner: string, context: Known): KnownOwner | null {
  if (context.people.length + context.offices.length + context.bodies.length === 0) return null
  const meant = meantBy(owner, context)
  const words = plain(meant)
  if (words.length === 0) return null
  return byOffice(words, context) ?? byName(meant, words, context) ?? byBody(words, context)
}

type Known = Pick<ReadContext, 'people' | 'offices' | 'bodies'> & Partial<Pick<ReadContext, 'body' | 'settings'>>

/** The name that another name of a post or body means here; a body's own short name in its own minutes means itself. */
function meantBy(owner: string, { body, settings }: Known): string {
  const words = plain(owner)
  const other = settings?.otherNames.find(({ name }) => same(plain(name), words))
  const own = plain(body ?? '')
  return other && !(words.length > 0 && same(own.slice(-words.length), words)) ? other.means : owner
}

function byOffice(words: readonly string[], { people, offices }: Pick<ReadContext, 'people' | 'offices'>): KnownOwner | null {
  const all = [...new Set([...offices, ...people.flatMap(({ office }) => (office ? [office] : []))])]
  const exact = all.filter((office) => same(plain(office), words))
  const found = exact.length > 0 ? exact : words.length >= 2 || words[0] === 'clerk' ? all.filter((office) => beginsOrEnds(plain(office), words)) : []
  const office = found[0]
  if (!office || found.length > 1) return null
  const holder = onePerson(people.filter((person) => person.office === office))
  return { name: holder?.name ?? null, office, body: null }
}

/** "Head of Housing" for "Head of Housing Services", "Monitoring Officer" for "Deputy Chief Executive and Monitoring Officer". */
function beginsOrEnds(office: readonly string[], words: readonly string[]): boolean {
  if (words.length >= office.length) return false
  return same(office.slice(0, words.length), words) || same(office.slice(-words.length), words)
}

function byName(owner: string, words: readonly string[], { people }: Pick<ReadContext, 'people'>): KnownOwner | null {
  const given = words.filter((word) => !titles.has(word))
  if (given.length === 0) return null
  const initials = /^\p{Lu}{2}\p{L}{0,2}$/u.test(owner.trim()) ? owner.trim().toLowerCase() : null
  const found = people.filter((person) => {
    const name = plain(person.name).filter((word) => !titles.has(word))
    return initials ? isInitialsOf(initials, name) : isNameOf(given, name)
  })
  const person = onePerson(found)
  return person ? { name: person.name, office: person.office, body: null } : null
}

/** One person is known under several names ("Wendy Osgood", "Mrs W Osgood"): the first of them, where they can all be hers. */
function onePerson(found: Known['people']): Known['people'][number] | null {
  const [first, ...others] = found
  if (!first) return null
  const bare = (name: string) => plain(name).filter((word) => !titles.has(word))
  return others.every((other) => other.office === first.office && isNameOf(bare(other.name), bare(first.name))) ? first : null
}

/** The surname must be the same; a first name or initial, where both have one, must agree. */
function isNameOf(given: readonly string[], name: readonly string[]): boolean {
  if (given[given.length - 1] !== name[name.length - 1]) return false
  if (given.length === 1 || name.length === 1) return true
  const [a = '', b = ''] = [given[0], name[0]]
  return a === b || (Math.min(a.length, b.length) === 1 && a[0] === b[0])
}

/** "TB" for "Tunde Bello", "AWr" for "Ann Wright". */
function isInitialsOf(initials: string, name: readonly string[]): boolean {
  if (name.length < 2) return false
  if (initials.length === name.length && name.every((word, i) => word[0] === initials[i])) return true
  const last = name[name.length - 1] ?? ''
  return name[0]?.[0] === initials[0] && last.startsWith(initials.slice(1))
}

function byBody(words: readonly string[], { bodies }: Pick<ReadContext, 'bodies'>): KnownOwner | null {
  const found = bodies.filter((body) => same(plain(body), words))
  const body = found[0]
  return body && found.length === 1 ? { name: null, office: null, body } : null
}

function plain(name: string): string[] {
  return name.toLowerCase().replaceAll('&', ' and ').replace(/['’]s?\b/g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !little.has(word))
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word, i) => word === b[i])
