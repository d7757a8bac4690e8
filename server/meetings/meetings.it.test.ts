import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asc, eq } from 'drizzle-orm'
import { agendaItems, attendances, authorityPeople, meetings, minutes, people } from '@/db/schema'
import type { MemoryCollaboration } from '@/server/testing/collaboration'
import { carryOut, execute, type Done } from '@/server/command'
import { visitor } from '@/server/people/viewer'
import { statementsOf } from '@/server/testing/statements'
import { openWorld, type World } from '@/server/testing/world'
import type { Outline } from '@/domain/language/outline'
import { addDays } from '@/domain/calendar'
import * as commands from './commands'
import { meetingPage } from './meeting-page'
import { meetingOutlineFor } from './outline'
import { meetingCalendar } from './queries'

let world: World
beforeAll(async () => { world = await openWorld() })
afterAll(async () => { await world.close() })

const refusal = (done: Done<unknown>) => (done.ok ? null : done.refusal)
const clerk = () => world.as('clerk')
let next = 0
/** A planned meeting of the panel with an agenda of its own, far in the future. */
async function newMeeting(date = `2028-${String(1 + Math.floor(next / 28)).padStart(2, '0')}-${String(1 + (next++ % 28)).padStart(2, '0')}`, bodyId = 'panel') {
  return (await carryOut(commands.createMeeting, { bodyId, kind: 'ordinary', date, time: '10:00', place: 'Committee Room 2' }, await clerk())).meetingId
}
const agendaOf = (meetingId: string) => world.runtime.db.select().from(agendaItems).where(eq(agendaItems.meetingId, meetingId)).orderBy(asc(agendaItems.position))
const listOf = (meetingId: string) => world.runtime.db.select().from(attendances).where(eq(attendances.meetingId, meetingId)).orderBy(asc(attendances.position))

