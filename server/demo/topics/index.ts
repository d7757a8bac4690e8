/** The business of each committee, taken in turn so that it comes back as it does in life. */
import type { IsoDate } from '@/domain/calendar'
import type { Chance } from '../random'
import { audit } from './audit'
import { cabinet } from './cabinet'
import { childrensScrutiny } from './children'
import { council } from './council'
import { environment } from './environment'
import { health } from './health'
import { parenting } from './parenting'
import type { Topic } from './topic'
import { topicAt } from './wording'

/** By key of the committee. */
export const business: Record<string, Topic[]> = {
  'corporate-parenting-panel': parenting,
  'childrens-scrutiny': childrensScrutiny,
  'environment-scrutiny': environment,
  cabinet,
  'audit-committee': audit,
  'health-board': health,
  'county-council': council,
}

/** What the sample minutes are about: the agenda of the meeting they are of. */
const sample: Topic[] = [
  { title: 'Foster carer recruitment', purpose: 'To receive a report from the Service Manager (Fostering) on recruitment during the year.', presenter: 'service-manager-fostering', story: [], points: [], promises: [], decisions: [] },
  { title: 'Virtual School: autumn term', purpose: 'To receive the termly report of the Virtual School.', presenter: 'virtual-school-head', story: [], points: [], promises: [], decisions: [] },
  { title: 'Care leavers: the first tenancy', purpose: 'To consider the support given to care leavers in their first home.', presenter: 'leaving-care-manager', story: [], points: [], promises: [], decisions: [] },
]

export class TopicsInTurn {
  private readonly taken = new Map<Topic, { times: number; last: IsoDate }>()

  /** @param secondYear first day of the second municipal year */
  constructor(private readonly chance: Chance, private readonly secondYear: IsoDate) {}

  /** The next pieces of business of a committee for a day: what comes only once first, then what has not come for longest. */
  take(body: string, most: number, date: IsoDate): Topic[] {
    const all = this.chance.shuffled(business[body] ?? []).filter((topic) => !(topic.once && this.taken.has(topic)))
    const fitting = all.filter((topic) => this.fits(topic, date))
    const last = (topic: Topic) => (topic.once ? '' : (this.taken.get(topic)?.last ?? '0'))
    const next = (fitting.length > 0 ? fitting : all.filter((topic) => !topic.once)).sort((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0)).slice(0, most)
    return next.map((topic) => {
      const times = this.taken.get(topic)?.times ?? 0
      this.taken.set(topic, { times: times + 1, last: date })
      return topicAt(topic, times, date)
    })
  }

  private fits({ months, year }: Topic, date: IsoDate): boolean {
    return (!months || months.includes(Number(date.slice(5, 7)))) && (!year || year === (date < this.secondYear ? 1 : 2))
  }

  ofSample(): Topic[] {
    return sample
  }
}
