import type { Frame } from './speech/frame'
import type { Duty } from './speech/frame'

const small = new Set(['the', 'a', 'an', 'that', 'and'])

/** A short title for people: "Circulate the list of subsidised routes to Members". */
export function titleOf(frame: Frame, duty: Duty, dueFrom: number, dueTo: number): string {
  const p = frame.predicates[duty.deed]
  if (!p) return ''
  const verb = capital(p.lemma)
  let from = p.to
  let to = duty.dueTo
  let head = verb
  if (p.passive && p.subjectTo > p.subjectFrom) {
    from = p.subjectFrom
    to = p.subjectTo
  }
  for (let i = from; i < to; i += 1) {
    const token = frame.tokens[i]
    if (token && !token.isWord && (token.word === ';' || token.word === '.' || token.word === ':')) {
      to = i
      break
    }
  }
  if (dueFrom > from && dueFrom < to) to = dueFrom
  void dueTo
  while (from < to && !frame.tokens[from]?.isWord) from += 1
  while (to > from && (!frame.tokens[to - 1]?.isWord || small.has(frame.tokens[to - 1]?.word ?? ''))) to -= 1
  const first = frame.tokens[from]
  let end = to
  while (end > from && (frame.tokens[end - 1]?.end ?? 0) - (first?.start ?? 0) > 90) end -= 1
  const last = frame.tokens[end - 1]
  const rest = first && last && end > from ? frame.scan.text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
  if (p.passive && rest) head = `${verb} ${lowerFirst(rest)}`
  else head = rest ? `${verb} ${rest}` : verb
  return end < to ? `${head} ...` : head
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function lowerFirst(text: string): string {
  return /^(A|An|The|This|That|These|All|Any|Further)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