describe('a meeting', () => {
  it('comes with the standing items of its body, numbered', async () => {
    const items = await agendaOf(await newMeeting())
    expect(items.map((item) => [item.number, item.standing])).toEqual([['1', 'apologies'], ['2', 'declarations'], ['3', 'minutes'], ['4', 'progress'], ['5', 'work-programme']])
  })

  it('is refused twice at one hour, beside the field', async () => {
    await newMeeting('2029-01-11')
    expect(refusal(await execute(commands.createMeeting, { bodyId: 'panel', kind: 'ordinary', date: '2029-01-11', time: '10:00' }, await clerk()))).toMatchObject({ kind: 'invalid', fields: { date: expect.any(String) } })
  })

  it.each([{ date: '2027-02-31' }, { date: '0026-12-01' }, { date: '' }, { time: '25:00' }, { kind: 'secret' }])('is refused with %j', async (wrong) => {
    const done = await execute(commands.createMeeting, { bodyId: 'panel', kind: 'ordinary', date: '2029-02-01', time: '10:00', ...wrong } as never, await clerk())
    expect(Object.keys(refusal(done)?.fields ?? {})).toEqual(Object.keys(wrong))
  })

  it('is held on no day to come', async () => {
    const today = world.runtime.council.today()
    const meetingId = await newMeeting(addDays(today, -3))
    await carryOut(commands.holdMeeting, { meetingId }, await clerk())
    const change = { meetingId, kind: 'ordinary' as const, time: '10:00', place: '' }
    expect(refusal(await execute(commands.changeMeeting, { ...change, date: addDays(today, 1) }, await clerk()))?.fields).toHaveProperty('date')
    expect((await execute(commands.changeMeeting, { ...change, date: addDays(today, -2) }, await clerk())).ok).toBe(true)
  })

  it('is deleted while nothing hangs on it, and refused once it has minutes, a published agenda or actions', async () => {
    const free = await newMeeting()
    expect((await execute(commands.deleteMeeting, { meetingId: free }, await clerk())).ok).toBe(true)
    expect(await agendaOf(free)).toEqual([])
    const minuted = await newMeeting()
    await world.runtime.db.insert(minutes).values({ authorityId: 'wold', bodyId: 'panel', meetingId: minuted })
    expect(refusal(await execute(commands.deleteMeeting, { meetingId: minuted }, await clerk()))).toMatchObject({ kind: 'conflict', words: expect.stringContaining('has minutes') })
    const announced = await newMeeting()
    await carryOut(commands.publishAgenda, { meetingId: announced }, await clerk())
    expect(refusal(await execute(commands.deleteMeeting, { meetingId: announced }, await clerk()))?.words).toContain('Cancel it instead')
    expect((await world.runtime.db.select().from(meetings).where(eq(meetings.id, minuted)))).toHaveLength(1)
  })

  it('is cancelled with a reason, not without, and taken back', async () => {
    const meetingId = await newMeeting()
    expect(refusal(await execute(commands.cancelMeeting, { meetingId, because: ' ' }, await clerk()))?.fields).toHaveProperty('because')
    await carryOut(commands.cancelMeeting, { meetingId, because: 'There is no business.' }, await clerk())
    expect(refusal(await execute(commands.changeMeeting, { meetingId, kind: 'ordinary', date: '2028-12-01', time: '10:00', place: '' }, await clerk()))?.kind).toBe('conflict')
    await carryOut(commands.reinstateMeeting, { meetingId }, await clerk())
    expect((await meetingPage(await clerk(), meetingId))?.meeting).toMatchObject({ state: 'planned', cancelledBecause: null })
  })

  it('goes on another day with what was not reached', async () => {
    const meetingId = await newMeeting()
    const items = await agendaOf(meetingId)
    const recommendations = [{ id: 'r1', text: 'That the plan be approved.', put: null }]
    await world.runtime.db.update(agendaItems).set({ recommendations }).where(eq(agendaItems.id, items[4]?.id ?? ''))
    const { meetingId: later } = await carryOut(commands.adjournMeeting, { meetingId, date: '2028-12-20', time: '10:00', place: '', itemIds: [items[3]?.id, items[4]?.id] }, await clerk())
    expect((await agendaOf(later)).map((item) => item.title)).toEqual(items.slice(3).map((item) => item.title))
    expect((await agendaOf(later)).map((item) => item.recommendations)).toEqual([[], recommendations])
    expect((await agendaOf(meetingId)).map((item) => item.state)).toEqual(['listed', 'listed', 'listed', 'deferred', 'deferred'])
    expect((await meetingPage(await clerk(), later))?.meeting.adjournedFrom?.id).toBe(meetingId)
  })

  it('is not held before its day', async () => {
    expect(refusal(await execute(commands.holdMeeting, { meetingId: 'm-march' }, await clerk()))?.words).toContain('18 March 2027')
    expect((await execute(commands.holdMeeting, { meetingId: 'm-january' }, await clerk())).ok).toBe(true)
  })

  it('keeps its date once the minutes are published', async () => {
    const meetingId = await newMeeting('2026-11-12')
    await world.runtime.db.insert(minutes).values({ authorityId: 'wold', bodyId: 'panel', meetingId, state: 'published', publishedAt: '2026-12-01T10:00:00Z' })
    const viewer = await clerk()
    const change = (date: string) => carryOut(commands.changeMeeting, { meetingId, kind: 'ordinary', date, time: '11:00', place: '' }, viewer)
    await expect(change('2026-11-13')).rejects.toThrow('published')
    await expect(change('2026-11-12')).resolves.toEqual({ meetingId })
  })
})

