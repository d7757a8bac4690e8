/** What "Keep" keeps of a reading: its owner by name where the name is known, its due as read. Pure. */
import type { FollowUpReading } from '@/domain/language/reading'
import type { DecidedFollowUp, DecidedOwner } from './nodes'

interface Named { id: string; name: string; otherNames?: readonly string[] }

/** Whom minutes of a body can name. */
export interface NamesInUse {
  body: { id: string; name: string }
  people: readonly Named[]
  offices: readonly Named[]
  bodies: readonly Named[]
  /** Who presided, or chairs the body, with what that is called here: "Chair", "Chairman", "Leader". */
  chair?: { personId: string; word: string } | null
}

const plain = (words: string): string => words.toLowerCase().replace(/^the\s+/, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** What a body may call itself in running text: its name's last word, where that is a kind of body. */
const shortWords = ['Panel', 'Committee', 'Board', 'Cabinet', 'Council', 'Authority', 'Forum']

/**
 * Who is meant by words, among offices, people and bodies; several where each of them is known. The words themselves
 * where nobody is, or it might be two.
 */
export function ownerFrom(words: string | null, names: NamesInUse): DecidedOwner {
  const one = oneFrom(words, names)
  if (one.sort !== 'words' || words === null) return one
  const [first, ...others] = several(words, names) ?? []
  if (!first || others.length === 0) return one
  const persons = [first, ...others].flatMap((each) => ('personId' in each ? [each.personId] : []))
  return persons.length === others.length + 1 ? { sort: 'group', personIds: [...new Set(persons)], words } : { sort: 'lead', lead: first, helpers: others, words }
}

type Asked = { officeId: string } | { personId: string }
const between = /,?\s+(?:and|&|(?:together|jointly|along) with|with)\s+|,\s*/gi

/** Posts and persons that are named one after the other; null unless each is known. Names that hold an "and" stay whole. */
function several(words: string, names: NamesInUse): Asked[] | null {
  const one = oneFrom(words, names)
  if (one.sort === 'office') return [{ officeId: one.officeId }]
  if (one.sort === 'person') return [{ personId: one.personId }]
  for (const gap of [...words.matchAll(between)].reverse()) {
    const before = several(words.slice(0, gap.index), names)
    const after = before && oneFrom(words.slice(gap.index + gap[0].length), names)
    if (before && after?.sort === 'office') return [...before, { officeId: after.officeId }]
    if (before && after?.sort === 'person') return [...before, { personId: after.personId }]
  }
  return null
}

function oneFrom(words: string | null, names: NamesInUse): DecidedOwner {
  const wanted = plain(words ?? '')
  if (words === null || wanted === '') return { sort: 'words', words }
  const means = ({ name, otherNames }: Omit<Named, 'id'>) => [name, ...(otherNames ?? [])].some((one) => plain(one) === wanted)
  const office = names.offices.find(means)
  if (office) return { sort: 'office', officeId: office.id, words }
  if (names.chair && (wanted === 'chair' || wanted === plain(names.chair.word))) return { sort: 'person', personId: names.chair.personId, words }
  const [person, another] = names.people.filter(means)
  if (person && !another) return { sort: 'person', personId: person.id, words }
  const own = { ...names.body, otherNames: shortWords.filter((word) => names.body.name.endsWith(word)) }
  const body = [own, ...names.bodies].find(means)
  return body ? { sort: 'body', bodyId: body.id, words } : { sort: 'words', words }
}

/** Whom the reading means: by its own words; else by whom the reader matched them with. */
function ownerOf({ owner, ownerIs, ownerGuess }: FollowUpReading, names: NamesInUse): DecidedOwner {
  const words = owner ?? ownerGuess
  const said = ownerFrom(words, names)
  if (said.sort !== 'words' || !ownerIs) return said
  const matched = [ownerIs.name, ownerIs.office, ownerIs.body].map((name) => ownerFrom(name, names)).find(({ sort }) => sort !== 'words')
  return matched ? ({ ...matched, words: words ?? '' } as DecidedOwner) : said
}

/** The follow-up that a clerk keeps by one key, as the reader gave it. */
export function keptFrom(reading: FollowUpReading, names: NamesInUse): DecidedFollowUp {
  return {
    kind: reading.kind,
    title: reading.title,
    owner: ownerOf(reading, names),
    due: reading.due,
    setByClerk: { owner: false, due: false },
    because: reading.because.map(({ words }) => words),
  }
}
