import { bigserial, boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { Roll } from '@/domain/document/roll'
import type { WordlessKeep } from '@/domain/document/decision-places'
import type { ToldInMinutes } from '@/domain/document/told'
import type { Decision, Exemption, MinutesDocument } from '@/domain/document/nodes'
import type { ResolutionKind } from '@/domain/language/reading'
import type { MinutesState } from '@/domain/workflow/states'
import type { DocumentEdit } from '@/domain/document/edit'
import { meetings } from './meetings'
import { people } from './authorities'
import { bytes, day, id, instant } from './columns'

export const minutes = pgTable('minutes', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  bodyId: text('body_id').notNull(),
  meetingId: text('meeting_id').notNull().unique(),
  state: text('state').$type<MinutesState>().notNull().default('draft'),
  /** Raised at each freeze, new version and restore; part of the live document's name. */
  generation: integer('generation').notNull().default(1),
  /** What the live document begins with, until the host has made it. */
  initial: jsonb('initial').$type<MinutesDocument>(),
  /** The list of who was there, as the text began with it; null where the text came with its own. */
  roll: jsonb('roll').$type<Roll>(),
  /** The Yjs state of this generation, compacted; null until the host has made it. */
  ydoc: bytes('ydoc'),
  ydocSequence: integer('ydoc_sequence').notNull().default(0),
  /** Projection of the live document. */
  content: jsonb('content').$type<MinutesDocument>(),
  decisions: jsonb('decisions').$type<Decision[]>(),
  /** Actions that were kept and not issued, whose words are no longer in the text. Follows the draft. */
  wordless: jsonb('wordless').$type<WordlessKeep[]>().notNull().default([]),
  /** What the text tells of actions of earlier meetings that were open when it was stored. Follows the draft. */
  told: jsonb('told').$type<ToldInMinutes[]>().notNull().default([]),
  /** First minute number, fixed when published. */
  firstNumber: integer('first_number'),
  factCheckBy: day('fact_check_by'),
  chairId: text('chair_id').references(() => people.id),
  chairBy: day('chair_by'),
  withChairSince: instant('with_chair_since'),
  agreedAt: instant('agreed_at'),
  /** "agreed by phone", where the clerk recorded it. */
  agreedHow: text('agreed_how'),
  publishedAt: instant('published_at'),
  confirmedAtMeetingId: text('confirmed_at_meeting_id'),
  signedBy: text('signed_by'),
  signedOn: day('signed_on'),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnBecause: text('withdrawn_because'),
  /** The file that they were archived from: a record from before this service, which nobody wrote or agreed here. */
  archivedFrom: text('archived_from'),
}, (t) => [
  unique('minutes_authority_id').on(t.authorityId, t.id),
  index('minutes_body').on(t.bodyId),
  foreignKey({ columns: [t.authorityId, t.meetingId], foreignColumns: [meetings.authorityId, meetings.id], name: 'minutes_meeting' }),
])

/** The log of typing: what is acknowledged as saved stands here. */
export const minutesUpdates = pgTable('minutes_updates', {
  minutesId: text('minutes_id').notNull().references(() => minutes.id),
  generation: integer('generation').notNull(),
  sequence: integer('sequence').notNull(),
  bytes: bytes('bytes').notNull(),
  personId: text('person_id'),
  at: instant('at').notNull(),
}, (t) => [primaryKey({ columns: [t.minutesId, t.generation, t.sequence] })])

/** Who did an act of the document's `decisions` map: told by the connection, never by the document. */
export const readingActs = pgTable('reading_acts', {
  minutesId: text('minutes_id').notNull().references(() => minutes.id),
  actId: text('act_id').notNull(),
  personId: text('person_id').notNull(),
  at: instant('at').notNull(),
}, (t) => [primaryKey({ columns: [t.minutesId, t.actId] })])

/** Effects of commands on a live document, applied by the host after the commit. */
export const documentEdits = pgTable('document_edits', {
  id: id(),
  /** In the order made: a later edit may stand on what an earlier one brings. */
  sequence: bigserial('sequence', { mode: 'number' }).notNull(),
  minutesId: text('minutes_id').notNull().references(() => minutes.id),
  nodeId: text('node_id').notNull(),
  edit: jsonb('edit').$type<DocumentEdit>().notNull(),
  state: text('state').$type<'waiting' | 'applied'>().notNull().default('waiting'),
}, (t) => [index('document_edits_waiting').on(t.minutesId, t.state, t.sequence)])

