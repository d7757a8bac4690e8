import '@/components/people/register.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'
import { capital, counted } from '@/domain/reminders/words'
import { AddToRegister } from '@/components/people/add-to-register'
import { NameFields } from '@/components/people/name-fields'
import { NotForYou } from '@/components/people/not-for-you'
import { PagesNav } from '@/components/people/pages-nav'
import { PeopleTable } from '@/components/people/people-table'
import { requireViewer } from '@/app/viewer'
import { peopleList, readPeopleFilter, type PeopleSort } from '@/server/people/queries/people'
import { createPersonAction } from './actions'

export const metadata: Metadata = { title: 'People' }

const sortWords: Record<PeopleSort, string> = { all: 'Everybody', members: 'Members of committees', officers: 'Holders of posts', staff: 'Democratic services', proposed: 'Found in pasted minutes', disabled: 'Shut out' }

export default async function PeoplePage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const viewer = await requireViewer('/desk/people')
  const filter = readPeopleFilter(await searchParams)
  const list = await peopleList(viewer, filter)
  if (!list) return <NotForYou title="People" whose="The people of the council are looked after by democratic services and administrators." />
  const several = list.registers.length > 1
  const adding = list.registers.filter((register) => register.may['people.write'])
  const filtered = filter.which !== 'all' || filter.text !== undefined || filter.authorityId !== undefined
  const address = (page: number) => `/desk/people?${new URLSearchParams(Object.entries({ text: filter.text, which: filter.which, in: filter.authorityId, page: String(page) }).filter((entry): entry is [string, string] => entry[1] !== undefined))}`
  return (
    <div className="page">
      <PageHead title="People">{capital(counted(list.total, 'person', 'people'))}{filtered ? ' as asked for below' : several ? '' : ` whom ${list.registers[0]?.name ?? 'the council'} knows`}.</PageHead>
      <AddToRegister words="Add a person" submit="Add" action={createPersonAction} registers={adding} which="Known to"><NameFields /></AddToRegister>
      {list.proposed > 0 && filter.which !== 'proposed' ? (
        <p className="notice">{capital(counted(list.proposed, 'person', 'people'))} {list.proposed === 1 ? 'was' : 'were'} found in pasted minutes and {list.proposed === 1 ? 'waits' : 'wait'} to be looked at. <Link href="/desk/people?which=proposed">Look at them</Link></p>
      ) : null}
      <form className="register-bar" method="get" role="search" aria-label="Find people">
        <label>Name, address or post<input name="text" type="search" defaultValue={filter.text ?? ''} /></label>
        <label>Who<select name="which" defaultValue={filter.which}>{Object.entries(sortWords).map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select></label>
        {several ? <label>Known to<select name="in" defaultValue={filter.authorityId ?? ''}><option value="">All</option>{list.registers.map(({ authorityId, name }) => <option key={authorityId} value={authorityId}>{name}</option>)}</select></label> : null}
        <button>Find</button>
        {filtered ? <Link className="button ghost" href="/desk/people">Show all</Link> : null}
      </form>
      {list.people.length === 0 ? (
        <Empty title={filtered ? 'Nobody fits' : 'Nobody is known yet'}>{filtered ? 'Try part of a surname, or another choice above.' : 'Add members, officers and staff one by one, or paste minutes: the people in them are proposed.'}</Empty>
      ) : <PeopleTable rows={list.people} several={several} />}
      <PagesNav page={filter.page} pages={list.pages} address={address} />
    </div>
  )
}
