'use client'
import { useMemo, useRef, useState, useTransition } from 'react'
import type { IsoDate } from '@/domain/language'
import { FoundHead } from './found-head'
import { PasteBox } from './paste-box'
import { PromiseList } from './promise-list'
import { readPasted } from './read-pasted'
import { Record } from './record'
import './try.css'

/** Paste minutes, see the promises in them. The text stays in this component: nothing is sent, nothing is stored. */
export function TryReader() {
  const [text, setText] = useState('')
  const [readText, setReadText] = useState<string | null>(null)
  const [date, setDate] = useState<IsoDate | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const [view, setView] = useState<'text' | 'list'>('text')
  const [reading, begin] = useTransition()
  const heading = useRef<HTMLHeadingElement>(null)
  const found = useMemo(() => (readText === null ? null : readPasted(readText, date)), [readText, date])

  const start = (pasted: string): void => {
    setText(pasted)
    begin(() => {
      setReadText(pasted)
      setDate(null)
      setOpen(null)
    })
    // After the result stands: whoever does not see the page change is taken to it.
    requestAnimationFrame(() => setTimeout(() => heading.current?.focus(), 0))
  }

  if (found === null || 'refused' in found) return <PasteBox text={text} onText={setText} onRead={start} reading={reading} refused={found?.refused ?? null} />
  return (
    <div className="try-found">
      <FoundHead found={found} headingRef={heading} view={view} onView={setView} onDate={setDate} onAgain={() => setReadText(null)} />
      {view === 'text' ? <Record found={found} open={open} onOpen={setOpen} /> : <PromiseList promises={found.promises} />}
      <p className="about">Found by rules that anyone can read, in your browser. A clerk decides what counts: each one can be kept, changed or dismissed when minutes are written with Matters Arising.</p>
    </div>
  )
}
