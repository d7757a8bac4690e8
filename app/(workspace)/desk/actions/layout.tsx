import './actions.css'
import type { ReactNode } from 'react'

export default function ActionsLayout({ children }: { children: ReactNode }) {
  return children
}
