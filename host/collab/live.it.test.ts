import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asc, eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { minutes, minutesUpdates, people, readingActs } from '@/db/schema'
import type { Decision } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { openTestHost, type TestHost } from '../testing/host'
import { firstText } from '../testing/council'
import { documentFrom, documentOf } from './convert'
import { readStored } from './stored'

const drafts = Array.from({ length: 17 }, (_, index) => `draft-${index}`)
let t: TestHost
let next = 0
let minutesId: string
beforeAll(async () => { t = await openTestHost(4201, drafts) })
afterAll(async () => { await t.close() })
beforeEach(() => { minutesId = drafts[next++] ?? 'none' })

const row = async () => (await t.database.db.select().from(minutes).where(eq(minutes.id, minutesId)))[0]
const log = () => t.database.db.select().from(minutesUpdates).where(eq(minutesUpdates.minutesId, minutesId)).orderBy(asc(minutesUpdates.sequence))
const storedText = async () => documentOf(documentFrom((await readStored(t.database.db, minutesId))?.updates ?? [])).content.map((block) => (block.type === 'table' ? '' : plainText(block)))
const opened = async (personId: string, options: object = {}) => {
  const clerk = await t.join(personId, { minutesId, ...options })
  await clerk.until(() => clerk.synced && clerk.told.some((one) => one.type === 'stored'))
  return clerk
}

describe('a live draft', () => {
  it('begins once with its first text, however often it is made or opened', async () => {
    await Promise.all([t.host.live.create(minutesId, 1, firstText), t.host.live.create(minutesId, 1, firstText)])
    const [a, b] = await Promise.all([opened('priya'), opened('tom')])
    await t.host.live.create(minutesId, 1, firstText)
    expect(a.text()).toBe('Apologies for absence\nApologies were received from Councillor Hale.\n')
    expect(b.text()).toBe(a.text())
  })

  it('is the same for two clerks who type in one sentence at once', async () => {
    const [a, b] = await Promise.all([opened('priya'), opened('tom')])
    for (let index = 0; index < 20; index += 1) { a.type(1, 'a'); b.type(1, 'b') }
    await Promise.all([a, b].map((one) => one.until(() => a.text() === b.text() && a.text().split('a').length > 20)))
    await Promise.all([a.until(() => a.saved), b.until(() => b.saved)])
    expect((await storedText())[1]).toBe(a.text().split('\n')[1])
  })

  it('says "stored" only of what a commit holds, deletions too', async () => {
    const a = await opened('priya')
    a.type(1, ' More.')
    expect(a.saved).toBe(false)
    await a.until(() => a.saved)
    expect((await storedText())[1]).toMatch(/ More\.$/)
    a.erase(1, 9)
    expect(a.saved).toBe(false)
    await a.until(() => a.saved)
    expect((await storedText())[1]).toMatch(/^ were received/)
  })

  it('writes nothing when it is opened, read and left', async () => {
    await t.host.live.create(minutesId, 1, firstText)
    const before = await row()
    const a = await opened('priya')
    await t.host.live.read(minutesId)
    a.leave()
    const again = await opened('tom')
    expect(await row()).toEqual(before)
    expect(await log()).toEqual([])
    expect(again.saved).toBe(true)
  })

  it('knows who typed from the connection, and keeps that when it compacts', async () => {
    const [a, b] = await Promise.all([opened('priya'), opened('tom')])
    a.type(1, ' One.')
    await a.until(() => a.saved)
    b.type(1, ' Two.')
    await b.until(() => b.saved)
    a.type(1, ' Three.')
    await a.until(() => a.saved)
    await t.host.live.read(minutesId)
    const kept = await log()
    expect(new Set(kept.map((one) => one.personId))).toEqual(new Set(['priya', 'tom']))
    expect(kept.length).toBeLessThanOrEqual(2)
    expect((await row())?.content?.content).toHaveLength(3)
  })

  it('keeps who decided about a reading, whatever the document says', async () => {
    const [a, b] = await Promise.all([opened('priya'), opened('tom')])
    const decision: Decision = { id: 'act-1', readingId: 'r1', readingKey: null, act: 'dismiss', revokes: null, sentence: 'x', followUp: null }
    b.decide(decision)
    await b.until(() => b.saved)
    await a.until(() => a.doc.getMap('decisions').has('act-1'))
    a.decide({ ...decision, sentence: 'y' })
    await a.until(() => a.saved)
    const acts = await t.database.db.select().from(readingActs).where(eq(readingActs.minutesId, minutesId))
    expect(acts.map((act) => [act.actId, act.personId])).toEqual([['act-1', 'tom']])
  })

  it('merges what a clerk typed while the network was gone', async () => {
    const [a, b] = await Promise.all([opened('priya'), opened('tom')])
    a.unplug()
    for (let index = 0; index < 10; index += 1) b.type(1, ` ${index}`)
    a.type(0, ' and substitutions')
    await b.until(() => b.saved)
    expect(a.saved).toBe(false)
    await a.plugIn()
    await a.until(() => a.saved && / 9$/.test(a.text().split('\n')[1] ?? ''))
    await b.until(() => b.text() === a.text())
    expect(await storedText()).toEqual(a.text().split('\n'))
  })
})

