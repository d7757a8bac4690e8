/**
 * Which ids the blocks touched by one local change should bear. One id for life: on a split the first half keeps it,
 * on a join the first survives and takes the other's id as an alias, a copy gets a new one, what was cut comes back
 * under its own name. Nothing here ever runs on load or on another person's change.
 */
import type { Node } from '@tiptap/pm/model'
import type { Mapping } from '@tiptap/pm/transform'

export interface PlacedBlock { node: Node; pos: number }
export interface ChangedRange { fromOld: number; toOld: number; fromNew: number; toNew: number }
/** An attribute to set on the block at `pos` of the new document. */
export interface AttributeChange { pos: number; attribute: 'id' | 'aliases'; value: string | string[] | null }

export interface IdQuestion {
  before: Node
  after: Node
  mapping: Mapping
  /** True for pasted content: its ids count only where they were cut from this document. */
  pasted: boolean
  /** Ids that were cut from this document and not pasted since. */
  cut: ReadonlySet<string>
  /** Ids known to stand twice, healed when one of their blocks is edited. */
  duplicates: ReadonlySet<string>
  newId: () => string
}

const idOf = (node: Node): string | null => (node.attrs['id'] as string | null | undefined) ?? null
const aliasesOf = (node: Node): string[] => (node.attrs['aliases'] as string[] | null | undefined) ?? []
const bearsId = (node: Node): boolean => node.type.spec.attrs !== undefined && 'id' in node.type.spec.attrs

/** The smallest range that holds every step of a mapping, in old and in new positions; null where nothing moved. */
export function changedRange(mapping: Mapping): ChangedRange | null {
  let range: ChangedRange | null = null
  mapping.maps.forEach((map, index) => {
    const back = mapping.slice(0, index).invert()
    const forth = mapping.slice(index + 1)
    map.forEach((start, end, newStart, newEnd) => {
      const fromOld = back.map(start, -1)
      const toOld = back.map(end, 1)
      const fromNew = forth.map(newStart, -1)
      const toNew = forth.map(newEnd, 1)
      range = range === null
        ? { fromOld, toOld, fromNew, toNew }
        : {
            fromOld: Math.min(range.fromOld, fromOld), toOld: Math.max(range.toOld, toOld),
            fromNew: Math.min(range.fromNew, fromNew), toNew: Math.max(range.toNew, toNew),
          }
    })
  })
  return range
}

/** Blocks that bear ids and share more than their edge with a range, outer before inner, in document order. */
export function blocksIn(doc: Node, from: number, to: number): PlacedBlock[] {
  const found: PlacedBlock[] = []
  const start = Math.max(0, from)
  doc.nodesBetween(start, Math.min(doc.content.size, Math.max(to, start)), (node, pos) => {
    if (bearsId(node)) found.push({ node, pos })
    return !node.isTextblock
  })
  return found
}

/** What has to be set so that every touched block has one id of its own; empty while somebody merely types. */
export function idChanges(question: IdQuestion): AttributeChange[] {
  const range = changedRange(question.mapping)
  if (!range) return []
  const before = blocksIn(question.before, range.fromOld, range.toOld)
  const after = blocksIn(question.after, range.fromNew, range.toNew)
  if (onlyTyping(before, after, question.duplicates)) return []

  const inRange = new Set(before.map(({ node }) => idOf(node)))
  const elsewhere = idsOutside(question.after, after)
  const changes: AttributeChange[] = []
  const seen = new Set<string>()
  const owners = assignOwners(after, inRange)
  const heirs = heirsOf(question, before, after, elsewhere)

  after.forEach(({ node, pos }, index) => {
    const id = idOf(node)
    const heir = heirs.get(pos)
    if (heir) {
      seen.add(idOf(heir)!)
      changes.push({ pos, attribute: 'id', value: idOf(heir) }, { pos, attribute: 'aliases', value: heir.attrs['aliases'] as string[] | null })
      return
    }
    const mine = id !== null && owners.get(id) === index && !seen.has(id)
    const keeps = mine && (inRange.has(id)
      ? !(question.duplicates.has(id) && elsewhere.get(id) === 'before')
      : !elsewhere.has(id) && question.cut.has(id))
    if (keeps) {
      seen.add(id)
      return
    }
    const fresh = question.newId()
    changes.push({ pos, attribute: 'id', value: fresh })
    if (aliasesOf(node).length > 0) changes.push({ pos, attribute: 'aliases', value: null })
  })
  return [...changes, ...aliasesOfJoined(question, before, after, seen, elsewhere)]
}

