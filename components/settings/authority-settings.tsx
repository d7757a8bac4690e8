import { AreaField, CheckField, ChoiceField, TextField } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { choicesOf, nameStyleWords } from '@/components/people/words'
import { formatDate } from '@/domain/calendar'
import type { AuthoritySettings } from '@/domain/council'
import { memberName } from '@/domain/people/name'
import { Setting, yesNo } from './setting'

interface Props {
  authority: { authorityId: string; name: string; settings: AuthoritySettings }
  actions: { names: DeedAction; mail: DeedAction; words: DeedAction; calendar: DeedAction }
}

const example = { title: 'Mrs', initials: 'W A', firstName: 'Wendy', surname: 'Example', postNominals: 'MBE' }
const words: { key: keyof AuthoritySettings['progressWords']; name: string }[] = [
  { key: 'done', name: 'The committee says it is done' }, { key: 'inProgress', name: 'It goes on' }, { key: 'overdue', name: 'Its date has passed' }, { key: 'ended', name: 'Ended without being done' },
]

/** How an authority prints names, speaks to residents, mails and counts its days. */
export function AuthoritySettingsParts({ authority, actions }: Props) {
  const { authorityId, name, settings } = authority
  const kept = { authorityId, name }
  return (
    <>
      <Setting id="names" title="The authority and its names" action={actions.names} values={{ authorityId }} facts={[
        { name: 'Name', value: name }, { name: 'Names are printed', value: nameStyleWords[settings.nameStyle] },
        { name: 'Before members’ names', value: settings.memberPrefix || 'Nothing' }, { name: 'A member, as printed', value: <span className="record">{memberName(example, settings.nameStyle, settings.memberPrefix)}</span> },
      ]}>
        <TextField name="name" label="Name of the authority" value={name} required />
        <ChoiceField name="nameStyle" label="Names are printed" choices={choicesOf(nameStyleWords)} value={settings.nameStyle} />
        <TextField name="memberPrefix" label="Before members’ names" help="Such as Councillor. Empty for nothing." value={settings.memberPrefix} short />
      </Setting>
      <Setting id="mail" title="E-mails" action={actions.mail} values={kept} facts={[
        { name: 'Come from', value: `${settings.mailboxName}, ${settings.mailbox}` }, { name: 'Telephone below them', value: settings.telephone || 'None' },
      ]}>
        <TextField name="mailboxName" label="Name that mails come from" value={settings.mailboxName} required />
        <TextField name="mailbox" label="Mailbox" type="email" value={settings.mailbox} required />
        <TextField name="telephone" label="Telephone" type="tel" value={settings.telephone} short />
      </Setting>
      <Setting id="words" title="Words for residents" action={actions.words} values={kept} facts={words.map((word) => ({ name: word.name, value: settings.progressWords[word.key] }))}>
        <div className="two">{words.map((word) => <TextField key={word.key} name={`progressWords.${word.key}`} label={word.name} value={settings.progressWords[word.key]} required />)}</div>
      </Setting>
      <Setting id="calendar" title="Attendance and days" action={actions.calendar} values={kept} facts={[
        { name: 'Attending remotely counts as present', value: yesNo(settings.remoteCountsAsPresent) },
        { name: 'The offices are shut on', value: settings.closedDays.length > 0 ? settings.closedDays.map(formatDate).join(', ') : 'Weekends and bank holidays only' },
      ]}>
        <CheckField name="remoteCountsAsPresent" label="Attending remotely counts as present" help="By law in England a member must be in the room to vote." checked={settings.remoteCountsAsPresent} />
        <AreaField name="closedDays" label="Further days on which the offices are shut" help="One a line, as 2027-12-24. They are no working days." value={settings.closedDays.join('\n')} rows={4} />
      </Setting>
    </>
  )
}
