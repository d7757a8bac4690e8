/**
 * Ids of blocks. They are given once and stay for life; joining two blocks makes one id the other's alias; two
 * browsers that copied one block at once leave a duplicate, which projection heals.
 */
import type { Block, MinutesDocument } from './nodes'
import { mapBlocks, eachBlock } from './walk'

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A new random id of twelve letters and figures (62 bits), from the platform's own random source. */
export function newId(): string {
  const bytes = new Uint8Array(24)
  let id = ''
  while (id.length < 12) {
    globalThis.crypto.getRandomValues(bytes)
    // 252 is the last multiple of 36: what lies above would favour the first letters.
    for (const byte of bytes) if (byte < 252 && id.length < 12) id += alphabet[byte % 36] ?? ''
  }
  return id
}

/**
 * The document with each id borne once: the first block in document order keeps it, a later one is called
 * `id~2`, `id~3`, so that projecting the same document twice gives the same ids. An alias that is also a live id, or
 * that an earlier block claims, is dropped. Returns the same object where nothing had to be healed.
 */
export function healIds(document: MinutesDocument): MinutesDocument {
  const seen = new Set<string>()
  const all = new Set<string>()
  let ill = false
  eachBlock(document, (block) => {
    if (all.has(block.attrs.id) || block.attrs.id === '' || (block.attrs.aliases?.length ?? 0) > 0) ill = true
    all.add(block.attrs.id)
  })
  if (!ill) return document
  const claimed = new Set<string>()
  return mapBlocks(document, (block) => {
    let id = block.attrs.id
    if (id === '' || seen.has(id)) {
      let n = 2
      while (seen.has(`${id}~${String(n)}`) || all.has(`${id}~${String(n)}`)) n++
      id = `${id}~${String(n)}`
    }
    seen.add(id)
    const aliases = (block.attrs.aliases ?? []).filter((alias) => !all.has(alias) && !claimed.has(alias))
    aliases.forEach((alias) => claimed.add(alias))
    if (id === block.attrs.id && aliases.length === (block.attrs.aliases?.length ?? 0)) return block
    const { aliases: _, ...rest } = block.attrs
    return { ...block, attrs: { ...rest, id, ...(aliases.length > 0 ? { aliases } : {}) } } as Block
  })
}

/** Which live block an id means today: its own, or that of the block it was joined into. */
export function liveIds(document: MinutesDocument): Map<string, string> {
  const live = new Map<string, string>()
  const healed = healIds(document)
  eachBlock(healed, (block) => live.set(block.attrs.id, block.attrs.id))
  eachBlock(healed, (block) => block.attrs.aliases?.forEach((alias) => { if (!live.has(alias)) live.set(alias, block.attrs.id) }))
  return live
}
