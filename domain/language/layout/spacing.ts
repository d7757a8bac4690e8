/** Text in which every line is followed by a blank one, as some pages are copied. */
import type { SourceLine } from './blocks'

/**
 * The lines with one blank line less before each, where blank lines stand between the lines of one paragraph: all
 * lines have them, sentences run on over them, and paragraphs are parted by more.
 */
export function singleSpaced(lines: SourceLine[]): SourceLine[] {
  let spaced = 0
  let wide = 0
  let torn = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]
    const before = lines[i - 1]
    if (!line || !before || line.whole || line.table || line.rich.text.length > 130) { if (line?.whole || line?.table || (line?.rich.text.length ?? 0) > 130) return lines; continue }
    if (line.gap > 0) spaced += 1
    if (line.gap > 1) wide += 1
    if (line.gap === 1 && /^[\p{Ll}\d]/u.test(line.rich.text) && !/[.:;!?]$/.test(before.rich.text) && before.rich.text.length > 40) torn += 1
  }
  if (lines.length < 6 || spaced < (lines.length - 1) * 0.9 || wide < lines.length * 0.1 || torn < 2) return lines
  return lines.map((line) => (line.gap > 0 ? { ...line, gap: line.gap - 1 } : line))
}