/** The ids stand as they stood, each once, and none is known to be double: the common case, decided without a walk. */
function onlyTyping(before: PlacedBlock[], after: PlacedBlock[], duplicates: ReadonlySet<string>): boolean {
  if (before.length !== after.length) return false
  const seen = new Set<string>()
  return after.every(({ node }, index) => {
    const id = idOf(node)
    if (id === null || seen.has(id) || duplicates.has(id) || id !== idOf(before[index]!.node)) return false
    seen.add(id)
    return true
  })
}

/**
 * Which of several blocks with one id bears it on: the first half of a split. Where the first half is empty (Enter at
 * the start of a line) the id goes with the words, since what hangs on it hangs on the words.
 */
function assignOwners(after: PlacedBlock[], inRange: ReadonlySet<string | null>): Map<string, number> {
  const owners = new Map<string, number>()
  after.forEach(({ node }, index) => {
    const id = idOf(node)
    if (id === null) return
    const held = owners.get(id)
    const heldNode = held === undefined ? null : after[held]!.node
    const heldIsEmpty = heldNode !== null && heldNode.isTextblock && heldNode.content.size === 0
    if (held === undefined || (inRange.has(id) && heldIsEmpty && node.content.size > 0)) owners.set(id, index)
  })
  return owners
}

/** Ids outside the touched blocks, and whether they stand before or after them. */
function idsOutside(doc: Node, touched: PlacedBlock[]): Map<string, 'before' | 'after'> {
  const skip = new Set(touched.map(({ pos }) => pos))
  const first = touched[0]?.pos ?? 0
  const found = new Map<string, 'before' | 'after'>()
  doc.descendants((node, pos) => {
    const id = bearsId(node) && !skip.has(pos) ? idOf(node) : null
    if (id !== null && !found.has(id)) found.set(id, pos < first ? 'before' : 'after')
    return !node.isTextblock
  })
  return found
}

/**
 * Where all words of a block were deleted and those of a later one came into its place, the id goes with the words: the
 * later block, by the position of the one that holds it now. So a line that was cut is free to come back as itself.
 */
function heirsOf(question: IdQuestion, before: PlacedBlock[], after: PlacedBlock[], elsewhere: ReadonlyMap<string, unknown>): Map<number, Node> {
  const heirs = new Map<number, Node>()
  const present = new Set(after.map(({ node }) => idOf(node)))
  const lives = ({ node, pos }: PlacedBlock): number | null => survivingPosition(question.mapping, pos + 1, pos + node.nodeSize - 1)
  for (const gone of before) {
    const home = after.find(({ node }) => idOf(node) === idOf(gone.node))
    if (!home || !gone.node.isTextblock || gone.node.content.size === 0 || lives(gone) !== null) continue
    const heir = before.find((one) => {
      const id = idOf(one.node)
      if (id === null || present.has(id) || elsewhere.has(id) || !one.node.isTextblock || one.node.content.size === 0) return false
      const at = lives(one)
      return at !== null && at > home.pos && at < home.pos + home.node.nodeSize
    })
    if (heir) heirs.set(home.pos, heir.node)
  }
  return heirs
}

/** Where words of a vanished block live on in another, that other takes its id and aliases as aliases. */
function aliasesOfJoined(
  question: IdQuestion, before: PlacedBlock[], after: PlacedBlock[], kept: ReadonlySet<string>, elsewhere: ReadonlyMap<string, unknown>,
): AttributeChange[] {
  const gained = new Map<number, string[]>()
  for (const { node, pos } of before) {
    const id = idOf(node)
    if (id === null || kept.has(id) || elsewhere.has(id) || !node.isTextblock || node.content.size === 0) continue
    const target = survivingPosition(question.mapping, pos + 1, pos + node.nodeSize - 1)
    if (target === null) continue
    const home = after.find((block) => target > block.pos && target < block.pos + block.node.nodeSize && block.node.isTextblock)
    if (home) gained.set(home.pos, [...(gained.get(home.pos) ?? []), id, ...aliasesOf(node)])
  }
  return [...gained].map(([pos, ids]) => {
    const held = aliasesOf(after.find((block) => block.pos === pos)!.node)
    return { pos, attribute: 'aliases', value: [...new Set([...held, ...ids])] }
  })
}

/** Where the first or the last character of a stretch has come to, null where all of it was deleted. */
function survivingPosition(mapping: Mapping, start: number, end: number): number | null {
  const last = mapping.mapResult(end, -1)
  if (!last.deletedBefore) return last.pos
  const first = mapping.mapResult(start, 1)
  return first.deletedAfter ? null : first.pos
}
