import { AreaField, ChoiceField, EntryForm, TextField } from '@/components/forms/entry-form'
import { DueFields, OwnerFields, type MeetingChoice } from '@/components/follow-ups/deed-forms'
import type { DeedAction } from '@/components/layout/deed-form'
import { kindWords } from '@/domain/follow-ups/kinds'

interface Props {
  action: DeedAction
  /** The words of the paragraph or resolution. */
  sentence: string
  choices: { offices: readonly { id: string; title: string }[]; people: readonly { id: string; name: string }[] }
  meetings: readonly MeetingChoice[]
}

/** Who owes it, what and by when, of a sentence that the reader passed over. */
export function MissedForm({ action, sentence, choices, meetings }: Props) {
  return (
    <EntryForm action={action} submit="Add it and tell them">
      <AreaField name="sentence" label="The sentence that asks for it" value={sentence} rows={Math.min(8, Math.max(2, Math.ceil(sentence.length / 80)))} help="As it stands in the minutes. Leave out what belongs to something else" />
      <TextField name="title" label="What is to be done, in a few words" help="For example: Circulate the figures by district" />
      <ChoiceField name="kind" label="Kind" empty="Choose" choices={Object.entries(kindWords).map(([value, words]) => ({ value, words }))} short />
      <OwnerFields choices={choices} />
      <DueFields meetings={meetings} />
      <TextField name="words" label="Or what it waits for, where there is no date" help="For example: when the guidance is published" />
    </EntryForm>
  )
}
