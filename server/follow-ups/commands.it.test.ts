import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { and, eq } from 'drizzle-orm'
import { documentEdits, followUpEvents, followUpOwners, followUps, mailItems, mails, meetings, minutes, outcomes, progressReports } from '@/db/schema'
import { carryOut, execute, type Done } from '@/server/command'
import { changeMeeting, cancelMeeting, createMeeting, holdMeeting, reinstateMeeting } from '@/server/meetings/commands'
import { draftOf, keptBoth, startDraft, type as typeInto } from '@/server/minutes/testing/draft'
import { linkViewer } from '@/server/people/viewer'
import { openWorld, type World } from '@/server/testing/world'
import { openNextRounds } from './calendar'
import * as commands from './commands'
import { issueActions } from './issue'
import { aFollowUp } from './testing/council'

let world: World
beforeAll(async () => { world = await openWorld() })
afterAll(async () => { await world.close() })

const db = () => world.runtime.db
const clerk = () => world.as('clerk')
const officer = () => world.as('leadOfficer')
const refusal = (done: Done<unknown>) => (done.ok ? null : done.refusal)
const now = async (id: string) => {
  const [row] = await db().select().from(followUps).where(eq(followUps.id, id))
  if (!row) throw new Error('gone')
  return row
}
const history = async (id: string) => (await db().select().from(followUpEvents).where(eq(followUpEvents.followUpId, id))).map((event) => ({ what: event.what, words: event.words, reason: event.reason, by: event.byName }))
const planned = async (id: string) => (await db().select().from(mailItems).where(and(eq(mailItems.followUpId, id), eq(mailItems.state, 'planned'))))

describe('issuing', () => {
  it('sends one mail a person, gives to the clerk what has nobody to ask, and resolves the due', async () => {
    const minutesId = await startDraft(world, draftOf())
    const live = world.runtime.collaboration.live.get(minutesId)
    if (live) live.decisions = keptBoth
    const done = await issueActions({ meetingId: 'm-january', followUpIds: 'all' }, await clerk())
    if (!done.ok) throw new Error(done.refusal.words)
    expect(done.result.followUpIds).toHaveLength(2)
    expect(done.result.toClerk).toHaveLength(1)
    const rows = await db().select().from(followUps).where(eq(followUps.minutesId, minutesId))
    expect(rows.map((row) => [row.state, row.issuedToClerk, row.firstDueOn]).sort()).toEqual([['issued', false, '2028-01-14'], ['issued', true, null]])
    const sent = await db().select().from(mails)
    expect(sent.map((mail) => [mail.kind, mail.toAddress])).toEqual([['issue', 'leadofficer@wold.example']])
    expect(sent[0]?.text).toContain('draft')
    expect(refusal(await issueActions({ meetingId: 'm-january', followUpIds: 'all' }, await clerk()))?.kind).toBe('conflict')
    expect(refusal(await execute(commands.issueFollowUps, { meetingId: 'm-january', followUpIds: [rows[0]?.id] }, await clerk()))?.kind).toBe('conflict')
  })

  it('asks the clerk when the sentence changes afterwards, and tells the owner of a changed duty', async () => {
    const [row] = await db().select().from(followUps).where(eq(followUps.readingId, 'mark-report'))
    if (!row) throw new Error('not issued')
    typeInto(world, row.minutesId, 'r1', 'That a full report on recruitment be presented in 12 months’ time.')
    const { bringUpToDate } = await import('@/server/minutes/freeze')
    await bringUpToDate(row.minutesId)
    expect((await now(row.id)).changedSentence).toContain('full report')
    await carryOut(commands.sameDuty, { followUpId: row.id, answer: 'changed' }, await clerk())
    expect(await now(row.id)).toMatchObject({ changedSentence: null, sentence: 'That a full report on recruitment be presented in 12 months’ time.' })
    expect((await planned(row.id)).map((item) => item.kind)).toContain('sentence-changed')
    expect(refusal(await execute(commands.sameDuty, { followUpId: row.id, answer: 'same-duty' }, await clerk()))?.kind).toBe('conflict')
  })
})

