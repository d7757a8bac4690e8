'use client'
import { AreaField, ChoiceField, EntryForm } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { formatDate } from '@/domain/calendar'
import { OwnerFields } from './deed-forms'

interface AskedPage {
  abilities: { 'followUps.settleAsked': boolean }
  reports: readonly { id: string; on: string; writer: string; says: string; text: string; proposedDate: string | null; settled: string | null }[]
  choices: { offices: readonly { id: string; title: string }[]; people: readonly { id: string; name: string }[] }
}

/** What an owner asked and the clerk decides. */
export function Asked({ page, action }: { page: AskedPage; action: DeedAction }) {
  const open = page.abilities['followUps.settleAsked'] ? page.reports.filter((one) => one.settled === 'open') : []
  if (open.length === 0) return null
  return (
    <section className="section" id="asked" aria-labelledby="asked-title">
      <h2 id="asked-title">Asked, for you to decide</h2>
      {open.map((one) => (
        <div key={one.id}>
          <p><strong>{one.writer}</strong> {one.says === 'other-date' ? `asks for ${one.proposedDate ? formatDate(one.proposedDate) : 'another date'}` : 'says it is for somebody else'}: “{one.text}”</p>
          <EntryForm action={action} submit="Decide" values={{ reportId: one.id }}>
            <ChoiceField name="accept" label="Your decision" value="yes" choices={one.says === 'other-date' ? [{ value: 'yes', words: 'Give the new date' }, { value: 'no', words: 'Keep the date' }] : [{ value: 'yes', words: 'Give it to somebody else' }, { value: 'no', words: 'Leave it with them' }]} short />
            {one.says === 'not-mine' ? <OwnerFields choices={page.choices} /> : null}
            <AreaField name="reason" label="Why" rows={2} />
          </EntryForm>
        </div>
      ))}
    </section>
  )
}
