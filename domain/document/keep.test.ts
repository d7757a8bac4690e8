import { describe, expect, it } from 'vitest'
import { ownerFrom, type NamesInUse } from './keep'

const names: NamesInUse = {
  body: { id: 'panel', name: 'Harbour Panel' }, bodies: [{ id: 'cabinet', name: 'Cabinet' }], chair: { personId: 'reed', word: 'Chair' },
  people: [{ id: 'hale', name: 'Councillor J Hale' }, { id: 'ruiz', name: 'Councillor D Ruiz' }],
  offices: [{ id: 'piers', name: 'Head of Piers' }, { id: 'law', name: 'Director of Law and Governance' }, { id: 'risk', name: 'Risk Manager', otherNames: ['Insurance Manager'] }],
}
const lead = (words: string, first: string, ...others: string[]) => ({ sort: 'lead', lead: { officeId: first }, helpers: others.map((officeId) => ({ officeId })), words })

describe('several who are named together', () => {
  it.each([
    ['Head of Piers and the Risk Manager', 'piers', 'risk'],
    ['the Head of Piers, together with the Insurance Manager', 'piers', 'risk'],
    ['Director of Law and Governance and the Head of Piers', 'law', 'piers'],
    ['Head of Piers, the Risk Manager and the Director of Law and Governance', 'piers', 'risk', 'law'],
    ['Head of Piers, Risk Manager, and Director of Law and Governance', 'piers', 'risk', 'law'],
  ])('%s: the first leads', (words, first, ...others) => expect(ownerFrom(words, names)).toEqual(lead(words, first, ...others)))

  it('persons answer each for themselves, a post and a person lead and help', () => {
    expect(ownerFrom('Councillor J Hale and Councillor D Ruiz', names)).toEqual({ sort: 'group', personIds: ['hale', 'ruiz'], words: 'Councillor J Hale and Councillor D Ruiz' })
    expect(ownerFrom('the Chair and the Head of Piers', names)).toEqual({ sort: 'lead', lead: { personId: 'reed' }, helpers: [{ officeId: 'piers' }], words: 'the Chair and the Head of Piers' })
  })

  it('one that holds an "and" stays one; where somebody is not known the words stay words', () => {
    expect(ownerFrom('Director of Law and Governance', names)).toMatchObject({ sort: 'office', officeId: 'law' })
    for (const words of ['Head of Piers and the Harbour Master', 'Harbour Master and the Head of Piers', 'Cabinet and the Head of Piers', 'and', 'Head of Piers and']) expect(ownerFrom(words, names)).toEqual({ sort: 'words', words })
  })
})
