/** What a person's name looks like in minutes, and where one name ends and the next begins. */

export const courtesy = String.raw`(?:Councill?ors?|Cllrs?|Cr|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Rev(?:erend|d)?|Canon|Alderman|Ald|(?:Depute )?Lord Provost|(?:Lord )?Mayor(?= [A-Z][a-z]+(?: [A-Z]|[,;]|$| and ))|Provost|Bailie|Deputy|Cmdr|Commander|Major|Capt(?:ain)?|Col(?:onel)?)\.?`
const postNominal = String.raw`(?:CC|DL|JP|MP|MSP|MS|AM|MLA|TD|KC|QC|MBE|OBE|CBE|BEM|GBE|KBE|DBE|QSO|QPM|CPM|RD|VRD|TD|MC|MVO|LVO|CMG|FRSA|Esq\.?|Ed\. ?D\.?|Ph\. ?D\.?)`
export const trailing = new RegExp(String.raw`[,\s]+(${postNominal}(?:[,\s]+${postNominal})*)$`)
const nameWord = String.raw`(?:[A-ZÀ-Þ]\.?|[A-Z]-[A-Z]|(?:[A-Z]\.){2,4}|(?:de|van|der|von|le|la|di|du|Mc|Mac|O[’'])|(?:Mc|Mac|O[’']|[A-Z][’'])?[A-ZÀ-Þ][\p{L}’']+(?:-[A-ZÀ-Þ][\p{L}’']+)*)`
const name = new RegExp(String.raw`^(?:(?:the )?${courtesy}\s+)*(?:${courtesy}\s+)?${nameWord}(?:\s+${nameWord}){0,4}(?:\s+(?:Junior|Jnr|Snr|II|III))?$`, 'u')
export const titled = new RegExp(String.raw`^(?:${courtesy})\s`)
export const post = /\b(?:officer|director|head|headmaster|headteacher|headmistress|minister|manager|chief|clerk|secretary|solicitor|lawyer|treasurer|accountant|engineer|planner|adviser|advisor|lead|leader|assistant|executive|service|services|team|council|councils|department|trust|police|nhs|ccg|gp|body|education|finance|legal|democratic|governance|auditor|audit|consultant|coordinator|co-ordinator|administrator|specialist|surveyor|architect|member|members|representative|governor|nurse|doctor|union|association|partnership|university|college|school|support|planning|highways|transport|housing|social|care|children|adult|adults|health|corporate|strategic|group|business|economy|environment|community|communities|development|monitoring|deputy director|interim|senior|principal|portfolio|holder|cabinet|commissioner|constable|chamberlain|warden|press|reporter|taker|advertiser|gazette|public|management|assets?|performance|procurement|digital|communications|policy|ltd|limited|llp|plc|ward|independent|conservative|labour|liberal|green|chair|chairman|chairwoman|chairperson|vice|convener|deputy chair|mayor|president|coach|captain)\b/i

