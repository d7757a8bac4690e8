/** Paste: whatever lies on the clipboard becomes minutes where the caret stands, and one undo takes it back. */
import { Extension } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'
import type { Begun } from '@/domain/document/begun'
import { newId } from '@/domain/document/ids'
import type { Joined } from '@/domain/document/join'
import type { Block, Inline } from '@/domain/document/nodes'
import { blockFacts } from '@/domain/document/schema-facts'
import type { IsoDate } from '@/domain/language/reading'
import { ImportRefused, pastedLines, pastedToMinutes, type Clipboard, type Pasted } from '@/formats/paste'
import { insertBlocks, insertLine, insertOwn, joined } from './insert'
import { joinTo } from './join-to'
import { inCell, isEmpty, numberAt } from './place'

/** What became of a paste: told to the clerk in words. */
export type PasteResult =
  /** `warnings` and `leftOut` (page headers, labels of a web page) are for her eyes; `kept` counts words. */
  | { kind: 'structured'; minutes: number; resolutions: number; people: number; kept: number; warnings: string[]; leftOut: string[]; joined: Omit<Joined, 'document'> | null }
  | { kind: 'plain' }
  | { kind: 'refused'; words: string }

export interface PasteOptions {
  meetingDate: () => IsoDate | null
  /** Number of the first minute of the document, null where it is not known. */
  firstNumber: () => number | null
  /** What the draft was begun with from its agenda; null where there is none. */
  begun: () => Begun | null
  onPasted: (result: PasteResult) => void
}

const aFile = 'A file cannot stand in the text. Nothing was changed. Open it in its own program, copy the words there and paste them here.'

export const PasteMinutes = Extension.create<PasteOptions>({
  name: 'pasteMinutes',

  addOptions: () => ({ meetingDate: () => null, firstNumber: () => null, begun: () => null, onPasted: () => undefined }),

  addProseMirrorPlugins() {
    const { options } = this
    return [new Plugin({
      props: {
        handlePaste: (view, event, slice) => (event.clipboardData ? putBack(view, event.clipboardData, slice) || take(view, event.clipboardData, options) : false),
        handleDrop: (view, event, _slice, moved) => {
          if (moved || !event.dataTransfer || !view.editable) return false
          if (isOurs(event.dataTransfer.getData('text/html'))) return false
          event.preventDefault()
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
          if (at) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))))
          view.focus()
          return take(view, event.dataTransfer, options)
        },
      },
    })]
  },
})

const ourBlock = new RegExp(` data-type="(?:${[...Object.keys(blockFacts), 'table'].join('|')})"`)

/** HTML that this editor wrote: its blocks come back as they were, and the ids plugin says which ids they keep. */
const isOurs = (html: string): boolean => html.includes('data-pm-slice') && ourBlock.test(html)

/** @returns true where lines of these minutes were put in as they were */
function putBack(view: EditorView, data: DataTransfer, slice: Slice): boolean {
  const transaction = isOurs(data.getData('text/html')) ? insertOwn(view.state, slice) : null
  if (transaction) dispatchAlone(view, transaction)
  return transaction !== null
}

/** @returns true where the clipboard was dealt with, false where it is left to the editor's own way */
function take(view: EditorView, data: DataTransfer, options: PasteOptions): boolean {
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  if (isOurs(html)) return false
  if (html.trim() === '' && text.trim() === '') {
    if (data.files.length > 0) options.onPasted({ kind: 'refused', words: aFile })
    return data.files.length > 0
  }
  try {
    options.onPasted(insert(view, { html, text }, options))
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error
    options.onPasted({ kind: 'refused', words: error.message })
  }
  return true
}

function insert(view: EditorView, clipboard: Clipboard, options: PasteOptions): PasteResult {
  const { state } = view
  if (inCell(state)) {
    const lines = pastedLines(clipboard)
    dispatchAlone(view, lines.length === 1 ? insertLine(state, lines[0] ?? []) : insertBlocks(state, lines.map(paragraph)))
    return { kind: 'plain' }
  }
  const join = joinTo(state, clipboard, { begun: options.begun(), meetingDate: options.meetingDate(), firstNumber: options.firstNumber() })
  if (join) {
    dispatchAlone(view, joined(state, join.joined.document.content))
    return told(join.pasted, join.joined)
  }
  const pasted = pastedToMinutes(clipboard, {
    newId, meetingDate: options.meetingDate(), among: !isEmpty(state.doc),
    firstNumber: numberAt(state.doc, isEmpty(state.doc) ? 0 : state.selection.from, options.firstNumber()),
  })
  const { parent } = state.selection.$from
  const emptyText = parent.type.name === 'paragraph' && parent.content.size === 0
  if (pasted.line && !(pasted.structured && emptyText)) {
    dispatchAlone(view, insertLine(state, pasted.line))
    return { kind: 'plain' }
  }
  dispatchAlone(view, insertBlocks(state, pasted.document.content))
  return pasted.structured ? told(pasted) : { kind: 'plain' }
}

const paragraph = (content: Inline[]): Block => ({ type: 'paragraph', attrs: { id: newId(), exempt: null }, ...(content.length > 0 ? { content } : {}) })

function told({ document, outline, kept, warnings }: Pasted, joined: Joined | null = null): PasteResult {
  const count = (type: Block['type']): number => document.content.filter((block) => block.type === type).length
  return {
    kind: 'structured', minutes: count('minute'), resolutions: count('resolution'), people: outline.attendance.length,
    kept: kept.placed, warnings, leftOut: outline.furniture, joined,
  }
}

/** A step of its own for undo: neither what was typed before nor what comes after goes with it. */
function dispatchAlone(view: EditorView, transaction: Transaction): void {
  const undo = (yUndoPluginKey.getState(view.state) as { undoManager: UndoManager } | undefined)?.undoManager
  undo?.stopCapturing()
  view.dispatch(transaction)
  undo?.stopCapturing()
}
