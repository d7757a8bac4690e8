/** Numbers that are drawn and not stored: of minutes from a first number, of points and resolutions from their place. */
import { parseMarker, placeOf } from '@/domain/language/layout/markers'
import type { Block, ListStyle, MinutesDocument } from './nodes'

/**
 * The number of each minute by its id. Drawn ones count on from `first`; a fixed one stands as it is, and where it is
 * a whole number counting goes on after it. With `first` null only fixed numbers are given.
 */
export function minuteNumbers(document: MinutesDocument, first: number | null): Map<string, string> {
  const numbers = new Map<string, string>()
  let next = first
  for (const block of document.content) {
    if (block.type !== 'minute') continue
    const fixed = block.attrs.fixedNumber
    if (fixed !== null) {
      numbers.set(block.attrs.id, fixed)
      if (next !== null && /^\d+$/.test(fixed)) next = Number(fixed) + 1
    } else if (next !== null) {
      numbers.set(block.attrs.id, String(next))
      next++
    }
  }
  return numbers
}

/** How many minutes take a number: the next document of the body begins that much later. */
export const minuteCount = (document: MinutesDocument): number => document.content.filter((b) => b.type === 'minute').length

/** The document with pasted numbers that equal the drawn ones set free, so that they are drawn from now on. */
export function freeEqualNumbers(document: MinutesDocument, first: number): MinutesDocument {
  let next = first
  return {
    ...document,
    content: document.content.map((block): Block => {
      if (block.type !== 'minute') return block
      const fixed = block.attrs.fixedNumber
      if (fixed !== null && fixed !== String(next)) { if (/^\d+$/.test(fixed)) next = Number(fixed) + 1; return block }
      next++
      return fixed === null ? block : { ...block, attrs: { ...block.attrs, fixedNumber: null } }
    }),
  }
}

/**
 * The document with a numbering of its own set free: where its numbered minutes run 1, 2, 3 and so on (a list that Word
 * numbered) and the first one is due another number, all are drawn. Other numbers stay as they are.
 */
export function freeListNumbers(document: MinutesDocument, first: number): MinutesDocument {
  const numbered = document.content.filter((b) => b.type === 'minute' && b.attrs.fixedNumber !== null)
  const ownList = first !== 1 && numbered.every((b, i) => b.type === 'minute' && b.attrs.fixedNumber === String(i + 1))
  if (!ownList || numbered.length === 0) return document
  return {
    ...document,
    content: document.content.map((b): Block => (b.type === 'minute' ? { ...b, attrs: { ...b.attrs, fixedNumber: null } } : b)),
  }
}

/** "3" as a number, letter or roman numeral. */
export function sign(place: number, style: Exclude<ListStyle, 'bullet'>): string {
  if (style === 'number') return String(place)
  if (style === 'letter') return String.fromCharCode(97 + ((place - 1) % 26)).repeat(Math.floor((place - 1) / 26) + 1)
  const parts: [number, string][] = [[100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']]
  let rest = place
  let out = ''
  for (const [value, letters] of parts) while (rest >= value) { out += letters; rest -= value }
  return out
}

interface Last { place: number; style: Exclude<ListStyle, 'bullet'>; form: string }
const resolutionStyles: Exclude<ListStyle, 'bullet'>[] = ['number', 'letter', 'roman']

/**
 * What stands before each point and resolution, by id: the marker as written where there is one; else drawn from style,
 * level and place, in the form of the entry before it ("(a)" is followed by "(b)"). A resolution alone under its
 * lead-in has none and is missing in the map; a bullet is "•".
 */
export function drawnMarkers(document: MinutesDocument): Map<string, string> {
  const drawn = new Map<string, string>()
  const content = document.content
  for (let i = 0; i < content.length; i++) {
    const type = content[i]?.type
    if (type !== 'point' && type !== 'resolution') continue
    let end = i
    while (end < content.length && (content[end]?.type === type || (type === 'resolution' && beside(content[end])))) end++
    const run = content.slice(i, end).filter((b) => b.type === type)
    drawRun(run, drawn)
    i = end - 1
  }
  return drawn
}

/** A vote or an action between two resolutions does not end their list. */
const beside = (block: Block | undefined): boolean => block?.type === 'vote' || block?.type === 'action'

function drawRun(run: Block[], drawn: Map<string, string>): void {
  const open: (Last | undefined)[] = []
  const alone = run.filter((b) => b.type === 'resolution' && b.attrs.level === 0).length === 1
  for (const block of run) {
    if (block.type !== 'point' && block.type !== 'resolution') continue
    const { level, marker } = block.attrs
    open.length = Math.min(open.length, level + 1)
    const written = marker === null ? null : parseMarker(`${marker} x`)
    if (marker !== null) {
      drawn.set(block.attrs.id, marker)
      if (written && written.style !== 'bullet') open[level] = settle(written.sign, written.style, written.form, open[level])
      continue
    }
    const style = block.type === 'point' ? block.attrs.style : resolutionStyles[level % 3] ?? 'number'
    if (style === 'bullet') { drawn.set(block.attrs.id, '•'); continue }
    const last = open[level]
    if (block.type === 'resolution' && level === 0 && alone) continue
    const same = last !== undefined && (block.type === 'resolution' || last.style === style)
    const now: Last = same ? { ...last, place: last.place + 1 } : { place: 1, style, form: style === 'number' && block.type === 'point' ? '#.' : '(#)' }
    open[level] = now
    drawn.set(block.attrs.id, now.form.replace('#', sign(now.place, now.style)))
  }
}

function settle(text: string, style: ListStyle, form: string, last: Last | undefined): Last {
  const own = style === 'bullet' ? 'number' : style
  if (last?.style === 'letter' && text.length === 1 && placeOf(text, 'letter') === last.place + 1) return { place: last.place + 1, style: 'letter', form }
  return { place: placeOf(text, own), style: own, form }
}
