import { describe, expect, test } from 'vitest'
import type { OutlineItem, ReadContext } from '@/domain/language/outline'
import type { EditorContext } from '../props'
import { IncrementalReader } from './reader'
import { readContext } from './watch'

const context: ReadContext = { meetingDate: '2027-01-14', body: 'Harbour Panel', people: [], offices: [], bodies: [] }
const item = (id: string, text: string): OutlineItem => ({
  id, number: null, title: 'Moorings',
  lines: [
    { id: `${id}l`, role: 'lead-in', text: 'RESOLVED', marker: null, level: 0 },
    { id: `${id}r`, role: 'resolution', text, marker: null, level: 0 },
  ],
})

describe('what the council has set', () => {
  const page: EditorContext = { body: { id: 'panel', name: 'Harbour Panel', meetings: [] }, people: [{ id: 'ford', name: 'Ann Ford', office: 'Harbour Master' }], offices: [{ id: 'master', name: 'Harbour Master', holder: 'Ann Ford', otherNames: ['HM'] }], bodies: [] }
  const header = { bodyName: 'Harbour Panel', meetingDate: '2027-01-14', state: 0, stateSteps: ['Draft'], backHref: '/' }
  const readAs = async (settings: EditorContext['settings']) => new IncrementalReader(readContext({ ...page, ...(settings ? { settings } : {}) }, header)).read([item('a', 'That the HM report back on moorings in six months.')])

  test('holds in the editor: a rule that is off proposes nothing, another name is understood', async () => {
    const otherNames = [{ name: 'HM', means: 'Harbour Master' }]
    expect((await readAs({ rules: {}, otherNames }))?.[0]?.followUp).toMatchObject({ owner: 'HM', ownerIs: { name: 'Ann Ford', office: 'Harbour Master' } })
    expect((await readAs({ rules: { 'decision.named-to-do': 'off' }, otherNames }))?.[0]?.followUp).toBeNull()
  })
})

describe('reading in slices', () => {
  test('an item that stays is not read again, one that changed is', async () => {
    const reader = new IncrementalReader(context)
    const first = await reader.read([item('a', 'That a further report on moorings be presented in 12 months.'), item('b', 'That the report be noted.')])
    const second = await reader.read([item('a', 'That a further report on moorings be presented in 12 months.'), item('b', 'That the Harbour Master write to the Cabinet Member.')])
    expect(first?.some((reading) => reading.followUp)).toBe(true)
    expect(second?.[0]).toBe(first?.[0])
    expect(second?.at(-1)?.text).toContain('write to the Cabinet Member')
  })

  test('an overtaken reading gives nothing', async () => {
    const reader = new IncrementalReader(context)
    const many = Array.from({ length: 400 }, (_, n) => item(`i${n}`, `That the Harbour Master report on berth ${n} to the Panel in six months; ${'and that the costs be set out; '.repeat(20)}`))
    const slow = reader.read(many)
    const quick = await reader.read([item('z', 'That the report be noted.')])
    expect(quick).not.toBeNull()
    expect(await slow).toBeNull()
  })
})
