import type { Metadata } from 'next'
import Link from 'next/link'
import { requireViewer } from '@/app/viewer'
import { UnsentWords } from '@/components/editor/around/old-copies'
import { DeedForm } from '@/components/layout/deed-form'
import { Empty } from '@/components/layout/empty'
import { BeginMinutes } from '@/components/minutes/begin'
import { headDeeds } from '@/components/minutes/deeds'
import { HeadDeeds, MinutesHead } from '@/components/minutes/head'
import { LiveEditor } from '@/components/minutes/live-editor'
import { MinutesNotices } from '@/components/minutes/notices'
import { NoteCard } from '@/components/minutes/note-card'
import { RecordView, recordOf } from '@/components/minutes/record-view'
import { formatDate } from '@/domain/calendar'
import { plainText } from '@/domain/document/text'
import { textBlocks } from '@/domain/document/walk'
import { minutesStates, minutesStateWords } from '@/domain/workflow/states'
import { editorFacts, sampleFor } from '@/server/minutes/reads/editor'
import type { MinutesPage } from '@/server/minutes/reads/page'
import { sameDutyAction } from '@/app/(workspace)/desk/actions/actions'
import * as actions from './actions'
import { loadMinutes, type BegunMinutes, type MinutesProps } from './load'

export async function generateMetadata(props: MinutesProps): Promise<Metadata> {
  const { body, meeting } = await loadMinutes(props)
  return { title: `Minutes: ${body.shortName}, ${formatDate(meeting.date)}` }
}

export default async function MinutesOfMeetingPage(props: MinutesProps) {
  const page = await loadMinutes(props)
  if (!page.minutes) return <Begin page={page} />
  const begun = { ...page, minutes: page.minutes }
  return page.minutes.writable && page.abilities['minutes.type'] ? <Writing page={begun} /> : <Reading page={begun} />
}

async function Begin({ page: { meeting, body, abilities } }: { page: MinutesPage }) {
  const date = formatDate(meeting.date)
  if (!abilities.start) return <div className="page narrow"><Empty title="No minutes yet">The clerk has not begun the minutes of {body.name}, {date}.</Empty></div>
  return <BeginMinutes bodyName={body.name} date={date} start={actions.start.bind(null, meeting.id)} paste={actions.startFromPaste.bind(null, meeting.id)} sample={await sampleFor(meeting.id)} />
}

const headActions = { 'end-fact-check': actions.endFactCheck, 'take-back': actions.takeBack, withdraw: actions.withdraw, restore: actions.restore }

const deedsOf = ({ meeting, body, minutes, abilities, mayConfirmAt }: BegunMinutes) => headDeeds({
  meetingId: meeting.id, state: minutes.state, factCheck: body.factCheck, chairReads: body.chairReads, checked: minutes.checks.length > 0,
  mayConfirm: mayConfirmAt.length > 0, withdrawn: minutes.withdrawnAt !== null, kept: minutes.actions.kept, abilities,
})

function Notices({ page: { minutes, abilities } }: { page: BegunMinutes }) {
  return (
    <MinutesNotices
      facts={{ ...minutes, minutesId: minutes.id, chairName: minutes.chair?.name ?? null }}
      actions={{ sayWhy: actions.sayWhyWithdrawn, settleSentence: sameDutyAction }}
      may={{ withdraw: abilities['minutes.withdraw'], sameDuty: abilities['followUps.sameDuty'] || abilities.issue }}
    />
  )
}

const initials = (name: string) => name.split(/\s+/).map((word) => word.charAt(0).toUpperCase()).slice(0, 2).join('')
const colours = ['#14584b', '#6a4c93', '#23527c', '#7d5200', '#8a2d5b', '#3b5d1f']
const colourOf = (id: string) => colours[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % colours.length] ?? '#14584b'

