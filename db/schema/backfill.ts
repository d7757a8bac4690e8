import { bigserial, boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { MinutesDocument } from '@/domain/document/nodes'
import type { Due, FollowUpKind } from '@/domain/language/reading'
import type { OldFileKind, OldFileState, OldPromiseState } from '@/domain/backfill'
import { authorities, bodies, people } from './authorities'
import { followUps } from './follow-ups'
import { minutes } from './minutes'
import { day, id, instant } from './columns'

/** A file of old minutes that was given. Its bytes lie in the data folder under their digest. */
export const oldFiles = pgTable('old_files', {
  id: id(),
  authorityId: text('authority_id').notNull().references(() => authorities.id),
  /** In the order in which they were given. */
  sequence: bigserial('sequence', { mode: 'number' }).notNull(),
  /** The archive it came in, and its place there. */
  archiveId: text('archive_id'),
  place: integer('place'),
  /** Its path as it was given, or in the archive. */
  name: text('name').notNull(),
  size: integer('size').notNull(),
  /** SHA-256 of its bytes, in hexadecimal; empty where nothing of it was kept. */
  digest: text('digest').notNull(),
  archive: boolean('archive').notNull().default(false),
  state: text('state').$type<OldFileState>().notNull().default('waiting'),
  kind: text('kind').$type<OldFileKind>(),
  /** In a clerk's words: what was kept, what could not be read. */
  notices: jsonb('notices').$type<string[]>().notNull().default([]),
  /** Why it was refused. */
  reason: text('reason'),
  /** How often reading it was begun: a file that ends the process each time is given up. */
  attempts: integer('attempts').notNull().default(0),
  givenAt: instant('given_at').notNull(),
  givenBy: text('given_by').references(() => people.id),
}, (t) => [
  unique('old_files_authority_id').on(t.authorityId, t.id),
  unique('old_files_place').on(t.archiveId, t.place),
  index('old_files_state').on(t.authorityId, t.state, t.sequence),
  index('old_files_digest').on(t.authorityId, t.digest),
])

/** The minutes of one meeting, as they were found in a file. */
export const oldDocuments = pgTable('old_documents', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  fileId: text('file_id').notNull(),
  /** A file may hold the minutes of several meetings. */
  place: integer('place').notNull(),
  title: text('title').notNull().default(''),
  /** The committee as the text names it; empty where it names none. */
  bodyWords: text('body_words').notNull().default(''),
  bodyId: text('body_id'),
  meetingDate: day('meeting_date'),
  venue: text('venue').notNull().default(''),
  content: jsonb('content').$type<MinutesDocument>().notNull(),
  /** Its meeting was said after it was read: what it promises is to be found as of that day. */
  readAgain: boolean('read_again').notNull().default(false),
  /** What it says of earlier promises has been looked for. */
  compared: boolean('compared').notNull().default(false),
  minutesId: text('minutes_id'),
}, (t) => [
  unique('old_documents_authority_id').on(t.authorityId, t.id),
  unique('old_documents_place').on(t.fileId, t.place),
  index('old_documents_body').on(t.bodyId, t.meetingDate),
  foreignKey({ columns: [t.authorityId, t.fileId], foreignColumns: [oldFiles.authorityId, oldFiles.id], name: 'old_documents_file' }),
  foreignKey({ columns: [t.authorityId, t.bodyId], foreignColumns: [bodies.authorityId, bodies.id], name: 'old_documents_body_fk' }),
  foreignKey({ columns: [t.authorityId, t.minutesId], foreignColumns: [minutes.authorityId, minutes.id], name: 'old_documents_minutes' }),
])

/** A promise found in old minutes: what was owed, and what a later meeting said of it. */
export const oldPromises = pgTable('old_promises', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  documentId: text('document_id').notNull(),
  /** Its place among those of its document. */
  place: integer('place').notNull(),
  nodeId: text('node_id').notNull(),
  resolved: boolean('resolved').notNull(),
  kind: text('kind').$type<FollowUpKind>().notNull(),
  title: text('title').notNull(),
  sentence: text('sentence').notNull(),
  heading: text('heading').notNull().default(''),
  minuteNumber: text('minute_number').notNull().default(''),
  /** As the text names it; empty where it names nobody. */
  ownerWords: text('owner_words').notNull().default(''),
  /** The text does not say who: it is likely who presented the report. */
  ownerGuessed: boolean('owner_guessed').notNull().default(false),
  due: jsonb('due').$type<Due>().notNull(),
  dueOn: day('due_on'),
  dueWords: text('due_words').notNull().default(''),
  dueBecause: text('due_because').notNull().default(''),
  certainty: text('certainty').$type<'sure' | 'likely' | 'ask'>().notNull(),
  because: jsonb('because').$type<string[]>().notNull().default([]),
  /** The later document that says it was kept, its sentence and why it is taken for that. */
  toldBy: text('told_by'),
  toldNodeId: text('told_node_id'),
  told: text('told'),
  toldBecause: text('told_because'),
  state: text('state').$type<OldPromiseState>().notNull().default('found'),
  followUpId: text('follow_up_id'),
}, (t) => [
  unique('old_promises_place').on(t.documentId, t.place),
  index('old_promises_authority').on(t.authorityId, t.state),
  foreignKey({ columns: [t.authorityId, t.documentId], foreignColumns: [oldDocuments.authorityId, oldDocuments.id], name: 'old_promises_document' }),
  foreignKey({ columns: [t.authorityId, t.toldBy], foreignColumns: [oldDocuments.authorityId, oldDocuments.id], name: 'old_promises_told' }),
  foreignKey({ columns: [t.authorityId, t.followUpId], foreignColumns: [followUps.authorityId, followUps.id], name: 'old_promises_follow_up' }),
])

/** Which committee a name in old minutes means; asked once a name. */
export const oldBodyNames = pgTable('old_body_names', {
  authorityId: text('authority_id').notNull().references(() => authorities.id),
  /** Without case, "the" and signs. */
  words: text('words').notNull(),
  /** Null: none of this council's. */
  bodyId: text('body_id'),
}, (t) => [
  primaryKey({ columns: [t.authorityId, t.words] }),
  foreignKey({ columns: [t.authorityId, t.bodyId], foreignColumns: [bodies.authorityId, bodies.id], name: 'old_body_names_body' }),
])
