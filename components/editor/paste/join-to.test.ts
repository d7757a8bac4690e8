import { TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { begunWith } from '@/domain/document/begun'
import { minutesSchema } from '@/domain/document/schema'
import { startMinutes, type StartItem, type StartMinutes } from '@/domain/document/templates'
import { Clerk } from '../testing/clerk'
import { joined } from './insert'
import { joinTo } from './join-to'

const item = (number: string, title: string): StartItem => ({ id: `item${number}`, number, title, purpose: '', presenter: '', standing: null, urgencyReason: null, exempt: null })
const start: StartMinutes = {
  authorityName: 'Saltmarsh Council', bodyName: 'Ferry Panel', date: '2027-03-04', time: '', place: '', attendance: [], chairWord: 'Chair', previousMeeting: null,
  items: [item('1', 'Apologies'), item('2', 'Winter timetable'), item('3', 'Tolls')],
  formulae: { apologies: '', noDeclarations: '', minutesConfirmed: '', exclusion: '' },
}
const text = 'Minutes of the Ferry Panel held on 4 March 2027\n\n1. Apologies\n\nNone were received.\n\n2. Winter timetable\n\nRESOLVED\n\nThat the timetable be approved.\n\n3. Tolls\n\nThey were noted.'
const place = { begun: begunWith(start), meetingDate: '2027-03-04', firstNumber: 43 }

/** A clerk at a draft begun from the agenda; `typed` stands under its second item. */
function clerkAtDraft(typed = ''): Clerk {
  let n = 0
  const clerk = new Clerk(undefined, () => `new${String((n += 1))}`)
  const document = startMinutes(start, () => `begun${String((n += 1))}`)
  clerk.dispatch(clerk.state.tr.replaceWith(0, clerk.state.doc.content.size, minutesSchema.nodeFromJSON(document).content).setMeta('minutes-pasted', new Set(document.content.map(({ attrs }) => attrs.id))))
  if (typed) clerk.dispatch(clerk.state.tr.insertText(typed, under(clerk, 'Winter timetable')))
  return clerk
}

/** The place in the line after the one with these words. */
function under(clerk: Clerk, words: string): number {
  let at = 0
  clerk.state.doc.forEach((node, pos) => { if (node.textContent === words) at = pos + node.nodeSize + 1 })
  return at
}

const join = (clerk: Clerk) => joinTo(clerk.state, { text, html: null }, place)
const minutes = (clerk: Clerk) => clerk.blocks().filter(({ type }) => type === 'minute').map(({ id, text: words }) => [words, id])

describe('minutes pasted into a draft that was begun', () => {
  test('the items of the agenda stand once, under the ids they had, whatever is typed later', () => {
    const clerk = clerkAtDraft()
    const before = minutes(clerk)
    clerk.dispatch(joined(clerk.state, join(clerk)!.joined.document.content))
    expect(minutes(clerk)).toEqual(before)
    expect(clerk.blocks().map(({ text: words }) => words)).toContain('That the timetable be approved.')
    const ids = clerk.blocks().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    clerk.state.doc.check()
  })

  test('a line that was typed keeps its id and its words', () => {
    const clerk = clerkAtDraft('The boats were late.')
    const typed = clerk.blocks().find(({ text: words }) => words === 'The boats were late.')
    clerk.dispatch(joined(clerk.state, join(clerk)!.joined.document.content))
    expect(clerk.blocks()).toContainEqual(typed)
    expect(clerk.blocks().map(({ text: words }) => words).slice(-6)).toEqual(['Winter timetable', 'The boats were late.', 'RESOLVED', 'That the timetable be approved.', 'Tolls', 'They were noted.'])
  })

  test('numbers of the text that only list its items are drawn', () => {
    const numbers: unknown[] = []
    const clerk = clerkAtDraft()
    clerk.dispatch(joined(clerk.state, join(clerk)!.joined.document.content))
    clerk.state.doc.forEach((node) => { if (node.type.name === 'minute') numbers.push(node.attrs['fixedNumber']) })
    expect(numbers).toEqual([null, null, null])
  })

  test('words that are selected are written over as anywhere, all of them are the whole draft', () => {
    const clerk = clerkAtDraft('The boats were late.')
    const at = under(clerk, 'Winter timetable')
    const select = (from: number, to: number) => { clerk.dispatch(clerk.state.tr.setSelection(TextSelection.create(clerk.state.doc, from, to))) }
    select(at, at + 5)
    expect(join(clerk)).toBeNull()
    select(1, clerk.state.doc.content.size - 1)
    expect(JSON.stringify(join(clerk)?.joined.document)).not.toContain('boats were late')
  })

  test('a draft without an agenda takes it at the caret', () => {
    const clerk = clerkAtDraft()
    expect(joinTo(clerk.state, { text, html: null }, { ...place, begun: null })).toBeNull()
  })
})