describe('the door of a live draft', () => {
  it('lets nobody in who is signed out, a stranger to the draft, or wrong about its name', async () => {
    const [out, member, nowhere] = await Promise.all([
      t.join('priya', { minutesId, cookie: 'next-auth.session-token=forged' }), t.join('member', { minutesId }), t.join('priya', { minutesId: 'no-such' }),
    ])
    await Promise.all([out, member, nowhere].map((one) => one.until(() => one.refusedBecause !== null)))
    expect([out, member, nowhere].map((one) => one.refusedBecause)).toEqual(['session-ended', 'forbidden', 'unknown-document'])
    expect([out, member, nowhere].map((one) => one.text())).toEqual(['', '', ''])
  })

  it('is shut for a page of another site', async () => {
    const foreign = await t.join('priya', { minutesId, origin: 'https://elsewhere.example' })
    const here = await opened('tom')
    here.type(1, ' x')
    await here.until(() => here.saved)
    expect(foreign.synced).toBe(false)
    expect(foreign.text()).toBe('')
  })

  it('shows out at once whoever was disabled, and keeps what she had saved', async () => {
    const a = await opened('tom')
    a.type(1, ' Last words.')
    await a.until(() => a.saved)
    await t.database.db.update(people).set({ disabledAt: '2026-11-01T09:00:00Z' }).where(eq(people.id, 'tom'))
    await t.host.live.recheck()
    await a.until(() => a.heard('session-ended'))
    await t.database.db.update(people).set({ disabledAt: null }).where(eq(people.id, 'tom'))
    expect((await storedText())[1]).toMatch(/Last words\.$/)
  })
})

