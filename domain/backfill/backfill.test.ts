import { describe, expect, it } from 'vitest'
import { bodyMeant, dateInName, hourIn } from '.'

const bodies = [
  { id: 'panel', name: 'Corporate Parenting Panel', shortName: 'Parenting Panel' },
  { id: 'env', name: 'Environment & Transport Committee', shortName: 'Environment' },
]
const meant = (words: string, answered: [string, string | null][] = []) => bodyMeant(words, bodies, 'Wold County Council', new Map(answered))

describe('the committee that old minutes name', () => {
  it.each([
    ['Corporate Parenting Panel', 'panel'], ['THE CORPORATE PARENTING PANEL', 'panel'], ['Parenting Panel', 'panel'],
    ['Wold County Council Corporate Parenting Panel', 'panel'], ['Corporate Parenting Panel of Wold County Council', 'panel'],
    ['Wold County Council’s Corporate Parenting Panel', 'panel'], ['Environment and Transport Committee', 'env'],
  ])('%s', (words, bodyId) => expect(meant(words)).toEqual({ bodyId }))

  it('is asked for where nobody of that name is known', () => expect(meant('Scrutiny Board')).toBe('unknown'))
  it('is not asked for twice', () => expect(meant('The Scrutiny Board', [['scrutiny board', 'panel']])).toEqual({ bodyId: 'panel' }))
  it('may be none of this council', () => expect(meant('Parish Council', [['parish council', null]])).toEqual({ bodyId: null }))
  it('is asked for where the text names none', () => expect(meant('')).toBe('unknown'))
})

describe('the date in a file’s name', () => {
  it.each([
    ['2016/Minutes 2016-01-14.docx', '2016-01-14'], ['20160114 minutes.pdf', '2016-01-14'], ['Minutes 14.01.2016.txt', '2016-01-14'],
    ['Panel 14th January 2016.html', '2016-01-14'], ['14Jan2016.txt', '2016-01-14'], ['2016-13-14.txt', null], ['minutes.txt', null], ['2016-01-14 to 2016-02-11.txt', null],
  ])('%s', (name, date) => expect(dateInName(name)).toBe(date))
})

describe('the hour of a meeting', () => {
  it.each([
    ['held at County Hall on 14 January 2016 at 10.00 am', '10:00'], ['at 2pm in the Guildhall', '14:00'], ['at 12.15 p.m.', '12:15'], ['at 12 noon', '12:00'],
    ['commencing at 14:30 hours', '14:30'], ['14.01.2016', null], ['from 10 am to 12.30 pm', null], ['held on 14 January 2016', null],
  ])('%s', (words, hour) => expect(hourIn(words)).toBe(hour))
})
