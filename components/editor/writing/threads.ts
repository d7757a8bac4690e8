/**
 * The thread from a sentence to its card in the margin: an underline, drawn and never in the document. It moves with
 * what is typed here, and is found anew by the id of its block when a change comes from elsewhere. Only those near the
 * window are drawn: at each letter the view looks through all that are, block by block.
 */
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Span } from '@/domain/language/reading'
import { cameFromElsewhere } from '../ids/id-plugin'
import { everywhere, watchNear, type Near } from './near-window'

export type ThreadTone = 'found' | 'ask' | 'kept' | 'note'
/** Words of a block that have a card. `name` is the card's. */
export interface Thread { name: string; nodeId: string; span: Span; tone: ThreadTone }

interface Shown { threads: readonly Thread[]; active: string | null; near: Near }
interface Drawn extends Shown { decorations: DecorationSet }

export const threadsKey = new PluginKey<Drawn>('minutes-threads')

/** Where each of the wanted blocks stands; the first of several that bear one id. */
export function positionsOf(doc: Node, wanted: ReadonlySet<string>): Map<string, { pos: number; node: Node }> {
  const found = new Map<string, { pos: number; node: Node }>()
  if (wanted.size === 0) return found
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const id = node.attrs['id'] as string | null
    if (id !== null && wanted.has(id) && !found.has(id)) found.set(id, { pos, node })
    return false
  })
  return found
}

function draw(doc: Node, { threads, active, near }: Shown): Drawn {
  const places = positionsOf(doc, new Set(threads.map((thread) => thread.nodeId)))
  const [begin, end] = edgesOf(doc, near)
  const decorations = threads.flatMap(({ name, nodeId, span, tone }) => {
    const place = places.get(nodeId)
    if (!place || place.pos < begin || place.pos >= end) return []
    const from = place.pos + 1 + Math.min(span.start, place.node.content.size)
    const to = place.pos + 1 + Math.min(span.end, place.node.content.size)
    return from < to ? [Decoration.inline(from, to, { class: `thread ${tone}${name === active ? ' on' : ''}`, 'data-thread': name })] : []
  })
  return { threads, active, near, decorations: DecorationSet.create(doc, decorations) }
}

/** Places at which the first of these blocks begins and the last one ends. */
function edgesOf(doc: Node, { first, last }: Near): [number, number] {
  let [begin, end] = [0, doc.content.size]
  doc.forEach((node, pos, index) => {
    if (index === first) begin = pos
    if (index === last) end = pos + node.nodeSize
  })
  return [begin, end]
}

/** @param onPress told the card whose words were pressed */
export function threadsPlugin(onPress: (name: string) => void): Plugin<Drawn> {
  return new Plugin<Drawn>({
    key: threadsKey,
    state: {
      init: (_config, { doc }) => draw(doc, { threads: [], active: null, near: everywhere }),
      apply: (transaction, drawn) => {
        const meta = transaction.getMeta(threadsKey) as Partial<Shown> | undefined
        if (meta || (transaction.docChanged && cameFromElsewhere(transaction))) return draw(transaction.doc, { ...drawn, ...meta })
        return transaction.docChanged ? { ...drawn, decorations: drawn.decorations.map(transaction.mapping, transaction.doc) } : drawn
      },
    },
    props: {
      decorations: (state) => threadsKey.getState(state)?.decorations,
      handleClick: (_view, _pos, event) => {
        const name = event.target instanceof Element ? event.target.closest('[data-thread]')?.getAttribute('data-thread') : null
        if (name) onPress(name)
        return false
      },
    },
    view: (view) => ({ destroy: watchNear(view, (near) => { view.dispatch(told(view.state, { near })) }) }),
  })
}

const told = (state: EditorState, meta: Partial<Shown>): Transaction =>
  state.tr.setMeta(threadsKey, meta).setMeta('addToHistory', false)

/** Draws these threads from now on; nothing happens where they are those that stand. */
export function showThreads(view: EditorView, threads: readonly Thread[]): void {
  const now = threadsKey.getState(view.state)
  const same = now?.threads.length === threads.length && threads.every((thread, index) => {
    const that = now.threads[index]!
    return thread.name === that.name && thread.nodeId === that.nodeId && thread.tone === that.tone && thread.span.start === that.span.start && thread.span.end === that.span.end
  })
  if (!same) view.dispatch(told(view.state, { threads }))
}

/** Marks the thread whose card is open. */
export function showActive(view: EditorView, active: string | null): void {
  if (threadsKey.getState(view.state)?.active !== active) view.dispatch(told(view.state, { active }))
}
