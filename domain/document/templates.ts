/** "Start the minutes": agenda and attendance become the document, so that nothing is typed twice. */
import { formatClock } from '@/domain/calendar'
import type { BodySettings } from '@/domain/council'
import type { IsoDate } from '@/domain/language/reading'
import type { OutlineAttendee } from '@/domain/language/outline'
import type { AttendanceCapacity, AttendanceStatus } from '@/domain/meeting'
import { listed } from './exemption-words'
import { attendeeText, inline } from './from-outline'
import type { AttendanceGroup, Block, Exemption, MinutesDocument } from './nodes'

export interface StartAttendance {
  personId: string | null
  /** As printed, post-nominals included. */
  name: string
  capacity: AttendanceCapacity
  status: AttendanceStatus
  presiding: boolean
  /** Post or organisation; may be empty. */
  office: string
  substituteFor: string | null
  /** What stands in brackets at the end: "from item 5", "left before item 7", "attending remotely". */
  notes?: string[]
}

export interface StartItem {
  id: string
  /** The agenda's own number; may be empty. */
  number: string
  title: string
  purpose: string
  presenter: string
  standing: 'apologies' | 'declarations' | 'minutes' | 'progress' | 'work-programme' | null
  /** s.100B(4)(b): special circumstances of a late item, which the minutes must give. */
  urgencyReason: string | null
  exempt: Exemption | null
  /** What was put to the vote: the resolutions as they are drafted, for the clerk to word. */
  recommendations?: string[]
}

