import '@/components/today/today.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Section } from '@/components/layout/section'
import { DayLeaf } from '@/components/meetings/day-leaf'
import { FirstSteps } from '@/components/today/first-steps'
import { Needs } from '@/components/today/needs'
import { addDays, formatDateWithDay } from '@/domain/calendar'
import { greeting } from '@/domain/follow-ups/greeting'
import { capital, inWords } from '@/domain/reminders/words'
import { currentFrame } from '@/app/frame'
import { requireViewer } from '@/app/viewer'
import { groupNeeds } from '@/domain/today/groups'
import { runtime } from '@/server/runtime'
import { todayFor } from '@/server/today/queries'

export const metadata: Metadata = { title: 'Today' }

/** What will stand there, by what the viewer comes as. */
function nothing({ clerk, member, administrator }: { clerk: boolean; member: boolean; administrator: boolean }): string {
  if (clerk) return 'What waits for you is listed here: drafts to write, issue and publish, answers to decide on, what meetings said and nobody has recorded.'
  if (member) return 'What waits for you is listed here: a draft to read where you presided, and actions for you.'
  if (administrator) return 'What waits for you is listed here: e-mails that did not arrive, vacant posts that owe something, actions for you.'
  return 'What waits for you is listed here: actions for you, four weeks before they are due, and minutes that you are asked to check.'
}

/** So many needs are in sight without scrolling. */
const inSight = 5

export default async function Today() {
  const viewer = await requireViewer('/desk/today')
  const page = await todayFor(viewer, (await currentFrame()).today)
  const number = page.needs.length
  const begins = page.first.length > 0
  const groups = groupNeeds(page.needs)
  // The meeting just held is what its clerk comes for, and the oldest stand first: it would be out of sight.
  const back = groups.flatMap(({ shown, more }) => [...shown, ...more]).slice(inSight).findLast((need) => need.begins && need.since >= addDays(page.today, -7))
  const count = number === 0 ? begins ? 'There are no minutes here yet: this is how to begin.' : 'Nothing needs you today.' : number === 1 ? 'One thing needs you.' : `${capital(inWords(number))} things need you, the oldest first.`
  return (
    <div className="page today">
      <header className="page-head"><div className="titles"><h1>{greeting(runtime().council.now())}, {viewer.name.split(' ')[0]}</h1><p>{formatDateWithDay(page.today)}. {count}</p>{back ? <p>Back from {back.begins}? <Link href={back.href}>Start the minutes</Link></p> : null}</div></header>
      <div>
        {begins ? <Section title="First steps" id="first"><FirstSteps steps={page.first} primary={number === 0} /></Section> : null}
        {begins && number === 0 ? null : <Section title="Needs you" id="needs">{number === 0 ? <p className="quiet">{nothing(page)}</p> : <Needs groups={groups} />}</Section>}
        {page.waiting.length > 0 ? <Section title="Waiting for others" id="waiting"><ul className="need">{page.waiting.map((one) => <li key={one.key}><strong><Link href={one.href}>{one.what}</Link></strong>{one.about ? <small>{one.about}</small> : null}</li>)}</ul></Section> : null}
        {page.asked.open > 0 ? (
          <Section title={page.member ? 'What your committees asked for' : 'Actions'} id="asked">
            <p><Link href="/desk/actions">{capital(inWords(page.asked.open))} open</Link>{page.asked.late > 0 ? <>, <Link href="/desk/actions?group=overdue">{inWords(page.asked.late)} late</Link></> : ', none late'}. {page.member ? <Link href="/desk/actions?mine=yes">For action by you</Link> : null}</p>
          </Section>
        ) : null}
      </div>
      <aside>
        <Section title="Coming up" id="coming">
          {page.coming.length === 0 ? <p className="quiet">Nothing in the next eight weeks.</p> : (
            <ul className="coming">{page.coming.map((one) => <li key={one.key}><DayLeaf date={one.on} /><div><strong>{one.what}</strong>{one.about.map((line) => <small key={line}>{line}</small>)}<small><Link href={one.href}>{one.linkWords}</Link></small></div></li>)}</ul>
          )}
        </Section>
      </aside>
    </div>
  )
}
