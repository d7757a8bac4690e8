/** How far from the edges of the window the caret is kept, in pixels: head, tools and find bar stand over the text. */
const over = '.editor-top, .editor-bar, .find-bar'
const air = 24

export const inSight = {
  get top(): number {
    const edges = [...document.querySelectorAll(over)].map((element) => element.getBoundingClientRect().bottom)
    return Math.max(0, ...edges) + air
  },
  right: 0,
  /** The drawer of actions on a narrow screen. */
  bottom: 52 + air,
  left: 0,
}
