import type { Metadata } from 'next'
import Link from 'next/link'
import { Parts } from '@/components/backfill/parts'
import { PromiseTable } from '@/components/backfill/promise-table'
import { spanWords, times, readingWords } from '@/components/backfill/words'
import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'
import { PagesNav } from '@/components/people/pages-nav'
import { promiseFilterNames, readPromiseFilter, type PromiseFilter } from '@/server/backfill/filter'
import { promisesFor, type PromiseGroup, type PromisePage } from '@/server/backfill/queries/promises'
import { runtime } from '@/server/runtime'
import { settlePromisesAction } from './actions'
import { loadOldMinutes, readOf, type OldMinutesFacts, type Query } from './load'

export const metadata: Metadata = { title: 'What did we promise?' }

/** The figures above the table, each a filter. */
const figures: { group: PromiseGroup; words: string; query: Record<string, string | undefined> }[] = [
  { group: 'nothing-found', words: 'nothing found later', query: { state: undefined, told: 'no' } },
  { group: 'told', words: 'done, later minutes say', query: { state: undefined, told: 'yes' } },
  { group: 'opened', words: 'opened as actions', query: { state: 'opened', told: undefined } },
  { group: 'dismissed', words: 'set aside', query: { state: 'dismissed', told: undefined } },
]

export default async function PromisesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const facts = await loadOldMinutes('/desk/old-minutes', searchParams)
  if ('nothing' in facts) return facts.nothing
  const { viewer, authority, progress, within } = facts
  const filter = readPromiseFilter(facts.query)
  const page = await promisesFor(viewer, authority.authorityId, filter)
  const found = Object.values(page.counts).reduce((sum, one) => sum + one, 0)
  const asked = promiseFilterNames.flatMap((name) => { const value = facts.query[name]; return typeof value === 'string' && value !== '' ? [[name, value]] : [] })
  const filtered = asked.length > 0
  return (
    <div className="page">
      <PageHead title="What did we promise?" deeds={found > 0 || filtered ? (
        <>
          {page.rows.length > 0 ? <a className="button" href={`/api/old-minutes/${authority.authorityId}/csv?${new URLSearchParams(asked)}`} download>Download</a> : null}
          {authority.may.give ? <Link className="button" href={`/desk/old-minutes/files${within ? `?in=${within}` : ''}`}>Give old minutes</Link> : null}
        </>
      ) : null}>
        {found > 0 ? `${times(found, 'promise')} ${spanWords(page.meetings, page.years)}.` : 'Promises made in the council’s old minutes, and whether later minutes show them kept.'}
      </PageHead>
      <Parts here="promises" files={authority.may.give} within={within} />
      {progress.working ? <p className="notice">{readingWords(readOf(progress))} What has been found so far stands below. <a href={facts.authority.may.give ? '/desk/old-minutes/files' : ''}>{authority.may.give ? 'See the files' : 'Look again'}</a></p> : null}
      {found === 0 && !filtered ? <Nothing facts={facts} /> : <Found facts={facts} filter={filter} page={page} filtered={filtered} />}
    </div>
  )
}

function Nothing({ facts: { authority, progress, within } }: { facts: OldMinutesFacts }) {
  if (progress.working) return <Empty title="Nothing found yet">The files are being read. Promises stand here as soon as they are found.</Empty>
  const { all } = readOf(progress)
  if (all > 0) {
    return (
      <Empty title="No promise was found" deed={authority.may.give ? <Link className="button" href={`/desk/old-minutes/files${within ? `?in=${within}` : ''}`}>See what became of each file</Link> : null}>
        {times(all, 'file')} {all === 1 ? 'was' : 'were'} given, and nothing in what could be read asks anybody to do something later.
      </Empty>
    )
  }
  return (
    <Empty title="No old minutes yet" deed={authority.may.give ? <Link className="button primary" href={`/desk/old-minutes/files${within ? `?in=${within}` : ''}`}>Give old minutes</Link> : null}>
      Give a folder of old minutes, and you see what was promised in them over the years: who, by when, and whether later minutes show that it was kept. {authority.may.give ? '' : 'An administrator gives the files.'}
    </Empty>
  )
}

function Found({ facts, filter, page, filtered }: { facts: OldMinutesFacts; filter: PromiseFilter; page: PromisePage; filtered: boolean }) {
  const now = Object.fromEntries(['in', ...promiseFilterNames].map((name) => [name, typeof facts.query[name] === 'string' && facts.query[name] !== '' ? facts.query[name] : undefined]))
  const address = (over: Record<string, string | undefined>) => {
    const all = Object.entries({ ...now, ...over }).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return all.length > 0 ? `/desk/old-minutes?${new URLSearchParams(all)}` : '/desk/old-minutes'
  }
  const here = (query: Record<string, string | undefined>) => filter.state === (query['state'] ?? 'found') && filter.told === query['told']
  return (
    <>
      <div className="sum">
        {figures.map(({ group, words, query }) => (
          <Link key={group} href={here(query) ? address({ state: undefined, told: undefined }) : address(query)} aria-current={here(query) ? 'true' : undefined}><b>{page.counts[group].toLocaleString('en-GB')}</b><span>{words}</span></Link>
        ))}
      </div>
      <form className="old-filters" method="get" role="search" aria-label="Filter the promises">
        {(['in', 'state', 'told'] as const).map((name) => (now[name] ? <input key={name} type="hidden" name={name} value={now[name]} /> : null))}
        <label>Committee<select name="body" defaultValue={filter.body ?? ''}><option value="">All committees</option>{page.bodies.map((body) => <option key={body.slug} value={body.slug}>{body.name}</option>)}</select></label>
        <label>From year<input name="from" inputMode="numeric" pattern="(19|20)[0-9]{2}" size={6} defaultValue={filter.from ?? ''} /></label>
        <label>To year<input name="until" inputMode="numeric" pattern="(19|20)[0-9]{2}" size={6} defaultValue={filter.until ?? ''} /></label>
        <label>For action by<input name="owner" defaultValue={filter.owner ?? ''} /></label>
        <label>Words<input name="text" defaultValue={filter.text ?? ''} /></label>
        <button>Show</button>
        {filtered ? <Link className="button ghost" href={facts.within ? `/desk/old-minutes?in=${facts.within}` : '/desk/old-minutes'}>Show all</Link> : null}
      </form>
      {page.rows.length === 0
        ? <Empty title={filtered ? 'No promise fits' : 'All of them are settled'} deed={filtered ? <Link className="button" href="/desk/old-minutes">Show all</Link> : null}>{filtered ? 'Take a filter away to see more.' : 'Each was opened as an action or set aside. The figures above lead to them.'}</Empty>
        : <PromiseTable key={JSON.stringify([now, filter.page])} rows={page.rows} counts={page.counts} maySettle={facts.authority.may.settle} action={settlePromisesAction} today={runtime().council.today()} />}
      <PagesNav page={filter.page} pages={page.pages} address={(number) => address({ page: number === 1 ? undefined : String(number) })} />
    </>
  )
}
