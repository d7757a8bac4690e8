import '../tokens.css'
import './entry.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { BrandMark } from '@/components/layout/brand'

export const metadata: Metadata = { title: { default: 'Sign in · Matters Arising', template: '%s · Matters Arising' }, robots: { index: false } }
export const dynamic = 'force-dynamic'

/** Coming in and going out: one column, nothing else. */
export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <a className="skip" href="#main">To the page</a>
        <header className="entry-head"><a href="/"><BrandMark /> Matters Arising</a></header>
        <main id="main" className="entry">{children}</main>
      </body>
    </html>
  )
}
