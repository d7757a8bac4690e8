/** Work on many things in small slices, so that typing is never held by it. */

const sliceMilliseconds = 8

const pause = (): Promise<void> => new Promise((done) => { setTimeout(done, 0) })

export class Slices {
  private run = 0

  /** Looks at each in turn. A call while another is under way ends that one. @returns false where a later call took over */
  async each<T>(things: Iterable<T>, look: (one: T) => void): Promise<boolean> {
    const mine = (this.run += 1)
    let started = performance.now()
    for (const one of things) {
      look(one)
      if (performance.now() - started < sliceMilliseconds) continue
      await pause()
      if (this.run !== mine) return false
      started = performance.now()
    }
    return true
  }
}
