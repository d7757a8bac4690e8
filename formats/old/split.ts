/** One file may hold the minutes of several meetings. */
import { noticesOf } from '@/domain/language'
import type { SourceLine } from '@/domain/language/layout/blocks'

/** Most meetings that are looked for in one file. */
const most = 200

/**
 * The lines of a file by the meetings whose minutes they are, and what there is to know of them in a clerk's words. A
 * text in Welsh is one part, whole.
 */
export function byMeeting(lines: SourceLine[]): { parts: SourceLine[][]; notices: string[]; readable: boolean } {
  const parts: SourceLine[][] = []
  const notices: string[] = []
  let rest = lines
  while (parts.length < most) {
    const found = noticesOf(rest.map((line) => line.rich.text))
    for (const one of found) if (one.kind === 'not-english' && !notices.includes(one.words)) notices.push(one.words)
    const cut = found.find((one) => one.kind === 'two-meetings')?.line ?? null
    if (cut === null || cut <= 0) break
    parts.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  parts.push(rest)
  return { parts, readable: notices.length === 0, notices: parts.length === 1 ? notices : [`The file holds the minutes of ${parts.length} meetings. Each was read by itself.`, ...notices] }
}
