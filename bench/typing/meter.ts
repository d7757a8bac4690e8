/** In the page: how long each letter takes to be seen, and what held the page meanwhile. */
export interface Metered {
  /** Milliseconds from each keydown to the end of the frame that shows it. */
  frames: number[]
  /** Milliseconds of each task that took more than fifty. */
  tasks: number[]
}

declare global {
  interface Window {
    /** Gives what was metered since it was last asked. */
    takeMetered(): Metered
  }
}

export function startMeter(): void {
  let now: Metered = { frames: [], tasks: [] }
  const observer = new PerformanceObserver((list) => { note(list.getEntries()) })
  const note = (entries: PerformanceEntryList) => { now.tasks.push(...entries.map(({ duration }) => duration)) }
  observer.observe({ type: 'longtask' })
  document.addEventListener('keydown', ({ timeStamp }) => {
    const metered = now
    requestAnimationFrame(() => {
      // A message is delivered when the frame has been laid out and painted.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => { metered.frames.push(performance.now() - timeStamp) }
      port2.postMessage(null)
    })
  }, { capture: true })
  window.takeMetered = () => {
    note(observer.takeRecords())
    const taken = now
    now = { frames: [], tasks: [] }
    return taken
  }
}
