/**
 * A clerk at an editor without a screen: editor state, ids and Yjs bound together as the browser binds them, so that
 * two can be made to edit at once.
 */
import { initProseMirrorDoc, updateYFragment, ySyncPluginKey } from '@tiptap/y-tiptap'
import { Fragment, Slice } from '@tiptap/pm/model'
import { EditorState, type Command, type Transaction } from '@tiptap/pm/state'
import * as Y from 'yjs'
import { minutesFragment, minutesSchema } from '@/domain/document/schema'
import { idPlugin } from '../ids/id-plugin'

export class Clerk {
  readonly doc = new Y.Doc()
  /** Ids known to stand twice, as the browser's index would find them. */
  known: ReadonlySet<string> = new Set()
  state: EditorState
  private meta: ReturnType<typeof initProseMirrorDoc>['meta']

  constructor(seed?: Uint8Array, newId?: () => string) {
    if (seed) Y.applyUpdate(this.doc, seed)
    const opened = initProseMirrorDoc(this.fragment, minutesSchema)
    this.meta = opened.meta
    this.state = EditorState.create({
      ...(opened.doc.childCount > 0 ? { doc: opened.doc } : { schema: minutesSchema }),
      plugins: [idPlugin({ ...(newId ? { newId } : {}), duplicates: () => this.known })],
    })
  }

  get fragment(): Y.XmlFragment { return this.doc.getXmlFragment(minutesFragment) }

  /** Runs a transaction as typing would: ids are given, the change goes into the Yjs document. */
  dispatch(transaction: Transaction): void {
    this.state = this.state.apply(transaction)
    if (transaction.docChanged) this.doc.transact(() => updateYFragment(this.doc, this.fragment, this.state.doc, this.meta), ySyncPluginKey)
  }

  run(command: Command): boolean {
    return command(this.state, (transaction) => this.dispatch(transaction))
  }

  /** Takes what another has done. */
  receive(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, 'network')
    const opened = initProseMirrorDoc(this.fragment, minutesSchema)
    this.meta = opened.meta
    this.state = this.state.apply(this.state.tr
      .replace(0, this.state.doc.content.size, new Slice(Fragment.from(opened.doc.content), 0, 0))
      .setMeta(ySyncPluginKey, { isChangeOrigin: true }))
  }

  /** What the other does not have yet. */
  updateFor(other: Clerk): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(other.doc))
  }

  /** Type, id, aliases and text of each block, outermost first. */
  blocks(): { type: string; id: string | null; aliases: string[]; text: string }[] {
    const found: { type: string; id: string | null; aliases: string[]; text: string }[] = []
    this.state.doc.forEach((node) => found.push({
      type: node.type.name, id: node.attrs['id'] as string | null, aliases: (node.attrs['aliases'] as string[] | null) ?? [], text: node.textContent,
    }))
    return found
  }
}

/** Both take what the other has until they are equal. */
export function meet(one: Clerk, other: Clerk): void {
  const toOther = one.updateFor(other)
  const toOne = other.updateFor(one)
  other.receive(toOther)
  one.receive(toOne)
}
