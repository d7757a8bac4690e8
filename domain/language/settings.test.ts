import { describe, expect, it } from 'vitest'
import type { OutlineLine, ReadContext, ReadingSettings } from './outline'
import { readItem } from './read'

const nothing: ReadingSettings = { rules: {}, otherNames: [] }
const context: ReadContext = {
  meetingDate: '2027-01-14', body: 'Audit Committee', people: [{ name: 'Jane Smith', office: 'Chief Finance Officer' }], offices: ['Chief Finance Officer'], bodies: ['Corporate Parenting Panel', 'Audit Committee'],
}
const line = (text: string, role: OutlineLine['role'] = 'resolution'): OutlineLine => ({ id: 'l', role, text, marker: null, level: 0 })
const readAs = (settings: Partial<ReadingSettings>, ...lines: OutlineLine[]) => readItem({ id: 'i', number: null, title: '', lines }, { ...context, settings: { ...nothing, ...settings } })
const one = (settings: Partial<ReadingSettings>, text: string, role?: OutlineLine['role']) => readAs(settings, line(text, role))[0]

describe('a rule that a council has set', () => {
  const sentence = 'That the Head of Audit report back in six months.'

  it('speaks as everywhere where nothing is set', () => {
    expect(one({}, sentence)?.followUp).toMatchObject({ certainty: 'sure', owner: 'Head of Audit', due: { type: 'date', date: '2027-07-14' } })
  })
  it('does not speak when it is off: the resolution stays, the action goes', () => {
    const reading = one({ rules: { 'decision.named-to-do': 'off' } }, sentence)
    expect(reading?.resolution).not.toBeNull()
    expect(reading?.followUp).toBeNull()
  })
  it('leaves nothing of an undertaking', () => {
    expect(one({}, 'The Head of Audit agreed to circulate the figures.', 'paragraph')?.followUp).toBeTruthy()
    expect(readAs({ rules: { 'undertaking.agree-to': 'off' } }, line('The Head of Audit agreed to circulate the figures.', 'paragraph'))).toEqual([])
  })
  it('is never sure when it asks', () => {
    expect(one({ rules: { 'decision.named-to-do': 'ask' } }, sentence)?.followUp?.certainty).toBe('ask')
    expect(one({ rules: { 'due.period': 'ask' } }, sentence)?.followUp).toMatchObject({ certainty: 'ask', due: { date: '2027-07-14' } })
  })
  it('about when leaves the date open, about who the owner', () => {
    const noDate = one({ rules: { 'due.period': 'off' } }, sentence)?.followUp
    expect(noDate?.due).toEqual({ type: 'none' })
    expect(noDate?.because.map(({ rule }) => rule)).not.toContain('due.period')
    expect(one({ rules: { 'owner.named': 'off' } }, sentence)?.followUp?.owner).toBeNull()
  })
  it('that is off is no mention of another', () => {
    const said = [line('The Head of Audit agreed to circulate the figures.', 'paragraph'), line('That the Head of Audit circulate the figures.')]
    expect(readAs({}, ...said).filter(({ followUp }) => followUp?.sameAs)).toHaveLength(1)
    expect(readAs({ rules: { 'decision.named-to-do': 'off' } }, ...said).filter(({ followUp }) => followUp?.sameAs)).toHaveLength(0)
  })
})

describe('other names', () => {
  const otherNames = [{ name: 'CFO', means: 'Chief Finance Officer' }, { name: 'the Panel', means: 'Corporate Parenting Panel' }, { name: 'The Committee', means: 'Corporate Parenting Panel' }]
  it('of a post mean the post and who holds it', () => {
    expect(one({}, 'That the CFO report back in May.')?.followUp?.ownerIs).toBeUndefined()
    const read = one({ otherNames }, 'That the CFO report back in May.')?.followUp
    expect(read).toMatchObject({ owner: 'CFO', ownerIs: { name: 'Jane Smith', office: 'Chief Finance Officer' } })
    expect(read?.because.map(({ words }) => words)).toContain('“CFO” is Jane Smith, Chief Finance Officer')
  })
  it('of a body mean the body', () => {
    expect(one({ otherNames }, 'That the Panel be asked to consider the matter in May.')?.followUp?.ownerIs).toEqual({ name: null, office: null, body: 'Corporate Parenting Panel' })
  })
  it('leave a body’s own name its own', () => {
    expect(one({ otherNames }, 'That the Committee be asked to consider the matter in May.')?.followUp?.ownerIs?.body).not.toBe('Corporate Parenting Panel')
  })
})
