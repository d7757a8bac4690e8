import Link from 'next/link'

/** From page to page of a list. */
export function PagesNav({ page, pages, address }: { page: number; pages: number; address: (page: number) => string }) {
  if (pages < 2) return null
  return (
    <nav className="register-pages" aria-label="Pages">
      {page > 1 ? <Link className="button" href={address(page - 1)}>Back</Link> : null}
      <span className="quiet num">Page {page} of {pages}</span>
      {page < pages ? <Link className="button" href={address(page + 1)}>On</Link> : null}
    </nav>
  )
}