describe('owners', () => {
  it('report progress and done, by the page or by their link, and the clerk hears of it', async () => {
    const row = await aFollowUp(world)
    await carryOut(commands.reportProgress, { followUpId: row.id, text: 'The figures are being drawn up by the districts.', writer: 'Sam, for the Head of Finance' }, linkViewer({ followUpId: row.id, personId: 'p-leadOfficer' }, 'a deputy'))
    expect(await now(row.id)).toMatchObject({ state: 'in-progress', standingOn: '2027-01-18', unanswered: 0 })
    expect((await planned(row.id)).filter((item) => item.kind === 'answered').map((item) => item.personId)).toEqual(['p-clerk'])
    await carryOut(commands.reportDone, { followUpId: row.id, text: 'Circulated.', file: { name: '../table.csv', bytes: new TextEncoder().encode('a,b') } }, await officer())
    expect(await now(row.id)).toMatchObject({ state: 'reported-done' })
    expect((await planned(row.id)).filter((item) => item.cause.startsWith('reminder:'))).toEqual([])
    expect((await history(row.id)).map((event) => [event.what, event.by])).toEqual([['progress', 'Sam, for the Head of Finance'], ['reported-done', 'LeadOfficer Example']])
  })

  it('are refused with another person’s link, an empty word or a file that is not what it says', async () => {
    const row = await aFollowUp(world)
    const foreign = linkViewer({ followUpId: row.id, personId: 'p-member' }, 'x')
    expect(refusal(await execute(commands.reportDone, { followUpId: row.id, text: 'Done.' }, foreign))?.kind).toBe('forbidden')
    expect(refusal(await execute(commands.reportDone, { followUpId: row.id, text: ' ' }, await officer()))?.fields).toHaveProperty('text')
    expect(refusal(await execute(commands.reportDone, { followUpId: row.id, text: 'Done.', file: { name: 'a.pdf', bytes: new Uint8Array([1, 2]) } }, await officer()))?.fields).toHaveProperty('file')
    expect((await now(row.id)).state).toBe('issued')
  })

  it('of a group each answer; the whole is done with the last', async () => {
    const row = await aFollowUp(world, { owner: { sort: 'group', personIds: ['p-leadOfficer', 'p-member'], words: 'LeadOfficer Example and Member Example' } })
    expect((await carryOut(commands.reportDone, { followUpId: row.id, text: 'My part is sent.' }, await officer())).state).toBe('in-progress')
    expect((await now(row.id)).standing).toBe('LeadOfficer Example is done, 1 to answer')
    expect((await carryOut(commands.reportDone, { followUpId: row.id, text: 'Mine too.' }, await world.as('member'))).state).toBe('reported-done')
  })

  it('with helpers, the lead’s word counts', async () => {
    const row = await aFollowUp(world, { owner: { sort: 'lead', lead: { officeId: 'head-of-finance' }, helpers: [{ personId: 'p-member' }], words: 'Head of Finance, with Member Example' } })
    expect((await carryOut(commands.reportDone, { followUpId: row.id, text: 'Helped.' }, await world.as('member'))).state).toBe('in-progress')
    expect((await carryOut(commands.reportDone, { followUpId: row.id, text: 'All done.' }, await officer())).state).toBe('reported-done')
  })

  it('ask for another date, which the clerk grants with a reason; first date and history stay', async () => {
    const row = await aFollowUp(world)
    expect(refusal(await execute(commands.askForDate, { followUpId: row.id, date: '2027-02-31', text: 'x' }, await officer()))?.fields).toHaveProperty('date')
    const { reportId } = await carryOut(commands.askForDate, { followUpId: row.id, date: '2027-05-01', text: 'The audit ends in April.' }, await officer())
    expect(await now(row.id)).toMatchObject({ dueOn: '2027-03-17', standing: 'Asks for 1 May 2027' })
    await carryOut(commands.settleAsked, { reportId, accept: true, reason: 'The audit.' }, await clerk())
    expect(await now(row.id)).toMatchObject({ dueOn: '2027-05-01', firstDueOn: '2027-03-17' })
    expect((await history(row.id)).at(-1)).toMatchObject({ what: 'due-changed', reason: 'The audit.', by: 'Clerk Example' })
    expect(refusal(await execute(commands.settleAsked, { reportId, accept: false, reason: 'No.' }, await clerk()))?.kind).toBe('conflict')
  })

  it('say “not mine”; the clerk gives it to another, who gets the mail, and the old link closes', async () => {
    const row = await aFollowUp(world)
    const { reportId } = await carryOut(commands.sayNotMine, { followUpId: row.id, text: 'For the Chair.' }, await officer())
    expect(refusal(await execute(commands.settleAsked, { reportId, accept: true, reason: 'Right.' }, await clerk()))?.fields).toHaveProperty('owner')
    await carryOut(commands.settleAsked, { reportId, accept: true, reason: 'Right.', owner: { sort: 'person', personId: 'p-chair' } }, await clerk())
    expect(await now(row.id)).toMatchObject({ ownerWords: 'Chair Example', owner: { sort: 'person', personId: 'p-chair' } })
    expect((await db().select().from(mails).where(eq(mails.toAddress, 'chair@wold.example'))).map((mail) => mail.kind)).toEqual(['issue'])
    expect(refusal(await execute(commands.reportDone, { followUpId: row.id, text: 'x' }, linkViewer({ followUpId: row.id, personId: 'p-leadOfficer' }, 'x')))?.kind).toBe('forbidden')
  })

  it('are seen once, by a press', async () => {
    const row = await aFollowUp(world)
    expect(await carryOut(commands.markSeen, { followUpId: row.id }, await officer())).toEqual({ seen: true })
    expect(await carryOut(commands.markSeen, { followUpId: row.id }, await officer())).toEqual({ seen: false })
    expect((await history(row.id)).map((event) => event.what)).toEqual(['seen'])
  })

  it('cannot be somebody of another authority', async () => {
    const row = await aFollowUp(world)
    expect(refusal(await execute(commands.changeOwner, { followUpId: row.id, owner: { sort: 'person', personId: 'p-memberElsewhere' }, reason: 'x' }, await clerk()))?.fields).toHaveProperty('owner')
    await carryOut(commands.changeOwner, { followUpId: row.id, owner: { sort: 'office', officeId: 'head-of-roads' }, reason: 'The road.' }, await clerk())
    expect(await now(row.id)).toMatchObject({ issuedToClerk: true, ownerWords: 'Head of Roads' })
  })
})

