/** "Welcome To receive ... Minutes: The Chair welcomed ...": pages whose title, purpose and minutes came as one line. */
import type { SourceLine } from './blocks'
import { slice, trim } from './rich'

/** Not behind a number alone: "31   Minutes: It was resolved" is an item called Minutes. */
const inside = /^(?!\S*\d\S*\s+(?:Minutes|Cofnodion):)(.{3,400}?)\s((?:Minutes|Cofnodion):)\s+(?=[\p{Lu}“"‘])/u
const purpose = /\s(?=To (?:report|receive|consider|approve|note|agree|record|discuss|confirm|hear|review|appoint|elect|sign|deal|determine|question|answer)\b)/
/** A line of such a page that ends before its label, and the one that begins with the decision. */
const documents = /\s((?:Additional|Supporting) documents:)$/
const both = /^(Decision:)\s+(?=\S)|\s(Minutes:)\s+(?=[\p{Lu}“"‘])/gu

/** The lines, cut around the label inside them where two or more hold it. */
export function labelsInside(lines: SourceLine[]): SourceLine[] {
  const found = lines.map((line) => line.table || !line.rich.text.includes(': ') ? null : inside.exec(line.rich.text))
  if (found.filter(Boolean).length < 2) return lines
  return lines.flatMap((line, i) => {
    const { text } = line.rich
    if (/^Decision: \S/.test(text) && !line.table) return cutAt(line, [...text.matchAll(both)].flatMap(({ index, 0: all, 1: first, 2: label }) => first ? [first.length] : [index, index + 1 + (label ?? all).length]))
    const open = found[i] || line.table ? null : documents.exec(text)
    if (open && text.length < 500) return cutAt(line, [purpose.exec(text)?.index ?? open.index, open.index])
    const [all = '', head = '', label = ''] = found[i] ?? []
    if (all === '') return [line]
    return cutAt(line, [purpose.exec(head)?.index ?? head.length, head.length, head.length + 1 + label.length])
  })
}

/** The pieces of a line between those offsets, each a line of its own. */
function cutAt(line: SourceLine, cuts: readonly number[]): SourceLine[] {
  const ends = [0, ...cuts, line.rich.text.length]
  return ends.slice(1).flatMap((to, k): SourceLine[] => {
    const rich = trim(slice(line.rich, ends[k] ?? 0, to - (line.rich.text.slice(0, to).endsWith(' |') ? 2 : 0)))
    return rich.text === '' ? [] : [{ ...line, rich, columns: [], gap: k === 0 ? Math.max(1, line.gap) : 0, list: null, whole: true }]
  })
}
