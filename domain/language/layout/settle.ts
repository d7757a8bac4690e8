/**
 * What can only be told when an item is whole: recommendations adopted by reference, a decision without any word of
 * deciding before it, the same resolution printed twice.
 */
import { ownMotion } from '../text/motions'
import type { LaidBlock } from './blocks'
import { block } from './blocks'
import { bodyOverList } from './body-over-list'
import { byForm } from './by-form'
import { capitals, decides } from './decision-sentences'
import { introOf, listsThings, subjunctiveBe } from './decision-lists'
import { adopt, adoptMotions } from './adopted'
import { matchLeadIn } from './lead-ins'
import { parseMarker, placeOf } from './markers'
import { lostMotions, notPassed } from './lost-motions'
import { slice, trim } from './rich'
import { isActionLine, isVoteLine } from './labels'
import { decisionEnd, sentenceCount as sentences, sentenceStarts } from './sentence-cuts'

/** The blocks with each item settled. Order and words stay. */
export function settleItems(blocks: LaidBlock[]): LaidBlock[] {
  const out: LaidBlock[] = []
  let item: LaidBlock[] = []
  const flush = (): void => { for (const b of settle(item)) out.push(b); item = [] }
  for (const b of blocks) {
    if (b.type === 'minute') flush()
    item.push(b)
  }
  flush()
  return out
}

function settle(whole: LaidBlock[]): LaidBlock[] {
  let item = whole
  if (item.every((b) => b.type === 'title' || b.type === 'attendanceHeading' || b.type === 'attendee')) return item
  toldBefore(item)
  bodyOverList(item)
  bareLists(item)
  adopt(item)
  adoptMotions(item)
  notPassed(item)
  item = lostMotions(item)
  const decided = item.some((b) => b.type === 'resolution')
  const spoken = byForm(decided ? item : bySentence(item), decided)
  standAlone(spoken)
  twice(spoken)
  overLeadIn(spoken)
  return spoken
}

const subjunctive = /\b(?:(?<!\b(?:would|will|should|could|to|must|can|may|might|shall|not) )be|is|are) (?:\w+ly )?(?:noted|approved|received|agreed|adopted|endorsed|accepted|requested|asked|authorised|delegated|appointed|recommended|referred|deferred|submitted|presented|circulated|confirmed|thanked|supported|instructed|invited|provided|brought|added|arranged|welcomed|commended|granted|refused)\b/i

/** "1) Officers bring figures; and 2) the report be noted.": entries joined to one sentence; where one decides, all do. */
const isOneSentence = (entries: readonly LaidBlock[]): boolean => entries.length > 1 && entries.slice(0, -1).every((b) => /;(?: and)?$/.test(b.rich.text))

