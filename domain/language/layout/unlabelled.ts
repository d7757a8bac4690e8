/** Names in the head of minutes that no label stands over, and sentences there that say who came. */
import type { AttendanceGroup } from './kinds'
import { cameTo, isName, isStyled, readAttendees } from './attendee'

/** Words that stand in small letters among names and posts. */
const small = /^(?:a|an|and|of|for|the|to|at|in|from|with|until|de|van|der|von|le|la|di|du|plus|was|members?|public|also|item|items|only|part|minutes?|minute|taker|clerk|chair\w*|vice-chair\w*|secretary|treasurer)$/

/** Nothing but names, with their notes and posts: no sentence. */
export function isNamesOnly(text: string): boolean {
  return (text.replace(/\([^()]*\)/g, '').match(/(?<![\p{L}’'.-])\p{Ll}[\p{L}’'-]*/gu) ?? []).every((word) => small.test(word))
}

/** What follows a label of people and names none: "Apologies Received", "Present Position". */
const noSurname = /^(?:received|accepted|noted|given|tendered|submitted|recorded|none|nil|position|situation|absence|sent|to|be|of|the|for|at|by|in|on|and|or|is|not|previous|last|next|meeting|minutes|matters|arising|agenda|report|update|lane|road|street|hall|office|offices)$/i

/**
 * True where text is a list of people and nothing else, as it may follow a label without a colon: full names, names with
 * initials or titles, at least `least` of them, and no more of other things than of names.
 */
export function isOnlyPeople(text: string, group: AttendanceGroup, least: number): boolean {
  if (text.length < 5 || text.length > 1500 || /[?!]$/.test(text) || !isNamesOnly(text.replace(public_, '').replace(/\band (?:by|from) (?=\p{Lu})/gu, 'and '))) return false
  const people = readAttendees(text, group)
  if (people.length < least || people.some(({ name }) => (!/\s/.test(name) && !surnamed.test(text)) || name.split(' ').some((word) => noSurname.test(word)))) return false
  return people.length * 2 >= text.replace(/\([^()]*\)/g, '').replace(/[\s,]+$/, '').split(',').length
}

/** ", nine members of the public" behind names. */
const public_ = /(?:,| and|;) (?:and )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|\p{Ll}{5,9}) (?:members? of (?:the )?(?:public|press)|residents?|parishioners?|members of the community)\.?$/u

/** "Cllrs Ash and Birch": bare surnames under one title. */
const surnamed = /\b(?:Cllrs|Councillors|Messrs|Members) \p{Lu}/u

const place = /^\p{Lu}[\p{L} &’'-]{2,40}\s[–-]\s+(?=\S)/u

const posted = /^(\p{Lu}[^–—:,()-]{3,40}?)\s+[–—-]\s+((?:\p{Lu}[\p{L}-]* ){0,4}\p{Lu}[\p{L}-]*)$/u
const holder = /\b(?:chair(?:man|woman|person)?|clerk|secretary|treasurer|manager|director|officer|head|headteacher|governor|trustee|president|executive|nurse|member|representative|rep)$/i

/** "Ann Ash – Practice Manager": nothing but a name of two words or more and the post that a person holds. */
function isPosted(text: string): boolean {
  const [, name = '', held = ''] = posted.exec(text) ?? []
  return /\s/.test(name) && isName(name) && holder.test(held)
}

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
  // "Ann Ash – Clerk" over "Bo Birch – Chairman": each with a post of its own.
  if (people.length === 1 && next && isPosted(text) && isPosted(next)) return 'present'
  // "Fenton - Mr J Ash": the places that those present speak for.
  const from = place.exec(text)
  if (from && isStyled(text.slice(from[0].length)) && people.length > 0 && next && place.test(next) && isStyled(next.replace(place, ''))) return 'present'
  return null
}
