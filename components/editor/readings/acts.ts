/** Writes what a clerk decides about a reading: an entry in the document's map, and the mark that ties it to its words. */
import type { EditorView } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import { entriesFor, revocations, undoEntries } from '@/domain/document/decisions'
import type { PlacedReading } from '@/domain/document/decision-places'
import { newId } from '@/domain/document/ids'
import type { DecidedFollowUp, Decision } from '@/domain/document/nodes'
import { decisionsMap } from '@/domain/document/schema'
import type { Span } from '@/domain/language/reading'
import { positionsOf } from '../writing/threads'

/** Words in a block, to be tied to a decision. */
export interface Words { nodeId: string; span: Span }

export class Acts {
  private readonly map: Y.Map<Decision>

  constructor(private readonly doc: Y.Doc, private readonly view: () => EditorView) {
    this.map = doc.getMap<Decision>(decisionsMap)
  }

  all(): Decision[] { return [...this.map.values()] }

  /** The Yjs client that wrote an act, null where it is not there. */
  clientOf(actId: string): number | null { return this.map._map.get(actId)?.id.client ?? null }

  /** Keeps, changes or dismisses what a card shows. @returns the entries written */
  decide(act: 'keep' | 'change' | 'dismiss', placed: PlacedReading, followUp: DecidedFollowUp | null, words: Words | null = wordsOf(placed)): Decision[] {
    const readingId = placed.settlement?.readingIds[0] ?? newId()
    const rules = placed.reading?.followUp?.because.map(({ rule }) => rule) ?? placed.settlement?.active[0]?.rules
    const entries = entriesFor(
      { act, readingId, readingKey: placed.reading?.key ?? placed.settlement?.readingKeys[0] ?? null, sentence: placed.sentence, followUp, ...(rules ? { rules } : {}) },
      placed.settlement, newId,
    )
    return this.write(entries, words && { ...words, readingId })
  }

  /** Makes a follow-up that the reader did not find, of words that were selected. */
  add(words: Words, sentence: string, followUp: DecidedFollowUp): Decision[] {
    const readingId = newId()
    return this.write(entriesFor({ act: 'add', readingId, readingKey: null, sentence, followUp }, null, newId), { ...words, readingId })
  }

  /** Sets a sentence about an earlier action aside, under a key of its own: no words of the minutes are marked for it. */
  setAside(key: string, sentence: string): Decision[] {
    return this.write(entriesFor({ act: 'dismiss', readingId: newId(), readingKey: key, sentence, followUp: null }, null, newId), null)
  }

  /** Takes back what holds of a card. */
  takeBack(placed: PlacedReading): Decision[] {
    return this.write(revocations(placed.settlement?.active ?? [], newId), null)
  }

  /** Undoes what one act wrote, by entries of its own. */
  undo(written: readonly Decision[]): Decision[] {
    return this.write(undoEntries(written, this.all(), newId), null)
  }

  /** Entries and mark go in one Yjs transaction, and not onto the stack of typing. */
  private write(entries: Decision[], mark: (Words & { readingId: string }) | null): Decision[] {
    if (entries.length === 0) return entries
    const put = (): void => { for (const entry of entries) if (!this.map.has(entry.id)) this.map.set(entry.id, entry) }
    const view = this.view()
    const place = mark && positionsOf(view.state.doc, new Set([mark.nodeId])).get(mark.nodeId)
    if (mark && place) {
      const type = view.state.schema.marks['reading']!
      const from = place.pos + 1 + mark.span.start
      const to = Math.min(place.pos + 1 + mark.span.end, place.pos + place.node.nodeSize - 1)
      this.doc.on('beforeTransaction', put)
      view.dispatch(view.state.tr.addMark(from, to, type.create({ id: mark.readingId })).setMeta('addToHistory', false))
      this.doc.off('beforeTransaction', put)
    }
    // Where there were no words to mark, nothing has been written yet.
    this.doc.transact(put, 'decision')
    return entries
  }
}

const wordsOf = ({ nodeId, span }: PlacedReading): Words | null => (nodeId !== null && span !== null ? { nodeId, span } : null)
