'use client'
import { useEffect, useMemo, useRef, useState, useTransition } from 'react'
import type { IsoDate } from '@/domain/language'
import { AndThen } from './and-then'
import { FoundHead } from './found-head'
import { PasteBox, type Sort } from './paste-box'
import { PromiseList } from './promise-list'
import { readPasted, type Given } from './read-pasted'
import { readRecommendations } from './read-recommendations'
import { RecommendationList } from './recommendation-list'
import { Record } from './record'
import { sampleMinutes } from './sample'
import './try.css'

/** Paste minutes, see the promises in them. The text stays in this component: nothing is sent, nothing is stored. */
export function TryReader({ demo }: { demo: boolean }) {
  const [text, setText] = useState('')
  const [given, setGiven] = useState<Given | null>(null)
  const [sort, setSort] = useState<Sort>('minutes')
  const [date, setDate] = useState<IsoDate | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const [view, setView] = useState<'text' | 'list'>('text')
  const [reading, begin] = useTransition()
  const [again, setAgain] = useState(false)
  const place = useRef<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const found = useMemo(() => (given === null || sort !== 'minutes' ? null : readPasted(given, date)), [given, sort, date])
  const recommended = useMemo(() => (given === null || sort !== 'recommendations' ? null : readRecommendations(given.text)), [given, sort])

  // Whoever does not see the page change is taken to what was found.
  useEffect(() => { if (given !== null) heading.current?.focus() }, [given])

  const start = (pasted: Given): void => {
    setText(pasted.text)
    begin(() => {
      setGiven(pasted)
      setDate(null)
      setOpen(null)
      // On a phone the answer stands before the text it was found in.
      setView(window.matchMedia('(max-width: 860px)').matches ? 'list' : 'text')
    })
  }

  const showInText = (number: number): void => {
    setView('text')
    place.current = `t-${String(number)}`
  }

  useEffect(() => {
    if (view !== 'text' || place.current === null) return
    const sentence = document.getElementById(place.current)
    place.current = null
    sentence?.scrollIntoView({ block: 'center' })
    sentence?.focus({ preventScroll: true })
  }, [view])

  const change = (next: Sort): void => {
    setSort(next)
    setAgain(false)
    setGiven(null)
  }

  const readElse = (): void => {
    setAgain(true)
    setGiven(null)
  }

  if (recommended && !('refused' in recommended)) return <RecommendationList found={recommended} headingRef={heading} onAgain={readElse} />
  if (found === null || 'refused' in found) {
    const refused = found?.refused ?? (recommended && 'refused' in recommended ? recommended.refused : null)
    return <PasteBox text={text} sort={sort} onSort={change} onText={setText} onRead={start} reading={reading} refused={refused} again={again} />
  }
  return (
    <div className="try-found">
      <FoundHead found={found} headingRef={heading} view={view} onView={setView} onDate={setDate} onAgain={readElse} onSample={() => start({ text: sampleMinutes, html: null })} />
      {view === 'text' || found.promises.length === 0 ? <Record found={found} open={open} onOpen={setOpen} /> : <PromiseList promises={found.promises} open={open} onOpen={setOpen} onText={showInText} />}
      <AndThen demo={demo} found={found.promises.length > 0} />
    </div>
  )
}
