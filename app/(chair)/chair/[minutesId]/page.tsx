import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { AnswerForm } from '@/components/minutes/answer-form'
import { actionsWords, forYouWords, lede, standsWords } from '@/components/minutes/chair-words'
import { HowItStands } from '@/components/minutes/how-it-stands'
import { NoteCard } from '@/components/minutes/note-card'
import { RecordView, recordOf } from '@/components/minutes/record-view'
import { SayInstead } from '@/components/minutes/say-instead'
import { TapToSay } from '@/components/minutes/tap-to-say'
import { formatDate, formatDateWithDay } from '@/domain/calendar'
import { counted } from '@/domain/reminders/words'
import type { Block } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { bodyWord } from '@/server/minutes/read-context'
import { chairReading } from '@/server/minutes/reads/chair-reading'
import { agree, askForChanges, forgetNote, sayInstead } from './actions'

interface Props { params: Promise<{ minutesId: string }> }

export const metadata: Metadata = { title: 'A draft to read' }

const silent = new Set<Block['type']>(['title', 'table', 'attendanceHeading', 'leadIn'])
/** A line that nobody has written in: nothing to read, nothing to say instead. */
const blank = (block: Block) => (block.type === 'paragraph' || block.type === 'point') && plainText(block).trim() === ''

export default async function ChairPage({ params }: Props) {
  const { minutesId } = await params
  const viewer = await requireViewer(`/chair/${minutesId}`)
  const reading = await chairReading(viewer, minutesId)
  if (!reading) notFound()
  const { facts, abilities, notes, forYou } = reading
  const open = notes.filter((note) => note.state === 'open')
  const stands = standsWords(reading.state, reading.clerk, null)
  const say = sayInstead.bind(null, minutesId)
  const first = forYou[0]
  return (
    <>
      <p className="kick">{stands === null && reading.by ? `For you to read, by ${formatDateWithDay(reading.by)}` : 'Draft minutes'}</p>
      <h1>{reading.bodyName}<br />{formatDate(reading.date)}</h1>
      <HowItStands words={stands ?? lede({ ...reading, bodyWord: bodyWord(reading.bodyName) })} done={stands !== null} />
      <ul className="facts">
        <li><b>{facts.present}</b>{facts.present === 1 ? 'member' : 'members'} present{facts.apologies > 0 ? `, ${facts.apologies} ${facts.apologies === 1 ? 'apology' : 'apologies'}` : ''}</li>
        <li><b>{facts.decisions}</b>{facts.decisions === 1 ? 'decision' : 'decisions'}</li>
        <li><b>{facts.actions}</b>{actionsWords(facts.actions, facts.actionsSentOn)}</li>
        <li>{first ? <a href={`#b-${first.nodeId}`}><b>{forYou.length}</b>{forYou.length === 1 ? 'is for you' : 'are for you'}</a> : <><b>0</b>for you</>}</li>
      </ul>
      {abilities.note ? <p className="kick">Tap a paragraph to say what it should say instead.</p> : null}
      {notes.filter((note) => note.nodeId === '').map((note) => <NoteCard key={note.id} note={note} mine />)}
      {abilities.note ? <TapToSay /> : null}
      <div className="taps">
        <RecordView
          {...recordOf(reading.document, reading.firstNumber)}
          blocks={reading.document.content.filter((block) => block.type !== 'title' && !blank(block))}
          below={(block) => {
            const mine = forYou.filter((one) => one.nodeId === block.attrs.id)
            const here = notes.filter((note) => note.nodeId === block.attrs.id)
            const mayNote = abilities.note && !silent.has(block.type)
            const form = mayNote ? <SayInstead nodeId={block.attrs.id} text={plainText(block)} action={say} /> : null
            return (
              <>
                {mine.map((one) => <div key={one.title} className="fu"><b>For you</b>, {forYouWords(one)}{form ? <><br />{form}</> : null}</div>)}
                {here.map((note) => (
                  <NoteCard key={note.id} note={note} mine>
                    {abilities.note && note.state === 'open' ? <AnswerForm action={forgetNote} values={{ noteId: note.id }}><button className="ghost">Take this back</button></AnswerForm> : null}
                  </NoteCard>
                ))}
                {mine.length === 0 ? form : null}
              </>
            )
          }}
        />
      </div>
      {abilities.askForChanges ? (
        <section className="changes" id="changes" aria-labelledby="changes-title">
          <h2 id="changes-title">Ask for changes</h2>
          <p className="lede">{open.length > 0 ? `Your ${open.length === 1 ? 'note goes' : `${counted(open.length, 'note')} go`} to ${reading.clerk}, and the draft with ${open.length === 1 ? 'it' : 'them'}.` : `Say here what should change, or tap a paragraph above. The draft goes back to ${reading.clerk}.`}</p>
          <AnswerForm action={askForChanges.bind(null, minutesId)}>
            <label htmlFor="message">A word about the whole{open.length > 0 ? ', if you like' : ''}</label>
            <textarea id="message" name="message" rows={3} />
            <button>Ask for changes</button>
          </AnswerForm>
        </section>
      ) : null}
      {abilities.agree ? (
        <div className="foot"><div>
          {open.length > 0
            ? <AnswerForm action={askForChanges.bind(null, minutesId)} values={{ message: '' }}><button className="primary">Ask for changes</button></AnswerForm>
            : <a className="button" href="#changes">Ask for changes</a>}
          <AnswerForm action={agree.bind(null, minutesId)} values={{ hash: reading.hash }} className="agree"><button className={open.length > 0 ? undefined : 'primary'}>Agree this draft</button></AnswerForm>
        </div></div>
      ) : null}
    </>
  )
}
