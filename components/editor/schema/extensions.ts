/** Tiptap's extensions made from the plain specs of the schema, so that editor and host cannot differ. */
import { Mark, Node, type Extensions } from '@tiptap/core'
import { minutesMarks, minutesNodes } from '@/domain/document/schema'

interface Spec { attrs?: Record<string, { default?: unknown }> | null | undefined }

const attributes = (spec: Spec) => () =>
  Object.fromEntries(Object.entries(spec.attrs ?? {}).map(([name, { default: value }]) => [name, { default: value, rendered: false }]))

/** One Tiptap node or mark for each spec; names, content rules, parsing and drawing are those of the schema. */
export function schemaExtensions(): Extensions {
  const nodes = Object.entries(minutesNodes).map(([name, spec]) => Node.create({
    name,
    topNode: name === 'doc',
    ...(spec.content === undefined ? {} : { content: spec.content }),
    ...(spec.group === undefined ? {} : { group: spec.group }),
    ...(spec.inline === undefined ? {} : { inline: spec.inline }),
    ...(spec.selectable === undefined ? {} : { selectable: spec.selectable }),
    ...(spec.defining === undefined ? {} : { defining: spec.defining }),
    ...(spec.isolating === undefined ? {} : { isolating: spec.isolating }),
    ...(spec.linebreakReplacement === undefined ? {} : { linebreakReplacement: spec.linebreakReplacement }),
    addAttributes: attributes(spec),
    extendNodeSchema: (extension) => (extension.name === name
      ? { parseDOM: spec.parseDOM, toDOM: spec.toDOM, tableRole: spec['tableRole'] as unknown, leafText: spec.leafText }
      : {}),
  }))
  const marks = Object.entries(minutesMarks).map(([name, spec]) => Mark.create({
    name,
    ...(spec.inclusive === undefined ? {} : { inclusive: spec.inclusive }),
    ...(spec.excludes === undefined ? {} : { excludes: spec.excludes }),
    addAttributes: attributes(spec),
    extendMarkSchema: (extension) => (extension.name === name ? { parseDOM: spec.parseDOM, toDOM: spec.toDOM } : {}),
  }))
  return [...nodes, ...marks]
}
