import './meetings.css'
import type { ReactNode } from 'react'

/** The look of the pages about meetings. */
export default function MeetingsLayout({ children }: { children: ReactNode }) {
  return children
}
