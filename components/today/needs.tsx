import Link from 'next/link'

export interface NeedShown { key: string; what: string; about: string; deed: string; href: string }

/** What needs the viewer, each with the one deed that settles it; the first is the page's primary button. */
export function Needs({ needs }: { needs: readonly NeedShown[] }) {
  return (
    <ul className="need">
      {needs.map((need, at) => (
        <li key={need.key}>
          <strong>{need.what}</strong>
          {need.about ? <small>{need.about}</small> : null}
          <span className="act"><Link className={at === 0 ? 'button primary' : 'button'} href={need.href}>{need.deed}<span className="visually-hidden">: {need.what}</span></Link></span>
        </li>
      ))}
    </ul>
  )
}
