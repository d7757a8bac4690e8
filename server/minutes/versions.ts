/** Versions: the text as it was read, published or confirmed, kept for ever with its hash. */
import { createHash } from 'node:crypto'
import { eq, max } from 'drizzle-orm'
import { agendaItems, minutesVersions } from '@/db/schema'
import { canonicalJson } from '@/domain/document/canonical'
import { healIds } from '@/domain/document/ids'
import type { Decision, Exemption, MinutesDocument } from '@/domain/document/nodes'
import { parseMinutesDocument } from '@/domain/document/parse'
import type { Database, Transaction } from '@/server/runtime'
import type { MinutesRow, VersionRow } from './load'

/** SHA-256, in hexadecimal, of a document's canonical JSON: what a chair agrees to. */
export const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex')

/** The document of a version. @throws DocumentShapeError where the stored text is no document */
export const documentOfVersion = (version: Pick<VersionRow, 'content'>): MinutesDocument => parseMinutesDocument(JSON.parse(version.content))

export interface NewVersion {
  purpose: VersionRow['purpose']
  document: MinutesDocument
  decisions: Decision[]
  firstNumber: number
  generation: number
  note: string
  open: boolean
  /** Council time. */
  at: string
  byPersonId: string | null
}

/** Writes the next version. The minutes' row is to be locked before. Two statements. */
export async function writeVersion(tx: Transaction, row: Pick<MinutesRow, 'id' | 'authorityId'>, version: NewVersion): Promise<VersionRow> {
  const { document, ...rest } = version
  const content = canonicalJson(healIds(document))
  const [last] = await tx.select({ number: max(minutesVersions.number) }).from(minutesVersions).where(eq(minutesVersions.minutesId, row.id))
  const [written] = await tx.insert(minutesVersions).values({
    ...rest, authorityId: row.authorityId, minutesId: row.id, number: (last?.number ?? 0) + 1, content, hash: hashOf(content),
  }).returning()
  if (!written) throw new Error('The version was not written')
  return written
}

/**
 * The document with the exemptions of its agenda items written on the minutes themselves: a version stands alone, and
 * nobody who reads it later may need the agenda to know what is not for the public.
 */
export function withItemExemptions(document: MinutesDocument, exemptItems: ReadonlyMap<string, Exemption>): MinutesDocument {
  if (exemptItems.size === 0) return document
  return {
    ...document,
    content: document.content.map((block) => {
      const given = block.type === 'minute' && block.attrs.exempt === null && block.attrs.agendaItemId !== null ? exemptItems.get(block.attrs.agendaItemId) : undefined
      return block.type === 'minute' && given ? { ...block, attrs: { ...block.attrs, exempt: given } } : block
    }),
  }
}

/** Exemptions of a meeting's agenda items, by the item's id. One statement. */
export async function exemptItemsOf(db: Database | Transaction, meetingId: string): Promise<Map<string, Exemption>> {
  const rows = await db.select({ id: agendaItems.id, exempt: agendaItems.exempt }).from(agendaItems).where(eq(agendaItems.meetingId, meetingId))
  return new Map(rows.flatMap((row) => (row.exempt ? [[row.id, row.exempt] as const] : [])))
}
