/** Which blocks stand in or near the window: what is drawn over the text is drawn there alone. */
import type { EditorView } from '@tiptap/pm/view'

/** First and last (inclusive) of the blocks, by their place among them. */
export interface Near { first: number; last: number }

export const everywhere: Near = { first: 0, last: Number.MAX_SAFE_INTEGER }

/** Heights of the window, above and below it: what has to be drawn, and what is drawn when that is not. */
const reach = { needed: 1, drawn: 3 }

/** Index of the first block that ends below a line of the window; the last where none does. */
function blockAt(blocks: HTMLCollection, line: number): number {
  let [low, high] = [0, Math.max(0, blocks.length - 1)]
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.getBoundingClientRect().bottom > line) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Tells what is near when the text is first laid out, and again each time one comes to the edge of what was told.
 * @returns stops telling
 */
export function watchNear(view: EditorView, tell: (near: Near) => void): () => void {
  let told: Near | null = null
  let frame = 0
  const within = (heights: number): Near => {
    const blocks = view.dom.children
    const height = window.innerHeight
    return { first: blockAt(blocks, -heights * height), last: blockAt(blocks, (heights + 1) * height) }
  }
  const look = (): void => {
    frame = 0
    if (view.isDestroyed) return
    const needed = within(reach.needed)
    if (told && told.first <= needed.first && needed.last <= told.last) return
    told = within(reach.drawn)
    tell(told)
  }
  const soon = (): void => { if (frame === 0) frame = requestAnimationFrame(look) }
  const watcher = new ResizeObserver(soon)
  watcher.observe(view.dom)
  window.addEventListener('scroll', soon, { passive: true })
  window.addEventListener('resize', soon)
  return () => {
    watcher.disconnect()
    window.removeEventListener('scroll', soon)
    window.removeEventListener('resize', soon)
    cancelAnimationFrame(frame)
  }
}