describe('closing', () => {
  it('is the clerk’s for small ones, with evidence; the body’s for reports and what a member calls in', async () => {
    const small = await aFollowUp(world)
    expect(refusal(await execute(commands.closeFollowUp, { followUpId: small.id, evidence: '' }, await clerk()))?.fields).toHaveProperty('evidence')
    await carryOut(commands.closeFollowUp, { followUpId: small.id, evidence: 'E-mailed to all members.' }, await clerk())
    expect(await now(small.id)).toMatchObject({ state: 'closed', closedOn: '2027-01-18' })
    const report = await aFollowUp(world, { kind: 'report-back' })
    expect(refusal(await execute(commands.closeFollowUp, { followUpId: report.id, evidence: 'x' }, await clerk()))?.words).toContain('report')
    const called = await aFollowUp(world)
    await carryOut(commands.callIn, { followUpId: called.id, reason: 'It was late.' }, await world.as('member'))
    expect(refusal(await execute(commands.closeFollowUp, { followUpId: called.id, evidence: 'x' }, await clerk()))?.words).toContain('member')
  })
})

describe('outcomes', () => {
  const give = async (facts: object) => execute(commands.recordOutcome, { meetingId: 'm-january', ...facts }, await clerk())

  it('need a reason, each but the first, and a date where extended', async () => {
    const row = await aFollowUp(world)
    for (const verdict of ['extended', 'not-good-enough', 'paused', 'ended-undone']) expect(refusal(await give({ followUpId: row.id, verdict }))?.fields).toHaveProperty('reason')
    expect(refusal(await give({ followUpId: row.id, verdict: 'extended', reason: 'x' }))?.fields).toHaveProperty('due')
    expect(refusal(await give({ followUpId: row.id, verdict: 'done', meetingId: 'm-march' }))?.words).toContain('not been held')
  })

  it.each([
    ['done', 'closed'], ['extended', 'in-progress'], ['not-good-enough', 'in-progress'], ['paused', 'paused'], ['ended-undone', 'ended-undone'],
  ] as const)('%s leads to %s and words its sentence for the minutes', async (verdict, state) => {
    const row = await aFollowUp(world)
    const done = await give({ followUpId: row.id, verdict, reason: verdict === 'done' ? '' : 'The audit ran late.', ...(verdict === 'extended' ? { due: { date: '2027-06-30' } } : {}) })
    if (!done.ok) throw new Error(done.refusal.words)
    expect(done.result).toMatchObject({ state, proposed: 'proposed' })
    const after = await now(row.id)
    expect([after.state, after.firstDueOn]).toEqual([state, '2027-03-17'])
    expect(after.dueOn).toBe(verdict === 'extended' ? '2027-06-30' : '2027-03-17')
    const [edit] = await db().select().from(documentEdits).where(eq(documentEdits.nodeId, done.result.nodeId))
    expect(JSON.stringify(edit?.edit)).toContain(JSON.stringify(done.result.sentence).slice(1, -1))
    expect(done.result.sentence).toContain(row.title)
    expect(refusal(await give({ followUpId: row.id, verdict: 'paused', reason: 'again' }))?.kind).toBe('conflict')
  })

  it('stand in the draft one after the other, in the clerk’s words', async () => {
    const rows = [await aFollowUp(world), await aFollowUp(world)]
    for (const [at, row] of rows.entries()) await carryOut(commands.recordOutcome, { followUpId: row.id, meetingId: 'm-january', verdict: 'done', sentence: `In the clerk’s words ${at}.` }, await clerk())
    const [own] = await db().select().from(minutes).where(eq(minutes.meetingId, 'm-january'))
    const { applyDocumentEdits } = await import('@/server/live/effects')
    await applyDocumentEdits({ minutesId: own?.id ?? '' })
    const text = JSON.stringify(world.runtime.collaboration.live.get(own?.id ?? '')?.document)
    expect(text.indexOf('words 0')).toBeGreaterThan(0)
    expect(text.indexOf('words 1')).toBeGreaterThan(text.indexOf('words 0'))
    expect(await db().select().from(outcomes).where(eq(outcomes.followUpId, rows[0]?.id ?? ''))).toMatchObject([{ sentence: 'In the clerk’s words 0.', verdict: 'done' }])
  })

  it('of a recurring one opens the next round, once', async () => {
    const row = await aFollowUp(world, { kind: 'report-back', due: { type: 'recurring', every: 'P6M' }, dueOn: '2027-01-14', askedOn: '2026-07-14', dueMeetingId: null })
    const { nextRoundId } = await carryOut(commands.recordOutcome, { followUpId: row.id, meetingId: 'm-january', verdict: 'done' }, await clerk())
    expect(await now(nextRoundId ?? '')).toMatchObject({ state: 'issued', round: 2, previousId: row.id, dueOn: '2027-07-14', firstDueOn: '2027-07-14', standing: '' })
    expect(await db().select().from(followUpOwners).where(eq(followUpOwners.followUpId, nextRoundId ?? ''))).toMatchObject([{ officeId: 'head-of-finance', seenAt: null }])
    expect((await planned(nextRoundId ?? '')).map((item) => item.sendOn).sort()).toEqual(['2027-06-16', '2027-07-07', '2027-07-15'])
    expect(await openNextRounds('2027-01-18')).toBe(0)
    const other = await aFollowUp(world, { due: { type: 'recurring', every: 'P1Y' }, state: 'closed', closedOn: '2027-01-15', dueMeetingId: null })
    expect(await openNextRounds('2027-01-18')).toBe(1)
    expect(await openNextRounds('2027-01-18')).toBe(0)
    expect(await db().select().from(followUps).where(eq(followUps.previousId, other.id))).toMatchObject([{ dueOn: '2028-01-14' }])
  })
})

