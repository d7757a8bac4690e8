import type { ReactNode } from 'react'

export const dynamic = 'force-dynamic'

export default function Bare({ children }: { children: ReactNode }) {
  return <html lang="en-GB"><body>{children}</body></html>
}
