import { CheckField, ChoiceField, TextField } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { clockWords } from '@/components/meetings/words'
import { capital, counted } from '@/domain/reminders/words'
import type { BodySettings } from '@/domain/council'
import { Setting } from './setting'
import { fractionChoices, quorumWords } from './words'

const numbering = [{ value: 'year', words: 'Run on through the municipal year' }, { value: 'meeting', words: 'Begin again at each meeting' }]

/** Where and when a committee meets, how its minutes are numbered, and the dates before a meeting. */
export function CommitteeMeetings({ settings, bodyId, action }: { settings: BodySettings; bodyId: string; action: DeedAction | undefined }) {
  const { quorum } = settings
  return (
    <Setting id="meetings" title="Meetings" action={action} values={{ bodyId }} facts={[
      { name: 'Usually meets', value: [settings.place, `at ${clockWords(settings.time)}`].filter(Boolean).join(', ') },
      { name: 'The chair is called', value: settings.chairWord },
      { name: 'Minute numbers', value: numbering.find((one) => one.value === settings.numbering)?.words },
      { name: 'Quorum', value: quorumWords(quorum) },
      { name: 'Reports are due', value: capital(`${counted(settings.reportsDueWorkingDays, 'working day')} before`) },
      { name: 'The agenda is published', value: capital(`${counted(settings.agendaClearDays, 'clear day')} before`) },
    ]}>
      <div className="two">
        <TextField name="place" label="Place" value={settings.place} />
        <TextField name="time" label="Time" type="time" value={settings.time} />
        <TextField name="chairWord" label="The chair is called" help="Chair, Chairman, Chairwoman, Convener. A member’s own word goes before it." value={settings.chairWord} />
        <ChoiceField name="numbering" label="Minute numbers" choices={numbering} value={settings.numbering} />
        <ChoiceField name="quorum.fraction" label="Quorum: share of the members" choices={fractionChoices(quorum.fraction)} value={String(quorum.fraction)} />
        <TextField name="quorum.minimum" label="Quorum: at least" type="number" value={quorum.minimum} />
        <TextField name="reportsDueWorkingDays" label="Reports due, working days before" type="number" value={settings.reportsDueWorkingDays} />
        <TextField name="agendaClearDays" label="Agenda published, clear days before" help="Five by law for a principal council." type="number" value={settings.agendaClearDays} />
      </div>
    </Setting>
  )
}

/** The steps that minutes go through before they are published. */
export function CommitteeSteps({ settings, bodyId, action }: { settings: BodySettings; bodyId: string; action: DeedAction | undefined }) {
  const steps = ['Draft', settings.factCheck ? 'fact check by officers' : '', settings.chairReads ? 'read and agreed by the chair' : '', settings.chairReads && settings.publishWhenAgreed ? 'published at once' : 'published by the clerk', 'confirmed at a later meeting', 'signed'].filter(Boolean)
  return (
    <Setting id="steps" title="From draft to record" action={action} values={{ bodyId }} facts={[
      { name: 'Minutes go through', value: steps.join(', ') },
      { name: 'Officers’ names for residents', value: settings.publicOfficerNames ? 'Shown' : 'Posts only' },
    ]}>
      <CheckField name="factCheck" label="Fact check" help="Officers check their items before the chair reads." checked={settings.factCheck} />
      <CheckField name="chairReads" label="The chair reads and agrees the draft" checked={settings.chairReads} />
      <CheckField name="publishWhenAgreed" label="Publish as soon as the chair agrees" help="Otherwise the clerk publishes." checked={settings.publishWhenAgreed} />
      <CheckField name="publicOfficerNames" label="Show residents the names of officers" help="Otherwise residents see posts only, beside actions and in the attendance. A name in the text of the minutes stays as it was written." checked={settings.publicOfficerNames} />
    </Setting>
  )
}
