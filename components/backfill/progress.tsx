'use client'
import { useEffect, useState } from 'react'
import { useRouter } from 'next/navigation'
import { readingWords, type ReadingFacts } from './words'

const every = 3_000

/** Whether the server answers: while it starts anew the page stays as it is, and is not sent away to an error of the browser. */
const answers = (): Promise<boolean> => fetch('/api/health', { cache: 'no-store' }).then((answer) => answer.ok, () => false)

/** How far reading is. The page is asked again while it goes on; it can be left. */
export function ReadingProgress({ facts }: { facts: ReadingFacts }) {
  const router = useRouter()
  const [away, setAway] = useState(false)
  useEffect(() => {
    let gone = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const here = await answers()
      if (gone) return
      setAway(!here)
      if (here) router.refresh()
    }
    const again = setInterval(() => void ask(), every)
    return () => {
      gone = true
      clearInterval(again)
    }
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
      {away ? <p className="notice">The server does not answer just now. Nothing is lost: reading goes on where it was as soon as it is back.</p> : null}
      <p role="status" className="visually-hidden">{done < all ? 'Files' : 'Later minutes'}: {tenths * 10} per cent</p>
    </section>
  )
}
