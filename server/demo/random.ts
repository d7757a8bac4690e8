/** Numbers that are always the same from the same seed, so that the demo council is the same everywhere (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** At least 0, less than 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.next() * list.length)]
    if (found === undefined) throw new Error('Nothing to choose from')
    return found
  }

  /** True in `share` of all cases. */
  often(share: number): boolean {
    return this.next() < share
  }

  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    return list.map((value) => ({ value, at: this.next() })).sort((a, b) => a.at - b.at).map((entry) => entry.value)
  }
}
