/** The seven committees of the demo council, and when they meet. */
import type { BodyKind, BodySettings } from '@/domain/council'

export type DemoLayout = 'numbered' | 'lettered' | 'inline' | 'agreed' | 'actions' | 'paragraphs' | 'noted'

export interface DemoBody {
  key: string
  name: string
  short: string
  kind: BodyKind
  /** Who clerks it. */
  clerk: 'nair' | 'bayliss'
  chair: string
  vice: string
  members: string[]
  coOpted?: string[]
  /** Months of the year (1 to 12) in which it meets, and the nth weekday (1 Monday to 5 Friday). */
  months: number[]
  nth: number
  weekday: number
  layout: DemoLayout
  settings: Partial<BodySettings>
}

export const demoBodies: DemoBody[] = [
  {
    key: 'corporate-parenting-panel', name: 'Corporate Parenting Panel', short: 'Corporate Parenting Panel', kind: 'advisory', clerk: 'nair', chair: 'adeyemi', vice: 'ruiz',
    members: ['hale', 'amin', 'thwaite', 'lund', 'nowak', 'ingham'], coOpted: ['sandhu'], months: [1, 3, 5, 7, 9, 11], nth: 3, weekday: 4, layout: 'numbered',
    settings: { place: 'Committee Room 2, County Hall', time: '10:00', chairWord: 'Chair' },
  },
  {
    key: 'childrens-scrutiny', name: 'Children and Young People Scrutiny Committee', short: 'Children’s Scrutiny', kind: 'scrutiny', clerk: 'nair', chair: 'bassett', vice: 'prentice',
    members: ['amin', 'fairweather', 'castle', 'mbeki', 'yardley', 'bishop'], coOpted: ['whitlock'], months: [1, 2, 4, 6, 9, 10, 12], nth: 2, weekday: 3, layout: 'lettered',
    settings: { place: 'Committee Room 1, County Hall', time: '14:00', chairWord: 'Chair' },
  },
  {
    key: 'environment-scrutiny', name: 'Environment and Highways Scrutiny Committee', short: 'Environment Scrutiny', kind: 'scrutiny', clerk: 'bayliss', chair: 'foxton', vice: 'sharrock',
    members: ['lund', 'dodd', 'marsh', 'qureshi', 'tolley', 'yardley'], months: [2, 4, 6, 8, 10, 12], nth: 1, weekday: 2, layout: 'inline',
    settings: { place: 'Committee Room 1, County Hall', time: '10:30', chairWord: 'Chairman' },
  },
  {
    key: 'cabinet', name: 'Cabinet', short: 'Cabinet', kind: 'executive', clerk: 'bayliss', chair: 'prentice', vice: 'thwaite',
    members: ['fairweather', 'tolley', 'marsh', 'bishop'], months: [1, 3, 5, 7, 9, 11], nth: 4, weekday: 1, layout: 'agreed',
    settings: { place: 'Council Chamber, County Hall', time: '10:00', chairWord: 'Leader', factCheck: false },
  },
  {
    key: 'audit-committee', name: 'Audit and Governance Committee', short: 'Audit and Governance', kind: 'regulatory', clerk: 'nair', chair: 'okonkwo', vice: 'tolley',
    members: ['castle', 'ingham', 'foxton', 'nowak'], months: [1, 3, 6, 9, 11], nth: 3, weekday: 1, layout: 'actions',
    settings: { place: 'Committee Room 3, County Hall', time: '14:00', numbering: 'meeting' },
  },
  {
    key: 'health-board', name: 'Health and Wellbeing Board', short: 'Health and Wellbeing', kind: 'advisory', clerk: 'nair', chair: 'marsh', vice: 'qureshi',
    members: ['mbeki', 'bassett', 'ruiz'], months: [3, 6, 9, 12], nth: 2, weekday: 4, layout: 'paragraphs',
    settings: { place: 'Council Chamber, County Hall', time: '09:30', chairReads: true, factCheck: false },
  },
  {
    key: 'county-council', name: 'County Council', short: 'County Council', kind: 'council', clerk: 'bayliss', chair: 'thwaite', vice: 'dodd',
    members: ['adeyemi', 'hale', 'amin', 'ruiz', 'okonkwo', 'prentice', 'lund', 'bassett', 'qureshi', 'fairweather', 'marsh', 'nowak', 'sharrock', 'tolley', 'ingham', 'castle', 'mbeki', 'foxton', 'yardley', 'bishop'],
    months: [2, 5, 7, 10, 12], nth: 3, weekday: 5, layout: 'noted',
    settings: { place: 'Council Chamber, County Hall', time: '10:00', chairWord: 'Chairman', factCheck: false, quorum: { fraction: 0.25, minimum: 5 } },
  },
]
