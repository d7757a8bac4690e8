import { EditorState } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { expect, test } from 'vitest'
import { minutesSchema as schema } from '@/domain/document/schema'
import { threadsKey, threadsPlugin, type Thread } from './threads'

const line = (at: number) => schema.node('paragraph', { id: `p${String(at)}` }, [schema.text(`The Harbour Master would write about berth ${String(at)}.`)])
const threads = Array.from({ length: 10 }, (_, at): Thread => ({ name: `t${String(at)}`, nodeId: `p${String(at)}`, span: { start: 0, end: 18 }, tone: 'found' }))
const open = () => EditorState.create({ doc: schema.node('doc', null, threads.map((_, at) => line(at))), plugins: [threadsPlugin(() => undefined)] })
const tell = (state: EditorState, meta: object) => state.apply(state.tr.setMeta(threadsKey, meta))

/** The threads that are drawn, each with the words it lies under. */
const drawn = (state: EditorState): Record<string, string> => Object.fromEntries((threadsKey.getState(state)?.decorations.find() ?? []).map(({ from, to, ...one }) =>
  [(one as unknown as { type: { attrs: Record<string, string> } }).type.attrs['data-thread'], state.doc.textBetween(from, to)]))

test('all are drawn until it is known what is near, then those near alone', () => {
  let state = tell(open(), { threads })
  expect(Object.keys(drawn(state))).toHaveLength(10)
  state = tell(state, { near: { first: 3, last: 5 } })
  expect(drawn(state)).toEqual({ t3: 'The Harbour Master', t4: 'The Harbour Master', t5: 'The Harbour Master' })
  state = tell(state, { active: 't4' })
  expect(Object.keys(drawn(state))).toEqual(['t3', 't4', 't5'])
  expect(Object.keys(drawn(tell(state, { near: { first: 8, last: 99 } })))).toEqual(['t8', 't9'])
})

test('they stay with their words while one types, and are found again after a change from elsewhere', () => {
  let state = tell(tell(open(), { threads }), { near: { first: 3, last: 5 } })
  state = state.apply(state.tr.insertText('Yes. ', 1))
  expect(drawn(state)['t3']).toBe('The Harbour Master')
  const { doc } = state
  state = state.apply(state.tr.replaceWith(0, doc.content.size, doc.content).setMeta(ySyncPluginKey, { isChangeOrigin: true }))
  expect(drawn(state)).toEqual({ t3: 'The Harbour Master', t4: 'The Harbour Master', t5: 'The Harbour Master' })
})
