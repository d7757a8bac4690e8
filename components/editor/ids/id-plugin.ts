import { Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { idChanges } from './id-repair'
import { newId as randomId } from '@/domain/document/ids'

export const idPluginKey = new PluginKey('minutes-ids')

/** Set on transactions that insert pasted or imported blocks: the ids that were just made for them, or `true`. */
export const pastedMeta = 'minutes-pasted'

/** True for what came from another person or from undo: ids are given only where a node is made here. */
export function cameFromElsewhere(transaction: Transaction): boolean {
  const meta = transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined
  return meta?.isChangeOrigin === true
}

export interface IdPluginOptions {
  newId?: () => string
  /** Ids that stand more than once, from the index of the document. */
  duplicates?: () => ReadonlySet<string>
}

/** Gives each block its id in the transaction that makes it, and remembers what was cut. */
export function idPlugin({ newId = randomId, duplicates = () => new Set<string>() }: IdPluginOptions = {}): Plugin {
  const cut = { ids: new Set<string>(), marks: new Set<string>() }

  const remember = (slice: Slice): void => {
    cut.ids.clear()
    cut.marks.clear()
    slice.content.descendants((node) => {
      const id = node.attrs['id'] as string | null | undefined
      if (id) cut.ids.add(id)
      for (const mark of node.marks) if (mark.type.name === 'reading') cut.marks.add(String(mark.attrs['id']))
    })
  }

  return new Plugin({
    key: idPluginKey,
    props: {
      handleDOMEvents: {
        cut: (view) => { remember(view.state.selection.content()); return false },
        dragstart: (view) => { remember(view.state.selection.content()); return false },
      },
      // A copy of a sentence is another sentence: the decision stays with the first.
      transformPasted: (slice) => withoutCopiedMarks(slice, cut.marks),
    },
    appendTransaction: (transactions, before, after) => {
      const change = changesFor(transactions, before, after, cut.ids, duplicates(), newId)
      if (change && isPaste(transactions)) { cut.ids.clear(); cut.marks.clear() }
      return change
    },
  })
}

const isPaste = (transactions: readonly Transaction[]): boolean =>
  transactions.some((one) => one.getMeta('uiEvent') === 'paste' || one.getMeta(pastedMeta) !== undefined)

/** Ids that a paste may bring: those cut from here, and those made for it. */
function allowed(transactions: readonly Transaction[], cut: ReadonlySet<string>): ReadonlySet<string> {
  const made = transactions.map((one) => one.getMeta(pastedMeta) as unknown).filter((meta) => meta instanceof Set)
  return made.length === 0 ? cut : new Set([...cut, ...made.flatMap((ids) => [...(ids as Set<string>)])])
}

function changesFor(
  transactions: readonly Transaction[], before: EditorState, after: EditorState,
  cut: ReadonlySet<string>, duplicates: ReadonlySet<string>, newId: () => string,
): Transaction | null {
  if (!transactions.some((one) => one.docChanged) || transactions.some(cameFromElsewhere)) return null
  const mapping = new Mapping()
  for (const transaction of transactions) mapping.appendMapping(transaction.mapping)
  const changes = idChanges({ before: before.doc, after: after.doc, mapping, pasted: isPaste(transactions), cut: allowed(transactions, cut), duplicates, newId })
  if (changes.length === 0) return null
  const transaction = after.tr
  for (const { pos, attribute, value } of changes) transaction.setNodeAttribute(pos, attribute, value)
  return transaction
}

function withoutCopiedMarks(slice: Slice, cutMarks: ReadonlySet<string>): Slice {
  let found = false
  slice.content.descendants((node) => {
    if (node.marks.some((mark) => mark.type.name === 'reading' && !cutMarks.has(String(mark.attrs['id'])))) found = true
  })
  if (!found) return slice
  const clean = (fragment: Slice['content']): Slice['content'] => {
    let result = fragment
    fragment.forEach((node, _offset, index) => {
      const kept = node.marks.filter((mark) => mark.type.name !== 'reading' || cutMarks.has(String(mark.attrs['id'])))
      result = result.replaceChild(index, node.isText ? node.mark(kept) : node.copy(clean(node.content)))
    })
    return result
  }

  return new Slice(clean(slice.content), slice.openStart, slice.openEnd)
}
