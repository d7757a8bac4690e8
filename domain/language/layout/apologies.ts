/**
 * People whom the sentences of an item name: who sent apologies ("Apologies had been received from Cllr Reed and from
 * Mr Hay, who was unwell.") and who sat for whom ("Cllr Frith attended in place of Cllr Reed.").
 */
import type { OutlineAttendee, OutlineItem } from '@/domain/language/outline'
import { attendanceLabel } from './attendance'
import { readAttendees } from './attendee'
import { isSamePerson, oneEach } from './one-each'
import { sentenceStarts } from './sentence-cuts'
import { substituteBracket, substitutesIn } from './substitutes'
import { isNamesOnly } from './unlabelled'

const about = /\b(?:apolog|absen|substitut|attendance|sederunt|welcome|roll call)/i
/** A sentence about nothing else, in the head or under a number without a title. */
const opens = /^\W{0,3}(?:there were |an? )?apolog(?:y|ies|i[sz]es)\b/i
const sent = /\bapolog(?:y|ies|i[sz]es)\b[^.;]{0,90}?\b(?:from|on behalf of|by|(?:received|provided|given|made|recorded|noted) for)\s+(?=\S)/i
const person = String.raw`((?:(?:the )?(?:Cllrs?|Councillors?|Cr|Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Sir|Dame|Lord|Lady)\.? )+\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) ?`
const gave = new RegExp(String.raw`${person}(?:and ${person})?(?:also )?(?:had |have |has )?(?:sent|gave|given|tendered|submitted|offered)(?: (?:his|her|their))? apolog\p{L}+\b(?! for (?:having|leaving|lateness|being late|late|the early))`, 'u')

