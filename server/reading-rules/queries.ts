/** How minutes are read here: each rule with what clerks answered, examples, and how it is set. For administrators. */
import { and, asc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { bodies, meetings, minutes, offices, people, readingAnswers, readingRules } from '@/db/schema'
import type { ReadingAnswer } from '@/domain/document/answers'
import type { RuleSetting } from '@/domain/language/outline'
import { plainName } from '@/domain/people/name'
import { registersFor } from '@/server/people/queries/register'
import type { Viewer } from '@/server/people/viewer'
import { notEnded, reachOf, workedBodies } from '@/server/reach'
import { runtime } from '@/server/runtime'

/** `href`: where the viewer reads those minutes. */
export interface RuleExample { sentence: string; answer: ReadingAnswer; bodyName: string; date: string; href: string }
export interface RuleCounts { kept: number; changed: number; dismissed: number; added: number }

export interface CountedRule {
  rule: string
  counts: RuleCounts
  setting: { is: RuleSetting; since: string; by: string | null } | null
  /** At most three, of minutes that the viewer may read; the latest first, those that were not kept before the others. */
  examples: RuleExample[]
}

/** A post or committee under its name, with its further names. */
export interface NamedThing { of: 'office' | 'body'; id: string; name: string; otherNames: string[] }

export interface ReadingRulesPage {
  authorityId: string
  name: string
  others: { authorityId: string; name: string }[]
  /** Rules that were answered or set here, in no order. */
  rules: CountedRule[]
  names: NamedThing[]
}

const examplesEach = 3

/**
 * The page of an authority that the viewer administers. Six statements.
 * Counts are of all its bodies; an example is shown only where its minutes are out, or the viewer works on that body,
 * and never where its words are exempt or have left the minutes.
 * @param inAuthority which one; the first by name where left out
 * @returns null for who administers none
 */
export async function readingRulesPage(viewer: Viewer, inAuthority?: string): Promise<ReadingRulesPage | null> {
  const own = (await registersFor(viewer)).filter((register) => register.may['settings.write'])
  const found = own.find((one) => one.authorityId === inAuthority) ?? own[0]
  if (!found) return null
  const { db, council } = runtime()
  const today = council.today()
  const { authorityId } = found
  const set = await db.select({ rule: readingRules.rule, is: readingRules.setting, since: readingRules.since, by: people }).from(readingRules)
    .leftJoin(people, eq(people.id, readingRules.byPersonId)).where(eq(readingRules.authorityId, authorityId))
  const counted = await db.select({ rule: readingAnswers.rule, answer: readingAnswers.answer, number: sql<number>`count(*)::int` }).from(readingAnswers)
    .where(eq(readingAnswers.authorityId, authorityId)).groupBy(readingAnswers.rule, readingAnswers.answer)
  const place = sql<number>`row_number() over (partition by ${readingAnswers.rule} order by ${readingAnswers.answer} = 'kept', ${meetings.date} desc, ${readingAnswers.readingId})`.as('place')
  const works = workedBodies(reachOf(viewer, today))
  const readable = db.select({ rule: readingAnswers.rule, answer: readingAnswers.answer, sentence: readingAnswers.sentence, bodyName: sql<string>`${bodies.name}`.as('body_name'), slug: bodies.slug, meetingId: sql<string>`${meetings.id}`.as('meeting_id'), date: meetings.date, worked: sql<boolean>`(${works})`.as('worked'), place })
    .from(readingAnswers).innerJoin(minutes, eq(minutes.id, readingAnswers.minutesId)).innerJoin(meetings, eq(meetings.id, minutes.meetingId)).innerJoin(bodies, eq(bodies.id, readingAnswers.bodyId))
    .where(and(eq(readingAnswers.authorityId, authorityId), eq(readingAnswers.closed, false), or(works, and(isNotNull(minutes.publishedAt), isNull(minutes.withdrawnAt))))).as('readable')
  const examples = await db.select().from(readable).where(sql`${readable.place} <= ${examplesEach}`).orderBy(asc(readable.rule), asc(readable.place))
  const posts = await db.select({ id: offices.id, name: offices.title, otherNames: offices.otherNames }).from(offices)
    .where(and(eq(offices.authorityId, authorityId), or(isNull(offices.endedOn), sql`${offices.endedOn} >= ${today}`))).orderBy(asc(offices.title))
  const committees = await db.select({ id: bodies.id, name: bodies.name, otherNames: bodies.otherNames }).from(bodies)
    .where(and(eq(bodies.authorityId, authorityId), notEnded(today))).orderBy(asc(bodies.name))
  const count = (rule: string, answer: ReadingAnswer) => counted.find((one) => one.rule === rule && one.answer === answer)?.number ?? 0
  return {
    authorityId, name: found.name, others: own.filter((one) => one !== found).map((one) => ({ authorityId: one.authorityId, name: one.name })),
    rules: [...new Set([...counted, ...set].map(({ rule }) => rule))].map((rule) => {
      const setting = set.find((one) => one.rule === rule)
      return {
        rule, counts: { kept: count(rule, 'kept'), changed: count(rule, 'changed'), dismissed: count(rule, 'dismissed'), added: count(rule, 'added') },
        setting: setting ? { is: setting.is, since: setting.since, by: setting.by ? plainName(setting.by) : null } : null,
        examples: examples.filter((one) => one.rule === rule).map(({ sentence, answer, bodyName, slug, meetingId, date, worked }) => ({ sentence, answer, bodyName, date, href: worked ? `/desk/meetings/${meetingId}/minutes` : `/committees/${slug}/${date}` })),
      }
    }),
    names: [...posts.map((post) => ({ of: 'office' as const, ...post })), ...committees.map((body) => ({ of: 'body' as const, ...body }))],
  }
}
