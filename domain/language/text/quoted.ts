/** What stands in quotation marks: an earlier resolution in its own words decides nothing today. */
import type { Token } from './tokens'

interface Quoted { from: number; to: number }

/** Token ranges between quotation marks, the marks left out; one that is never closed ends with the line. */
function quotedIn(tokens: readonly Token[]): Quoted[] {
  const found: Quoted[] = []
  let open = -1
  let mark = ''
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token || token.isWord || (token.word !== '"' && token.word !== "'")) continue
    const apart = i === 0 || tokens[i - 1]?.end !== token.start
    if (open >= 0 && token.word === mark) {
      found.push({ from: open, to: i })
      open = -1
    } else if (open < 0 && (token.word === '"' || apart)) {
      open = i + 1
      mark = token.word
    }
  }
  if (open >= 0 && mark === '"') found.push({ from: open, to: tokens.length })
  return found
}

/** The quotations of the line that is being read: it is asked for each of its duties. */
let latest: { tokens: readonly Token[]; quotes: readonly Quoted[] } = { tokens: [], quotes: [] }

const resolves = new Set(['that', 'to'])
const earlier = new Set(['resolution', 'resolutions', 'resolved', 'minute', 'minutes', 'decision', 'motion', 'recommendation', 'agreed', 'read', 'worded'])

/** True where a token stands in a quotation that is worded like a resolution, or of which the words before it say so. */
export function quotesResolution(scan: { tokens: readonly Token[] }, at: number): boolean {
  const { tokens } = scan
  if (latest.tokens !== tokens) latest = { tokens, quotes: quotedIn(tokens) }
  if (latest.quotes.length === 0) return false
  const range = latest.quotes.find(({ from, to }) => at >= from && at < to)
  if (!range) return false
  if (resolves.has(tokens[range.from]?.word ?? '')) return true
  for (let i = Math.max(0, range.from - 16); i < range.from; i += 1) if (earlier.has(tokens[i]?.word ?? '')) return true
  return false
}
