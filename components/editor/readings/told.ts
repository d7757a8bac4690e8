/** What these minutes say of actions of earlier meetings: read line by line in slices, so that typing is never held. */
import { toldDone } from '@/domain/language'
import type { OpenFollowUp, ToldDone } from '@/domain/language'
import type { OutlineItem, OutlineLine } from '@/domain/language/outline'
import { Slices } from './slices'

interface Looked { title: string; line: OutlineLine; told: ToldDone[] }

/** Without what is said in blocks that record what became of earlier matters: their sentences ask for nothing new. */
export const notRecorded = <Said extends { nodeId: string }>(said: readonly Said[], recorded: ReadonlySet<string>): Said[] => said.filter((one) => !recorded.has(one.nodeId))

export class ToldReader {
  private known = new Map<string, Looked>()
  private readonly slices = new Slices()

  constructor(private readonly open: readonly OpenFollowUp[]) {}

  /**
   * The first sentence about each open action that tells it to be done. A line that reads as it did is not looked at
   * again, and what was looked at stays known when a later call takes over.
   * @returns null where a later call took over
   */
  async read(items: readonly OutlineItem[]): Promise<ToldDone[] | null> {
    if (this.open.length === 0) return []
    const next = new Map<string, Looked>()
    const lines = items.flatMap((item) => item.lines.map((line) => ({ item, line })))
    const whole = await this.slices.each(lines, ({ item, line }) => {
      const before = this.known.get(line.id)
      const looked = before && before.title === item.title && sameWords(before.line, line) ? before : { title: item.title, line, told: toldDone([{ ...item, lines: [line] }], this.open) }
      next.set(line.id, looked)
      if (looked !== before) this.known.set(line.id, looked)
    })
    if (!whole) return null
    this.known = next
    const first = new Map<string, ToldDone>()
    for (const { told } of next.values()) for (const one of told) if (!first.has(one.followUpId)) first.set(one.followUpId, one)
    return [...first.values()]
  }
}

const sameWords = (one: OutlineLine, other: OutlineLine): boolean => one === other || (one.text === other.text && one.role === other.role)

export const sameTold = (one: ToldDone, other: ToldDone): boolean =>
  one.followUpId === other.followUpId && one.nodeId === other.nodeId && one.text === other.text && one.span.start === other.span.start && one.because === other.because
