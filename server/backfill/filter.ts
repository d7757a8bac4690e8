/** The filters of the promises found in old minutes, as they stand in the address. */
import { and, eq, gte, ilike, isNotNull, isNull, lte, or, type SQL } from 'drizzle-orm'
import { bodies, oldDocuments, oldPromises } from '@/db/schema'
import { oldPromiseStates, type OldPromiseState } from '@/domain/backfill'
import { textIn, type Query } from '@/server/address'
import { anywhere } from '@/server/people/queries/register'

export interface PromiseFilter {
  /** The committee's slug. */
  body?: string | undefined
  /** Years in which the meetings were held. */
  from?: number | undefined
  until?: number | undefined
  /** Whether later minutes tell it to be done. */
  told?: 'yes' | 'no' | undefined
  state: OldPromiseState | 'all'
  owner?: string | undefined
  text?: string | undefined
  page: number
}


/** Reads a filter from an address. What it does not know is left out. */
export function readPromiseFilter(query: Query): PromiseFilter {
  const text = (name: string) => textIn(query, name)
  const year = (name: string) => { const value = text(name); return value && /^(19|20)\d\d$/.test(value) ? Number(value) : undefined }
  const told = text('told')
  return {
    body: text('body'), from: year('from'), until: year('until'), told: told === 'yes' || told === 'no' ? told : undefined,
    state: ([...oldPromiseStates, 'all'] as const).find((one) => one === text('state')) ?? 'found', owner: text('owner'), text: text('text'),
    page: Math.max(1, Math.trunc(Number(text('page'))) || 1),
  }
}

/** What of an address is a filter, for links that keep it. */
export const promiseFilterNames = ['body', 'from', 'until', 'told', 'state', 'owner', 'text'] as const

/** All of the filter but state and what is told: what the figures above the table count. For a query that joins documents and `bodies`. */
export function scopeSql(filter: PromiseFilter): SQL | undefined {
  const words = filter.text ? anywhere(filter.text) : null
  return and(
    filter.body ? eq(bodies.slug, filter.body) : undefined,
    filter.from ? gte(oldDocuments.meetingDate, `${filter.from}-01-01`) : undefined,
    filter.until ? lte(oldDocuments.meetingDate, `${filter.until}-12-31`) : undefined,
    filter.owner ? ilike(oldPromises.ownerWords, anywhere(filter.owner)) : undefined,
    words ? or(ilike(oldPromises.title, words), ilike(oldPromises.sentence, words), ilike(oldPromises.heading, words)) : undefined,
  )
}

/** State and what is told. */
export function standSql(filter: PromiseFilter): SQL | undefined {
  return and(
    filter.state === 'all' ? undefined : eq(oldPromises.state, filter.state),
    filter.told === 'yes' ? isNotNull(oldPromises.told) : filter.told === 'no' ? isNull(oldPromises.told) : undefined,
  )
}
