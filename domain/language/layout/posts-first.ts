/** Lists of people in which the post stands before its holder, with no sign between one entry and the next. */
import { isName, post } from './names'

const bracketedHolder = /\s*([^()]{4,90}?),?\s*\(((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[^(),]{3,40})\)[,.;]?(?=\s|$)/uy
const dashedHolder = /\s*(\p{Lu}[^–—,;:()]{3,90}?)\s[–—-]\s((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?:(?:\p{Lu}\.? ?){1,3}|\p{Lu}\p{Ll}+ )(?:Mc|Mac|\p{Lu}[’'])?\p{Lu}\p{Ll}[\p{L}’'-]*)(?=\s+\p{Lu}|\s*$)/uy

/** "Chief Planner, Roads (Mr A Ash), Head of Law (Bo Birch)", "Chief Planner – A Ash Head of Law – B Birch": name and post of each, where the text is nothing else; or null. */
export function postsFirst(text: string): [string, string][] | null {
  if (text.endsWith(')') && (text.match(/\(/g)?.length ?? 0) > 1) return entries(text, bracketedHolder)
  return (text.match(/\s[–—-]\s/g)?.length ?? 0) > 1 ? entries(text, dashedHolder) : null
}

function entries(text: string, pattern: RegExp): [string, string][] | null {
  const found: [string, string][] = []
  pattern.lastIndex = 0
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at
    const [, office = '', name = ''] = pattern.exec(text) ?? []
    if (!post.test(office) || isName(office) || !isName(name) || !/\s/.test(name)) return null
    found.push([name, office.replace(/^(?:and|&|the) /i, '')])
  }
  return found
}
