/** What stands beside a name in an attendance list: who presides, who sits for whom, who is away, and the post. */
import type { AttendanceGroup } from './kinds'
import { bracketed, inChair, isInitials, post, roleTail, withoutNotes } from './names'

export interface Note { presiding: boolean; vice: boolean; substituteFor: string | null; substitute: boolean; coOpted: boolean; away: 'apologies' | 'absent' | null; office: string | null }

/** What the brackets behind a name and the post beside it say. */
export function readNotes(words: string, office: string, group: AttendanceGroup): Note {
  const tail = roleTail.exec(withoutNotes(words, false))?.[1]
  const notes = [...words.matchAll(bracketed)].map((m) => (m[1] ?? '').trim())
  const note: Note = { presiding: false, vice: false, substituteFor: null, substitute: false, coOpted: false, away: null, office: null }
  const posts: string[] = []
  const read = (text: string): boolean => {
    if (text.includes(',') && !/^(?:substitut|for)/i.test(text)) {
      const parts = text.split(',').map((part) => part.trim())
      const rest = parts.filter((part) => !read(part))
      if (rest.length === parts.length) return false
      if (rest.some((part) => post.test(part))) posts.push(rest.join(', '))
      return true
    }
    if (/\//.test(text) && text.length < 90) {
      const parts = text.split('/').map((part) => part.trim())
      const rest = parts.filter((part) => !read(part))
      if (rest.length < parts.length) { if (rest.some((part) => post.test(part))) posts.push(rest.join('/')); return true }
    }
    if (/^(?:(?:acting|joint|forum|board|parish|town) )?(?:vice|deputy|dep)[ -](?:chair|conven|president$|ch$)/i.test(text)) { note.vice = true; return true }
    if (/^for (?:the )?(?:(?:items?|part|minutes?|agenda)\b|[A-Z]{0,3} ?\d)/i.test(text)) return true
    if (/^(?:as (?:an? )?)?substitute(?: member)?(?:\s*[–-]\s*(?:[ap]\.?m\.? only|items? .{1,20}|part.{0,20}))?$/i.test(text)) { note.substitute = true; return true }
    const substitute = /^(?:(?:as )?(?:a )?substitut(?:e|ing)(?: member)?|sub|deputising|in place of|representing)?\s*(?:for|in place of|vice)\s+(.+)$/i.exec(text)
    if (substitute) { note.substituteFor = (substitute[1] ?? '').trim(); return true }
    if (/^(?:in the chair|ch$|(?:(?:acting|interim|joint|clinical|forum|board|trust|council|parish|independent|lay) |co-?)?chair(?:man|woman|person)?\b|presiding|presided|conven[eo]r|commodore|mayor in the chair)/i.test(text)) { note.presiding = true; return true }
    if (group === 'present' && /^(?:(?:the )?(?:right (?:worshipful|honourable),? (?:the )?)?(?:town |lord )?mayor|(?:board )?president)$/i.test(text)) { note.presiding = true; posts.push(text); return true }
    const away = /^(?:(apologies)(?: (?:received|given|sent))?|absent|not present|did not attend)$/i.exec(text)
    if (away) { note.away = away[1] ? 'apologies' : 'absent'; return true }
    if (/^(?:present|in attendance|attended)$/i.test(text)) return true
    if (/co-?opt/i.test(text)) { note.coOpted = true; return true }
    return false
  }
  for (const text of notes) if (!read(text) && (post.test(text) || /^observ/i.test(text)) && !/^(?:left|arrived|from|until|part|item)\b/i.test(text)) posts.push(text)
  const own = withoutNotes(office, false)
  for (const part of office.matchAll(/[([]([^)\]]*)[)\]]/g)) read((part[1] ?? '').trim())
  if (own !== '' && !read(own)) posts.push(office.replace(partBracket, '').replace(/\s*\([A-Z]{1,2}[A-Za-z]?[A-Z]?\)/g, '').replace(/,? ?\b(?:in attendance|present|apologies|absent)$/i, '').replace(/\s*\((?:in the chair|chair\w*|vice[ -]chair\w*)\)/gi, '').trim())
  if (tail !== undefined) read(tail)
  if (inChair.test(words.replace(/\s*\([^)]*\)$/, ''))) note.presiding = true
  note.office = posts.length > 0 ? posts.join(', ') : null
  return note
}

/** "(item 5 only)", "(from 2.10 p.m.)" after a post. */
const partBracket = /\s*\((?:part|items?|minutes?|from|until|till|for|to|left|joined|arrived|via|by video|remotely|virtually|online)\b[^()]{0,60}\)/gi

/** "IB, secretary", "MTo – Head of Repairs", "Manager, items 4 and 5": the post without the initials before it and the stay behind it. */
export function postOf(office: string | null, name: string): string | null {
  const own = /^([A-Z][A-Za-z]{1,4})(?:,| [–-]) (?=\S)/.exec(office ?? '')
  const text = (own && isInitials(own[1] ?? '', name) ? office?.slice(own[0].length) : office)?.replace(/(?:^|, )(?:items? \d[\d ,and–-]*|(?:from|until|till) \d[\d.:]* ?(?:[ap]\.?m\.?)?|accepted|received|noted)$/i, '') ?? ''
  return text === '' ? null : text
}
