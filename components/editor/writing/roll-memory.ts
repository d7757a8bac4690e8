/** Which lists of who was there were put into the text, or left out of it, remembered with the draft itself. */
import type * as Y from 'yjs'
import { newId } from '@/domain/document/ids'
import type { Roll, RollHistory } from '@/domain/document/roll'
import { rollMap } from '@/domain/document/schema'

const [first, left, brought] = ['first', 'left', 'brought ']

export class RollMemory {
  /** Raised whenever something is remembered, here or elsewhere. */
  version = 0
  private readonly map: Y.Map<Roll>

  constructor(doc: Y.Doc) {
    this.map = doc.getMap<Roll>(rollMap)
    this.map.observe(() => { this.version += 1 })
  }

  put(roll: Roll): void { this.map.set(first, roll) }
  bring(roll: Roll): void { this.map.set(`${brought}${newId()}`, roll) }
  leave(roll: Roll): void { this.map.set(left, roll) }

  observe(changed: () => void): () => void {
    this.map.observe(changed)
    return () => { this.map.unobserve(changed) }
  }

  /** @param began with what the draft began; null where nothing was ever put in, so that the text's list is its own */
  history(began: Roll | null): RollHistory | null {
    const put = this.map.get(first) ?? (began && began.lines.length > 0 ? began : null)
    return put && { first: put, brought: [...this.map.entries()].flatMap(([key, roll]) => (key.startsWith(brought) ? [roll] : [])), left: this.map.get(left) ?? null }
  }
}
