/** "Welcome To receive ... Minutes: The Chair welcomed ...": pages whose title, purpose and minutes came as one line. */
import type { SourceLine } from './blocks'
import { slice, trim } from './rich'

/** Not behind a number alone: "31   Minutes: It was resolved" is an item called Minutes. */
const inside = /^(?!\S*\d\S*\s+(?:Minutes|Cofnodion):)(.{3,400}?)\s((?:Minutes|Cofnodion):)(?:\s+(?=[\p{Lu}“"‘])|$)/u
const purpose = /\s(?=To (?:report|receive|consider|approve|note|agree|record|discuss|confirm|hear|review|appoint|elect|sign|deal|determine|question|answer)\b)/

/** The lines, cut around the label inside them where two or more hold it. */
export function labelsInside(lines: SourceLine[]): SourceLine[] {
  const found = lines.map((line) => line.table || !line.rich.text.includes(': ') ? null : inside.exec(line.rich.text))
  if (found.filter(Boolean).length < 2) return lines
  return lines.flatMap((line, i) => {
    const [all = '', head = '', label = ''] = found[i] ?? []
    if (all === '') return [line]
    const ends = [0, purpose.exec(head)?.index ?? head.length, head.length, head.length + 1 + label.length, line.rich.text.length]
    return ends.slice(1).flatMap((to, k): SourceLine[] => {
      const rich = trim(slice(line.rich, ends[k] ?? 0, to - (line.rich.text.slice(0, to).endsWith(' |') ? 2 : 0)))
      return rich.text === '' ? [] : [{ ...line, rich, columns: [], gap: k === 0 ? Math.max(1, line.gap) : 0, list: null, whole: true }]
    })
  })
}
