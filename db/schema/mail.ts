import { index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import type { MailItemKind, MailState } from '@/domain/workflow/states'
import { authorities, people } from './authorities'
import { day, id, instant } from './columns'

/** One thing to be said to one person on a day; several are gathered into one mail. */
export const mailItems = pgTable('mail_items', {
  id: id(),
  authorityId: text('authority_id').notNull().references(() => authorities.id),
  personId: text('person_id').notNull().references(() => people.id),
  kind: text('kind').$type<MailItemKind>().notNull(),
  /** What causes it; with person and date it is said once. */
  cause: text('cause').notNull(),
  followUpId: text('follow_up_id'),
  meetingId: text('meeting_id'),
  minutesId: text('minutes_id'),
  sendOn: day('send_on').notNull(),
  state: text('state').$type<'planned' | 'held' | 'gathered' | 'dropped'>().notNull().default('planned'),
  mailId: text('mail_id'),
  data: jsonb('data').$type<Record<string, unknown>>().notNull().default({}),
}, (t) => [unique('mail_items_cause').on(t.cause, t.personId, t.sendOn), index('mail_items_send_on').on(t.authorityId, t.sendOn, t.state)])

export const mails = pgTable('mails', {
  id: id(),
  authorityId: text('authority_id').references(() => authorities.id),
  personId: text('person_id').references(() => people.id),
  /** With person and date the key: the same mail is never made twice. */
  cause: text('cause').notNull(),
  date: day('date').notNull(),
  kind: text('kind').$type<'issue' | 'gathered' | 'sign-in' | 'workflow'>().notNull(),
  messageId: text('message_id').notNull().unique(),
  toAddress: text('to_address').notNull(),
  toName: text('to_name').notNull().default(''),
  copyTo: jsonb('copy_to').$type<string[]>().notNull().default([]),
  fromName: text('from_name').notNull(),
  replyTo: text('reply_to'),
  subject: text('subject').notNull(),
  text: text('text').notNull(),
  html: text('html').notNull(),
  state: text('state').$type<MailState>().notNull().default('queued'),
  /** Machine milliseconds. */
  leaseUntil: text('lease_until'),
  tryAfter: text('try_after'),
  attempts: integer('attempts').notNull().default(0),
  answer: text('answer').notNull().default(''),
  queuedAt: instant('queued_at').notNull(),
  settledAt: instant('settled_at'),
}, (t) => [unique('mails_cause').on(t.cause, t.toAddress, t.date), index('mails_state').on(t.state), index('mails_person').on(t.personId)])
