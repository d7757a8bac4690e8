/**
 * Reads the text again in each pause and says what stands in it: items for the outline, readings with their answers
 * for the margin. Typing is never held: what has not changed is not looked at again, and long work is cut in slices.
 */
import type { EditorView } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import { placeReadings, type PlacedReading } from '@/domain/document/decision-places'
import { settle, type Settlement } from '@/domain/document/decisions'
import type { Decision, MinutesDocument } from '@/domain/document/nodes'
import { minuteNumbers } from '@/domain/document/numbering'
import { decisionsMap } from '@/domain/document/schema'
import type { OpenFollowUp, ToldDone } from '@/domain/language'
import type { ReadContext } from '@/domain/language/outline'
import { indexDocument, type DocumentIndex } from '../plugins/document-index'
import type { EditorContext, EditorHeader } from '../props'
import { IncrementalReader } from './reader'
import { notSetAside } from '@/domain/document/told'
import { notRecorded, sameTold, ToldReader } from './told'
import { sameEntry, sameOrder, samePlaced, steady, type OutlineEntry } from './steady'

export interface WhatStands {
  outline: OutlineEntry[]
  placed: PlacedReading[]
  /** Sentences that tell an action of an earlier meeting to be done. */
  told: ToldDone[]
  /** Document order of blocks, by id. */
  order: ReadonlyMap<string, number>
  /** Nothing but an empty line. */
  empty: boolean
  /** Read at least once since it was opened. */
  read: boolean
}

/** Milliseconds without a change that count as a pause. */
const pauseMilliseconds = 110

export class Watch {
  private readonly reader: IncrementalReader
  private tells: ToldReader
  private recorded: ReadonlySet<string>
  private readonly decisions: Y.Map<Decision>
  private readonly listeners = new Set<() => void>()
  private readonly again: () => void
  private timer: ReturnType<typeof setTimeout> | null = null
  private state: WhatStands = { outline: [], placed: [], told: [], order: new Map(), empty: false, read: false }
  private duplicateIds: ReadonlySet<string> = new Set()
  private settled: Settlement[] | null = null

  constructor(private readonly options: { view: () => EditorView; doc: Y.Doc; context: ReadContext; open: readonly OpenFollowUp[]; recorded: ReadonlySet<string>; firstNumber: number | null }) {
    this.reader = new IncrementalReader(options.context)
    this.tells = new ToldReader(options.open)
    this.recorded = options.recorded
    this.decisions = options.doc.getMap<Decision>(decisionsMap)
    this.again = () => { this.settled = null; this.soon() }
    this.decisions.observe(this.again)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): WhatStands => this.state

  /** Ids that stood more than once when it was last read. */
  readonly duplicates = (): ReadonlySet<string> => this.duplicateIds

  /** Something changed: reads when it has been still for a moment. */
  soon(milliseconds = pauseMilliseconds): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = setTimeout(() => { void this.look() }, milliseconds)
  }

  /** The page knows more than when it was opened: other earlier actions are open, other blocks were recorded. */
  learn({ open, recorded }: { open: readonly OpenFollowUp[]; recorded: ReadonlySet<string> }): void {
    const sameOpen = JSON.stringify(open) === JSON.stringify(this.options.open)
    if (sameOpen && recorded.size === this.recorded.size && [...recorded].every((id) => this.recorded.has(id))) return
    if (!sameOpen) {
      this.options.open = open
      this.tells = new ToldReader(open)
    }
    this.recorded = recorded
    this.soon(0)
  }

  destroy(): void {
    if (this.timer) clearTimeout(this.timer)
    this.decisions.unobserve(this.again)
    this.listeners.clear()
  }

  private async look(): Promise<void> {
    this.timer = null
    const { doc } = this.options.view().state
    const index = indexDocument(doc)
    const items = index.items.map(({ item }) => item)
    const readings = await this.reader.read(items)
    const told = readings && await this.tells.read(items)
    // Typed meanwhile: another look is already on its way.
    if (readings === null || told === null || this.options.view().state.doc !== doc) return
    this.duplicateIds = index.duplicates
    this.settled ??= settle([...this.decisions.values()])
    const before = this.state
    const { recorded } = this
    this.state = {
      outline: steady(before.outline, this.outline(index), sameEntry),
      placed: steady(before.placed, placeReadings(notRecorded(readings, recorded), index.marks, this.settled), samePlaced),
      told: steady(before.told, notSetAside(notRecorded(told, recorded), this.settled), sameTold),
      order: sameOrder(before.order, index.positions) ? before.order : index.positions,
      empty: index.words === 0,
      read: true,
    }
    // While a paragraph without an action is typed, nothing around it is drawn again.
    if ((Object.keys(before) as (keyof WhatStands)[]).every((part) => before[part] === this.state[part])) this.state = before
    else for (const listener of this.listeners) listener()
  }

  private outline(index: DocumentIndex): OutlineEntry[] {
    const minutes = index.items.filter(({ pos }) => pos >= 0)
    const bones: MinutesDocument = {
      type: 'doc',
      content: minutes.map(({ item, fixedNumber }) => ({ type: 'minute', attrs: { id: item.id, fixedNumber, agendaNumber: null, agendaItemId: null, exempt: null } })),
    }
    const numbers = minuteNumbers(bones, this.options.firstNumber)
    return minutes.map(({ item }) => ({ id: item.id, number: numbers.get(item.id) ?? '', title: item.title }))
  }
}

/** What the reader may know, from what the page gave. */
export function readContext(context: EditorContext, header: EditorHeader): ReadContext {
  return {
    meetingDate: header.meetingDate,
    body: context.body.name,
    people: context.people.map(({ name, office }) => ({ name, office })),
    offices: context.offices.flatMap(({ name, otherNames }) => [name, ...(otherNames ?? [])]),
    bodies: context.bodies.flatMap(({ name, otherNames }) => [name, ...(otherNames ?? [])]),
    ...(context.settings ? { settings: context.settings } : {}),
    ...(context.extraHolidays ? { extraHolidays: context.extraHolidays } : {}),
  }
}
