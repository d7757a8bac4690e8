import type { Metadata } from 'next'
import { demoFacts } from '@/server/frame/queries'
import { TryReader } from '@/components/try/try-reader'

export const metadata: Metadata = { title: 'What was promised?', description: 'Paste the minutes of a meeting and see every promise in them. The text never leaves your browser.' }

export default async function TryPage() {
  const demo = (await demoFacts()) !== null
  return (
    <>
      <TryReader demo={demo} />
      <noscript><p className="notice">This one page reads in your browser and needs its script, which is switched off.</p></noscript>
    </>
  )
}