export interface StartMinutes {
  authorityName: string
  bodyName: string
  /** Date of the meeting, its time ("10:00") and place; time and place may be empty. */
  date: IsoDate
  time: string
  place: string
  /** In the order in which they are printed. */
  attendance: StartAttendance[]
  /** In the order in which they were taken; deferred, withdrawn and joined items are not among them. */
  items: StartItem[]
  formulae: BodySettings['formulae']
  chairWord: string
  /** Date of the meeting whose minutes are to be confirmed; null where there is none. */
  previousMeeting: IsoDate | null
}

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "14 January 2027". */
export function longDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${String(Number(day))} ${monthNames[Number(month) - 1] ?? month} ${year}`
}

/** "in Committee Room 2, County Hall", "in the Council Chamber", "at County Hall". */
export function heldAt(place: string): string {
  const [first = ''] = place.split(',')
  if (/\bchamber$/i.test(first.trim()) && !/^the /i.test(place)) return `in the ${place}`
  return /\b(?:room|chamber|suite)\b/i.test(first) ? `in ${place}` : `at ${place}`
}

const groupOf: Record<AttendanceCapacity, AttendanceGroup> = {
  member: 'present', substitute: 'substitutes', 'co-opted': 'co-opted', 'other-councillor': 'other-councillors', officer: 'officers', partner: 'partners',
}
const headings: [AttendanceGroup, string][] = [
  ['present', 'Present'], ['substitutes', 'Substitutes'], ['co-opted', 'Co-opted members'], ['other-councillors', 'Also present'],
  ['officers', 'Officers'], ['partners', 'Partners'], ['apologies', 'Apologies'], ['absent', 'Absent'],
]
/** The groups of an attendance in the order in which they are printed, each with its heading. */
export const attendanceHeadings: ReadonlyMap<AttendanceGroup, string> = new Map(headings)

/**
 * The document with which the minutes of a meeting begin: title block, attendance, a minute for each item taken (with
 * the agenda's number, purpose and presenter) and the body's formulae where they belong. The exclusion of the public
 * stands before the first exempt item.
 */
export function startMinutes(start: StartMinutes, newId: () => string): MinutesDocument {
  const write = writer(newId)
  const content: Block[] = [
    write.simple('title', start.authorityName),
    write.simple('title', `Minutes of a meeting of the ${start.bodyName.replace(/^the /i, '')} held${start.place ? ` ${heldAt(start.place)}` : ''} on ${longDate(start.date)}${start.time ? ` at ${formatClock(start.time)}` : ''}`),
    ...attendance(start.attendance, newId),
  ]
  let excluded = false
  for (const item of start.items) {
    if (item.exempt && !excluded) {
      excluded = true
      content.push(...exclusion(start, write))
    }
    content.push(write.minute(item), ...body(item, start, write))
  }
  return { type: 'doc', content }
}

type Writer = ReturnType<typeof writer>

function writer(newId: () => string) {
  return {
    simple: (type: 'title' | 'purpose' | 'presenter' | 'leadIn', text: string): Block => ({ type, attrs: { id: newId() }, ...inline(text) }),
    paragraph: (text: string): Block => ({ type: 'paragraph', attrs: { id: newId(), exempt: null }, ...inline(text) }),
    resolution: (text: string): Block => ({ type: 'resolution', attrs: { id: newId(), level: 0, marker: null, exempt: null }, ...inline(text) }),
    minute: (item: Pick<StartItem, 'title' | 'number' | 'exempt'> & { id: string | null }): Block => ({
      type: 'minute', ...inline(item.title),
      attrs: { id: newId(), fixedNumber: null, agendaNumber: item.number || null, agendaItemId: item.id, exempt: item.exempt },
    }),
  }
}

/** Where nobody sent any. */
export const noApologies = 'There were no apologies for absence.'

/** Why a late item was taken, as the minutes must give it: s.100B(4)(b). */
export const urgencyWords = (reason: string, chairWord: string): string => `The ${chairWord} agreed to take this item as a matter of urgency: ${reason}`

function body(item: StartItem, start: StartMinutes, write: Writer): Block[] {
  const { formulae } = start
  const out: Block[] = []
  if (item.purpose) out.push(write.simple('purpose', item.purpose))
  if (item.presenter) out.push(write.simple('presenter', item.presenter))
  if (item.urgencyReason) out.push(write.paragraph(urgencyWords(item.urgencyReason, start.chairWord)))
  if (item.standing === 'apologies') {
    const names = start.attendance.filter((a) => a.status === 'apologies').map((a) => a.name)
    out.push(write.paragraph(names.length > 0 ? formulae.apologies.replace('{names}', listed(names)) : noApologies))
  }
  if (item.standing === 'declarations') out.push(write.paragraph(formulae.noDeclarations))
  if (item.standing === 'minutes' && start.previousMeeting !== null) {
    out.push(write.simple('leadIn', 'RESOLVED'), write.resolution(
      formulae.minutesConfirmed.replace('{date}', longDate(start.previousMeeting)).replace('{chair}', start.chairWord)))
  }
  const { recommendations = [] } = item
  if (recommendations.length > 0) out.push(write.simple('leadIn', 'RESOLVED'), ...recommendations.map(write.resolution))
  if (!out.some((b) => b.type === 'paragraph' || b.type === 'leadIn')) out.push(write.paragraph(''))
  return out
}

function exclusion(start: StartMinutes, write: Writer): Block[] {
  const closed = start.items.filter((item) => item.exempt)
  const numbers = [...new Set(closed.flatMap((item) => item.exempt?.paragraphs ?? []))].sort((a, b) => a - b)
  if (numbers.length === 0) return []
  let text = start.formulae.exclusion.replace('{paragraphs}', listed(numbers))
  if (numbers.length > 1) text = text.replace(/\bparagraph (?=\d)/, 'paragraphs ')
  return [
    write.minute({ id: null, title: 'Exclusion of the public', number: '', exempt: null }),
    write.simple('leadIn', 'RESOLVED'),
    write.resolution(text),
  ]
}

function attendance(people: StartAttendance[], newId: () => string): Block[] {
  const groupFor = (a: StartAttendance): AttendanceGroup => (a.status === 'present' ? groupOf[a.capacity] : a.status)
  return headings.flatMap(([group, words]) => {
    // Who presided is named first, the others as they were marked.
    const own = people.filter((a) => groupFor(a) === group).sort((a, b) => Number(b.presiding) - Number(a.presiding))
    if (own.length === 0) return []
    return [
      { type: 'attendanceHeading', attrs: { id: newId(), group }, ...inline(words) } as Block,
      ...own.map((a): Block => ({
        type: 'attendee', attrs: { id: newId(), personId: a.personId, presiding: a.presiding }, ...inline(`${attendeeText(asOutline(a))}${(a.notes ?? []).map((note) => ` (${note})`).join('')}`),
      })),
    ]
  })
}

const asOutline = (a: StartAttendance): OutlineAttendee => ({
  name: a.name, suffix: null, role: a.presiding ? 'chair' : a.capacity, status: a.status, office: a.office || null, substituteFor: a.substituteFor,
})
