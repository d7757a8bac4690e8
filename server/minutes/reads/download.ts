/** The text of minutes as a file: the open version for everybody, the draft for those who may read it. */
import type { MinutesDocument } from '@/domain/document/nodes'
import { formatDate } from '@/domain/calendar'
import type { Standing } from '@/formats/pdf/parts'
import type { Viewer } from '@/server/people/viewer'
import { publicMinutes } from '@/server/public/queries'
import { runtime } from '@/server/runtime'
import { bringUpToDate } from '../freeze'
import { readMinutes } from '../load'
import { mayDo } from '../may'
import { firstNumberOf } from '../numbering'
import { exemptItemsOf, withItemExemptions } from '../versions'

export interface Download {
  document: MinutesDocument
  authorityName: string
  runningTitle: string
  standing: Standing
  firstNumber: number
  signatory: string | null
  /** Who signed and when, as a sentence; null until then. */
  signed: string | null
  /** Without its ending. */
  fileName: string
  /** Residents get the same bytes. */
  open: boolean
}

/**
 * @param which `public`: what residents may read, exempt text left out; `draft`: the text as it stands, for those who may read it
 * @returns null where there is none, or it is not for this viewer
 */
export async function download(viewer: Viewer, minutesId: string, which: 'public' | 'draft'): Promise<Download | null> {
  const { db } = runtime()
  const before = await readMinutes(db, minutesId)
  if (!before) return null
  const named = (draft: boolean) => ({
    authorityName: before.authority.name, runningTitle: `${before.body.name}, ${formatDate(before.meeting.date)}`,
    // Old minutes were signed, or not, on paper: nobody is to sign this copy.
    signatory: before.row.archivedFrom === null ? before.body.settings.chairWord : null,
    fileName: `${before.body.slug}-${before.meeting.date}${draft && before.row.archivedFrom === null ? '-draft' : ''}-minutes`,
  })
  const signed = ({ signedBy, signedOn }: { signedBy: string | null; signedOn: string | null }) => (signedBy && signedOn ? `Signed by ${signedBy} on ${formatDate(signedOn)}` : null)
  if (which === 'public') {
    const shown = await publicMinutes(minutesId)
    return shown ? { ...named(false), signed: signed(shown), document: shown.document, firstNumber: shown.firstNumber, standing: shown.state === 'published' ? 'published' : 'confirmed', open: true } : null
  }
  if (!(await mayDo('minutes.readDraft', viewer, minutesId))) return null
  await bringUpToDate(minutesId)
  const found = await readMinutes(db, minutesId)
  if (!found?.row.content) return null
  const state = found.row.state
  return {
    ...named(true), signed: signed(found.row), document: withItemExemptions(found.row.content, await exemptItemsOf(db, found.meeting.id)), firstNumber: await firstNumberOf(db, found), open: false,
    standing: state === 'published' ? (found.row.archivedFrom === null ? 'published' : 'archived') : state === 'confirmed' || state === 'signed' ? 'confirmed' : 'draft',
  }
}
