/** Paragraph styles of a Word file: which are headings, which are numbered, which are bold. */
import { isOn, walk, whole } from './xml'

export interface Style {
  /** Level of heading, 0 for none; a title is 1. */
  heading: number
  /** List that numbers its paragraphs; "0" takes the number away, null says nothing. */
  list: string | null
  /** Level in that list; null leaves it to the list. */
  level: number | null
  bold: boolean | null
  italic: boolean | null
  hidden: boolean | null
}

interface Written extends Style { name: string; basedOn: string | null; outline: number | null }

const nothing: Style = { heading: 0, list: null, level: null, bold: null, italic: null, hidden: null }

/** Styles by id, each with what it takes from those it is based on. */
export class Styles {
  private readonly written = new Map<string, Written>()
  private readonly whole = new Map<string, Style>()
  private standard: string | null = null

  /** @param xml `word/styles.xml`, or null where the file has none */
  constructor(xml: string | null) {
    if (xml === null) return
    let style: Written | null = null
    walk(xml, {
      open: (name, attributes) => {
        if (name === 'w:style') {
          const id = attributes['w:styleId'] ?? ''
          this.written.set(id, style = { ...nothing, name: '', basedOn: null, outline: null })
          if (attributes['w:type'] === 'paragraph' && attributes['w:default'] !== undefined && isOn({ 'w:val': attributes['w:default'] })) this.standard = id
        } else if (style) setStyle(style, name, attributes)
      },
      close: (name) => { if (name === 'w:style') style = null },
    })
  }

  /** A style by its id; null asks for what paragraphs without one wear. */
  of(id: string | null): Style {
    const key = id ?? this.standard
    if (key === null) return nothing
    const known = this.whole.get(key)
    if (known) return known
    const made = this.resolve(key)
    this.whole.set(key, made)
    return made
  }

  private resolve(id: string): Style {
    const out = { ...nothing }
    const seen = new Set<string>()
    for (let at: string | null = id; at !== null && !seen.has(at) && seen.size < 50;) {
      seen.add(at)
      const style: Written | undefined = this.written.get(at)
      if (!style) { if (at === id) out.heading = headingOf(id, null); break }
      out.heading ||= headingOf(style.name, style.outline)
      if (out.list === null) { out.list = style.list; out.level ??= style.level }
      out.bold ??= style.bold
      out.italic ??= style.italic
      out.hidden ??= style.hidden
      at = style.basedOn
    }
    return out
  }
}

/** Word stores its own styles under their English names in every language. */
function headingOf(name: string, outline: number | null): number {
  const found = /^heading ?([1-9])$/i.exec(name.trim())
  if (found) return Math.min(Number(found[1]), 6)
  if (/^title$/i.test(name.trim())) return 1
  return outline !== null && outline < 9 ? Math.min(outline + 1, 6) : 0
}

function setStyle(style: Written, name: string, attributes: Readonly<Record<string, string>>): void {
  switch (name) {
    case 'w:name': style.name = attributes['w:val'] ?? ''; break
    case 'w:basedOn': style.basedOn = attributes['w:val'] ?? null; break
    case 'w:outlineLvl': style.outline = whole(attributes); break
    case 'w:numId': style.list = attributes['w:val'] ?? null; break
    case 'w:ilvl': style.level = whole(attributes, 8); break
    case 'w:b': style.bold = isOn(attributes); break
    case 'w:i': style.italic = isOn(attributes); break
    case 'w:vanish': style.hidden = isOn(attributes); break
  }
}