describe('the clerk', () => {
  it('changes a date with a reason, and ties one to a meeting', async () => {
    const row = await aFollowUp(world)
    expect(refusal(await execute(commands.changeDue, { followUpId: row.id, due: { date: '2027-04-01' }, reason: ' ' }, await clerk()))?.fields).toHaveProperty('reason')
    expect(refusal(await execute(commands.changeDue, { followUpId: row.id, due: { date: '2027-01-01' }, reason: 'x' }, await clerk()))?.fields).toHaveProperty('due')
    await carryOut(commands.changeDue, { followUpId: row.id, due: { meetingId: 'm-march' }, reason: 'The Panel meets.' }, await clerk())
    expect(await now(row.id)).toMatchObject({ dueOn: '2027-03-18', dueWords: 'at the meeting on 18 March 2027', firstDueOn: '2027-03-17', setByClerk: { due: true } })
  })

  it('withdraws, supersedes, carries over and takes back, each with a reason', async () => {
    const [a, b, c] = [await aFollowUp(world), await aFollowUp(world), await aFollowUp(world)]
    await carryOut(commands.withdrawFollowUp, { followUpId: a.id, reason: 'Asked twice.' }, await clerk())
    expect(await now(a.id)).toMatchObject({ state: 'withdrawn' })
    expect(await planned(a.id)).toEqual([])
    expect(refusal(await execute(commands.supersedeFollowUp, { followUpId: b.id, byId: a.id, reason: 'x' }, await clerk()))?.fields).toHaveProperty('byId')
    await carryOut(commands.supersedeFollowUp, { followUpId: b.id, byId: c.id, reason: 'Asked anew.' }, await clerk())
    await carryOut(commands.resumeFollowUp, { followUpId: b.id, reason: 'Not the same after all.' }, await clerk())
    expect(await now(b.id)).toMatchObject({ state: 'in-progress', supersededById: null, closedOn: null })
    await carryOut(commands.carryOverFollowUp, { followUpId: c.id, reason: 'The new Panel takes it up.', due: { date: '2027-09-01' } }, await clerk())
    expect(await now(c.id)).toMatchObject({ state: 'carried-over', dueOn: '2027-09-01' })
  })

  it('releases an owner’s words, never those of an exempt one', async () => {
    const row = await aFollowUp(world)
    const { reportId } = await carryOut(commands.reportDone, { followUpId: row.id, text: 'Sent.' }, await officer())
    await carryOut(commands.releaseReport, { reportId, released: true }, await clerk())
    expect(await db().select().from(progressReports).where(eq(progressReports.id, reportId))).toMatchObject([{ released: true }])
    await db().update(followUps).set({ exempt: { paragraphs: [3], confidential: false, publicInterest: '', reviewOn: null, neutralHeading: null, publicSummary: null, noSummaryBecause: 'x' } }).where(eq(followUps.id, row.id))
    await carryOut(commands.releaseReport, { reportId, released: false }, await clerk())
    expect(refusal(await execute(commands.releaseReport, { reportId, released: true }, await clerk()))?.words).toContain('exempt')
  })
})

