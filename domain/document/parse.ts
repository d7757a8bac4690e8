/** Untrusted JSON -> minutes document. */
import type { Block, Exemption, Inline, Mark, MinutesDocument, Table, TableCell, TableRow, TextBlockType } from './nodes'
import { readExemption, readList, readNumber, readObject, readOneOf, readString, readText } from './parse-values'

export { DocumentShapeError } from './parse-values'

const groups = ['present', 'apologies', 'absent', 'substitutes', 'co-opted', 'other-councillors', 'officers', 'partners'] as const
const styles = ['bullet', 'number', 'letter', 'roman'] as const

/** Levels beyond this are drawn as this one: nobody can read a ninth. */
export const deepestLevel = 8

type Attrs = Record<string, unknown>
const exempt = (attrs: Attrs, path: string): { exempt: Exemption | null } => ({ exempt: readExemption(attrs['exempt'], `${path}.exempt`) })
const level = (attrs: Attrs, path: string): number => Math.min(deepestLevel, readNumber(attrs['level'] ?? 0, `${path}.level`))

/** Attributes of each block beyond id and aliases. What an older document lacks gets its rest value. */
const attributes: Record<TextBlockType, (attrs: Attrs, path: string) => object> = {
  title: () => ({}),
  attendanceHeading: (a, p) => ({ group: readOneOf(a['group'] ?? 'present', groups, `${p}.group`) }),
  attendee: (a, p) => ({ personId: readText(a['personId'], `${p}.personId`), presiding: a['presiding'] === true }),
  minute: (a, p) => ({
    fixedNumber: readText(a['fixedNumber'], `${p}.fixedNumber`),
    agendaNumber: readText(a['agendaNumber'], `${p}.agendaNumber`),
    agendaItemId: readText(a['agendaItemId'], `${p}.agendaItemId`),
    ...exempt(a, p),
  }),
  purpose: () => ({}),
  presenter: () => ({}),
  subheading: () => ({}),
  paragraph: exempt,
  point: (a, p) => ({
    level: level(a, p), style: readOneOf(a['style'] ?? 'bullet', styles, `${p}.style`),
    marker: readText(a['marker'], `${p}.marker`), ...exempt(a, p),
  }),
  leadIn: () => ({}),
  resolution: (a, p) => ({ level: level(a, p), marker: readText(a['marker'], `${p}.marker`), ...exempt(a, p) }),
  action: () => ({}),
  vote: () => ({}),
  signature: () => ({}),
}

/**
 * The minutes document in `value`, with every attribute present and nothing besides. A block that has not got its id
 * yet bears an empty one (`healIds` gives it a name for projection).
 * @throws DocumentShapeError naming the path and what was expected
 */
export function parseMinutesDocument(value: unknown): MinutesDocument {
  const doc = readObject(value, 'document')
  readOneOf(doc['type'], ['doc'] as const, 'document.type')
  return { type: 'doc', content: blocks(doc['content'] ?? [], 'document.content', 0) }
}

const blocks = (value: unknown, path: string, depth: number): Block[] =>
  readList(value, path).map((entry, i) => blockAt(entry, `${path}[${String(i)}]`, depth))

function blockAt(value: unknown, path: string, depth: number): Block {
  const node = readObject(value, path)
  const attrs = readObject(node['attrs'] ?? {}, `${path}.attrs`)
  const aliases = readList(attrs['aliases'] ?? [], `${path}.attrs.aliases`).map((a, i) => readString(a, `${path}.attrs.aliases[${String(i)}]`))
  const common = { id: attrs['id'] === null || attrs['id'] === undefined ? '' : readString(attrs['id'], `${path}.attrs.id`), ...(aliases.length > 0 ? { aliases } : {}) }
  if (node['type'] === 'table') return table(node, common, path, depth)
  const type = readOneOf(node['type'], Object.keys(attributes) as TextBlockType[], `${path}.type`)
  const content = inline(node['content'], `${path}.content`)
  return { type, attrs: { ...common, ...attributes[type](attrs, `${path}.attrs`) }, ...(content.length > 0 ? { content } : {}) } as Block
}

function table(node: Attrs, attrs: Table['attrs'], path: string, depth: number): Table {
  if (depth > 4) readOneOf('table', [] as const, path)
  return {
    type: 'table', attrs,
    content: readList(node['content'] ?? [], `${path}.content`).map((row, i): TableRow => {
      const at = `${path}.content[${String(i)}]`
      const object = readObject(row, at)
      readOneOf(object['type'], ['tableRow'] as const, `${at}.type`)
      return { type: 'tableRow', content: readList(object['content'] ?? [], `${at}.content`).map((cell, k) => cellAt(cell, `${at}.content[${String(k)}]`, depth)) }
    }),
  }
}

function cellAt(value: unknown, path: string, depth: number): TableCell {
  const cell = readObject(value, path)
  const attrs = readObject(cell['attrs'] ?? {}, `${path}.attrs`)
  const span = (name: string): number => Math.max(1, readNumber(attrs[name] ?? 1, `${path}.attrs.${name}`))
  return {
    type: readOneOf(cell['type'], ['tableCell', 'tableHeader'] as const, `${path}.type`),
    attrs: { colspan: span('colspan'), rowspan: span('rowspan') },
    content: blocks(cell['content'] ?? [], `${path}.content`, depth + 1),
  }
}

function inline(value: unknown, path: string): Inline[] {
  return readList(value ?? [], path).map((entry, i): Inline => {
    const at = `${path}[${String(i)}]`
    const node = readObject(entry, at)
    const type = readOneOf(node['type'], ['text', 'hardBreak'] as const, `${at}.type`)
    if (type === 'hardBreak') return { type }
    const marks = readList(node['marks'] ?? [], `${at}.marks`).map((mark, k) => markAt(mark, `${at}.marks[${String(k)}]`))
    return { type, text: readString(node['text'], `${at}.text`), ...(marks.length > 0 ? { marks } : {}) }
  })
}

function markAt(value: unknown, path: string): Mark {
  const mark = readObject(value, path)
  const type = readOneOf(mark['type'], ['bold', 'italic', 'link', 'reading'] as const, `${path}.type`)
  if (type === 'bold' || type === 'italic') return { type }
  const attrs = readObject(mark['attrs'] ?? {}, `${path}.attrs`)
  return type === 'link'
    ? { type, attrs: { href: readString(attrs['href'], `${path}.attrs.href`) } }
    : { type, attrs: { id: readString(attrs['id'], `${path}.attrs.id`) } }
}
