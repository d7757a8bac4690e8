import { ChoiceField, EntryForm } from '@/components/forms/entry-form'
import { DeedButton } from '@/components/layout/deed-button'
import type { DeedAction } from '@/components/layout/deed-form'
import { Opens } from '@/components/layout/opens'
import { peopleChoices } from './words'

interface Props {
  who: { authorityId: string; personId: string }
  name: string
  known: readonly { personId: string; name: string }[]
  keep: DeedAction
  same: DeedAction
  forget: DeedAction
}

/** A name that stood in pasted minutes: somebody new, somebody known under another form of the name, or nobody. */
export function ProposedNotice({ who, name, known, keep, same, forget }: Props) {
  return (
    <section className="notice" aria-label="Found in pasted minutes">
      <p><strong>{name} was found in pasted minutes.</strong> Say who it is, so that lists and actions name the right person.</p>
      <div className="deeds-row">
        <DeedButton action={keep} values={who} primary>Keep as somebody new</DeedButton>
        <Opens words="It is somebody known">
          <EntryForm action={same} submit="It is this person" values={who}><ChoiceField name="knownId" label="Who" choices={peopleChoices(known)} empty="Choose" /></EntryForm>
        </Opens>
        <DeedButton action={forget} values={who} ghost>Forget the name</DeedButton>
      </div>
    </section>
  )
}
