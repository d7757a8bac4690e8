import { describe, expect, test } from 'vitest'
import type { OpenFollowUp } from '@/domain/language'
import type { OutlineItem } from '@/domain/language/outline'
import { settle } from '@/domain/document/decisions'
import { outcomeSentence } from '@/domain/follow-ups/outcomes'
import { IncrementalReader } from './reader'
import { notSetAside, toldKey } from '@/domain/document/told'
import { notRecorded, ToldReader } from './told'

const open: OpenFollowUp[] = [{ id: 'old', kind: 'report-back', sentence: 'That a further report on moorings be presented in six months.', item: 'Moorings', minuteNumber: '12' }]
const item = (id: string, text: string): OutlineItem => ({ id, number: null, title: 'Moorings', lines: [{ id: `${id}l`, role: 'paragraph', text, marker: null, level: 0 }] })
const said = 'As requested at the last meeting, the report on moorings was considered.'

test('the sentence of an outcome that the service wrote asks for nothing new, however it reads', async () => {
  const sentence = outcomeSentence({ verdict: 'extended', title: 'Circulate the tables', minuteNumber: '12', askedOn: '2026-10-06', newDueWords: 'by 26 February 2027', reason: 'The survey was not complete.' })
  const read = await new IncrementalReader({ meetingDate: '2026-12-01', body: 'Harbour Panel', people: [], offices: [], bodies: [] }).read([{ id: 'a', number: null, title: 'Progress', lines: [{ id: 'l', role: 'lead-in', text: 'RESOLVED', marker: null, level: 0 }, { id: 'own', role: 'resolution', text: sentence, marker: '(1)', level: 0 }] }])
  expect(read?.map((one) => one.nodeId)).toContain('own')
  expect(notRecorded(read ?? [], new Set(['own']))).toEqual([])
  expect(notRecorded(read ?? [], new Set())).toEqual(read)
})

describe('what minutes say of earlier actions', () => {
  test('is found once an action, with its sentence', async () => {
    const told = await new ToldReader(open).read([item('a', said), item('b', 'As promised, the report on moorings was received.')])
    expect(told).toMatchObject([{ followUpId: 'old', nodeId: 'al', text: said }])
  })
  test('is nothing where nothing is open', async () => expect(await new ToldReader([]).read([item('a', said)])).toEqual([]))
  test('follows the text', async () => {
    const reader = new ToldReader(open)
    expect(await reader.read([item('a', said)])).toHaveLength(1)
    expect(await reader.read([item('a', 'The report on moorings would be considered in May.')])).toEqual([])
  })
  test('is not looked for again in a line that stays, though another of its item changes', async () => {
    const reader = new ToldReader(open)
    const two = (other: string): OutlineItem => ({ ...item('a', said), lines: [...item('a', said).lines, { id: 'o', role: 'paragraph', text: other, marker: null, level: 0 }] })
    const first = await reader.read([two('Members asked about dues.')])
    expect((await reader.read([two('Members asked about dredging.')]))?.[0]).toBe(first?.[0])
  })
  test('stays away once it was set aside, and comes again when that is undone or the sentence is another', async () => {
    const told = await new ToldReader(open).read([item('a', said)]) ?? []
    const act = { id: 'd1', readingId: 'r1', readingKey: toldKey(told[0]!), act: 'dismiss' as const, revokes: null, sentence: said, followUp: null }
    expect(notSetAside(told, settle([act]))).toEqual([])
    expect(notSetAside(told, settle([act, { ...act, id: 'd2', act: 'revoke', revokes: 'd1' }]))).toEqual(told)
    const other = await new ToldReader(open).read([item('a', 'As promised, the report on moorings was received.')]) ?? []
    expect(notSetAside(other, settle([act]))).toEqual(other)
  })
})
