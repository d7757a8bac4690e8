import type { Metadata } from 'next'
import Link from 'next/link'
import { OldMeetingList } from '@/components/backfill/meeting-list'
import { Parts } from '@/components/backfill/parts'
import { times } from '@/components/backfill/words'
import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'
import { PagesNav } from '@/components/people/pages-nav'
import { oldMeetingsFor, readMeetingFilter } from '@/server/backfill/queries/meetings'
import { archiveAction } from '../actions'
import { loadOldMinutes, type Query } from '../load'

export const metadata: Metadata = { title: 'Meetings of old minutes' }

export default async function OldMeetingsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const facts = await loadOldMinutes('/desk/old-minutes/meetings', searchParams)
  if ('nothing' in facts) return facts.nothing
  const { viewer, authority, within, query } = facts
  const filter = readMeetingFilter(query)
  const page = await oldMeetingsFor(viewer, authority.authorityId, filter)
  const now = { in: within, body: filter.body, year: filter.year === undefined ? undefined : String(filter.year), archived: filter.archived }
  const address = (over: Record<string, string | undefined>) => {
    const all = Object.entries({ ...now, ...over }).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return all.length > 0 ? `/desk/old-minutes/meetings?${new URLSearchParams(all)}` : '/desk/old-minutes/meetings'
  }
  const { archived, waiting } = page.counts
  return (
    <div className="page">
      <PageHead title="Meetings of old minutes">
        Archived, a meeting stands in the calendar as held, and its old minutes are its record. Nobody is asked for anything by it.
      </PageHead>
      <Parts here="meetings" files={authority.may.give} within={within} />
      {archived + waiting === 0 ? <Empty title="No meeting yet">Meetings stand here once files are read and their committee and day are known.</Empty> : (
        <>
          <div className="sum">
            <Link href={address({ archived: filter.archived === 'no' ? undefined : 'no' })} aria-current={filter.archived === 'no' ? 'true' : undefined}><b>{waiting.toLocaleString('en-GB')}</b><span>not archived</span></Link>
            <Link href={address({ archived: filter.archived === 'yes' ? undefined : 'yes' })} aria-current={filter.archived === 'yes' ? 'true' : undefined}><b>{archived.toLocaleString('en-GB')}</b><span>archived</span></Link>
          </div>
          <form className="old-filters" method="get" role="search" aria-label="Filter the meetings">
            {within ? <input type="hidden" name="in" value={within} /> : null}{filter.archived ? <input type="hidden" name="archived" value={filter.archived} /> : null}
            <label>Committee<select name="body" defaultValue={filter.body ?? ''}><option value="">All committees</option>{page.bodies.map((body) => <option key={body.slug} value={body.slug}>{body.name}</option>)}</select></label>
            <label>Year<select name="year" defaultValue={filter.year ?? ''}><option value="">All years</option>{page.years.map((year) => <option key={year}>{year}</option>)}</select></label>
            <button>Show</button>
          </form>
          {page.rows.length === 0 ? <Empty title="No meeting fits" deed={<Link className="button" href="/desk/old-minutes/meetings">Show all</Link>}>Take a filter away to see more.</Empty> : <OldMeetingList key={JSON.stringify([now, filter.page])} rows={page.rows} action={archiveAction} />}
          <PagesNav page={filter.page} pages={page.pages} address={(number) => address({ page: number === 1 ? undefined : String(number) })} />
          <p className="visually-hidden">{times(page.total, 'meeting')}</p>
        </>
      )}
    </div>
  )
}
