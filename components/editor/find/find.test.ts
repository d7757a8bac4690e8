import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { minutesSchema } from '@/domain/document/schema'
import { countWords } from './find-bar'
import { FindReplace, findState } from './extension'
import { matchesIn, mostMatches, patternOf, type FindOptions } from './matches'

const docOf = (...lines: string[]) => minutesSchema.node('doc', null, lines.map((line) => minutesSchema.node('paragraph', null, line.split('\n').flatMap((part, i) => [
  ...(i > 0 ? [minutesSchema.node('hardBreak')] : []), ...(part ? [minutesSchema.text(part)] : []),
]))))
const loose: FindOptions = { matchCase: false, wholeWords: false }
const found = (words: string, lines: string[], options: Partial<FindOptions> = {}) => {
  const doc = docOf(...lines)
  return matchesIn(doc, patternOf(words, { ...loose, ...options })).map(({ from, to }) => doc.textBetween(from, to, '', '\n'))
}

describe('where words stand', () => {
  test.each<[string, string, string[], Partial<FindOptions>, string[]]>([
    ['in any case', 'ferry', ['Ferry, FERRY', 'ferryman'], {}, ['Ferry', 'FERRY', 'ferry']],
    ['in this case', 'Ferry', ['Ferry, FERRY', 'ferryman'], { matchCase: true }, ['Ferry']],
    ['as whole words', 'ferry', ['Ferry, FERRY', 'ferryman', 'féferry'], { wholeWords: true }, ['Ferry', 'FERRY']],
    ['whatever apostrophe', "Chair's", ['the Chair’s view', "the Chair's"], {}, ['Chair’s', "Chair's"]],
    ['whatever dash', 'RESOLVED - That', ['RESOLVED – That it be noted'], {}, ['RESOLVED – That']],
    ['over a line break', 'one two', ['one\ntwo'], {}, ['one\ntwo']],
    ['with signs that mean something to a pattern', '(a) [x].*', ['(a) [x].* and (a) [x]yz'], {}, ['(a) [x].*']],
    ['never over the end of a line', 'one two', ['one', 'two'], {}, []],
    ['nowhere, where nothing is looked for', '', ['one'], {}, []],
    ['without length changing by case', 'ı', ['İı'], {}, ['ı']],
  ])('%s', (_, words, lines, options, expected) => { expect(found(words, lines, options)).toEqual(expected) })
  test('at most so many are found', () => { expect(found('a', ['a'.repeat(mostMatches + 5)])).toHaveLength(mostMatches) })
})

describe('finding', () => {
  const [plugin] = FindReplace.config.addProseMirrorPlugins!.call({} as never) as [NonNullable<Parameters<typeof EditorState.create>[0]['plugins']>[number]]
  const commands = FindReplace.config.addCommands!.call({} as never) as Record<string, (...given: unknown[]) => (props: object) => boolean>
  const start = (...lines: string[]) => EditorState.create({ doc: docOf(...lines), plugins: [plugin] })
  const run = (state: EditorState, name: string, ...given: unknown[]): EditorState => {
    const tr = state.tr
    return commands[name]!(...given)({ tr, state, dispatch: () => undefined, view: { editable: true } }) ? state.apply(tr) : state
  }
  const told = (state: EditorState) => countWords(findState(state))

  test('begins at the caret, goes round, and follows what is typed', () => {
    let state = start('a ferry', 'a ferry', 'a ferry')
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 11)))
    state = run(state, 'setFind', 'ferry')
    expect(told(state)).toBe('2 of 3')
    state = run(run(state, 'findNext'), 'findNext')
    expect(told(state)).toBe('1 of 3')
    expect(told(run(state, 'findPrevious'))).toBe('3 of 3')
    expect(told(state.apply(state.tr.insertText('ferry ', 1)))).toBe('2 of 4')
    expect(told(run(state, 'setFind', 'boat'))).toBe('Not found')
    expect(told(run(state, 'setFind', ''))).toBe('')
  })
  test('replaces one and goes on, or all, and keeps the marks', () => {
    const bold = minutesSchema.mark('bold')
    let state = start('ferry and ferry', 'ferry')
    state = state.apply(state.tr.addMark(1, 6, bold))
    state = run(state, 'setFind', 'ferry')
    const one = run(state, 'replaceCurrent', 'boat')
    expect([one.doc.child(0).textContent, told(one)]).toEqual(['boat and ferry', '1 of 2'])
    const longer = run(state, 'replaceCurrent', 'ferryboat')
    expect([longer.doc.child(0).textContent, told(longer)]).toEqual(['ferryboat and ferry', '2 of 3'])
    const all = run(state, 'replaceAll', 'ferryboat')
    expect(all.doc.content.content.map((node) => node.textContent)).toEqual(['ferryboat and ferryboat', 'ferryboat'])
    expect(all.doc.rangeHasMark(1, 10, bold.type) && !all.doc.rangeHasMark(10, 24, bold.type)).toBe(true)
    expect(run(state, 'replaceAll', '').doc.textContent).toBe(' and ')
  })
  test('replaces nothing in a text that may only be read', () => {
    const state = run(start('ferry'), 'setFind', 'ferry')
    expect(commands['replaceAll']!('boat')({ tr: state.tr, state, dispatch: () => undefined, view: { editable: false } })).toBe(false)
  })
})
