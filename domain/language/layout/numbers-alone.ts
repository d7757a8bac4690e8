/** Minutes whose items have a number and mostly no title: "1. The minutes were signed.", or nothing but paragraphs 1.1, 2.1, 2.2. */
import { attendanceLabel } from './attendance'
import type { SourceLine } from './blocks'
import type { Heading } from './heading-text'
import { plainHeading } from './heading-text'
import { itemNumber } from './item-number'
import { opensActions } from './labels'
import { matchLeadIn, opensDecisions } from './lead-ins'
import { titled, withoutSentence } from './left-out'

const paragraph = /^(\d{1,2})\.(\d{1,2})\.?\s/

/** Adds the numbers of a text without any heading, where they count on from one below the list of those present. */
export function numbersAlone(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  const people = lines.slice(0, 30).findLastIndex(({ rich: { text } }) => attendanceLabel(text) !== null)
  if (people < 0) return
  counted(lines, people + 1, found)
  if (found.size === 0) ofParagraphs(lines, people + 1, found)
}

/** "1. ...", "2. ...": four or more without a gap, most of the lines, and no list under words that open one. */
function counted(lines: readonly SourceLine[], from: number, found: Map<number, Heading>): void {
  const members: [number, Heading][] = []
  let form = ''
  let last = from
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]
    const text = line?.rich.text ?? ''
    if (!line || line.table) continue
    const number = itemNumber((line.list?.style === 'number' && line.list.level === 0 && line.list.marker ? `${line.list.marker} ` : '') + text)
    if (number?.parts.length !== 1 || (form !== '' && number.form !== form)) {
      if (members.length === 0 && (opensActions(text) || opensDecisions(text) || matchLeadIn(text)?.strength === 'strong' || /:\s*[-–]?$/.test(text))) return
      continue
    }
    if (number.parts[0] !== members.length + 1 || number.end >= text.length) return
    form = number.form
    last = at
    const start = line.list ? 0 : number.end
    members.push([at, withoutSentence(line, titled(line, number.written, start))])
  }
  const first = members[0]?.[0] ?? from
  if (members.length < 4 || !/[.)]$/.test(form) || members.length < (last - first + 1) * 0.5) return
  for (const [at, heading] of members) found.set(at, heading)
}

/** "1.1", "2.1", "2.2": the item begins with the first paragraph of its number, which keeps its own. */
function ofParagraphs(lines: readonly SourceLine[], from: number, found: Map<number, Heading>): void {
  const firsts: [number, string][] = []
  let [item, part, all] = [0, 0, 0]
  for (let at = from; at < lines.length; at += 1) {
    const sign = paragraph.exec(lines[at]?.rich.text ?? '')
    if (!sign) continue
    const [one, two] = [Number(sign[1]), Number(sign[2])]
    if (one === item && two === part + 1) part = two
    else if (one === item + 1 && two === 1) { firsts.push([at, sign[1] ?? '']); item = one; part = 1 }
    else return
    all += 1
  }
  if (firsts.length < 2 || all < 4) return
  for (const [at, number] of firsts) { const line = lines[at]; if (line) found.set(at, { ...plainHeading(line, number, 0), titleTo: 0, runIn: 0 }) }
}
