import { CheckField, ChoiceField, TextField } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { bodyKindWords, choicesOf } from '@/components/people/words'
import type { BodyKind } from '@/domain/council'
import { formatDate } from '@/domain/calendar'
import { Setting } from './setting'

interface Clerk { personId: string; name: string; jobTitle: string; named: boolean }

/** Who of the staff acts on a committee. */
export function CommitteeStaff({ bodyId, restricted, clerks, action }: { bodyId: string; restricted: boolean; clerks: readonly Clerk[]; action: DeedAction | undefined }) {
  const named = clerks.filter((clerk) => clerk.named)
  return (
    <Setting id="staff" title="Who acts on it" action={action} values={{ bodyId }} facts={[
      { name: 'Democratic services', value: restricted ? `Only ${named.map((clerk) => clerk.name).join('; ') || 'nobody yet'}` : 'All of the staff' },
    ]}>
      <CheckField name="restricted" label="Restricted" help="Only the staff named below see its drafts and act on it. The monitoring officer reads all." checked={restricted} />
      <ClerkTicks clerks={clerks} />
    </Setting>
  )
}

function ClerkTicks({ clerks }: { clerks: readonly Clerk[] }) {
  return (
    <fieldset className="ticks">
      <legend>Named staff</legend>
      {clerks.map((clerk) => <CheckField key={clerk.personId} name="personIds" value={clerk.personId} label={`${clerk.name}, ${clerk.jobTitle}`} checked={clerk.named} />)}
    </fieldset>
  )
}

/** Which other authorities of the installation have members on a joint committee. */
export function JoinedAuthorities({ bodyId, host, authorities, action }: { bodyId: string; host: string; authorities: readonly { id: string; name: string; joined: boolean }[]; action: DeedAction | undefined }) {
  if (authorities.length === 0) return null
  const joined = authorities.filter((one) => one.joined).map((one) => one.name)
  return (
    <Setting id="joint" title="Authorities on it" action={action} values={{ bodyId }} facts={[{ name: 'Host', value: host }, { name: 'Members also from', value: joined.length > 0 ? joined.join(', ') : 'No other authority' }]}>
      <fieldset className="ticks">
        <legend>Members also from</legend>
        {authorities.map((one) => <CheckField key={one.id} name="authorityIds" value={one.id} label={one.name} checked={one.joined} />)}
      </fieldset>
    </Setting>
  )
}

/** What a committee is called and is. */
export function CommitteeFacts({ bodyId, name, shortName, kind, endedOn, action }: { bodyId: string; name: string; shortName: string; kind: BodyKind; endedOn: string | null; action: DeedAction | undefined }) {
  return (
    <Setting id="name" title="Name and kind" action={action} values={{ bodyId }} facts={[
      { name: 'Name', value: name }, { name: 'In short', value: shortName }, { name: 'Kind', value: bodyKindWords[kind] }, ...(endedOn ? [{ name: 'Ended on', value: formatDate(endedOn) }] : []),
    ]}>
      <CommitteeFields name={name} shortName={shortName} kind={kind} />
      <TextField name="endedOn" label="Last day" help="Only where the committee itself is dissolved. Its records stay." type="date" value={endedOn ?? ''} short />
    </Setting>
  )
}

/** The fields of a committee's name and kind. */
export function CommitteeFields({ name, shortName, kind }: { name?: string; shortName?: string; kind?: BodyKind }) {
  return (
    <>
      <TextField name="name" label="Name" value={name ?? ''} required />
      <TextField name="shortName" label="In short" help="As lists call it. Its name where left empty." value={shortName ?? ''} />
      <ChoiceField name="kind" label="Kind" choices={choicesOf(bodyKindWords)} value={kind ?? 'scrutiny'} short />
    </>
  )
}
