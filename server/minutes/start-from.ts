/** From a meeting's agenda and attendance to what the document's template takes. Pure. */
import type { StartMinutes } from '@/domain/document/templates'
import type { MeetingOutline } from '@/server/meetings/outline'

/** @param outline of the meeting, items in the order taken */
export function startFrom(outline: MeetingOutline): StartMinutes {
  const { meeting, body, authority, items, attendance } = outline
  const numbers = new Map([...items, ...outline.left].map(({ id, number }) => [id, number]))
  return {
    authorityName: authority.name,
    bodyName: body.name,
    date: meeting.date,
    time: meeting.time,
    place: meeting.place,
    attendance: attendance.map((row) => ({ personId: row.personId, name: row.name, capacity: row.capacity, status: row.status, presiding: row.presiding, office: row.office, substituteFor: row.substituteFor, notes: notesOf(row, numbers) })),
    items: items.map(({ id, number, title, purpose, presenter, standing, urgencyReason, exempt, recommendations }) => ({
      id, number, title, purpose, presenter, standing, urgencyReason, exempt, recommendations: recommendations.map(({ text, put }) => put ?? text),
    })),
    formulae: body.settings.formulae,
    chairWord: outline.chairWord,
    previousMeeting: outline.lastMeetingDate,
  }
}

/** When somebody came and left, and from where: what the list of the minutes says in brackets. */
function notesOf(row: MeetingOutline['attendance'][number], numbers: ReadonlyMap<string, string>): string[] {
  if (row.status !== 'present') return []
  const [came, left] = [numbers.get(row.arrivedAtItemId ?? ''), numbers.get(row.leftAtItemId ?? '')]
  return [...(came ? [`from item ${came}`] : []), ...(left ? [`left before item ${left}`] : []), ...(row.remote ? ['attending remotely'] : [])]
}
