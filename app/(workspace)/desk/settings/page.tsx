import '@/components/people/register.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/layout/page-head'
import { NotForYou } from '@/components/people/not-for-you'
import { AuthoritySettingsParts } from '@/components/settings/authority-settings'
import { requireViewer } from '@/app/viewer'
import { settingsPage } from '@/server/settings/queries'
import { keepCalendarAction, keepMailAction, keepNamesAction, keepPublicWordsAction } from './actions'

export const metadata: Metadata = { title: 'Settings' }

export default async function Settings({ searchParams }: { searchParams: Promise<{ in?: string | string[] }> }) {
  const viewer = await requireViewer('/desk/settings')
  const asked = (await searchParams).in
  const authority = await settingsPage(viewer, typeof asked === 'string' ? asked : undefined)
  if (!authority) return <NotForYou title="Settings" whose={<>The council’s settings are the administrators’ to change. What a committee does its own way stands <Link href="/desk/committees">with the committee</Link>.</>} />
  return (
    <div className="page narrow">
      <PageHead title="Settings">
        What holds for all of {authority.name}. Each committee has <Link href="/desk/committees">settings of its own</Link>. <Link href={`/desk/settings/reading?in=${authority.authorityId}`}>How minutes are read</Link> is counted and set on a page of its own.
        {authority.others.map((one) => <span key={one.authorityId}> <Link href={`/desk/settings?in=${one.authorityId}`}>{one.name}</Link></span>)}
      </PageHead>
      <AuthoritySettingsParts authority={authority} actions={{ names: keepNamesAction, mail: keepMailAction, words: keepPublicWordsAction, calendar: keepCalendarAction }} />
    </div>
  )
}
