import { describe, expect, it } from 'vitest'
import { begunWith } from '@/domain/document/begun'
import { startMinutes, type StartMinutes } from '@/domain/document/templates'
import { minutesSchema } from '@/domain/document/schema'
import { defaultBodySettings } from '@/domain/council'
import { updateYFragment } from '@tiptap/y-tiptap'
import { Clerk } from '../testing/clerk'
import { missingFromText, putRoll } from './roll'

const meeting = (attendance: StartMinutes['attendance']): StartMinutes => ({
  authorityName: 'Saltmarsh Council', bodyName: 'Ferry Panel', date: '2027-03-04', time: '14:30', place: '', chairWord: 'Chair', previousMeeting: null, formulae: defaultBodySettings.formulae, attendance,
  items: [{ id: 'i1', number: '1', title: 'Apologies', purpose: '', presenter: '', standing: 'apologies', urgencyReason: null, exempt: null }, { id: 'i2', number: '2', title: 'Winter timetable', purpose: '', presenter: '', standing: null, urgencyReason: null, exempt: null }],
})
const person = (name: string, over: Partial<StartMinutes['attendance'][number]> = {}) => ({ personId: null, name, capacity: 'member' as const, status: 'present' as const, presiding: false, office: '', substituteFor: null, ...over })
const marked = begunWith(meeting([person('Cllr A Sedge', { presiding: true }), person('Cllr R Tern', { notes: ['from item 2', 'attending remotely'] }), person('Cllr P Rush', { status: 'apologies' })]))

function clerk(): Clerk {
  const begun = startMinutes(meeting([]), (() => { let n = 0; return () => `n${String((n += 1))}` })())
  const seed = new Clerk()
  seed.doc.transact(() => updateYFragment(seed.doc, seed.fragment, minutesSchema.nodeFromJSON(begun), { mapping: new Map(), isOMark: new Map() }))
  const own = new Clerk()
  own.receive(seed.updateFor(own))
  return own
}

describe('the list of who was there', () => {
  it('goes below the title, with its notes and with ids of its own, and the apologies with it', () => {
    const own = clerk()
    expect(missingFromText(own.state.doc, marked)).toBe(3)
    expect(own.run(putRoll(marked))).toBe(true)
    expect(own.blocks().map(({ type, text }) => [type, text])).toEqual([
      ['title', 'Saltmarsh Council'], ['title', 'Minutes of a meeting of the Ferry Panel held on 4 March 2027 at 2.30 pm'],
      ['attendanceHeading', 'Present'], ['attendee', 'Cllr A Sedge (in the Chair)'], ['attendee', 'Cllr R Tern (from item 2) (attending remotely)'],
      ['attendanceHeading', 'Apologies'], ['attendee', 'Cllr P Rush'],
      ['minute', 'Apologies'], ['paragraph', 'Apologies for absence were received from Cllr P Rush.'], ['minute', 'Winter timetable'], ['paragraph', ''],
    ])
    const ids = own.blocks().map(({ id }) => id)
    expect(ids.every((id) => id !== null && id !== '')).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('is put in once', () => {
    const own = clerk()
    own.run(putRoll(marked))
    expect(missingFromText(own.state.doc, marked)).toBe(0)
    expect(own.run(putRoll(marked))).toBe(false)
  })
  it('leaves what the clerk wrote of apologies', () => {
    const own = clerk()
    let at = 0
    own.state.doc.forEach((node, pos) => { if (node.type.name === 'paragraph' && at === 0) at = pos + 1 + node.content.size })
    own.dispatch(own.state.tr.insertText(' All came.', at))
    own.run(putRoll(marked))
    expect(own.blocks().map(({ text }) => text)).toContain('There were no apologies for absence. All came.')
  })
  it('is not offered where nobody is marked, or where the text has no items', () => {
    expect(missingFromText(clerk().state.doc, begunWith(meeting([])))).toBe(0)
    expect(missingFromText(new Clerk().state.doc, marked)).toBe(0)
  })
})
