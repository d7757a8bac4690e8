import type { Metadata } from 'next'
import Link from 'next/link'
import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'
import { ActionFacts } from '@/components/follow-ups/action-facts'
import { TrackerFilters } from '@/components/follow-ups/tracker-filters'
import { TrackerTable } from '@/components/follow-ups/tracker-table'
import { formatDayMonth } from '@/domain/calendar'
import type { FollowUpGroup } from '@/domain/follow-ups/groups'
import { requireViewer } from '@/app/viewer'
import { readFilter } from '@/server/follow-ups/filter'
import { followUpPage } from '@/server/follow-ups/page'
import { trackerFor } from '@/server/follow-ups/tracker'

export const metadata: Metadata = { title: 'Actions' }

const figures: { groups: FollowUpGroup[]; words: string }[] = [
  { groups: ['overdue'], words: 'overdue' }, { groups: ['next-meeting', 'soon'], words: 'due soon' }, { groups: ['say-done'], words: 'say they are done' }, { groups: ['later', 'no-date'], words: 'later' },
]
const kept = ['body', 'owner', 'kind', 'state', 'group', 'until', 'from', 'meeting', 'text', 'mine', 'sort', 'after'] as const

export default async function ActionsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const query = await searchParams
  const viewer = await requireViewer('/desk/actions')
  const filter = readFilter(query)
  const tracker = await trackerFor(viewer, filter)
  const openId = typeof query['open'] === 'string' ? query['open'] : undefined
  const open = openId ? await followUpPage(viewer, openId) : null
  const asked: Record<string, string | undefined> = Object.fromEntries(kept.map((name) => [name, typeof query[name] === 'string' && query[name] !== '' ? query[name] : undefined]))
  // A day that does not exist filters nothing, and stands in no address that is made here.
  const now: typeof asked = { ...asked, until: filter.until, from: filter.from }
  const address = (over: Record<string, string | undefined>, path = '/desk/actions') => {
    const all = Object.entries({ ...now, ...over }).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return all.length > 0 ? `${path}?${new URLSearchParams(all)}` : path
  }
  const shown = filter.body ? tracker.bodies.find((body) => body.slug === filter.body) : tracker.bodies.length === 1 ? tracker.bodies[0] : undefined
  const soonest = shown ?? tracker.bodies.filter((body) => body.works && body.nextMeeting).sort((a, b) => ((a.nextMeeting?.date ?? '') < (b.nextMeeting?.date ?? '') ? -1 : 1))[0]
  const filtered = kept.some((name) => name !== 'sort' && name !== 'after' && now[name] !== undefined)
  return (
    <div className="page">
      <PageHead title="Actions" deeds={<>
        <a className="button" href={address({ after: undefined }, '/api/actions/csv')} download>Download</a>
        {soonest?.nextMeeting ? <Link className="button primary" href={`/desk/meetings/${soonest.nextMeeting.id}/progress`}>Progress report for {formatDayMonth(soonest.nextMeeting.date)}</Link> : null}
      </>} />
      {figures.every(({ groups }) => groups.every((group) => tracker.counts[group] === 0)) ? null : <div className="sum">
        {figures.map(({ groups, words }) => {
          const number = groups.reduce((sum, group) => sum + tracker.counts[group], 0)
          const on = groups.join() === filter.groups?.join()
          return <Link key={words} href={address({ group: on ? undefined : groups.join(), after: undefined, open: undefined })} className={words === 'overdue' && number > 0 ? 'late' : undefined} aria-current={on ? 'true' : undefined}><b>{number}</b><span>{words}</span></Link>
        })}
      </div>}
      <TrackerFilters now={{ ...now, after: undefined, group: undefined }} bodies={tracker.bodies} meetings={tracker.meetings} filtered={filtered} />
      {tracker.rows.length === 0 ? (
        <Empty title={filtered ? 'No action fits' : 'No actions yet'} deed={filtered ? <Link className="button" href="/desk/actions">Show all</Link> : <Link className="button" href="/desk/meetings">Open the meetings</Link>}>
          {filtered ? 'Take a filter away to see more.' : 'What your committees ask for is listed here: who is to do it, by when, and how it stands. Keep the actions in a draft of minutes and issue them, and they appear.'}
        </Empty>
      ) : (
        <div className="with-panel" {...(open ? { 'data-open': '' } : {})}>
          <div>
            <TrackerTable rows={tracker.rows} counts={tracker.counts} today={tracker.today} sort={filter.sort} openId={openId} nextMeeting={shown?.nextMeeting?.date ?? null} address={address} />
            {tracker.next || filter.after ? <nav className="pages" aria-label="Pages">{filter.after ? <Link className="button" href={address({ after: undefined, open: undefined })}>Back to the first</Link> : null} {tracker.next ? <Link className="button" href={address({ after: tracker.next, open: undefined })}>Next 50</Link> : null}</nav> : null}
          </div>
          {open ? (
            <aside className="panel" aria-label={open.row.title}>
              <Link className="button ghost shut" href={address({})} scroll={false}>Close</Link>
              <h2>{open.row.title}</h2>
              <ActionFacts {...open} />
              <Link className="button primary" href={`/desk/actions/${open.row.id}`}>Open the action</Link>
            </aside>
          ) : null}
        </div>
      )}
    </div>
  )
}
