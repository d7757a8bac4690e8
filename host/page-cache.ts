/**
 * Public pages, kept whole. A page is known by its path, by the date (what is late changes at midnight without any
 * change) and by how often something public has changed: after each such change every page is rendered anew at its
 * next visit. Memory is bounded; what was asked for longest ago goes first.
 */
import { sizeOf, type Body } from './http/body'

export interface KeptPage { headers: [string, string][]; body: Body }

/** Counts public changes. One process counts for itself; several would have to share this count. */
export interface PublicEpoch {
  raise(authorityId: string): void
  now(): number
}

export function inProcessEpoch(): PublicEpoch {
  let count = 0
  // A public path does not tell its authority, so a change of one renews the pages of all.
  return { raise: () => void (count += 1), now: () => count }
}

export class PageCache {
  private readonly pages = new Map<string, KeptPage>()
  private readonly making = new Map<string, Promise<KeptPage | null>>()
  private held = 0
  hits = 0
  misses = 0

  /** @param most bytes kept at most, over all encodings @param largest one page may have */
  constructor(private readonly epoch: PublicEpoch, private readonly today: () => string, private readonly most = 96 * 1024 * 1024, private readonly largest = 4 * 1024 * 1024) {}

  /** The key of a page as things stand at this moment. */
  keyOf(path: string): string {
    return `${this.epoch.now()} ${this.today()} ${path}`
  }

  get(key: string): KeptPage | undefined {
    const page = this.pages.get(key)
    if (!page) return undefined
    this.hits += 1
    this.pages.delete(key)
    this.pages.set(key, page)
    return page
  }

  /** Whoever asks while a page is being made waits for it: a crowd is served by one rendering. */
  inTheMaking(key: string): Promise<KeptPage | null> | undefined {
    return this.making.get(key)
  }

  /** @param made null where the answer was none to keep */
  make(key: string, made: Promise<KeptPage | null>): void {
    this.misses += 1
    this.making.set(key, made)
    void made.then((page) => { if (page) this.keep(key, page) }, () => undefined).finally(() => this.making.delete(key))
  }

  private keep(key: string, page: KeptPage): void {
    const size = sizeOf(page.body)
    if (size > this.largest) return
    this.pages.set(key, page)
    this.held += size
    for (const [oldest, kept] of this.pages) {
      if (this.held <= this.most) break
      this.pages.delete(oldest)
      this.held -= sizeOf(kept.body)
    }
  }
}
