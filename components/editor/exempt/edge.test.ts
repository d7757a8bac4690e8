import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { minutesSchema } from '@/domain/document/schema'
import { edgeKey, exemptEdge } from './edge'
import { setExempt } from './exempt-scope'

const exempt = { paragraphs: [3], confidential: false, publicInterest: 'So.', reviewOn: null, neutralHeading: null, publicSummary: null, noSummaryBecause: null }
const line = (type: string, text: string, attrs = {}) => minutesSchema.node(type, { id: text, ...attrs }, [minutesSchema.text(text)])
const begun = () => EditorState.create({ plugins: [exemptEdge()], doc: minutesSchema.node('doc', null, [
  line('paragraph', 'before'), line('minute', 'Fees', { exempt }), line('paragraph', 'one'), line('resolution', 'two'), line('minute', 'Roads'), line('paragraph', 'after'), line('signature', 'Signed'),
]) })
const edged = (state: EditorState) => (edgeKey.getState(state)?.find() ?? []).map(({ from }) => state.doc.nodeAt(from)?.textContent)

test('stands beside every block of an exempt item, and of no other', () => {
  expect(edged(begun())).toEqual(['one', 'two'])
})

test('comes and goes with the exemption, and with what is typed there', () => {
  let state = begun()
  state.doc.forEach((node, pos) => { if (node.textContent === 'Fees') setExempt(pos, null)(state, (transaction) => { state = state.apply(transaction) }) })
  expect(edged(state)).toEqual([])
  state.doc.forEach((node, pos) => { if (node.textContent === 'Roads') setExempt(pos, exempt)(state, (transaction) => { state = state.apply(transaction) }) })
  state = state.apply(state.tr.insert(state.doc.content.size, line('paragraph', 'new')))
  expect(edged(state)).toEqual(['after', 'new'])
})
