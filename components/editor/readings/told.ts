/** What these minutes say of actions of earlier meetings: read item by item in slices, as readings are. */
import { toldDone } from '@/domain/language'
import type { OpenFollowUp, ToldDone } from '@/domain/language'
import type { OutlineItem } from '@/domain/language/outline'
import { normaliseSentence, type Settlement } from '@/domain/document/decisions'

interface Looked { item: OutlineItem; told: ToldDone[] }

const sliceMilliseconds = 8

const pause = (): Promise<void> => new Promise((done) => { setTimeout(done, 0) })

/** Under what a clerk's “not this one” is kept: it stays with its action and its sentence. */
export const toldKey = ({ followUpId, text }: Pick<ToldDone, 'followUpId' | 'text'>): string => `told ${followUpId} ${normaliseSentence(text)}`

/** Those that no clerk has set aside. */
export function notSetAside(told: readonly ToldDone[], settlements: readonly Settlement[]): ToldDone[] {
  const aside = new Set(settlements.flatMap(({ state, readingKeys }) => (state === 'dismissed' ? readingKeys : [])))
  return told.filter((one) => !aside.has(toldKey(one)))
}

export class ToldReader {
  private known = new Map<string, Looked>()
  private run = 0

  constructor(private readonly open: readonly OpenFollowUp[]) {}

  /**
   * The first sentence about each open action that tells it to be done. Items that are the same object, or read
   * alike, are not looked at again.
   * @returns null where a later call took over
   */
  async read(items: readonly OutlineItem[]): Promise<ToldDone[] | null> {
    const mine = (this.run += 1)
    if (this.open.length === 0) return []
    const next = new Map<string, Looked>()
    let started = performance.now()
    for (const item of items) {
      const before = this.known.get(item.id)
      const told = before && sameWords(before.item, item) ? before.told : toldDone([item], this.open)
      next.set(item.id, { item, told })
      if (performance.now() - started < sliceMilliseconds) continue
      await pause()
      if (this.run !== mine) return null
      started = performance.now()
    }
    this.known = next
    const first = new Map<string, ToldDone>()
    for (const { told } of next.values()) for (const one of told) if (!first.has(one.followUpId)) first.set(one.followUpId, one)
    return [...first.values()]
  }
}

const sameWords = (one: OutlineItem, other: OutlineItem): boolean => one === other || (one.title === other.title && one.lines.length === other.lines.length &&
  one.lines.every((line, index) => line === other.lines[index] || (line.id === other.lines[index]?.id && line.text === other.lines[index].text && line.role === other.lines[index].role)))

export const sameTold = (one: ToldDone, other: ToldDone): boolean =>
  one.followUpId === other.followUpId && one.nodeId === other.nodeId && one.text === other.text && one.span.start === other.span.start && one.because === other.because