/** Headings in capitals that could be names. */
const heading = /\b(?:ITEMS?|BUSINESS|AGENDA|MATTERS|MINUTES|UNRESTRICTED|RESTRICTED|EXEMPT|CONFIDENTIAL|PROCEEDINGS)\b/
/** Words of an attendance list that no person bears alone. */
const noPerson = /^(?:residents?|members?|trustees?|governors?|councillors?|officers?|apologies|present|attendance|absent|public|press|none|nil|mr|mrs|ms|miss|dr|professor|cllrs?|(?:part|section) [ivx\d]{1,4}|roles?|minutes?|agenda|items?|actions?|name|title|organisation)$/i
/** "NHS England": a body. */
const organisation = /^(?:NHS|NIHE|GP|ICB|CCG|LGA|HM|UK|EU|DWP|NFU|CPRE|RSPB) /
/** "Mr A Wye School Business Leader", "Cllr M Coles Parish Clerk": posts that a name with a title runs into. */
const postInside = /\s(?:Parish|Town|School|Chief|Assistant|Committee|Council|Executive)\s|\s(?:Headmaster|Headteacher|Headmistress)$/
/** "V Ward", "J. P. Head": initials and a surname, whatever the surname means. */
const initialled = /^(?:\p{Lu}\.? ?){1,3} ?(?:\p{Lu}[’'])?\p{Lu}\p{Ll}[\p{L}’'-]*$/u
/** What sort of member somebody is, behind bracketed initials. */
const seat = /^(?:Councillor|Cllr|Trustee|Parent|Resident|Tenant|Volunteer|Lay)\b/
/** "Ida Crewe (IC) Chief Executive (part)", "Ida Crewe IC Chief Executive": name, initials and post without a comma. */
export function lettered(piece: string): [string, string] | null {
  const found = /^([^()[\]\d]{3,50}?)\s*(?:[([]([A-Z][A-Za-z]{1,4})[)\]]|\s([A-Z]{2,3}[a-z]?[A-Z]?|[A-Z][a-z][A-Z]))\s+(\p{Lu}.*)$/u.exec(piece)
  const bare = (found?.[1] ?? '').replace(trailing, '')
  if (!found || !isName(bare) || !(post.test(found[4] ?? '') || (found[2] !== undefined && seat.test(found[4] ?? ''))) || (found[3] !== undefined && !isInitials(found[3], bare))) return null
  return [found[1] ?? '', found[4] ?? '']
}

/** What stands before the noun of a post. */
const ofPost = /^(?:co-?opt\p{L}*|parent|lay|foundation|staff|medical|clinical|associate|managing|non-executive|programme|project|regional|area|national|operations|operational|commercial|technical|quality|nursing|estates|digital|communications|committee)$/iu

/** "Mrs E Drew Chief Executive": a name with its title or initials, and the post behind it. */
export function unparted(piece: string): [string, string] | null {
  const words = piece.split(' ')
  if (words.length > 12) return null
  if (!(titled.test(piece) || /^\p{Lu}\.?$/u.test(words[0] ?? ''))) return untitled(words)
  for (let k = 2; k <= Math.min(5, words.length - 1); k += 1) {
    const [name, rest] = [words.slice(0, k).join(' '), words.slice(k).join(' ')]
    if (isName(name) && (post.test(words[k] ?? '') || (ofPost.test(words[k] ?? '') && post.test(words.slice(k + 1).join(' ')))) && /^\p{Lu}/u.test(rest)) return [name, rest]
  }
  return null
}

/** "Alan Armley Non-executive Director": two or three names, and a post that begins with its own word. */
function untitled(words: readonly string[]): [string, string] | null {
  for (const k of [2, 3]) {
    const [name, rest] = [words.slice(0, k).join(' '), words.slice(k).join(' ')]
    if (opensPost.test(words[k] ?? '') && /^(?:\p{Lu}[\p{Ll}’'-]+|\p{Lu}\.?) (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(name) && isName(name) && (rest.includes(' ') || loneRole.test(rest))) return [name, rest]
  }
  return null
}

const opensPost = /^(?:Non-[Ee]xecutive|Executive|Director|Interim|Chief|Head|Medical|Deputy|Acting|Associate|Assistant|Managing|Company|Trust|Public|Staff|Lead|Chair(?:man|woman|person)?|Vice-?[Cc]hair\p{L}*|Vice|Senior|Clinical|Finance|Programme|Project|Corporate|Democratic|Principal|Monitoring|Strategic|Service|Governance|Independent|Lay|Committee)$/u
const loneRole = /^(?:Chair(?:man|woman|person)?|Vice-?[Cc]hair\p{L}*)$/u

/** True for text that reads as a person's name, with or without a title. */
export const isName = (text: string): boolean => text.length <= 60 && name.test(text) && !heading.test(text) && !noPerson.test(text) && !organisation.test(text) && !postInside.test(text) && (initialled.test(text) || titled.test(text) ? !/^(?:Deputy|Mayor|Lord Mayor)\s/.test(text) || !post.test(text.slice(7)) : !post.test(text) || /^(?!(?:The|Labour|Liberal|Independent|Conservative|Village|Town)\b)\p{Lu}\p{Ll}+ (?:Chamberlain|Green)$/u.test(text))

/** "Mike Ward": a surname that is a post's or a place's word as well, where only a person can stand. */
export const isPerson = (text: string): boolean => isName(text) || /^\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?(?:Ward|Warden|Constable|Head|Lead|Press|Coach|Bishop|Marshall|Bailey)$/u.test(text)

/** "Ward" among bare surnames: a post's or a place's word as well. */
export const isSurname = (text: string): boolean => /^(?:Ward|Warden|Constable|Head|Lead|Press|Coach|Bishop|Marshall|Bailey|Green|Chamberlain|Nurse|Leader)$/.test(text)

/** True for text that begins with a courtesy title: "Cllr Ade", "Mrs B. Dale". */
export const isStyled = (text: string): boolean => titled.test(text)

/** "AT" in a column of its own beside Mr Alan Thirkell. */
export function isInitials(text: string, name: string): boolean {
  return /^[A-Z]{1,3}[a-z]?[A-Z]?$/.test(text) && text.length > 1 && text.includes(/(\p{Lu})[\p{L}’']*$/u.exec(name)?.[1] ?? '-') && text[0] === /(?:^|\s)(?!(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Rev|Revd|Reverend|Canon)\b)(\p{Lu})/u.exec(name)?.[1]
}

const nextStyled = new RegExp(String.raw`^ ${courtesy}\s+\p{Lu}`, 'u')

/** Whether a name ends at a blank without a comma: "(AB) Cy Dean (CD)", "Cllr Ash Cllr Birch", "B. Ash. C. Dean". */
function cutsBare(text: string, from: number, at: number): boolean {
  const before = text[at - 1]
  const after = text[at + 1] ?? ''
  if (after < 'A' || after > 'Z' || before === ',' || before === ';') return false
  const left = text.slice(from, at).trim()
  const bare = left.replace(titled, '').replace(titled, '')
  if (titled.test(`${/\S+$/.exec(bare)?.[0] ?? ''} `)) return false
  if (initialled.test(bare) && twoInitialled.test(text.slice(at, at + 40))) return true
  if (nextStyled.test(text.slice(at, at + 30)) && from > 0 && before === ')' && post.test(left) && !isName(withoutNotes(left))) return true
  if (nextStyled.test(text.slice(at, at + 30)) && before !== ')' && (lettered(left) || (from > 0 && acronym.test(left)))) return true
  if (nextStyled.test(text.slice(at, at + 30))) return /\s/.test(left) && (before === ')' || titled.test(left) || initialled.test(left)) && !/\b(?:and|for|of)$/.test(left) && isName(withoutNotes(left)) && !bareTitle.test(left)
  const stop = before === '.' && /\p{Ll}{2}\.$/u.test(left)
  if (!stop && before !== ')' && !/\)\s?\*$/.test(left)) return false
  const next = nextName.exec(text.slice(at + 1, at + 50))?.[0].trim() ?? ''
  if (!/\s/.test(next) && !stop) return false
  if (stop) return isName(withoutNotes(left.slice(0, -1))) && isName(next) && !titled.test(`${left.slice(0, -1).split(' ').at(-1) ?? ''} `)
  // "Joe Hill (JH) Tarn Ramblers" at the end is whom he represents: a further name has a bracket or a comma of its own.
  return isName(next) && /^\s?[,(]/.test(text.slice(at + 1 + next.length))
}

/** "Scottish Fire and Rescue Service Board", "Highland and Islands Commander": what a body or post goes on with. */
const ofBody = /^(?:\S+ ){1,4}(?:Board|Services?|Department|Directorate|Team|Authority|Committee|Partnership|Division|Council|Commander|Trust|Society|Group|Office|Manager|Officer|Director|Association)$/

/** What may be a further name, up to a comma, a bracket or a stop that ends no initial. */
const nextName = /^(?:\p{Lu}\. ?)*[^,;().]{2,40}(?=\s?[,;(]|\.|$)/u

/** "J Birch" right behind "G Ash". */
const twoInitialled = /^ (?:\p{Lu}\.? ){1,3}(?:Mc|Mac|\p{Lu}[’'])?\p{Lu}\p{Ll}{2,}(?=$|[,;( -])/u

/** "Head of Housing, NIHE Mr A Ash": the body somebody comes from, before the next name. */
const acronym = /^(?!PC|DC|DS|DI|DCI|ACC|DCC|PCSO)[A-Z]{3,6}$/

/** "Councillor Mrs": titles without a name. */
const bareTitle = new RegExp(String.raw`^(?:${courtesy}\s*)+$`)

/** Splits at commas, semicolons and "and" outside brackets; "and" only before what looks like a further name. */
export function split(text: string): string[] {
  const pieces: string[] = []
  const surnames = /\b(?:Councillors|Cllrs|Crs|Members|Messrs|Aldermen|Trustees|Governors)\b/.test(text)
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
    else if (depth === 0 && ch === ' ' && cutsBare(text, from, i)) cut(i, i + 1)
    else if (depth === 0 && ch === ' ' && /^ (?:and|&|plus) /.test(text.slice(i, i + 6))) {
      const word = text.indexOf(' ', i + 1) - i + 1
      const next = /^[^,;(]{1,60}?(?= and | & |[,;(]|$)/.exec(text.slice(i + word, i + word + 80))?.[0] ?? ''
      const left = withoutNotes(text.slice(from, i)).replace(trailing, '')
      const name = next.trim().replace(/\s[–—-]\s.*$/, '').replace(trailing, '')
      if (/^(?:RFO|CFO)\b/.test(name) || (ofBody.test(name) && !titled.test(name))) continue
      if ((isName(name) && (surnames || titled.test(name) || /\s/.test(name))) || (isName(left) && (surnames || /\s/.test(left)))) { cut(i, i + word); i += word - 1 }
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
export const bracketed = /\s*[([]((?:[^()[\]]|[([][^()[\]]*[)\]])*)[)\]]?/g

/** A name without brackets, asterisk and "in the Chair"; without "Chairman" after it too, unless asked to leave it. */
export function withoutNotes(text: string, tail = true): string {
  const bare = text.replace(bracketed, '').replace(/^\*|\*$/g, '').replace(inChair, '').trim()
  return tail ? bare.replace(roleTail, '').trim() : bare
}

/** "A. Brook Chairman", "A. Brook - Vice Chair". */
export const roleTail = /(?<=\p{Ll}{2}|\p{Lu})[\s–-]+((?:vice[ -]|deputy[ -])?chair(?:man|woman|person)?)$/iu

export const inChair = /,?\s+(?:(?:was )?in the chair|presiding|presided)$/i

/** "Ann Quin AQ": the initials by which the minutes name her are no part of her name. */
export function withoutInitials(name: string): string {
  const ahead = /^(\p{Lu}{2,4}) (\p{Lu}\p{Ll}.* \p{Lu}.*)$/u.exec(name)
  if (ahead && isInitials(ahead[1] ?? '', ahead[2] ?? '')) return ahead[2] ?? name
  const found = /^(.+ (\p{Lu})[\p{L}’'-]*) (\p{Lu}{2,4})$/u.exec(name)
  return found?.[3]?.slice(1).includes(found[2] ?? '') && isInitials(found[3], found[1] ?? '') ? found[1] ?? name : name
}
