/** Outline -> minutes document. */
import type { Outline, OutlineAttendee, OutlineLine, LineRole } from '@/domain/language/outline'
import { parseMarker } from '@/domain/language/layout/markers'
import type { AttendanceGroup, Block, Inline, MinutesDocument, TextBlockType } from './nodes'

/**
 * The document of an outline. Lines and items keep their ids where they have one; title, attendance and signature get
 * new ones from `newId`. Furniture is left out. `outlineOf` of the result has the same text.
 */
export function documentFromOutline(outline: Outline, newId: () => string): MinutesDocument {
  const content: Block[] = []
  for (const line of titleLines(outline)) content.push({ type: 'title', attrs: { id: newId() }, ...inline(line) })
  content.push(...attendance(outline.attendance, newId))
  content.push(...outline.preamble.map((line) => blockOf(line, newId)))
  for (const item of outline.items) {
    content.push({
      type: 'minute', ...inline(item.title),
      attrs: { id: item.id || newId(), fixedNumber: item.number, agendaNumber: null, agendaItemId: null, exempt: null },
    })
    content.push(...item.lines.map((line) => blockOf(line, newId)))
  }
  if (outline.signature) content.push({ type: 'signature', attrs: { id: newId() }, ...inline(outline.signature.text) })
  return { type: 'doc', content }
}

/** Text as inline content, "\n" as hard break; nothing for empty text. */
export function inline(text: string): { content?: Inline[] } {
  const content: Inline[] = []
  text.split('\n').forEach((line, i) => {
    if (i > 0) content.push({ type: 'hardBreak' })
    if (line !== '') content.push({ type: 'text', text: line })
  })
  return content.length > 0 ? { content } : {}
}

function titleLines(outline: Outline): string[] {
  if (outline.title !== null) return outline.title.split('\n').filter((line) => line !== '')
  return outline.body === null ? [] : [outline.body]
}

const types: Record<LineRole, TextBlockType> = {
  purpose: 'purpose', presenter: 'presenter', subheading: 'subheading', paragraph: 'paragraph', point: 'point',
  'lead-in': 'leadIn', resolution: 'resolution', action: 'action', vote: 'vote',
}

function blockOf(line: OutlineLine, newId: () => string): Block {
  const id = line.id || newId()
  const content = inline(line.text)
  const type = types[line.role]
  switch (type) {
    case 'point': return {
      type, ...content,
      attrs: { id, level: line.level, style: line.marker === null ? 'bullet' : parseMarker(`${line.marker} x`)?.style ?? 'number', marker: line.marker, exempt: null },
    }
    case 'resolution': return { type, attrs: { id, level: line.level, marker: line.marker, exempt: null }, ...content }
    case 'paragraph': return { type, attrs: { id, exempt: null }, ...content }
    default: return { type, attrs: { id }, ...content } as Block
  }
}

const headings: [AttendanceGroup, string, (a: OutlineAttendee) => boolean][] = [
  ['present', 'Present', (a) => a.status === 'present' && ['chair', 'vice-chair', 'member'].includes(a.role)],
  ['substitutes', 'Substitutes', (a) => a.status === 'present' && a.role === 'substitute'],
  ['co-opted', 'Co-opted members', (a) => a.status === 'present' && a.role === 'co-opted'],
  ['other-councillors', 'Also present', (a) => a.status === 'present' && a.role === 'other-councillor'],
  ['officers', 'Officers', (a) => a.status === 'present' && a.role === 'officer'],
  ['partners', 'Partners', (a) => a.status === 'present' && a.role === 'partner'],
  ['apologies', 'Apologies', (a) => a.status === 'apologies'],
  ['absent', 'Absent', (a) => a.status === 'absent'],
]

function attendance(people: OutlineAttendee[], newId: () => string): Block[] {
  return headings.flatMap(([group, words, belongs]) => {
    const own = people.filter(belongs)
    if (own.length === 0) return []
    return [
      { type: 'attendanceHeading', attrs: { id: newId(), group }, ...inline(words) } as Block,
      ...own.map((a): Block => ({
        type: 'attendee', attrs: { id: newId(), personId: null, presiding: a.role === 'chair' }, ...inline(attendeeText(a)),
      })),
    ]
  })
}

/** A person as an attendance list prints them: "Mrs A. Reed CC (in the Chair)", "T. Moss, Head of Finance". */
export function attendeeText(a: OutlineAttendee): string {
  const notes = [
    a.role === 'chair' ? 'in the Chair' : a.role === 'vice-chair' ? 'Vice-Chair' : null,
    a.substituteFor === null ? null : `substitute for ${a.substituteFor}`,
  ].filter((note) => note !== null)
  return `${a.name}${a.suffix === null ? '' : ` ${a.suffix}`}${notes.map((note) => ` (${note})`).join('')}${a.office === null ? '' : `, ${a.office}`}`
}
