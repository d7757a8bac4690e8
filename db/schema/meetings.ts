import { boolean, foreignKey, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import type { AgendaItemState, AttendanceCapacity, AttendanceStatus, MeetingKind, MeetingState, Recommendation } from '@/domain/meeting'
import type { Exemption } from '@/domain/document/nodes'
import type { StandingItem } from '@/domain/council'
import { bodies, people } from './authorities'
import { day, id, instant } from './columns'

export const meetings = pgTable('meetings', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  bodyId: text('body_id').notNull(),
  kind: text('kind').$type<MeetingKind>().notNull().default('ordinary'),
  state: text('state').$type<MeetingState>().notNull().default('planned'),
  date: day('date').notNull(),
  /** "10:00", Europe/London. */
  time: text('time').notNull(),
  place: text('place').notNull().default(''),
  agendaPublishedAt: instant('agenda_published_at'),
  /** Where it goes on, if adjourned. */
  adjournedToId: text('adjourned_to_id'),
  cancelledBecause: text('cancelled_because'),
}, (t) => [
  unique('meetings_authority_id').on(t.authorityId, t.id),
  index('meetings_body_date').on(t.bodyId, t.date),
  index('meetings_date').on(t.date),
  foreignKey({ columns: [t.authorityId, t.bodyId], foreignColumns: [bodies.authorityId, bodies.id], name: 'meetings_body' }),
])

export const agendaItems = pgTable('agenda_items', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  meetingId: text('meeting_id').notNull(),
  position: integer('position').notNull(),
  /** The agenda's own number, as printed; not the minute's. */
  number: text('number').notNull(),
  title: text('title').notNull(),
  purpose: text('purpose').notNull().default(''),
  presenter: text('presenter').notNull().default(''),
  reportTitle: text('report_title').notNull().default(''),
  /** What the report asks the body to decide; the minutes begin with it as draft resolutions. */
  recommendations: jsonb('recommendations').$type<Recommendation[]>().notNull().default([]),
  standing: text('standing').$type<NonNullable<StandingItem['standing']>>(),
  state: text('state').$type<AgendaItemState>().notNull().default('listed'),
  /** The item it was taken with. */
  joinedWithId: text('joined_with_id'),
  /** Order in which it was taken, where not that of the agenda. */
  takenAs: integer('taken_as'),
  /** LGA 1972 s.100B(4)(b): the special circumstances, which the minutes must give. */
  urgencyReason: text('urgency_reason'),
  exempt: jsonb('exempt').$type<Exemption>(),
  /** Found in a pasted text: to be looked at. */
  proposed: boolean('proposed').notNull().default(false),
}, (t) => [
  index('agenda_items_meeting').on(t.meetingId, t.position),
  foreignKey({ columns: [t.authorityId, t.meetingId], foreignColumns: [meetings.authorityId, meetings.id], name: 'agenda_items_meeting' }),
])

export const attendances = pgTable('attendances', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  meetingId: text('meeting_id').notNull(),
  personId: text('person_id').references(() => people.id),
  /** As printed. */
  name: text('name').notNull(),
  capacity: text('capacity').$type<AttendanceCapacity>().notNull(),
  status: text('status').$type<AttendanceStatus>().notNull(),
  presiding: boolean('presiding').notNull().default(false),
  /** Post or organisation, as printed. */
  office: text('office').notNull().default(''),
  substituteFor: text('substitute_for'),
  remote: boolean('remote').notNull().default(false),
  arrivedAtItemId: text('arrived_at_item_id'),
  leftAtItemId: text('left_at_item_id'),
  position: integer('position').notNull().default(0),
  /** Found in a pasted text: to be looked at. */
  proposed: boolean('proposed').notNull().default(false),
}, (t) => [
  index('attendances_meeting').on(t.meetingId),
  foreignKey({ columns: [t.authorityId, t.meetingId], foreignColumns: [meetings.authorityId, meetings.id], name: 'attendances_meeting' }),
])
