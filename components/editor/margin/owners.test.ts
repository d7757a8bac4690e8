import { expect, test } from 'vitest'
import type { EditorContext } from '../props'
import { completions, ownerBeside, ownerChoices, typedOwner } from './owners'

const context: EditorContext = {
  body: { id: 'panel', name: 'Harbour Panel', meetings: [] },
  people: [{ id: 'p1', name: 'Hanna Ford', office: 'Head of Finance' }, { id: 'p2', name: 'Peter Head', office: null }],
  offices: [{ id: 'o1', name: 'Head of Finance', holder: 'Hanna Ford' }, { id: 'o2', name: 'Harbour Master', holder: null }],
  bodies: [{ id: 'cabinet', name: 'Cabinet', meetings: [] }],
}
const choices = ownerChoices(context)

test('names that begin so come first, then names with a word that does, then people by their post', () => {
  expect(completions('head', choices).map(({ key }) => key)).toEqual(['office o1', 'person p2', 'person p1'])
  expect(completions('the har', choices).map(({ name }) => name)).toEqual(['Harbour Master', 'Harbour Panel'])
  expect(completions('fin', choices).map(({ key }) => key)).toEqual(['office o1', 'person p1'])
  expect(completions(' ', choices)).toEqual([])
})

test('what is typed and not picked is matched by name, or stays words', () => {
  expect(typedOwner('Harbour master', context)).toEqual({ sort: 'office', officeId: 'o2', words: 'Harbour master' })
  expect(typedOwner('the divers', context)).toEqual({ sort: 'words', words: 'the divers' })
  expect(typedOwner('', context)).toEqual({ sort: 'words', words: null })
})

test('a vacant post and an unknown name are said to go to the clerk', () => {
  expect(ownerBeside(typedOwner('Harbour Master', context), context)).toContain('clerk')
  expect(ownerBeside(typedOwner('divers', context), context)).toContain('clerk')
  expect(ownerBeside(typedOwner('Head of Finance', context), context)).toBe('Post, held by Hanna Ford')
})
