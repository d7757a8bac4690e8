import '@/components/people/register.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'
import { capital, counted } from '@/domain/reminders/words'
import { AddToRegister } from '@/components/people/add-to-register'
import { NotForYou } from '@/components/people/not-for-you'
import { PagesNav } from '@/components/people/pages-nav'
import { PostFields } from '@/components/people/post-fields'
import { PostsTable } from '@/components/people/posts-table'
import { requireViewer } from '@/app/viewer'
import { postList, readPostFilter, type PostSort } from '@/server/people/queries/posts'
import { createPostAction } from './actions'

export const metadata: Metadata = { title: 'Posts' }

const sortWords: Record<PostSort, string> = { all: 'All', vacant: 'Vacant', ended: 'Ended' }

export default async function PostsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const viewer = await requireViewer('/desk/posts')
  const filter = readPostFilter(await searchParams)
  const list = await postList(viewer, filter)
  if (!list) return <NotForYou title="Posts" whose="The council’s posts are looked after by democratic services and administrators." />
  const adding = list.registers.filter((register) => register.may['offices.write'])
  const filtered = filter.which !== 'all' || filter.text !== undefined
  const address = (page: number) => `/desk/posts?${new URLSearchParams({ ...(filter.text ? { text: filter.text } : {}), which: filter.which, page: String(page) })}`
  return (
    <div className="page">
      <PageHead title="Posts">An action asked of a post goes to whoever holds it. {list.vacant > 0 ? <>{capital(counted(list.vacant, 'post'))} {list.vacant === 1 ? 'is' : 'are'} vacant. <Link href="/desk/posts?which=vacant">Look at {list.vacant === 1 ? 'it' : 'them'}</Link></> : 'Each one is held.'}</PageHead>
      <AddToRegister words="Add a post" submit="Add" action={createPostAction} registers={adding}><PostFields /></AddToRegister>
      <form className="register-bar" method="get" role="search" aria-label="Find posts">
        <label>Post<input name="text" type="search" defaultValue={filter.text ?? ''} /></label>
        <label>Which<select name="which" defaultValue={filter.which}>{Object.entries(sortWords).map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select></label>
        <button>Find</button>
        {filtered ? <Link className="button ghost" href="/desk/posts">Show all</Link> : null}
      </form>
      {list.posts.length === 0 ? (
        <Empty title={filtered ? 'No post fits' : 'No posts yet'}>{filtered ? 'Try part of its name, or another choice above.' : 'Actions are asked of posts, such as Head of Finance. Add the first, and say who holds it.'}</Empty>
      ) : <PostsTable rows={list.posts} today={list.today} />}
      <PagesNav page={filter.page} pages={list.pages} address={address} />
    </div>
  )
}
