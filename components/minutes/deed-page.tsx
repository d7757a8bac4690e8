import type { ReactNode } from 'react'
import Link from 'next/link'
import { PageHead } from '@/components/layout/page-head'
import { formatDate } from '@/domain/calendar'
import './desk.css'

/** A calm page for one deed about the minutes, with the way back. */
export function DeedPage({ title, meetingId, bodyName, date, children, wide = false }: { title: string; meetingId: string; bodyName: string; date: string; children: ReactNode; wide?: boolean }) {
  return (
    <div className={wide ? 'page' : 'page narrow'}>
      <p className="small"><Link href={`/desk/meetings/${meetingId}/minutes`}>Minutes of {formatDate(date)}</Link></p>
      <PageHead title={title}>{bodyName}, {formatDate(date)}</PageHead>
      {children}
    </div>
  )
}
