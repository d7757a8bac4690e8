'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { findOldCopies, linesOf } from '../collaboration/old-copies'
import type { OldCopy } from '../collaboration/old-copies'
import type { Desk } from '../desk'
import type { MinutesEditorProps } from '../props'
import { useSession } from '../use-session'
import { OldCopies } from './old-copies'
import { WordsToCopy } from './words-to-copy'

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
    findOldCopies(minutesId, generation, new Set(linesOf(desk.session.doc))).then(setCopies, () => { setCopies([]) })
  }, [desk, minutesId, generation, loaded])
  return (
    <>
      {unsent.length > 0 ? (
        <WordsToCopy title="These words are not in the minutes" words={unsent} onDone={() => { setUnsent([]) }}>
          The text was handed on before they were sent. Copy them, or propose them as a correction.
        </WordsToCopy>
      ) : null}
      <OldCopies copies={copies} onDone={(gone) => { setCopies(copies.filter((one) => one !== gone)) }} />
      {lost.map((one) => (
        <WordsToCopy key={one.words.join('|') + one.line} title="Words of yours were deleted by somebody else" words={one.line ? [one.line] : one.words} onDone={() => { desk.session.forgetLost(one) }}>
          Two of you changed the same place at once. This is how the line stood with what you typed.
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
