import Link from 'next/link'

const all = [
  { part: 'promises', href: '/desk/old-minutes', words: 'What did we promise?' },
  { part: 'files', href: '/desk/old-minutes/files', words: 'Files' },
  { part: 'meetings', href: '/desk/old-minutes/meetings', words: 'Meetings' },
] as const

/** The way round old minutes. Files are for who may see them. */
export function Parts({ here, files, within }: { here: (typeof all)[number]['part']; files: boolean; within: string | undefined }) {
  return (
    <nav className="parts" aria-label="Old minutes">
      {all.filter(({ part }) => files || part !== 'files').map(({ part, href, words }) => <Link key={part} href={within ? `${href}?in=${within}` : href} aria-current={part === here ? 'page' : undefined}>{words}</Link>)}
    </nav>
  )
}
