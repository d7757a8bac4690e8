/** What should be said of a text before its promises are believed: more meetings than one, another language. */
import { attendanceLabel } from '../layout/attendance'
import { findDate } from '../layout/title'
import type { Notice } from '../outline'
import { looksWelsh } from './language'

const itemPage = /^meeting:\s*(\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2} \w+ \d{4})\s*[-–—]/i
const opens = /^(?:draft |unconfirmed |approved )?(?:minutes?|notes?|record|minute book)\b|\bmeeting\b.{0,200}\bheld\b|\bheld\b.{0,200}\b(?:on|at)\b/i
/** Lines above the names in which the title of minutes stands. */
const head = 14
const shortest = 12

/**
 * What a clerk should know of a text.
 * @param lines the lines or paragraphs of the text, in order
 * @returns empty where it is one meeting's minutes in English
 */
export function noticesOf(lines: readonly string[]): Notice[] {
  const notices: Notice[] = []
  if (looksWelsh(lines.join('\n'))) notices.push({ kind: 'not-english', words: 'Much of this text is in Welsh. It is kept whole, but promises are read in English only.', line: null })
  const second = secondMeeting(lines)
  if (second !== null) {
    notices.push({
      kind: 'two-meetings', line: second,
      words: `This text holds the minutes of two meetings. The second begins at “${(lines[second] ?? '').trim().slice(0, 80)}”. Read them one by one, so that each promise counts from its own meeting.`,
    })
  }
  return notices
}

/** Index of the line with which a second meeting begins, or null. */
function secondMeeting(lines: readonly string[]): number | null {
  let page: string | null = null
  let firstNames = -1
  for (let i = 0; i < lines.length; i += 1) {
    const text = (lines[i] ?? '').trim()
    const date = itemPage.exec(text)?.[1] ?? null
    if (date !== null) {
      if (page !== null && page !== date) return i
      page = date
    }
    if (text.length > 4000 || attendanceLabel(text)?.group !== 'present') continue
    if (firstNames < 0) firstNames = i
    else {
      const title = titleAbove(lines, i, firstNames)
      if (title !== null) return title
    }
  }
  return null
}

/** The first line of the title above a further list of names: a line that says "minutes" or "held", with a date near it. */
function titleAbove(lines: readonly string[], names: number, firstNames: number): number | null {
  let top: number | null = null
  let held: string | null = null
  for (let i = names - 1; i >= Math.max(firstNames + 1, names - head); i -= 1) {
    const text = (lines[i] ?? '').trim()
    // A sentence about earlier minutes is no title.
    if (text.length > 260 || /\b(?:confirmed|approved|signed|agreed|submitted|considered)\b/i.test(text)) break
    held ??= findDate(text)
    if (opens.test(text)) top = i
  }
  if (held === null || names - firstNames >= shortest) return held === null ? null : top
  // Short minutes, of a meeting without much to decide: only where the first title says another day.
  const first = lines.slice(0, firstNames).map((line) => findDate(line.slice(0, 260))).find((date) => date !== null)
  return first !== undefined && first !== null && first !== held ? top : null
}
