import type { IsoDate } from '@/domain/calendar'
import type { DemoCouncil } from './found'
import type { Chance } from './random'
import type { Timeline } from './timeline'

/** What the makers of the demo council share. `start` is the first day of its two municipal years. */
export interface Life { council: DemoCouncil; timeline: Timeline; chance: Chance; today: IsoDate; start: IsoDate }
