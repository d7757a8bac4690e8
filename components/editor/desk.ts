/**
 * One sitting at the minutes: connection, text, readings and decisions bound together. React draws what it says and
 * calls its deeds; nothing here is drawn.
 */
import { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { redo, undo, ySyncPluginKey, yUndoPluginKey, type ProsemirrorBinding } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'
import type { PlacedReading } from '@/domain/document/decision-places'
import type { DecidedFollowUp, Decision } from '@/domain/document/nodes'
import { toldKey } from '@/domain/document/told'
import type { ToldDone } from '@/domain/language'
import type { ReadContext } from '@/domain/language/outline'
import { undoExactly } from './collaboration/exact-undo'
import { quickBinding } from './collaboration/quick-binding'
import { EditorSession } from './collaboration/session'
import { cameFromElsewhere } from './ids/id-plugin'
import type { MinutesEditorProps } from './props'
import { Acts, type Words } from './readings/acts'
import { readContext, Watch } from './readings/watch'
import { ActHistory } from './writing/act-history'
import { inSight } from './writing/in-sight'
import { writingExtensions, type DeskKeys } from './writing/extension'
import { RollMemory } from './writing/roll-memory'
import { positionsOf } from './writing/threads'

/** What the keys of the text ask of what stands around it. */
export type AroundTheText = Omit<DeskKeys, 'undo' | 'redo'>

const nothingYet: AroundTheText = {
  toCard: () => false, makeAction: () => false, find: () => false, link: () => false, exempt: () => false, help: () => false,
  pressThread: () => undefined, pasted: () => undefined,
}

const earlierIn = ({ earlier, recorded }: MinutesEditorProps) => ({ open: earlier.map(({ reads }) => reads), recorded: new Set(recorded ?? []) })

export class Desk {
  /** What the page puts into its sheet. */
  readonly element = document.createElement('div')
  readonly session: EditorSession
  readonly editor: Editor
  readonly watch: Watch
  readonly acts: Acts
  readonly roll: RollMemory
  /** What the reader knows besides the text. */
  readonly reads: ReadContext
  /** Set by what is drawn around the text. */
  around: AroundTheText = nothingYet
  private readonly history = new ActHistory<readonly Decision[]>()
  private begun = false
  private readonly stopFollowing: () => void

  constructor(private props: MinutesEditorProps) {
    this.session = new EditorSession(props)
    const view = () => this.editor.view
    this.reads = readContext(props.context, props.header)
    this.watch = new Watch({ view, doc: this.session.doc, context: this.reads, ...earlierIn(props), firstNumber: props.firstNumber })
    this.acts = new Acts(this.session.doc, view)
    this.roll = new RollMemory(this.session.doc)
    const keys = (): DeskKeys => ({ ...this.around, undo: () => this.undo(), redo: () => this.redo() })
    this.editor = new Editor({
      element: this.element,
      extensions: writingExtensions(this.session, { context: props.context, meetingDate: props.header.meetingDate, firstNumber: props.firstNumber, begun: props.begun, duplicates: this.watch.duplicates, keys }),
      editable: props.writable,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: { keymap: false, delete: false },
      editorProps: {
        scrollThreshold: inSight,
        scrollMargin: inSight,
        attributes: {
          class: 'minutes-text', role: 'textbox', 'aria-multiline': 'true', lang: 'en-GB', spellcheck: 'true',
          'aria-label': `Minutes of ${props.header.bodyName}`, 'aria-describedby': 'minutes-way-out',
        },
      },
    })
    this.editor.on('transaction', ({ transaction }) => {
      if (!transaction.docChanged) return
      if (!cameFromElsewhere(transaction) && transaction.getMeta('addToHistory') !== false) this.history.typed()
      this.watch.soon()
    })
    undoExactly(this.typing)
    quickBinding((ySyncPluginKey.getState(this.editor.state) as { binding: ProsemirrorBinding }).binding)
    this.element.id = 'minutes-text'
    this.watch.soon(0)
    this.stopFollowing = this.session.subscribe(() => { this.follow() })
  }

  /** The page has been fetched again: what it knows of earlier actions, and who decided what, may be more than before. */
  learn(props: MinutesEditorProps): void {
    this.props = props
    this.watch.learn(earlierIn(props))
  }

  destroy(): void {
    this.stopFollowing()
    this.watch.destroy()
    this.editor.destroy()
    this.session.destroy()
  }

  /** Whether something may be typed or decided now. */
  get writable(): boolean { return this.session.snapshot().writable }

  // Each deed gives the name that the card bears from now on: that of the mark over its words.
  keep(placed: PlacedReading, followUp: DecidedFollowUp): string | null { return this.record(this.acts.decide('keep', placed, followUp)) }
  change(placed: PlacedReading, followUp: DecidedFollowUp): string | null { return this.record(this.acts.decide('change', placed, followUp)) }
  dismiss(placed: PlacedReading): string | null { return this.record(this.acts.decide('dismiss', placed, null)) }
  /** Changes several at once: one undo takes them all back. */
  changeAll(changes: readonly { placed: PlacedReading; followUp: DecidedFollowUp }[]): void {
    this.record(changes.flatMap(({ placed, followUp }) => this.acts.decide('change', placed, followUp)))
  }
  /** Says that a sentence does not tell an earlier action to be done. */
  setAside(told: ToldDone): void { this.record(this.acts.setAside(toldKey(told), told.text)) }
  /** Says again what was kept, of words that stand elsewhere or read otherwise now. */
  keepAt(placed: PlacedReading, followUp: DecidedFollowUp, words: Words, sentence: string): void {
    this.record(this.acts.decide('keep', { ...placed, sentence }, followUp, words))
  }
  add(words: Words, sentence: string, followUp: DecidedFollowUp): string | null { return this.record(this.acts.add(words, sentence, followUp)) }
  takeBack(placed: PlacedReading): void { this.record(this.acts.takeBack(placed)) }

  /** Who did an act: "you", a name where it is known, or null. */
  nameOf({ id }: Decision): string | null {
    const recorded = this.props.actedBy?.[id]
    const client = this.acts.clientOf(id)
    if (client === this.session.doc.clientID || recorded === this.props.viewer.name) return 'you'
    return recorded ?? (client === null ? null : this.session.names.get(client) ?? null)
  }

  undo(): boolean {
    const { undoStack } = this.typing
    const act = this.writable ? this.history.nextUndo(undoStack.length) : null
    if (act === null) return undo(this.editor.state)
    this.history.takeBack(this.acts.undo(act), this.typing.redoStack.length)
    return true
  }

  redo(): boolean {
    const { redoStack } = this.typing
    const act = this.writable ? this.history.nextRedo(redoStack.length) : null
    if (act === null) return redo(this.editor.state)
    this.history.doAgain(this.acts.undo(act), this.typing.undoStack.length)
    return true
  }

  /** The next thing typed or pasted is undone by itself. */
  newUndoStep(): void { this.typing.stopCapturing() }

  get canUndo(): boolean { return this.typing.undoStack.length > 0 || this.history.canUndo }
  get canRedo(): boolean { return this.typing.redoStack.length > 0 || this.history.canRedo }

  /** Brings a block into sight; with an offset the caret goes there. @returns false where it is no longer there */
  goTo(nodeId: string, offset: number | null = null): boolean {
    const place = positionsOf(this.editor.state.doc, new Set([nodeId])).get(nodeId)
    if (!place) return false
    const element = this.editor.view.nodeDOM(place.pos)
    if (element instanceof HTMLElement) element.scrollIntoView({ block: 'center' })
    if (offset !== null) {
      const { state, view } = this.editor
      view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(place.pos + 1 + Math.min(offset, place.node.content.size)))))
      view.focus()
    }
    return true
  }

  private get typing(): UndoManager { return (yUndoPluginKey.getState(this.editor.state) as { undoManager: UndoManager }).undoManager }

  private record(written: readonly Decision[]): string | null {
    const act = written.at(-1)
    if (!act) return null
    this.typing.stopCapturing()
    this.history.add(written, this.typing.undoStack.length)
    this.watch.soon(0)
    return act.readingId
  }

  /** The caret begins at the head of the text; the text takes no letter once the host says so. */
  private follow(): void {
    if (!this.begun && this.session.snapshot().loaded) {
      this.begun = true
      const { state, view } = this.editor
      if (!view.hasFocus()) view.dispatch(state.tr.setSelection(TextSelection.atStart(state.doc)))
    }
    if (this.editor.isEditable !== this.writable) this.editor.setEditable(this.writable, false)
  }
}
