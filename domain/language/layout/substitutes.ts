/** Who sat for whom, as the sentences of an item say it: "Cllr Frith attended in place of Cllr Reed", "Cllr Reed (Ann Ash substituting)". */
import type { OutlineAttendee } from '@/domain/language/outline'
import { readAttendees } from './attendee'
import { sentenceStarts } from './sentence-cuts'

const person = String.raw`((?:(?:the )?(?:Cllrs?|Councillors?|Cr|Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Sir|Dame|Lord|Lady|Alderman|Bailie|Provost)\.? )+\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} ?)`
const stood = String.raw`(?:confirmed (?:that )?(?:he|she|they) )?(?:had )?(?:was |were |would be |is )?(?:(?:in attendance|attend(?:ed|ing))(?: the meeting)?|sat|sitting|substitut(?:ed|ing)|deputis(?:ed|ing)|present|act(?:ed|ing)|been (?:appointed|nominated|named)|appointed|nominated)`
const asSubstitute = new RegExp(String.raw`${person}(?:${stood} as (?:an?|his|her|their|the)|would be (?:his|her|their)) (?:named |nominated )?(?:substitute|deputy)\b`, 'u')
const satFor = new RegExp(String.raw`${person}${stood}(?: (?:the meeting )?as (?:an? |the |his |her )?(?:named |nominated )?(?:substitute|deputy)(?: member)?)? (?:in place of|in the place of|on behalf of|for|in lieu of) ${person}`, 'u')
/** "Cllr Reed was substituted by Cllr Frith". */
const replaced = new RegExp(String.raw`${person}(?:(?:was |had been )?(?:substituted|represented|replaced) by) ${person}`, 'u')
/** "Cllrs Ann Ash, Bo Birch and Cy Dean attended the meeting as substitutes." */
const several = /^(.{5,300}?),? (?:were |was |had )?(?:(?:also )?(?:in attendance|attend(?:ed|ing)|present|sat|act(?:ed|ing)|appointed|nominated))(?: (?:at )?the meeting)? as (?:the )?(?:named |nominated )?substitutes?(?: members?)?\b/iu
/** "Eve Yarrow attended in her absence." behind the sentence of who was away. */
const inStead = /^((?:\p{Lu}[\p{L}.’'-]* ){2,5})(?:attended|was present|was in attendance|sat|deputised)(?: the meeting)? in (?:his|her|their) (?:absence|place|stead)\b/u
/** "Cllr Kay Gale (Cllr Sue Wye attended as substitute)", "Al Keel (Nita Pell substituting)", "Bo Reed (substitute: Ann Ash)". */
const inBracket = /(?<![\p{L}.’'-])(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}) \((?:(?:substitute|deputy|substituted by|represented by|substitution)(?: by)?:? ([^()]{4,50})|([^()]{4,50}?)(?: (?:was|is|had))? (?:substituting|deputising|attend(?:ed|ing) in (?:his|her|their) (?:absence|place|stead)|(?:(?:attend(?:ed|ing)|in attendance|sat|present|act(?:ed|ing)) )?as (?:an? |the |his |her )?(?:named )?(?:substitute|deputy)))\)/gu

/** "Mr Pell, with Mr Brand acting as substitute", each of several. */
const withEach = new RegExp(String.raw`(?<![\p{L}.’'-])(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}),? with (?:${person}|((?:\p{Lu}[\p{L}’'-]+ ){2,3}))(?:\([^()]*\) )?(?:(?:attending|acting|sitting|present) )?(?:as (?:an? |his |her |their |the )?(?:substitute|deputy|representative)|substituting|deputising)`, 'gu')
/** "Ann Ash, Director of Place, for whom Bo Birch, Head of Homes, was deputising" */
const forWhom = /,? for whom (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})(?:,[^.;]{3,90}?,?)? (?:was|is) (?:deputising|substituting)/gu

/** A bracket that names who came instead. */
export const substituteBracket = /\s*\([^()]*\b(?:substitut|deputis|as (?:his |her |their |a |the )?deputy|in (?:his|her|their) (?:absence|place|stead))[^()]*\)/giu

/** Those of whom `text` says that they sat for somebody, each with whom it names. */
export function substitutesIn(text: string): OutlineAttendee[] {
  if (!/substitut|deput|as (?:his|her|their) representative|in (?:the|his|her|their) (?:place|absence|stead)|in place of|in lieu of|on behalf of|attended for|sat for/i.test(text)) return []
  const found: OutlineAttendee[] = []
  const add = (name: string | undefined, absent: string | null): void => {
    for (const one of readAttendees((name ?? '').trim(), 'substitutes')) found.push({ ...one, role: 'substitute', substituteFor: absent?.replace(/^.*\b(?:from|and) /, '').trim() ?? null })
  }
  for (const [, absent = '', behind, ahead] of text.matchAll(inBracket)) add(behind ?? ahead, absent)
  for (const [, absent = '', titled, name] of text.replace(/(?<=\p{Ll}) \([^()]*\)(?=,? with )/gu, '').matchAll(withEach)) add(titled ?? name, absent)
  for (const [, name] of text.matchAll(forWhom)) add(name, null)
  const starts = sentenceStarts(text)
  starts.slice(0, -1).forEach((from, i) => {
    const sentence = text.slice(from, starts[i + 1]).replace(substituteBracket, '').replace(withEach, '')
    const one = satFor.exec(sentence)
    const other = one ? null : replaced.exec(sentence)
    const list = one ?? other ? null : several.exec(sentence)
    if (one) add(one[1], one[2] ?? null)
    else if (other && /substitut|represented|replaced|deput/.test(other[0])) add(other[2], other[1] ?? null)
    else if (list && !/\bapolog/i.test(list[1] ?? '')) add((list[1] ?? '').replace(/^.*\b(?:that|and) (?=(?:Cllrs|Councillors)\b)/, ''), null)
    else add(inStead.exec(sentence.trim())?.[1] ?? asSubstitute.exec(sentence)?.[1], null)
  })
  return found
}
