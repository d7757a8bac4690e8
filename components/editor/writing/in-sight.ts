/** How far from the edges of the window the caret is kept, in pixels: head, tools and find bar stand over the text. */
const air = 24

export const inSight = {
  get top(): number {
    // Asked several times at each key: what follows the head may be thousands of blocks, and is not looked through.
    const head = document.querySelector('.editor-top')
    const over = head ? [head, ...head.querySelectorAll('.editor-bar, .find-bar')] : []
    return Math.max(0, ...over.map((element) => element.getBoundingClientRect().bottom)) + air
  },
  right: 0,
  /** The drawer of actions on a narrow screen. */
  bottom: 52 + air,
  left: 0,
}
