/**
 * The ProseMirror schema of the minutes document, built from the facts of `nodes.ts`. Editor, host and HTML import
 * share it; everything else walks the JSON.
 *
 * Two things are deliberate. The document is `block+` with no further rule of order: Yjs drops what the schema
 * refuses, so a rule that two people can break together would lose words. And no attribute is validated on load:
 * opening never writes.
 */
import { Schema, type Attrs, type DOMOutputSpec, type MarkSpec, type Node, type NodeSpec } from '@tiptap/pm/model'
import type { TextBlockType } from './nodes'
import { attributeFromDom, attributeToDom, type AttributeFact, blockFacts } from './schema-facts'

/** Name of the XML fragment in the Yjs document. */
export const minutesFragment = 'minutes'
/** Name of the map of decisions in the Yjs document. */
export const decisionsMap = 'decisions'
/** Name of the map that remembers which lists of who was there were put into the text. */
export const rollMap = 'roll'

const common: Record<string, AttributeFact> = { id: { default: null }, aliases: { default: null, json: true } }

const attributesOf = (facts: Record<string, AttributeFact>): NonNullable<NodeSpec['attrs']> =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, { default: fact.default }]))

function domAttributes(type: string, facts: Record<string, AttributeFact>, attrs: Attrs): Record<string, string> {
  const dom: Record<string, string> = { 'data-type': type }
  for (const [name, fact] of Object.entries(facts)) {
    const value = attributeToDom(fact, attrs[name])
    if (value !== null) dom[`data-${name.toLowerCase()}`] = value
  }
  return dom
}

function readDomAttributes(facts: Record<string, AttributeFact>, element: HTMLElement): Attrs {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, attributeFromDom(fact, element.getAttribute(`data-${name.toLowerCase()}`))]),
  )
}

function textBlock(type: TextBlockType): NodeSpec {
  const { tag, attributes, spoken, also } = blockFacts[type]
  const facts = { ...common, ...attributes }
  return {
    content: 'inline*',
    group: 'block',
    defining: type !== 'paragraph',
    attrs: attributesOf(facts),
    parseDOM: [
      { tag: `${tag}[data-type="${type}"]`, getAttrs: (element) => readDomAttributes(facts, element), priority: 60 },
      ...(also ?? []).map((other) => ({ tag: other, priority: 40 })),
    ],
    toDOM: (node: Node): DOMOutputSpec => [
      tag,
      // A flat list has no element around it that could be a list, so each part says itself what it is.
      { ...domAttributes(type, facts, node.attrs), ...(spoken ? { role: 'group', 'aria-roledescription': spoken(node.attrs) } : {}) },
      0,
    ],
  }
}

const cell = (tag: 'td' | 'th', role: string): NodeSpec => ({
  content: 'block+',
  tableRole: role,
  isolating: true,
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
  parseDOM: [{ tag, getAttrs: (element) => ({
    colspan: Number(element.getAttribute('colspan') ?? 1) || 1,
    rowspan: Number(element.getAttribute('rowspan') ?? 1) || 1,
  }) }],
  toDOM: (node: Node): DOMOutputSpec => [tag, {
    ...(node.attrs['colspan'] === 1 ? {} : { colspan: String(node.attrs['colspan']) }),
    ...(node.attrs['rowspan'] === 1 ? {} : { rowspan: String(node.attrs['rowspan']) }),
  }, 0],
})

const textBlocks = Object.fromEntries(
  (Object.keys(blockFacts) as TextBlockType[]).map((type) => [type, textBlock(type)]),
) as Record<TextBlockType, NodeSpec>

/** Node specs by name. `paragraph` stands first, so that it is what an empty place is filled with. */
export const minutesNodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  ...textBlocks,
  table: {
    content: 'tableRow+',
    group: 'block',
    tableRole: 'table',
    isolating: true,
    attrs: attributesOf(common),
    parseDOM: [{ tag: 'table', getAttrs: (element) => readDomAttributes(common, element) }],
    toDOM: (node: Node): DOMOutputSpec => ['table', domAttributes('table', common, node.attrs), ['tbody', 0]],
  },
  tableRow: {
    content: '(tableCell | tableHeader)*',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: (): DOMOutputSpec => ['tr', 0],
  },
  tableCell: cell('td', 'cell'),
  tableHeader: cell('th', 'header_cell'),
  hardBreak: {
    inline: true,
    group: 'inline',
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: (): DOMOutputSpec => ['br'],
    leafText: () => '\n',
  },
  text: { group: 'inline' },
}

/** Mark specs by name. */
export const minutesMarks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: { default: '' } },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (element) => safeHref(element.getAttribute('href')) }],
    toDOM: (mark) => ['a', { href: String(mark.attrs['href']), rel: 'noopener noreferrer nofollow' }, 0],
  },
  bold: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }, { style: 'font-weight=bold' }],
    toDOM: () => ['strong', 0],
  },
  italic: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
    toDOM: () => ['em', 0],
  },
  // Not inclusive: what is typed after the sentence is not part of it. Excludes nothing: two may overlap.
  reading: {
    attrs: { id: { default: '' } },
    inclusive: false,
    excludes: '',
    parseDOM: [{ tag: 'span[data-reading]', getAttrs: (element) => ({ id: element.getAttribute('data-reading') ?? '' }) }],
    toDOM: (mark) => ['span', { 'data-reading': String(mark.attrs['id']) }, 0],
  },
}

/** A link may only lead to the web, a mailbox, a telephone or this site: anything else could carry script. */
export function safeHref(href: string | null): { href: string } | false {
  const trimmed = (href ?? '').trim()
  return /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(trimmed) ? { href: trimmed } : false
}

/** The schema of the minutes document. */
export const minutesSchema = new Schema({ nodes: minutesNodes, marks: minutesMarks, topNode: 'doc' })
