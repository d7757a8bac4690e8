/** What the toolbar shows of the place of the caret, as a store that only speaks when it differs. */
import type { Editor } from '@tiptap/core'
import { blockAt } from '../keys/blocks'
import { bears } from '../writing/marks'

export interface CaretFacts {
  block: string | null
  bold: boolean
  italic: boolean
  link: boolean
  exempt: boolean
  /** Several words are selected within one block: one alone is no action, and mostly a cell reached by Tab. */
  selected: boolean
}

export function caretFacts(editor: Editor): CaretFacts {
  const { state } = editor
  const at = blockAt(state)
  const { empty, $from, $to } = state.selection
  return {
    block: at?.node.type.name ?? null,
    bold: bears(state, 'bold'), italic: bears(state, 'italic'), link: bears(state, 'link'),
    exempt: Boolean(at?.node.attrs['exempt']),
    selected: !empty && $from.sameParent($to) && $from.parent.isTextblock && /\S\s+\S/.test($from.parent.textBetween($from.parentOffset, $to.parentOffset, '', ' ')),
  }
}

export class CaretStore {
  private facts: CaretFacts
  constructor(private readonly editor: Editor) { this.facts = caretFacts(editor) }

  readonly subscribe = (listener: () => void): (() => void) => {
    const look = (): void => {
      const now = caretFacts(this.editor)
      const same = (Object.keys(now) as (keyof CaretFacts)[]).every((name) => now[name] === this.facts[name])
      if (same) return
      this.facts = now
      listener()
    }
    this.editor.on('transaction', look)
    return () => { this.editor.off('transaction', look) }
  }

  readonly snapshot = (): CaretFacts => this.facts
}
