import Link from 'next/link'
import { inWords } from '@/domain/reminders/words'
import { needKindWords, type GroupedNeed, type NeedGroup } from '@/domain/today/groups'

export interface NeedShown extends GroupedNeed { key: string; what: string; about: string; deed: string; href: string; inGroup?: { what: string; about?: string } }

function Row({ need, grouped, primary }: { need: NeedShown; grouped: boolean; primary: boolean }) {
  const { what, about = need.about } = (grouped ? need.inGroup : undefined) ?? need
  return (
    <li>
      <strong>{what}</strong>
      {about ? <small>{about}</small> : null}
      <span className="act"><Link className={primary ? 'button primary' : 'button'} href={need.href}>{need.deed}<span className="visually-hidden">: {need.what}</span></Link></span>
    </li>
  )
}

/**
 * What needs the viewer, each with the one deed that settles it; many of one kind as one group, the oldest of them
 * shown. The first is the page's primary button.
 */
export function Needs({ groups }: { groups: readonly NeedGroup<NeedShown>[] }) {
  const first = groups[0]?.shown[0]
  return groups.map(({ kind, shown, more }) => {
    const rows = (some: readonly NeedShown[]) => <ul className="need">{some.map((need) => <Row key={need.key} need={need} grouped={kind !== null} primary={need === first} />)}</ul>
    if (kind === null) return <div className="need-group" key={shown[0]?.key}>{rows(shown)}</div>
    return (
      <section className="need-group" key={kind} aria-labelledby={`needs-${kind}`}>
        <h3 id={`needs-${kind}`}>{needKindWords[kind]} <span className="quiet num">{shown.length + more.length}</span></h3>
        {rows(shown)}
        {more.length > 0 ? <details><summary>and {inWords(more.length)} more<span className="visually-hidden">: {needKindWords[kind]}</span></summary>{rows(more)}</details> : null}
      </section>
    )
  })
}
