/** The number of an item that its heading lacks: "Minutes" over paragraphs 13.1, 13.2. */
import type { SourceLine } from './blocks'
import type { Heading } from './heading-text'

const paragraph = /^(\d{1,3})\.(\d{1,2})\.?\s/

/** Gives headings without a number that of their paragraphs, where these count on from one under the same number. */
export function numbersInside(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  const at = [...found.keys()].sort((a, b) => a - b)
  at.forEach((from, i) => {
    const heading = found.get(from)
    if (heading?.number !== null) return
    let number = ''
    let count = 0
    for (let k = from + 1; k < (at[i + 1] ?? lines.length); k += 1) {
      const sign = paragraph.exec(lines[k]?.rich.text ?? '')
      if (!sign) continue
      if (count > 0 && sign[1] !== number) return
      if (Number(sign[2]) !== count + 1) { if (count === 0) return; continue }
      number = sign[1] ?? ''
      count += 1
    }
    if (count > 1) found.set(from, { ...heading, number })
  })
}
