'use client'
import { AreaField, CheckField, EntryForm, TextField } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { exemptParagraphs } from '@/domain/document/exemption-words'
import type { ClarityContext } from '@/domain/language/clarity/clarity'
import type { AgendaItemFacts } from './agenda-list'
import { RecommendationFields } from './recommendation-fields'

interface Props { action: DeedAction; submit: string; values: Record<string, string>; item?: AgendaItemFacts; late: boolean; context: ClarityContext | null }

/** The fields of an agenda item. A late one asks for its reason first. */
export function ItemForm({ action, submit, values, item, late, context }: Props) {
  const exempt = item?.exempt ?? null
  return (
    <EntryForm action={action} submit={submit} values={values} once>
      {late || item?.urgencyReason ? (
        <AreaField name="urgencyReason" label="Why it is urgent" rows={2} value={item?.urgencyReason ?? ''} help="The agenda was to be out by now. The Chair may take a late item in special circumstances only, and the minutes must state them (Local Government Act 1972, s.100B(4))." />
      ) : null}
      <TextField name="title" label="Item" value={item?.title ?? ''} required />
      <AreaField name="purpose" label="Purpose" value={item?.purpose ?? ''} rows={2} help="As printed below the item: “To receive a report of the Head of Fostering on ...”" />
      <div className="two">
        <TextField name="presenter" label="Presented by" value={item?.presenter ?? ''} />
        <TextField name="reportTitle" label="Report" value={item?.reportTitle ?? ''} />
      </div>
      <RecommendationFields recommendations={item?.recommendations ?? []} presenter={item?.presenter ?? ''} context={context} />
      <details className="opens" open={exempt !== null}>
        <summary className="plain">Not for the public</summary>
        <div className="inside">
          <fieldset>
            <legend className="small">Paragraphs of Schedule 12A</legend>
            {Object.entries(exemptParagraphs).map(([number, words]) => <CheckField key={number} name="paragraph" value={number} label={`${number}: ${words}`} checked={exempt?.paragraphs.includes(Number(number)) ?? false} />)}
            <CheckField name="confidential" label="Confidential: a court or a government department forbids it (s.100A(2))" checked={exempt?.confidential ?? false} />
          </fieldset>
          <div style={{ display: 'grid', gap: 16, marginTop: 16 }}>
            <TextField name="neutralHeading" label="Heading for the public" value={exempt?.neutralHeading ?? ''} help="Stands in place of the item’s own where residents read." />
            <AreaField name="publicInterest" label="Why keeping it back is in the public interest" rows={2} value={exempt?.publicInterest ?? ''} />
            <TextField name="reviewOn" label="Look at it again on" type="date" value={exempt?.reviewOn ?? ''} short />
          </div>
        </div>
      </details>
    </EntryForm>
  )
}
