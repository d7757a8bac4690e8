/**
 * Names in an attendance list: one a line, in a comma list, with posts, notes in brackets and letters after the name.
 */
import type { AttendanceGroup } from '@/domain/document/nodes'
import type { OutlineAttendee } from '@/domain/language/outline'

const courtesy = String.raw`(?:Councillors?|Cllrs?|Cr|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Rev(?:erend|d)?|Canon|Alderman|Ald|Provost|Bailie|Deputy|Cmdr|Commander|Major|Capt(?:ain)?|Col(?:onel)?)\.?`
const postNominal = String.raw`(?:CC|DL|JP|MP|MSP|MS|AM|MLA|TD|KC|QC|MBE|OBE|CBE|BEM|GBE|KBE|DBE|QSO|QPM|CPM|RD|VRD|TD|MC|MVO|LVO|CMG|FRSA|Esq\.?)`
const trailing = new RegExp(String.raw`[,\s]+(${postNominal}(?:[,\s]+${postNominal})*)$`)
const nameWord = String.raw`(?:[A-ZÀ-Þ]\.?|(?:[A-Z]\.){2,4}|(?:de|van|der|von|le|la|di|du|Mc|Mac|O[’'])|(?:Mc|Mac|O[’']|[A-Z][’'])?[A-ZÀ-Þ][\p{L}’']+(?:-[A-ZÀ-Þ][\p{L}’']+)*)`
const name = new RegExp(String.raw`^(?:(?:the )?${courtesy}\s+)*(?:${courtesy}\s+)?${nameWord}(?:\s+${nameWord}){0,4}(?:\s+(?:Junior|Jnr|Snr|II|III))?$`, 'u')
const titled = new RegExp(String.raw`^(?:${courtesy})\s`)
const post = /\b(?:officer|director|head|manager|chief|clerk|secretary|solicitor|lawyer|treasurer|accountant|engineer|planner|adviser|advisor|lead|leader|assistant|executive|service|services|team|council|councils|department|trust|police|nhs|ccg|education|finance|legal|democratic|governance|auditor|audit|consultant|coordinator|co-ordinator|administrator|specialist|surveyor|architect|member|members|representative|governor|nurse|doctor|union|association|partnership|university|college|school|support|planning|highways|transport|housing|social|care|children|adult|adults|health|corporate|strategic|group|business|economy|environment|community|communities|development|monitoring|deputy director|interim|senior|principal|portfolio|holder|cabinet|commissioner|constable|chamberlain|warden|press|reporter|public|ltd|limited|llp|plc|ward|independent|conservative|labour|liberal|green|chair|chairman|chairwoman|chairperson|vice|convener|deputy chair|mayor)\b/i

/** "Chief Constable Jane Ivory": a post, then a name of at least two words. */
const rank = /^((?:[\p{L}-]+ ){0,4}(?:Constable|Inspector|Superintendent|Sergeant|Commissioner|Director|Clerk|Manager|Executive|Leader|Officer))\s+(\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L} .’'-]+)$/u

