/** The text of a list of names, with blanks, brackets and cells set as a comma list has them. */

const full = String.raw`(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})`
/** "Ann Ash/Bo Birch (Co-chairs)" */
const bothChair = new RegExp(String.raw`${full}\s?(?:\/|and|&)\s?${full} \(((?:[Cc]o|[Jj]oint)[- ][Cc]hair)s\)`, 'gu')
/** "B BurgeCouncillor P Byre", "Chief ExecutiveMrs D Carve": a title right behind the name or post before it. */
const glued = /(?<=\p{Ll}{3})(?=(?:Councillor|Cllr|Alderman|Mrs?|Ms|Miss|Dr) \p{Lu})/gu
/** "Councillor Ash (Chair) Birch (Spokesperson), Dow and Elm": one title for all, each a surname. */
const titledOnce = /^(?:Councillors?|Cllrs?) (?=\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? \([^()]{3,40}\),? \p{Lu}\p{Ll}+ \()/u
const cells = /\s+[/|]\s+/g

/**
 * "C.Cole(Clerk), H. Lang ,  J. Barr, (Chair)" -> "C. Cole (Clerk), H. Lang, J. Barr (Chair)": initials and brackets
 * part from the name, blanks before commas go, and cells parted by " / " or " | " stand between commas.
 */
export function asList(text: string): string {
  let out = text
  if (glued.test(out)) out = out.replace(glued, ', ')
  if (/[^\s(]\(|\)\p{L}|\s[–-]\p{L}|\. {2}/u.test(out)) {
    out = out.replace(/(?<=\p{L})\((?=[A-Z][A-Za-z]{0,4}\)|\p{Lu}\p{Ll}{2})/gu, ' (').replace(/\)(?=\p{L})/gu, ') ').replace(/(?<=\s[–-])(?=\p{L})/gu, ' ').replace(/\. {2,}/g, '. ')
  }
  if (/\b\p{Lu}\p{Ll}{1,3}\.\p{Lu}/u.test(out)) out = out.replace(/\b(Cllrs?|Mrs?|Ms|Dr|Rev|Prof)\.(?=\p{Lu})/gu, '$1. ')
  if (/\p{Lu}\.\p{Lu}/u.test(out)) out = out.replace(/(?<=(?:^|[\s,;(.])\p{Lu})\.(?=\p{Lu}[\p{Ll}’'])/gu, '. ')
  if (/\p{Ll}{3}\.\s+(?:Cllrs|Councillors)\b/u.test(out)) out = out.replace(/(?<=\p{Ll}{3})\.\s+(?=(?:Cllrs|Councillors)\s+\p{Lu})/gu, ', ')
  if (out.includes(' = ')) out = out.replace(/ = ([A-Z][A-Za-z]{1,3})(?=[,;.]|$)/g, ' ($1)')
  if (out.includes('Clerk')) out = out.replace(/(?<=\p{Ll}{2})(?<!\b(?:Cllr|Prof|Rev|Parish|Town|Community|Deputy|Assistant|Acting|the))(?:\.\s+(?=(?:Parish |Town )?Clerk\b)|\s+(?=(?:(?:Parish|Town|Community|Deputy|Assistant|Acting) )*Clerk:\s))/gu, ', ')
  if (/\band\p{Lu}/u.test(out)) out = out.replace(/\band(?=\p{Lu}[\s\p{Ll}.])/gu, 'and ')
  if (/\s,|,\s*\(/.test(out)) out = out.replace(/\s+,/g, ',').replace(/(?<=\p{Ll}),\s*(?=\(\p{Lu})/gu, ' ')
  if (/\((?:co|joint)[- ]chairs\)/i.test(out)) out = out.replace(bothChair, '$1 ($3), $2 ($3)')
  if (titledOnce.test(out)) out = out.replace(titledOnce, 'Councillors ').replace(/\) (?=\p{Lu}\p{Ll}+ \()/gu, '), ')
  return /\s[/|]\s/.test(out) ? out.replace(cells, ', ') : out
}
