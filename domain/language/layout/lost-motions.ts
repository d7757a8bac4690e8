/** What the body decided against: motions that were lost, in the sentences of an item or by the result printed below them. */
import { saysFell } from '../text/motions'
import type { LaidBlock } from './blocks'
import { block } from './blocks'
import { slice, trim } from './rich'
import { saysLost, sentenceStarts } from './sentence-cuts'

/** "Result: not passed (11 for, 18 against)": what the motion above it would have resolved. */
export function notPassed(item: LaidBlock[]): void {
  const result = item.findIndex((b) => b.rich.text.length < 160 && /^(?:result|outcome|motion(?: \S+)?)\s*:?\s+(?:the motion )?(?:was )?(?:not (?:passed|carried)|fell|failed|lost|defeated|rejected)\b/i.test(b.rich.text))
  const lead = result < 0 ? -1 : item.slice(0, result).findLastIndex((b) => b.type === 'leadIn' && /\b(?:resolves|mandates|instructs)\b/i.test(b.rich.text))
  if (lead >= 0) for (const b of item.slice(lead, result)) if (b.type === 'resolution') b.type = 'point'
}

/** "The motion was lost." is a decision, wherever in a paragraph it stands. */
export function lostMotions(item: LaidBlock[]): LaidBlock[] {
  return item.flatMap((b) => {
    if ((b.type !== 'paragraph' && b.type !== 'point') || !saysFell.test(b.rich.text)) return [b]
    const starts = sentenceStarts(b.rich.text)
    const at = starts.findIndex((from, i) => i + 1 < starts.length && saysLost(b.rich.text.slice(from, starts[i + 1])))
    const [from, to] = [starts[at] ?? -1, starts[at + 1] ?? -1]
    if (from < 0 || to < 0) return [b]
    const decision = block('resolution', trim(slice(b.rich, from, to)), from === 0 ? { marker: b.marker, level: b.level } : {})
    return [
      ...(from > 0 ? [{ ...b, rich: trim(slice(b.rich, 0, from)) }] : []), decision,
      ...(to < b.rich.text.length ? [block('paragraph', trim(slice(b.rich, to)))] : []),
    ]
  })
}
