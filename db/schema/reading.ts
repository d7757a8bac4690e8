import { boolean, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { ReadingAnswer } from '@/domain/document/answers'
import type { RuleSetting } from '@/domain/language/outline'
import { authorities, people } from './authorities'
import { instant } from './columns'
import { minutes } from './minutes'

/** Rules of the reader that an authority has set otherwise: a rule without a row speaks as it does everywhere. */
export const readingRules = pgTable('reading_rules', {
  authorityId: text('authority_id').notNull().references(() => authorities.id),
  rule: text('rule').notNull(),
  setting: text('setting').$type<RuleSetting>().notNull(),
  since: instant('since').notNull(),
  byPersonId: text('by_person_id').references(() => people.id),
}, (t) => [primaryKey({ columns: [t.authorityId, t.rule] })])

/**
 * What clerks answered to each rule that spoke, derived from the document's decisions. `added` has the rule of its
 * own name: an action that a clerk made where the reader had found none.
 */
export const readingAnswers = pgTable('reading_answers', {
  authorityId: text('authority_id').notNull(),
  bodyId: text('body_id').notNull(),
  minutesId: text('minutes_id').notNull(),
  readingId: text('reading_id').notNull(),
  rule: text('rule').notNull(),
  answer: text('answer').$type<ReadingAnswer>().notNull(),
  /** As it stood when it was answered. */
  sentence: text('sentence').notNull(),
  /** Its block is not for the public, or no longer in the minutes. */
  closed: boolean('closed').notNull(),
}, (t) => [
  primaryKey({ columns: [t.minutesId, t.readingId, t.rule] }),
  index('reading_answers_rule').on(t.authorityId, t.rule, t.answer),
  foreignKey({ columns: [t.authorityId, t.minutesId], foreignColumns: [minutes.authorityId, minutes.id], name: 'reading_answers_minutes' }),
])
