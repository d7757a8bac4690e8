import { TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { minutesSchema } from '@/domain/document/schema'
import { Clerk } from '../testing/clerk'
import { kinds, kindsFor, putKind } from './kinds'
import { matching } from './matching'
import { namesOf } from './mention'

const kindsLike = (typed: string) => matching(kinds, typed, ({ words, also }) => [words, ...also]).map(({ words }) => words)

describe('what is typed narrows a list', () => {
  test.each<[string, string[]]>([
    ['res', ['RESOLVED', 'Resolution']],
    ['RESOLV', ['RESOLVED']],
    ['minu', ['Heading']],
    ['letters', ['Lettered points']],
    ['decis', ['RESOLVED', 'Resolution']],
    ['attend', ['Present', 'Apologies', 'Officers', 'Also present']],
    ['zzz', []],
  ])('%s', (typed, expected) => { expect(kindsLike(typed)).toEqual(expected) })
  test('nothing typed shows all', () => { expect(kindsLike('')).toHaveLength(kinds.length) })
  test('the beginning of the name comes before that of a word, words may be given in part, accents need not be', () => {
    const names = ['Deputy Head of Coasts', 'Head of Coasts', 'Councillor Siân Head', 'Overhead Lines']
    const like = (typed: string) => matching(names, typed, (name) => [name])
    expect(like('head')).toEqual(['Head of Coasts', 'Deputy Head of Coasts', 'Councillor Siân Head'])
    expect(like('he co')).toEqual(['Deputy Head of Coasts', 'Head of Coasts', 'Councillor Siân Head'])
    expect(like('sian')).toEqual(['Councillor Siân Head'])
  })
})

test('people, posts and bodies are offered by every name they go by, the own body among them once', () => {
  const names = namesOf({
    body: { id: 'b1', name: 'Ferry Panel', meetings: [] }, people: [{ id: 'p', name: 'Councillor D Sedge', office: 'Chair' }],
    offices: [{ id: 'o', name: 'Head of Coasts', holder: null, otherNames: ['Coasts lead'] }],
    bodies: [{ id: 'b1', name: 'Ferry Panel', meetings: [] }, { id: 'b2', name: 'Harbour Committee', otherNames: ['Harbour Board'], meetings: [] }],
  })
  expect(names.map(({ words, hint }) => [words, hint])).toEqual([['Councillor D Sedge', 'Chair'], ['Head of Coasts', 'vacant'], ['Ferry Panel', null], ['Harbour Committee', null]])
  const found = (typed: string) => matching(names, typed, (one) => one.names).map(({ words }) => words)
  expect([found('sedge'), found('coasts l'), found('harbour b')]).toEqual([['Councillor D Sedge'], ['Head of Coasts'], ['Harbour Committee']])
})

describe('a kind of block', () => {
  /** A clerk who has typed `text` into one line and chooses a kind for its last `typed` characters. */
  function choose(words: string, text: string, typed: string): Clerk {
    let n = 0
    const clerk = new Clerk(undefined, () => `id${(n += 1)}`)
    clerk.dispatch(clerk.state.tr.replaceWith(0, clerk.state.doc.content.size, minutesSchema.node('paragraph', null, minutesSchema.text(text + typed))))
    clerk.dispatch(clerk.state.tr.setSelection(TextSelection.atEnd(clerk.state.doc)))
    const to = clerk.state.selection.from
    clerk.run(putKind(kinds.find((one) => one.words === words)!, { from: to - typed.length, to }))
    return clerk
  }
  const shape = (clerk: Clerk) => clerk.blocks().map(({ type, text }) => [type, text])

  test.each(kinds.map(({ words }) => words))('%s takes the place of an empty line, with the caret where one writes on and an id for each line', (words) => {
    const clerk = choose(words, '', '/x')
    const [first] = clerk.blocks()
    expect(first?.type === 'paragraph').toBe(words === 'Text')
    expect(clerk.state.selection.$from.parent.content.size).toBe(0)
    const ids: unknown[] = []
    clerk.state.doc.descendants((node) => { if ('id' in node.attrs) ids.push(node.attrs['id']) })
    expect(ids).not.toContain(null)
    expect(new Set(ids).size).toBe(ids.length)
    clerk.state.doc.check()
  })
  test('keeps the id of the line it takes over', () => {
    expect(choose('Heading', '', '/h').blocks()).toEqual([{ type: 'minute', id: 'id1', aliases: [], text: '' }])
  })
  test('follows a line that has words', () => {
    expect(shape(choose('RESOLVED', 'Members agreed. ', '/res'))).toEqual([['paragraph', 'Members agreed. '], ['leadIn', 'RESOLVED'], ['resolution', '']])
  })
  test('is not offered in a cell of a table where it would number or decide', () => {
    const clerk = choose('Table', '', '/t')
    expect(kindsFor(clerk.state).map(({ words }) => words)).toEqual(['Text', 'Points', 'Numbered points', 'Lettered points', 'Roman points'])
  })
})
