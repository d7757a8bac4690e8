/** The readings of one item as they are found, each with a key that stays while its sentence does. */
import type { OutlineLine } from './outline'
import type { FollowUpReading, Reading, ResolutionReading } from './reading'
import { trim } from './spans'
import { plainWords } from './text/plain-words'

export class ReadingList {
  readonly all: Reading[] = []
  private readonly keys = new Map<string, number>()

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

  /** Takes back one of the last readings. */
  drop(reading: Reading): void {
    const at = this.all.indexOf(reading, Math.max(0, this.all.length - 4))
    if (at >= 0) this.all.splice(at, 1)
  }
}
