import { bigint, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { authorities } from './authorities'
import { instant } from './columns'

/** The chain of what was done, one per authority. Canonical JSON is kept as text: jsonb reorders keys. */
export const auditEvents = pgTable('audit_events', {
  authorityId: text('authority_id').notNull().references(() => authorities.id),
  sequence: integer('sequence').notNull(),
  at: instant('at').notNull(),
  /** Null for the program itself. */
  actorId: text('actor_id'),
  actorName: text('actor_name').notNull(),
  command: text('command').notNull(),
  /** Salted digest of `content`; the chain goes over this, so contents can be erased and the chain still holds. */
  digest: text('digest').notNull(),
  salt: text('salt'),
  /** Canonical JSON: the input's ids and the changes. Null once erased. */
  content: text('content'),
  previousHash: text('previous_hash').notNull(),
  hash: text('hash').notNull(),
}, (t) => [primaryKey({ columns: [t.authorityId, t.sequence] }), index('audit_events_at').on(t.authorityId, t.at)])

export const auditHeads = pgTable('audit_heads', {
  authorityId: text('authority_id').primaryKey().references(() => authorities.id),
  sequence: integer('sequence').notNull(),
  hash: text('hash').notNull(),
})

/** Sign-in links sent and not yet used. Machine time. */
export const signInTokens = pgTable('sign_in_tokens', {
  identifier: text('identifier').notNull(),
  /** SHA-256 of the token. */
  tokenHash: text('token_hash').notNull(),
  expires: bigint('expires', { mode: 'number' }).notNull(),
}, (t) => [primaryKey({ columns: [t.identifier, t.tokenHash] })])

/** Attempts counted for limits: by address, by network address. Machine time. */
export const attempts = pgTable('attempts', {
  key: text('key').notNull(),
  window: bigint('window', { mode: 'number' }).notNull(),
  count: integer('count').notNull(),
}, (t) => [primaryKey({ columns: [t.key, t.window] })])