async function Writing({ page }: { page: BegunMinutes }) {
  const { meeting, body, minutes } = page
  const viewer = await requireViewer(`/desk/meetings/${meeting.id}/minutes`)
  const facts = await editorFacts(viewer, { minutesId: minutes.id, meetingId: meeting.id, bodyId: body.id, date: meeting.date })
  const steps = minutesStates.filter((step) => step === minutes.state || !((step === 'fact-check' && !body.factCheck) || ((step === 'with-chair' || step === 'agreed') && !body.chairReads)))
  if (!facts) return <Reading page={page} />
  return (
    <>
      <Notices page={page} />
      <LiveEditor
        minutesId={minutes.id} generation={minutes.generation} documentName={`minutes:${minutes.id}:${minutes.generation}`} collabUrl="/collab" writable readOnlyBecause={null}
        viewer={{ personId: viewer.personId, name: viewer.name, initials: initials(viewer.name), colour: colourOf(viewer.personId) }}
        header={{ bodyName: body.name, meetingDate: meeting.date, state: steps.indexOf(minutes.state), stateSteps: steps.map((step) => minutesStateWords[step]), backHref: `/desk/meetings/${meeting.id}` }}
        context={{
          body: { id: body.id, name: body.name, meetings: facts.meetings }, people: facts.choices.people.map(({ id, name, office, otherNames }) => ({ id, name, office, otherNames })), chair: facts.chair,
          offices: facts.choices.offices.map(({ id, title, holder, otherNames }) => ({ id, name: title, holder, otherNames })),
          bodies: facts.choices.bodies.map(({ id, name, shortName, otherNames }) => ({ id, name, otherNames: [shortName, ...otherNames], meetings: facts.bodyMeetings[name] ?? [] })),
          ...(facts.settings ? { settings: facts.settings } : {}),
        }}
        firstNumber={minutes.firstNumber} begun={facts.begun} roll={facts.roll}
        actions={<HeadDeeds minutesId={minutes.id} deeds={page.minutes.actions.kept > 0 || !page.abilities.issue ? deedsOf(page) : [{ words: 'Issue the actions', href: `/desk/meetings/${meeting.id}/minutes/issue`, primary: false }, ...deedsOf(page)]} actions={headActions} />}
        notes={minutes.notes.flatMap((note) => (note.state === 'taken-back' ? [] : [{ id: note.id, nodeId: note.nodeId, quote: note.quote, instead: note.instead, remark: note.remark, by: note.by, state: note.state, answer: note.answer || null }]))}
        onTakeNote={actions.takeNoteInEditor} onAnswerNote={actions.answerNoteInEditor}
        earlier={facts.earlier} recorded={facts.recorded} onToldDone={actions.reportTold.bind(null, minutes.id)}
        sampleText={facts.sampleText} issued={facts.issued} onSentenceChanged={actions.settleSentence.bind(null, minutes.id)}
        signInHref={`/sign-in?back=${encodeURIComponent(`/desk/meetings/${meeting.id}/minutes`)}`} actedBy={facts.actedBy}
      />
    </>
  )
}

function Reading({ page }: { page: BegunMinutes }) {
  const { meeting, body, minutes, abilities } = page
  return (
    <>
      <MinutesHead meetingId={meeting.id} minutesId={minutes.id} bodyName={body.name} date={meeting.date} state={minutes.state} archived={minutes.archivedFrom === null ? null : { open: minutes.publishedAt !== null }} factCheck={body.factCheck} chairReads={body.chairReads} deeds={deedsOf(page)} actions={headActions} />
      <Notices page={page} />
      <UnsentWords minutesId={minutes.id} generation={minutes.generation} lines={textBlocks(minutes.document).map(plainText)} />
      <div className="read-desk">
        <article className="record-sheet">
          <RecordView
            {...recordOf(minutes.document, minutes.firstNumber)}
            below={(block) => minutes.notes.filter((note) => note.nodeId === block.attrs.id).map((note) => <Note key={note.id} note={note} may={abilities['minutes.settleNote']} />)}
          />
        </article>
        <aside aria-label="About these minutes">
          <h2>These minutes</h2>
          <ul className="rows">
            <li><Link href={`/desk/meetings/${meeting.id}/minutes/versions`}>Versions</Link> <span className="quiet num">{minutes.versions}</span></li>
            <li><a href={`/api/minutes/${minutes.id}/pdf?draft`}>PDF</a> · <a href={`/api/minutes/${minutes.id}/docx?draft`}>Word</a></li>
            {minutes.publishedAt && !minutes.withdrawnAt ? <li><a href={`/committees/${body.slug}/${meeting.date}`}>As residents read them</a></li> : null}
            {abilities['followUps.addMissed'] && minutes.versions > 0 ? <li><Link href={`/desk/meetings/${meeting.id}/minutes/missed`}>Add an action that was missed</Link></li> : null}
            <li>{minutes.actions.issued} {minutes.actions.issued === 1 ? 'action' : 'actions'} issued{minutes.actions.kept > 0 ? `, ${minutes.actions.kept} waiting` : ''}</li>
          </ul>
          {minutes.notes.filter((note) => note.nodeId === '').map((note) => <Note key={note.id} note={note} may={abilities['minutes.settleNote']} />)}
        </aside>
      </div>
    </>
  )
}

function Note({ note, may }: { note: BegunMinutes['minutes']['notes'][number]; may: boolean }) {
  return (
    <NoteCard note={note}>
      {may && note.state === 'open' ? (
        <DeedForm action={actions.answerNote}>
          <input type="hidden" name="noteId" value={note.id} />
          <div className="field"><label htmlFor={`answer-${note.id}`}>Answer</label><input id={`answer-${note.id}`} name="answer" className="wide" required /></div>
          <button>Answer this note</button>
        </DeedForm>
      ) : null}
    </NoteCard>
  )
}
