import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { SavedTracker } from './saved-tracker'
import { unsentLines } from './unsent'

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))

test('lines with unstored words are given whole, stored ones are not', () => {
  const doc = new Y.Doc()
  const tracker = new SavedTracker(doc, () => true, () => undefined)
  const [first, second] = [new Y.XmlText(), new Y.XmlText()]
  doc.getXmlFragment('minutes').insert(0, [first, second])
  first.insert(0, 'The report was noted.')
  tracker.committed(base64(Y.encodeStateVector(doc)), null)
  expect(unsentLines(doc, tracker.ranges())).toEqual([])

  second.insert(0, 'Members asked about berths.')
  first.insert(first.length, ' It was late.')
  expect(unsentLines(doc, tracker.ranges()).sort()).toEqual(['Members asked about berths.', 'The report was noted. It was late.'])
})
