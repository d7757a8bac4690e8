/**
 * One sitting at one document: the Yjs document, the connection, the browser's own copy, and what may be said about
 * them ("Saved", "Kept on this device, not sent yet"). React reads it as an external store.
 */
import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import type { EditorViewer } from '../props'
import { watchLostWords, type LostWords } from './lost-words'
import { readHostMessage } from './messages'
import { SavedTracker } from './saved-tracker'
import { unsentLines } from './unsent'

export interface Face { clientId: number; name: string; initials: string; colour: string }

export interface SessionState {
  /** The document has come, from the server or from this browser's own copy. */
  loaded: boolean
  connected: boolean
  saved: boolean
  /** Something has waited for the server's word for longer than it takes. */
  waiting: boolean
  writable: boolean
  frozenBecause: string | null
  sessionEnded: boolean
  forbidden: boolean
  newGeneration: boolean
  /** How often something was recorded elsewhere since it was opened, or may have been while the window was away. */
  news: number
  faces: Face[]
  lost: LostWords[]
}

/** Key in the browser's copy that says whether it holds something unsent. */
export const unsentKey = 'unsent'

/** Storing takes about a tenth of a second; what has had no answer for so long may not have been sent. */
const patienceMilliseconds = 4_000
const settlingMilliseconds = 250

export class EditorSession {
  readonly doc = new Y.Doc()
  readonly provider: HocuspocusProvider
  private readonly socket: HocuspocusProviderWebsocket
  private readonly copy: IndexeddbPersistence
  private readonly tracker: SavedTracker
  private readonly listeners = new Set<() => void>()
  private readonly stopWatching: () => void
  private state: SessionState
  private unsentNoted: boolean | null = null
  private patience: ReturnType<typeof setTimeout> | null = null
  private settling: ReturnType<typeof setTimeout> | null = null
  private saying = 0
  private readonly hideSaved = new Set<() => void>()
  /** Names by Yjs client, kept after people have left. */
  readonly names = new Map<number, string>()

