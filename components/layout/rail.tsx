'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { BrandMark } from './brand'

export interface RailLink { href: string; words: string; count?: number | undefined }
export interface RailProps {
  links: RailLink[]
  committees: RailLink[]
  me: { name: string; jobTitle: string }
}

const isHere = (path: string, href: string) => path === href || path.startsWith(`${href}/`)

function Links({ links, path }: { links: RailLink[]; path: string }) {
  return links.map((link) => (
    <Link key={link.href} href={link.href} prefetch={false} aria-current={isHere(path, link.href) ? 'page' : undefined}>
      <span>{link.words}</span>
      {link.count ? <span className="quiet num">{link.count}</span> : null}
    </Link>
  ))
}

/** The way round the workspace: a rail at the left; on a phone a bar that opens. */
export function Rail({ links, committees, me }: RailProps) {
  const path = usePathname()
  return (
    <>
      <nav className="rail" aria-label="Main">
        <Link className="brand" href="/desk/today" prefetch={false}><BrandMark /> Matters Arising</Link>
        <Links links={links} path={path} />
        {committees.length > 0 ? <div className="group">My committees</div> : null}
        <Links links={committees} path={path} />
        <div className="me">
          <strong>{me.name}</strong><br />
          {me.jobTitle ? <>{me.jobTitle}<br /></> : null}
          <Link href="/sign-out" prefetch={false}>Sign out</Link>
        </div>
      </nav>
      <details className="phone-bar" key={path}>
        <summary><BrandMark /> Matters Arising <span className="menu">Menu</span></summary>
        <nav aria-label="Main, on a phone">
          <Links links={[...links, ...committees, { href: '/sign-out', words: 'Sign out' }]} path={path} />
        </nav>
      </details>
    </>
  )
}
