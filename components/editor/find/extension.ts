/** Find and replace: what is looked for, where it stands, and which place is the present one. Nothing of it is in the document. */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'
import { matchesIn, patternOf, type FindOptions, type Match } from './matches'

export interface FindState {
  words: string
  options: FindOptions
  matches: readonly Match[]
  /** Index of the present match, -1 where there is none. */
  at: number
  drawn: DecorationSet
}

type Deed = { look: { words: string; options: FindOptions; near: number } } | { goTo: number }

const findKey = new PluginKey<FindState>('minutes-find')
const nothing: FindState = { words: '', options: { matchCase: false, wholeWords: false }, matches: [], at: -1, drawn: DecorationSet.empty }

/** What is being looked for in an editor; at rest where nothing is. */
export const findState = (state: EditorState): FindState => findKey.getState(state) ?? nothing

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    findReplace: {
      /** Looks for words; none end the search. The first match after the caret is the present one. */
      setFind: (words: string, options?: Partial<FindOptions>) => ReturnType
      findNext: () => ReturnType
      findPrevious: () => ReturnType
      /** Replaces the present match and goes on to the next. */
      replaceCurrent: (by: string) => ReturnType
      /** Replaces all, as one step for undo. */
      replaceAll: (by: string) => ReturnType
    }
  }
}

export const FindReplace = Extension.create({
  name: 'findReplace',

  addCommands() {
    const step = (by: 1 | -1) => () => ({ tr, state, dispatch }: { tr: Transaction; state: EditorState; dispatch: unknown }): boolean => {
      const { matches, at } = findState(state)
      if (matches.length === 0) return false
      const goTo: Deed = { goTo: (at + by + matches.length) % matches.length }
      if (dispatch) tr.setMeta(findKey, goTo).setMeta('addToHistory', false)
      return true
    }
    return {
      setFind: (words, options = {}) => ({ tr, state, dispatch }) => {
        const now = findState(state)
        const look: Deed = { look: { words, options: { ...now.options, ...options }, near: now.matches[now.at]?.from ?? state.selection.from } }
        if (dispatch) tr.setMeta(findKey, look).setMeta('addToHistory', false)
        return true
      },
      findNext: step(1),
      findPrevious: step(-1),
      replaceCurrent: (by) => ({ tr, state, dispatch, view }) => {
        const { matches, at, words, options } = findState(state)
        const match = matches[at]
        if (!match || !view.editable) return false
        if (dispatch) {
          newUndoStep(state)
          write(tr, match, by)
          // On from behind the new words, which may hold the old ones.
          const look: Deed = { look: { words, options, near: match.from + by.length } }
          tr.setMeta(findKey, look)
        }
        return true
      },
      replaceAll: (by) => ({ tr, state, dispatch, view }) => {
        const { matches } = findState(state)
        if (matches.length === 0 || !view.editable) return false
        if (dispatch) {
          newUndoStep(state)
          // From the last to the first, so that no place moves before its turn.
          for (const match of [...matches].reverse()) write(tr, match, by)
        }
        return true
      },
    }
  },

  addProseMirrorPlugins: () => [new Plugin<FindState>({
    key: findKey,
    state: { init: () => nothing, apply: follow },
    props: { decorations: (state) => findState(state).drawn },
    view: () => ({ update: bringIntoSight }),
  })],
})

/** The words in place of a match, with the marks that lay over it. */
function write(transaction: Transaction, { from, to }: Match, by: string): void {
  if (by === '') transaction.delete(from, to)
  else transaction.insertText(by, from, to)
}

function newUndoStep(state: EditorState): void {
  const undo = (yUndoPluginKey.getState(state) as { undoManager: UndoManager } | undefined)?.undoManager
  undo?.stopCapturing()
}

function follow(transaction: Transaction, was: FindState, _before: EditorState, state: EditorState): FindState {
  const deed = transaction.getMeta(findKey) as Deed | undefined
  if (deed && 'look' in deed) {
    const { words, options, near } = deed.look
    return drawn(state.doc, { ...was, words, options }, near)
  }
  if (was.words === '') return was
  if (transaction.docChanged) return drawn(state.doc, was, Math.min(transaction.mapping.map(was.matches[was.at]?.from ?? 0), state.doc.content.size))
  return deed ? withMarks(state.doc, { ...was, at: deed.goTo }) : was
}

/** Looks again, the match at or after `near` being the present one. */
function drawn(doc: Node, looked: FindState, near: number): FindState {
  const matches = matchesIn(doc, patternOf(looked.words, looked.options))
  const after = matches.findIndex(({ from }) => from >= near)
  return withMarks(doc, { ...looked, matches, at: after >= 0 ? after : matches.length > 0 ? 0 : -1 })
}

const withMarks = (doc: Node, found: FindState): FindState => ({
  ...found,
  drawn: DecorationSet.create(doc, found.matches.map(({ from, to }, index) =>
    Decoration.inline(from, to, { class: index === found.at ? 'found found-now' : 'found' }))),
})

/** The focus is in the find bar, so the browser does not follow the selection by itself. */
function bringIntoSight(view: EditorView, before: EditorState): void {
  const now = findState(view.state)
  const was = findState(before)
  if (now.at < 0 || (now.at === was.at && now.words === was.words && now.options === was.options)) return
  view.dom.querySelector('.found-now')?.scrollIntoView({ block: 'center' })
}
