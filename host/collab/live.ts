/**
 * The live documents of this process, over Hocuspocus. Nothing else touches Yjs: commands ask through the port
 * `Collaboration`, before or after their transaction, never inside it.
 */
import { createHash } from 'node:crypto'
import { Hocuspocus, type Connection, type Document } from '@hocuspocus/server'
import { eq } from 'drizzle-orm'
import { minutes } from '@/db/schema'
import type { DocumentEdit } from '@/domain/document/edit'
import type { Decision, MinutesDocument } from '@/domain/document/nodes'
import { decisionsMap } from '@/domain/document/schema'
import { writableStates } from '@/domain/workflow/states'
import type { Collaboration, CouncilClock, Database } from '@/server/runtime'
import { applyAll, decisionsOf, documentFrom, documentOf } from './convert'
import type { DoorRefusal } from './door'
import { applyToDocument } from './edits'
import { Guests } from './guests'
import { StorageRefused, UpdateLog } from './log'
import { broadcast, personOf, tell, type ConnectionContext } from './messages'
import { documentName, parseDocumentName } from './names'
import { beginDraft, beginGeneration, readInitial, readStored } from './stored'

export interface LiveOptions {
  db: Database
  council: CouncilClock
  /** Derives the rows of the draft's resolutions and proposed actions; called only where the content differs. */
  project(minutesId: string, document: MinutesDocument, decisions: Decision[]): Promise<void>
  /** The draft takes changes again: edits may be waiting. */
  writable(minutesId: string): Promise<void>
  /** Machine milliseconds between two looks at whether the people connected still may be. */
  recheckEvery: number
}

interface Content { document: MinutesDocument; decisions: Decision[] }

export class LiveDocuments implements Collaboration {
  readonly hocuspocus: Hocuspocus<ConnectionContext>
  private readonly logs = new Map<string, UpdateLog>()
  private readonly guests = new Guests(() => this.hocuspocus)
  /** Digest of what was projected last, to leave out what is equal. */
  private readonly projected = new Map<string, string>()
  private readonly timer: NodeJS.Timeout

  constructor(private readonly options: LiveOptions) {
    this.hocuspocus = new Hocuspocus<ConnectionContext>({
      quiet: true, debounce: 1_500, maxDebounce: 5_000,
      onAuthenticate: async (given) => {
        const cookies = given.requestHeaders.get('cookie') ?? ''
        const guest = await this.guests.ask(given.documentName, cookies)
        given.connectionConfig.readOnly = this.guests.readOnly(given.documentName, guest.mayType)
        return { personId: guest.personId, name: guest.name, cookies }
      },
      onLoadDocument: ({ documentName, document }) => this.load(documentName, document),
      connected: async ({ documentName, connection }) => this.greet(documentName, connection),
      // The name beside a cursor is that of the session, whatever the browser says.
      beforeHandleAwareness: async ({ states, context }) => {
        for (const state of states.values()) if (context?.name && state['user']) state['user'] = { ...state['user'], name: context.name }
      },
      onChange: async ({ documentName, update, context }) => this.logs.get(documentName)?.push(update, context.personId ?? null),
      onStoreDocument: ({ documentName, document }) => this.store(documentName, document),
      beforeUnloadDocument: ({ documentName }) => this.ignoringRefusal(async () => await this.logs.get(documentName)?.flush()),
      afterUnloadDocument: async ({ documentName }) => void this.logs.delete(documentName),
    })
    this.timer = setInterval(() => {
      this.recheck().catch((error: unknown) => console.error(`Connections could not be checked: ${String(error)}`))
    }, options.recheckEvery)
    this.timer.unref()
  }

  async create(minutesId: string, generation: number, initial: MinutesDocument): Promise<void> {
    if (await beginDraft(this.options.db, minutesId, generation, initial)) await this.read(minutesId)
  }

  async read(minutesId: string): Promise<Content | null> {
    const stored = await readStored(this.options.db, minutesId)
    if (!stored) return null
    const name = documentName({ minutesId, generation: stored.generation })
    const open = this.hocuspocus.documents.get(name)
    if (open) await this.store(name, open)
    return await this.projectFrom(minutesId, open ?? documentFrom(stored.updates))
  }

  async freeze(minutesId: string): Promise<Content> {
    this.guests.frozen.add(minutesId)
    const name = await this.currentName(minutesId)
    this.guests.stopTyping(name)
    await Promise.all(this.guests.of(name).map((connection) => connection.waitForPendingMessages()))
    const content = await this.read(minutesId)
    if (!content) throw new Error(`The minutes ${minutesId} have no document`)
    return content
  }

  async restore(minutesId: string): Promise<void> {
    this.guests.frozen.delete(minutesId)
    await this.guests.recheck(await this.currentName(minutesId))
    if (await this.isWritable(minutesId)) await this.options.writable(minutesId)
  }

  async newGeneration(minutesId: string, generation: number): Promise<void> {
    await beginGeneration(this.options.db, minutesId, generation)
    this.guests.frozen.delete(minutesId)
    for (const [name, document] of this.hocuspocus.documents) {
      const parsed = parseDocumentName(name)
      if (parsed?.minutesId !== minutesId || parsed.generation >= generation) continue
      for (const connection of document.getConnections()) tell(connection as Connection<ConnectionContext>, { type: 'new-generation', generation })
      this.hocuspocus.closeConnections(name)
    }
    if (await this.isWritable(minutesId)) await this.options.writable(minutesId)
  }

