import { describe, expect, it } from 'vitest'
import { readItem } from '../index'
import { whoIs } from './who'

const context = {
  people: [
    { name: 'Tunde Bello', office: 'Service Manager (Repairs)' }, { name: 'Helen Marsh', office: 'Head of Housing Services' }, { name: 'Cllr Mrs W Osgood', office: null },
    { name: 'Cllr P Reed', office: null }, { name: 'Cllr S Reed', office: null }, { name: 'Ann Wright', office: null }, { name: 'Adam Wood', office: null },
  ],
  offices: ['Monitoring Officer', 'Director of Place', 'Director of People', 'Town Clerk', 'Chief Officer (Planning & Economy)'],
  bodies: ['Audit Committee', 'Cabinet'],
}

describe('who an owner is', () => {
  it.each([
    ['TB', 'Tunde Bello'], ['Mr Bello', 'Tunde Bello'], ['Councillor Osgood', 'Cllr Mrs W Osgood'], ['Councillor Mrs W. Osgood', 'Cllr Mrs W Osgood'],
    ['AWr', 'Ann Wright'], ['AWo', 'Adam Wood'], ['Councillor P. Reed', 'Cllr P Reed'], ['the Head of Housing', 'Helen Marsh'], ['Service Manager, Repairs', 'Tunde Bello'],
  ])('%s is %s', (owner, name) => expect(whoIs(owner, context)?.name).toBe(name))
  it.each([['the Monitoring Officer', 'Monitoring Officer'], ['the Clerk', 'Town Clerk'], ['Chief Officer - Planning and Economy', 'Chief Officer (Planning & Economy)']])('%s is the post %s', (owner, office) => expect(whoIs(owner, context)?.office).toBe(office))
  it('a body by its name', () => expect(whoIs('the Audit Committee', context)).toEqual({ name: null, office: null, body: 'Audit Committee' }))
  it.each(['Councillor Reed', 'AW', 'the Director', 'officers', 'Mrs Nobody', ''])('%s is left to the clerk', (owner) => expect(whoIs(owner, context)).toBeNull())
  it('one person under several names is one, two of a surname are not', () => {
    const several = {
      people: [{ name: 'Wendy Osgood', office: 'Head of Parks' }, { name: 'Mrs W Osgood', office: 'Head of Parks' }, { name: 'Peter Reed', office: null }, { name: 'Mr P Reed', office: null }, { name: 'Sue Reed', office: null }],
      offices: ['Head of Parks'], bodies: [],
    }
    for (const owner of ['Mrs Wendy Osgood', 'Mrs Osgood', 'WO', 'Head of Parks']) expect(whoIs(owner, several), owner).toEqual({ name: 'Wendy Osgood', office: 'Head of Parks', body: null })
    expect(whoIs('Mr Peter Reed', several)?.name).toBe('Peter Reed')
    expect(whoIs('Councillor Reed', several)).toBeNull()
  })
  it('is said with the reading, and why', () => {
    const item = { id: 'i', number: null, title: '', lines: [{ id: 'l', role: 'action' as const, text: 'TB to circulate the figures', marker: null, level: 0 }] }
    const followUp = readItem(item, { meetingDate: null, body: null, ...context })[0]?.followUp
    expect(followUp?.owner).toBe('TB')
    expect(followUp?.ownerIs).toEqual({ name: 'Tunde Bello', office: 'Service Manager (Repairs)', body: null })
    expect(followUp?.because.map(({ words }) => words)).toContain('“TB” is Tunde Bello, Service Manager (Repairs)')
  })
})
