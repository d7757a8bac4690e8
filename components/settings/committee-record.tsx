import { AreaField, CheckField, TextField } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import type { BodySettings } from '@/domain/council'
import { kindWords } from '@/domain/follow-ups/kinds'
import { followUpKinds } from '@/domain/language/reading'
import { Setting } from './setting'
import { TemplateForm } from './template-form'
import { reminderWords } from './words'
import { Opens } from '@/components/layout/opens'
import { Section } from '@/components/layout/section'

interface Props { settings: BodySettings; bodyId: string; action: DeedAction | undefined }

const formulae: { key: keyof BodySettings['formulae']; name: string; help: string }[] = [
  { key: 'apologies', name: 'Apologies', help: '{names} is filled in.' },
  { key: 'noDeclarations', name: 'No declarations', help: 'Stands where nobody declared an interest.' },
  { key: 'minutesConfirmed', name: 'Minutes confirmed', help: '{date} and {chair} are filled in.' },
  { key: 'exclusion', name: 'Excluding the public', help: '{paragraphs} is filled in.' },
]

/** The sentences that "Start the minutes" writes. */
export function CommitteeFormulae({ settings, bodyId, action }: Props) {
  return (
    <Setting id="formulae" title="Words of the minutes" action={action} values={{ bodyId }} facts={formulae.map(({ key, name }) => ({ name, value: <span className="record">{settings.formulae[key]}</span> }))}>
      {formulae.map(({ key, name, help }) => <AreaField key={key} name={`formulae.${key}`} label={name} help={help} value={settings.formulae[key]} />)}
    </Setting>
  )
}

/** The items that stand on each agenda from the beginning. */
export function CommitteeTemplate({ settings, bodyId, action }: Props) {
  return (
    <Section title="Standing items" id="standing">
      {settings.template.length > 0 ? (
        <ol className="held numbered">{settings.template.map((item, at) => <li key={`${at} ${item.title}`}><div className="name">{item.title}{item.purpose ? <small className="quiet">{item.purpose}</small> : null}</div></li>)}</ol>
      ) : <p className="quiet">A new meeting begins with an empty agenda.</p>}
      {action ? <Opens words="Change the standing items"><TemplateForm action={action} bodyId={bodyId} items={settings.template} /></Opens> : null}
    </Section>
  )
}

/** When owners are reminded, and what the clerk closes without the committee. */
export function CommitteeActions({ settings, bodyId, action }: Props) {
  const { reminders, clerkCloses } = settings
  return (
    <Setting id="actions" title="Actions" action={action} values={{ bodyId }} facts={[
      { name: 'Reminders before the due date', value: reminderWords(reminders) },
      { name: 'The clerk closes, with evidence', value: clerkCloses.length > 0 ? clerkCloses.map((kind) => kindWords[kind]).join(', ') : 'Nothing: the committee decides' },
    ]}>
      <TextField name="reminders.daysBefore" label="Reminders, days before" help="With commas, such as 28, 7. Empty: no reminder." value={reminders.daysBefore.join(', ')} />
      <CheckField name="reminders.dayAfter" label="And on the day after, where nothing was reported" checked={reminders.dayAfter} />
      <fieldset className="ticks">
        <legend>The clerk closes without the committee, with evidence</legend>
        {followUpKinds.map((kind) => <CheckField key={kind} name="clerkCloses" value={kind} label={kindWords[kind]} checked={clerkCloses.includes(kind)} />)}
      </fieldset>
    </Setting>
  )
}
