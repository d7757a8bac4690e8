import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'

/** Nothing stands at this address for this viewer: gone, mistyped, or another committee's. It says no more than that. */
export default function NotFound() {
  return (
    <div className="page narrow">
      <PageHead title="There is nothing here for you" />
      <Empty title="Nothing stands at this address" deed={<a className="button" href="/desk/today">To what needs you today</a>}>
        It may have been deleted, the address may be mistyped, or it belongs to a committee that others look after.
      </Empty>
    </div>
  )
}
