import '../tokens.css'
import './public.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { demoFacts } from '@/server/frame/queries'
import { publicAuthority } from '@/server/public/queries'

export const metadata: Metadata = { title: { default: 'Committees and decisions', template: '%s' } }
export const dynamic = 'force-dynamic'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const authority = await publicAuthority()
  const demo = await demoFacts()
  return (
    <html lang="en-GB">
      <body>
        <a className="skip" href="#main">To the page</a>
        {demo ? <aside className="demo-note" aria-label="Demonstration">Demonstration: an invented council. <a href="/sign-in">Come in as its clerk</a></aside> : null}
        <header className="site">
          <div>
            <a className="home" href="/">{authority?.name ?? 'Matters Arising'}</a>
            <nav aria-label="Main">
              <a href="/committees">Committees</a>
              <a href="/meetings">Meetings</a>
              <a href="/progress">Progress on decisions</a>
              {demo ? <a href="/try">Try your own minutes</a> : null}
            </nav>
          </div>
        </header>
        <main id="main">{children}</main>
        <footer className="site-foot">
          <div><a href="/sign-in">Sign in</a> for members and officers{demo ? null : <>. <a href="/try">What do your own minutes promise?</a></>}</div>
        </footer>
      </body>
    </html>
  )
}
