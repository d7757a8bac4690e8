/** Sittings at one draft as they go in an office: with real providers over real sockets, against the host. */
import { splitBlock } from '@tiptap/pm/commands'
import { TextSelection } from '@tiptap/pm/state'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { watchLostWords } from '@/components/editor/collaboration/lost-words'
import { Clerk } from '@/components/editor/testing/clerk'
import { minutesUpdates } from '@/db/schema'
import { healIds } from '@/domain/document/ids'
import { plainText } from '@/domain/document/text'
import type { TestClerk } from '../testing/clerk'
import { openTestHost, type TestHost } from '../testing/host'
import { documentFrom, documentOf } from './convert'
import { readStored } from './stored'

const sentence = 'Apologies were received from Councillor Hale.'
const drafts = Array.from({ length: 12 }, (_, index) => `sitting-${index}`)
let t: TestHost
let next = 0
let minutesId: string
beforeAll(async () => { t = await openTestHost(4231, drafts) })
afterAll(async () => { await t.close() })
beforeEach(() => { minutesId = drafts[next++] ?? 'none' })

const log = () => t.database.db.select().from(minutesUpdates).where(eq(minutesUpdates.minutesId, minutesId)).orderBy(asc(minutesUpdates.sequence))
const stored = async () => documentOf(documentFrom((await readStored(t.database.db, minutesId))?.updates ?? []))
const storedLine = async (block: number) => { const found = (await stored()).content[block]; return found ? plainText(found) : '' }
const line = (clerk: TestClerk, block = 1) => clerk.text().split('\n')[block] ?? ''
const opened = async (personId: string, options: object = {}) => {
  const clerk = await t.join(personId, { minutesId, ...options })
  await clerk.until(() => clerk.synced && clerk.told.some((one) => one.type === 'stored'))
  return clerk
}
/** All show one text, and the database has what each of them typed. Asked at whatever happens to any of them. */
const settled = async (...clerks: TestClerk[]) => {
  const agree = () => clerks.every((clerk) => clerk.saved && clerk.text() === clerks[0]?.text())
  await Promise.race(clerks.map((clerk) => clerk.until(agree)))
  expect(await storedLine(1)).toBe(line(clerks[0]!))
}

describe('two clerks in one sentence', () => {
  it('who type, strike out and correct at once keep every word that neither struck out', async () => {
    const [priya, tom] = await Promise.all([opened('priya'), opened('tom')])
    for (let at = 0; at < 12; at += 1) {
      priya.type(1, 'p', 'Apologies'.length)
      tom.type(1, 't', line(tom).length - 1)
    }
    // Both strike out the same words at the same time: they are gone once.
    for (const clerk of [priya, tom]) clerk.erase(1, 'were received '.length, line(clerk).indexOf('were'))
    await settled(priya, tom)
    expect(line(priya)).toBe(`Apologies${'p'.repeat(12)} from Councillor Hale${'t'.repeat(12)}.`)
  })

  it('of whom one cuts it in two while the other types in it: both have one text, each id is borne once, lost words are offered back', async () => {
    const [priya, tom] = await Promise.all([opened('priya'), opened('tom')])
    priya.unplug()
    const offered: string[] = []
    watchLostWords(tom.doc, ({ words }) => { offered.push(...words) })
    const editor = new Clerk(Y.encodeStateAsUpdate(priya.doc))
    const at = editor.state.doc.child(0).nodeSize + 1 + 'Apologies were received'.length
    editor.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at)))
    editor.run(splitBlock)
    Y.applyUpdate(priya.doc, Y.encodeStateAsUpdate(editor.doc))
    tom.type(1, ' and from Councillor Osei', sentence.length - 1)
    await tom.until(() => tom.saved)
    await priya.plugIn()
    await Promise.race([priya, tom].map((clerk) => clerk.until(() => priya.saved && priya.text() === tom.text())))
    const document = await stored()
    expect(document.content.map((block) => block.type === 'table' ? '' : plainText(block)).join('\n')).toBe(tom.text())
    expect(healIds(document)).toEqual(document)
    for (const word of ['Apologies', 'received', 'Councillor', 'Hale', 'Osei']) expect(`${tom.text()} ${offered.join(' ')}`).toContain(word)
  })
})

