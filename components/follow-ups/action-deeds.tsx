'use client'
import { AreaField, ChoiceField, EntryForm, TextField } from '@/components/forms/entry-form'
import { DeedButton } from '@/components/layout/deed-button'
import type { DeedAction } from '@/components/layout/deed-form'
import { DueFields, Opens, OwnerFields, ReasonForm, ReportForm, type MeetingChoice } from './deed-forms'
import { OutcomeForm } from './outcome-form'

type Name = 'reportProgress' | 'reportDone' | 'askForDate' | 'sayNotMine' | 'markSeen' | 'changeOwner' | 'changeDue' | 'close' | 'callIn' | 'recordOutcome' | 'resume' | 'withdraw' | 'supersede' | 'carryOver'
export interface DeedsOfPage {
  row: { id: string; calledIn: boolean; state: string }
  abilities: Record<`followUps.${Name}`, boolean>
  bodyDecides: string | null
  heldMeetings: readonly MeetingChoice[]
  comingMeetings: readonly MeetingChoice[]
  choices: { offices: readonly { id: string; title: string }[]; people: readonly { id: string; name: string }[]; others: readonly { id: string; title: string }[] }
  doneSentence: string
  owners: readonly { seenOn: string | null }[]
}
export interface ActionsOfPage {
  reportAction: DeedAction; askForDateAction: DeedAction; sayNotMineAction: DeedAction; markSeenAction: DeedAction; changeOwnerAction: DeedAction; changeDueAction: DeedAction; closeAction: DeedAction
  callInAction: DeedAction; recordOutcomeAction: DeedAction; resumeAction: DeedAction; withdrawAction: DeedAction; supersedeAction: DeedAction; carryOverAction: DeedAction
}

/** Everything this viewer may do with an action now: what she mostly comes for first, what is rare last and quiet. */
export function ActionDeeds({ page, actions }: { page: DeedsOfPage; actions: ActionsOfPage }) {
  const { abilities: may, row, choices } = page
  const of = { followUpId: row.id }
  const owner = may['followUps.markSeen']
  return (
    <div className="deeds-row">
      {owner && page.owners.some((one) => one.seenOn === null) ? <DeedButton action={actions.markSeenAction} values={of}>I have seen it</DeedButton> : null}
      {may['followUps.reportProgress'] ? <Opens id="report" weight={owner || row.state === 'issued' ? 'primary' : undefined} words={owner ? 'Write how it stands' : 'Write down an answer'}><ReportForm {...of} action={actions.reportAction} onBehalf={!owner} done={may['followUps.reportDone']} /></Opens> : null}
      {may['followUps.close'] ? <Opens id="close" weight={row.state === 'reported-done' ? 'primary' : undefined} words="Close it"><ReasonForm {...of} action={actions.closeAction} submit="Close the action" name="evidence" label="By what it is seen to be done" help="The committee reads it once in its next progress report" /></Opens> : null}
      {may['followUps.recordOutcome'] && page.heldMeetings.length > 0 ? (
        <Opens weight={row.state === 'reported-done' && !may['followUps.close'] ? 'primary' : undefined} words="What the committee said">{page.bodyDecides ? <p className="quiet">{page.bodyDecides}</p> : null}<OutcomeForm {...of} action={actions.recordOutcomeAction} heldMeetings={page.heldMeetings} comingMeetings={page.comingMeetings} doneSentence={page.doneSentence} /></Opens>
      ) : null}
      {may['followUps.changeDue'] ? <Opens words="Change the date"><ReasonForm {...of} action={actions.changeDueAction} submit="Change the date"><DueFields meetings={page.comingMeetings} /></ReasonForm></Opens> : null}
      {may['followUps.changeOwner'] ? <Opens id="owner" words="Change who it is for"><ReasonForm {...of} action={actions.changeOwnerAction} submit="Change who it is for"><OwnerFields choices={choices} /></ReasonForm></Opens> : null}
      {may['followUps.askForDate'] ? <Opens words="Ask for another date"><EntryForm action={actions.askForDateAction} submit="Ask the clerk" values={of} once quiet><TextField name="date" label="By" type="date" short /><AreaField name="text" label="Why" rows={2} /></EntryForm></Opens> : null}
      {may['followUps.sayNotMine'] ? <Opens words="This is not mine"><EntryForm action={actions.sayNotMineAction} submit="Tell the clerk" values={of} once quiet><AreaField name="text" label="Whose it is, if you know" rows={2} /></EntryForm></Opens> : null}
      {may['followUps.callIn'] && !row.calledIn ? <Opens words="Let the committee decide"><ReasonForm {...of} action={actions.callInAction} submit="Let the committee decide" /></Opens> : null}
      {may['followUps.resume'] ? <Opens words="Go on with it"><ReasonForm {...of} action={actions.resumeAction} submit="Go on with it" /></Opens> : null}
      {may['followUps.carryOver'] ? <Opens weight="plain" words="Carry it over"><ReasonForm {...of} action={actions.carryOverAction} submit="Carry it over"><DueFields meetings={page.comingMeetings} label="By, if the date changes" /></ReasonForm></Opens> : null}
      {may['followUps.supersede'] && choices.others.length > 0 ? <Opens weight="plain" words="Another takes its place"><ReasonForm {...of} action={actions.supersedeAction} submit="Let it take its place"><ChoiceField name="byId" label="Which action" empty="Choose an action" choices={choices.others.map((one) => ({ value: one.id, words: one.title }))} /></ReasonForm></Opens> : null}
      {may['followUps.withdraw'] ? <Opens weight="plain" words="Withdraw it"><ReasonForm {...of} action={actions.withdrawAction} submit="Withdraw the action" help="For what was issued in error" /></Opens> : null}
    </div>
  )
}
