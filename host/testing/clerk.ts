/** A browser's half of co-editing without a browser: a real provider over a real websocket. */
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { decisionsMap, minutesFragment } from '@/domain/document/schema'
import type { Decision } from '@/domain/document/nodes'
import type { Told } from '../collab/messages'

export interface ClerkOptions { port: number; minutesId: string; cookie: string; generation?: number; doc?: Y.Doc; origin?: string }

export class TestClerk {
  readonly doc: Y.Doc
  readonly told: Told[] = []
  refusedBecause: string | null = null
  private readonly socket: HocuspocusProviderWebsocket
  private readonly provider: HocuspocusProvider
  private readonly waiting = new Set<() => void>()
  private vector = new Map<number, number>()
  private deleted: ReturnType<typeof Y.snapshot>['ds'] | null = null

  constructor(options: ClerkOptions) {
    this.doc = options.doc ?? new Y.Doc()
    const { cookie, port, origin = `http://127.0.0.1:${options.port}` } = options
    class Signed extends WebSocket {
      constructor(url: string) {
        super(url, { headers: { cookie, origin } })
        // Leaving while it connects is no fault.
        this.on('error', () => undefined)
      }
    }
    this.socket = new HocuspocusProviderWebsocket({ url: `ws://127.0.0.1:${port}/collab`, WebSocketPolyfill: Signed, delay: 50, minDelay: 50, maxDelay: 200 })
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket, name: `minutes:${options.minutesId}:${options.generation ?? 1}`, document: this.doc, token: 'cookie',
      onStateless: ({ payload }) => this.hear(JSON.parse(payload) as Told),
      onAuthenticationFailed: ({ reason }) => { this.refusedBecause = reason; this.look() },
      onSynced: () => this.look(), onStatus: () => this.look(), onClose: () => this.look(),
    })
    this.provider.attach()
    this.doc.on('update', () => this.look())
  }

  get synced(): boolean { return this.provider.synced }

  /** The words of the draft, a line a block. */
  text(): string {
    return this.doc.getXmlFragment(minutesFragment).toArray().map((block) => (block as Y.XmlElement).toArray().map((part) => (part instanceof Y.XmlText ? (part.toDelta() as { insert: string }[]).map((piece) => piece.insert).join('') : '\n')).join('')).join('\n')
  }

  /** Types into a block, at its end where no place is given. */
  type(block: number, words: string, at = this.textOf(block).length): void {
    this.textOf(block).insert(at, words)
  }

  /** Deletes characters of a block, its first where no place is given. */
  erase(block: number, characters: number, at = 0): void {
    this.textOf(block).delete(at, Math.min(characters, this.textOf(block).length - at))
  }

  decide(decision: Decision): void {
    this.doc.getMap<Decision>(decisionsMap).set(decision.id, decision)
  }

  /** Whether the database has all that this browser has, as the editor would show it. */
  get saved(): boolean {
    for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(this.doc))) if ((this.vector.get(client) ?? 0) < clock) return false
    const own = Y.snapshot(this.doc).ds
    const { deleted } = this
    if (!deleted) return own.clients.size === 0
    for (const [client, ranges] of own.clients) {
      for (const range of ranges) {
        for (let clock = range.clock; clock < range.clock + range.len; clock += 1) if (!Y.isDeleted(deleted, Y.createID(client, clock))) return false
      }
    }
    return true
  }

  /** Resolves when it holds; looks again at each event, never by the clock. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((done) => {
      const look = () => {
        if (!holds()) return
        this.waiting.delete(look)
        done()
      }
      this.waiting.add(look)
      look()
    })
  }

  heard(type: Told['type']): boolean { return this.told.some((one) => one.type === type) }

  /** The network goes, and comes back. */
  unplug(): void { this.socket.disconnect() }
  async plugIn(): Promise<void> { await this.socket.connect() }

  leave(): void {
    this.provider.destroy()
    this.socket.destroy()
  }

  private textOf(block: number): Y.XmlText {
    const element = this.doc.getXmlFragment(minutesFragment).get(block) as Y.XmlElement
    const first = element.get(0)
    if (first instanceof Y.XmlText) return first
    const text = new Y.XmlText()
    element.insert(0, [text])
    return text
  }

  private hear(told: Told): void {
    this.told.push(told)
    if (told.type === 'stored') {
      this.vector = Y.decodeStateVector(Buffer.from(told.vector, 'base64'))
      if (told.snapshot) this.deleted = Y.decodeSnapshot(Buffer.from(told.snapshot, 'base64')).ds
    }
    this.look()
  }

  private look(): void {
    for (const look of [...this.waiting]) look()
  }
}