/** "(a) the report be noted;" after prose, the word RESOLVED having been lost with the web page. */
function bareLists(item: LaidBlock[]): void {
  if (item.some((b) => b.type === 'resolution')) return
  for (let i = 0; i < item.length; i++) {
    const first = item[i]
    if (first?.type !== 'point' || item[i - 1]?.type === 'point' && !startsOver(first, item[i - 1])) continue
    const { entries, end } = listFrom(item, i)
    const before = item[i - 1]
    const intro = before !== undefined && before.type !== 'minute' && before.type !== 'point' ? introOf(before.rich.text, null) : null
    // "The Commission agreed that:" over entries that decide.
    const agreed = before !== undefined && /\b(?:agreed|decided|resolved) that\s*[:–—-]*$/i.test(before.rich.text)
    const introduced = intro === 'said' && !agreed
    const bid = intro === null && before?.type === 'paragraph' && !/:\s*[-–—]*$/.test(before.rich.text)
    const sayDecided = entries.filter((b) => !ownMotion.test(b.rich.text) && (subjunctive.test(b.rich.text) || subjunctiveBe.test(b.rich.text) || /^[“"]?that\b/i.test(b.rich.text) || decidesNow.test(b.rich.text) || (bid && bids.test(b.rich.text))))
    if (!introduced && entries.length > 0 && entries.every((b) => b.marker !== null && (agreed || !tells.test(b.rich.text) || /^[“"]?that\b/i.test(b.rich.text))) && (sayDecided.length === entries.length || (sayDecided.length > 1 && sayDecided.length * 2 > entries.length) || (sayDecided.length > 0 && isOneSentence(entries)))) {
      for (let k = i; k < end; k++) { const b = item[k]; if (b?.type === 'point' && (entries.includes(b) || !listsThings(entries.findLast((e) => item.indexOf(e) < k)?.rich.text ?? '', b.rich.text))) b.type = 'resolution' }
    }
    i = end - 1
  }
}

/** "(1) that the minutes are sent back": where the decisions stand in a list of their own, what was read as one before it was told. */
function toldBefore(item: LaidBlock[]): void {
  const list = item.findIndex((b, i) => thatEntry(b) && thatEntry(item[i + 1]))
  const decided = item.filter((b) => b.type === 'resolution')
  if (list < 0 || decided.length === 0 || decided.some((b) => b.marker !== null || item.indexOf(b) > list || !tells.test(b.rich.text) || /^[“"]?(?:that|to|resolved)\b/i.test(b.rich.text))) return
  if (item.some((b) => b.type === 'leadIn')) return
  for (const b of decided) b.type = 'paragraph'
}

const thatEntry = (b: LaidBlock | undefined): boolean => b?.type === 'point' && b.marker !== null && /^[“"]?that\b/i.test(b.rich.text)

/** "“I will ask at the next meeting that ...": a question or a notice of motion in its own words. */

/** "Notes the report", "Authorises the Clerk to": what the body does, in the present. */
const decidesNow = /^(?:also )?(?:notes|approves|agrees|authorises|delegates|endorses|adopts|recommends|requests|instructs|supports|confirms|accepts|grants|refuses|appoints|refers|defers|resolves|ratifies)\b/i

/** "Authorise the Clerk to", "To note the report": what the body does, the word RESOLVED having been lost above it. */
const bids = /^(?:to )?(?:note|approve|agree|authori[sz]e|delegate|endorse|adopt|recommend|request|instruct|confirm|accept|grant|refuse|appoint|refer|defer|ratify|receive) (?:the|that|a|an|to|authority|any|all|its|those|permission|officers|\p{Lu})/iu

const tells = /^(?:[^.;:]{1,24}:\s+)?(?:[^.;:]{0,90}?)\b(?:was|were|had|has|would|asked|queried|felt|suggested|explained|reported|gave|noted that|considered that|there (?:is|are))\b/i

/** "(a)" right after bullets is a list of its own. */
const startsOver = (b: LaidBlock, before: LaidBlock | undefined): boolean => b.marker !== null && before?.marker === null && /^\(?(?:1|a|i)[).]/i.test(b.marker)

/** The entries of the list that begins at `from`, past what stands under them, and where it ends. */
function listFrom(item: LaidBlock[], from: number): { entries: LaidBlock[]; end: number } {
  const entries: LaidBlock[] = []
  let end = from
  let place = 0
  for (let k = from; k < item.length && k < from + 60; k++) {
    const b = item[k]
    if ((b?.type !== 'point' && b?.type !== 'subheading') || (k > from && startsOver(b, item[k - 1]))) break
    if (b.type === 'subheading') continue
    const sign = b.marker === null ? null : parseMarker(`${b.marker} x`)
    const counts = sign !== null && [placeOf(sign.sign, sign.style), placeOf(sign.sign, 'letter')].includes(place + 1) && (place === 0 || b.level <= (entries[0]?.level ?? 0) || formOf(b) === formOf(entries[0]))
    if (counts) { entries.push(b); place += 1 } else if (b.level <= (item[from]?.level ?? 0) && k === end) entries.push(b)
    end = k + 1
  }
  return { entries, end }
}

const formOf = (b: LaidBlock | undefined): string => b?.marker?.replace(/[\p{L}\p{N}]+/gu, '#') ?? ''

/** No resolution in the item: a paragraph that is a decision by its own words is one. */
function bySentence(item: LaidBlock[]): LaidBlock[] {
  const out: LaidBlock[] = []
  const elsewhere = item.some((b) => (b.type === 'paragraph' || b.type === 'point' || b.type === 'leadIn') && (decides(b.rich.text) || capitals(b.rich.text)))
  const agreements = item.reduce((sum, b) => sum + (b.type === 'paragraph' || b.type === 'point' ? agreedAt(b.rich.text).length : 0), 0)
  for (const b of item) {
    if (b.type === 'point' && /\s/.test(b.rich.text) && capitals(b.rich.text)) { out.push({ ...b, type: 'resolution' }); continue }
    // "3.2 It was agreed that ...": a paragraph with a number of its own.
    const own = b.type === 'point' && /^\d+\.\d/.test(b.marker ?? '') && (matchLeadIn(b.rich.text)?.strength === 'weak' || decides(b.rich.text)) && sentences(b.rich.text) <= 2
    if (own) { out.push({ ...b, type: 'resolution' }); continue }
    const agreed = (b.type === 'paragraph' || b.type === 'point') && !elsewhere ? agreedAt(b.rich.text) : []
    const [from, to] = agreed[0] ?? [0, 0]
    if (from > 0 && (to === b.rich.text.length || (agreed.length === 1 && agreements === 1))) {
      out.push({ ...b, rich: trim(slice(b.rich, 0, from)) }, block('resolution', trim(slice(b.rich, from, to))), ...behind(b, to))
      continue
    }
    if (b.type !== 'paragraph') { out.push(b); continue }
    // A number without a title, and what the body did.
    if (item[0]?.type === 'minute' && item[0].rich.text === '' && bodyActs.test(b.rich.text) && sentences(b.rich.text) === 1) { out.push({ ...b, type: 'resolution' }); continue }
    const weak = matchLeadIn(b.rich.text)
    if (weak?.strength === 'weak' && weak.end < b.rich.text.length && (sentences(b.rich.text) <= 2 || (!elsewhere && agreements === 1))) {
      const end = weak.end + decisionEnd(b.rich.text.slice(weak.end))
      out.push(block('leadIn', trim(slice(b.rich, 0, weak.end))), block('resolution', trim(slice(b.rich, weak.end, end))), ...behind(b, end))
    } else if (decides(b.rich.text)) {
      const end = decisionEnd(b.rich.text)
      out.push({ ...b, type: 'resolution', rich: trim(slice(b.rich, 0, end)) }, ...behind(b, end))
    }
    else out.push(b)
  }
  return out
}

const bodyActs = /^(?:The )?(?:Cabinet|Council|Committee|Board|Executive|Panel|Authority|Leader|Mayor|Cabinet Member|Portfolio Holder) \p{Ll}+ed\b/u

/** "It was agreed that", "The forum agreed that". */
const says = /^(?:agreed?(?= (?:that|to) \p{Ll})|(?:it was (?:therefore |then |also |unanimously )?|(?:the )?(?:[\p{L}-]+ ){0,3}(?:committee|forum|panel|board|council|group|meeting|(?<!chief )executive|trustees|governors) (?:then |also |unanimously |therefore )?)(?:agreed|decided|resolved)) (?:that|to)\b/iu

/** From and to of the sentences of a paragraph that say "It was agreed that". */
function agreedAt(text: string): [number, number][] {
  if (text.length > 6000 || !/\b(?:agreed?|decided|resolved) (?:that|to)\b/i.test(text)) return []
  return sentenceStarts(text).slice(0, -1).flatMap((from): [number, number][] => {
    const rest = text.slice(from)
    return says.test(rest) ? [[from, from + decisionEnd(rest)]] : []
  })
}

/** What stands behind a decision in its paragraph: a vote or its movers, or talk. */
function behind(b: LaidBlock, from: number): LaidBlock[] {
  const rich = trim(slice(b.rich, from))
  if (rich.text === '') return []
  if (isActionLine(rich.text)) return [block('action', rich)]
  const end = sentenceStarts(rich.text)[1] ?? rich.text.length
  if (!isVoteLine(rich.text.slice(0, end).trim())) return [block('paragraph', rich)]
  return [block('vote', trim(slice(rich, 0, end))), ...(end < rich.text.length ? [block('paragraph', trim(slice(rich, end)))] : [])]
}

/** A lead-in that nothing follows ("RESOLVED and noted.", "Noted") is itself the decision. */
function standAlone(item: LaidBlock[]): void {
  item.forEach((b, i) => {
    if (b.type === 'leadIn' && item[i + 1]?.type !== 'resolution' && item[i + 1]?.type !== 'leadIn' && !/:\s*[-–—]*$/.test(b.rich.text) && decides(b.rich.text)) {
      b.type = 'resolution'
    }
  })
}

/** Printed under "Decision" and again under "Minutes", word for word or with a change or two: the second printing is a paragraph. */
function twice(item: LaidBlock[]): void {
  const seen: { key: string; marker: string | null; run: number }[] = []
  let run = 0
  item.forEach((b, i) => {
    if (b.type === 'leadIn' || b.type === 'paragraph') run += 1
    if (b.type !== 'resolution') return
    const key = b.rich.text.toLowerCase().replace(/^(?:that|and)\s+/, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    const again = key.length > 12 && seen.some((one) => one.key === key || (b.marker !== null && one.marker === b.marker && one.run < run && likeness(one.key, key) >= 0.7))
    if (again) {
      b.type = b.marker === null ? 'paragraph' : 'point'
      for (let k = i - 1; item[k]?.type === 'leadIn' && item[i + 1]?.type !== 'resolution'; k--) { const lead = item[k]; if (lead) lead.type = 'paragraph' }
    }
    seen.push({ key, marker: b.marker, run })
  })
}

/** "Decision:" over RESOLVED is the heading of a web page: the lead-in is the one that is in the minutes' own words. */
function overLeadIn(item: LaidBlock[]): void {
  item.forEach((b, i) => {
    if (b.type !== 'leadIn' || !/^decisions?(?: made| taken)?\s*:?$/i.test(b.rich.text)) return
    if (item[i + 1]?.type === 'leadIn') { b.type = 'subheading'; return }
    // The page tells under the same heading how it came to it: what stands before RESOLVED is told.
    let end = i + 1
    while (item[end]?.type === 'resolution' || item[end]?.type === 'paragraph') end += 1
    const told = item.slice(i + 1, end)
    if (item[end]?.type !== 'leadIn' || told.length === 0 || told.some((one) => one.type === 'resolution' && (one.marker !== null || /^[“"]?(?:that|to)\b/i.test(one.rich.text) || !tells.test(one.rich.text)))) return
    b.type = 'subheading'
    for (const one of told) one.type = 'paragraph'
  })
}

/** Share of the words of two texts that both have. */
function likeness(a: string, b: string): number {
  const [x, y] = [new Set(a.split(' ')), new Set(b.split(' '))]
  return Math.min(x.size, y.size) < 6 ? 0 : [...x].filter((word) => y.has(word)).length / Math.max(x.size, y.size)
}
