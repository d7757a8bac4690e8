/** Lists of a page: HTML's own, and Word's, which are paragraphs with `mso-list` in their style. */
import type { ListStyle } from '@/domain/document/nodes'
import { sign } from '@/domain/document/numbering'
import type { ListHint } from '@/domain/language/layout/blocks'
import { parseMarker } from '@/domain/language/layout/markers'

export interface OpenList { style: ListStyle; next: number; upper: boolean; fromOne: boolean }

/** A list as it opens: its style from `type` or `list-style-type`, its first number from `start`. */
export function openList(tag: string, attributes: Record<string, string>, css: string | undefined): OpenList {
  if (tag !== 'ol') return { style: 'bullet', next: 1, upper: false, fromOne: true }
  const type = attributes['type'] ?? ''
  const words = css ?? ''
  const style: ListStyle = /^[iI]$/.test(type) || words.includes('roman') ? 'roman' : /^[aA]$/.test(type) || /alpha|latin/.test(words) ? 'letter' : 'number'
  const start = Number.parseInt(attributes['start'] ?? '1', 10)
  const next = Number.isFinite(start) && start > 0 && start < 10_000 ? start : 1
  return { style, next, upper: /^[IA]$/.test(type) || words.includes('upper'), fromOne: next === 1 }
}

/** The next entry of an open list. Its marker is what a browser draws; it is only kept where the list begins late. */
export function nextEntry(list: OpenList, level: number, value: string | undefined): ListHint {
  if (list.style === 'bullet') return { level, style: 'bullet', marker: null, drawn: true }
  const own = Number.parseInt(value ?? '', 10)
  if (Number.isFinite(own) && own > 0) { list.next = own; list.fromOne = false }
  const place = list.next
  list.next++
  const drawn = sign(place, list.style)
  return { level, style: list.style, marker: `${list.upper ? drawn.toUpperCase() : drawn}.`, drawn: list.fromOne }
}

/** Level (from 0) that an entry states itself: Word in the browser sets each entry as a list of its own. */
export function statedLevel(attributes: Record<string, string>): number {
  const stated = Number.parseInt(attributes['data-aria-level'] ?? attributes['aria-level'] ?? '', 10)
  return stated >= 1 && stated <= 9 ? stated - 1 : 0
}

/** Level (from 0) of a Word list paragraph, or null: "mso-list:l0 level2 lfo1". */
export function wordLevel(msoList: string | undefined): number | null {
  const found = /level(\d)/.exec(msoList ?? '')
  return found ? Number(found[1]) - 1 : null
}

/** What Word drew and is no bullet of a symbol font ("o", "§", "Ø"): "2.1", "A.", "Item 3". */
const isWords = /^[\p{L}\p{N}]{2,}|\d|^\p{Lu}[.)]/u

/** A Word list paragraph by the marker that Word wrote before it. */
export function wordEntry(level: number, written: string): ListHint {
  const text = written.replace(/\s+/g, ' ').trim()
  const marker = parseMarker(`${text} x`)
  if (!marker || marker.written === null) return { level, style: 'bullet', marker: null, drawn: !isWords.test(text) }
  return { level, style: marker.style, marker: marker.written, drawn: false }
}
