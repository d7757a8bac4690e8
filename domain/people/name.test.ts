import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { initialsOf, listedName, memberName, plainName, printedName, type PersonName } from './name'
import { fit, personNamed, readName } from './read-name'

const wendy: PersonName = { title: 'Mrs', initials: 'W', firstName: 'Wendy', surname: 'Example', postNominals: 'MBE' }
const bare: PersonName = { title: '', initials: '', firstName: '', surname: 'Moss', postNominals: '' }

describe('a name as printed', () => {
  it.each([
    ['title-initials-surname', wendy, 'Mrs W Example MBE'],
    ['title-first-surname', wendy, 'Mrs Wendy Example MBE'],
    ['first-surname', wendy, 'Wendy Example MBE'],
    ['title-initials-surname', { ...wendy, initials: '', title: '' }, 'W Example MBE'],
    ['first-surname', { ...wendy, firstName: '' }, 'Mrs W Example MBE'],
    ['title-first-surname', bare, 'Moss'],
  ] as const)('in the style %s', (style, person, printed) => { expect(printedName(person, style)).toBe(printed) })

  it('of a member has the word for members before it', () => {
    expect(memberName(wendy, 'title-initials-surname', 'Councillor')).toBe('Councillor Mrs W Example MBE')
    expect(memberName(wendy, 'first-surname', '')).toBe('Wendy Example MBE')
  })
  it('is plain on pages and by surname in lists', () => {
    expect([plainName(wendy), listedName(wendy), plainName(bare), listedName(bare)]).toEqual(['Wendy Example', 'Example, Wendy', 'Moss', 'Moss'])
    expect(initialsOf('Mary-Ann Jo')).toBe('MAJ')
  })
})

describe('a printed name taken apart', () => {
  it.each([
    ['Councillor Mrs. W. A. Example MBE', { title: 'Mrs', initials: 'WA', firstName: '', surname: 'Example', postNominals: 'MBE' }],
    ['Cllr Tom de la Mare', { title: '', initials: 'T', firstName: 'Tom', surname: 'de la Mare', postNominals: '' }],
    ['Dr Priya Nair', { title: 'Dr', initials: 'P', firstName: 'Priya', surname: 'Nair', postNominals: '' }],
    ['Moss', { title: '', initials: '', firstName: '', surname: 'Moss', postNominals: '' }],
    ['Mr J.R. Reed CC, DL', { title: 'Mr', initials: 'JR', firstName: '', surname: 'Reed', postNominals: 'CC DL' }],
    ['', { title: '', initials: '', firstName: '', surname: '', postNominals: '' }],
  ])('%s', (printed, parts) => { expect(readName(printed)).toEqual(parts) })

  it('comes back whole from any style', () => {
    const word = fc.constantFrom('Anna', 'Bela', 'Carla', 'Dov', 'Edda')
    fc.assert(fc.property(fc.constantFrom('Mr', 'Dr', ''), word, fc.constantFrom('Hale', 'Amin', "O'Brien", 'Reed-Moss'), (title, firstName, surname) => {
      const person: PersonName = { title, firstName, initials: initialsOf(firstName), surname, postNominals: '' }
      for (const style of ['title-initials-surname', 'title-first-surname', 'first-surname'] as const) {
        const found = readName(memberName(person, style, 'Councillor'))
        expect(found.surname).toBe(surname)
        expect(fit(found, person)).toBeGreaterThanOrEqual(2)
      }
    }))
  })
})

describe('whom a name means', () => {
  const known = [
    { id: 'a', title: 'Mrs', initials: 'W', firstName: 'Wendy', surname: 'Hale', postNominals: '' },
    { id: 'b', title: 'Mr', initials: 'T', firstName: 'Tom', surname: 'Hale', postNominals: '' },
    { id: 'c', title: '', initials: '', firstName: 'Zoë', surname: 'Müller', postNominals: '' },
  ]
  it.each([
    ['Councillor Mrs W Hale', 'a'], ['Tom Hale', 'b'], ['T. R. Hale', 'b'], ['Hale', null], ['Zoe Muller', 'c'], ['Muller', 'c'], ['X Hale', null], ['Wilma Hale', null], ['', null],
  ])('%s', (printed, id) => { expect(personNamed(printed, known)?.id ?? null).toBe(id) })
})
