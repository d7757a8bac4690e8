import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { DeedForm } from '@/components/layout/deed-form'
import { PageHead } from '@/components/layout/page-head'
import { AnswerForm } from '@/components/minutes/answer-form'
import { NoteCard } from '@/components/minutes/note-card'
import { RecordView } from '@/components/minutes/record-view'
import { SayInstead } from '@/components/minutes/say-instead'
import '@/components/minutes/desk.css'
import { formatDate, formatDateWithDay } from '@/domain/calendar'
import { drawnMarkers } from '@/domain/document/numbering'
import { plainText } from '@/domain/document/text'
import { checkPage } from '@/server/minutes/reads/check'
import { answerFactCheck, forgetNote, sayInstead } from '../actions'
import type { MinutesProps } from '../load'

export const metadata: Metadata = { title: 'Check your items' }

export default async function CheckPage({ params }: MinutesProps) {
  const { id } = await params
  const check = await checkPage(await requireViewer(`/desk/meetings/${id}/minutes/check`), id)
  if (!check) notFound()
  const say = sayInstead.bind(null, check.minutesId)
  return (
    <div className="page narrow">
      <PageHead title="Check your items">{check.bodyName}, {formatDate(check.date)}{check.by && check.abilities.note ? `. By ${formatDateWithDay(check.by)}` : ''}</PageHead>
      <p>{words(check)}</p>
      <div className="record-sheet">
        <RecordView
          blocks={check.blocks} numbers={check.numbers} markers={Object.fromEntries(drawnMarkers({ type: 'doc', content: check.blocks }))}
          below={(block) => (
            <>
              {check.notes.filter((note) => note.nodeId === block.attrs.id).map((note) => (
                <NoteCard key={note.id} note={note} mine>
                  {check.abilities.note && note.state === 'open' ? <AnswerForm action={forgetNote} values={{ noteId: note.id }}><button className="ghost">Take this back</button></AnswerForm> : null}
                </NoteCard>
              ))}
              {check.abilities.note && block.type !== 'table' && plainText(block) !== '' ? <SayInstead nodeId={block.attrs.id} text={plainText(block)} action={say} /> : null}
            </>
          )}
        />
      </div>
      {check.abilities.answer && !check.answered ? <DeedForm action={answerFactCheck.bind(null, check.minutesId)}><div className="form-foot"><button className="primary">I have checked these items</button></div></DeedForm> : null}
    </div>
  )
}

function words(check: { answered: boolean; notes: { state: string }[]; abilities: { note: boolean } }): string {
  if (!check.abilities.note) return 'The fact check has ended. These are the items you were asked about.'
  if (check.answered) return 'Thank you: the clerk has been told that you have checked these items. You can still say something at a paragraph.'
  return 'Say at a paragraph what it should say instead. When all is right, or said, press the button at the end.'
}
