import { describe, expect, test } from 'vitest'
import { placeReadings } from '@/domain/document/decision-places'
import { settle } from '@/domain/document/decisions'
import { keptFrom } from '@/domain/document/keep'
import type { DecidedFollowUp, Decision } from '@/domain/document/nodes'
import { readItem } from '@/domain/language'
import type { PlacedReading } from '@/domain/document/decision-places'
import { leftOpen } from './left-open'
import { alike, alikeWords } from './like-it'
import { marginCards, type ReadingCard } from './cards'

const names = { body: { id: 'panel', name: 'Harbour Panel' }, people: [], offices: [{ id: 'master', name: 'Harbour Master' }], bodies: [] }
const reads = { meetingDate: '2027-01-14', body: 'Harbour Panel', people: [], offices: ['Harbour Master'], bodies: [] }
const texts = [
  'That the HM report back on moorings in six months.',
  'That the HM circulate the figures.',
  'That the Clerk report back on dredging in six months.',
  'That the HM write to the pilots.',
  'That the Treasurer report back on dues in two months.',
]
const readings = readItem({ id: 'i', number: null, title: 'Harbour', lines: texts.map((text, at) => ({ id: `r${String(at)}`, role: 'resolution' as const, text, marker: null, level: 0 })) }, reads)
const whatToKeep = ({ settlement, reading }: PlacedReading): DecidedFollowUp | null => settlement?.followUp ?? (reading?.followUp ? keptFrom(reading.followUp, names) : null)

function act(at: number, what: 'keep' | 'change' | 'dismiss', changed: Partial<DecidedFollowUp> = {}): Decision {
  const reading = readings[at]!
  const followUp = what === 'dismiss' ? null : { ...keptFrom(reading.followUp!, names), ...changed }
  return { id: `d${String(at)}`, readingId: `m${String(at)}`, readingKey: reading.key, act: what, revokes: null, sentence: reading.text, followUp }
}
function cardsWith(...decisions: Decision[]) {
  const placed = placeReadings(readings, [], settle(decisions))
  return marginCards({ placed, notes: [], issued: [], answered: new Map(), selected: null, order: new Map(texts.map((_, at) => [`r${String(at)}`, at])) }) as ReadingCard[]
}
const byOffice = { owner: { sort: 'office' as const, officeId: 'master', words: 'Harbour Master' }, setByClerk: { owner: true, due: false } }
const byMay = { due: { type: 'date' as const, date: '2027-05-01' }, setByClerk: { owner: false, due: true } }

describe('readings like one that was changed', () => {
  test('name the same owner in the same words', () => {
    const cards = cardsWith(act(0, 'change', byOffice))
    const found = alike(cards[0]!, cards, whatToKeep)
    expect(found?.changes.map(({ placed }) => placed.nodeId)).toEqual(['r1', 'r3'])
    expect(found?.changes[0]?.followUp).toMatchObject({ owner: byOffice.owner, due: { type: 'none' }, setByClerk: { owner: true, due: false } })
    expect(found?.changes[0]?.followUp.because).toContain('the clerk set who')
    expect(alikeWords(found!)).toBe('2 others name “HM”.')
  })
  test('say the same time by the same rule', () => {
    const cards = cardsWith(act(0, 'change', byMay))
    const found = alike(cards[0]!, cards, whatToKeep)
    expect(found?.changes.map(({ placed }) => placed.nodeId)).toEqual(['r2'])
    expect(found?.changes[0]?.followUp).toMatchObject({ owner: { words: 'Clerk' }, due: byMay.due })
    expect(alikeWords(found!)).toBe('One other says “in six months”.')
  })
  test('are left alone where they were dismissed, and where they say so already', () => {
    const cards = cardsWith(act(0, 'change', byOffice), act(1, 'dismiss'), act(3, 'change', byOffice))
    expect(alike(cards[0]!, cards, whatToKeep)).toBeNull()
  })
  test('are none where nothing was changed', () => {
    const cards = cardsWith(act(0, 'keep'))
    expect(alike(cards[0]!, cards, whatToKeep)).toBeNull()
    expect(alike(cards[2]!, cards, whatToKeep)).toBeNull()
  })
})

describe('what a resolution leaves open', () => {
  const open = (text: string, changed: Partial<DecidedFollowUp> = {}) => {
    const [reading] = readItem({ id: 'i', number: null, title: '', lines: [{ id: 'r', role: 'resolution', text, marker: null, level: 0 }] }, reads)
    const [placed] = placeReadings(reading ? [reading] : [], [], [])
    return leftOpen(placed!, { ...keptFrom(reading!.followUp!, names), ...changed }, reads).map(({ words }) => words)
  }
  test('is said, never with other words for it', () => {
    expect(open('That officers repair the pier as soon as possible.')).toEqual(['“officers” is nobody in particular.', '“as soon as possible” is no date: nobody can be reminded of it.', 'Nothing says that the Harbour Panel will hear what came of it.'])
  })
  test('is not said of another duty in the same resolution', () => {
    expect(open('That the Harbour Master be authorised to repair the pier, and that its costs be reported to the Panel by the end of June.')).not.toContain('Nobody is named to do it.')
  })
  test('is not said of what a chip says, nor of what the clerk has set', () => {
    expect(open('That the Harbour Master write to the pilots.')).toEqual(['Nothing says that the Harbour Panel will hear what came of it.'])
    expect(open('That officers repair the pier as soon as possible.', { setByClerk: { owner: true, due: true } })).toEqual(['Nothing says that the Harbour Panel will hear what came of it.'])
  })
})
