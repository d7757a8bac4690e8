import { describe, expect, it } from 'vitest'
import { updateYFragment } from '@tiptap/y-tiptap'
import { begunWith } from '@/domain/document/begun'
import { rollOf } from '@/domain/document/roll'
import { minutesSchema } from '@/domain/document/schema'
import { startMinutes, type StartMinutes } from '@/domain/document/templates'
import { defaultBodySettings } from '@/domain/council'
import { Clerk } from '../testing/clerk'
import { bringIn, changesIn } from './roll-changes'
import { RollMemory } from './roll-memory'

const person = (name: string, over: Partial<StartMinutes['attendance'][number]> = {}) => ({ personId: name, name, capacity: 'member' as const, status: 'present' as const, presiding: false, office: '', substituteFor: null, ...over })
const meeting = (...attendance: StartMinutes['attendance']): StartMinutes => ({
  authorityName: 'Saltmarsh Council', bodyName: 'Ferry Panel', date: '2027-03-04', time: '14:30', place: '', chairWord: 'Chair', previousMeeting: null, formulae: defaultBodySettings.formulae, attendance,
  items: [{ id: 'i1', number: '1', title: 'Apologies', purpose: '', presenter: '', standing: 'apologies', urgencyReason: null, exempt: null }],
})
const rollFor = (...attendance: StartMinutes['attendance']) => rollOf(begunWith(meeting(...attendance)))

const [sedge, tern, rush] = [person('Cllr A Sedge', { presiding: true }), person('Cllr R Tern'), person('Cllr P Rush')]
const began = rollFor(sedge, tern, rush)
const history = { first: began, brought: [], left: null }

/** A clerk at minutes that were begun with the three. */
function clerk(): Clerk {
  let n = 0
  const seed = new Clerk()
  const begun = startMinutes(meeting(sedge, tern, rush), () => `n${String((n += 1))}`)
  seed.doc.transact(() => updateYFragment(seed.doc, seed.fragment, minutesSchema.nodeFromJSON(begun), { mapping: new Map(), isOMark: new Map() }))
  const own = new Clerk()
  own.receive(seed.updateFor(own))
  return own
}
const list = (own: Clerk) => own.blocks().filter(({ type }) => type.startsWith('attend')).map(({ text }) => text)
const idOf = (own: Clerk, text: string) => own.blocks().find((block) => block.text.startsWith(text))?.id
const write = (own: Clerk, after: string, words: string) => {
  let at = -1
  own.state.doc.forEach((node, pos) => { if (node.textContent === after) at = pos + 1 + node.content.size })
  own.dispatch(own.state.tr.insertText(words, at))
}

describe('an attendance brought in again', () => {
  const now = rollFor(sedge, { ...tern, notes: ['from item 2'] }, { ...rush, status: 'apologies' }, person('Ms J Gull', { capacity: 'officer', office: 'Ferry Master' }))

  it('changes, moves and adds lines under their headings, keeps their ids, and says the apologies anew', () => {
    const own = clerk()
    const before = idOf(own, 'Cllr R Tern')
    expect(own.run(bringIn(history, now))).toBe(true)
    expect(list(own)).toEqual(['Present', 'Cllr A Sedge (in the Chair)', 'Cllr R Tern (from item 2)', 'Officers', 'Ms J Gull, Ferry Master', 'Apologies', 'Cllr P Rush'])
    expect(idOf(own, 'Cllr R Tern')).toBe(before)
    expect(own.blocks().map(({ text }) => text)).toContain('Apologies for absence were received from Cllr P Rush.')
    const ids = own.blocks().map(({ id }) => id)
    expect(ids.every(Boolean) && new Set(ids).size === ids.length).toBe(true)
    expect(changesIn(own.state.doc, { ...history, brought: [now] }, now)).toEqual({ changes: [], stays: [] })
    expect(own.run(bringIn(history, now))).toBe(false)
  })
  it('leaves lines and apologies written by hand as they are, and says which', () => {
    const own = clerk()
    write(own, 'Cllr R Tern', ' (arrived with the late ferry)')
    write(own, 'There were no apologies for absence.', ' All had come.')
    expect(changesIn(own.state.doc, history, now).stays).toMatchObject([{ text: 'Cllr R Tern (arrived with the late ferry)', now: { text: 'Cllr R Tern (from item 2)' } }])
    own.run(bringIn(history, now))
    expect(list(own)).toContain('Cllr R Tern (arrived with the late ferry)')
    expect(list(own)).not.toContain('Cllr R Tern (from item 2)')
    expect(own.blocks().map(({ text }) => text)).toContain('There were no apologies for absence. All had come.')
  })
  it('leaves the apologies where a line written by hand still has somebody there who sent some', () => {
    const own = clerk()
    write(own, 'Cllr P Rush', ' (until noon)')
    own.run(bringIn(history, now))
    expect(list(own)).toEqual(['Present', 'Cllr A Sedge (in the Chair)', 'Cllr R Tern (from item 2)', 'Cllr P Rush (until noon)', 'Officers', 'Ms J Gull, Ferry Master'])
    expect(own.blocks().map(({ text }) => text)).toContain('There were no apologies for absence.')
  })
  it('takes a heading away with its last name', () => {
    const own = clerk()
    const absent = rollFor({ ...sedge, status: 'absent', presiding: false }, { ...tern, status: 'absent' }, { ...rush, status: 'absent' })
    own.run(bringIn(history, absent))
    expect(list(own)).toEqual(['Absent', 'Cllr A Sedge', 'Cllr R Tern', 'Cllr P Rush'])
  })
  it('changes nothing where the text has no list of its own', () => {
    expect(changesIn(new Clerk().state.doc, history, now)).toEqual({ changes: [], stays: [] })
  })
})

describe('what is remembered of it', () => {
  it('is what the draft began with, or what was put in later, with what was brought in and what was left', () => {
    const memory = new RollMemory(new Clerk().doc)
    expect(memory.history(null)).toBeNull()
    expect(memory.history({ lines: [], apologies: null })).toBeNull()
    expect(memory.history(began)).toEqual(history)
    const later = rollFor(sedge)
    memory.put(later)
    memory.bring(began)
    memory.leave(later)
    expect(memory.history(null)).toEqual({ first: later, brought: [began], left: later })
  })
})
