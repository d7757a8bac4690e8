/** Headings over lists of names: "PRESENT", "In attendance:", "Apologies", "Officers present", "Sederunt". */
import type { AttendanceGroup } from './kinds'
import { isStyled, readAttendees } from './attendee'
import { isNamesOnly, isOnlyPeople } from './unlabelled'

const kinds: [AttendanceGroup, RegExp][] = [
  ['present', /^(?:those attending(?=\s*[:：])|present in (?:the )?chair)/i],
  ['present', /^(?:there were present|here|who (?:was|came|attended)(?: there)?|(?:people|those) (?:there|who came))(?=\s*[:：])/i],
  ['present', /^(?!(?:other|visiting|additional|non-\w+) )(?:[a-z-]+ ){0,2}(?:members|councillors|trustees|directors|governors|delegates|commissioners) (?:in attendance|attending|attended|who attended)(?=\s*[:：]|$)/i],
  ['present', /^(?:(?:non-?executive|executive|independent|lay|elected|appointed|voting|non-voting|foundation) )+(?:directors|members|trustees|governors)(?=\s*[:：])/i],
  ['present', /^(?:trustees|governors|directors|delegates)(?=\s*[:：]\s*(?:$|\p{Lu}))/iu],
  ['apologies', /^(?:sorry (?:not to (?:be there|make it|have been there)|to miss it)|could(?: not|n['’]t) (?:come|make it|be there)|unable to (?:attend|come|be there))(?=\s*[:：])/i],
  ['apologies', /^(?:could not (?:attend|come|make it)|not (?:there|here))(?=\s*[:：])/i],
  ['substitutes', /^(?:nominated )?subs(?=\s*[:：])/i],
  ['substitutes', /^substitutes?(?: members?)?(?: present| in attendance)?/i],
  ['co-opted', /^(?:also present )?co-?opted (?:members?|persons?|representatives?)(?: \([^)]*\))?(?: present)?/i],
  ['co-opted', /^(?:added members?|statutory co-?opt(?:ees?|ed members?)|co-?optees?|parent governor representatives?|church representatives?)(?: present)?/i],
  ['other-councillors', /^(?:other|visiting|additional|non-(?:committee|executive|cabinet)) (?:councillors?|members?)(?: of the council)?(?: (?:also )?(?:present|in attendance|attending))?/i],
  ['other-councillors', /^(?:also (?:present|in attendance)|cabinet members?(?: also)?(?: present| in attendance)?|councillors?(?: also)? in attendance|executive (?:members?|councillors?)(?: present| in attendance)?)/i],
  ['other-councillors', /^non-?members?(?: also)? (?:present|in attendance|attending)(?! at)/i],
  ['other-councillors', /^(?:visiting|visitors?)(?: (?:members?|councillors?))?(?: present| in attendance)?(?=\s*[:：–-])/i],
  ['partners', /^observ(?:ers?|ing)(?=\s*[:：])/i],
  ['partners', /^(?:(?:also )?(?:(?:members? of (?:the )?)?(?:public|press)|(?:local )?residents?)(?: (?:and press )?(?:also )?(?:present|in attendance|attending))?)(?=\s*[:：])/i],
  ['officers', /^(?:council )?(?:officers?|officials?|employees|staff|advis[eo]rs?)(?:(?: also)? (?:present|in attendance|attending))?/i],
  ['officers', /^clerk(?: to (?:the )?[a-z ]{4,30})?(?=\s+[/|]\s)/i],
  ['officers', /^(?:non-?members? )?(?:in attendance|attending|also attending|in attendance \(officers?\))(?: at (?:the )?(?:request|invitation) of [^:.;]{3,50}(?=\s*[:：]))?/i],
  ['partners', /^(?:partners?|partner (?:organisations?|representatives?)|external (?:representatives?|attendees?|witnesses)|guests?|invitees?|invited (?:guests?|attendees?)|outside representatives?|representatives?(?: of partners?)?)(?: (?:present|in attendance|attending))?/i],
  ['apologies', /^(?:apols?(?=\s*[:–-])|(?:an )?apolog(?:y|ies))(?: for (?:absence|lateness|inability to attend))?(?: (?:(?:was|were|had been|have been) (?:received|submitted|tendered|recorded|sent|given|intimated)(?: (?:from|for|by|on behalf of))?|received|from))?/i],
  ['absent', /^(?:absent|not (?:present|in attendance)|(?:councillors|members) not present|members absent|did not attend)/i],
  ['present', /^(?:(?:(?:[a-z-]+ ){0,3}(?:members?|committee|councillors?|trustees|directors|delegates|governors|representatives)(?: of (?:the )?(?!public)[a-z -]{4,50}?)?|those)(?: also)? )?(?:present(?: at (?:the|this) meeting)?(?: were)?|in attendance(?= ?[:–-]? ?(?:cllrs?|councillors?)\b))/i],
  ['other-councillors', /^members? attending (?:in accordance with|under)\b[^:]{3,60}(?=:)/i],
  ['present', /^(?:attendance details|membership|(?:members and )?office[ -]bearers|sederunt|attendees(?: and apologies)?|attendees?|attendance|in the chair|chair(?:man|woman|person)?|presiding|panel members?|board members?|(?:elected|voting) members?|committee members?|councillors|members|bailies|aldermen)/i],
  ['present', /^(?:(?:non|school|academy|parent|lay|independent|trust|staff|scheme|employer)[ -]){1,2}members(?=\s*[:：])/i],
]

/** Lead-ins that open a list only where nothing but people follows. */
const leads: [AttendanceGroup, RegExp, number][] = [
  ['other-councillors', /^(?:Also|ALSO):?\s+(?!PRESENT|IN ATTENDANCE)(?=\p{Lu})/u, 2],
  ['officers', /^(?:Minutes?|Notes?)(?:[ -](?:taken by|by|[Tt]aker|[Ss]ecretary))\s*[:–-]?\s+(?=\p{Lu})/u, 1],
  ['officers', /^(?:Clerk|Minutes?|Scribe|Note-?taker)\s*:\s+(?=\p{Lu})/u, 1],
  ['present', /^(?:(?:The )?[Mm]eeting (?:was )?)?[Aa]ttended by:?\s+(?=\p{Lu})/u, 2],
]

export interface AttendanceLabel {
  group: AttendanceGroup
  /** Offset at which names begin on the same line; the text's length where they stand below. */
  end: number
  presiding: boolean
}

/**
 * The group of people a line opens, or null. A line that only holds the label, or the label with a colon or dash and
 * then names. "Councillors A, B (present)" is a list of names, not a label.
 */
export function attendanceLabel(text: string): AttendanceLabel | null {
  if (text.length > 4000) return null
  // "Attendees / Attendees": a cell over two columns.
  const doubled = /^(.{4,40}) [/|] (.{4,40})$/u.exec(text)
  if (doubled && doubled[1] === doubled[2]) { const own = attendanceLabel(`${doubled[1] ?? ''}:`); return own && { ...own, end: text.length } }
  // "(Officials) Mr A Ash", under "In attendance: (Councillors)".
  const inner = /^(?:in attendance:?\s+)?\((councillors|members|officials|officers)\)\s*(?=$|\p{Lu})/iu.exec(text)
  if (inner) return { group: /^o/i.test(inner[1] ?? '') ? 'officers' : 'present', end: inner[0].length, presiding: false }
  // "Present/Presennol": the same in Welsh.
  const welsh = /^(\p{Lu}[\p{Ll} ]{3,40}?)\s?\/\s?(\p{Lu}[\p{L} ]{3,40}):?$/u.exec(text)
  if (welsh && attendanceLabel(`${welsh[2] ?? ''}:`)) return null
  if (welsh && !isOnlyPeople(welsh[2] ?? '', 'present', 1)) { const own = attendanceLabel(`${welsh[1] ?? ''}:`); return own && { ...own, end: text.length } }
  for (const [group, pattern, least] of leads) {
    const end = pattern.exec(text)?.[0].length ?? 0
    if (end > 0 && (group !== 'officers' || text.length < 60) && isOnlyPeople(text.slice(end), group, least)) return { group, end, presiding: false }
  }
  for (const [group, pattern] of kinds) {
    const found = pattern.exec(text)
    if (!found) continue
    const rest = text.slice(found[0].length)
    const presiding = /^(?:(?:present )?in (?:the )?chair|chair(?:man|woman|person)?|presiding)/i.test(found[0])
    const weak = /^(?:membership|attendance|attendees?|panel members?|board members?|elected members?|voting members?|committee members?|councillors|members|bailies|aldermen|staff|guests?|partners?|representatives?|chair(?:man|woman|person)?|absent|officers?)$/i.test(found[0])
    const note = /^\s*(?:\([^)]{0,80}\))?\s*(?:[:：]\s*[-–—]*|[-–—]+|\.)?\s*$/.exec(rest)
    if (note) {
      // "Chairman" alone is a signature; "Members" alone a heading only in capitals or with its colon.
      if (presiding && !/in (?:the )?chair/i.test(found[0]) && !/[:–—-]\s*$/.test(text)) return null
      if (weak && !/[:：]/.test(rest) && text !== text.toUpperCase() && !/^(?:absent|officers?|guests?|attendance|attendees?)$/i.test(text)) return null
      return { group, end: text.length, presiding }
    }
    const run = /^\s*(?:\([^)]{0,80}\))?\s*(?:[:：]\s*[-–—]*|[-–—]+(?=\s))\s*/.exec(rest)
    if (run) return { group, end: found[0].length + run[0].length, presiding }
    // "present / Ann Ash – Parent, Bo Birch": cells of a table; "Presiding A Ash", "Present A Ash, B Birch": no colon.
    const gap = /^(?:\s+[/|])?\s+(?=\p{Lu})/u.exec(rest)
    const cell = /[/|]/.test(gap?.[0] ?? '')
    if (gap && isOnlyPeople(rest.slice(gap[0].length), group, cell || (presiding && !weak) || group === 'apologies' ? 1 : weak ? 3 : 2)) return { group, end: found[0].length + gap[0].length, presiding }
    // "Apologies, Ann Ash, Bo Birch": a comma or semicolon for the colon.
    const comma = weak ? null : /^\s*[,;]\s+(?=\p{Lu})/u.exec(rest)
    if (comma && readAttendees(rest.slice(comma[0].length), group).length > 1) return { group, end: found[0].length + comma[0].length, presiding }
    // "Also present the Clerk Ann Ash and Cllr Dow."
    const said = /^(?:also present|(?:also )?in attendance)$/i.test(found[0]) ? /^\s+(?:were |was )?(?=(?:the )?(?:(?:Parish |Town )?Clerk|Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b)/.exec(rest) : null
    if (said && readAttendees(rest.slice(said[0].length), group).length > 0) return { group, end: found[0].length + said[0].length, presiding }
    const sentence = group === 'apologies' && /(?:from|for|of|by)$/.test(found[0])
    if ((sentence || (group === 'present' && !weak)) && /^\s+(?=(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b)/.test(rest)) {
      return { group, end: text.length - rest.trimStart().length, presiding }
    }
  }
  return null
}

/**
 * "Present", a tab, and a person or several: the group that the first cell of a line names.
 * @param columns offsets of the cells
 */
export function columnLabel(text: string, columns: readonly number[]): AttendanceLabel | null {
  const end = columns[0]
  if (end === undefined || end > 50) return null
  const label = attendanceLabel(`${text.slice(0, end).trim().replace(/:$/, '')}:`)
  return label?.end === text.slice(0, end).trim().replace(/:$/, '').length + 1 && isOnlyPeople(text.slice(end), label.group, 1) ? { ...label, end } : null
}

/** Whether the only list of those there is called "In attendance", so that it is the list of the members. */
export function isSole(blocks: readonly { type: string; group: AttendanceGroup | null; rich: { text: string } }[]): boolean {
  const lists = blocks.filter(({ type, group }) => type === 'attendanceHeading' && group !== 'apologies' && group !== 'absent')
  return lists.length === 1 && lists[0]?.group === 'officers' && /^(?:in attendance|attending)\b(?! \(?officers)/i.test(lists[0].rich.text)
    && !blocks.some(({ type, group }) => type === 'attendee' && group === 'present')
    && blocks.flatMap(({ type, group, rich }) => type === 'attendee' && group === 'officers' ? readAttendees(rich.text, 'present') : []).filter(({ role }) => role !== 'officer').length > 2
}

const others = /^other members\b/i

/** "Other members present" below the one who presides: the rest of the members; elsewhere it is members of another body. */
export const isRest = (text: string, headings: readonly string[]): boolean => others.test(text) && headings.length > 0 && headings.every((heading) => /^(?:presiding|in the chair|chair(?:man|woman|person)?)\b/i.test(heading))

/** True for "In attendance" in capitals or with a colon: only such a label opens a group outside the head of the minutes. */
export const isPlainLabel = (text: string): boolean => /[:：]\s*[-–—]?\s*$/.test(text) || (text === text.toUpperCase() && text.length < 60)

const onlyOver = /^(?:(?:panel|board|committee|cabinet|executive|forum|council|elected|voting|lay|other) )?(?:members?|councillors?)$|^(?:membership|trustees|governors|attendees|officers?|clerk|staff|guests?|partners?|visitors?|observers?|advisers?|representatives?)$/i
/** Those who preside, over the one name below. */
const chairOver = /^(?:(?:vice|deputy)[ -])?(?:chair(?:man|woman|person)?|convener|convenor)$|^(?:mayor|provost|president)$/i
const officers = /\b(?:support|officers?|staff|advis|clerk|secretar|democratic|governance|servic|directorate|department)/i

/**
 * The group of people that a heading opens only because names stand below it: "Panel Members" over "Cllr Ade", and
 * among names any short line over a person with a post ("Office of the Commissioner" over "Jo Ash, Chief Executive").
 * @param next the line below
 * @param among names stand above, so that the heading needs no word that says so
 */
export function labelOver(text: string, next: string | undefined, among: boolean): AttendanceLabel | null {
  if (next === undefined || text.length > 70 || !/^\p{Lu}/u.test(text) || /\d/.test(text)) return null
  // "Tarn Councillors:" among the names: a further part of those present.
  if (among && /^[^.,;:()]+:$/.test(text) && /\b(?:members?|councillors?|representatives?|directors|trustees|governors|aldermen|officers?|staff|clerk|secretariat|support)\b/i.test(text) && readAttendees(next, 'present').length > 0 && (isNamesOnly(next) || /^(?:Councillors|Cllrs|Members|Aldermen)\b/.test(next))) return { group: officers.test(text) ? 'officers' : /\bco-?opt/i.test(text) ? 'co-opted' : 'present', end: text.length, presiding: false }
  if (/[.,;:)]$/.test(text)) return null
  if (chairOver.test(text)) {
    const one = readAttendees(next, 'present')
    return one.length === 1 && isStyled(next) ? { group: 'present', end: text.length, presiding: !/^(?:vice|deputy)/i.test(text) } : null
  }
  if (!onlyOver.test(text) && !among) return null
  const below = readAttendees(next, 'present')
  const styled = /^(?:Cllrs?|Councillors?|Cr|Alderman|Provost|Bailie)\b/.test(next)
  if (below.length === 0 || (!onlyOver.test(text) && readAttendees(text, 'present').length > 0)) return null
  if (below[0]?.office === null && !styled && !onlyOver.test(text)) return null
  const own = onlyOver.test(text) ? attendanceLabel(`${text}:`)?.group : undefined
  const group = own ?? (styled ? 'present' : officers.test(text) ? 'officers' : 'partners')
  return { group, end: text.length, presiding: false }
}
