import { sql } from 'drizzle-orm'
import { boolean, foreignKey, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import type { DecidedOwner, Exemption } from '@/domain/document/nodes'
import type { Due, FollowUpKind } from '@/domain/language/reading'
import { openStates, type FollowUpState, type Verdict } from '@/domain/workflow/states'
import { bodies, offices, people } from './authorities'
import { minutes } from './minutes'
import { bytes, day, id, instant } from './columns'

/** What somebody owes. Derived from the document until issue; its own from then on. */
export const followUps = pgTable('follow_ups', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  bodyId: text('body_id').notNull(),
  meetingId: text('meeting_id').notNull(),
  minutesId: text('minutes_id').notNull(),
  /** The body's meeting date, kept here for sorting and filtering. */
  askedOn: day('asked_on').notNull(),
  /** Node of the document in which the sentence stands, and the mark over it. */
  nodeId: text('node_id').notNull(),
  readingId: text('reading_id').notNull(),
  /** The resolution it comes from; null for an undertaking in the discussion. */
  resolutionId: text('resolution_id'),
  state: text('state').$type<FollowUpState>().notNull().default('proposed'),
  kind: text('kind').$type<FollowUpKind>().notNull(),
  title: text('title').notNull(),
  sentence: text('sentence').notNull(),
  /** The sentence as it now stands in the minutes, where it differs and nobody has said yet what that means. */
  changedSentence: text('changed_sentence'),
  minuteNumber: text('minute_number').notNull(),
  heading: text('heading').notNull(),
  marker: text('marker').notNull().default(''),
  because: jsonb('because').$type<string[]>().notNull().default([]),
  owner: jsonb('owner').$type<DecidedOwner>().notNull(),
  /** The owner in words, for sorting, search and export. */
  ownerWords: text('owner_words').notNull().default(''),
  due: jsonb('due').$type<Due>().notNull(),
  /** Last day of the due as resolved now; null without a date. Sorting and reminders go by it. */
  dueOn: day('due_on'),
  firstDueOn: day('first_due_on'),
  /** "before 18 March 2027", and why. */
  dueWords: text('due_words').notNull().default(''),
  dueBecause: text('due_because').notNull().default(''),
  /** Meeting to which the due is tied, if it is. */
  dueMeetingId: text('due_meeting_id'),
  setByClerk: jsonb('set_by_clerk').$type<{ owner: boolean; due: boolean }>().notNull(),
  exempt: jsonb('exempt').$type<Exemption>(),
  issuedAt: instant('issued_at'),
  issuedBy: text('issued_by'),
  /** Issued to the clerk because there was nobody to ask. */
  issuedToClerk: boolean('issued_to_clerk').notNull().default(false),
  reportedDoneAt: instant('reported_done_at'),
  closedAt: instant('closed_at'),
  closedOn: day('closed_on'),
  /** A member wants the body to decide where the clerk could close. */
  calledIn: boolean('called_in').notNull().default(false),
  /** Number of the round of a recurring one, from 1, and the one before. */
  round: integer('round').notNull().default(1),
  previousId: text('previous_id'),
  supersededById: text('superseded_by_id'),
  /** Reminders to the owner that nobody answered since the last answer. */
  unanswered: integer('unanswered').notNull().default(0),
  /** The latest word, for the list. */
  standing: text('standing').notNull().default(''),
  standingOn: day('standing_on'),
}, (t) => [
  unique('follow_ups_authority_id').on(t.authorityId, t.id),
  unique('follow_ups_reading').on(t.minutesId, t.readingId, t.round),
  index('follow_ups_body_state_due').on(t.bodyId, t.state, t.dueOn),
  index('follow_ups_authority_due').on(t.authorityId, t.dueOn, t.id),
  // The tracker's first page, in its order: what is open, by due.
  index('follow_ups_open_due').on(t.dueOn, t.id).where(sql`state in (${sql.raw(openStates.map((state) => `'${state}'`).join(', '))})`),
  // What needs a clerk: kept and not sent, words that changed, what came back to her.
  index('follow_ups_unsettled').on(t.minutesId).where(sql`state = 'proposed' or changed_sentence is not null`),
  index('follow_ups_back').on(t.bodyId).where(sql`unanswered >= 2 or issued_to_clerk or state = 'reported-done'`),
  index('follow_ups_resolution').on(t.resolutionId),
  foreignKey({ columns: [t.authorityId, t.bodyId], foreignColumns: [bodies.authorityId, bodies.id], name: 'follow_ups_body' }),
  foreignKey({ columns: [t.authorityId, t.minutesId], foreignColumns: [minutes.authorityId, minutes.id], name: 'follow_ups_minutes' }),
])

