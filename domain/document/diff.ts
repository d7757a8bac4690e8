/** What changed between two documents: block by block by id, and inside a changed block word by word. */
import type { MinutesDocument, TextBlock } from './nodes'
import { plainText } from './text'
import { textBlocks } from './walk'
import type { Piece } from './word-diff'
import { wordDiff } from './word-diff'

export type { Piece } from './word-diff'

export interface BlockChange {
  id: string
  type: TextBlock['type']
  kind: 'same' | 'added' | 'removed' | 'changed'
  before: string | null
  after: string | null
  /** Same, added and removed words in reading order. */
  pieces: Piece[]
  /** Attributes (marker, level, exemption ...) or block type differ although the words may be equal. */
  attributes: boolean
  /** It stands at another place among the blocks that both documents have. */
  moved: boolean
}

/**
 * Every text block of both documents in the order of `after`, those that were removed where they stood before. A block
 * joined into another (its id now an alias) counts as removed, and its words as added to the other.
 */
export function diffDocuments(before: MinutesDocument, after: MinutesDocument): BlockChange[] {
  const old = byId(before)
  const now = byId(after)
  const moved = movedIds([...old.keys()].filter((id) => now.has(id)), [...now.keys()].filter((id) => old.has(id)))
  const out: BlockChange[] = []
  const gone = [...old.keys()]
  let at = 0
  const takeRemoved = (until: string | null): void => {
    while (at < gone.length && gone[at] !== until) {
      const id = gone[at] ?? ''
      const block = old.get(id)
      at++
      if (!block || now.has(id)) continue
      const text = plainText(block)
      out.push({ id, type: block.type, kind: 'removed', before: text, after: null, pieces: text === '' ? [] : [{ kind: 'removed', text }], attributes: false, moved: false })
    }
    if (until !== null) at++
  }
  for (const [id, block] of now) {
    const was = old.get(id)
    if (was && !moved.has(id)) takeRemoved(id)
    out.push(compare(id, was, block, moved.has(id)))
  }
  takeRemoved(null)
  return out
}

/** Only what is not the same. */
export const changesOf = (before: MinutesDocument, after: MinutesDocument): BlockChange[] =>
  diffDocuments(before, after).filter((change) => change.kind !== 'same')

function byId(document: MinutesDocument): Map<string, TextBlock> {
  const found = new Map<string, TextBlock>()
  textBlocks(document).forEach((block, i) => {
    const id = block.attrs.id === '' ? `#${String(i)}` : block.attrs.id
    if (!found.has(id)) found.set(id, block)
  })
  return found
}

function compare(id: string, was: TextBlock | undefined, block: TextBlock, moved: boolean): BlockChange {
  const after = plainText(block)
  if (!was) return { id, type: block.type, kind: 'added', before: null, after, pieces: after === '' ? [] : [{ kind: 'added', text: after }], attributes: false, moved: false }
  const before = plainText(was)
  const attributes = was.type !== block.type || facts(was) !== facts(block)
  const kind = before === after && !attributes && !moved ? 'same' : 'changed'
  return { id, type: block.type, kind, before, after, pieces: wordDiff(before, after), attributes, moved }
}

function facts(block: TextBlock): string {
  const { id: _, aliases: __, ...rest } = block.attrs
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b)))
}

/** Ids outside the longest run that kept its order (patience: longest increasing subsequence). */
function movedIds(before: string[], after: string[]): Set<string> {
  const place = new Map(before.map((id, i) => [id, i]))
  const tails: number[] = []
  const from: number[] = []
  after.forEach((id, i) => {
    const value = place.get(id) ?? 0
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((place.get(after[tails[middle] ?? 0] ?? '') ?? 0) < value) low = middle + 1
      else high = middle
    }
    from[i] = low > 0 ? tails[low - 1] ?? -1 : -1
    tails[low] = i
  })
  const kept = new Set<string>()
  for (let i = tails.at(-1) ?? -1; i >= 0; i = from[i] ?? -1) kept.add(after[i] ?? '')
  return new Set(after.filter((id) => !kept.has(id)))
}
