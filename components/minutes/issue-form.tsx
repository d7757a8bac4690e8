'use client'
import { useState } from 'react'
import { capital, inWords } from '@/domain/reminders/words'
import { DeedForm, type DeedAction } from '@/components/layout/deed-form'

export interface IssueLine { id: string; title: string; sentence: string; minuteNumber: string; ownerWords: string; dueWords: string; exempt: boolean; mailTo: string[]; nobody: string | null }

/** Choose one, some or all of the kept actions; those with nobody to ask stand first. */
export function IssueForm({ lines, action, draft }: { lines: readonly IssueLine[]; action: DeedAction; draft: boolean }) {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set(lines.map((line) => line.id)))
  const all = chosen.size === lines.length
  const toggle = (id: string, on: boolean) => choose(new Set(on ? [...chosen, id] : [...chosen].filter((other) => other !== id)))
  const people = new Set(lines.filter((line) => chosen.has(line.id)).flatMap((line) => line.mailTo))
  return (
    <DeedForm action={action}>
      <p><button type="button" className="ghost" onClick={() => choose(new Set(all ? [] : lines.map((line) => line.id)))}>{all ? 'Choose none' : 'Choose all'}</button></p>
      <Lines title="Nobody to ask yet" hint="These are issued to you, and stand on Today until somebody is found." lines={lines.filter((line) => line.nobody !== null)} chosen={chosen} toggle={toggle} />
      <Lines title="Asked by e-mail" lines={lines.filter((line) => line.nobody === null)} chosen={chosen} toggle={toggle} />
      <p className="quiet" role="status">{chosen.size === 0 ? 'Nothing is chosen: tick at least one action.' : whoHears(people.size, draft)}</p>
      <div className="form-foot"><button className="primary" disabled={chosen.size === 0}>{all || chosen.size === 0 ? 'Issue the actions' : `Issue ${chosen.size === 1 ? 'this action' : `these ${inWords(chosen.size)} actions`}`}</button></div>
    </DeedForm>
  )
}

function whoHears(people: number, draft: boolean): string {
  if (people === 0) return 'No e-mail goes out.'
  return `${people === 1 ? 'One person gets one e-mail' : `${capital(inWords(people))} people get one e-mail each`}, at once.${draft ? ' It says that the minutes are still in draft.' : ''}`
}

function Lines({ title, hint, lines, chosen, toggle }: { title: string; hint?: string; lines: readonly IssueLine[]; chosen: ReadonlySet<string>; toggle: (id: string, on: boolean) => void }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {hint ? <p className="quiet">{hint}</p> : null}
      <ul className="issue-list">
        {lines.map((line) => (
          <li key={line.id}>
            <label>
              <input type="checkbox" name="followUpId" value={line.id} checked={chosen.has(line.id)} onChange={(event) => toggle(line.id, event.target.checked)} />
              <span><b>{line.title}</b>{line.exempt ? <small>Exempt: its e-mail carries no content</small> : null}<q>{line.sentence}</q></span>
              <span className="who">{line.ownerWords || 'Nobody named'}<small>{line.nobody ?? line.mailTo.join(', ')}</small></span>
              <span className="when">{line.dueWords || 'No date in the text'}<small>Minute {line.minuteNumber}</small></span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
