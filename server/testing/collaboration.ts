import { eq } from 'drizzle-orm'
import { minutes } from '@/db/schema'
import type { DocumentEdit } from '@/domain/document/edit'
import type { Block, Decision, MinutesDocument } from '@/domain/document/nodes'
import { writableStates } from '@/domain/workflow/states'
import type { Collaboration, Database } from '@/server/runtime'

interface Live { document: MinutesDocument; decisions: Decision[]; writable: boolean; generation: number }

/**
 * Live documents without sockets: the collaboration port over plain JSON, for tests of use-cases. The real one over
 * Yjs is tested in `host`.
 */
export class MemoryCollaboration implements Collaboration {
  readonly live = new Map<string, Live>()
  /** The meetings of which editors were told that there is news. */
  readonly heard: string[] = []
  constructor(private readonly db: () => Database) {}

  async create(minutesId: string, generation: number, initial: MinutesDocument): Promise<void> {
    if (!this.live.has(minutesId)) this.live.set(minutesId, { document: initial, decisions: [], writable: true, generation })
  }

  async read(minutesId: string) {
    const found = this.live.get(minutesId)
    return found ? { document: found.document, decisions: found.decisions } : null
  }

  async freeze(minutesId: string) {
    const found = this.need(minutesId)
    found.writable = false
    return { document: found.document, decisions: found.decisions }
  }

  async restore(minutesId: string): Promise<void> {
    const [row] = await this.db().select({ state: minutes.state }).from(minutes).where(eq(minutes.id, minutesId))
    if (row) this.need(minutesId).writable = writableStates.includes(row.state)
  }

  async newGeneration(minutesId: string, generation: number): Promise<void> {
    this.need(minutesId).generation = generation
  }

  async applyEdit(minutesId: string, edit: DocumentEdit): Promise<'applied' | 'waits'> {
    const found = this.live.get(minutesId)
    if (!found?.writable) return 'waits'
    if (edit.type === 'decide') {
      found.decisions = [...found.decisions, ...edit.decisions]
      return 'applied'
    }
    found.document = { type: 'doc', content: applied(found.document.content, edit) }
    return 'applied'
  }

  async recheck(): Promise<void> {}

  async news(meetingId: string): Promise<void> { this.heard.push(meetingId) }

  private need(minutesId: string): Live {
    const found = this.live.get(minutesId)
    if (!found) throw new Error(`No live document for ${minutesId}`)
    return found
  }
}

function applied(blocks: Block[], edit: Exclude<DocumentEdit, { type: 'decide' }>): Block[] {
  if (edit.type === 'replace-text') {
    return blocks.map((block) => (block.attrs.id === edit.nodeId && block.type !== 'table' ? { ...block, content: [{ type: 'text' as const, text: edit.text }] } : block))
  }
  const present = new Set(blocks.map((block) => block.attrs.id))
  const fresh = edit.blocks.filter((block) => !present.has(block.attrs.id))
  const at = edit.nodeId === null ? blocks.length : blocks.findIndex((block) => block.attrs.id === edit.nodeId) + 1
  return [...blocks.slice(0, at || blocks.length), ...fresh, ...blocks.slice(at || blocks.length)]
}
