import '@/components/people/register.css'
import '@/components/audit/audit.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { EventLine } from '@/components/audit/event-line'
import { DeedButton } from '@/components/layout/deed-button'
import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'
import { NotForYou } from '@/components/people/not-for-you'
import { formatDateWithDay } from '@/domain/calendar'
import { requireViewer } from '@/app/viewer'
import { auditPage, readAuditFilter, type AuditArea } from '@/server/audit/queries'
import { proveChainAction } from './actions'

export const metadata: Metadata = { title: 'Who did what' }

const areaWords: Record<AuditArea, string> = { meetings: 'Meetings and agendas', minutes: 'Minutes', actions: 'Actions', people: 'People', posts: 'Posts', committees: 'Committees', settings: 'Settings', mails: 'E-mails' }
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' })

export default async function AuditPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const viewer = await requireViewer('/desk/audit')
  const filter = readAuditFilter(await searchParams)
  const page = await auditPage(viewer, filter)
  if (!page) return <NotForYou title="Who did what" whose="This is read by the monitoring officer and administrators." />
  const address = (over: Record<string, string | undefined>) => {
    const all = { area: filter.area, thing: filter.thing, by: filter.by, from: filter.from, until: filter.until, in: filter.authorityId, ...over }
    return `/desk/audit?${new URLSearchParams(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined))}`
  }
  const days = [...new Set(page.events.map((event) => day.format(Date.parse(event.at))))]
  const filtered = Boolean(filter.area ?? filter.thing ?? filter.by ?? filter.from ?? filter.until)
  return (
    <div className="page narrow">
      <PageHead title="Who did what">
        Every change at {page.authority.name}, each sealed with the one before it: {page.total.toLocaleString('en-GB')} so far.
        {page.others.map((one) => <span key={one.id}> <Link href={`/desk/audit?in=${one.id}`}>{one.name}</Link></span>)}
      </PageHead>
      <div className="chain">
        {page.broken ? <p className="notice red">The chain is broken at event {page.broken.sequence}: {page.broken.why}.</p>
          : filtered || page.events.length === 0 ? null : <p className="quiet">The events on this page follow one another without a break.</p>}
        <DeedButton action={proveChainAction} values={{ authorityId: page.authority.id }}>Prove the whole chain</DeedButton>
      </div>
      {filter.thing ? <p className="notice green">All that was done to {page.thing?.name ?? 'one thing'}. <Link href={address({ thing: undefined })}>Show everything</Link></p> : null}
      <form className="register-bar" method="get" role="search" aria-label="Find what was done">
        {filter.thing ? <input type="hidden" name="thing" value={filter.thing} /> : null}
        {filter.authorityId ? <input type="hidden" name="in" value={filter.authorityId} /> : null}
        <label>What about<select name="area" defaultValue={filter.area ?? ''}><option value="">Anything</option>{Object.entries(areaWords).map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select></label>
        <label>Done by<input name="by" type="search" defaultValue={filter.by ?? ''} /></label>
        <label>From<input name="from" type="date" defaultValue={filter.from ?? ''} /></label>
        <label>To<input name="until" type="date" defaultValue={filter.until ?? ''} /></label>
        <button>Find</button>
        {filtered ? <Link className="button ghost" href={address({ area: undefined, thing: undefined, by: undefined, from: undefined, until: undefined })}>Show all</Link> : null}
      </form>
      {page.events.length === 0 ? <Empty title={filtered ? 'Nothing fits' : 'Nothing was done yet'}>{filtered ? 'Try other days, or less of a name.' : 'Every change will be listed here, with who made it and when.'}</Empty> : days.map((date) => (
        <section key={date} aria-labelledby={`d-${date}`}>
          <h2 className="audit-day" id={`d-${date}`}>{formatDateWithDay(date)}</h2>
          <ul className="audit">{page.events.filter((event) => day.format(Date.parse(event.at)) === date).map((event) => <EventLine key={event.sequence} event={event} address={(thing) => address({ thing })} />)}</ul>
        </section>
      ))}
      {page.next || filter.before ? (
        <nav className="register-pages" aria-label="Pages">
          {filter.before ? <Link className="button" href={address({})}>The newest</Link> : null}
          {page.next ? <Link className="button" href={address({ before: String(page.next) })}>Earlier</Link> : null}
        </nav>
      ) : null}
    </div>
  )
}
