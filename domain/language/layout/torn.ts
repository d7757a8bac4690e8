/** Lines of a page that came apart where its source broke them: a bullet, the first word of an entry, half a heading or a name alone. */
import { attendanceLabel } from './attendance'
import type { SourceLine } from './blocks'
import { matchLeadIn } from './lead-ins'
import { join } from './rich'
import { isNamesOnly } from './unlabelled'

const bullet = /^[•·▪◦●○■□‣⁃∙§➢]$/
/** "Parish Clerk: Helen" over "Wye (HW), RFO". */
const halfNamed = /^\p{Lu}[\p{L} ]{3,40}: (?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}\p{Ll}+$/u
const shouted = (text: string): boolean => text.length < 45 && !/\p{Ll}|\d|[.:;–-]$/u.test(text) && /\p{Lu}{3}/u.test(text)

const unfinished = / (?:OF|THE|AND|FOR|TO|IN|ON|WITH|FROM|BY|&)$/

/** The lines with such ones joined; a page on which no bullet or heading stands so stays as it is. */
export function mend(lines: SourceLine[]): SourceLine[] {
  const alone = lines.filter(({ rich: { text } }) => bullet.test(text)).length > 1
  const out: SourceLine[] = []
  let named = false
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i]
    if (!line) continue
    const below = (k: number): SourceLine | null => { const next = lines[i + k]; return next && next.gap === 0 && !next.table && !next.whole ? next : null }
    if (line.table || line.whole || line.rich.text.length > 60) { out.push(line); continue }
    named ||= attendanceLabel(line.rich.text) !== null
    const { text } = line.rich
    const next = below(1)
    if (alone && bullet.test(text) && next && !bullet.test(next.rich.text)) {
      line = { ...line, rich: join(line.rich, ' ', next.rich), columns: [] }
      i += 1
      const rest = below(1)
      if (line.rich.text.length < 32 && rest && /^\p{L}/u.test(rest.rich.text) && !/[.:;!?]$/.test(line.rich.text)) { line = { ...line, rich: join(line.rich, ' ', rest.rich) }; i += 1 }
    } else if (named && next && shouted(text) && shouted(next.rich.text) && (alone || unfinished.test(text)) && !matchLeadIn(text) && !attendanceLabel(text) && !attendanceLabel(next.rich.text) && !shouted(below(2)?.rich.text ?? '')) {
      line = { ...line, rich: join(line.rich, ' ', next.rich), columns: [] }
      i += 1
    } else if (next && halfNamed.test(text) && /^\p{Lu}\p{Ll}+(?:$| \(|,)/u.test(next.rich.text) && isNamesOnly(next.rich.text)) {
      line = { ...line, rich: join(line.rich, ' ', next.rich), columns: [] }
      i += 1
    }
    out.push(line)
  }
  return out
}
