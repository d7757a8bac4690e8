/** Names in the head of minutes that no label stands over, and sentences there that say who came. */
import type { AttendanceGroup } from '@/domain/document/nodes'
import { cameTo, isStyled, readAttendees } from './attendee'

/** Words that stand in small letters among names and posts. */
const small = /^(?:a|an|and|of|for|the|to|at|in|from|with|until|de|van|der|von|le|la|di|du|plus|was|members?|public|also|item|items|only|part|minutes?|minute|taker|clerk|chair\w*|vice-chair\w*|secretary|treasurer)$/

/** Nothing but names, with their notes and posts: no sentence. */
export function isNamesOnly(text: string): boolean {
  return (text.replace(/\([^()]*\)/g, '').match(/(?<![\p{L}’'.-])\p{Ll}[\p{L}’'-]*/gu) ?? []).every((word) => small.test(word))
}

const place = /^\p{Lu}[\p{L} &’'-]{2,40}\s[–-]\s+(?=\S)/u

/**
 * The group of the people whom a line of the head names without a label: "Cllrs A Ash (Chair), B Birch and C Cole", "District
 * Cllrs Dow and Elm were present". Null where it names nobody, or could be anything else.
 * @param next the line below
 */
export function unlabelled(text: string, next: string | undefined): AttendanceGroup | null {
  if (text.length < 8 || text.length > 1500 || !/^[\p{Lu}*]/u.test(text) || /[:?!]$/.test(text)) return null
  const came = cameTo(text)
  if (came) return isNamesOnly(came.names) && readAttendees(text, 'present').length > 0 ? came.group : null
  if (!isNamesOnly(text)) return null
  const people = readAttendees(text, 'present')
  const plural = /^(?:Cllrs|Councillors|Members|Trustees|Governors)\b/.test(text)
  if (people.length > 1 && (plural || (isStyled(text) && people.length * 2 > text.split(',').length))) return 'present'
  // A person to a line: "Cllr D Dow – Chairman" over "Cllrs: Mr A Ash".
  if (people.length === 1 && isStyled(text) && next && isNamesOnly(next) && (isStyled(next) || /^(?:Cllrs|Councillors)\b/.test(next)) && readAttendees(next.replace(/^(?:Cllrs|Councillors):\s*/, ''), 'present').length > 0) return 'present'
  // Bare names need somebody who presides, and no post that could be a title of another sort.
  if (people.length > 2 && people[0]?.role === 'chair' && people.length >= text.split(',').length * 0.6) return 'present'
  // "Fenton - Mr J Ash": the places that those present speak for.
  const from = place.exec(text)
  if (from && isStyled(text.slice(from[0].length)) && people.length > 0 && next && place.test(next) && isStyled(next.replace(place, ''))) return 'present'
  return null
}
