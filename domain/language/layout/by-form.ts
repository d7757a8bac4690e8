/** Decisions of an item that stand in its sentences, without a lead-in before them. */
import type { LaidBlock } from './blocks'
import { block } from './blocks'
import { decisionIn } from './decision-forms'
import { slice, trim } from './rich'
import { sentenceStarts } from './sentence-cuts'

/** "23.004.", "(b)": a number before the words of a paragraph. */
const paragraphNumber = /^(?:\d{1,4}(?:[./]\d{1,4}){1,3}[.)]?|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[•·–-])\s*/

/** "it was agreed that she would": a promise. */
const promised = /^it was [^.;]{0,30}?\bagreed that\b[^.;]{0,120}\b(?:would|will|should|to)\b/i

/** "Carried.", "All in favour.": what became of the motion before it. */
const outcome = /^(?:motion )?(?:carried|agreed|approved|all (?:were )?in favour|all agreed|unanimous)\b.{0,20}$/i

/** A motion of this item was not simply carried. */
const contested = /\b(?:amendment|lost|defeated|fell|lapsed|withdrawn|put to the vote|not carried|against)\b/i

/** Sentences that decide by their form: wherever they stand, and in an item that decides otherwise as paragraphs of their own. */
export function byForm(item: LaidBlock[], decided: boolean): LaidBlock[] {
  const noted = item.some((b) => b.type === 'resolution')
  const alone = !noted && !item.some((b) => contested.test(b.rich.text))
  return item.flatMap((b, at) => {
    if ((b.type !== 'paragraph' && (b.type !== 'point' || decided)) || b.rich.text.length > 6000) return [b]
    const { text } = b.rich
    const skip = paragraphNumber.exec(text)?.[0].length ?? 0
    const starts = sentenceStarts(text)
    const carried = starts.length === 3 && outcome.test(text.slice(starts[1]))
    if (decided && ((starts.length > 2 && !carried) || decisionIn(text.slice(skip, carried ? starts[1] : undefined), carried) !== 0 || (item[at + 1]?.type === 'action' && promised.test(text.slice(skip))))) return [b]
    const found: LaidBlock[] = []
    let written = 0
    for (let i = 0; i < starts.length - 1; i++) {
      const from = starts[i] ?? 0
      const to = starts[i + 1] ?? text.length
      const number = i === 0 ? skip : 0
      const begins = decisionIn(text.slice(from + number, to), alone || (carried && i === 0))
      // Beside another decision "it was agreed that she would" is talk, unless it is a paragraph by itself.
      if (begins === null || (noted && starts.length > 2 && promised.test(text.slice(from + number + begins)))) continue
      const begin = begins === 0 ? from : from + number + begins
      if (begin > written) found.push(found.length === 0 ? { ...b, rich: trim(slice(b.rich, 0, begin)) } : block('paragraph', trim(slice(b.rich, written, begin))))
      found.push(block('resolution', trim(slice(b.rich, begin, to)), begin === 0 ? { marker: b.marker, level: b.level } : {}))
      written = to
    }
    return found.length === 0 ? [b] : [...found, ...(written < text.length ? [block('paragraph', trim(slice(b.rich, written)))] : [])]
  })
}
