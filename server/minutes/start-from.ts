/** From a meeting's agenda and attendance to what the document's template takes. Pure. */
import type { StartMinutes } from '@/domain/document/templates'
import type { MeetingOutline } from '@/server/meetings/outline'

/** @param outline of the meeting, items in the order taken */
export function startFrom(outline: MeetingOutline): StartMinutes {
  const { meeting, body, authority, items, attendance } = outline
  return {
    authorityName: authority.name,
    bodyName: body.name,
    date: meeting.date,
    time: meeting.time,
    place: meeting.place,
    attendance: attendance.map(({ personId, name, capacity, status, presiding, office, substituteFor }) => ({ personId, name, capacity, status, presiding, office, substituteFor })),
    items: items.map(({ id, number, title, purpose, presenter, standing, urgencyReason, exempt, recommendations }) => ({
      id, number, title, purpose, presenter, standing, urgencyReason, exempt, recommendations: recommendations.map(({ text, put }) => put ?? text),
    })),
    formulae: body.settings.formulae,
    chairWord: outline.chairWord,
    previousMeeting: outline.lastMeetingDate,
  }
}
