/** What the body adopts by reference: recommendations of a report, and motions in their own words, printed above the sentence that adopts them. */
import { saysFell } from '../text/motions'
import type { LaidBlock } from './blocks'
import { adopts, introducesProposal, proposalKind } from './lead-ins'
import { sentenceCount } from './sentence-cuts'

/** A report's recommendations count as decided where a later sentence of the item adopts them. */
export function adopt(item: LaidBlock[]): void {
  for (let i = 0; i < item.length; i++) {
    const intro = item[i]
    if (!intro || (intro.type !== 'paragraph' && intro.type !== 'subheading' && intro.type !== 'purpose' && intro.type !== 'point') || !introducesProposal(intro.rich.text)) continue
    const kind = proposalKind(intro.rich.text)
    let end = i + 1
    if (item[end]?.type === 'paragraph' && /^[“"]?that\b.{0,90}[:–—-]$/i.test(item[end]?.rich.text ?? '')) end++
    const from = end
    // Under a numbered paragraph only what stands deeper is its list.
    const deep = intro.type === 'point' ? intro.level : -1
    while ((item[end]?.type === 'point' && (item[end]?.level ?? 0) > deep) || item[end]?.type === 'resolution' || (kind !== 'recommendation' && item[end]?.type === 'paragraph' && /^[“"]?that\b/i.test(item[end]?.rich.text ?? ''))) end++
    const list = item.slice(from, end)
    // "a) Adjournment of the meeting": titles of the motions, not their words.
    if (list.length === 0 || (kind !== 'recommendation' && list.every((b) => !/\b(?:be|that|to|is|are)\b/i.test(b.rich.text)))) continue
    const adopting = item.slice(end).find((b) => (b.type === 'resolution' || b.type === 'paragraph' || b.type === 'leadIn') && adopts(b.rich.text, kind))
    const adopted = adopting !== undefined
    // "The recommendations were put and agreed." says so itself.
    if (adopting?.type === 'paragraph' && adopting.rich.text.length < 200 && sentenceCount(adopting.rich.text) === 1 && /\b(?:were|was|be)\b/.test(adopting.rich.text)) adopting.type = 'resolution'
    list.forEach((b) => { b.type = adopted ? 'resolution' : b.marker === null && b.type === 'paragraph' ? 'paragraph' : 'point' })
    i = end - 1
  }
}

/** "It resolves to:", "This Council calls on the Minister to": what a motion would do, at the end of its line or in a sentence of its own. */
const operative = String.raw`(?:resolves?|agrees?|undertakes?|commits? itself|calls? (?:up)?on|requests?|instructs?|asks?|urges?|mandates?|directs?|invites?)`
const body = String.raw`(?:(?:That )?(?:[Tt]his|[Tt]he|[Oo]ur) (?:\p{L}+ )?(?:Council|Committee|Board|Authority|Assembly|Conference|Union|Branch|Meeting)|It|We|[Cc]ouncil)`
const opensPoints = new RegExp(String.raw`(?:^|[.;:]\s+)["“'‘]?(?:${body}(?: (?:therefore|further|also|hereby|now|accordingly))*|and|[Tt]herefore|[Ff]urther) ${operative}\b[^.;:]{0,90}[:–—-]\s*$`, 'u')
const inOneSentence = new RegExp(String.raw`^["“'‘]?${body}(?: (?:therefore|further|also|hereby|now|accordingly))* ${operative} (?:to|that|the|all|its|our|\p{Lu})[^:]{10,}[.;”"]$`, 'u')

/** Where the motion was put: it was carried, and nothing said that it fell or that other words took its place. */
const carried = (text: string): boolean => text.length < 400 && (adopts(text, 'motion') || /\b(?:motion|proposal|proposition)\b[^.;]{0,120}\b(?:passed|unanimous(?:ly)?)\b|\b(?:motion|proposal|proposition)\b[^.;]{0,80}\bresolved accordingly\b/i.test(text)) && !saysFell.test(text) && !/\bamend(?:ment|ed)\b/i.test(text)

/** A motion printed in its own words decides what it resolves where a later sentence says that it was carried. */
export function adoptMotions(item: LaidBlock[]): void {
  const points: number[] = []
  for (let i = 0; i < item.length; i++) {
    const b = item[i]
    if (!b) continue
    const { text } = b.rich
    const puts = points.length > 0 && (b.type === 'resolution' || b.type === 'paragraph' || b.type === 'leadIn') && text.length < 400 && /\b(?:motion|proposal|proposition)\b/i.test(text)
    const passed = puts && carried(text)
    if (passed) for (const at of points) { const point = item[at]; if (point) point.type = 'resolution' }
    if (passed || (puts && saysFell.test(text))) { points.length = 0; continue }
    // Other words were moved: which of the two was decided is not told by the last line alone.
    if (/\bamendment\b[^.]{0,60}\b(?:moved|proposed|submitted|carried)\b|\b(?:moved|proposed)\b[^.]{0,60}\bamendment\b/i.test(text)) { points.length = 0; continue }
    if (b.type === 'paragraph' || b.type === 'subheading' || b.type === 'point') {
      if (opensPoints.test(text)) for (let k = i + 1; item[k]?.type === 'point'; k++) points.push(k)
      else if (inOneSentence.test(text) && sentenceCount(text) === 1) points.push(i)
    }
  }
}
