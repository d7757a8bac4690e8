import '../actions/actions.css'
import '@/components/forms/forms.css'
import '@/components/people/register.css'
import '@/components/backfill/backfill.css'
import type { ReactNode } from 'react'

export default function OldMinutesLayout({ children }: { children: ReactNode }) {
  return children
}
