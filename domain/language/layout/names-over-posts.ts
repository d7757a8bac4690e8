/** Tables of people that came as lines: "Members" over "Role", and below them by turns a name and the post of its holder. */
import { attendanceLabel } from './attendance'
import type { SourceLine } from './blocks'
import { isName, withoutNotes } from './names'
import { join } from './rich'

const ofNames = /^(?:members?|names?)$/i
const ofPosts = /^(?:roles?|posts?|titles?|positions?|designations?|organisations?|representing)$/i
/** "Role" below "Members": the head of a column. */
export const isColumnHead = (text: string): boolean => ofNames.test(text) || ofPosts.test(text)

const inCapitals = /\p{Lu}{3}$/u

/** The lines, each name below such a head with its post on one line, in two columns; over the labels of further lists the table goes on. */
export function namesOverPosts(lines: SourceLine[]): SourceLine[] {
  const out: SourceLine[] = []
  let within = false
  for (let i = 0; i < lines.length; i += 1) {
    const [line, next] = [lines[i], lines[i + 1]]
    if (!line) continue
    const { text } = line.rich
    if (next && ofNames.test(text) && ofPosts.test(next.rich.text)) {
      within = true
      out.push(line, next)
      i += 1
    } else if (within && next && isEntry(line, next)) {
      out.push({ ...line, rich: join(line.rich, ' ', next.rich), columns: [text.length + 1], whole: true, posted: true })
      i += 1
    } else {
      within &&= attendanceLabel(text) !== null
      out.push(line)
    }
  }
  return out
}

/** A name over a short line that is no name written as this one is, no label and no sentence. */
function isEntry(line: SourceLine, next: SourceLine): boolean {
  const name = withoutNotes(line.rich.text)
  const post = next.rich.text
  if (line.table ?? next.table) return false
  return isName(name) && post.length < 120 && !/[.:]$|:\s?[-–]$/.test(post) && attendanceLabel(post) === null && !(isName(post) && inCapitals.test(name) && inCapitals.test(post))
}
