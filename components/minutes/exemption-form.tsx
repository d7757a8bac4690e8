import { AreaField, CheckField, EntryForm, TextField } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { exemptParagraphs, noExemption } from '@/domain/document/exemption-words'
import type { Exemption } from '@/domain/document/nodes'

interface Props {
  action: DeedAction
  exempt: Exemption | null
  /** True for a whole item: the public then sees a heading and a summary, or why there is none. */
  item: boolean
}

const note = (value: string) => <TextField name="note" label="What was corrected, in a sentence" value={value} help="Every reader sees it above the minutes" />

/** Keeps a part of a record that is out from the public, and says why. */
export function ExemptionForm({ action, exempt, item }: Props) {
  const now = exempt ?? noExemption
  return (
    <EntryForm action={action} submit={exempt ? 'Keep the change' : 'Keep from the public'}>
      <fieldset className="field">
        <legend>Local Government Act 1972, Schedule 12A, Part 1</legend>
        {Object.entries(exemptParagraphs).map(([number, words]) => <CheckField key={number} name="paragraph" value={number} label={`Paragraph ${number}: ${words}`} checked={now.paragraphs.includes(Number(number))} />)}
        <CheckField name="confidential" label="Confidential, section 100A(2): given by a government department or barred by law" checked={now.confidential} />
      </fieldset>
      <AreaField name="publicInterest" label="Why the public interest in keeping it back is the greater" rows={2} value={now.publicInterest} />
      <TextField name="reviewOn" label="To be looked at again on" type="date" value={now.reviewOn ?? ''} short />
      {item ? (
        <>
          <TextField name="neutralHeading" label="Heading that the public sees" value={now.neutralHeading ?? ''} />
          <AreaField name="publicSummary" label="Summary for the public" rows={3} value={now.publicSummary ?? ''} />
          <TextField name="noSummaryBecause" label="Or why no summary is needed" value={now.noSummaryBecause ?? ''} />
        </>
      ) : null}
      {note('A part of these minutes is not for the public.')}
    </EntryForm>
  )
}

/** Lets the public read what was kept from it. */
export function LiftForm({ action }: { action: DeedAction }) {
  return <EntryForm action={action} submit="Let the public read it" values={{ lift: 'yes' }} quiet>{note('A part that was not for the public can be read now.')}</EntryForm>
}
