import { expect, test } from 'vitest'
import type { EditorView } from '@tiptap/pm/view'
import { minutesSchema } from '@/domain/document/schema'
import type { OpenFollowUp } from '@/domain/language'
import { outcomeSentence } from '@/domain/follow-ups/outcomes'
import { Clerk } from '../testing/clerk'
import { Watch } from './watch'

const open: OpenFollowUp[] = [{ id: 'old', kind: 'report-back', sentence: 'That a further report on moorings be presented in six months.', item: 'Moorings', minuteNumber: '12' }]
const outcome = outcomeSentence({ verdict: 'extended', title: 'Circulate the tables', minuteNumber: '12', askedOn: '2026-10-06', newDueWords: 'by 26 February 2027', reason: 'The survey was not complete.' })
const lines = [['minute', 'Moorings'], ['paragraph', 'As requested at the last meeting, the report on moorings was considered.'], ['leadIn', 'RESOLVED'], ['resolution', outcome]] as const

test('what is recorded elsewhere while the minutes are open leaves no card behind, and what is reopened brings its own', async () => {
  const clerk = new Clerk()
  clerk.dispatch(clerk.state.tr.replaceWith(0, clerk.state.doc.content.size, lines.map(([type, text]) => minutesSchema.node(type, null, minutesSchema.text(text)))))
  const own = clerk.blocks().at(-1)?.id ?? ''
  const watch = new Watch({
    view: () => ({ state: clerk.state }) as EditorView, doc: clerk.doc, open, recorded: new Set(), firstNumber: 1,
    context: { meetingDate: '2026-12-01', body: 'Harbour Panel', people: [], offices: [], bodies: [] },
  })
  const next = () => new Promise<void>((read) => { const stop = watch.subscribe(() => { stop(); read() }) })
  watch.soon(0)
  await next()
  expect(watch.snapshot().placed.map(({ nodeId }) => nodeId)).toContain(own)
  expect(watch.snapshot().told.map(({ followUpId }) => followUpId)).toEqual(['old'])
  watch.learn({ open: [], recorded: new Set([own]) })
  await next()
  expect(watch.snapshot().placed.map(({ nodeId }) => nodeId)).not.toContain(own)
  expect(watch.snapshot().told).toEqual([])
  watch.learn({ open, recorded: new Set([own]) })
  await next()
  expect(watch.snapshot().told.map(({ followUpId }) => followUpId)).toEqual(['old'])
  watch.destroy()
})
