import type { DeedAction } from '@/components/layout/deed-form'
import { Section } from '@/components/layout/section'
import { formatDate } from '@/domain/calendar'
import { NameBody } from './name-body'
import { times } from './words'

interface Question { words: string; meetings: number; example: string; from: string | null; until: string | null }

/** Names of committees that are not known here: asked once each. */
export function BodyQuestions({ questions, choices, authorityId, action }: { questions: readonly Question[]; choices: readonly { id: string; name: string }[]; authorityId: string; action: DeedAction }) {
  if (questions.length === 0) return null
  return (
    <Section title={questions.length === 1 ? 'Which committee is this?' : 'Which committees are these?'} id="names">
      <ul className="questions">
        {questions.map((one) => (
          <li key={one.words}>
            <div className="asked">“{one.words}”</div>
            <p className="quiet">{times(one.meetings, 'meeting')}{one.from ? `, ${one.from === one.until || !one.until ? formatDate(one.from) : `${formatDate(one.from)} to ${formatDate(one.until)}`}` : ''}. For example {one.example}</p>
            <NameBody words={one.words} choices={choices} authorityId={authorityId} action={action} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
