import type { Metadata } from 'next'
import { publicAuthority } from '@/server/public/queries'
import { progressByBody } from '@/server/public/progress'

export const metadata: Metadata = { title: 'Progress on decisions' }

export default async function ProgressPage() {
  const authority = await publicAuthority()
  const rows = await progressByBody()
  const words = authority?.progressWords
  return (
    <>
      <h1>Progress on decisions</h1>
      <p className="lede">What each committee asked for in its published minutes, and how it stands.</p>
      {rows.length === 0 || !words ? <p className="quiet">No decision that asks for something has been published yet.</p> : (
        <div className="wide">
          <table className="counted">
            <thead><tr><th scope="col">Committee</th><th scope="col">{words.overdue}</th><th scope="col">{words.inProgress}</th><th scope="col">{words.done}</th><th scope="col">{words.ended}</th></tr></thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.slug}>
                  <th scope="row"><a href={`/progress/${row.slug}`}>{row.name}</a></th>
                  <td data-head={words.overdue}>{row.counts.overdue}</td><td data-head={words.inProgress}>{row.counts['in-progress']}</td><td data-head={words.done}>{row.counts.done}</td><td data-head={words.ended}>{row.counts.ended}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
