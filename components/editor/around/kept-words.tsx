'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { findOldCopies, forgetCopy, type OldCopy } from '../collaboration/old-copies'
import type { Desk } from '../desk'
import type { MinutesEditorProps } from '../props'
import { useSession } from '../use-session'

/** Words that are not in the minutes and were typed here: never lost, offered to be copied. */
export function KeptWords({ desk, minutesId, generation }: { desk: Desk } & Pick<MinutesEditorProps, 'minutesId' | 'generation'>) {
  const loaded = useSession(desk.session, 'loaded')
  const lost = useSession(desk.session, 'lost')
  const handedOn = useHandedOn(desk)
  const [unsent, setUnsent] = useState<string[]>([])
  const [copies, setCopies] = useState<OldCopy[]>([])
  useEffect(() => { if (handedOn) setUnsent(desk.session.unsent()) }, [desk, handedOn])
  useEffect(() => {
    if (!loaded) return
    findOldCopies(minutesId, generation, desk.session.doc).then(setCopies, () => { setCopies([]) })
  }, [desk, minutesId, generation, loaded])
  return (
    <>
      {unsent.length > 0 ? (
        <WordsToCopy title="These words are not in the minutes" words={unsent} onDone={() => { setUnsent([]) }}>
          The text was handed on before they were sent. Copy them, or propose them as a correction.
        </WordsToCopy>
      ) : null}
      {copies.map((copy) => (
        <WordsToCopy key={copy.name} title="Words of yours from before the text was handed on" words={copy.lines} onDone={() => { void forgetCopy(copy.name); setCopies(copies.filter((one) => one !== copy)) }}>
          This browser kept them; they were never sent and are not in these minutes. Copy what should be, or propose it as a correction.
        </WordsToCopy>
      ))}
      {lost.map((one) => (
        <WordsToCopy key={one.words.join('|') + one.line} title="Words of yours were deleted by somebody else" words={one.words} onDone={() => { desk.session.forgetLost(one) }}>
          Two of you changed the same place at once.{one.line ? ` They stood in “${one.line.slice(0, 160)}”.` : ''}
        </WordsToCopy>
      ))}
    </>
  )
}

/** True once the text was handed on while words of this browser had not been sent. */
function useHandedOn({ session }: Desk): boolean {
  const get = () => { const { writable, newGeneration, saved } = session.snapshot(); return (!writable || newGeneration) && !saved }
  return useSyncExternalStore(session.subscribe, get, get)
}

interface WordsToCopyProps { title: string; words: readonly string[]; children: React.ReactNode; onDone: () => void }

/** A drawer with words to copy; it stays until she says that she is done. */
export function WordsToCopy({ title, words, children, onDone }: WordsToCopyProps) {
  const list = useRef<HTMLDivElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const copy = () => {
    navigator.clipboard.writeText(words.join('\n')).then(() => { setCopied('Copied.') }, () => {
      // Where the browser does not let a page write the clipboard, the words are selected for Ctrl+C.
      if (list.current) window.getSelection()?.selectAllChildren(list.current)
      setCopied('Selected: copy them with Ctrl+C.')
    })
  }
  return (
    <section className="notice kept-words" role="region" aria-label={title}>
      <h2>{title}</h2>
      <p>{children}</p>
      <div ref={list} className="words">{words.map((line, index) => <p key={index}>{line}</p>)}</div>
      <div className="acts">
        <button type="button" onClick={copy}>Copy these words</button>
        <button type="button" className="ghost" onClick={onDone}>I have them: put this away</button>
        <span role="status">{copied}</span>
      </div>
    </section>
  )
}
