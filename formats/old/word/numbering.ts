/**
 * Numbers that Word draws and does not store: minutes mostly number their items so. Counted as Word counts
 * (ECMA-376-1, 17.9): lists of one abstract definition share their counts, a deeper level begins anew after a higher
 * one, `startOverride` begins anew the first time its list is used.
 */
import { sign } from '@/domain/document/numbering'
import type { Attributes } from './xml'
import { isOn, walk, whole } from './xml'

interface Level {
  start: number
  format: string
  /** "%1.%2" with the places of the levels' numbers. */
  text: string
  /** Level (from 1) after which it begins anew; 0 never; null after any higher one. */
  restart: number | null
  /** All numbers in it are drawn as plain figures. */
  legal: boolean
  /** Paragraph style that is numbered by it. */
  style: string | null
}

interface Abstract { levels: Map<number, Level>; styleLink: string | null; numberStyle: string | null }
interface List { abstract: string; starts: Map<number, number>; levels: Map<number, Level> }

const fresh = (): Level => ({ start: 1, format: 'decimal', text: '', restart: null, legal: false, style: null })

/** The lists of a document and how far each is counted. One is made for each reading of it. */
export class Numbering {
  private readonly abstracts = new Map<string, Abstract>()
  private readonly lists = new Map<string, List>()
  private readonly counts = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  /** @param xml `word/numbering.xml`, or null where the file has none */
  constructor(xml: string | null) {
    if (xml !== null) walk(xml, definitions(this.abstracts, this.lists))
  }

  /** The level of a list whose paragraphs wear this style; 0 where it does not say. */
  levelOfStyle(list: string, style: string): number {
    for (const [at, level] of this.abstractOf(list)?.levels ?? []) if (level.style === style) return at
    return 0
  }

  /**
   * Counts the next paragraph of a list.
   * @returns what Word draws before it: "" for nothing, "•" for a bullet; null where there is no such list
   */
  next(list: string, at: number): string | null {
    const definition = this.lists.get(list)
    const abstract = this.abstractOf(list)
    if (!definition || !abstract) return null
    const level = (k: number): Level => definition.levels.get(k) ?? abstract.levels.get(k) ?? fresh()
    const counts = this.countsOf(definition.abstract)
    const start = definition.starts.get(at)
    const key = `${list}/${String(at)}`
    if (start !== undefined && !this.begun.has(key)) { this.begun.add(key); counts[at] = start - 1 }
    counts[at] = (counts[at] ?? level(at).start - 1) + 1
    for (let k = at + 1; k < 9; k++) {
      const { restart } = level(k)
      if (restart === null || (restart > 0 && at < restart)) counts[k] = undefined
    }
    const own = level(at)
    if (own.format === 'bullet') return '•'
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const k = Number(digit) - 1
      return k > at ? '' : drawn(counts[k] ?? level(k).start, own.legal ? 'decimal' : level(k).format)
    }).trim()
  }

  private abstractOf(list: string): Abstract | undefined {
    const own = this.abstracts.get(this.lists.get(list)?.abstract ?? '')
    if (!own || own.numberStyle === null || own.levels.size > 0) return own
    // A list by a list style: its levels stand in the definition that the style links to.
    for (const other of this.abstracts.values()) if (other.styleLink === own.numberStyle) return other
    return own
  }

  private countsOf(abstract: string): (number | undefined)[] {
    const found = this.counts.get(abstract) ?? []
    this.counts.set(abstract, found)
    return found
  }
}

function drawn(place: number, format: string): string {
  const bounded = (most: number): number => Math.min(Math.max(place, 1), most)
  switch (format) {
    case 'none': return ''
    case 'lowerLetter': return sign(bounded(260), 'letter')
    case 'upperLetter': return sign(bounded(260), 'letter').toUpperCase()
    case 'lowerRoman': return sign(bounded(4000), 'roman')
    case 'upperRoman': return sign(bounded(4000), 'roman').toUpperCase()
    case 'decimalZero': return String(place).padStart(2, '0')
    case 'ordinal': return `${String(place)}${ending(place)}`
    default: return String(place)
  }
}

const ending = (n: number): string => (n % 100 >= 11 && n % 100 <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')

/** Gathers the definitions of `numbering.xml`. */
function definitions(abstracts: Map<string, Abstract>, lists: Map<string, List>): { open(name: string, attributes: Attributes): void; close(name: string): void } {
  let abstract: Abstract | null = null
  let list: List | null = null
  let level: Level | null = null
  let overridden = 0
  const close = (name: string): void => {
    if (name === 'w:abstractNum') abstract = null
    else if (name === 'w:num') list = null
    else if (name === 'w:lvl') level = null
  }
  const open = (name: string, attributes: Attributes): void => {
    switch (name) {
      case 'w:abstractNum': abstracts.set(attributes['w:abstractNumId'] ?? '', abstract = { levels: new Map(), styleLink: null, numberStyle: null }); break
      case 'w:num': lists.set(attributes['w:numId'] ?? '', list = { abstract: '', starts: new Map(), levels: new Map() }); break
      case 'w:abstractNumId': if (list) list.abstract = attributes['w:val'] ?? ''; break
      case 'w:styleLink': if (abstract) abstract.styleLink = attributes['w:val'] ?? null; break
      case 'w:numStyleLink': if (abstract) abstract.numberStyle = attributes['w:val'] ?? null; break
      case 'w:lvlOverride': overridden = Number.parseInt(attributes['w:ilvl'] ?? '0', 10) || 0; break
      case 'w:startOverride': if (list && overridden >= 0 && overridden < 9) list.starts.set(overridden, whole(attributes) ?? 1); break
      case 'w:lvl': {
        level = fresh()
        const at = Number.parseInt(attributes['w:ilvl'] ?? '', 10)
        if (at >= 0 && at < 9) (abstract ?? list)?.levels.set(at, level)
        break
      }
      default: if (level) setLevel(level, name, attributes)
    }
  }
  return { open, close }
}

function setLevel(level: Level, name: string, attributes: Attributes): void {
  switch (name) {
    case 'w:start': level.start = whole(attributes) ?? 1; break
    case 'w:numFmt': level.format = attributes['w:val'] ?? 'decimal'; break
    case 'w:lvlText': level.text = (attributes['w:val'] ?? '').slice(0, 200); break
    case 'w:lvlRestart': level.restart = whole(attributes, 9) ?? null; break
    case 'w:isLgl': level.legal = isOn(attributes); break
    case 'w:pStyle': level.style = attributes['w:val'] ?? null; break
  }
}
