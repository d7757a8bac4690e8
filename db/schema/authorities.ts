import { boolean, foreignKey, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { AuthoritySettings, BodySettings, BodyKind, MembershipRole, StaffRole } from '@/domain/council'
import { day, id, instant } from './columns'

/** One row: what this installation is. */
export const installation = pgTable('installation', {
  id: integer('id').primaryKey().default(1),
  demo: boolean('demo').notNull().default(false),
  /** Council time where it was set (demo only); null runs with the machine's clock. */
  councilTime: instant('council_time'),
  /** Machine milliseconds when `councilTime` was set: council time runs on from there. */
  councilSetAt: text('council_set_at'),
  /** The last council day whose jobs have run. */
  lastDay: day('last_day'),
  /** Signs sessions and owners' links where AUTH_SECRET does not. */
  secret: text('secret').notNull(),
})

export const authorities = pgTable('authorities', {
  id: id(),
  name: text('name').notNull(),
  slug: text('slug').notNull().unique(),
  settings: jsonb('settings').$type<AuthoritySettings>().notNull(),
  /** Raised by each public change; part of the key of cached pages. */
  publicEpoch: integer('public_epoch').notNull().default(0),
})

/** People are global: one may serve several authorities. */
export const people = pgTable('people', {
  id: id(),
  title: text('title').notNull().default(''),
  initials: text('initials').notNull().default(''),
  firstName: text('first_name').notNull().default(''),
  surname: text('surname').notNull(),
  postNominals: text('post_nominals').notNull().default(''),
  /** Lower case. */
  email: text('email').unique(),
  telephone: text('telephone').notNull().default(''),
  /** Named on the demo's sign-in page. */
  demoGuest: boolean('demo_guest').notNull().default(false),
  disabledAt: instant('disabled_at'),
})

/** Which authority knows a person, and what she does in its democratic services. */
export const staff = pgTable('staff', {
  id: id(),
  authorityId: text('authority_id').notNull().references(() => authorities.id),
  personId: text('person_id').notNull().references(() => people.id),
  role: text('role').$type<StaffRole>().notNull(),
  jobTitle: text('job_title').notNull(),
  from: day('from_date').notNull(),
  to: day('to_date'),
})

/** A person as an authority knows her: who may be chosen there as owner, member or attendee. */
export const authorityPeople = pgTable('authority_people', {
  authorityId: text('authority_id').notNull().references(() => authorities.id),
  personId: text('person_id').notNull().references(() => people.id),
  group: text('political_group').notNull().default(''),
  /** Named by minutes before she was known: to be looked at. */
  proposed: boolean('proposed').notNull().default(false),
}, (t) => [primaryKey({ columns: [t.authorityId, t.personId] })])

export const offices = pgTable('offices', {
  id: id(),
  authorityId: text('authority_id').notNull().references(() => authorities.id),
  title: text('title').notNull(),
  /** Further names under which minutes know it. */
  otherNames: jsonb('other_names').$type<string[]>().notNull().default([]),
  /** Deputy, PA: get copies of its mails. */
  copyAddresses: jsonb('copy_addresses').$type<string[]>().notNull().default([]),
  endedOn: day('ended_on'),
}, (t) => [unique('offices_authority_id').on(t.authorityId, t.id)])

export const officeHolders = pgTable('office_holders', {
  id: id(),
  authorityId: text('authority_id').notNull(),
  officeId: text('office_id').notNull(),
  personId: text('person_id').notNull().references(() => people.id),
  from: day('from_date').notNull(),
  to: day('to_date'),
}, (t) => [foreignKey({ columns: [t.authorityId, t.officeId], foreignColumns: [offices.authorityId, offices.id], name: 'office_holders_office' })])

export const bodies = pgTable('bodies', {
  id: id(),
  authorityId: text('authority_id').notNull().references(() => authorities.id),
  name: text('name').notNull(),
  shortName: text('short_name').notNull(),
  /** Further names under which minutes know it. */
  otherNames: jsonb('other_names').$type<string[]>().notNull().default([]),
  slug: text('slug').notNull(),
  kind: text('kind').$type<BodyKind>().notNull(),
  /** Only the clerks of `body_clerks` act on it. */
  restricted: boolean('restricted').notNull().default(false),
  settings: jsonb('settings').$type<BodySettings>().notNull(),
  endedOn: day('ended_on'),
}, (t) => [unique('bodies_authority_id').on(t.authorityId, t.id), unique('bodies_slug').on(t.authorityId, t.slug)])

/** A joint body's other authorities (its host is `bodies.authority_id`). */
export const bodyAuthorities = pgTable('body_authorities', {
  bodyId: text('body_id').notNull().references(() => bodies.id),
  authorityId: text('authority_id').notNull().references(() => authorities.id),
}, (t) => [primaryKey({ columns: [t.bodyId, t.authorityId] })])

export const bodyClerks = pgTable('body_clerks', {
  bodyId: text('body_id').notNull().references(() => bodies.id),
  personId: text('person_id').notNull().references(() => people.id),
}, (t) => [primaryKey({ columns: [t.bodyId, t.personId] })])

/** No two memberships of one person in one body overlap (an exclusion constraint of the migrations). */
export const memberships = pgTable('memberships', {
  id: id(),
  /** The body's host authority. */
  authorityId: text('authority_id').notNull(),
  bodyId: text('body_id').notNull(),
  personId: text('person_id').notNull().references(() => people.id),
  role: text('role').$type<MembershipRole>().notNull(),
  /** What the chair is called here: "Chair", "Chairman", "Chairwoman". */
  chairWord: text('chair_word'),
  voting: boolean('voting').notNull().default(true),
  from: day('from_date').notNull(),
  to: day('to_date'),
}, (t) => [foreignKey({ columns: [t.authorityId, t.bodyId], foreignColumns: [bodies.authorityId, bodies.id], name: 'memberships_body' })])
