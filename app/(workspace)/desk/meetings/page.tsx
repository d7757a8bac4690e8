import type { Metadata } from 'next'
import Link from 'next/link'
import { Fragment } from 'react'
import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'
import { MeetingRow } from '@/components/meetings/meeting-row'
import { MonthTable } from '@/components/meetings/month-table'
import { capital, counted } from '@/domain/reminders/words'
import { formatDate, formatMonth } from '@/domain/calendar'
import { requireViewer } from '@/app/viewer'
import { meetingCalendar } from '@/server/meetings/queries'
import { runtime } from '@/server/runtime'

export const metadata: Metadata = { title: 'Meetings' }

type Query = Record<string, string | string[] | undefined>
/** The month before or after. */
function monthBeside(month: string, by: 1 | -1): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const count = year * 12 + number - 1 + by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' && value !== '' ? value : undefined)

export default async function MeetingsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const viewer = await requireViewer('/desk/meetings')
  const today = runtime().council.today()
  const month = /^(?:1[89]|2[01])\d{2}-(0[1-9]|1[0-2])$/.test(one(query['month']) ?? '') ? one(query['month']) : undefined
  const asked = Number(one(query['year']))
  const bodySlug = one(query['committee'])
  const asMonth = query['view'] === 'month'
  const shownMonth = month ?? today.slice(0, 7)
  const openingYear = Number.isInteger(asked) && asked >= 1800 && asked < 2200 ? asked : undefined
  const calendar = await meetingCalendar(viewer, { openingYear, bodySlug, month: asMonth ? shownMonth : undefined })
  const address = (over: Record<string, string | undefined>) => {
    const all = { view: asMonth ? 'month' : undefined, year: one(query['year']), month: asMonth ? shownMonth : undefined, committee: bodySlug, ...over }
    return `/desk/meetings?${new URLSearchParams(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined))}`
  }
  const months = [...new Set(calendar.meetings.map((meeting) => meeting.date.slice(0, 7)))]
  // Where today stands in the list: before the first meeting to come, unless all of them are.
  const coming = calendar.meetings.findIndex((meeting) => meeting.date >= today)
  const comingId = coming > 0 ? calendar.meetings[coming]?.id : undefined
  const mayAdd = calendar.bodies.some((body) => body.mayWrite)
  const before = monthBeside(shownMonth, -1)
  const after = monthBeside(shownMonth, 1)
  return (
    <div className="page">
      <PageHead title="Meetings" deeds={mayAdd ? <Link className="button primary" href={`/desk/meetings/new${bodySlug ? `?committee=${bodySlug}` : ''}`}>Add a meeting</Link> : undefined}>
        Municipal year {calendar.year.label}. {capital(counted(calendar.meetings.length, 'meeting'))}{bodySlug ? ` of ${calendar.bodies.find((body) => body.slug === bodySlug)?.name ?? 'this committee'}` : ''}{asMonth ? ` in ${formatMonth(shownMonth)}` : ''}.
      </PageHead>
      <div className="calendar-bar">
        <nav className="switch" aria-label="How the calendar is shown">
          <Link href={address({ view: undefined, month: undefined })} aria-current={asMonth ? undefined : 'true'}>List</Link>
          <Link href={address({ view: 'month' })} aria-current={asMonth ? 'true' : undefined}>Month</Link>
        </nav>
        <form method="get">
          {asMonth ? <><input type="hidden" name="view" value="month" /><input type="hidden" name="month" value={shownMonth} /></> : (
            <label>Year
              <select name="year" defaultValue={calendar.year.label.slice(0, 4)}>
                {calendar.years.map((year) => <option key={year} value={year}>{year}/{String((year + 1) % 100).padStart(2, '0')}</option>)}
              </select>
            </label>
          )}
          <label>Committee
            <select name="committee" defaultValue={bodySlug ?? ''}>
              <option value="">All of mine</option>
              {calendar.bodies.map((body) => <option key={body.id} value={body.slug}>{body.name}</option>)}
            </select>
          </label>
          <button>Show</button>
        </form>
        {!asMonth && comingId ? <a className="button ghost" href="#today">On to today</a> : null}
      </div>
      {asMonth ? (
        <section aria-label={formatMonth(shownMonth)}>
          <div className="month-head">
            <Link className="button" href={address({ month: before })} aria-label={`Back to ${formatMonth(before)}`}>←</Link>
            <h2>{formatMonth(shownMonth)}</h2>
            <Link className="button" href={address({ month: after })} aria-label={`On to ${formatMonth(after)}`}>→</Link>
          </div>
          <MonthTable month={shownMonth} meetings={calendar.meetings} today={today} />
          {calendar.meetings.length === 0 ? <p className="quiet">No meeting in this month.</p> : null}
        </section>
      ) : months.length === 0 ? (
        <Empty title="No meetings in this year yet" deed={mayAdd ? <Link className="button" href="/desk/meetings/new">Add the first meeting</Link> : undefined}>
          You will see the year’s calendar here: when each committee meets, by when its agenda must be out, and how its minutes stand.
        </Empty>
      ) : months.map((month) => (
        <section className="section" key={month} aria-labelledby={`m-${month}`}>
          <h2 id={`m-${month}`}>{formatMonth(month)}</h2>
          <ul className="meeting-rows">
            {calendar.meetings.filter((meeting) => meeting.date.startsWith(month)).map((meeting) => (
              <Fragment key={meeting.id}>
                {meeting.id === comingId ? <li className="today-line" id="today">Today, {formatDate(today)}</li> : null}
                <MeetingRow meeting={meeting} today={today} />
              </Fragment>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