/** Headings in capitals that could be names. */
const heading = /\b(?:ITEMS?|BUSINESS|AGENDA|MATTERS|MINUTES|UNRESTRICTED|RESTRICTED|EXEMPT|CONFIDENTIAL|PROCEEDINGS)\b/
/** "V Ward", "J. P. Head": initials and a surname, whatever the surname means. */
const initialled = /^(?:\p{Lu}\.? ?){1,3} ?\p{Lu}\p{Ll}[\p{L}’'-]*$/u
/** "Mrs E Drew Chief Executive": a name with its title or initials, and the post behind it. */
function unparted(piece: string): [string, string] | null {
  const words = piece.split(' ')
  if (words.length > 12 || !(titled.test(piece) || /^\p{Lu}\.?$/u.test(words[0] ?? ''))) return null
  for (let k = 2; k <= Math.min(5, words.length - 1); k += 1) {
    const [name, rest] = [words.slice(0, k).join(' '), words.slice(k).join(' ')]
    if (isName(name) && post.test(words[k] ?? '') && /^\p{Lu}/u.test(rest)) return [name, rest]
  }
  return null
}

/** True for text that reads as a person's name, with or without a title. */
export const isName = (text: string): boolean => text.length <= 60 && !heading.test(text) && name.test(text) && (initialled.test(text) || titled.test(text) ? !/^Deputy\s/.test(text) || !post.test(text.slice(7)) : !post.test(text))

/** True for text that begins with a courtesy title: "Cllr Ade", "Mrs B. Dale". */
export const isStyled = (text: string): boolean => titled.test(text)

/** "AT" in a column of its own beside Mr Alan Thirkell. */
function isInitials(text: string, name: string): boolean {
  return /^[A-Z]{2,4}$/.test(text) && text[0] === /(?:^|\s)(?!(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame)\b)(\p{Lu})/u.exec(name)?.[1]
}

interface Note { presiding: boolean; vice: boolean; substituteFor: string | null; coOpted: boolean; away: 'apologies' | 'absent' | null; office: string | null }

/**
 * The people a line of an attendance list names, in its order. Text without a name gives an empty list.
 * @param text the line as it stands, without the label before it
 * @param group the list it stands in
 */
export function readAttendees(text: string, group: AttendanceGroup, presiding = false): OutlineAttendee[] {
  const clean = text.replace(/[,;]?\s+(?:and|&)\s*$/, '').replace(sentFrom, '').replace(lateOnly, '').replace(/^[\s•·*–—-]+|^(?:\(?[0-9]{1,2}[.)])\s+/, '').replace(/[.…]+$/, '').replace(/\s+\|\s+/g, ', ').trim()
  if (clean === '' || columnHeads.test(clean) || /^(?:none|nil|no apologies|n\/a|there were no)\b/i.test(clean)) return []
  const pieces = split(clean.replace(furtherSentence, ''))
  let isList = false
  let surnames = false
  const people: { words: string; office: string[] }[] = []
  let title: string | null = null
  for (const whole of pieces) {
    if (counted.test(whole.replace(/^(?:and|&)\s+/, ''))) continue
    const plural = /^(?:and )?(?:Councillors|Cllrs|Crs|Members|Messrs|Aldermen)\b\.?:?\s+/.exec(whole)
    if (plural) isList = true
    const piece = (plural ? whole.slice(plural[0].length) : whole).replace(partOnly, '')
    const bare = withoutNotes(piece).replace(trailing, '').replace(/^(?:and|&)\s+/, '')
    const single = isList || (surnames && /^\p{Lu}[\p{L}’'-]+$/u.test(bare) && !post.test(bare))
    const inner = /^(.{3,60}?)\s*\(([^)]{3,40})\)$/.exec(piece.replace(inChair, ''))
    // "Head of Finance (J Wye)"; one word in brackets, "Service Manager (Fostering)", is the service.
    if (inner && !isName(bare) && post.test(inner[1] ?? '') && /\s/.test(inner[2] ?? '') && isName(inner[2] ?? '')) { people.push({ words: `${inner[2] ?? ''}${inChair.test(piece) ? ' (in the Chair)' : ''}`, office: [(inner[1] ?? '').replace(/^the /i, '')] }); continue }
    // "Mr Alan Wye (AW) Director of Finance": the post follows the initials without a comma.
    const lettered = /^([^()]{3,60}?)\s*\(([A-Z][A-Za-z]{1,4})\)\s+(\p{Lu}.*)$/u.exec(piece)
    if (lettered && isName((lettered[1] ?? '').replace(trailing, '')) && post.test(lettered[3] ?? '')) { people.push({ words: lettered[1] ?? '', office: [lettered[3] ?? ''] }); continue }
    const behind = isName(bare) || /[(:]|\s[–—-]\s/.test(piece) ? null : unparted(piece)
    if (behind) { people.push({ words: behind[0], office: [behind[1]] }); continue }
    // "Deputy Clerk - Ian Wye": the post comes first.
    const posted = /^(\p{Lu}[^:,()]{2,60}?)\s*(?::|\s[–—-])\s+(.+)$/u.exec(piece)
    if (posted && post.test(posted[1] ?? '') && !isName(posted[1] ?? '') && /\s/.test(posted[2] ?? '') && isName(withoutNotes(posted[2] ?? '').replace(trailing, ''))) { people.push({ words: posted[2] ?? '', office: [posted[1] ?? ''] }); continue }
    const open = people.at(-1)
    const looks = isName(bare) && (single || titled.test(bare) || /\s/.test(bare) || people.length === 0)
    const before = /^(?:the )?(?=[A-Z])/.test(bare) && !isName(bare.replace(/^the /, '')) && /^the /.test(bare) && post.test(bare)
    if (before) { title = bare.replace(/^the /, ''); continue }
    if (looks && title !== null) { people.push({ words: piece, office: [title] }); title = null; continue }
    if (looks && !(open && open.office.length > 0 && !isList && !titled.test(bare) && !/\s/.test(bare))) {
      people.push({ words: piece, office: [] })
      // "Cllr Smith, Jones and Brown": the first bears a surname only, so may the others.
      if (people.length === 1) surnames = titled.test(bare) && !/\s/.test(bare.replace(titled, '').trim())
    }
    else if (open && isInitials(bare, open.words)) continue
    else if (open) open.office.push(piece.replace(/^(?:and|&)\s+/, ''))
    else {
      const ranked = rank.exec(bare)
      if (ranked && isName(ranked[2] ?? '')) { people.push({ words: ranked[2] ?? '', office: [ranked[1] ?? ''] }); continue }
      const dash = /^(.{3,50}?)\s*(?:[-–—:]\s+|\s{2,}|\t)(.+)$/.exec(piece)
      if (dash && isName(withoutNotes(dash[1] ?? '').replace(trailing, ''))) people.push({ words: dash[1] ?? '', office: [dash[2] ?? ''] })
    }
  }
  return people.map(({ words, office }) => person(words.replace(/^(?:and|&)\s+/, ''), office.join(', '), group, presiding))
}

/** The head of a table of people. */
const columnHeads = /^(?:full )?(?:names?|members?)[\s,|]+(?:role|post|title|position|organisation|representing|job title|attendance|present)\b/i

/** "Received from" under the heading of apologies. */
const sentFrom = /^(?:apolog(?:y|ies)(?: for absence)? )?(?:(?:had been|have been|has been|were|was) )?(?:received|submitted|tendered|given|intimated) (?:from|by|for|on behalf of)\s*:?\s+/i

/** "and for lateness from Cllr Dow": who came late was there. */
const lateOnly = /,?\s+(?:and )?(?:an? )?(?:apolog(?:y|ies) )?for (?:lateness|late arrival|leaving early|early departure)\b.*$/i

/** "3 members of the public", "one reporter": who is counted and not named. */
const counted = /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|the)\s+(?:members? of (?:the )?(?:public|press|staff)|residents?|reporters?|journalists?|parishioners?|visitors?|observers?|others?)\b/i

/** "for item 54 only", "from 2.15pm", "(part)" after a name: how long somebody stayed. */
const partOnly = /,?\s+(?:for (?:the )?(?:agenda )?(?:items?|minutes?|part)\b[^,;()]*|(?:from|until|till|to) \d[^,;()]*|\(part(?: of (?:the )?meeting)?\))$/i

/** "(item 5 only)", "(from 2.10 p.m.)" after a post. */
const partBracket = /\s*\((?:part|items?|minutes?|from|until|till|for|to|left|joined|arrived|via|by video|remotely|virtually|online)\b[^()]{0,60}\)/gi

/** "A. Smith and B. Jones. 4 members of the public.": what follows the names is no name. */
const furtherSentence = /(?<=[\p{Ll})]{2})(?<!\b(?:Cllrs?|Mrs?|Ms|Dr|Rev|Prof|Ald|Cr))\.\s+(?:\d|There|Also|The|One|Two|Three|Four|Five|Apologies)\b.*$/su

/** Splits at commas, semicolons and "and" outside brackets; "and" only before what looks like a further name. */
function split(text: string): string[] {
  const pieces: string[] = []
  const surnames = /\b(?:Councillors|Cllrs|Crs|Members|Messrs|Aldermen)\b/.test(text)
  let depth = 0
  let from = 0
  const cut = (end: number, next: number): void => {
    const piece = text.slice(from, end).trim()
    if (piece !== '') pieces.push(piece)
    from = next
  }
  for (let i = 0; i < text.length; i++) {
    const ch = text[i]
    if (ch === '(' || ch === '[') depth++
    else if (ch === ')' || ch === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (ch === ',' || ch === ';' || ch === '\n' || ch === '\t')) cut(i, i + 1)
    else if (depth === 0 && ch === ' ' && /^ (?:and|&) /.test(text.slice(i, i + 5))) {
      const word = text.startsWith(' & ', i) ? 3 : 5
      const next = /^[^,;(]{1,60}?(?= and | & |[,;(]|$)/.exec(text.slice(i + word, i + word + 80))?.[0] ?? ''
      const left = withoutNotes(text.slice(from, i)).replace(trailing, '')
      const name = next.trim().replace(trailing, '')
      if ((isName(name) && (surnames || titled.test(name) || /\s/.test(name))) || (isName(left) && /\s/.test(left))) { cut(i, i + word); i += word - 1 }
    }
  }
  cut(text.length, text.length)
  // Letters after a name stay with it: "A. Smith, MBE".
  return pieces.reduce<string[]>((out, piece) => {
    if (out.length > 0 && new RegExp(`^(?:${postNominal}[ ,]*)+$`).test(piece)) out[out.length - 1] += `, ${piece}`
    else out.push(piece)
    return out
  }, [])
}

/** What stands in brackets, a pair within included: "(Service Manager (Fostering))". The last one may be left open. */
const bracketed = /\s*[([]((?:[^()[\]]|[([][^()[\]]*[)\]])*)[)\]]?/g

/** A name without brackets, asterisk and "in the Chair"; without "Chairman" after it too, unless asked to leave it. */
function withoutNotes(text: string, tail = true): string {
  const bare = text.replace(bracketed, '').replace(/^\*|\*$/g, '').replace(inChair, '').trim()
  return tail ? bare.replace(roleTail, '').trim() : bare
}

/** "A. Brook Chairman", "A. Brook - Vice Chair". */
const roleTail = /(?<=\p{Ll}{2}|\p{Lu})[\s–-]+((?:vice[ -]|deputy[ -])?chair(?:man|woman|person)?)$/iu

const inChair = /,?\s+(?:(?:was )?in the chair|presiding|presided)$/i

function person(words: string, office: string, group: AttendanceGroup, presiding: boolean): OutlineAttendee {
  const note = readNotes(words, office)
  const bare = withoutNotes(words)
  const suffix = trailing.exec(bare)?.[1] ?? null
  // "Chair, Scrutiny Board" after a visitor's name is the chair of another body.
  const chair = presiding || (note.presiding && group !== 'other-councillors' && group !== 'officers' && group !== 'partners')
  const member = /(?:^|^\p{Lu}\p{Ll}+ )(?:Councillor|Cllr|Cr|Alderman|Ald|Bailie|Provost)\b/u.test(bare)
  const police = /^(?:PCSO|PC|DC|DS|DI|DCI|Sgt|Insp(?:ector)?|Supt|Superintendent|DCC|ACC|Chief Constable)\s/.test(bare)
  const outside = note.office !== null && !member && group === 'other-councillors' && /\b(?:governor|representative|reporter|press|resident|guest|union|trustee)\b/i.test(note.office)
  const guest = outside || police && group !== 'officers' || note.office !== null && !member && (/\bobserv(?:er|ing)\b/i.test(note.office) || (group === 'other-councillors' && /\b(?:commissioner|constable|inspector|superintendent|sergeant)\b/i.test(note.office)))
  const visitor = group === 'other-councillors' && !member && note.office !== null && !/\b(?:members?|councillor|leader|mayor|portfolio|holder|convener|mp|msp)\b/i.test(note.office)
  const staff = visitor || !member && note.office !== null && (group === 'other-councillors' || group === 'present') && /\b(?:officer|director|head of|manager|clerk|solicitor|adviser|advisor|secretary|treasurer|chief executive|accountant)\b/i.test(note.office)
  const status = note.away ?? (group === 'apologies' || group === 'absent' ? group : 'present')
  return {
    name: withoutInitials(bare.replace(trailing, '').replace(/^(?:Cllrs|Councillors)\s+/, '').trim()),
    role: chair ? 'chair' : note.vice ? 'vice-chair' : note.substituteFor ? 'substitute' : note.coOpted ? 'co-opted' : guest ? 'partner' : staff ? 'officer' : member && group === 'officers' ? 'other-councillor' : roles[group],
    status,
    suffix,
    office: note.office,
    substituteFor: note.substituteFor,
  }
}

/** "Ann Quin AQ": the initials by which the minutes name her are no part of her name. */
function withoutInitials(name: string): string {
  const found = /^(.+ (\p{Lu})[\p{L}’'-]*) (\p{Lu}{2,4})$/u.exec(name)
  return found && found[3]?.endsWith(found[2] ?? '') && isInitials(found[3], found[1] ?? '') ? found[1] ?? name : name
}

const roles: Record<AttendanceGroup, OutlineAttendee['role']> = {
  present: 'member', apologies: 'member', absent: 'member', substitutes: 'substitute', 'co-opted': 'co-opted',
  'other-councillors': 'other-councillor', officers: 'officer', partners: 'partner',
}

function readNotes(words: string, office: string): Note {
  const tail = roleTail.exec(withoutNotes(words, false))?.[1]
  const notes = [...words.matchAll(bracketed)].map((m) => (m[1] ?? '').trim())
  const note: Note = { presiding: false, vice: false, substituteFor: null, coOpted: false, away: null, office: null }
  const posts: string[] = []
  const read = (text: string): boolean => {
    if (text.includes(',') && !/^(?:substitut|for)/i.test(text)) {
      const parts = text.split(',').map((part) => part.trim())
      const rest = parts.filter((part) => !read(part))
      if (rest.length === parts.length) return false
      if (rest.some((part) => post.test(part))) posts.push(rest.join(', '))
      return true
    }
    if (/^(?:vice|deputy)[ -](?:chair|conven)/i.test(text)) { note.vice = true; return true }
    if (/^for (?:the )?(?:items?|part|minutes?|agenda)\b/i.test(text)) return true
    const substitute = /^(?:(?:as )?(?:a )?substitut(?:e|ing)(?: member)?|sub|deputising|in place of|representing)?\s*(?:for|in place of|vice)\s+(.+)$/i.exec(text)
    if (substitute) { note.substituteFor = (substitute[1] ?? '').trim(); return true }
    if (/^(?:in the chair|chair(?:man|woman|person)?\b|presiding|presided|convener|mayor in the chair)/i.test(text)) { note.presiding = true; return true }
    const away = /^(?:(apologies)(?: (?:received|given|sent))?|absent|not present|did not attend)$/i.exec(text)
    if (away) { note.away = away[1] ? 'apologies' : 'absent'; return true }
    if (/^(?:present|in attendance|attended)$/i.test(text)) return true
    if (/co-?opt/i.test(text)) { note.coOpted = true; return true }
    return false
  }
  for (const text of notes) if (!read(text) && post.test(text) && !/^(?:left|arrived|from|until|part|item)\b/i.test(text)) posts.push(text)
  const own = withoutNotes(office, false)
  for (const part of office.matchAll(/[([]([^)\]]*)[)\]]/g)) read((part[1] ?? '').trim())
  if (own !== '' && !read(own)) posts.push(office.replace(partBracket, '').replace(/\s*\([A-Z]{1,2}[A-Za-z]?[A-Z]?\)/g, '').replace(/,? ?\b(?:in attendance|present|apologies|absent)$/i, '').replace(/\s*\((?:in the chair|chair\w*|vice[ -]chair\w*)\)/gi, '').trim())
  if (tail !== undefined) read(tail)
  if (inChair.test(words.replace(/\s*\([^)]*\)$/, ''))) note.presiding = true
  note.office = posts.length > 0 ? posts.join(', ') : null
  return note
}