/** Text as it was read, published or confirmed. Never changed. */
export const minutesVersions = pgTable('minutes_versions', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  minutesId: text('minutes_id').notNull(),
  number: integer('number').notNull(),
  purpose: text('purpose').$type<'chair' | 'published' | 'corrected' | 'confirmed'>().notNull(),
  generation: integer('generation').notNull(),
  /** Canonical JSON, kept as text so that its hash holds. */
  content: text('content').notNull(),
  decisions: jsonb('decisions').$type<Decision[]>().notNull(),
  hash: text('hash').notNull(),
  firstNumber: integer('first_number').notNull(),
  /** What is said of it where a reader sees it. */
  note: text('note').notNull().default(''),
  /** Whether residents may read it (a chair's copy is none of theirs). */
  open: boolean('open').notNull().default(false),
  at: instant('at').notNull(),
  byPersonId: text('by_person_id'),
}, (t) => [
  unique('minutes_versions_number').on(t.minutesId, t.number),
  foreignKey({ columns: [t.authorityId, t.minutesId], foreignColumns: [minutes.authorityId, minutes.id], name: 'minutes_versions_minutes' }),
])

/** What the chair, a fact checker or the body says instead. */
export const minutesNotes = pgTable('minutes_notes', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  minutesId: text('minutes_id').notNull(),
  nodeId: text('node_id').notNull(),
  byPersonId: text('by_person_id').notNull().references(() => people.id),
  at: instant('at').notNull(),
  /** The text as it stood. */
  quote: text('quote').notNull(),
  /** What it should say; empty where `remark` says all. */
  instead: text('instead').notNull().default(''),
  remark: text('remark').notNull().default(''),
  state: text('state').$type<'open' | 'taken' | 'answered' | 'taken-back'>().notNull().default('open'),
  answer: text('answer').notNull().default(''),
  answeredBy: text('answered_by'),
  /** The order in which they were made: several may be of one second. */
  sequence: bigserial('sequence', { mode: 'number' }).notNull(),
}, (t) => [
  index('minutes_notes_minutes').on(t.minutesId),
  foreignKey({ columns: [t.authorityId, t.minutesId], foreignColumns: [minutes.authorityId, minutes.id], name: 'minutes_notes_minutes' }),
])

/** What a later meeting said of minutes: confirmed, confirmed with corrections, or not, so that they come again. */
export const confirmations = pgTable('confirmations', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  minutesId: text('minutes_id').notNull(),
  /** The later meeting. */
  meetingId: text('meeting_id').notNull(),
  outcome: text('outcome').$type<'confirmed' | 'corrected' | 'not-confirmed'>().notNull(),
  /** Who presided there, as printed. */
  presidedBy: text('presided_by').notNull(),
  /** The sentence of the later meeting's own minute, and the node it was proposed for. */
  sentence: text('sentence').notNull(),
  nodeId: text('node_id').notNull(),
  corrections: jsonb('corrections').$type<{ nodeId: string; was: string; text: string; number?: string }[]>().notNull().default([]),
  reason: text('reason').notNull().default(''),
  at: instant('at').notNull(),
  byPersonId: text('by_person_id'),
}, (t) => [
  unique('confirmations_meeting').on(t.minutesId, t.meetingId),
  foreignKey({ columns: [t.authorityId, t.minutesId], foreignColumns: [minutes.authorityId, minutes.id], name: 'confirmations_minutes' }),
])

/** Officers asked to check their items. */
export const factChecks = pgTable('fact_checks', {
  id: id(),
  minutesId: text('minutes_id').notNull().references(() => minutes.id),
  personId: text('person_id').notNull().references(() => people.id),
  nodeIds: jsonb('node_ids').$type<string[]>().notNull(),
  askedAt: instant('asked_at').notNull(),
  answeredAt: instant('answered_at'),
})

/** Derived from the document by node id until publication. */
export const resolutions = pgTable('resolutions', {
  /** The node's id; its lasting address is /r/<id>. */
  id: text('id').primaryKey(),
  authorityId: text('authority_id').notNull(),
  bodyId: text('body_id').notNull(),
  minutesId: text('minutes_id').notNull(),
  /** Id of the heading of the minute in which it stands. */
  minuteNodeId: text('minute_node_id'),
  minuteNumber: text('minute_number').notNull(),
  heading: text('heading').notNull(),
  position: integer('position').notNull(),
  marker: text('marker').notNull(),
  leadIn: text('lead_in').notNull(),
  text: text('text').notNull(),
  kind: text('kind').$type<ResolutionKind>(),
  vote: text('vote'),
  exempt: jsonb('exempt').$type<Exemption>(),
}, (t) => [
  index('resolutions_minutes').on(t.minutesId, t.position),
  foreignKey({ columns: [t.authorityId, t.minutesId], foreignColumns: [minutes.authorityId, minutes.id], name: 'resolutions_minutes' }),
])
