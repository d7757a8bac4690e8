import type { Metadata } from 'next'
import { publicBodies } from '@/server/public/queries'

export const metadata: Metadata = { title: 'Committees' }

export default async function CommitteesPage() {
  const bodies = await publicBodies()
  const authorities = [...new Set(bodies.map((body) => body.authorityName))]
  return (
    <>
      <h1>Committees</h1>
      {bodies.length === 0 ? <p className="lede">No committee has been entered yet.</p> : null}
      {authorities.map((authority) => (
        <section key={authority}>
          {authorities.length > 1 ? <h2>{authority}</h2> : null}
          <ul className="list">
            {bodies.filter((body) => body.authorityName === authority).map((body) => (
              <li key={body.id}><a href={`/committees/${body.slug}`}>{body.name}</a></li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
