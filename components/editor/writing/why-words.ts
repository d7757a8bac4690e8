/** The words that led to a reading, marked in the text while a reason is looked at: drawn, never in the document. */
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Span } from '@/domain/language/reading'
import { positionsOf } from './threads'

const key = new PluginKey<DecorationSet>('minutes-why')

export interface WhyWords { nodeId: string; span: Span }

/** Draws the words last asked for; a change of the text takes them away. */
export function whyPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, drawn) => {
        const asked = transaction.getMeta(key) as WhyWords | null | undefined
        if (asked === undefined) return transaction.docChanged ? DecorationSet.empty : drawn
        const place = asked && positionsOf(transaction.doc, new Set([asked.nodeId])).get(asked.nodeId)
        if (!asked || !place) return DecorationSet.empty
        const at = (offset: number) => place.pos + 1 + Math.min(offset, place.node.content.size)
        return asked.span.start < asked.span.end ? DecorationSet.create(transaction.doc, [Decoration.inline(at(asked.span.start), at(asked.span.end), { class: 'why-words' })]) : DecorationSet.empty
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** Marks these words, or none, and brings them into sight. */
export function showWhy(view: EditorView, words: WhyWords | null): void {
  if (words === null && key.getState(view.state) === DecorationSet.empty) return
  view.dispatch(view.state.tr.setMeta(key, words).setMeta('addToHistory', false))
  view.dom.querySelector('.why-words')?.scrollIntoView({ block: 'nearest' })
}
