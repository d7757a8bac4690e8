import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { agendaItems, minutes } from '@/db/schema'
import { plainText } from '@/domain/document/text'
import { textBlocks } from '@/domain/document/walk'
import { execute } from '@/server/command'
import { addAgendaItem, changeAgendaItem, putWording } from '@/server/meetings/commands'
import { meetingPage } from '@/server/meetings/meeting-page'
import { startTheMinutes } from '@/server/minutes/commands'
import { openWorld, type World } from '@/server/testing/world'
import { recommendationsPage } from './queries'

let world: World
let itemId: string
beforeAll(async () => {
  world = await openWorld()
  const clerk = await world.as('clerk')
  const done = await execute(addAgendaItem, {
    meetingId: 'm-march', title: 'Recruitment', presenter: 'Head of Finance',
    recommendations: [{ text: ' That a further report be brought to the Panel as soon as possible. ' }, { text: '' }, { text: 'That the report be noted.' }],
  }, clerk)
  if (!done.ok) throw new Error(done.refusal.words)
  itemId = done.result.itemId
})
afterAll(async () => { await world.close() })

const stored = async () => (await world.runtime.db.select().from(agendaItems).where(eq(agendaItems.id, itemId)))[0]?.recommendations ?? []
const page = async (person: Parameters<World['as']>[0]) => recommendationsPage(await world.as(person), 'm-march')

describe('recommendations of an item', () => {
  it('are kept in their order, without empty ones', async () => {
    expect((await stored()).map(({ text, put }) => [text, put])).toEqual([['That a further report be brought to the Panel as soon as possible.', null], ['That the report be noted.', null]])
    expect((await meetingPage(await world.as('member'), 'm-march'))?.items.find(({ id }) => id === itemId)?.recommendations).toHaveLength(2)
  })
  it('say on the chair’s page what they leave open, with wording by the post that presents', async () => {
    const [first, second] = (await page('chair'))?.items[0]?.recommendations ?? []
    expect(first?.notes.map(({ what }) => what)).toEqual(['nobody', 'vague-time'])
    expect(first?.notes[0]?.edits[0]?.insert).toContain('the Head of Finance')
    expect(second?.notes).toEqual([])
  })
  it('are for the chair and the clerks of the committee', async () => {
    for (const person of ['member', 'leadOfficer', 'administrator', 'clerkElsewhere', 'memberElsewhere'] as const) expect(await page(person), person).toBeNull()
    expect((await page('clerk'))?.may.put).toBe(true)
  })
  it('are put in other words by the chair, and the printed words stay', async () => {
    const [first] = await stored()
    const put = async (wording: string) => execute(putWording, { itemId, recommendationId: first?.id ?? '', wording }, await world.as('chair'))
    expect((await put('That the Head of Finance report to the Panel by 1 May 2027.')).ok).toBe(true)
    expect((await page('chair'))?.items[0]?.recommendations[0]).toMatchObject({ text: 'That the Head of Finance report to the Panel by 1 May 2027.', printed: first?.text, notes: [] })
    await put('')
    expect((await stored())[0]?.put).toBeNull()
    await put('That the Head of Finance report to the Panel by 1 May 2027.')
  })
  it('keep the chair’s words while what is printed stays, and lose them with it', async () => {
    const [first, second] = await stored()
    const change = async (text: string) => execute(changeAgendaItem, { itemId, title: 'Recruitment', presenter: 'Head of Finance', recommendations: [{ id: first?.id ?? null, text }, { id: second?.id ?? null, text: second?.text ?? '' }] }, await world.as('clerk'))
    await change(first?.text ?? '')
    expect((await stored())[0]).toEqual(first)
    await change('That a report be brought to the Panel.')
    expect((await stored())[0]).toEqual({ id: first?.id, text: 'That a report be brought to the Panel.', put: null })
    await change(first?.text ?? '')
    await execute(putWording, { itemId, recommendationId: first?.id ?? '', wording: 'That the Head of Finance report to the Panel by 1 May 2027.' }, await world.as('chair'))
  })
  it('are the draft resolutions with which the minutes begin, and can then be put no more', async () => {
    const begun = await execute(startTheMinutes, { meetingId: 'm-march' }, await world.as('clerk'))
    expect(begun.ok).toBe(true)
    const [row] = await world.runtime.db.select().from(minutes).where(eq(minutes.meetingId, 'm-march'))
    const blocks = row?.initial ? textBlocks(row.initial) : []
    const at = blocks.findIndex((block) => block.type === 'minute' && block.attrs.agendaItemId === itemId)
    expect(blocks.slice(at, at + 5).map((block) => [block.type, plainText(block)])).toEqual([
      ['minute', 'Recruitment'], ['presenter', 'Head of Finance'], ['leadIn', 'RESOLVED'],
      ['resolution', 'That the Head of Finance report to the Panel by 1 May 2027.'], ['resolution', 'That the report be noted.'],
    ])
    const [first] = await stored()
    expect(await execute(putWording, { itemId, recommendationId: first?.id ?? '', wording: 'x' }, await world.as('chair'))).toMatchObject({ ok: false, refusal: { kind: 'conflict' } })
    expect((await page('chair'))?.may.put).toBe(false)
  })
})
