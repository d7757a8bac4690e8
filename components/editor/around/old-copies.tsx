'use client'
import { useEffect, useState } from 'react'
import type { OldCopy } from '../collaboration/old-copies'
import { WordsToCopy } from './words-to-copy'

// A page on which minutes are only read brings Yjs along when it needs it.
const copiesOf = () => import('../collaboration/old-copies')

/** What this browser kept of earlier generations and never sent. */
export function OldCopies({ copies, onDone }: { copies: readonly OldCopy[]; onDone: (gone: OldCopy) => void }) {
  return copies.map((copy) => (
    <WordsToCopy key={copy.name} title="Words of yours from before the text was handed on" words={copy.lines} onDone={() => { void copiesOf().then(({ forgetCopy }) => forgetCopy(copy.name)); onDone(copy) }}>
      This browser kept them; they were never sent and are not in these minutes. Copy what should be, or propose it as a correction.
    </WordsToCopy>
  ))
}

/** The same on a page where the minutes are only read. @param lines of the minutes as they stand */
export function UnsentWords({ minutesId, generation, lines }: { minutesId: string; generation: number; lines: readonly string[] }) {
  const [copies, setCopies] = useState<OldCopy[]>([])
  useEffect(() => {
    copiesOf().then(({ findOldCopies }) => findOldCopies(minutesId, generation + 1, new Set(lines.map((line) => line.trim())))).then(setCopies, () => { setCopies([]) })
  }, [minutesId, generation, lines])
  return <OldCopies copies={copies} onDone={(gone) => { setCopies(copies.filter((one) => one !== gone)) }} />
}