/** "Councillor Ash presided over the meeting." */
const presided = /^((?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.? [\p{Lu}][\p{L}.’' -]{2,40}?) (?:presided|took the chair|(?:was )?in the [Cc]hair|took the Chair|was (?:duly )?(?:elected|appointed) (?:as )?(?:the )?[Cc]hair(?:man|woman|person)?(?: (?:for|of) (?:the (?:meeting|duration|hearing|purposes?)|this (?:meeting|hearing)|today)))\b/u

/** The list with those whom the items about attendance name, each person once. */
export function withNamedInItems(listed: readonly OutlineAttendee[], items: readonly Pick<OutlineItem, 'title' | 'lines'>[]): OutlineAttendee[] {
  const people = oneEach(listed)
  for (const item of items.slice(0, 7)) {
    const titled = about.test(item.title) || /^(?:election|appointment) of (?:an? |the )?chair(?:man|woman|person)?$/i.test(item.title) || /^(?:present|attendance)\b/i.test(item.title)
    for (const { text } of titled ? item.lines : item.lines.slice(0, 12)) {
      if (text.length > 2000) continue
      if (!titled && !presided.test(text) && !opens.test(text) && !(item.title === '' && text.length < 120 && substitutesIn(text).length > 0)) continue
      if (titled && called.test(text)) rollCall(text, people)
      if (titled) for (const name of listedIn(text)) if (!people.some((known) => isSamePerson(known.name, name.name))) people.push(name)
      const chair = titled || item.title === '' ? presided.exec(text)?.[1] : undefined
      if (chair && !people.some(({ role }) => role === 'chair')) preside(people, chair, text)
      for (const name of apologiesIn(text, /\bapolog/i.test(item.title))) if (!people.some((known) => isSamePerson(known.name, name.name))) people.push(name)
      for (const name of substitutesIn(text)) seat(people, name)
    }
  }
  return people
}

/** Whoever presided, in the list already or not. */
function preside(people: OutlineAttendee[], name: string, text: string): void {
  const at = people.findIndex((known) => known.role === 'member' && isSamePerson(known.name, name))
  const known = people[at]
  if (known) people[at] = { ...known, role: 'chair' }
  else if (/in the chair\W*$/i.test(text)) people.push(...readAttendees(name, 'present', true))
}

const called = /[.]\s+(?:also )?(?:present|absent|in attendance)\s*:/i
const opened = /^(?:Chair(?:man|woman|person)?|President|Mayor) (\p{Lu}[\p{L}.’' -]{2,40}?) called the meeting\b/u
const cameOrNot = /^((?:Member|Trustee|Director|Commissioner|Governor)s? (?:\p{Lu}[\p{L}.’'-]*(?: |, | and )?){1,6}?) (?:(arrived|joined)|(?:was|were) (?:absent|excused))\b/u

/** "Chair Ash called the meeting to order. Present: Members Ash and Birch. Member Dow was absent.": a roll call in one paragraph. */
function rollCall(text: string, people: OutlineAttendee[]): void {
  const starts = sentenceStarts(text)
  const chair = opened.exec(text)?.[1]
  for (let i = 0; i < starts.length - 1; i += 1) {
    const sentence = text.slice(starts[i], starts[i + 1]).trim()
    const told = cameOrNot.exec(sentence)
    const named = told ? readAttendees((told[1] ?? '').replace(/^(\p{L}+?)s? /u, '$1s '), told[2] ? 'present' : 'absent').map((one) => !told[2] && /\bexcused\b/.test(sentence) ? { ...one, status: 'apologies' as const } : one) : listedIn(sentence.replace(/\.$/, ''))
    for (const one of named) if (!people.some((known) => isSamePerson(known.name, one.name))) people.push(chair && one.role === 'member' && isSamePerson(one.name, chair) ? { ...one, role: 'chair' } : one)
  }
}

/** "1.2 Present: Ann Ash (AA), Bo Birch (BB)": a list under the number of a paragraph. */
function listedIn(text: string): OutlineAttendee[] {
  const bare = text.replace(/^\d{1,2}\.\d{1,2}\s*/, '').replace(/^(?:approved|accepted) (?=apolog)/i, '')
  const label = bare.length < 1200 ? attendanceLabel(bare) : null
  return label && label.end < bare.length && /[:：]/.test(bare.slice(0, label.end)) && isNamesOnly(bare.slice(label.end)) ? readAttendees(bare.slice(label.end), label.group) : []
}

/** Those from whom the sentences of `text` say that apologies came. @param titled the item is about apologies: names alone are those */
export function apologiesIn(text: string, titled = false): OutlineAttendee[] {
  const starts = sentenceStarts(text)
  return starts.slice(0, -1).flatMap((from, i) => {
    const sentence = text.slice(from, starts[i + 1]).trim().replace(/\.$/, '')
    if (/\bin the chair$/i.test(sentence)) return []
    const giver = gave.exec(sentence)
    if (giver) return giver.slice(1).flatMap((name?: string) => name ? readAttendees(name.trim(), 'apologies') : [])
    const found = sent.exec(sentence)
    // "Apologies" as the heading, over "were received from ...".
    const under = titled && i === 0 ? /^(?:(?:(?:was|were) )?(?:received|accepted|noted|submitted|given) )?(?:from|by|on behalf of)\s*:?\s*/i.exec(sentence) : null
    if (under) return namesOf(sentence.slice(under[0].length))
    const all = titled ? /^(.{5,}?),? (?:had |have |has )?(?:(?:sent|given|tendered|submitted|offered) (?:his|her|their) apolog|apologi[sz]ed for (?:non-? ?attendance|(?:(?:his|her|their|being) )?absen|not (?:attending|being)|being away))/i.exec(sentence) : null
    if (all) return namesOf(all[1] ?? '')
    if (!found && !(titled && i === 0 && (/^(?:Cllrs?|Councillors?|Messrs|Mr|Mrs|Ms|Miss|Dr)\b/.test(sentence) || readAttendees(sentence, 'apologies').length > 1) && isNamesOnly(sentence))) return []
    return namesOf(found ? sentence.slice(found.index + found[0].length) : sentence)
  })
}

/** "A and B, and from C of the Trust, who was away" -> one list of names. */
function namesOf(words: string): OutlineAttendee[] {
  const names = words
    .replace(/\band,\s+/g, 'and ')
    .replace(/\band (?:the )?(?:[Cc]o-?opted|[Pp]arent|[Cc]hurch|[Ii]ndependent|[Ll]ay) (?:[Mm]embers|[Rr]epresentatives|[Gg]overnors)[,:]?\s+(?=\p{Lu})/gu, 'and ')
    .replace(/,? for whom [^;]*? (?:was|is) (?:deputising|substituting)\b/g, '')
    .replace(/,? with (?:[^,;()]|\([^()]*\)){3,90}? (?:(?:attending|acting|sitting|present) )?(?:as (?:an? |his |her |their |the )?(?:substitute|deputy|representative)|substituting|deputising)\b/g, '')
    .replace(/\s+and in (?:accordance|line|keeping)\b.*$/, '')
    .replace(substituteBracket, '')
    .replace(/[;,]?\s*(?:and )?(?:an? )?(?:apolog(?:y|ies) )?for (?:lateness|late arrival|leaving early|early departure)\b.*$/i, '')
    .replace(/\s+and (?:the|it|all|this|there)\s.*$/, '')
    .replace(/;.*\b(?:was|were|attended|sat|had)\b.*$/, '')
    .replace(/,?\s*(?:(?:for|to|with|in) )?(?:who|whom|whose|which)\b[^;]*?(?=,? and from\b|$)/g, '')
    .replace(/\b(?:were|was|had been|had|have|has) (?:been )?(?:received|noted|accepted|given|recorded|reported|submitted).*$/, '')
    .replace(/(?<=^|from |[,;] |and )((?:Mr|Mrs|Ms|Miss|Dr|Rev|Sir|Dame|Cllr|Councillor)\.? [\p{L}.’' -]{2,40}?)(?<!\band),? (?:of|from|representing) (?:the )?(\p{Lu}[^,;()]*?)(?=,|;| and from\b|$)/gu, '$1 ($2)')
    .replace(/(?:,|\s[–-])?\s+(?:(?:and|all|which) )*(?:accepted|approved|noted)\b.*$/, '')
    .replace(/\s+(?:These|This|They|All)\s.*$/, '')
    .replace(/\s+(?:due to|because|owing to|as (?:he|she|they))\b.*$/, '')
  return names.split(/,?\s*(?:\band )?\bfrom\s+/).filter((part) => part.trim() !== '').flatMap((part) => readAttendees(part.replace(/,\s*$/, ''), 'apologies'))
}

/** The substitute's place in the list: the entry there already, as the substitute it is. */
function seat(people: OutlineAttendee[], substitute: OutlineAttendee): void {
  const at = people.findIndex((known) => known.status === 'present' && isSamePerson(known.name, substitute.name))
  const known = people[at]
  if (!known) people.push(substitute)
  else if (known.role === 'member') people[at] = { ...known, role: 'substitute', substituteFor: substitute.substituteFor }
}