describe('a clerk whose network goes', () => {
  it('types on, is not told "saved", and finds her words among those of others when it returns', async () => {
    const [priya, tom] = await Promise.all([opened('priya'), opened('tom')])
    priya.unplug()
    priya.type(1, ' Priya wrote this in the lift.')
    priya.erase(1, 'Apologies '.length)
    tom.type(1, ' Tom wrote this at his desk.')
    await tom.until(() => tom.saved)
    expect(priya.saved).toBe(false)
    expect(await storedLine(1)).not.toContain('lift')
    await priya.plugIn()
    await settled(priya, tom)
    expect(line(tom)).toMatch(/^were received from Councillor Hale\./)
    expect(line(tom)).toContain('in the lift.')
    expect(line(tom)).toContain('at his desk.')
  })

  it('and whose tab is closed meanwhile has them in her own copy, which is merged once and not doubled', async () => {
    const priya = await opened('priya')
    priya.unplug()
    priya.type(1, ' Kept on this device.')
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(priya.doc))
    priya.leave()
    const again = await opened('priya', { doc: copy })
    await settled(again)
    expect(line(again)).toBe(`${sentence} Kept on this device.`)
  })
})

describe('a phone that slept', () => {
  it('through ten edits, of which the host has made one, shows them all on waking and sends nothing', async () => {
    const [phone, priya] = await Promise.all([opened('tom'), opened('priya')])
    phone.unplug()
    for (let edit = 0; edit < 10; edit += 1) {
      if (edit === 4) priya.erase(1, 'Apologies '.length)
      else priya.type(edit % 2, ` (${edit})`)
      await priya.until(() => priya.saved)
    }
    // Storing compacts what the phone has not seen.
    await t.host.live.read(minutesId)
    const before = await log()
    expect(line(phone)).toBe(sentence)
    await phone.plugIn()
    await phone.until(() => line(phone).endsWith('(9)'))
    expect(line(phone)).toBe('were received from Councillor Hale. (1) (3) (5) (7) (9)')
    expect(await log()).toEqual(before)
    phone.type(1, ' Awake.')
    await settled(phone, priya)
  })

  it('while everybody left comes back to the text as it was stored', async () => {
    const [phone, priya] = await Promise.all([opened('tom'), opened('priya')])
    phone.unplug()
    priya.type(1, ' Last words of the day.')
    await priya.until(() => priya.saved)
    priya.leave()
    phone.type(1, ' Typed half asleep.')
    await phone.plugIn()
    await phone.until(() => phone.saved && line(phone).includes('Last words'))
    expect(await storedLine(1)).toBe(line(phone))
    expect(line(phone)).toContain('half asleep.')
  })
})

describe('two tabs of one person', () => {
  it('show one text; each says "saved" of its own words alone, and all are hers', async () => {
    const [left, right] = await Promise.all([opened('priya'), opened('priya')])
    right.unplug()
    right.type(1, ' Right.')
    left.type(1, ' Left.')
    await left.until(() => left.saved)
    expect(right.saved).toBe(false)
    await right.plugIn()
    await settled(left, right)
    expect(new Set((await log()).map((one) => one.personId))).toEqual(new Set(['priya']))
  })

  it('that hold one copy of the text never double it', async () => {
    const left = await opened('priya')
    left.type(1, ' Once.')
    await left.until(() => left.saved)
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(left.doc))
    const right = await opened('priya', { doc: copy })
    await settled(left, right)
    expect(line(right)).toBe(`${sentence} Once.`)
  })

  it('of which one is closed leave the other as it was', async () => {
    const [left, right] = await Promise.all([opened('priya'), opened('priya')])
    left.type(1, ' From the left.')
    await right.until(() => line(right).includes('left'))
    left.leave()
    right.type(1, ' From the right.')
    await settled(right)
  })
})

describe('a stale tab after the freeze', () => {
  it('that was offline is told on returning; what it typed is on its page and nowhere else', async () => {
    const stale = await opened('tom')
    stale.unplug()
    stale.type(1, ' Too late.')
    await t.host.live.freeze(minutesId)
    const told = stale.told.length
    await stale.plugIn()
    await stale.until(() => stale.told.slice(told).some((one) => one.type === 'frozen'))
    stale.type(1, ' And again.')
    const reader = await opened('priya')
    expect(reader.text()).not.toMatch(/Too late|And again/)
    expect(await storedLine(1)).toBe(sentence)
    expect([stale.saved, line(stale)]).toEqual([false, `${sentence} Too late. And again.`])
    await t.host.live.restore(minutesId)
  })

  it('of an older generation is refused by name, again and again, and never merged', async () => {
    const stale = await opened('tom')
    stale.unplug()
    stale.type(1, ' Too late.')
    await t.host.live.freeze(minutesId)
    await t.host.live.newGeneration(minutesId, 2)
    const fresh = await opened('priya', { generation: 2 })
    await stale.plugIn()
    await stale.until(() => stale.refusedBecause === 'old-generation')
    fresh.type(1, ' On time.')
    await fresh.until(() => fresh.saved)
    expect(await storedLine(1)).toBe(`${sentence} On time.`)
    expect(line(stale)).toBe(`${sentence} Too late.`)
  })
})