describe('the agenda', () => {
  it('is ordered, its numbers follow; a stale order is refused', async () => {
    const meetingId = await newMeeting()
    const ids = (await agendaOf(meetingId)).map((item) => item.id)
    const turned = [...ids].reverse()
    await carryOut(commands.orderAgenda, { meetingId, itemIds: turned }, await clerk())
    expect((await agendaOf(meetingId)).map((item) => [item.id, item.number])).toEqual(turned.map((id, index) => [id, String(index + 1)]))
    for (const wrong of [ids.slice(1), [...ids, ids[0]], [...ids.slice(1), 'elsewhere']]) {
      expect(refusal(await execute(commands.orderAgenda, { meetingId, itemIds: wrong as string[] }, await clerk()))?.kind).toBe('conflict')
    }
  })

  it('takes an item in before another, and draws the numbers anew when one goes', async () => {
    const meetingId = await newMeeting()
    const items = await agendaOf(meetingId)
    const { itemId } = await carryOut(commands.addAgendaItem, { meetingId, title: 'Foster carers', beforeItemId: items[1]?.id ?? null }, await clerk())
    expect((await agendaOf(meetingId)).map((item) => item.title).slice(0, 3)).toEqual(['Apologies for absence', 'Foster carers', 'Declarations of interest'])
    await carryOut(commands.removeAgendaItem, { itemId }, await clerk())
    expect((await agendaOf(meetingId)).map((item) => item.number)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('once published keeps its numbers; a further item is late and needs its reason', async () => {
    const meetingId = await newMeeting()
    await carryOut(commands.publishAgenda, { meetingId }, await clerk())
    expect(world.runtime.changed).toContain('wold')
    const ids = (await agendaOf(meetingId)).map((item) => item.id)
    expect(refusal(await execute(commands.orderAgenda, { meetingId, itemIds: ids }, await clerk()))?.kind).toBe('conflict')
    expect(refusal(await execute(commands.removeAgendaItem, { itemId: ids[0] ?? '' }, await clerk()))?.kind).toBe('conflict')
    expect(refusal(await execute(commands.addAgendaItem, { meetingId, title: 'Flooding' }, await clerk()))?.fields).toHaveProperty('urgencyReason')
    const { itemId } = await carryOut(commands.addAgendaItem, { meetingId, title: 'Flooding', urgencyReason: 'The river rose after the agenda was out.' }, await clerk())
    expect((await agendaOf(meetingId)).at(-1)).toMatchObject({ id: itemId, number: '6' })
    expect(refusal(await execute(commands.changeAgendaItem, { itemId, title: 'Flooding', urgencyReason: '' }, await clerk()))?.fields).toHaveProperty('urgencyReason')
  })

  it('is late after its last day: publishing asks for the reason', async () => {
    world.runtime.council.set('2027-03-15')
    expect((await meetingPage(await clerk(), 'm-march'))?.late).toBe(true)
    await carryOut(commands.addStanding, { meetingId: 'm-march' }, await clerk())
    expect(refusal(await execute(commands.publishAgenda, { meetingId: 'm-march' }, await clerk()))?.fields).toHaveProperty('lateBecause')
    expect((await execute(commands.publishAgenda, { meetingId: 'm-march', lateBecause: 'Convened at shorter notice.' }, await clerk())).ok).toBe(true)
    world.runtime.council.set('2027-01-18')
  })

  it('empty cannot be published', async () => {
    expect(refusal(await execute(commands.publishAgenda, { meetingId: 'm-extra' }, await clerk()))?.words).toContain('empty')
  })

  it('notes another order, joins, defers and withdraws', async () => {
    const meetingId = await newMeeting()
    const [a, b, c, d, e] = (await agendaOf(meetingId)).map((item) => item.id)
    await carryOut(commands.takeInOrder, { meetingId, itemIds: [b, a, c, d, e] }, await clerk())
    await carryOut(commands.settleAgendaItem, { itemId: d, state: 'joined', joinedWithId: c } as never, await clerk())
    await carryOut(commands.settleAgendaItem, { itemId: e, state: 'deferred' } as never, await clerk())
    const outline = await world.runtime.db.transaction((tx) => meetingOutlineFor(tx, meetingId))
    expect(outline.items.map((item) => item.id)).toEqual([b, a, c, d])
    expect(outline.left.map((item) => item.id)).toEqual([e])
    expect(refusal(await execute(commands.settleAgendaItem, { itemId: c, state: 'joined', joinedWithId: d } as never, await clerk()))?.fields).toHaveProperty('joinedWithId')
    await carryOut(commands.settleAgendaItem, { itemId: c, state: 'withdrawn' } as never, await clerk())
    expect((await agendaOf(meetingId)).find((item) => item.id === d)).toMatchObject({ state: 'listed', joinedWithId: null })
    await carryOut(commands.takeInOrder, { meetingId, itemIds: [] }, await clerk())
    expect((await agendaOf(meetingId)).every((item) => item.takenAs === null)).toBe(true)
  })

  it('shows an exempt title to members and staff, and to nobody else a word of it', async () => {
    const meetingId = await newMeeting()
    const exempt = { paragraphs: [3], confidential: false, publicInterest: 'Bids are open.', reviewOn: null, neutralHeading: 'A contract', publicSummary: null, noSummaryBecause: null }
    await carryOut(commands.addAgendaItem, { meetingId, title: 'Purchase of Northgate House', purpose: 'To buy Northgate House.', exempt }, await clerk())
    expect((await meetingPage(await world.as('member'), meetingId))?.items.at(-1)?.title).toBe('Purchase of Northgate House')
    expect(JSON.stringify(await meetingPage(await world.as('administrator'), meetingId))).not.toContain('Northgate')
    // Nor is the progress report hers.
    expect([await meetingPage(await world.as('administrator'), meetingId), await meetingPage(await world.as('member'), meetingId)].map((page) => page?.openActions)).toEqual([null, expect.any(Number)])
  })
})

describe('attendance', () => {
  it('is one press a name; the chair presides; the rest are present', async () => {
    const meetingId = await newMeeting()
    await carryOut(commands.markAttendance, { meetingId, personId: 'p-member', status: 'apologies' }, await clerk())
    await carryOut(commands.markRestPresent, { meetingId }, await clerk())
    const rows = await listOf(meetingId)
    expect(rows.map((row) => [row.personId, row.status, row.presiding])).toEqual(expect.arrayContaining([['p-member', 'apologies', false], ['p-chair', 'present', true], ['p-viceChair', 'present', false]]))
    expect(rows.find((row) => row.personId === 'p-chair')?.name).toBe('Councillor Ms C Example')
    await carryOut(commands.markAttendance, { meetingId, personId: 'p-chair', status: 'absent' }, await clerk())
    const vice = rows.find((row) => row.personId === 'p-viceChair')
    await carryOut(commands.setPresiding, { attendanceId: vice?.id ?? '' }, await clerk())
    expect((await listOf(meetingId)).filter((row) => row.presiding).map((row) => row.personId)).toEqual(['p-viceChair'])
    await carryOut(commands.markAttendance, { meetingId, personId: 'p-member', status: 'unmarked' }, await clerk())
    expect((await listOf(meetingId)).map((row) => row.personId)).not.toContain('p-member')
  })

  it('tells those who have the minutes open, at each mark that was made and at none that was refused', async () => {
    const meetingId = await newMeeting()
    const heard = () => (world.runtime.collaboration as MemoryCollaboration).heard.filter((id) => id === meetingId).length
    await carryOut(commands.markRestPresent, { meetingId }, await clerk())
    expect(heard()).toBe(1)
    const [row] = await listOf(meetingId)
    await carryOut(commands.removeAttendance, { attendanceId: row?.id ?? '' }, await clerk())
    expect(heard()).toBe(2)
    await execute(commands.addAttendance, { meetingId, name: 'Councillor A Brook', capacity: 'substitute' }, await clerk())
    expect(heard()).toBe(2)
  })

  it('finds whom a name means, refuses her twice, and asks a substitute for whom', async () => {
    const meetingId = await newMeeting()
    await carryOut(commands.addAttendance, { meetingId, name: 'LeadOfficer Example', capacity: 'officer', office: 'Head of Finance' }, await clerk())
    expect((await listOf(meetingId))[0]?.personId).toBe('p-leadOfficer')
    expect(refusal(await execute(commands.addAttendance, { meetingId, name: 'LeadOfficer Example', capacity: 'officer' }, await clerk()))?.fields).toHaveProperty('name')
    expect(refusal(await execute(commands.addAttendance, { meetingId, name: 'Councillor A Brook', capacity: 'substitute' }, await clerk()))?.fields).toHaveProperty('substituteFor')
  })

  it('shows the quorum at each item as people come and go', async () => {
    const meetingId = await newMeeting()
    await carryOut(commands.markRestPresent, { meetingId }, await clerk())
    const items = await agendaOf(meetingId)
    const row = (await listOf(meetingId)).find((one) => one.personId === 'p-member')
    await carryOut(commands.changeAttendance, { attendanceId: row?.id ?? '', name: row?.name ?? '', capacity: 'member', office: '', substituteFor: '', remote: false, arrivedAtItemId: null, leftAtItemId: items[3]?.id ?? null }, await clerk())
    const page = await meetingPage(await clerk(), meetingId)
    expect(page?.quorum).toMatchObject({ needed: 3, seats: 3 })
    expect(page?.quorum.points.map((point) => [point.there, point.quorate])).toEqual([[3, true], [3, true], [3, true], [2, false], [2, false]])
    expect(refusal(await execute(commands.changeAttendance, { attendanceId: row?.id ?? '', name: 'x', capacity: 'member', office: '', substituteFor: '', remote: false, arrivedAtItemId: 'elsewhere', leftAtItemId: null }, await clerk()))?.fields).toHaveProperty('arrivedAtItemId')
  })
})

describe('a pasted text', () => {
  const outline: Outline = {
    title: null, body: 'Corporate Parenting Panel', meetingDate: null, venue: null, preamble: [], signature: null, furniture: [],
    attendance: [
      { name: 'Councillor Ms C Example', role: 'chair', status: 'present', suffix: null, office: null, substituteFor: null },
      { name: 'Councillor T Thwaite', role: 'member', status: 'apologies', suffix: 'MBE', office: null, substituteFor: null },
      { name: 'Gail Orme', role: 'officer', status: 'present', suffix: null, office: 'Head of Fostering', substituteFor: null },
    ],
    items: [
      { id: '1', number: '1', title: 'APOLOGIES FOR ABSENCE', lines: [] },
      { id: '2', number: '2', title: 'Foster carers', lines: [{ id: 'l', role: 'purpose', text: 'To receive a report.', marker: null, level: 0 }] },
    ],
  }

  it('proposes items, names and people beside what is known, once', async () => {
    const meetingId = await newMeeting()
    expect(await carryOut(commands.proposeFromPaste, { meetingId, outline }, await clerk())).toEqual({ items: 1, attendances: 3, people: 2 })
    expect(await carryOut(commands.proposeFromPaste, { meetingId, outline }, await clerk())).toEqual({ items: 0, attendances: 0, people: 0 })
    expect((await agendaOf(meetingId)).map((item) => [item.title, item.proposed]).slice(0, 2)).toEqual([['Apologies for absence', false], ['Foster carers', true]])
    const rows = await listOf(meetingId)
    expect(rows.every((row) => row.proposed)).toBe(true)
    expect(rows.map((row) => [row.status, row.presiding])).toEqual([['present', true], ['apologies', false], ['present', false]])
    const fresh = await world.runtime.db.select().from(people).where(eq(people.surname, 'Thwaite'))
    expect(fresh).toMatchObject([{ initials: 'T', postNominals: 'MBE' }])
    const known = await world.runtime.db.select().from(authorityPeople).where(eq(authorityPeople.personId, fresh[0]?.id ?? ''))
    expect(known).toMatchObject([{ authorityId: 'wold', proposed: true }])
    expect((await meetingPage(await world.as('member'), meetingId))?.attendance).toEqual([])
    await carryOut(commands.keepProposed, { meetingId }, await clerk())
    expect((await listOf(meetingId)).some((row) => row.proposed)).toBe(false)
    expect((await meetingPage(await world.as('member'), meetingId))?.attendance).toHaveLength(3)
  })
})

describe('who sees and does what', () => {
  it('crosses no authority, except through membership of a joint body', async () => {
    const joint = await newMeeting('2028-11-02', 'joint')
    const elsewhere = await world.as('clerkElsewhere')
    expect(await meetingPage(elsewhere, 'm-march')).toBeNull()
    expect(await meetingPage(elsewhere, joint)).toBeNull()
    expect((await meetingCalendar(elsewhere, {})).meetings).toEqual([])
    const member = await world.as('memberElsewhere')
    expect((await meetingPage(member, joint))?.abilities).toMatchObject({ 'meetings.write': false, 'agenda.write': false })
    expect(await meetingPage(member, 'm-march')).toBeNull()
    expect((await meetingCalendar(member, { openingYear: 2028 })).meetings.map((row) => row.id)).toEqual([joint])
  })

  it('keeps a restricted body to its named clerks', async () => {
    const named = await world.as('namedClerk')
    const { meetingId } = await carryOut(commands.createMeeting, { bodyId: 'closed', kind: 'ordinary', date: '2028-10-02', time: '10:00', place: '' }, named)
    expect(await meetingPage(await clerk(), meetingId)).toBeNull()
    expect(refusal(await execute(commands.cancelMeeting, { meetingId, because: 'x' }, await clerk()))?.kind).toBe('forbidden')
    expect((await meetingPage(named, meetingId))?.abilities['meetings.write']).toBe(true)
    expect((await meetingPage(await world.as('monitoringOfficer'), meetingId))?.abilities['meetings.write']).toBe(false)
  })

  it('shows nothing to a visitor and lets nobody but the clerk write', async () => {
    expect(await meetingPage(visitor, 'm-march')).toBeNull()
    for (const who of ['member', 'chair', 'administrator', 'monitoringOfficer', 'leadOfficer', 'clerkElsewhere'] as const) {
      expect(refusal(await execute(commands.addStanding, { meetingId: 'm-march' }, await world.as(who)))?.kind).toBe('forbidden')
    }
  })
})

describe('the statements of the pages', () => {
  it('are as many for a thousand rows as for a few', async () => {
    const viewer = await clerk()
    const { db } = world.runtime
    const count = async () => [
      (await statementsOf(db, () => meetingCalendar(viewer, { openingYear: 2030 }))).length,
      (await statementsOf(db, () => meetingPage(viewer, 'm-march'))).length,
    ]
    const before = await count()
    await db.insert(meetings).values(Array.from({ length: 1000 }, (_, index) => ({ authorityId: 'wold', bodyId: index % 2 ? 'panel' : 'cabinet', date: `2030-${String(6 + (index % 6)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`, time: '10:00' })))
    await db.insert(agendaItems).values(Array.from({ length: 1000 }, (_, index) => ({ authorityId: 'wold', meetingId: 'm-march', position: 100 + index, number: String(100 + index), title: `Item ${index}` })))
    await db.insert(attendances).values(Array.from({ length: 1000 }, (_, index) => ({ authorityId: 'wold', meetingId: 'm-march', name: `Name ${index}`, capacity: 'officer' as const, status: 'present' as const })))
    expect(await count()).toEqual(before)
    expect(before).toEqual([3, 7])
    expect((await meetingCalendar(viewer, { openingYear: 2030 })).meetings).toHaveLength(1000)
  })
})
