import type { Metadata } from 'next'
import { DeedForm } from '@/components/layout/deed-form'
import { DeedPage } from '@/components/minutes/deed-page'
import { checkRows } from '@/components/minutes/check-rows'
import { addDays } from '@/domain/calendar'
import { minuteNumbers } from '@/domain/document/numbering'
import { readContextFor } from '@/server/minutes/read-context'
import { runtime } from '@/server/runtime'
import { requireViewer } from '@/app/viewer'
import { askFactCheck } from '../actions'
import { loadFor, type MinutesProps } from '../load'

export const metadata: Metadata = { title: 'Ask for a fact check' }

export default async function FactCheckPage(props: MinutesProps) {
  const { meeting, body, minutes } = await loadFor(props, 'minutes.askFactCheck')
  const facts = await readContextFor(await requireViewer(), meeting.id)
  const people = facts?.choices.people.filter((person) => !person.member) ?? []
  const numbers = minuteNumbers(minutes.document, minutes.firstNumber)
  const today = runtime().council.today()
  return (
    <DeedPage title="Ask for a fact check" meetingId={meeting.id} bodyName={body.name} date={meeting.date}>
      <p>Each officer reads the items chosen here, and can say at a paragraph what it should say instead. The text stays open to you meanwhile.</p>
      <DeedForm action={askFactCheck.bind(null, meeting.id, minutes.id)}>
        <ul className="check-rows">
          {checkRows(minutes.document, people).map((row) => (
            <li key={row.id}>
              <label htmlFor={`check-${row.id}`}>{numbers.get(row.id)}. {row.heading}</label>
              <select id={`check-${row.id}`} name={`check:${row.id}`} defaultValue={row.suggested ?? ''}>
                <option value="">Nobody</option>
                {people.map((person) => <option key={person.id} value={person.id}>{person.name}{person.office ? `, ${person.office}` : ''}</option>)}
              </select>
            </li>
          ))}
        </ul>
        <div className="field"><label htmlFor="by">Answers by</label><input id="by" name="by" type="date" defaultValue={addDays(today, 4)} min={today} required /></div>
        <div className="form-foot"><button className="primary">Ask for a fact check</button></div>
      </DeedForm>
    </DeedPage>
  )
}
