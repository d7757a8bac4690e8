/** Word by word difference of two texts. */

export interface Piece { kind: 'same' | 'added' | 'removed'; text: string }

/** Beyond this many comparisons the middle of a text counts as replaced: no block of minutes comes near it. */
const most = 4_000_000

/**
 * The pieces of both texts in reading order: joining `same` and `removed` gives `before`, joining `same` and `added`
 * gives `after`. Words are compared whole, white space and punctuation on their own.
 */
export function wordDiff(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const a = tokens(before)
  const b = tokens(after)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let tail = 0
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const out: Piece[] = []
  add(out, 'same', a.slice(0, start).join(''))
  middle(a.slice(start, a.length - tail), b.slice(start, b.length - tail), out)
  add(out, 'same', a.slice(a.length - tail).join(''))
  return out
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}’']+|\s+|[^\p{L}\p{N}\s]/gu) ?? []

function middle(a: string[], b: string[], out: Piece[]): void {
  if (a.length * b.length > most) {
    add(out, 'removed', a.join(''))
    add(out, 'added', b.join(''))
    return
  }
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let k = b.length - 1; k >= 0; k--) {
      longest[i * width + k] = a[i] === b[k]
        ? (longest[(i + 1) * width + k + 1] ?? 0) + 1
        : Math.max(longest[(i + 1) * width + k] ?? 0, longest[i * width + k + 1] ?? 0)
    }
  }
  let i = 0
  let k = 0
  while (i < a.length || k < b.length) {
    if (i < a.length && k < b.length && a[i] === b[k]) { add(out, 'same', a[i] ?? ''); i++; k++ }
    else if (i < a.length && (k >= b.length || (longest[(i + 1) * width + k] ?? 0) >= (longest[i * width + k + 1] ?? 0))) { add(out, 'removed', a[i] ?? ''); i++ }
    else { add(out, 'added', b[k] ?? ''); k++ }
  }
}

function add(out: Piece[], kind: Piece['kind'], text: string): void {
  if (text === '') return
  const last = out.at(-1)
  if (last?.kind === kind) { last.text += text; return }
  // Removed before added, so that a replaced word reads "old new".
  const before = out.at(-2)
  if (kind === 'removed' && last?.kind === 'added' && before?.kind === 'removed') { before.text += text; return }
  if (kind === 'removed' && last?.kind === 'added') { out.splice(-1, 0, { kind, text }); return }
  out.push({ kind, text })
}
