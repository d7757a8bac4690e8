/**
 * Names in an attendance list: one a line, in a comma list, with posts, notes in brackets and letters after the name.
 */
import type { AttendanceGroup } from './kinds'
import type { OutlineAttendee } from '@/domain/language/outline'
import { postOf, readNotes } from './attendee-notes'
import { asList } from './name-text'
import { bracketed, inChair, isInitials, isName, isPerson, isSurname, lettered, post, split, titled, trailing, unparted, withoutInitials, withoutNotes } from './names'
import { postsFirst } from './posts-first'

export { isName, isStyled } from './names'

/** "Chief Constable Jane Ivory": a post, then a name of at least two words. */
const rank = /^((?:[\p{L}-]+ ){0,4}(?:Constable|Inspector|Superintendent|Sergeant|Commissioner|Director|Clerk|Manager|Executive|Leader|Officer))\s+(\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L} .’'-]+)$/u

/**
 * The people a line of an attendance list names, in its order. Text without a name gives an empty list.
 * @param text the line as it stands, without the label before it
 * @param group the list it stands in
 */
export function readAttendees(text: string, group: AttendanceGroup, presiding = false): OutlineAttendee[] {
  const instead = replaced.exec(text)
  if (instead) return [...readAttendees(instead[1] ?? '', group, presiding), ...readAttendees(instead[2] ?? '', 'substitutes').map((one): OutlineAttendee => ({ ...one, role: 'substitute', substituteFor: (instead[1] ?? '').replace(/^[\s•·]+/, '') }))]
  const came = cameTo(text)
  if (came) return readAttendees(came.names, came.own || group === 'present' || group === 'apologies' || group === 'absent' ? came.group : group, presiding)
  const clean = asList(text).replace(stayed, ', $1').replace(ofGroup, '').replace(/^(?:Councillors|Cllrs|Members),\s+/, '').replace(/[,;]?\s+(?:and|&)\s*$/, '').replace(/\band (?:from|by) (?=\p{Lu})/gu, 'and ').replace(sentFrom, '').replace(lateOnly, '').replace(deputised, '').replace(/^[\s•·*–—-]+|^(?:\(?[0-9]{1,2}[.)])\s+/, '').replace(/[.…]+$/, '').replace(numbered, '').replace(/\s+as an? (observer|guest)$/i, ' ($1)').trim()
  if (clean === '' || columnHeads.test(clean) || /^(?:none|nil|no apologies|n\/a|there were no)\b/i.test(clean)) return []
  const held = postsFirst(clean)
  if (held) return held.map(([name, office], i) => person(name, office, group, presiding && i === 0))
  const inColumns = /^([^\t]+)\t([^\t]+)$/.exec(clean)
  if (inColumns && isName(withoutNotes(inColumns[1] ?? '')) && !titled.test(inColumns[2] ?? '') && !/^\(?(?:apolog|absent|present)/i.test(inColumns[2] ?? '')) return [person(inColumns[1] ?? '', inColumns[2] ?? '', group, presiding)]
  const pieces = split(clean.replace(furtherSentence, '')).flatMap(pair).flatMap(unbroken)
  // "Bob, Ann, Chris and Dawn": a group that goes by first names.
  const alone = pieces.map((piece) => withoutNotes(piece)).filter((piece) => (first.test(piece) || /^\p{Lu}\p{Ll}+ \p{Lu}$/u.test(piece)) && isName(piece.replace(/^and /, ''))).length
  let isList = alone > 1 && (alone === pieces.length || (alone > 2 && alone > pieces.length * 0.6))
  let surnames = false
  const people: { words: string; office: string[] }[] = []
  let title: string | null = null
  let ledByPost = false
  for (const [at, whole] of pieces.entries()) {
    if (counted.test(whole.replace(/^(?:and|&)\s+/, '')) || (at === pieces.length - 1 && theClerk.test(whole))) continue
    const plural = listed.exec(whole)
    if (plural) isList = true
    const piece = led((plural ? whole.slice(plural[0].length) : whole).replace(partOnly, '').replace(/(?<=\p{Ll}{2})\.$/u, ''))
    const bare = withoutNotes(piece).replace(trailing, '').replace(/^(?:and|&)\s+/, '')
    const single = isList || (surnames && /^\p{Lu}[\p{L}’'-]+$/u.test(bare) && !post.test(bare))
    const inner = /^(.{3,60}?)\s*\(([^)]{3,40})\)$/.exec(piece.replace(inChair, ''))
    // "Head of Finance (J Wye)"; one word in brackets, "Service Manager (Fostering)", is the service.
    if (inner && !isName(bare) && post.test(inner[1] ?? '') && /\s/.test(inner[2] ?? '') && isName(inner[2] ?? '')) { people.push({ words: `${inner[2] ?? ''}${inChair.test(piece) ? ' (in the Chair)' : ''}`, office: [(inner[1] ?? '').replace(/^the /i, '')] }); continue }
    // "Foreman (L Wye)": initials and a surname in brackets hold what stands before, whatever it is called.
    if (inner && !titled.test(inner[1] ?? '') && initials.test(inner[2] ?? '') && group !== 'present') { people.push({ words: inner[2] ?? '', office: [inner[1] ?? ''] }); continue }
    const initialled = lettered(piece)
    if (initialled) { people.push({ words: initialled[0], office: [initialled[1]] }); continue }
    const behind = (isName(bare) && !endsInPost.test(bare)) || /[(:]|\s[–—-]\s/.test(piece.replace(inPart, '')) ? null : unparted(piece.replace(inPart, ''))
    if (behind) { people.push({ words: behind[0], office: [behind[1]] }); continue }
    const ahead = postAhead.exec(bare)
    if (ahead && isName(ahead[2] ?? '') && !isInitials(ahead[1] ?? '', ahead[2] ?? '')) { people.push({ words: ahead[2] ?? '', office: [ahead[1] ?? ''] }); continue }
    const grade = group === 'officers' ? graded.exec(bare) : null
    if (grade && !isInitials(grade[2] ?? '', grade[1] ?? '')) { people.push({ words: grade[1] ?? '', office: [grade[2] ?? ''] }); continue }
    const council = ofCouncil.exec(bare)
    if (council && isName(council[1] ?? '') && council[2] !== 'CC' && !isInitials(council[2] ?? '', council[1] ?? '')) { people.push({ words: council[1] ?? '', office: [council[2] ?? ''] }); continue }
    // "Deputy Clerk - Ian Wye": the post comes first.
    const posted = /^(\p{Lu}[^:,()]{2,60}?)\s*(?::|\s[–—-])\s+(.+)$/u.exec(piece)
    // "Fenton - Mr J Ash": a place before a styled name.
    if (posted && !isName(withoutNotes(piece)) && !titled.test(posted[1] ?? '') && !post.test(posted[1] ?? '') && titled.test(posted[2] ?? '') && isName(withoutNotes(posted[2] ?? '').replace(trailing, ''))) { people.push({ words: posted[2] ?? '', office: [] }); continue }
    if (posted && post.test(posted[1] ?? '') && !isName(posted[1] ?? '') && /\s/.test(posted[2] ?? '') && isPerson(withoutNotes(posted[2] ?? '').replace(trailing, ''))) { people.push({ words: posted[2] ?? '', office: [posted[1] ?? ''] }); continue }
    // "Ann Ash – Parent Governor", each in a comma list of such.
    const dashed = /^([^–—,]{3,50}?)\s+[–—-]\s+(.+)$/.exec(piece)
    const ofDash = withoutNotes(dashed?.[1] ?? '').replace(trailing, '')
    if (dashed && /\s/.test(ofDash) && isName(ofDash) && (/\brep\b/i.test(dashed[2] ?? '') || post.test(dashed[2] ?? ''))) { people.push({ words: dashed[1] ?? '', office: [dashed[2] ?? ''] }); continue }
    const open = people.at(-1)
    const looks = (isName(bare) || (single && isSurname(bare))) && (single || titled.test(bare) || /\s/.test(bare) || people.length === 0)
    // "Clerk to the Council, Mrs S Hay and Caretaker, Mr J Roe": each post before its name.
    if (!looks && !open && title === null && pieces.length > 1 && !titled.test(bare) && !/[(:]|\s[–-]\s/.test(bare) && post.test(bare) && !isName(bare) && titled.test(pieces[1] ?? '')) ledByPost = true
    if (ledByPost && !looks) { title = bare; continue }
    const before = /^(?:the )?(?=[A-Z])/.test(bare) && !isName(bare.replace(/^the /, '')) && /^the /.test(bare) && post.test(bare)
    if (before) { title = bare.replace(/^the /, ''); continue }
    if (looks && title !== null) { people.push({ words: piece, office: [title] }); title = null; continue }
    if (looks && !(open && open.office.length > 0 && !isList && !titled.test(bare) && !/\s/.test(bare))) {
      people.push({ words: piece, office: [] })
      // "Cllr Smith, Jones and Brown": the first bears a surname only, so may the others.
      if (people.length === 1) surnames = titled.test(bare) && !/\s/.test(bare.replace(titled, '').trim())
    }
    else if (open && isInitials(bare, open.words)) { for (const [, note] of piece.matchAll(bracketed)) if (note) open.office.push(note) }
    else if (open) open.office.push(piece.replace(/^(?:and|&)\s+/, ''))
    else {
      const ranked = rank.exec(bare)
      if (ranked && isName(ranked[2] ?? '')) { people.push({ words: ranked[2] ?? '', office: [ranked[1] ?? ''] }); continue }
      const dash = /^(.{3,50}?)\s*(?:[-–—:]\s+|\s{2,}|\t)(.+)$/.exec(piece)
      if (dash && isName(withoutNotes(dash[1] ?? '').replace(trailing, ''))) people.push({ words: dash[1] ?? '', office: [dash[2] ?? ''] })
    }
  }
  return people.map(({ words, office }, i) => person(words.replace(/^(?:and|&)\s+/, ''), office.join(', '), group, presiding && i === 0))
}

const present = /^(.{3,400}?)\s+(?:was|were)\s+(?:also\s+)?(?:present|in attendance)(?:\s+(?:at|for|throughout) the meeting)?\s*\.?$/i
/** "Ann Ash was present for part of the meeting." behind a list of names. */
export const stayed = /[.;]\s+(\p{Lu}[^.;]{3,80}?) (?:was|were) (?:also )?(?:present|in attendance)\b[^.;]{0,60}\.?$/u
const visitors = /^(?:(?:county|district|borough|city|unitary|ward)\s+)+(?:cllrs?|councill?ors?)\b/i
const staff = /^(?:the )?(?:[\p{L}-]+ ){0,3}(?:clerk|officer|manager|director|secretary|rfo)\b/iu

/** "Councillor Dow attended the meeting under Standing Order 12." */
const underRule = /^((?:Councillors?|Cllrs?)\.? \p{Lu}[\p{L}.,’' -]{2,80}?) (?:also )?attended (?:the meeting )?(?:in accordance with|under|in terms of|by virtue of|pursuant to|at the invitation|by invitation)\b/u

/** "District Cllrs Dow and Elm were present.": the names of such a sentence, and the group they belong to; or null. */
export function cameTo(text: string): { names: string; group: AttendanceGroup; own?: true } | null {
  const rule = text.includes('attended') ? underRule.exec(text)?.[1] : undefined
  if (rule) return { names: rule, group: 'other-councillors', own: true }
  const names = /(?:present|attendance|meeting)\s*\.?$/i.test(text) ? present.exec(text)?.[1] : undefined
  if (names === undefined || /\b(?:was|were|had|has)\b/.test(names)) return null
  return { names, group: visitors.test(names) ? 'other-councillors' : staff.test(names) ? 'officers' : 'present' }
}

/** "Cllrs", "District Councillors", "Trustees": the names that follow are bare. */
const listed = /^(?:and )?(?:(?:County Borough|County|District|Borough|City|Town|Parish|Ward|Unitary) )?(?:Councillors|Cllrs|Crs|Members|Messrs|Aldermen|Trustees|Governors)\b[.:]*\s+(?:[–-]\s+)?/

/** "Chair Cllr Ash": the role before a styled name, as a note behind it. */
const led = (piece: string): string => {
  const found = /^((?:(?:vice|deputy)[ -])?chair(?:man|woman|person)?|(?:the )?(?:right (?:worshipful|honourable),? (?:the )?)?(?:deputy )?(?:lord )?mayor|(?:hon(?:orary|\.)? )?(?:secretary|treasurer)|president)[:,]?\s+(.+)$/i.exec(piece)
  const name = withoutNotes(found?.[2] ?? '')
  return found && (/^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b/.test(name) || (/\s/.test(name) && isName(name) && !/mayor/i.test(found[1] ?? ''))) ? `${found[2] ?? ''} (${found[1] ?? ''})` : piece
}

const initials = /^(?:\p{Lu}\.? ){1,3}(?:Mc|Mac|\p{Lu}[’'])?\p{Lu}\p{Ll}{2,}$/u

/** "Dr R. Stone Medical Director": a name that is long enough to hold a post. */
const endsInPost = /^(?:\S+ ){3,}(?:Director|Officer|Manager|Secretary|Executive|Nurse|Governor|Representative|Accountant|Solicitor)$/

/** "(part)", "(observing)" behind a post. */
const inPart = /\s*\((?:part|observ\p{L}*|items? [^()]{1,30}|(?:from|until|till) [^()]{1,30})\)$/iu

/** "RFO Clive Wye", "Clerk Ann Wye", "Parish Clerk and RFO A M Wye": the post before the name. */
const postAhead = /^(?:and )?(?:the )?((?:(?:Acting |Assistant |Deputy |Parish |Town |Community )*Clerk|RFO|CEO|CFO|COO|CDO|SBM|Chief Superintendent|Superintendent|Chief Inspector)(?: (?:and|&) (?:RFO|CFO))?) (\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L} .’'-]*)$/u

/** "A. Ash SEE": an officer's grade behind the name. */
const graded = /^((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?:\p{Lu}\.? ?){1,3}(?:\p{Lu}[’'])?\p{Lu}\p{Ll}[\p{L}’'-]*) (\p{Lu}{2,4})$/u

/** "Cllr D Turrell WDC": the council somebody sits on, behind the name. */
const ofCouncil = /^((?:Cllr|Councillor)\.? .+) ([A-Z]{1,4}C)$/

/** "Tenant members – Ann, Bo": what sort of members follow. */
const ofGroup = /^(?:\p{Lu}[\p{L}-]+ )(?:members|representatives|reps|governors|trustees|directors)\s*[:–-]\s+(?=\p{Lu})/iu
/** The head of a table of people. */
const columnHeads = /^(?:(?:full )?(?:names?|members?|initials?|category|title|post)|initials?)[\s,|]+(?:role|category|initials?|post|title|type|position|organisation|representing|job title|attendance|present)\b/i

/** "Received from" under the heading of apologies. */
const sentFrom = /^(?:(?:an? )?apolog(?:y|ies)(?: for absence)? )?(?:(?:had been|have been|has been|were|was) )?(?:received|submitted|tendered|given|intimated) (?:from|by|for|on behalf of)\s*:?\s+/i

/** "and for lateness from Cllr Dow": who came late was there. */
const lateOnly = /,?\s+(?:and )?(?:an? )?(?:apolog(?:y|ies) )?for (?:lateness|late arrival|leaving early|early departure)\b.*$/i

/** "3 members of the public", "one reporter": who is counted and not named. */
const counted = /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|the)\s+(?:members? of (?:the )?(?:public|press|staff)|residents?|reporters?|journalists?|parishioners?|visitors?|observers?|others?)\b/i

/** "Ann Ash, who was substituted by Bo Birch": one who stayed away, and who came instead. */
const replaced = /^([^,;()]{4,60}?),? (?:who (?:was|is|had been) )?(?:substituted|deputised for|represented|replaced) by ([^,;()]{4,60}?)[,.;]?(?: and)?$/u

/** ", for whom Bo Birch was deputising", "– Bo Birch was deputising" */
export const deputised = /,? for whom\b.*$|,? who (?:was|is|had been) (?:substituted|deputised for|represented|replaced) by\b.*$|\s[–-]\s[^;]*\b(?:was|is) (?:deputising|substituting)\.?$/u

const first = /^(?:and )?\p{Lu}\p{Ll}{2,}$/u

/** "David and Chris": nothing but two first names. */
function pair(piece: string, at: number, all: string[]): string[] {
  const two = /^(\p{Lu}\p{Ll}{2,}) (?:and|&) (\p{Lu}\p{Ll}{2,})$/u.exec(piece)
  return two && (all.length === 1 || all.slice(0, at).some((one) => first.test(one))) && isName(two[1] ?? '') && isName(two[2] ?? '') ? [two[1] ?? '', two[2] ?? ''] : [piece]
}

/** "Ann Ash Bo Birch Cy Dean": three full names or more without a comma, or two among others of two words. */
function unbroken(piece: string, _at: number, all: string[]): string[] {
  const words = piece.split(' ')
  if (words.length < 4 || words.length % 2 > 0 || words.length > 80 || !words.every((word) => /^(?:Ma?c|\p{Lu}[’'])?\p{Lu}[\p{Ll}’'-]*\p{Ll}$/u.test(word)) || words.some((word) => titled.test(`${word} `)) || post.test(piece)) return [piece]
  const others = all.filter((one) => one !== piece && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(one)).length
  return words.length > 5 || others > 1 ? words.flatMap((word, i) => i % 2 === 0 ? [`${word} ${words[i + 1] ?? ''}`] : []) : [piece]
}

const theClerk = /^(?:and |& )?the (?:(?:parish |town )?clerk|[a-z]+(?:-[a-z]+)? and the [a-z]+(?:-[a-z]+)?)$/i

/** "Mrs E Banks (Clerk) 8 members of the public". */
const numbered = /(?<=[)\p{Ll}])\s+(?:and )?\d+ (?:members? of (?:the )?(?:public|press)|residents?|parishioners?)\b.*$/iu

/** "for item 54 only", "from 2.15pm", "(part)" after a name: how long somebody stayed. */
const partOnly = /,?\s+(?:for (?:the )?(?:agenda )?(?:(?:items?|minutes?|part)\b|\d{1,3}\/\d{2,4})[^,;()]*|(?:from|until|till|to) \d[^,;()]*|\(part(?: of (?:the )?meeting)?\))$/i

/** "A. Smith and B. Jones. 4 members of the public.": what follows the names is no name. */
const furtherSentence = /(?<=[\p{Ll})]{2})(?<!\b(?:Cllrs?|Mrs?|Ms|Dr|Rev|Prof|Ald|Cr))\.\s+(?:\d+|[\p{L}-]+ (?:residents|members of|people|parishioners|visitors|guests)\b|Minutes (?:were )?taken|There|Also|The|One|Two|Three|Four|Five|Apologies)\b.*$/su

function person(words: string, office: string, group: AttendanceGroup, presiding: boolean): OutlineAttendee {
  const bare = withoutNotes(words)
  const note = readNotes(words, office, group)
  note.office = postOf(note.office, bare)
  const suffix = trailing.exec(bare)?.[1] ?? null
  // "Chair, Scrutiny Board" after a visitor's name is the chair of another body.
  const chair = presiding || (note.presiding && group !== 'other-councillors' && group !== 'officers' && group !== 'partners')
  const member = /(?:^|^\p{Lu}\p{Ll}+ )(?:Councillor|Cllr|Cr|Alderman|Ald|Bailie|Provost)\b/u.test(bare)
  const police = /^(?:PCSO|PC|DC|DS|DI|DCI|Sgt|Insp(?:ector)?|Supt|Superintendent|DCC|ACC|Chief Constable)\s/.test(bare)
  const outside = note.office !== null && !member && group === 'other-councillors' && /\b(?:governor|representative|reporter|press|resident|guest|union|trustee)\b/i.test(note.office)
  const guest = outside || police && group !== 'officers' || note.office !== null && !member && (/\bobserv(?:er|ing)\b/i.test(note.office) || (group === 'other-councillors' && /\b(?:commissioner|constable|inspector|superintendent|sergeant)\b/i.test(note.office)))
  const elsewhere = group === 'present' && /^(?:county|district|borough|city|unitary) (?:cllr|councillor)$/i.test(note.office ?? '')
  const visitor = group === 'other-councillors' && !member && note.office !== null && !/\b(?:members?|councillor|leader|mayor|portfolio|holder|convener|mp|msp)\b/i.test(note.office)
  // A society's own secretary is one of its members.
  const ofSociety = group === 'present' && /^(?:hon(?:orary|\.)? )?(?:minutes? )?(?:secretary|treasurer)(?:\/\w+)?$/i.test(note.office ?? '')
  const staff = visitor || !member && !ofSociety && note.office !== null && (group === 'other-councillors' || group === 'present') && /\b(?:officer|director|head of|manager|clerk|solicitor|adviser|advisor|secretary|treasurer|chief executive|accountant)\b/i.test(note.office)
  const status = note.away ?? (group === 'apologies' || group === 'absent' ? group : 'present')
  return {
    name: withoutInitials(bare.replace(trailing, '').replace(/^the (?!Rev|Rt\b|Right\b|Very\b|Ven|Hon)(?=\p{Lu})/u, '').replace(/^(?:Cllrs|Councillors)\s+/, '').trim()),
    role: chair ? 'chair' : note.vice ? 'vice-chair' : note.substituteFor || note.substitute ? 'substitute' : note.coOpted ? 'co-opted' : guest ? 'partner' : elsewhere ? 'other-councillor' : staff ? 'officer' : member && group === 'officers' ? 'other-councillor' : roles[group],
    status,
    suffix,
    office: note.office,
    substituteFor: note.substituteFor,
  }
}

const roles: Record<AttendanceGroup, OutlineAttendee['role']> = {
  present: 'member', apologies: 'member', absent: 'member', substitutes: 'substitute', 'co-opted': 'co-opted',
  'other-councillors': 'other-councillor', officers: 'officer', partners: 'partner',
}
