/** The readings of one item as they are found, each with a key that stays while its sentence does. */
import type { OutlineLine } from './outline'
import type { FollowUpReading, Reading, ResolutionReading } from './reading'
import { trim } from './spans'
import { bagWithin } from './text/bag'
import { plainWords } from './text/plain-words'
import type { Token } from './text/tokens'

export class ReadingList {
  readonly all: Reading[] = []
  private readonly keys = new Map<string, number>()
  /** The tokens of each line that was read, by its id. */
  readonly tokens = new Map<string, readonly Token[]>()

  constructor(private readonly title: string) {}

  push(
    line: OutlineLine, span: { start: number; end: number }, where: Reading['where'], resolution: ResolutionReading | null,
    followUp: FollowUpReading | null, leadIn: string | null,
  ): Reading {
    const trimmed = trim(line.text, span)
    const text = line.text.slice(trimmed.start, trimmed.end)
    const stemKey = `${line.id}|${plainWords(text, 160)}`
    const ordinal = this.keys.get(stemKey) ?? 0
    this.keys.set(stemKey, ordinal + 1)
    const reading: Reading = {
      key: `${stemKey}|${ordinal}`, where, nodeId: line.id, span: trimmed, item: this.title, marker: line.marker, leadIn, text, resolution, followUp,
    }
    this.all.push(reading)
    return reading
  }

  /** The words by which a reading can be told to be another's mention, from the tokens of its line. */
  readonly bagOf = ({ nodeId, span }: Reading): ReadonlySet<string> => bagWithin(this.tokens.get(nodeId) ?? [], span.start, span.end)

  /** Takes back one of the last readings. */
  drop(reading: Reading): void {
    const at = this.all.indexOf(reading, Math.max(0, this.all.length - 4))
    if (at >= 0) this.all.splice(at, 1)
  }
}
