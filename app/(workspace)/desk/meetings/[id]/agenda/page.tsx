import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AreaField, EntryForm } from '@/components/forms/entry-form'
import { DeedButton } from '@/components/layout/deed-button'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { AgendaEditor } from '@/components/meetings/agenda-editor'
import { AgendaList } from '@/components/meetings/agenda-list'
import { ItemForm } from '@/components/meetings/item-form'
import { inWords } from '@/domain/reminders/words'
import { formatDate, formatDateWithDay } from '@/domain/calendar'
import { requireViewer } from '@/app/viewer'
import { meetingPage } from '@/server/meetings/meeting-page'
import { readContextFor } from '@/server/minutes/read-context'
import { addItemAction, addStandingAction, changeItemAction, orderAction, publishAction, removeItemAction, settleItemAction } from './actions'

export const metadata: Metadata = { title: 'Agenda' }

export default async function AgendaPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const viewer = await requireViewer(`/desk/meetings/${id}/agenda`)
  const page = await meetingPage(viewer, id)
  if (!page) notFound()
  const reader = page.abilities['agenda.write'] ? await readContextFor(viewer, id) : null
  const context = reader?.context ?? null
  const { meeting, body, items, dates, abilities, today, late } = page
  const published = meeting.agendaPublishedAt !== null
  // Once the day has come the order is that in which things were taken, whether or not the agenda was published here.
  const fixed = published || page.minutes !== null
  const values = { meetingId: meeting.id }
  return (
    <div className="page narrow">
      <PageHead title="Agenda">
        <Link href={`/desk/meetings/${meeting.id}`}>{body.name}, {formatDate(meeting.date)}</Link>.{' '}
        {published ? `Published on ${formatDate((meeting.agendaPublishedAt ?? '').slice(0, 10))}.`
          : `To be published by ${formatDateWithDay(dates.agendaBy)}, the last day, ${inWords(dates.clearDays)} clear days before.`}
      </PageHead>
      {!abilities['agenda.write'] ? <AgendaList items={items} /> : (
        <>
          {fixed && items.length > 0 ? <p className="quiet">The numbers stay as printed. The order below is that in which the items are taken; say beside each what became of it.</p> : null}
          {items.length === 0 ? (
            <div className="empty">
              <h2>Nothing on the agenda yet</h2>
              <p>Add the business of the meeting in its order. At a meeting nothing may be decided that its agenda does not name.</p>
              <DeedButton action={addStandingAction} values={values}>Put the standing items on it</DeedButton>
            </div>
          ) : <AgendaEditor meetingId={meeting.id} items={items} published={fixed} actions={{ order: orderAction, change: changeItemAction, remove: removeItemAction, settle: settleItemAction }} context={context} />}
          <details className="opens" style={{ marginTop: 24 }}>
            <summary>Add an item</summary>
            <div className="inside"><ItemForm action={addItemAction} submit="Put it on the agenda" values={values} late={late} context={context} /></div>
          </details>
          {abilities['agenda.publish'] && !published && meeting.state === 'planned' && items.length > 0 ? (
            <div style={{ marginTop: 40 }}>
              <Section title="Publish the agenda">
                <p>Residents read it from then on. Its numbers are fixed, and a further item is late.</p>
                <EntryForm action={publishAction} submit="Publish the agenda" values={values}>
                  {today > dates.agendaBy ? <AreaField name="lateBecause" label="Why it is late" rows={2} help={`The last day was ${formatDateWithDay(dates.agendaBy)}. The reason is kept in the record of who did what.`} /> : null}
                </EntryForm>
              </Section>
            </div>
          ) : null}
        </>
      )}
    </div>
  )
}
