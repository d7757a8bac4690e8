import type { ReactNode } from 'react'
import Link from 'next/link'
import { DeedButton } from '@/components/layout/deed-button'
import type { DeedAction } from '@/components/layout/deed-form'
import { formatDate } from '@/domain/calendar'
import { minutesStateWords, minutesStates, type MinutesState } from '@/domain/workflow/states'
import type { HeadDeed } from './deeds'
import './desk.css'

export interface MinutesHeadProps {
  meetingId: string
  minutesId: string | null
  bodyName: string
  date: string
  state: MinutesState | null
  /** They came as a file of old minutes, and whether residents may read them: they went through no steps here. */
  archived?: { open: boolean } | null
  /** Steps that the body has switched off are left out. */
  factCheck: boolean
  chairReads: boolean
  deeds: readonly HeadDeed[]
  actions: Partial<Record<NonNullable<HeadDeed['action']>, DeedAction>>
  /** "Saved" and the faces of who is here, where the text is live. */
  live?: ReactNode
}

/** The head of the minutes: what they are of, how far they are, and what can be done next. */
export function MinutesHead(props: MinutesHeadProps) {
  return (
    <div className="minutes-head">
      <div className="where">
        <h1><Link href={`/desk/meetings/${props.meetingId}`}>{props.bodyName}, {formatDate(props.date)}</Link></h1>
        {props.archived ? <p className="archived">Old minutes, archived {props.archived.open ? 'for everybody' : 'for staff'}{props.state === 'published' ? '' : '; confirmed at the time'}</p> : <StateSteps {...props} />}
      </div>
      <span className="sp" />
      {props.live}
      <HeadDeeds minutesId={props.minutesId} deeds={props.deeds} actions={props.actions} />
    </div>
  )
}

/** The buttons of the head: links to a page of their own, or one press. */
export function HeadDeeds({ minutesId, deeds, actions }: Pick<MinutesHeadProps, 'minutesId' | 'deeds' | 'actions'>) {
  return (
    <div className="deeds">
      {deeds.map((deed) => {
        if (deed.href) return <Link key={deed.words} className={`button${deed.primary ? ' primary' : ''}`} href={deed.href}>{deed.words}</Link>
        const action = deed.action && actions[deed.action]
        return action ? <DeedButton key={deed.words} action={action} values={{ minutesId: minutesId ?? '' }} primary={deed.primary}>{deed.words}</DeedButton> : null
      })}
    </div>
  )
}

/** The steps of the record with the present one marked; a screen reader hears it as the current step. */
export function StateSteps({ state, factCheck, chairReads }: { state: MinutesState | null; factCheck: boolean; chairReads: boolean }) {
  const left = (step: MinutesState) => (step === 'fact-check' && !factCheck) || ((step === 'with-chair' || step === 'agreed') && !chairReads)
  return (
    <ol className="steps" aria-label="Progress">
      {minutesStates.filter((step) => step === state || !left(step)).map((step) => (
        <li key={step} aria-current={step === state ? 'step' : undefined}>{minutesStateWords[step]}</li>
      ))}
    </ol>
  )
}