describe('a frozen draft', () => {
  it('takes no more changes, whatever the browser sends, and gives what it had', async () => {
    const a = await opened('priya')
    a.type(1, ' Before.')
    const frozen = await t.host.live.freeze(minutesId)
    await a.until(() => a.heard('frozen'))
    expect(frozen.document.content[1]).toMatchObject({ content: [{ text: expect.stringMatching(/Hale\./) as unknown }] })
    a.type(1, ' After.')
    const b = await opened('tom')
    expect(b.text()).not.toContain('After.')
    expect((await storedText())[1]).not.toContain('After.')
    await t.host.live.restore(minutesId)
    await b.until(() => b.told.at(-1)?.type === 'writable')
    b.type(1, ' Again.')
    await b.until(() => b.saved)
    expect((await storedText())[1]).toContain('Again.')
  })

  it('refuses to store by the state of its row, though nobody froze it', async () => {
    const a = await opened('priya')
    await t.database.db.update(minutes).set({ state: 'with-chair' }).where(eq(minutes.id, minutesId))
    a.type(1, ' Too late.')
    await a.until(() => a.heard('frozen'))
    expect(a.saved).toBe(false)
    const b = await opened('tom')
    expect(b.text()).not.toContain('Too late.')
  })

  it('never merges a copy of an old generation, and never doubles what it began with', async () => {
    const a = await opened('priya')
    a.type(1, ' Kept.')
    await a.until(() => a.saved)
    const stale = new Y.Doc()
    Y.applyUpdate(stale, Y.encodeStateAsUpdate(a.doc))
    await t.host.live.freeze(minutesId)
    await t.host.live.newGeneration(minutesId, 2)
    await a.until(() => a.heard('new-generation'))
    const old = await t.join('tom', { minutesId, doc: stale, generation: 1 })
    old.type(1, ' Stale.')
    await old.until(() => old.refusedBecause !== null)
    expect(old.refusedBecause).toBe('old-generation')
    const fresh = await opened('tom', { generation: 2 })
    expect(fresh.text()).toBe('Apologies for absence\nApologies were received from Councillor Hale. Kept.\n')
    fresh.type(1, ' New.')
    await fresh.until(() => fresh.saved)
    expect((await storedText())[1]).toBe('Apologies were received from Councillor Hale. Kept. New.')
  })
})

describe('what a command writes into a draft', () => {
  const paragraph = (id: string, text: string) => ({ type: 'paragraph' as const, attrs: { id, exempt: null }, content: [{ type: 'text' as const, text }] })

  it('comes to open editors, once per node, and is stored; they are told that there is news', async () => {
    const a = await opened('priya')
    expect(a.heard('news')).toBe(false)
    const edit = { type: 'insert-after' as const, nodeId: 'n-two', blocks: [paragraph('n-new', 'The panel agreed that the action is done.')] }
    expect(await t.host.live.applyEdit(minutesId, edit)).toBe('applied')
    expect(await t.host.live.applyEdit(minutesId, edit)).toBe('applied')
    await a.until(() => a.text().includes('is done.') && a.heard('news'))
    expect(await storedText()).toEqual(['Apologies for absence', 'Apologies were received from Councillor Hale.', 'The panel agreed that the action is done.', ''])
  })

  it('is one of the things that open editors of a meeting are told of; those of other meetings are not', async () => {
    const a = await opened('priya')
    const draft = await row()
    await t.host.live.news('another-meeting')
    expect(a.heard('news')).toBe(false)
    await t.host.live.news(draft?.meetingId ?? '')
    await a.until(() => a.heard('news'))
  })

  it('changes only words that still stand as they were read', async () => {
    const a = await opened('priya')
    const was = 'Apologies were received from Councillor Hale.'
    const text = 'Apologies were received from Councillors Hale and Osei.'
    expect(await t.host.live.applyEdit(minutesId, { type: 'replace-text', nodeId: 'n-two', was, text })).toBe('applied')
    await a.until(() => a.text().includes('Osei'))
    expect(await t.host.live.applyEdit(minutesId, { type: 'replace-text', nodeId: 'n-two', was, text: 'x' })).toBe('waits')
    expect((await storedText())[1]).toBe(text)
  })

  it('waits while the draft is frozen', async () => {
    await t.host.live.create(minutesId, 1, firstText)
    await t.host.live.freeze(minutesId)
    const edit = { type: 'insert-after' as const, nodeId: null, blocks: [paragraph('n-late', 'Late.')] }
    expect(await t.host.live.applyEdit(minutesId, edit)).toBe('waits')
    await t.host.live.restore(minutesId)
    expect(await t.host.live.applyEdit(minutesId, edit)).toBe('applied')
    expect((await storedText()).at(-1)).toBe('Late.')
  })
})
