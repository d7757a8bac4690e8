import { describe, expect, it } from 'vitest'
import { abilitiesOf, deeds, type Deed, type Standing } from '@/domain/workflow/deeds'
import { minutesStates } from '@/domain/workflow/states'
import { headDeeds, type DeedFacts } from './deeds'

const may = (standing: Standing, state: string): Record<string, boolean> => ({
  ...abilitiesOf(Object.keys(deeds) as Deed[], new Set<Standing>(['anyone', 'person', standing]), state), issue: standing === 'clerk',
})
const facts = (given: Partial<DeedFacts> & Pick<DeedFacts, 'state'>): DeedFacts => ({
  meetingId: 'm', factCheck: true, chairReads: true, checked: false, mayConfirm: true, withdrawn: false, kept: 3, abilities: may('clerk', given.state), ...given,
})

describe('the deeds in the head of the minutes', () => {
  it.each([
    ['draft', {}, 'Ask for a fact check'],
    ['draft', { checked: true }, 'Send to the chair'],
    ['draft', { factCheck: false }, 'Send to the chair'],
    ['draft', { factCheck: false, chairReads: false }, 'Publish'],
    ['fact-check', {}, 'Send to the chair'],
    ['with-chair', {}, null],
    ['agreed', {}, 'Publish'],
    ['published', {}, 'Record the confirmation'],
    ['published', { mayConfirm: false }, null],
    ['confirmed', {}, 'Record the signature'],
    ['signed', {}, null],
  ] as const)('in %s with %o the next is %s', (state, given, primary) => {
    const shown = headDeeds(facts({ state, ...given }))
    expect(shown.filter((deed) => deed.primary).map((deed) => deed.words)).toEqual(primary === null ? [] : [primary])
  })

  it('offers nothing that the table of deeds forbids', () => {
    for (const state of minutesStates) {
      expect(headDeeds(facts({ state, abilities: may('member', state) }))).toEqual([])
      const officer = headDeeds(facts({ state, abilities: may('monitoring-officer', state) })).map((deed) => deed.words)
      expect(officer).toEqual(['published', 'confirmed', 'signed'].includes(state) ? ['Withdraw from the public'] : [])
    }
  })
})
