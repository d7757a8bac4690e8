import '../tokens.css'
import './chair.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { demoFacts } from '@/server/frame/queries'
import { formatDate } from '@/domain/calendar'

export const metadata: Metadata = { title: { default: 'A draft to read', template: '%s' }, robots: { index: false } }
export const viewport: Viewport = { width: 'device-width', initialScale: 1 }
export const dynamic = 'force-dynamic'

/** The chair's reading: one column, made for a phone, nothing round it. */
export default async function ChairLayout({ children }: { children: ReactNode }) {
  const demo = await demoFacts()
  return (
    <html lang="en-GB">
      <body>
        <a className="skip" href="#main">To the page</a>
        {demo ? <aside className="demo-note" aria-label="Demonstration">Demonstration: an invented council. It is {formatDate(demo.today)} there. <a href="/sign-in">Come in as somebody else</a></aside> : null}
        <main id="main">{children}</main>
      </body>
    </html>
  )
}
