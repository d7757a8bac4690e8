'use client'
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { formatDate } from '@/domain/calendar'
import type { EditorSession, Face } from '../collaboration/session'
import type { EditorHeader, MinutesEditorProps } from '../props'
import { savedWords } from './saved-words'

/** The head: what these minutes are, how far they are, whether they are safe, who else is here, and the deeds. */
export function EditorHead({ session, header, actions }: { session: EditorSession | null; header: EditorHeader } & Pick<MinutesEditorProps, 'actions'>) {
  return (
    <header className="minutes-head">
      <div className="where">
        <h1><a href={header.backHref}>{header.bodyName}, {formatDate(header.meetingDate)}</a></h1>
        <ol className="steps" aria-label="Progress">
          {header.stateSteps.map((step, index) => <li key={step} aria-current={index === header.state ? 'step' : undefined}>{step}</li>)}
        </ol>
      </div>
      <span className="sp" />
      {session ? <Live session={session} /> : <small className="quiet">Opening</small>}
      {actions}
    </header>
  )
}

function Live({ session }: { session: EditorSession }) {
  const state = useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot)
  const words = savedWords(state)
  const said = useRef<HTMLElement>(null)
  useEffect(() => session.onUnsaved(() => { said.current?.style.setProperty('visibility', 'hidden') }), [session])
  useLayoutEffect(() => { said.current?.style.removeProperty('visibility') }, [state])
  return (
    <div className="live">
      <small ref={said} className={state.saved ? 'quiet' : 'unsaved'}>{words}</small>
      <Faces faces={state.faces} />
      {/* "Saving" and "Saved" alternate at each pause: only what is out of the ordinary is spoken. */}
      <span className="visually-hidden" role="status">{words === 'Saved' || words === 'Saving' ? '' : words}</span>
    </div>
  )
}

/** One face a person, however many windows she has open. */
function Faces({ faces }: { faces: readonly Face[] }) {
  const people = [...new Map(faces.map((face) => [face.name, face])).values()]
  if (people.length === 0) return null
  return (
    <ul className="faces" aria-label="Here now">
      {people.map((face) => (
        <li key={face.name} title={face.name} style={{ ['--person' as string]: face.colour }}>
          <span aria-hidden="true">{face.initials}</span><span className="visually-hidden">{face.name}</span>
        </li>
      ))}
    </ul>
  )
}