  constructor(options: { documentName: string; collabUrl: string; writable: boolean; readOnlyBecause: string | null; viewer: EditorViewer }) {
    this.state = {
      loaded: false, connected: false, saved: true, waiting: false, writable: options.writable, frozenBecause: options.readOnlyBecause,
      sessionEnded: false, forbidden: false, newGeneration: false, news: 0, faces: [], lost: [],
    }
    this.copy = new IndexeddbPersistence(options.documentName, this.doc)
    this.socket = new HocuspocusProviderWebsocket({ url: websocketUrl(options.collabUrl), delay: 500, minDelay: 250, maxDelay: 10_000 })
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket, name: options.documentName, document: this.doc, token: 'session',
      onSynced: () => { this.change({ loaded: true }) },
      onStatus: ({ status }) => { this.change({ connected: status === 'connected' }) },
      onStateless: ({ payload }) => { this.hear(payload) },
      onAuthenticationFailed: ({ reason }) => { this.refused(reason) },
      onAwarenessChange: ({ states }) => { this.meet(states as unknown as { clientId: number; user?: Partial<Face> }[]) },
    })
    this.provider.attach()
    this.provider.setAwarenessField('user', { name: options.viewer.name, initials: options.viewer.initials, color: options.viewer.colour, colour: options.viewer.colour })
    this.tracker = new SavedTracker(this.doc, (origin) => origin !== this.provider && origin !== this.copy, () => { this.refreshSaved() })
    this.stopWatching = watchLostWords(this.doc, (lost) => { this.change({ lost: [...this.state.lost, lost] }) })
    void this.openCopy()
    window.addEventListener('beforeunload', this.beforeLeaving)
    window.addEventListener('offline', this.unplugged)
    window.addEventListener('online', this.plugged)
    window.addEventListener('focus', this.comeBack)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): SessionState => this.state

  /** @param hide called at once when "Saved" no longer holds; the next state follows within a frame */
  onUnsaved(hide: () => void): () => void {
    this.hideSaved.add(hide)
    return () => this.hideSaved.delete(hide)
  }

  forgetLost(lost: LostWords): void { this.change({ lost: this.state.lost.filter((one) => one !== lost) }) }

  /** Lines of what this browser typed and the database has not, as they stand. */
  unsent(): string[] { return unsentLines(this.doc, this.tracker.ranges()) }

  /**
   * After signing in again in another tab: asks the host to let this browser back in. The session is read when a
   * socket opens, so the old one has to close first.
   */
  reconnect(): void {
    this.change({ sessionEnded: false })
    if (this.socket.status === WebSocketStatus.Disconnected) {
      void this.socket.connect()
      return
    }
    const again = (): void => {
      this.socket.off('close', again)
      void this.socket.connect()
    }
    this.socket.on('close', again)
    this.socket.disconnect()
  }

  private refused(reason: string): void {
    if (reason === 'session-ended' || reason === 'permission-denied') this.change({ sessionEnded: true })
    else if (reason === 'old-generation') this.change({ newGeneration: true, writable: false })
    // The host is starting or stopping: the socket comes back by itself, the question has to be asked anew.
    else if (reason === 'try-again') setTimeout(() => { if (this.listeners.size > 0) this.reconnect() }, 2_000)
    else this.change({ forbidden: true, writable: false })
  }

  destroy(): void {
    window.removeEventListener('beforeunload', this.beforeLeaving)
    window.removeEventListener('offline', this.unplugged)
    window.removeEventListener('online', this.plugged)
    window.removeEventListener('focus', this.comeBack)
    for (const timer of [this.patience, this.settling]) if (timer) clearTimeout(timer)
    cancelAnimationFrame(this.saying)
    this.stopWatching()
    this.tracker.destroy()
    this.provider.destroy()
    this.socket.destroy()
    void this.copy.destroy()
    this.doc.destroy()
    this.listeners.clear()
  }

  private async openCopy(): Promise<void> {
    await this.copy.whenSynced
    const unsent = await this.copy.get(unsentKey)
    if (unsent === 'yes') this.tracker.takeCopy()
    if (this.doc.getXmlFragment('minutes').length > 0) this.change({ loaded: true })
    this.refreshSaved()
  }

  private hear(payload: string): void {
    const message = readHostMessage(payload)
    if (!message) return
    if (message.type === 'stored') {
      this.tracker.committed(message.vector, message.snapshot)
      this.refreshSaved()
    }
    if (message.type === 'frozen') this.change({ writable: false, frozenBecause: message.reason ?? 'These minutes have been handed on. Nothing more can be typed.' })
    if (message.type === 'writable') this.change({ writable: true, frozenBecause: null, sessionEnded: false })
    if (message.type === 'session-ended') this.change({ sessionEnded: true })
    if (message.type === 'forbidden') this.change({ forbidden: true, writable: false })
    if (message.type === 'news') this.change({ news: this.state.news + 1 })
    if (message.type === 'new-generation') this.change({ newGeneration: true, writable: false })
  }

  /**
   * "Saved" goes with the letter that is not. What holds instead is said once the letter is seen, which would wait for
   * the words; "saved" when it has held for a moment, so that it does not flicker at each.
   */
  private refreshSaved(): void {
    const { saved } = this.tracker
    if (this.settling) clearTimeout(this.settling)
    this.settling = null
    if (!saved) this.noteSaved(false)
    else if (this.unsentNoted !== true) this.settling = setTimeout(() => { this.noteSaved(true) }, settlingMilliseconds)
  }

  private noteSaved(saved: boolean): void {
    if (this.unsentNoted !== saved) {
      this.unsentNoted = saved
      void this.copy.set(unsentKey, saved ? 'no' : 'yes').catch(() => undefined)
      this.noteForSigningOut(saved)
    }
    if (saved) this.say(true)
    else if (this.state.saved) {
      for (const hide of this.hideSaved) hide()
      cancelAnimationFrame(this.saying)
      this.saying = requestAnimationFrame(() => { setTimeout(() => { if (!this.tracker.saved) this.say(false) }) })
    }
  }

  private say(saved: boolean): void {
    if (!saved && !this.state.saved) return
    if (this.patience) clearTimeout(this.patience)
    this.patience = saved ? null : setTimeout(() => { this.change({ waiting: true }) }, patienceMilliseconds)
    this.change({ saved, waiting: false })
  }

  // A socket can take half a minute to notice that its network has gone; the browser knows at once.
  private readonly unplugged = (): void => { this.socket.disconnect() }
  /** She may have signed in again in another tab, or recorded something there. */
  private readonly comeBack = (): void => {
    if (this.state.sessionEnded) this.reconnect()
    else this.change({ news: this.state.news + 1 })
  }
  private readonly plugged = (): void => { void this.socket.connect() }

  /** Signing out asks here whether it would delete words that have not been sent. */
  private noteForSigningOut(saved: boolean): void {
    const { name } = this.copy
    if (saved) {
      localStorage.removeItem(`${name}:unsent`)
      localStorage.removeItem(`${name}:address`)
    } else {
      localStorage.setItem(`${name}:unsent`, 'yes')
      localStorage.setItem(`${name}:address`, window.location.pathname)
    }
  }

  private meet(states: { clientId: number; user?: Partial<Face> }[]): void {
    const faces = states.filter((state) => state.user?.name).map(({ clientId, user }) => ({
      clientId, name: user?.name ?? '', initials: user?.initials ?? '', colour: user?.colour ?? '#14584b',
    }))
    for (const face of faces) this.names.set(face.clientId, face.name)
    if (JSON.stringify(faces) !== JSON.stringify(this.state.faces)) this.change({ faces })
  }

  private readonly beforeLeaving = (event: BeforeUnloadEvent): void => {
    if (!this.tracker.saved && this.state.connected) event.preventDefault()
  }

  private change(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part }
    for (const listener of this.listeners) listener()
  }
}

function websocketUrl(given: string): string {
  if (/^wss?:/.test(given)) return given
  const url = new URL(given, window.location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.toString()
}
