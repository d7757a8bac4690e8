import type { ReactNode } from 'react'
import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'

/** A page of the administrators' for somebody who is none. */
export function NotForYou({ title, whose }: { title: string; whose: ReactNode }) {
  return <div className="page narrow"><PageHead title={title} /><Empty title="Nothing here is for you">{whose}</Empty></div>
}
