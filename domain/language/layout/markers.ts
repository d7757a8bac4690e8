/**
 * List markers at the start of a line: bullets, "(a)", "1.", "ii)", "- (b)", "8.4". What a marker is depends on its
 * neighbours ("i)" after "h)" is a letter), so parsing gives the forms and {@link ListRun} settles style and level.
 */
import type { ListStyle } from './kinds'

export interface Marker {
  /** As written, without a list dash before it; null for a bullet. */
  written: string | null
  style: ListStyle
  /** The bare sign: "a", "12", "iv", "8.4", "•". */
  sign: string
  /** Brackets and dot around the sign, as "(#)", "#)", "#.": entries of one list share it. */
  form: string
  /** Offset of the first character of the text after the marker. */
  end: number
  /** "8.4": the number of a paragraph of the minutes rather than of a list. */
  dotted: boolean
}

const bullet = /^(?:[•·▪◦●○■□‣⁃∙§➢➤✓]|[\uf000-\uf0ff]|[-–—*>](?=\s)|[oØü](?= (?:[A-Z]|[a-z]{2}))|v(?= [A-Z][a-z]))\s*/
const listDash = /^[-–—]\s+(?=\(?(?:\d{1,2}|[a-z]{1,5}|[A-Z])[).])/
const signed = /^(\(?)(\d{1,3}|[a-z]{1,5}|[A-Z]{1,4})(\.\)|\)|\.)(?:\s+|$|(?<=\))(?=[A-Z“\"]))/
const dottedNumber = /^((?:\d{1,4}[/-])?\d{1,4}(?:\.\d{1,3}){1,3})(?:\.|\))?\s+(?=[\p{Lu}"“‘'([])/u

/** The marker a line begins with, or null. A line that is nothing but a marker has an empty rest. */
export function parseMarker(text: string): Marker | null {
  const dash = listDash.exec(text)?.[0].length ?? 0
  const body = text.slice(dash)
  const found = signed.exec(body)
  if (found) {
    const [all, open = '', sign = '', close = ''] = found
    const style = styleOf(sign)
    // "A. Smith" is a person, "e.g." an abbreviation: a capital or a word needs its bracket.
    const isName = close === '.' && open === '' && /^[A-Z]/.test(sign)
    if (style && !isName) {
      return { written: (open + sign + close), style, sign, form: `${open}#${close}`, end: dash + all.length, dotted: false }
    }
  }
  const number = dottedNumber.exec(body)
  if (number) {
    const sign = number[1] ?? ''
    return { written: number[0].trim(), style: 'number', sign, form: '#.#', end: dash + number[0].length, dotted: true }
  }
  const dot = bullet.exec(text)
  if (dot) {
    const sign = dot[0].trim()
    return { written: null, style: 'bullet', sign, form: sign, end: dot[0].length, dotted: false }
  }
  return null
}

/**
 * The number `place` before a sentence without dot or bracket ("3 Members asked ..."), as a marker; null where there is none.
 * @param column where a tab or wide gap stands in the line: right behind the number it makes an entry of any words
 */
export function barePlace(text: string, place: number, decided: boolean, column?: number): Marker | null {
  const found = /^(\d{1,2})\s+(?=["“‘'(]?\p{L})/u.exec(text)
  if (!found || Number(found[1]) !== place) return null
  const tabbed = decided && column === found[0].length && text.length > 20
  if (!tabbed && !/^\d+\s+["“‘'(]?\p{Lu}/u.test(text)) return null
  if (decided) { if (!tabbed && !/^\d{1,2}\s+[“"]?(?:That|To|The)\b/.test(text)) return null } else if (place === 1 && (text.length < 40 || !/[.!?:;]["”’)]?$/.test(text) || /^1\s+(?:Members?|Councillors?|Cllrs?|Officers?|January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(text))) return null
  return { written: found[1] ?? '', style: 'number', sign: found[1] ?? '', form: '#', end: found[0].length, dotted: true }
}

/** "B That the scheme be adopted" as the second decision: a capital letter alone. "A" counts only where "B" stands on the next line, or a verb that decides behind it. */
export function bareLetter(text: string, place: number, next: string | undefined): Marker | null {
  const found = /^([A-Z])\s+(?=["“‘'(]?\p{Lu})/u.exec(text)
  const sign = found?.[1] ?? ''
  if (!found || sign.charCodeAt(0) - 64 !== place || (place === 1 && !/^B\s+\p{Lu}/u.test(next ?? '') && !/^A\s+(?:Note|Agree|Approve|Endorse|Recommend|Confirm|Delegate|Receive|Adopt)\b/.test(text))) return null
  return { written: sign, style: 'letter', sign, form: '#', end: found[0].length, dotted: true }
}

function styleOf(sign: string): ListStyle | null {
  if (/^\d+$/.test(sign)) return 'number'
  const lower = sign.toLowerCase()
  if (sign.length === 1) return lower === 'i' || lower === 'v' || lower === 'x' ? 'roman' : 'letter'
  if (romanValue(lower) !== null) return 'roman'
  return sign.length === 2 && lower[0] === lower[1] ? 'letter' : null
}

/** Value of a roman numeral up to 89 in its usual form, else null. */
export function romanValue(sign: string): number | null {
  const match = /^(l?x{0,3}|xl)(ix|iv|v?i{0,3})$/.exec(sign.toLowerCase())
  if (!match || sign === '') return null
  const digits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }
  let sum = 0
  const values = [...sign.toLowerCase()].map((ch) => digits[ch] ?? 0)
  values.forEach((value, i) => { sum += value < (values[i + 1] ?? 0) ? -value : value })
  return sum
}

/** Place of a sign in its list, from 1: "c" is 3, "iv" is 4, "aa" is 27. */
export function placeOf(sign: string, style: ListStyle): number {
  if (style === 'number') return Number.parseInt(sign, 10)
  if (style === 'roman') return romanValue(sign) ?? 0
  if (style === 'letter') return sign.toLowerCase().charCodeAt(0) - 96 + (sign.length - 1) * 26
  return 0
}

interface Open { style: ListStyle; form: string; place: number; indent: number }

/** A run of list entries: settles letters against roman numerals and counts how deep each entry stands. */
export class ListRun {
  private stack: Open[] = []

  /** Forgets the open lists: a paragraph came between. */
  reset(): void { this.stack = [] }

  get open(): boolean { return this.stack.length > 0 }

  /** Style and level (from 0) of the next entry. */
  enter(marker: Marker, indent: number): { style: ListStyle; level: number } {
    const style = this.settle(marker)
    const place = placeOf(marker.sign, style)
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i]
      if (!open || open.style !== style || open.form !== marker.form) continue
      if (style === 'bullet' && indent >= open.indent + 3 && i === this.stack.length - 1) break
      // A list that starts again at one below a longer one of its own form is a list inside it, if it is indented.
      if (style !== 'bullet' && place === 1 && open.place > 0 && indent >= open.indent + 3) break
      this.stack.length = i + 1
      open.place = place
      return { style, level: i }
    }
    const above = this.stack.findLastIndex((open) => open.indent < indent)
    // An entry set further left than all open lists starts a new one.
    if (this.stack.length > 0 && above === -1 && (this.stack[0]?.indent ?? 0) > indent + 2) this.stack = []
    this.stack.push({ style, form: marker.form, place, indent })
    return { style, level: this.stack.length - 1 }
  }

  private settle(marker: Marker): ListStyle {
    if (marker.sign.length !== 1 || marker.style === 'number' || marker.style === 'bullet') return marker.style
    const last = this.stack.findLast((open) => open.form === marker.form)
    if (last?.style === 'letter' && placeOf(marker.sign, 'letter') === last.place + 1) return 'letter'
    if (last?.style === 'roman' && placeOf(marker.sign, 'roman') === last.place + 1) return 'roman'
    return marker.style
  }
}
