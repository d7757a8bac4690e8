import { describe, expect, it } from 'vitest'
import type { OpenFollowUp } from './across'
import { toldDone } from './across'
import type { OutlineItem } from './outline'

const open: OpenFollowUp[] = [
  { id: 'report', kind: 'report-back', sentence: 'That a further report on foster carer recruitment be presented in six months.', item: 'Foster carer recruitment', minuteNumber: '27' },
  { id: 'figures', kind: 'circulate', sentence: 'The Service Manager undertook to circulate the figures by district.', item: 'Foster carer recruitment', minuteNumber: '27' },
  { id: 'letter', kind: 'write', sentence: 'That the Chair write to the Cabinet Member about travel costs.', item: 'Travel', minuteNumber: '28' },
  { id: 'moorings', kind: 'report-back', sentence: 'That a further report on moorings be presented in six months.', item: 'Moorings', minuteNumber: '30' },
  { id: 'exclusions', kind: 'report-back', sentence: 'That the Virtual School Head report on exclusions at the next meeting.', item: 'Virtual School: summer term', minuteNumber: '29' },
  { id: 'plans', kind: 'report-back', sentence: 'That quarterly updates on personal education plans be presented to the Panel.', item: 'Virtual School: summer term', minuteNumber: '29' },
  { id: 'consent', kind: 'circulate', sentence: 'The Fostering Manager, who had brought the form, would share it with Members as promised.', item: 'Consent', minuteNumber: '32' },
  { id: 'passports', kind: 'provide-information', sentence: 'That the Designated Nurse provide an update on health passports in six months.', item: 'Health passports', minuteNumber: '33' },
  { id: 'pool', kind: 'implement', sentence: 'That the clubs be invited to run the paddling pool and that the Leisure Manager report on what they answered within a year.', item: 'Paddling pool', minuteNumber: '34', title: 'Run the paddling pool' },
  { id: 'pool report', kind: 'report-back', sentence: 'That the clubs be invited to run the paddling pool and that the Leisure Manager report on what they answered within a year.', item: 'Paddling pool', minuteNumber: '34', title: 'Report on what they answered' },
  { id: 'depot', kind: 'arrange', sentence: 'That a visit to the Brackley depot be arranged.', item: 'Household waste sites', minuteNumber: '35' },
  { id: 'shelter', kind: 'implement', sentence: 'That the bus shelter at Ferry Lane be repaired.', item: 'Bus shelters', minuteNumber: '31' },
]
const items = (title: string, ...texts: string[]): OutlineItem[] => [{ id: 'i', number: '40', title, lines: texts.map((text, n) => ({ id: `l${n}`, role: 'paragraph' as const, text, marker: null, level: 0 })) }]
const ids = (title: string, ...texts: string[]): string[] => toldDone(items(title, ...texts), open).map(({ followUpId }) => followUpId)

describe('what a later meeting says of an old follow-up', () => {
  it.each([
    ['Foster carer recruitment', 'As requested at the last meeting, the report on foster carer recruitment was considered.', 'report'],
    ['Foster carer recruitment', 'The Panel received a report on the recruitment of foster carers during the year.', 'report'],
    ['Matters arising', 'The figures by district had been circulated to all members.', 'figures'],
    ['Matters arising', 'The Chair reported that he had written to the Cabinet Member about travel costs.', 'letter'],
    ['Matters arising', 'Minute 31 refers: the work was completed in May.', 'shelter'],
    ['Matters arising', 'The bus shelter at Ferry Lane had been repaired.', 'shelter'],
    ['Virtual School: autumn term', 'The Virtual School Head reported on exclusions in the autumn term.', 'exclusions'],
    ['Moorings', 'As requested at the last meeting, the report on moorings was considered.', 'moorings'],
    ['Health passports: update', 'The Designated Nurse updated the Panel on health passports: most had been issued.', 'passports'],
    ['Paddling pool', 'The Leisure Manager reported that four clubs had answered and that none would run the paddling pool.', 'pool report'],
    ['Waste', 'Members had visited the Brackley depot in June.', 'depot'],
  ])('%s: %s', (title, text, id) => expect(ids(title, text)).toContain(id))

  it.each([
    ['Matters arising', 'The figures by district would be circulated shortly.'],
    ['Matters arising', 'The bus shelter at Ferry Lane had not been repaired.'],
    ['Matters arising', 'The Chair would write to the Cabinet Member about travel costs.'],
    ['Museums', 'The Panel received a report on the museum.'],
    ['Virtual School: autumn term', 'The Virtual School Head reported that attendance had held at 93 per cent.'],
    ['Foster carer recruitment', 'That a further report on foster carer recruitment be presented to the Panel in 12 months’ time.'],
    ['Foster carer recruitment', 'That the report on foster carer recruitment be received.'],
    ['Foster carer recruitment', 'The report on foster carer recruitment will be presented in May.'],
    ['Museums', 'As requested at the last meeting, the report on the museum was considered.'],
    ['Health passports', 'The updated leaflet on health passports lay on the table.'],
    ['Harbour', 'A member asked about moorings.'],
    // Under one heading several things are promised: the heading's words tie none of them.
    ['Household waste sites', 'The Waste Manager had arranged cover for a depot.'],
    ['Foster carer recruitment', 'The Service Manager had circulated a list of the districts.'],
    ['Matters arising', 'As promised at the last meeting, the keys had been circulated.'],
    ['Minutes', 'The minutes of the last meeting were confirmed.'],
  ])('nothing is done by %s: %s', (title, text) => expect(ids(title, text)).toEqual([]))

  it('takes no deed of one duty for that of another in the same sentence', () => {
    expect(ids('Paddling pool', 'The Leisure Manager reported that four clubs had answered and that none would run the paddling pool.')).not.toContain('pool')
  })

  it('gives the sentence and its place', () => {
    const [told] = toldDone(items('Matters arising', 'All was well. The figures by district had been circulated to all members. They were welcomed.'), open)
    expect(told?.text).toBe('The figures by district had been circulated to all members.')
    expect(told?.span).toEqual({ start: 14, end: 73 })
    expect(told?.because).toContain('same thing')
  })
})
