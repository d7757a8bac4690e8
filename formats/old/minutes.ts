/** A file of old minutes -> the minutes of each meeting in it. */
import { newId } from '@/domain/document/ids'
import { minutesFromLines, type Imported } from '@/formats/text'
import type { OldFile } from './file'
import { byMeeting } from './split'

export interface OldMinutes extends Pick<OldFile, 'state' | 'kind' | 'notices' | 'reason' | 'title'> {
  meetings: Pick<Imported, 'document' | 'outline' | 'warnings'>[]
}

/** Lays out what was read of a file. Of one that was refused nothing is. */
export function minutesOf({ state, kind, notices, reason, title, blocks }: OldFile): OldMinutes {
  const of = { state, kind, notices, reason, title: title ?? null, meetings: [] }
  if (state === 'refused') return of
  const { parts, notices: said, readable } = byMeeting(blocks)
  const meetings = parts.map((lines) => {
    const { document, outline, warnings } = minutesFromLines(lines, newId)
    return { document, outline, warnings }
  })
  return { ...of, meetings, state: readable ? state : 'partly', notices: [...new Set([...notices, ...said, ...meetings.flatMap((one) => one.warnings), ...plainNotices(meetings)])] }
}

/** A file that nothing shows to be minutes: it is kept, and said so. */
const plainNotices = (meetings: OldMinutes['meetings']): string[] =>
  meetings.every(({ outline }) => outline.body === null && outline.meetingDate === null && outline.items.length === 0)
    ? ['Nothing shows that these are minutes: they name no committee, no day and no item. If they are none, remove the file.'] : []
