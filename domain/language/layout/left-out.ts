/** Minutes that the run of headings leaves out: a number over a sentence, with no title. */
import type { SourceLine } from './blocks'
import type { Heading } from './heading-text'
import { isHeadingText, participle, plainHeading, verb } from './heading-text'
import { follows, itemNumber } from './item-number'

interface Member { at: number; heading: Heading; parts: number[]; form: string }

/**
 * The numbers between two headings, before the first and after the last, where each stands once and in its order:
 * "1. There were apologies from Cllr Dow." before "2. Declarations of interest". A list that begins anew is none.
 */
export function leftOut(lines: readonly SourceLine[], chain: readonly Member[]): Member[] {
  if (chain.length < 2) return []
  const out: Member[] = []
  chain.forEach((member, i) => {
    const next = chain[i + 1]
    if (i === 0) {
      const before = numbers(lines, 0, member.at, member.form)
      // "1." and "2." before "3)": the other sign behind the number.
      const first = before.length === 0 && (member.parts[0] ?? 0) > 1 ? numbers(lines, 0, member.at, otherSign(member)) : []
      if (first[0]?.parts[0] === 1 && first.every((one, k) => follows(one.parts, (first[k + 1] ?? member).parts) === 1)) out.push(...first)
      if (before.length > 0 && before.every((one, k) => follows(one.parts, (before[k + 1] ?? member).parts) === 1)) out.push(...before)
    }
    const behind = next ? [] : numbers(lines, member.at + 1, lines.length, otherSign(member))
    if (behind.length > 1 && behind.every((one, k) => follows((behind[k - 1] ?? member).parts, one.parts) === 1)) out.push(...behind)
    if (next && follows(member.parts, next.parts) === 1) return
    const between = numbers(lines, member.at + 1, next?.at ?? lines.length, member.form, next ? 40 : 12)
    const run = between.filter((one, k) => follows((between[k - 1] ?? member).parts, one.parts) === 1)
    const whole = run.length === between.length && (!next || follows(run.at(-1)?.parts ?? member.parts, next.parts) > 0)
    if (whole && run.length > 0) out.push(...run)
  })
  return out
}

/** The form with a bracket for the stop behind a single number, or the reverse; none for other forms. */
const otherSign = ({ form, parts }: Member): string => parts.length === 1 && /[.)]$/.test(form) ? form.replace(/.$/, (sign) => sign === '.' ? ')' : '.') : ''

/** The numbered lines of a stretch that bear the form of the chain. */
function numbers(lines: readonly SourceLine[], from: number, to: number, form: string, most = 40): Member[] {
  const out: Member[] = []
  for (let at = from; at < to && out.length <= most; at += 1) {
    const line = lines[at]
    if (!line || line.table) continue
    const written = line.list?.style === 'number' && line.list.level === 0 && line.list.marker ? `${line.list.marker} ` : ''
    const number = itemNumber(written + line.rich.text)
    if (number?.form !== form || number.end === written.length + line.rich.text.length) continue
    out.push({ at, parts: number.parts, form, heading: titled(line, number.written, Math.max(0, number.end - written.length)) })
  }
  return out
}

/** "4. Annual report. The year had been dry.": a short title, a stop, and the text. */
export function titled(line: SourceLine, number: string, from: number): Heading {
  const heading = plainHeading(line, number, from)
  const title = /^(\p{Lu}(?:[^.:;]|(?<=\b(?:Hon|St|No|Dr|Mr|Mrs))\.){3,60}?)[.:]\s+(?=[\p{Lu}\d])/u.exec(line.rich.text.slice(from))
  return title && !/\bneeds?\b/.test(title[1] ?? '') && (!verb.test(title[1] ?? '') || participle.test(title[1] ?? '')) ? { ...heading, titleTo: from + (title[1]?.length ?? 0), runIn: from + title[0].length } : heading
}

/** "Apologies received from Ann Ash.": a title, and what is told of it. */
const ledByNoun = /^(Apologies(?: for absence)?)\s+(?=(?:received|accepted|recorded|noted)\b)/

/** A sentence is no title: the number stands alone, and the sentence is the text of its minute. */
export function withoutSentence(line: SourceLine | undefined, heading: Heading): Heading {
  const title = line?.rich.text.slice(heading.titleFrom, heading.titleTo) ?? ''
  if (heading.titleBelow || heading.runIn !== null || heading.number === null || title === '') return heading
  const named = title.endsWith('.') ? ledByNoun.exec(title) : null
  if (named) return { ...heading, titleTo: heading.titleFrom + (named[1]?.length ?? 0), runIn: heading.titleFrom + named[0].length }
  const sentence = (!/^To \w/.test(title) && !isHeadingText(title.replace(/:$|(?<=^[^.;]{4,60});$/, ''))) || (verb.test(title) && (/[.;]$/.test(title) && !/^To \w/.test(title) || /^(?:The|There|It|They)\s/.test(title))) || (/\.$/.test(title) && /\b(?:that|he|she|they|who)\b/.test(title))
  return sentence ? { ...heading, titleTo: heading.titleFrom, runIn: heading.titleFrom } : heading
}
