/** Where the words of cards stand on the page, asked of as few blocks as can be: each question costs the browser time. */
import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { positionsOf } from '../writing/threads'
import type { MarginCard } from './cards'

export class Places {
  private readonly found: Map<string, { pos: number; node: Node }>
  private readonly textTop: number
  private readonly tops = new Map<string, number | null>()
  private last = 0

  /** @param cards in the order of the text @param top of the margin, in pixels of the window */
  constructor(private readonly view: EditorView, private readonly cards: readonly MarginCard[], private readonly top: number) {
    this.found = positionsOf(view.state.doc, new Set(cards.flatMap(({ nodeId }) => nodeId ?? [])))
    this.textTop = view.dom.getBoundingClientRect().top - top
  }

  /** Pixels from the top of the margin to the end of the text. */
  get height(): number { return this.textTop + this.view.dom.offsetHeight }

  /** First and end (exclusive) of the cards whose blocks stand between two lines of the window. */
  within(from: number, to: number): [number, number] {
    return [this.firstBelow(from), this.firstBelow(to)]
  }

  /**
   * Pixels from the top of the margin to a card's line.
   * @param lines how far each line stands below the top of its block: measured where the card is drawn, else remembered
   */
  anchorOf({ name, nodeId, offset }: MarginCard, drawn: boolean, lines: Map<string, number>): number {
    const block = nodeId === null ? null : this.blockTop(nodeId)
    // What has lost its words stands after the last that has them.
    if (block === null) return this.last
    const at = drawn && offset > 0 ? this.found.get(nodeId ?? '') : undefined
    if (at) lines.set(name, this.lineTop(at.pos + 1 + Math.min(offset, at.node.content.size)) - block)
    const anchor = block + (offset > 0 ? lines.get(name) ?? 0 : 0)
    this.last = Math.max(this.last, anchor)
    return anchor
  }

  /** Index of the first card whose block begins below a line of the window. */
  private firstBelow(line: number): number {
    let [low, high] = [0, this.cards.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const nodeId = this.cards[middle]?.nodeId ?? null
      const block = nodeId === null ? null : this.blockTop(nodeId)
      if (block !== null && block + this.top <= line) low = middle + 1
      else high = middle
    }
    return low
  }

  private blockTop(nodeId: string): number | null {
    const known = this.tops.get(nodeId)
    if (known !== undefined) return known
    const place = this.found.get(nodeId)
    const element = place ? this.view.nodeDOM(place.pos) : null
    const top = element instanceof HTMLElement
      // Blocks in a table are measured from their cell.
      ? element.parentElement === this.view.dom ? this.textTop + element.offsetTop : element.getBoundingClientRect().top - this.top
      : null
    this.tops.set(nodeId, top)
    return top
  }

  private lineTop(pos: number): number {
    try {
      return this.view.coordsAtPos(pos).top - this.top
    } catch {
      return 0
    }
  }
}
