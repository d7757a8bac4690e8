/** What a heading is made of: short and bare text, the titles all agendas share, and where its title stands in the line. */
import type { SourceLine } from './blocks'
import { taskKind } from '../lexicon/verbs'
import { carriesItself } from './decision-motions'
import { iconNoise } from './furniture'
import { asksThosePresent } from './presenter'
import { whollyMarked } from './rich'

export interface Heading {
  /** As written, or null. */
  number: string | null
  /** Offset of the title in the line. */
  titleFrom: number
  /** Where the title ends ("pdf icon PDF 12 KB" comes after it). */
  titleTo: number
  /** The number stands alone and the title on the next line. */
  titleBelow: boolean
  /** The number stands alone on the line below the title. */
  numberBelow?: boolean
  /** Where the text of the item begins on the same line ("Apologies: Cllr Lark"), or null. */
  runIn: number | null
}

/** Titles that all agendas share. */
export const usual = /^(?:(?:to receive )?apologies(?: for absence| for inability to attend)?(?: and .{0,60})?|(?:disclosures?|declarations?)(?: of)? (?:members['’]? )?(?:interests?|disclosable).{0,60}|minutes(?: of .{0,80}| - .{0,40})?|(?:confirmation of )?(?:the )?minutes? of (?:the )?(?:last |previous )?meeting(?: of .{0,60})?|matters arising.{0,60}|public (?:participation|question|speaking|forum).{0,40}|(?:questions|petitions|deputations).{0,60}|(?:chair(?:man|woman|person)?|leader|mayor)['’]?s? (?:announcements?|communications|update|report)|announcements|any other (?:urgent )?business.{0,40}|urgent (?:items?|business).{0,60}|exclusion of (?:the )?(?:press|public).{0,60}|(?:committee |forward |scrutiny )?(?:work|forward)(?: ?programme| plan).{0,60}|dates? (?:and time )?of (?:the )?(?:next|future) meetings?|election of .{0,60}|appointment of .{0,60}|closure of (?:the )?meeting|welcome(?: and .{0,40})?|planning(?: applications| matters)?|finance|correspondence|sederunt)\s*[.:]?$/i

/** A title without the "pdf icon PDF 12 KB" behind it. */
export const bareText = (text: string): string => { const i = iconNoise(text); return i >= 0 ? text.slice(0, i).trim() : text }

/** True for a line short and bare enough to be a heading. */
export function isHeadingText(text: string): boolean {
  if (text.length < 2 || text.length > 170 || !/^[\p{Lu}\d"“‘'([]/u.test(text)) return false
  if (/^(?:Venue|Contact|Link|Webcast|Note|Media):/.test(text)) return false
  if (/[;,:]$|:\s?[-–—]$/.test(text) && !/^[^\p{Ll}]+:$/u.test(text)) return false
  if (/^(?:\w+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{Ll}+,?(?:\s+\d{4}.{0,20})?$/u.test(text)) return false
  if (/[\p{Ll})]{3}\.\s+[\p{Lu}]/u.test(text)) return false
  return !/^[“"]?(?:that|resolved)\b/i.test(text) && !/^To (?:note|approve|agree|receive|consider)\b/.test(text)
}

/** True for a short line that stands over part of an item. */
export function isSubheading(line: SourceLine, next: SourceLine | undefined): boolean {
  const text = line.rich.text
  if (line.heading > 0) return text.length <= 200
  if (!isHeadingText(text) || text.length > (asksThosePresent.test(text) ? 160 : 110) || /[.?!:](?: \|)?$/.test(text) || /:\s/.test(text) || /\b(?:agreed|resolved|decided) (?:that|to)\b/.test(text) || carriesItself(text)) return false
  if (whollyMarked(line.rich, 'bold')) return true
  if (givesTask(text)) return false
  return next !== undefined && (line.whole || line.gap > 0) && !/^\d/.test(text)
}

/** "The Head of Strategy to consider the matter and report back": who is to do something. */
function givesTask(text: string): boolean {
  const found = /^(?:The|Officers|Members|Cllr|Councillor)\b.{0,70}? to (\p{Ll}+) (?!of\b|into\b)\S+ \S+/u.exec(text)
  return found !== null && taskKind(found[1] ?? '') !== null
}

/** Verbs that a heading does not have. */
export const verb = /\b(?:was|were|is|are|had|has|have|would|will|be|been|asked|noted|reported|advised|received|agreed|said|explained|confirmed|stated|considered|requested|queried|thanked|raised|welcomed)\b/i

/** "Matters reported", "Correspondence received from the county": no clause. */
export const participle = /^\p{Lu}[\p{L}’'-]+ (?:[\p{L}’'-]+ )?(?:reported|raised|received|noted|agreed|considered|requested)(?: (?:by|from|at|since|to|for) .{2,40})?$/iu

/** A heading without a run-in, its title from an offset to the noise after it. */
export function plainHeading(line: SourceLine, number: string | null, from: number): Heading {
  const icon = iconNoise(line.rich.text)
  return { number, titleFrom: from, titleTo: icon >= 0 ? icon : line.rich.text.length, titleBelow: false, runIn: null }
}

/** "Item" of "Item 5: Harbour dues": the minute bears the number alone. */
export const wordBeforeNumber = (line: SourceLine, { number, titleFrom }: Heading): string =>
  number === null || !line.rich.text.slice(0, titleFrom).includes(number) ? line.rich.text.slice(0, titleFrom).trim() : /^\d{1,2}\.\s+(?=\d{1,2}\.\s)/.test(line.rich.text.slice(0, titleFrom)) ? /^\d{1,2}\./.exec(line.rich.text)?.[0] ?? '' : (/^[\p{L} .]*\p{L}(?=[ .]*$)/u.exec(line.rich.text.slice(0, Math.max(0, line.rich.text.slice(0, titleFrom).lastIndexOf(number))))?.[0] ?? '')
