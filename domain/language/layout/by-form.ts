/** Decisions of an item that stand in its sentences, without a lead-in before them. */
import type { LaidBlock } from './blocks'
import { block } from './blocks'
import { fallen, saysFell } from '../text/motions'
import { decisionIn, unopposed } from './decision-forms'
import { slice, trim } from './rich'
import { sentenceStarts } from './sentence-cuts'

/** "23.004.", "(b)": a number before the words of a paragraph. */
const paragraphNumber = /^(?:\d{1,4}(?:[./]\d{1,4}){1,3}[.)]?|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[•·–-])\s*/

/** "it was agreed that she would": a promise. */
const promised = /^it was [^.;]{0,30}?\bagreed that\b[^.;]{0,120}\b(?:would|will|should|to)\b/i

/** "Carried.", "All in favour.": what became of the motion before it. */
const outcome = /^(?:motion )?(?:carried|agreed|approved|all (?:were )?in favour|all agreed|unanimous)\b.{0,20}$/i

/** A motion of this item was not simply carried. */
const contested = new RegExp(`\\b(?:amendment|${fallen}|put to the vote|against)\\b`, 'i')

/** "Proposer: A Ash, 2nd: B Birch", "Unanimously agreed", "MOTION CARRIED 4-1": what stands behind a motion that was carried. */
const backing = /^(?:\(?(?:prop(?:oser|osed)?(?: by)?\b[:.]?\s*(?=\S).{0,60}\b(?:2nd|sec\w*)\b|(?:motion )?carried\b|(?:unanimously |all )agreed\b|agreed\b(?: unanimously)?[.)]?\s*$|roll call vote\b|(?:(?:up)?on an? [\p{L} ]{0,20}vote,? |(?:up)?on [\p{L} ]{0,20}vote,? )?the motion (?:was )?(?:declared )?(?:carried|passed)\b|all (?:were )?(?:councillors |members |present )?in (?:favour|agreement)\b|\d+ votes? for\b))/iu
/** "Upon voice vote, the motion carried 4-0.": behind a motion, part of it. */
const itsVote = /^(?:(?:up)?on (?:an? )?[\p{L} ]{0,20}vote,? )?the motion (?:was )?(?:declared )?(?:carried|passed)\b.{0,60}$/iu
/** Somebody put it to the meeting. */
const put = /\b(?:proposed|moved|suggested|motion (?:was )?(?:made|offered) by|(?:made|offered) (?:the|a) motion)\b|^(?:he|she|they|the clerk|(?:cllrs?|councillors?|mr|mrs|ms|miss|dr)\.? [\p{L}.’' -]{2,40}?) (?:requested|asked) (?:that|to be)\b|\basked for (?:approval|permission|leave|authority) to\b|\basked (?:if|whether) (?:everyone|everybody|all|members|councillors|the (?:council|committee|meeting))\b[^.;]{0,40}\b(?:happy|content|agreed|in (?:favour|agreement))\b/iu
const onlyMovers = /^\(?(?:proposed|moved|seconded|prop)\b/i

/** A motion, and in the next sentence or line that it was carried or who seconded it. */
function backed(sentence: string, next: string): boolean {
  return next !== '' && next.length < 260 && sentence.length > 24 && sentence.length < 700 && backing.test(next) && (put.test(sentence) || (onlyMovers.test(next) && /\b(?:was|were|be)\b/.test(sentence))) && !onlyMovers.test(sentence) && !saysFell.test(sentence) && !saysFell.test(next) && !/[?:]["”]?\s*$/.test(sentence)
}

/** "Approved.", "Agreed and signed." right below a title: what the title names. */
const underTitle = /^(?:approved|agreed|accepted|adopted)(?: and signed| unanimously| nem\.? con)?\.$/i

/** Sentences that decide by their form: wherever they stand, and in an item that decides otherwise as paragraphs of their own. */
export function byForm(item: LaidBlock[], decided: boolean): LaidBlock[] {
  const noted = item.some((b) => b.type === 'resolution')
  const alone = !noted && !item.some((b) => contested.test(b.rich.text))
  return item.flatMap((b, at) => {
    if ((b.type !== 'paragraph' && (b.type !== 'point' || decided)) || b.rich.text.length > 6000) return [b]
    const { text } = b.rich
    if (text.length < 420 && unopposed.test(text)) return [{ ...b, type: 'resolution' }]
    const skip = paragraphNumber.exec(text)?.[0].length ?? 0
    const starts = sentenceStarts(text)
    const carried = starts.length === 3 && outcome.test(text.slice(starts[1]))
    const below = item[at + 1]
    const after = (i: number): string => i + 2 < starts.length ? text.slice(starts[i + 1], starts[i + 2]) : below?.type === 'vote' || below?.type === 'paragraph' ? below.rich.text : ''
    const anyBacked = backing.test(after(starts.length - 2)) || starts.slice(1, -1).some((from) => backing.test(text.slice(from)))
    if (decided && !anyBacked && ((starts.length > 2 && !carried) || decisionIn(text.slice(skip, carried ? starts[1] : undefined), carried) !== 0 || (item[at + 1]?.type === 'action' && promised.test(text.slice(skip))))) return [b]
    const found: LaidBlock[] = []
    let written = 0
    for (let i = 0; i < starts.length - 1; i++) {
      const from = starts[i] ?? 0
      let to = starts[i + 1] ?? text.length
      const number = i === 0 ? skip : 0
      const sentence = text.slice(from + number, to)
      const begins = i === 0 && at > 0 && item[at - 1]?.type === 'minute' && underTitle.test(sentence.trim()) ? 0 : anyBacked && backed(sentence.trim(), after(i).trim()) ? 0 : decided && anyBacked && starts.length > 2 && !carried ? null : decisionIn(sentence, alone || (carried && i === 0))
      // Beside another decision "it was agreed that she would" is talk, unless it is a paragraph by itself.
      if (begins === null || (noted && starts.length > 2 && promised.test(text.slice(from + number + begins)))) continue
      const begin = begins === 0 ? from : from + number + begins
      if (put.test(sentence) && i + 2 < starts.length && itsVote.test(text.slice(to, starts[i + 2]).trim())) { i += 1; to = starts[i + 1] ?? text.length }
      if (begin > written) found.push(found.length === 0 ? { ...b, rich: trim(slice(b.rich, 0, begin)) } : block('paragraph', trim(slice(b.rich, written, begin))))
      found.push(block('resolution', trim(slice(b.rich, begin, to)), begin === 0 ? { marker: b.marker, level: b.level } : {}))
      written = to
    }
    return found.length === 0 ? [b] : [...found, ...(written < text.length ? [block('paragraph', trim(slice(b.rich, written)))] : [])]
  })
}
