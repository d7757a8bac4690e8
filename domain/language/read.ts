/** From an outline to readings: each item by itself, so that one keystroke costs one item. */
import type { Outline, OutlineItem, OutlineLine, ReadContext } from './outline'
import type { Reading } from './reading'
import { joinMentions, joinRows } from './same'
import { LineReader } from './read-line'
import { applySettings } from './settings'
import { saysDone } from './speech/told-done'
import { bagOf, shared } from './text/bag'
import { givesReasons, isPutRight, laysOn, putsRight, saysWhy } from './text/laid-on'

/** True for lines in which nothing can be decided or promised. */
const silent: ReadonlySet<OutlineLine['role']> = new Set(['purpose', 'presenter', 'subheading', 'vote'])

/**
 * Reads a whole outline.
 * @returns readings in the order of the text, every resolution and everything owed; each says why. Never throws.
 */
export function read(outline: Outline, context: ReadContext): Reading[] {
  const known: ReadContext = {
    ...context,
    meetingDate: context.meetingDate ?? outline.meetingDate,
    body: context.body ?? outline.body,
    people: context.people.length > 0 ? context.people : outline.attendance.map(({ name, office }) => ({ name, office })),
  }
  // What stands before the first heading is read too: an excerpt often has none.
  const items = outline.preamble.length === 0 ? outline.items : [{ id: 'before', number: null, title: '', lines: outline.preamble }, ...outline.items]
  const readings: Reading[] = []
  for (const item of items) for (const reading of readItem(item, known)) readings.push(reading)
  if (items.some((item) => item.lines.some(({ beside }) => beside))) joinRows(readings, items.flatMap((item) => item.lines))
  return readings
}

/**
 * Reads one item, the unit that is read again after a change. Keys hold the node and the sentence, so that they stay
 * while the sentence does.
 */
export function readItem(item: OutlineItem, context: ReadContext): Reading[] {
  const reader = new LineReader(item, context)
  const adopted = adoptedRecommendations(item)
  let leadIn: string | null = null
  const again = printedAgain(item)
  let aside: Aside = null
  for (const [place, line] of item.lines.entries()) {
    aside = asideAfter(line, aside)
    if (silent.has(line.role) || line.quoted || (line.role === 'paragraph' && saysWhy(line.text)) || again.has(line.id) || (aside && (line.role === 'point' || line.role === 'paragraph'))) continue
    if (line.role === 'lead-in') {
      leadIn = line.text.trim()
      // "RESOLVED that the Director be requested to:" says no more than the list below.
      if (!/\bto\s*[:–—-]*\s*$/i.test(leadIn.slice(-12))) reader.discussion(line)
      continue
    }
    if (line.role === 'resolution') reader.resolution(line, leadIn)
    else if (line.role === 'action') { if (!saysDone.test(item.lines[place + 1]?.text.slice(0, 40) ?? '')) reader.action(line) }
    else if (adopted.has(line.id)) reader.resolution(line, 'recommended')
    else {
      leadIn = null
      reader.discussion(line)
    }
  }
  applySettings(reader.readings, context.settings)
  joinMentions(reader.readings, reader.found.bagOf)
  return reader.readings
}

type Aside = 'conditions' | 'reasons' | 'put right' | null

/** Whether the lines from here on list the conditions of a decision, its reasons, or what is put right in former minutes. */
function asideAfter(line: OutlineLine, before: Aside): Aside {
  if (line.role === 'resolution') return laysOn(line.text) ? 'conditions' : putsRight(line.text) ? 'put right' : null
  if (line.role === 'subheading') return givesReasons(line.text) ? 'reasons' : null
  if (line.role === 'lead-in' || line.role === 'action') return null
  if (before === 'put right' && line.role === 'paragraph') return isPutRight(line.text) ? before : null
  return before === 'conditions' && line.role === 'paragraph' ? null : before
}

const adopts = /\b(?:approv|adopt|agree|accept|endors)\w*\b[^.;]{0,40}\brecommendations?\b|\brecommendations?\b[^.;]{0,60}\b(?:be|were|was|are)\s+(?:approved|agreed|adopted|accepted|endorsed)\b|^\s*(?:recommendations? agreed|agreed rec(?:ommendation)?s)\b/i
const introduces = /\brecommend(?:s|ed|ations?)\b[^.]{0,80}[:\-–]\s*-?\s*$|^recommendations?:?$/i

/**
 * "The Committee resolved to approve the recommendations": the points printed under "The report recommended" above
 * are what was decided.
 */
function adoptedRecommendations(item: OutlineItem): ReadonlySet<string> {
  const found = new Set<string>()
  if (!item.lines.some((line) => line.role === 'resolution' && line.text.length < 300 && adopts.test(line.text))) return found
  let inside = false
  for (const line of item.lines) {
    if ((line.role === 'paragraph' || line.role === 'lead-in' || line.role === 'subheading') && line.text.length < 400 && introduces.test(line.text)) inside = true
    else if (line.role === 'point' && inside) found.add(line.id)
    else if (inside && (line.role === 'paragraph' || line.role === 'resolution')) inside = line.marker !== null && line.role === 'paragraph'
    if (inside && line.role === 'paragraph' && line.marker !== null) found.add(line.id)
  }
  return found
}

/** Points and paragraphs that print a resolution of the item once more, under the same marker or without one: they were read where they were decided. */
function printedAgain(item: OutlineItem): ReadonlySet<string> {
  const decided = new Map<string, ReadonlySet<string>[]>()
  const plain = new Map<string, number>()
  for (const { role, marker, text } of item.lines) {
    if (role !== 'resolution' || text.length >= 2000) continue
    if (marker !== null) decided.set(marker, [...(decided.get(marker) ?? []), bagOf(text)])
    else if (text.length > 60) plain.set(opening(text), text.length)
  }
  const found = new Set<string>()
  for (const { id, role, marker, text } of item.lines) {
    if (role === 'paragraph' && plain.size > 0 && text.length > 60 && Math.abs((plain.get(opening(text)) ?? -99) - text.length) < 9) found.add(id)
    if (role !== 'point' || marker === null || text.length > 2000) continue
    const own = decided.get(marker)
    if (!own) continue
    const bag = bagOf(text)
    if (own.some((one) => one.size > 2 && shared(one, bag) >= Math.max(one.size, bag.size) * 0.65)) found.add(id)
  }
  return found
}

/** The first words of a line, past its quotation mark. */
const opening = (text: string): string => text.slice(0, 50).replace(/^[“"]?(?:That )?/i, '')