describe('“next meeting”', () => {
  it('moves with the calendar until it is held, says so, and takes its reminders along', async () => {
    const row = await aFollowUp(world)
    const fixed = await aFollowUp(world, { due: { type: 'date', date: '2027-03-17' }, dueMeetingId: null })
    await carryOut(commands.changeDue, { followUpId: (await aFollowUp(world)).id, due: { date: '2027-03-30' }, reason: 'x' }, await clerk())
    await carryOut(changeMeeting, { meetingId: 'm-march', kind: 'ordinary', date: '2027-03-25', time: '10:00', place: '' }, await clerk())
    expect(await now(row.id)).toMatchObject({ dueOn: '2027-03-24', firstDueOn: '2027-03-17' })
    expect((await now(fixed.id)).dueOn).toBe('2027-03-17')
    expect((await history(row.id)).at(-1)).toMatchObject({ what: 'due-moved', by: 'The calendar of meetings' })
    expect((await planned(row.id)).filter((item) => item.cause.startsWith('reminder:')).map((item) => item.sendOn).sort()).toEqual(['2027-02-24', '2027-03-17', '2027-03-25'])
    await carryOut(cancelMeeting, { meetingId: 'm-march', because: 'No business.' }, await clerk())
    expect(await now(row.id)).toMatchObject({ dueOn: null, dueMeetingId: null })
    const { meetingId: may } = await carryOut(createMeeting, { bodyId: 'panel', kind: 'ordinary', date: '2027-05-20', time: '10:00', place: '' }, await clerk())
    expect(await now(row.id)).toMatchObject({ dueOn: '2027-05-19', dueMeetingId: may })
    await carryOut(createMeeting, { bodyId: 'panel', kind: 'extraordinary', date: '2027-02-20', time: '10:00', place: '' }, await clerk())
    expect((await now(row.id)).dueOn).toBe('2027-05-19')
    await carryOut(reinstateMeeting, { meetingId: 'm-march' }, await clerk())
    expect((await now(row.id)).dueOn).toBe('2027-03-24')
    world.runtime.council.set('2027-03-25')
    await carryOut(holdMeeting, { meetingId: 'm-march' }, await clerk())
    await carryOut(createMeeting, { bodyId: 'panel', kind: 'ordinary', date: '2027-03-26', time: '10:00', place: '' }, await clerk())
    await db().update(meetings).set({ date: '2027-03-26' }).where(eq(meetings.id, 'm-march'))
    await carryOut(createMeeting, { bodyId: 'panel', kind: 'ordinary', date: '2027-04-26', time: '10:00', place: '' }, await clerk())
    expect((await now(row.id)).dueOn).toBe('2027-03-24')
    world.runtime.council.set('2027-01-18')
  })
})
