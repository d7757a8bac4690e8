import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { undoExactly } from './exact-undo'

/** A line that another browser wrote, in which one types a letter, cuts the line in two before it, and deletes the first half. */
function edited(watched: boolean): { words: () => string; undo: Y.UndoManager } {
  const theirs = new Y.Doc()
  const line = (words: string): Y.XmlElement => {
    const element = new Y.XmlElement('paragraph')
    element.insert(0, [new Y.XmlText(words)])
    return element
  }
  theirs.getXmlFragment('text').insert(0, [line('alpha and more')])
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs))
  const text = doc.getXmlFragment('text')
  const undo = new Y.UndoManager(text, { trackedOrigins: new Set(['me']), captureTimeout: 0 })
  if (watched) undoExactly(undo)
  const first = (): Y.XmlText => (text.get(0) as Y.XmlElement).get(0) as Y.XmlText
  doc.transact(() => { first().insert(5, 'x') }, 'me')
  doc.transact(() => { first().delete(5, 10); text.insert(1, [line('x and more')]) }, 'me')
  doc.transact(() => { text.delete(0, 1) }, 'me')
  return { undo, words: () => text.toArray().map((element) => ((element as Y.XmlElement).get(0) as Y.XmlText).toJSON()).join('|') }
}

const steps = (watched: boolean): string[] => {
  const { undo, words } = edited(watched)
  const seen = [words()]
  for (let i = 0; i < 3; i += 1) { undo.undo(); seen.push(words()) }
  for (let i = 0; i < 3; i += 1) { undo.redo(); seen.push(words()) }
  return seen
}

const whole = ['x and more', 'alpha|x and more', 'alphax and more', 'alpha and more', 'alphax and more', 'alpha|x and more', 'x and more']

test('undo takes back what was typed and no more, redo brings it again', () => {
  expect(steps(true)).toEqual(whole)
})

test('Yjs by itself still takes the words beside it: as soon as it does not, exact undo can go', () => {
  expect(steps(false)).not.toEqual(whole)
})
