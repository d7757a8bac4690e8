import '../../../actions/actions.css'
import type { ReactNode } from 'react'

export default function ProgressLayout({ children }: { children: ReactNode }) {
  return children
}