/** Each who is asked: one row for a post or person, several for a group or a lead with helpers. */
export const followUpOwners = pgTable('follow_up_owners', {
  id: id(),
  followUpId: text('follow_up_id').notNull().references(() => followUps.id),
  officeId: text('office_id').references(() => offices.id),
  personId: text('person_id').references(() => people.id),
  part: text('part').$type<'sole' | 'each' | 'lead' | 'helper'>().notNull(),
  seenAt: instant('seen_at'),
  answeredAt: instant('answered_at'),
  doneAt: instant('done_at'),
}, (t) => [index('follow_up_owners_follow_up').on(t.followUpId), index('follow_up_owners_office').on(t.officeId), index('follow_up_owners_person').on(t.personId)])

/** Everything that happened to it, in order: the page's history and the public story are drawn from here. */
export const followUpEvents = pgTable('follow_up_events', {
  id: id(),
  followUpId: text('follow_up_id').notNull().references(() => followUps.id),
  at: instant('at').notNull(),
  on: day('on_date').notNull(),
  what: text('what').$type<FollowUpEventKind>().notNull(),
  byPersonId: text('by_person_id'),
  /** Who it was, as shown; kept when the person is erased. */
  byName: text('by_name').notNull().default(''),
  /** In words, as the page says it. */
  words: text('words').notNull(),
  reason: text('reason').notNull().default(''),
  data: jsonb('data').$type<Record<string, unknown>>().notNull().default({}),
}, (t) => [index('follow_up_events_follow_up').on(t.followUpId, t.at)])

export type FollowUpEventKind =
  | 'issued' | 'seen' | 'progress' | 'reported-done' | 'asked-for-date' | 'not-mine' | 'owner-changed' | 'due-changed'
  | 'due-moved' | 'sentence-changed' | 'outcome' | 'closed' | 'reopened' | 'withdrawn' | 'superseded' | 'carried-over'
  | 'called-in' | 'next-round' | 'released'

/** An owner's word. */
export const progressReports = pgTable('progress_reports', {
  id: id(),
  followUpId: text('follow_up_id').notNull().references(() => followUps.id),
  at: instant('at').notNull(),
  on: day('on_date').notNull(),
  /** Signed in, or by the link: then `writer` says who wrote. */
  byPersonId: text('by_person_id'),
  writer: text('writer').notNull(),
  says: text('says').$type<'progress' | 'done' | 'other-date' | 'not-mine'>().notNull(),
  text: text('text').notNull(),
  proposedDate: day('proposed_date'),
  /** What the clerk decided about another date or "not mine". */
  settled: text('settled').$type<'open' | 'accepted' | 'refused'>(),
  /** The clerk lets the public read these words. */
  released: boolean('released').notNull().default(false),
}, (t) => [index('progress_reports_follow_up').on(t.followUpId, t.at)])

export const files = pgTable('files', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  followUpId: text('follow_up_id').references(() => followUps.id),
  progressReportId: text('progress_report_id'),
  name: text('name').notNull(),
  type: text('type').notNull(),
  size: integer('size').notNull(),
  bytes: bytes('bytes').notNull(),
  at: instant('at').notNull(),
})

/** The body's word about a follow-up, at one of its meetings. */
export const outcomes = pgTable('outcomes', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  followUpId: text('follow_up_id').notNull(),
  meetingId: text('meeting_id').notNull(),
  verdict: text('verdict').$type<Verdict>().notNull(),
  reason: text('reason').notNull().default(''),
  newDue: jsonb('new_due').$type<Due>(),
  newDueOn: day('new_due_on'),
  /** The sentence proposed for the minutes, as worded by the clerk, and its node. */
  sentence: text('sentence').notNull(),
  nodeId: text('node_id').notNull(),
  at: instant('at').notNull(),
  byPersonId: text('by_person_id').notNull(),
}, (t) => [
  index('outcomes_follow_up').on(t.followUpId),
  index('outcomes_meeting').on(t.meetingId),
  foreignKey({ columns: [t.authorityId, t.followUpId], foreignColumns: [followUps.authorityId, followUps.id], name: 'outcomes_follow_up' }),
])
