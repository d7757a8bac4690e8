'use client'
import { useEffect } from 'react'
import { useRouter } from 'next/navigation'
import { readingWords, type ReadingFacts } from './words'

const every = 3_000

/** How far reading is. The page is asked again while it goes on; it can be left. */
export function ReadingProgress({ facts }: { facts: ReadingFacts }) {
  const router = useRouter()
  useEffect(() => {
    const again = setInterval(() => { if (document.visibilityState === 'visible') router.refresh() }, every)
    return () => clearInterval(again)
  }, [router])
  const { done, all, comparing } = facts
  const [now, most] = done < all ? [done, all] : [comparing.done, comparing.all]
  const tenths = most === 0 ? 0 : Math.floor((now / most) * 10)
  return (
    <section className="reading-now card" aria-labelledby="reading-now">
      <h2 id="reading-now">Reading</h2>
      <p className="num">{readingWords(facts)}</p>
      <progress value={now} max={Math.max(1, most)} aria-label={done < all ? 'Files read' : 'Meetings looked through'} />
      <p className="quiet">You can leave this page. Reading goes on by itself, also after a restart, and what was read stands below.</p>
      <p role="status" className="visually-hidden">{done < all ? 'Files' : 'Later minutes'}: {tenths * 10} per cent</p>
    </section>
  )
}
