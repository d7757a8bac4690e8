/** Titles that run into their text without a sign between them: pages whose lines have been glued together. */
import { usual, verb } from './heading-text'

/** Words that open a sentence and stand in no title behind its first word. */
const opener = /\s(?=(?:It|The|There|This|These|Those|They|He|She|Upon|Following|After|Before|As|A|An|At|In|On|With|No|None|Nil|All|Both|Having|Due|Cllrs?\.?|Councillors?|Mr|Mrs|Ms|Miss|Dr|(?:Members|Trustees|Apologies)(?= \p{Ll})|\p{Lu}\.? (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+ \p{Ll}+(?:ed|s)) |[a-z]\) \p{Lu}|1\. \p{Lu}|[•·▪] |\d{1,2}\.\d{1,2} \p{Lu})/gu
/** A title does not end in one of these. */
const unfinished = /(?:^|\s)(?:of|the|a|an|for|and|or|to|on|in|by|with|at|from|per|any|all|no|re|[–—&/-])$/i
/** "ABSENCE Apologies were": capitals, with what stands in brackets or behind a dash, up to a word in small letters. */
const capitals = /^((?:[^\p{Ll}.;:()•]|\.(?! )|\([^()\p{Ll}]{1,60}\) ){5,240}(?:\([^()]{2,60}\))?)\s+(?=\p{Lu}\p{Ll}|(?:A|I) \p{Ll})/u
/** "DECLARATIONS OF INTEREST RESOLVED to note": capitals up to the word of deciding. */
const decidedIn = /^([^\p{Ll}.;:()•]{5,160}?)\s+(?=(?:RESOLVED|AGREED)\b)/u
const nothing = /^(?:None|Nil|Noted|Agreed|No \p{Ll}+(?: \p{Ll}+){0,3})\b[^.]{0,40}\.?$/u

/**
 * "Election of Chairman It was proposed that ...": where the text after the title begins, or null. Nothing but the
 * opening word of a sentence parts the two, so the sentence must have a verb and the title none.
 */
export function titleRunsOn(rest: string): number | null {
  const text = rest.slice(0, 420)
  const decided = decidedIn.exec(text)
  if (decided && /\p{Lu}{4}/u.test(decided[1] ?? '') && !unfinished.test(decided[1] ?? '')) return decided[0].length
  const shouted = capitals.exec(text)
  if (shouted) {
    const [all, title = ''] = shouted
    const bare = title.trim()
    if (/\p{Lu}{4}/u.test(title) && !/\p{Lu}\.?$/u.test(bare.slice(-3).replace(/\p{Lu}{2,3}$/u, '')) && !unfinished.test(bare) && told(text.slice(all.length))) return all.length
  }
  for (const found of text.matchAll(opener)) {
    const title = text.slice(0, found.index).replace(/\s*\([^()]{2,60}\)/g, '')
    if (title.length > 110) return null
    if (/[.;:?!•]/.test(title.replace(/\b(?:St|No|Dr|Mr|Mrs)\.|;(?= \p{Lu})/gu, '')) || verb.test(title)) return null
    if (title.length < 5 || !/^\p{Lu}/u.test(title) || unfinished.test(title)) continue
    const after = text.slice(found.index + 1)
    if (told(after) || /^(?:[a-z]\) |1\. |[•·▪] |\d{1,2}\.\d)/.test(after)) return found.index + 1
  }
  return usualAt(text)
}

/** The text says something: a verb in its first sentence, or "None." */
export const told = (text: string): boolean => {
  const stop = text.search(/\.\s/)
  const sentence = stop < 0 ? text : text.slice(0, stop + 1)
  return verb.test(sentence) || deed.test(sentence) || nothing.test(text)
}
const deed = /\p{Ll}{2}ed (?:that|an?|the|by|to|in|his|her|their)\b/u

/** A title that all agendas share, before a name: "Correspondence Larch Buses had written". */
function usualAt(text: string): number | null {
  const words = /^((?:Apologies(?: for [Aa]bsence)?|Correspondence|Finance|Planning|Matters [Aa]rising|Any [Oo]ther [Bb]usiness|Declarations? of [Ii]nterests?))\s+(?=\p{Lu})/u.exec(text)
  return words && usual.test(words[1] ?? '') && told(text.slice(words[0].length)) ? words[0].length : null
}
