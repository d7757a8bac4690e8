/**
 * Several files in one request without holding any of them: the first line of the body says their names and sizes as
 * JSON, their bytes follow one after the other.
 */

/** Raised where a request is not of that form, or ended before all had come. */
export class BrokenOff extends Error {}

const longestLine = 200_000

export class Incoming {
  private readonly chunks: AsyncIterator<Uint8Array>
  private rest: Uint8Array = new Uint8Array(0)

  constructor(body: AsyncIterable<Uint8Array>) {
    this.chunks = body[Symbol.asyncIterator]()
  }

  /** The line at which the body begins. @throws {BrokenOff} where there is none */
  async line(): Promise<string> {
    let found = new Uint8Array(0)
    for (;;) {
      const chunk = await this.next()
      const end = chunk.indexOf(10)
      found = joined(found, end < 0 ? chunk : chunk.subarray(0, end))
      if (found.length > longestLine) throw new BrokenOff()
      if (end < 0) continue
      this.rest = chunk.subarray(end + 1)
      return new TextDecoder().decode(found)
    }
  }

  /** The next bytes of the body, piece by piece. @throws {BrokenOff} where they do not all come */
  async *part(size: number): AsyncGenerator<Uint8Array> {
    let wanted = size
    while (wanted > 0) {
      const chunk = await this.next()
      const piece = chunk.subarray(0, wanted)
      this.rest = chunk.subarray(piece.length)
      wanted -= piece.length
      yield piece
    }
  }

  private async next(): Promise<Uint8Array> {
    if (this.rest.length > 0) {
      const { rest } = this
      this.rest = new Uint8Array(0)
      return rest
    }
    const { value, done } = await this.chunks.next()
    if (done) throw new BrokenOff()
    return value
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
