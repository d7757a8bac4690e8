/** The business of each committee, taken in turn so that it comes back as it does in life. */
import type { Chance } from '../random'
import { childrensScrutiny, parenting } from './children'
import { audit, council, health } from './governance'
import { cabinet, environment } from './place'
import type { Topic } from './topic'

const business: Record<string, Topic[]> = {
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
  private readonly waiting = new Map<string, Topic[]>()

  constructor(private readonly chance: Chance) {}

  /** The next pieces of business of a committee; none comes twice in one meeting. */
  take(body: string, most: number): Topic[] {
    const all = business[body] ?? []
    const taken: Topic[] = []
    let waiting = this.waiting.get(body) ?? []
    while (taken.length < Math.min(most, all.length)) {
      if (waiting.length === 0) waiting = this.chance.shuffled(all.filter((topic) => !taken.includes(topic)))
      const next = waiting.shift()
      if (next) taken.push(next)
    }
    this.waiting.set(body, waiting)
    return taken
  }

  ofSample(): Topic[] {
    return sample
  }
}
