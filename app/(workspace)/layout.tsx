import '@mantine/core/styles.layer.css'
import '../tokens.css'
import './frame.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { MantineProvider } from '@mantine/core'
import { DemoBanner } from '@/components/layout/demo-banner'
import { Rail, type RailLink } from '@/components/layout/rail'
import { theme } from '@/components/layout/theme'
import { KeepSession } from '@/components/people/keep-session'
import { currentFrame } from '../frame'
import { currentViewer } from '../viewer'
import { moveDemoTime } from './demo-time'

export const metadata: Metadata = { title: { default: 'Matters Arising', template: '%s · Matters Arising' } }
export const dynamic = 'force-dynamic'

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer()
  const { frame, today: { needs } } = await currentFrame()
  const links: RailLink[] = [
    { href: '/desk/today', words: 'Today', count: needs.length },
    { href: '/desk/meetings', words: 'Meetings' },
    { href: '/desk/actions', words: 'Actions', count: frame.openActions },
    ...(frame.staff || frame.administrator ? [
      { href: '/desk/people', words: 'People' },
      { href: '/desk/posts', words: 'Posts' },
      { href: '/desk/committees', words: 'Committees' },
      { href: '/desk/old-minutes', words: 'Old minutes' },
      { href: '/desk/outbox', words: 'E-mails' },
    ] : []),
    ...(frame.administrator ? [{ href: '/desk/settings', words: 'Settings' }] : []),
    ...(frame.audit ? [{ href: '/desk/audit', words: 'Who did what' }] : []),
  ]
  return (
    <html lang="en-GB">
      <body>
        <a className="skip" href="#main">To the page</a>
        <MantineProvider theme={theme} defaultColorScheme="auto">
          {frame.demo ? <DemoBanner today={frame.demo.today} move={moveDemoTime} /> : null}
          {viewer.personId === null ? <main id="main">{children}</main> : (
            <div className="frame">
              <KeepSession />
              <Rail
                links={links}
                committees={frame.committees.map((body) => ({ href: `/desk/committees/${body.slug}`, words: body.name }))}
                me={{ name: viewer.name, jobTitle: viewer.jobTitle }}
              />
              <main id="main">{children}</main>
            </div>
          )}
        </MantineProvider>
      </body>
    </html>
  )
}
