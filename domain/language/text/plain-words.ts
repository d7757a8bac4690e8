const loose = /\s\s|[^\S ]/

/** The text with one space wherever it has any; most texts are so already and come back as they are. */
export const oneSpaced = (text: string): string => (loose.test(text) ? text.replace(/\s+/g, ' ') : text)

const otherSign = /^[\p{L}\p{N}]$/u

/** Letters and figures of a text in small letters, all between them one space; at most `longest` units. */
export function plainWords(text: string, longest: number): string {
  const lower = text.slice(0, longest * 5).toLowerCase()
  let out = ''
  let from = -1
  for (let i = 0; i <= lower.length && out.length <= longest; i += 1) {
    if (i < lower.length && isWord(lower, i)) {
      if (from < 0) from = i
    } else if (from >= 0 && !(lower.charCodeAt(i) === 0x20 && i + 1 < lower.length && isWord(lower, i + 1))) {
      out += out === '' ? lower.slice(from, i) : ` ${lower.slice(from, i)}`
      from = -1
    }
  }
  return out.slice(0, longest)
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  // The second half of a pair goes with the first.
  const start = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
  return otherSign.test(String.fromCodePoint(text.codePointAt(start) ?? 0))
}
