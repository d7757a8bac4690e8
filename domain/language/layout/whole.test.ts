/** Whole short minutes: their items, people, decisions and what is owed. */
import { describe, expect, it } from 'vitest'
import { read } from '../index'
import { textToMinutes } from '@/formats/text'
import { wholes } from './whole.table'
import { noteWholes } from './whole-notes.table'
import { laterWholes } from './whole-later.table'
import { metWholes } from './met.table'

const starts = (words: string): RegExp => {
  const [from = '', to = ''] = words.replace(/[.()?*+[\]]/g, '\\$&').split('…')
  return new RegExp(to === '' ? `^${from}` : `^${from}.*${to}$`)
}

describe.each([...wholes, ...noteWholes, ...laterWholes, ...metWholes])('$name', ({ text, items, people, resolved, owed }) => {
  let id = 0
  const { outline, kept } = textToMinutes(text, { newId: () => `n${(id += 1)}` })
  const readings = read(outline, { meetingDate: outline.meetingDate, body: null, people: [], offices: [], bodies: [] })
  it('keeps every word', () => expect(kept.placed).toBe(kept.words))
  it('finds its items', () => expect(outline.items.map(({ number }) => number)).toEqual(items))
  it('finds its people', () => expect(outline.attendance.map(({ name, role, status }) => `${name} ${status === 'present' ? role : status}`)).toEqual(people))
  it('finds what was decided', () => {
    expect(readings.filter(({ resolution }) => resolution).map((reading) => reading.text)).toEqual(resolved.map((words) => expect.stringMatching(starts(words))))
  })
  it('finds what is owed', () => {
    const found = readings.filter(({ followUp }) => followUp && !followUp.sameAs).map(({ followUp }) => [followUp?.owner?.replace(/^the /i, '') ?? '-', followUp?.title])
    expect(found).toEqual(owed.map(([owner, title]) => [owner, expect.stringContaining(title)]))
  })
})
