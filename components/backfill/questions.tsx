import type { DeedAction } from '@/components/layout/deed-form'
import { Section } from '@/components/layout/section'
import { formatDate } from '@/domain/calendar'
import { NameBody } from './name-body'
import { SayMeeting } from './say-meeting'
import { times } from './words'

interface Name { words: string; meetings: number; example: string; from: string | null; until: string | null }
interface Meeting { id: string; file: string; title: string; bodyId: string | null; date: string | null }

interface Props {
  names: readonly Name[]
  meetings: readonly Meeting[]
  choices: readonly { id: string; name: string }[]
  authorityId: string
  nameBody: DeedAction
  sayMeeting: DeedAction
}

/** When the meetings were that print a name. */
const spanOf = ({ from, until }: Name): string => (from === null ? '' : from === until || until === null ? `, ${formatDate(from)}` : `, ${formatDate(from)} to ${formatDate(until)}`)

/** What only somebody of the council can say: which committee a name means, asked once, and of which meeting a text is. */
export function OldQuestions({ names, meetings, choices, authorityId, nameBody, sayMeeting }: Props) {
  return (
    <>
      {names.length > 0 ? (
        <Section title={names.length === 1 ? 'Which committee is this?' : 'Which committees are these?'} id="names">
          <ul className="questions">
            {names.map((one) => (
              <li key={one.words}>
                <div className="asked">“{one.words}”</div>
                <p className="quiet">{times(one.meetings, 'meeting')}{spanOf(one)}. For example {one.example}</p>
                <NameBody words={one.words} choices={choices} authorityId={authorityId} action={nameBody} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {meetings.length > 0 ? (
        <Section title={meetings.length === 1 ? 'Which meeting is this?' : 'Which meetings are these?'} id="undated">
          <ul className="questions">
            {meetings.map((one) => (
              <li key={one.id}>
                <div className="asked">{one.title || one.file.split('/').at(-1)}</div>
                <p className="quiet">{one.date === null ? 'The text gives no day of a meeting.' : 'The text names no committee.'} <a href={`/desk/old-minutes/documents/${one.id}`}>{one.file}</a></p>
                <SayMeeting documentId={one.id} bodyId={one.bodyId ?? ''} date={one.date ?? ''} choices={choices} action={sayMeeting} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
