/** Actions that need the clerk, and those for action by the viewer herself. */
import { and, asc, eq, getTableColumns, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { bodies, followUps, progressReports } from '@/db/schema'
import { addDays, formatDate, relativeDue, type IsoDate } from '@/domain/calendar'
import { dueSaid } from '@/domain/follow-ups/due-said'
import { nobodyWords } from '@/domain/follow-ups/owners'
import { inWords } from '@/domain/reminders/words'
import { lateStates, openStates } from '@/domain/workflow/states'
import { ownedBy, visibleTo } from '@/server/follow-ups/reading'
import { londonDay } from '@/server/mail/plan'
import type { Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { needsWithin } from './coming'
import { bodyDecides, clerksBodies, most, type Need } from './need'

const { id, state, title, owner, ownerWords, minuteNumber, askedOn, due, dueOn, dueWords, issuedAt, unanswered, standing, standingOn } = getTableColumns(followUps)
const said = (number: number) => (number === 2 ? 'twice' : `${inWords(number)} times`)
const from = (words: string) => words.replace(/^the /i, '')

/** Reported done, not answered, nobody to ask; and the viewer's own that are due soon or have no date. Two statements. */
export async function actionNeeds(reach: Reach, today: IsoDate): Promise<Need[]> {
  const { db } = runtime()
  const clerks = await db.select({ row: { id, state, title, owner, ownerWords, askedOn, dueOn, issuedAt, unanswered, standing, standingOn }, body: bodies.shortName }).from(followUps).innerJoin(bodies, eq(bodies.id, followUps.bodyId))
    .where(and(clerksBodies(reach), inArray(followUps.state, [...openStates]), or(sql`${followUps.unanswered} >= 2`, eq(followUps.issuedToClerk, true), eq(followUps.state, 'reported-done')), sql`not (${followUps.state} = 'reported-done' and ${bodyDecides})`)).orderBy(asc(followUps.issuedAt)).limit(most)
  const mine = await db.select({ row: { id, title, askedOn, minuteNumber, due, dueOn, dueWords }, body: bodies.shortName }).from(followUps).innerJoin(bodies, eq(bodies.id, followUps.bodyId))
    .where(and(ownedBy(reach), visibleTo(reach), inArray(followUps.state, [...lateStates]), or(isNull(followUps.dueOn), lte(followUps.dueOn, addDays(today, needsWithin))))).orderBy(asc(followUps.dueOn)).limit(most)
  return [
    ...clerks.map(({ row, body }): Need => {
      const href = `/desk/actions/${row.id}`
      const owner = `${body}. ${from(row.ownerWords) || 'Nobody named'}`
      const late = row.dueOn ? `, ${relativeDue(row.dueOn, today)}` : ''
      if (row.state === 'reported-done') return { kind: 'reported-done', key: row.id, since: row.standingOn ?? row.askedOn, what: `Reported done: ${row.title}`, inGroup: { what: row.title }, about: `${body}. ${from(row.ownerWords) || 'The owner'}: “${row.standing}”`, deed: 'Close it', href: `${href}#close` }
      if (row.unanswered >= 2) return { kind: 'unanswered', key: row.id, since: row.dueOn ?? row.askedOn, what: `Not answered ${said(row.unanswered)}: ${row.title}`, about: `${owner}${late}`, inGroup: { what: row.title, about: `${owner}, asked ${said(row.unanswered)}${late}` }, deed: 'Write down an answer', href: `${href}#report` }
      const outside = row.owner.sort === 'outside'
      const letter = outside || row.owner.sort === 'body'
      return {
        kind: outside ? 'letter' : 'nobody', key: row.id, since: row.issuedAt ? londonDay(row.issuedAt) : row.askedOn, what: `${outside ? 'A letter to write' : 'Nobody to ask'}: ${row.title}`, inGroup: { what: row.title }, about: `${body}. ${nobodyWords(row.owner)}`,
        deed: letter ? 'Open the action' : 'Say who it is for', href: letter ? href : `${href}#owner`,
      }
    }),
    ...mine.map(({ row, body }): Need => ({ kind: 'mine', key: `mine ${row.id}`, since: row.dueOn ?? row.askedOn, what: `For action by you: ${row.title}`, inGroup: { what: row.title }, about: `${body}, minute ${row.minuteNumber}. ${dueSaid({ ...row, dueType: row.due.type })}${row.dueOn ? `, ${relativeDue(row.dueOn, today)}` : ''}`, deed: 'Write how it stands', href: `/desk/actions/${row.id}#report` })),
  ]
}

/** What owners asked and the clerk has not settled. One statement. */
export async function askedNeeds(reach: Reach): Promise<Need[]> {
  const rows = await runtime().db.select({ report: progressReports, title: followUps.title, id: followUps.id }).from(progressReports).innerJoin(followUps, eq(followUps.id, progressReports.followUpId)).innerJoin(bodies, eq(bodies.id, followUps.bodyId))
    .where(and(clerksBodies(reach), eq(progressReports.settled, 'open'), inArray(followUps.state, [...openStates]))).orderBy(asc(progressReports.at)).limit(most)
  return rows.map((row): Need => ({
    kind: 'asked', key: row.report.id, since: row.report.on, what: row.report.says === 'other-date' ? `${row.report.writer} asks for ${row.report.proposedDate ? formatDate(row.report.proposedDate) : 'another date'}` : `${row.report.writer} says it is for somebody else`,
    about: `${row.title}. “${row.report.text}”`, deed: 'Decide', href: `/desk/actions/${row.id}#asked`,
  }))
}
