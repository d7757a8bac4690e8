import { describe, expect, it } from 'vitest'
import { differences } from './differences'

describe('what changed', () => {
  it('is said name by name, in words', () => {
    expect(differences({ endedOn: null, name: 'Panel', bodyId: 'x' }, { endedOn: '2027-05-03', name: 'Panel', bodyId: 'y' })).toEqual([{ name: 'ended on', before: null, after: '3 May 2027' }])
    expect(differences({ settings: { factCheck: true, quorum: { fraction: 0.25, minimum: 3 } } }, { settings: { factCheck: false, quorum: { fraction: 0.25, minimum: 4 } } }))
      .toEqual([{ name: 'settings: fact check', before: 'yes', after: 'no' }, { name: 'settings: quorum: minimum', before: '3', after: '4' }])
  })

  it('of something new is all that it has, and of something gone all that it had', () => {
    expect(differences(undefined, { title: 'Head of Roads', copyAddresses: ['a@x.example', 'b@x.example'], otherNames: [] })).toEqual([
      { name: 'title', before: null, after: 'Head of Roads' }, { name: 'copy addresses', before: null, after: 'a@x.example; b@x.example' },
    ])
    expect(differences({ title: 'Head of Roads' }, undefined)).toEqual([{ name: 'title', before: 'Head of Roads', after: null }])
    expect(differences(undefined, undefined)).toEqual([])
  })
})