  async applyEdit(minutesId: string, edit: DocumentEdit): Promise<'applied' | 'waits'> {
    if (this.guests.frozen.has(minutesId) || !(await this.isWritable(minutesId))) return 'waits'
    const name = await this.currentName(minutesId)
    let applied = false
    const direct = await this.hocuspocus.openDirectConnection(name, {})
    try {
      await direct.transact((document) => { applied = applyToDocument(document, edit) })
      await this.logs.get(name)?.flush()
      const open = applied && this.hocuspocus.documents.get(name)
      if (open) broadcast(open, { type: 'news' })
    } finally {
      await direct.disconnect()
    }
    return applied ? 'applied' : 'waits'
  }

  async recheck(): Promise<void> {
    for (const name of [...this.hocuspocus.documents.keys()]) await this.guests.recheck(name)
  }

  async news(meetingId: string): Promise<void> {
    if (this.hocuspocus.documents.size === 0) return
    const drafts = new Set((await this.options.db.select({ id: minutes.id }).from(minutes).where(eq(minutes.meetingId, meetingId))).map(({ id }) => id))
    for (const [name, document] of this.hocuspocus.documents) if (drafts.has(parseDocumentName(name)?.minutesId ?? '')) broadcast(document, { type: 'news' })
  }

  /** Brings up to date what a killed process stored but did not compact. Called once, before anybody is let in. */
  async resume(minutesId: string): Promise<void> {
    const direct = await this.hocuspocus.openDirectConnection(await this.currentName(minutesId), {})
    await direct.disconnect()
  }

  /** Sends everybody away and stores what is open. Resolves when no document is open, or the time is up. */
  async stop(milliseconds: number): Promise<void> {
    this.guests.stopping = true
    clearInterval(this.timer)
    this.hocuspocus.closeConnections()
    this.hocuspocus.flushPendingStores()
    const until = performance.now() + milliseconds
    while (this.hocuspocus.getDocumentsCount() > 0 && performance.now() < until) await new Promise((done) => setTimeout(done, 20))
  }

  private async load(name: string, document: Document): Promise<void> {
    const parsed = parseDocumentName(name)
    if (!parsed) throw { reason: 'unknown-document' } satisfies DoorRefusal
    const { db, council } = this.options
    let stored = await readStored(db, parsed.minutesId)
    if (!stored) {
      // The command has committed, and the browser came before the effect did.
      const waiting = await readInitial(db, parsed.minutesId)
      if (waiting) await this.create(parsed.minutesId, waiting.generation, waiting.initial)
      stored = await readStored(db, parsed.minutesId)
    }
    if (!stored) throw { reason: 'unknown-document' } satisfies DoorRefusal
    if (stored.generation !== parsed.generation) throw { reason: 'old-generation' } satisfies DoorRefusal
    const { updates } = stored
    applyAll(document, updates)
    const log = new UpdateLog(db, parsed, document, {
      now: () => council.now(),
      stored: (what) => broadcast(document, { type: 'stored', ...what }),
      refused: () => this.refuseTyping(name),
    }, stored.sequence, stored.compacted)
    this.logs.set(name, log)
    document.getMap(decisionsMap).observe((event, transaction) => {
      const personId = personOf(transaction.origin)
      if (personId) for (const [key, change] of event.changes.keys) if (change.action === 'add') log.pushAct(key, personId)
    })
  }

  private greet(name: string, connection: Connection<ConnectionContext>): void {
    const log = this.logs.get(name)
    if (log) tell(connection, { type: 'stored', ...log.stored })
    tell(connection, { type: connection.readOnly ? 'frozen' : 'writable' })
  }

  private async store(name: string, document: Document): Promise<void> {
    const parsed = parseDocumentName(name)
    const log = this.logs.get(name)
    if (!parsed || !log) return
    await this.ignoringRefusal(async () => {
      if (await log.compact()) await this.projectFrom(parsed.minutesId, document)
    })
  }

  private async projectFrom(minutesId: string, document: Parameters<typeof documentOf>[0]): Promise<Content> {
    const content = { document: documentOf(document), decisions: decisionsOf(document) }
    const key = createHash('sha256').update(JSON.stringify(content)).digest('base64')
    if (this.projected.get(minutesId) !== key) {
      await this.options.project(minutesId, content.document, content.decisions)
      this.projected.set(minutesId, key)
    }
    return content
  }

  private refuseTyping(name: string): void {
    this.guests.stopTyping(name)
    // What could not be stored must not be seen by those who come later.
    this.hocuspocus.closeConnections(name)
  }

  private async row(minutesId: string) {
    const [row] = await this.options.db.select({ generation: minutes.generation, state: minutes.state }).from(minutes).where(eq(minutes.id, minutesId))
    return row
  }

  private async currentName(minutesId: string): Promise<string> {
    return documentName({ minutesId, generation: (await this.row(minutesId))?.generation ?? 1 })
  }

  private async isWritable(minutesId: string): Promise<boolean> {
    const row = await this.row(minutesId)
    return row !== undefined && writableStates.includes(row.state)
  }

  private async ignoringRefusal(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof StorageRefused)) throw error
    }
  }
}
